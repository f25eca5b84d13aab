import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {GoEvent} from './events.ts';
import {heart} from './heart.ts';
import {words} from './words.ts';

/** Something to take along; its screen and its words have the same name. */
export type Keepsake = 'certificate';

/**
 * What is the learner's to keep, each on a wide button. Shows nothing while
 * there is nothing.
 *
 * @fires care-go - The learner wants to see one.
 */
@customElement('care-keepsakes')
export class CareKeepsakes extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        inline-size: 100%;
        max-inline-size: 30rem;
      }

      :host([hidden]) {
        display: none;
      }

      section {
        display: grid;
        gap: var(--care-space-s);
      }

      h2 {
        font-size: var(--care-size-body);
      }

      ul {
        display: grid;
        gap: var(--care-space-s);
        list-style: none;
      }

      button {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0 var(--care-space-m);
        align-items: center;
        inline-size: 100%;
        padding: var(--care-space-m);
        border-radius: var(--care-radius-card);
        text-align: start;
      }

      svg {
        grid-row: span 2;
        inline-size: 2.75rem;
        block-size: 2.75rem;
        fill: var(--care-rose-tint);
        stroke: var(--care-rose);
      }

      .offer {
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-weight: 400;
      }

      @media print {
        section {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) keepsakes: Keepsake[] = [];

  protected override willUpdate() {
    // A grid leaves a gap around what is empty, but not around what is hidden.
    this.hidden = this.keepsakes.length === 0;
  }

  override render() {
    if (this.hidden) return nothing;
    return html`
      <section aria-labelledby="keep">
        <h2 id="keep">${words.keepsakes}</h2>
        <ul>
          ${this.keepsakes.map((keepsake) => this.renderKeepsake(keepsake))}
        </ul>
      </section>
    `;
  }

  private renderKeepsake(keepsake: Keepsake) {
    const {title, offer} = words[keepsake];
    const show = () => this.dispatchEvent(new GoEvent(keepsake));
    return html`
      <li>
        <button @click=${show}>
          ${heart} <span>${title}</span><span class="offer">${offer}</span>
        </button>
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-keepsakes': CareKeepsakes;
  }
}
