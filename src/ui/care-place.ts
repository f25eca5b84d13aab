import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {fill, words} from './words.ts';

/** Where a learner is in a module: pages from 1, and the parts they form. */
export interface Place {
  page: number;
  pages: number;
  /** Pages of each activity, in order. */
  parts: number[];
}

/** The place in a module, as words and as a bar with a piece for each part. */
@customElement('care-place')
export class CarePlace extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xs);
        min-inline-size: 0;
      }

      p {
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-variant-numeric: tabular-nums;
        line-height: 1.2;
      }

      .parts {
        display: flex;
        gap: min(0.3125rem, 1.25vw);
      }

      .part {
        flex: 1 1 0;
        min-inline-size: 0;
        block-size: 0.5rem;
        border-radius: var(--care-radius-round);
        background: var(--care-track);
      }

      .fill {
        fill: var(--care-accent);
      }

      .parts:dir(rtl) .part {
        transform: scaleX(-1);
      }

      @media (forced-colors: active), (prefers-contrast: more) {
        .part {
          border: 1px solid var(--care-ink);
        }
      }

      @media (forced-colors: active) {
        .part {
          background: Canvas;
        }

        .fill {
          fill: Highlight;
        }
      }
    `,
  ];

  @property({attribute: false}) place?: Place;

  override render() {
    if (!this.place) return '';
    const {page, pages, parts} = this.place;
    let before = 0;
    return html`
      <p>${fill(words.frame.place, {page, pages})}</p>
      <div class="parts" aria-hidden="true">
        ${parts.map((length) => {
          const done = Math.min(length, Math.max(0, page - before));
          before += length;
          return html`<svg
            class="part"
            viewBox="0 0 ${length} 1"
            preserveAspectRatio="none"
            focusable="false"
          >
            <rect class="fill" width=${done} height="1"></rect>
          </svg>`;
        })}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-place': CarePlace;
  }
}
