import {html} from 'lit';
import './care-sign.ts';

/** Something is on its way: a sign, and words for it. */
export function renderWaiting(text: string) {
  return html`<div class="waiting">
    <care-sign sign="waiting"></care-sign>
    <p role="status">${text}</p>
  </div>`;
}
