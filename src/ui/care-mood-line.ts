import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Feeling} from '../course/dialogue-mood.ts';
import {baseStyles} from './base-styles.ts';
import {moodInWords} from './care-mood-meter.ts';
import {fill, words} from './words.ts';

/**
 * How a mood went up and down over a conversation: a line between words, and a
 * sentence on its ends. The list of replies says what was between.
 */
@customElement('care-mood-line')
export class CareMoodLine extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .chart {
        display: grid;
        grid-template-columns: fit-content(40%) minmax(0, 1fr);
        gap: var(--care-space-s) var(--care-space-m);
        max-inline-size: 32rem;
        margin-block: var(--care-space-m);
        padding-inline-end: var(--care-space-s);
        color: var(--care-soft);
        font-size: var(--care-size-small);
        line-height: 1.25;
      }

      .chart div {
        display: flex;
        justify-content: space-between;
      }

      .moods {
        flex-direction: column;
      }

      .times {
        grid-column: 2;
      }

      svg {
        display: block;
        inline-size: 100%;
        block-size: 7rem;
        /* Half a line: its ends are beside the middle of their words. */
        margin-block: 0.625em;
        overflow: visible;
        print-color-adjust: exact;
      }

      svg:dir(rtl) {
        transform: scaleX(-1);
      }

      path {
        fill: none;
        stroke: var(--care-ink);
        stroke-width: 3;
        stroke-linecap: round;
        stroke-linejoin: round;
        vector-effect: non-scaling-stroke;
      }

      .middle {
        stroke: var(--care-hair);
        stroke-width: 2;
      }

      .edge {
        stroke-width: 13;
      }

      .point {
        stroke: var(--care-card);
        stroke-width: 7;
      }

      .point.last {
        stroke: var(--care-accent);
      }

      @media (forced-colors: active), (prefers-contrast: more) {
        .middle {
          stroke-width: 1;
        }
      }

      @media (forced-colors: active) {
        path,
        .middle {
          stroke: CanvasText;
        }

        .point {
          stroke: Canvas;
        }

        .point.last {
          stroke: Highlight;
        }
      }
    `,
  ];

  /** Before the first word, and after each decision. */
  @property({attribute: false}) feelings: readonly Feeling[] = [];

  override render() {
    const [first, last] = [this.feelings[0], this.feelings.at(-1)];
    if (!first || !last) return nothing;
    const {moodBefore, moodAfter, moodLine} = words.dialogue;
    const end = this.feelings.length - 1;
    const points = this.feelings.map(
      ({meter}, index) => `${index} ${4 - meter}`,
    );
    return html`
      <div class="chart" aria-hidden="true">
        <div class="moods">
          ${moodLine.moods.map((mood) => html`<span>${mood}</span>`)}
        </div>
        <svg viewBox="0 0 ${end} 4" preserveAspectRatio="none">
          <path class="middle" d="M0 2H${end}"></path>
          <path class="line" d="M${points.join('L')}"></path>
          ${points.map(
            (point, index) => svg`
              <path class="edge" d="M${point}h0"></path>
              <path
                class="point ${index === end ? 'last' : ''}"
                d="M${point}h0"
              ></path>`,
          )}
        </svg>
        <div class="times">
          <span>${moodLine.start}</span><span>${moodLine.end}</span>
        </div>
      </div>
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
