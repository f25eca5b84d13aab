import {html, type TemplateResult} from 'lit';

/**
 * A list to choose from, in which one reads all of what is chosen. Where the
 * browser's own cuts long words, they stand over it once more, for the eye alone;
 * for those that need no help, `fieldStyles` leave them out.
 */
export function renderSelect(select: TemplateResult, chosen: string) {
  return html`<span class="select"
    >${select}<span class="chosen" aria-hidden="true">${chosen}</span></span
  >`;
}
