import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';

/** One direction of the chart, with its values from 0 to 100, where known. */
export interface RadarAxis {
  label: string;
  evidence?: number;
  /** The outline is there when one of these is. */
  confidence?: number;
}

const rings = [25, 50, 75, 100];

/**
 * A radar chart of evidence, with confidence as a dashed outline. What is not
 * known is left out. What it shows must stand in a table beside it; here it is
 * one picture with a description.
 */
@customElement('care-radar')
export class CareRadar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      svg {
        display: block;
        inline-size: 100%;
        /* Places in it are counted from the left, whatever way one reads. */
        direction: ltr;
        max-inline-size: 25rem;
        margin-inline: auto;
        overflow: visible;
        print-color-adjust: exact;
      }

      .ring,
      .spoke {
        fill: none;
        stroke: var(--care-hair);
        stroke-width: 1;
      }

      .evidence {
        fill: var(--care-accent);
        fill-opacity: 0.22;
        stroke: var(--care-accent);
        stroke-width: 2.5;
        stroke-linejoin: round;
      }

      .confidence {
        fill: none;
        stroke: var(--care-ink);
        stroke-width: 1.75;
        stroke-dasharray: 5 4;
        stroke-linejoin: round;
      }

      circle {
        fill: var(--care-paper);
        stroke: var(--care-accent);
        stroke-width: 2.5;
      }

      text {
        fill: var(--care-ink);
        font-family: var(--care-font);
        font-size: 15px;
        font-weight: 650;
      }

      /* All in ink, the outline must still be told from the rings. */
      @media (prefers-contrast: more) {
        .ring,
        .spoke {
          stroke-width: 0.5;
        }

        .confidence {
          stroke-width: 2.5;
        }
      }

      @media (forced-colors: active) {
        .ring,
        .spoke {
          stroke: GrayText;
        }

        .evidence,
        circle {
          stroke: Highlight;
        }

        circle {
          fill: Canvas;
        }

        .confidence {
          stroke: CanvasText;
        }

        text {
          fill: CanvasText;
        }
      }
    `,
  ];

  @property({attribute: false}) axes: RadarAxis[] = [];

  /** What the picture shows, in a sentence. */
  @property() description = '';

  override render() {
    const outline = (values: (number | undefined)[]) =>
      values
        .flatMap((value, index) =>
          value === undefined ? [] : [this.point(index, value)],
        )
        .join(' ');
    const evenly = (value: number) => this.axes.map(() => value);
    const confidence = this.axes.map((axis) => axis.confidence);
    return html`
      <svg
        viewBox="-154 -124 308 250"
        role="img"
        aria-label=${this.description}
      >
        ${rings.map(
          (ring) =>
            svg`<polygon class="ring" points=${outline(evenly(ring))}></polygon>`,
        )}
        ${this.axes.map((_axis, index) => {
          const [x, y] = this.point(index, 100);
          return svg`<line class="spoke" x2=${x} y2=${y}></line>`;
        })}
        <polygon
          class="evidence"
          points=${outline(this.axes.map((axis) => axis.evidence))}
        ></polygon>
        ${
          confidence.some((value) => value !== undefined)
            ? svg`<polygon class="confidence" points=${outline(confidence)}></polygon>`
            : nothing
        }
        ${this.axes.map((axis, index) => this.renderAxis(axis, index))}
      </svg>
    `;
  }

  private renderAxis(axis: RadarAxis, index: number) {
    const {label, evidence} = axis;
    if (evidence === undefined) return this.renderLabel(label, index);
    const [x, y] = this.point(index, evidence);
    return svg`
      <circle cx=${x} cy=${y} r="4"></circle>
      ${this.renderLabel(label, index)}
    `;
  }

  /**
   * Labels of the sides begin above or below the chart, to stay in the picture,
   * and far enough from its slopes that a full value does not touch them.
   */
  private renderLabel(label: string, index: number) {
    const [x, y] = this.point(index, 100);
    const side = Math.abs(x) < 5 ? 0 : Math.sign(x);
    const away = side ? (y > 0 ? 24 : -30) : Math.sign(y) * 10;
    // Text stands on its line: below the chart it needs its own height as well.
    const baseline = y + away + (y > 0 ? 8 : 0);
    const anchor = side === 0 ? 'middle' : side > 0 ? 'start' : 'end';
    return svg`<text
      x=${x - side * 28}
      y=${baseline}
      text-anchor=${anchor}
    >${label}</text>`;
  }

  /** A value is as many units away from the middle. */
  private point(index: number, value: number): [number, number] {
    const angle = (index / this.axes.length) * 2 * Math.PI;
    const round = (number: number) => Math.round(number * 100) / 100;
    return [round(Math.sin(angle) * value), round(-Math.cos(angle) * value)];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-radar': CareRadar;
  }
}
