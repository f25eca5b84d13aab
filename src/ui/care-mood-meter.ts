import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Feeling} from '../course/dialogue-mood.ts';
import {fill, words} from './words.ts';

/**
 * The mood of somebody, in words and as a place on a scale of five. What it
 * shows is also told by the page, so that a screen reader hears it once.
 */
@customElement('care-mood-meter')
export class CareMoodMeter extends LitElement {
  static override styles = css`
    :host {
      display: block;
      font-weight: 700;
      line-height: 1.25;
    }

    p {
      margin: 0 0 var(--care-space-s);
    }

    .scale {
      display: grid;
      grid-template-columns: repeat(5, minmax(0, 1fr));
      align-items: center;
      gap: 3px;
      max-inline-size: 24rem;
      block-size: 1.5rem;
      print-color-adjust: exact;
    }

    span {
      block-size: 0.75rem;
      border: 1px solid transparent;
      background: var(--care-sun);
    }

    span:nth-child(-n + 2) {
      background: var(--care-rose);
    }

    span:nth-child(n + 4) {
      background: var(--care-leaf);
    }

    span:first-child {
      border-start-start-radius: var(--care-radius-round);
      border-end-start-radius: var(--care-radius-round);
    }

    span:last-child {
      border-start-end-radius: var(--care-radius-round);
      border-end-end-radius: var(--care-radius-round);
    }

    /* The place, as a ring over the scale. */
    .here {
      position: relative;
    }

    .here::after {
      content: '';
      position: absolute;
      inset-block-start: 50%;
      inset-inline-start: 50%;
      box-sizing: border-box;
      inline-size: 1.5rem;
      block-size: 1.5rem;
      margin-block-start: -0.75rem;
      margin-inline-start: -0.75rem;
      border: 3px solid var(--care-ink);
      border-radius: 50%;
      background: var(--care-card);
      animation: arrive var(--care-time) ease-out;
    }

    @keyframes arrive {
      from {
        transform: scale(0.4);
      }
    }

    @media (forced-colors: active) {
      span {
        border-color: CanvasText;
        background: Canvas;
      }

      .here::after {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `;

  @property({attribute: false}) feeling?: Feeling;

  override render() {
    if (!this.feeling) return nothing;
    const {meter} = this.feeling;
    return html`
      <p>${moodInWords(this.feeling)}</p>
      <div class="scale" aria-hidden="true">
        ${[0, 1, 2, 3, 4].map(
          (place) =>
            html`<span class=${place === meter ? 'here' : nothing}></span>`,
        )}
      </div>
    `;
  }
}

/** Such as "Viktor is irritated". */
export function moodInWords({person, meter}: Feeling): string {
  const name = words.cast.names[person] ?? '';
  return fill(words.dialogue.moods[meter] ?? '', {name});
}

declare global {
  interface HTMLElementTagNameMap {
    'care-mood-meter': CareMoodMeter;
  }
}
