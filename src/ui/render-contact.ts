import {html, nothing} from 'lit';
import type {Contact} from '../content/brand.ts';
import {renderLink} from './render-link.ts';
import {words} from './words.ts';

/** Whether the settings name anybody to ask. */
export function hasContact(contact: Contact): boolean {
  return Object.keys(contact).length > 0;
}

/** Who helps, in as many ways as there are. */
export function renderContact({name, email, phone, page}: Contact) {
  return html`
    ${name ? html`<p>${name}</p>` : nothing}
    ${email ? html`<p><a href="mailto:${email}">${email}</a></p>` : nothing}
    ${phone ? html`<p><a href=${callTo(phone)}>${phone}</a></p>` : nothing}
    ${page ? html`<p>${renderLink(page, words.help.page)}</p>` : nothing}
  `;
}

function callTo(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
