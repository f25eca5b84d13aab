import {html} from 'lit';
import {words} from './words.ts';

/** A link that leaves the course: it opens beside it, and says so. */
export function renderLink(address: string, text: string) {
  return html`<a href=${address} target="_blank" rel="noopener noreferrer"
    >${text}<span class="visually-hidden"> ${words.frame.newWindow}</span></a
  >`;
}
