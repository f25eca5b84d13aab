import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';

/** Size of the picture, and where the lines are in it. */
const size = {width: 320, height: 172};
const plot = {left: 8, right: 240, top: 14, bottom: 142};
/** Visits with their number below; all twelve would not fit. */
const numberedVisits = [1, 4, 8, 12];
/** Two numbers closer than this would touch. */
const apart = 24;

/**
 * A year as two lines, the learner's own and one to compare, with the number at
 * which each ends. What it shows must stand in words beside it; here it is one
 * picture with a description.
 */
@customElement('care-year-chart')
export class CareYearChart extends LitElement {
  static override styles = [
    baseStyles,
    css`
      svg {
        display: block;
        inline-size: 100%;
        /* Places in it are counted from the left, whatever way one reads. */
        direction: ltr;
        overflow: visible;
      }

      polyline {
        fill: none;
        stroke-linejoin: round;
      }

      .mark,
      .axis {
        stroke: var(--care-control);
        stroke-width: 1;
      }

      .own {
        stroke: var(--care-accent);
        stroke-width: 3;
      }

      .other {
        stroke: var(--care-ink);
        stroke-width: 1.75;
        stroke-dasharray: 5 4;
      }

      circle {
        fill: var(--care-card);
        stroke: var(--care-accent);
        stroke-width: 2.5;
      }

      text {
        fill: var(--care-soft);
        font-family: var(--care-font);
        /* In a card on the smallest phone, this is 14 px on the screen. */
        font-size: 20.5px;
        font-variant-numeric: tabular-nums;
      }

      .end {
        fill: var(--care-ink);
        font-size: 22px;
      }

      .end.own-end {
        fill: var(--care-accent);
        font-weight: 780;
      }

      @media (forced-colors: active) {
        .own,
        circle {
          stroke: Highlight;
        }

        circle {
          fill: Canvas;
        }

        .other {
          stroke: CanvasText;
        }

        .mark,
        .axis {
          stroke: GrayText;
        }

        text,
        .end,
        .end.own-end {
          fill: CanvasText;
        }
      }
    `,
  ];

  /** The visit at which the lines begin; 0 is before the first. */
  @property({type: Number}) from = 1;

  /** The learner's own values, visit by visit. */
  @property({attribute: false}) own: readonly number[] = [];

  @property({attribute: false}) other: readonly number[] = [];

  /** The lowest and the highest value that there is room for. */
  @property({attribute: false}) range: readonly [number, number] = [0, 100];

  /** What the lines are measured by. */
  @property({attribute: false}) mark?: {value: number; label: string};

  /**
   * Writes the last value of each line at its end, and what they are measured
   * by below their beginning.
   */
  @property({type: Boolean}) ends = false;

  /** What the picture shows, in a sentence. */
  @property() description = '';

  override render() {
    const points = (values: readonly number[]) =>
      values.map((value, index) => [this.x(index), this.y(value)]).join(' ');
    return html`
      <svg
        viewBox="0 0 ${size.width} ${size.height}"
        role="img"
        aria-label=${this.description}
      >
        ${this.renderMark()}
        <line
          class="axis"
          x1=${plot.left}
          x2=${plot.right}
          y1=${plot.bottom}
          y2=${plot.bottom}
        ></line>
        ${(this.ends ? numberedVisits.slice(1) : numberedVisits).map(
          (visit) => svg`<text
            x=${this.x(visit - this.from)}
            y=${plot.bottom + 22}
            text-anchor="middle"
          >${visit}</text>`,
        )}
        <polyline class="other" points=${points(this.other)}></polyline>
        <polyline class="own" points=${points(this.own)}></polyline>
        ${this.own.map(
          (value, index) => svg`<circle
            cx=${this.x(index)}
            cy=${this.y(value)}
            r="3.5"
          ></circle>`,
        )}
        ${this.ends ? this.renderEnds() : nothing}
      </svg>
    `;
  }

  private renderMark() {
    if (!this.mark) return nothing;
    const y = this.y(this.mark.value);
    return svg`
      <line class="mark" x1=${plot.left} x2=${plot.right} y1=${y} y2=${y}></line>
      ${this.renderMarkLabel(y + 5)}
    `;
  }

  /** At the end of its line, unless the numbers there need the room. */
  private renderMarkLabel(y: number) {
    return this.ends
      ? svg`<text x="0" y=${plot.bottom + 22}>${this.mark?.label}</text>`
      : svg`<text x=${plot.right + 6} y=${y}>${this.mark?.label}</text>`;
  }

  /** Beside each other's line, and never one upon the other. */
  private renderEnds() {
    const [own = 0, other = 0] = [this.own.at(-1), this.other.at(-1)];
    const middle = (this.y(own) + this.y(other)) / 2;
    const isApart = Math.abs(this.y(own) - this.y(other)) >= apart;
    const side = own >= other ? -1 : 1;
    const place = (value: number, side: number) =>
      (isApart ? this.y(value) : middle + (side * apart) / 2) + 6;
    return svg`
      <text class="end own-end" x=${plot.right + 8} y=${place(own, side)}
        >${Math.round(own)}</text>
      <text class="end" x=${plot.right + 8} y=${place(other, -side)}
        >${Math.round(other)}</text>
    `;
  }

  private x(index: number) {
    const share = index / Math.max(1, this.own.length - 1);
    return Math.round(plot.left + share * (plot.right - plot.left));
  }

  private y(value: number) {
    const [low, high] = this.range;
    const share = (value - low) / (high - low);
    const within = Math.min(1, Math.max(0, share));
    const y = plot.bottom - within * (plot.bottom - plot.top);
    return Math.round(y * 10) / 10;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-year-chart': CareYearChart;
  }
}
