import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Feeling} from '../course/dialogue-mood.ts';
import {baseStyles} from './base-styles.ts';
import {moodInWords} from './care-mood-meter.ts';
import {fill, words} from './words.ts';

const [step, rise] = [36, 14];

/** How a mood went up and down over a conversation: a small line, and a sentence. */
@customElement('care-mood-line')
export class CareMoodLine extends LitElement {
  static override styles = [
    baseStyles,
    css`
      svg {
        display: block;
        inline-size: min(100%, 24rem);
        block-size: 5rem;
        margin-block: var(--care-space-s);
        overflow: visible;
      }

      .middle {
        stroke: var(--care-hair);
        stroke-width: 2;
      }

      .line {
        fill: none;
        stroke: var(--care-ink);
        stroke-width: 3;
        stroke-linejoin: round;
      }

      circle {
        fill: var(--care-card);
        stroke: var(--care-ink);
        stroke-width: 3;
      }

      circle.last {
        fill: var(--care-accent);
      }

      @media (forced-colors: active) {
        .line,
        .middle,
        circle {
          stroke: CanvasText;
        }
      }
    `,
  ];

  /** Before the first word, and after each decision. */
  @property({attribute: false}) feelings: readonly Feeling[] = [];

  override render() {
    const [first, last] = [this.feelings[0], this.feelings.at(-1)];
    if (!first || !last) return nothing;
    const {moodBefore, moodAfter} = words.dialogue;
    const width = (this.feelings.length - 1) * step;
    const points = this.feelings.map(
      ({meter}, index) => [index * step, (4 - meter) * rise] as const,
    );
    return html`
      <svg
        viewBox="-6 -6 ${width + 12} ${4 * rise + 12}"
        preserveAspectRatio="xMinYMid"
        aria-hidden="true"
      >
        <path class="middle" d="M0 ${2 * rise}H${width}"></path>
        <polyline class="line" points=${points.join(' ')}></polyline>
        ${points.map(
          ([x, y], index) =>
            svg`<circle
              class=${index === points.length - 1 ? 'last' : nothing}
              cx=${x} cy=${y} r="4.5"
            ></circle>`,
        )}
      </svg>
      <p>
        ${fill(moodBefore, {mood: moodInWords(first)})}
        ${fill(moodAfter, {mood: moodInWords(last)})}
      </p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-mood-line': CareMoodLine;
  }
}
