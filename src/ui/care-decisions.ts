import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import {baseStyles} from './base-styles.ts';
import {ActEvent} from './events.ts';
import {fill, words} from './words.ts';

/**
 * The decisions of a conversation so far. One can go back to each of them.
 *
 * @fires care-act - The learner goes back to a decision.
 */
@customElement('care-decisions')
export class CareDecisions extends LitElement {
  static override styles = [
    baseStyles,
    css`
      summary {
        align-content: center;
        inline-size: fit-content;
        min-block-size: var(--care-target);
        color: var(--care-soft);
        cursor: pointer;
      }

      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        margin-block-start: var(--care-space-m);
        padding-inline-start: 1.75rem;
      }

      li p {
        margin-block-end: var(--care-space-s);
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) way: readonly Decision[] = [];

  @property({attribute: false}) words?: DialogueWords;

  override render() {
    if (this.way.length === 0) return nothing;
    const {decisions, decisionsHint} = words.dialogue;
    return html`
      <details>
        <summary>${decisions} (${this.way.length})</summary>
        <p class="small">${decisionsHint}</p>
        <ol>
          ${this.way.map((decision, index) =>
            this.renderDecision(decision, index),
          )}
        </ol>
      </details>
    `;
  }

  private renderDecision({scene, option}: Decision, index: number) {
    const said = this.words?.scenes[scene.id]?.options[option.id]?.text;
    return html`
      <li>
        <p>${said}</p>
        <button @click=${() => this.goBackTo(index)}>
          ${fill(words.dialogue.rewind, {number: index + 1})}
        </button>
      </li>
    `;
  }

  private goBackTo(to: number) {
    // The list of the way that is left is another one: it begins closed.
    const details = this.renderRoot.querySelector('details');
    if (details) details.open = false;
    this.dispatchEvent(new ActEvent({type: 'conversation.rewound', to}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-decisions': CareDecisions;
  }
}
