import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {IconNode} from 'lucide';
import Check from 'lucide/dist/esm/icons/check.mjs';
import Circle from 'lucide/dist/esm/icons/circle.mjs';
import type {DialogueOption} from '../content/kinds/dialogue.ts';
import {icon, iconStyles} from './icon.ts';
import {words} from './words.ts';

/** Which behaviours a reply used, and which ones it missed, in words and marks. */
@customElement('care-behaviours')
export class CareBehaviours extends LitElement {
  static override styles = [
    iconStyles,
    css`
      :host {
        display: block;
      }

      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-s);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      /* Words that need two lines stand below each other, beside the mark. */
      li {
        display: flex;
        gap: 0.25rem;
        padding: 0.125rem 0.5rem;
        border: var(--care-border) solid var(--care-leaf);
        border-radius: var(--care-radius-control);
        background: var(--care-leaf-tint);
        font-size: var(--care-size-small);
        line-height: 1.4;
      }

      span {
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }

      .missed {
        border-color: var(--care-control);
        border-style: dashed;
        background: var(--care-card);
      }

      b {
        font-weight: 700;
      }
    `,
  ];

  @property({attribute: false}) option?: DialogueOption;

  override render() {
    const {used = [], missed = []} = this.option ?? {};
    if (used.length + missed.length === 0) return nothing;
    return html`
      <ul>
        ${used.map((id) => renderBehaviour(id, 'used', Check))}
        ${missed.map((id) => renderBehaviour(id, 'missed', Circle))}
      </ul>
    `;
  }
}

function renderBehaviour(id: string, how: 'used' | 'missed', mark: IconNode) {
  return html`<li class=${how}>
    ${icon(mark)}
    <span><b>${words.dialogue[how]}:</b> ${words.dialogue.behaviours[id]}</span>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-behaviours': CareBehaviours;
  }
}
