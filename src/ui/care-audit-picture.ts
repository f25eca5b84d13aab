import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {LensResult} from '../course/care-quotient.ts';
import {baseStyles} from './base-styles.ts';
import './care-radar.ts';
import {pictureStyles} from './picture-styles.ts';
import {fill, words} from './words.ts';

/** Below this a bar is drawn as low: half-way between fair and good. */
const low = 50;

/**
 * What an audit came to, drawn: the chart, and beside it the table with a bar
 * for each dimension. Two lenses stand side by side.
 */
@customElement('care-audit-picture')
export class CareAuditPicture extends LitElement {
  static override styles = [
    baseStyles,
    pictureStyles,
    css`
      th,
      td {
        padding-inline: var(--care-space-xs);
      }

      tbody th {
        padding-inline-end: var(--care-space-m);
      }

      td {
        min-inline-size: 3rem;
        font-weight: 700;
      }

      .bar {
        display: block;
        inline-size: 100%;
        block-size: 0.625rem;
        margin-block-start: var(--care-space-xs);
        border-radius: var(--care-radius-round);
        background: var(--care-track);
        overflow: clip;
        print-color-adjust: exact;
      }

      td:dir(rtl) .bar {
        transform: scaleX(-1);
      }

      rect {
        fill: var(--care-accent);
      }

      rect.low {
        fill: var(--care-rose);
      }

      tbody tr.overall > * {
        border-block-end: none;
        font-weight: 780;
      }

      @media (forced-colors: active), (prefers-contrast: more) {
        .bar {
          border: 1px solid var(--care-ink);
        }
      }

      @media (forced-colors: active) {
        .key {
          border-color: Highlight;
        }

        .key.second {
          border-color: CanvasText;
        }

        rect,
        rect.low {
          fill: Highlight;
        }
      }

      @container (min-width: 60rem) {
        .picture {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
    `,
  ];

  /** Words of the audit. */
  @property({attribute: false}) words?: AuditWords;

  /** One for each lens. */
  @property({attribute: false}) results: LensResult[] = [];

  override render() {
    if (!this.words) return nothing;
    const isDrawn = this.results.some(({quotient}) => quotient !== undefined);
    return html`
      <div class=${isDrawn ? 'picture' : ''}>
        ${isDrawn ? this.renderChart(this.words) : nothing}
        ${this.renderTable(this.words)}
      </div>
    `;
  }

  /** A lens without a number is not drawn: two points are no shape. */
  private renderChart(texts: AuditWords) {
    const [first, second] = this.results.filter(
      ({quotient}) => quotient !== undefined,
    );
    const axes = first!.dimensions.map(({id, score}, index) => ({
      label: texts.dimensions[id]?.title ?? id,
      evidence: score,
      confidence: second?.dimensions[index]?.score,
    }));
    const scores = [first!, ...(second ? [second] : [])].map(
      ({lens, quotient}) => `${texts.lenses[lens].title}: ${shown(quotient)}.`,
    );
    return html`
      <figure>
        <care-radar
          .axes=${axes}
          .description=${fill(words.audit.chart, {scores: scores.join(' ')})}
        ></care-radar>
        ${
          second
            ? html`<div class="legend" aria-hidden="true">
                <span
                  ><span class="key"></span
                  >${texts.lenses[first!.lens].title}</span
                >
                <span
                  ><span class="key second"></span
                  >${texts.lenses[second.lens].title}</span
                >
              </div>`
            : nothing
        }
      </figure>
    `;
  }

  private renderTable(texts: AuditWords) {
    const [first] = this.results;
    return html`
      <div
        class="scroll"
        role="region"
        tabindex="0"
        aria-label=${words.audit.numbers}
      >
        <table>
          <caption>
            ${words.audit.table}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.audit.dimension}</th>
              ${this.results.map(
                ({lens}) =>
                  html`<th scope="col">${texts.lenses[lens].title}</th>`,
              )}
            </tr>
          </thead>
          <tbody>
            ${first?.dimensions.map(
              ({id}, index) => html`
                <tr>
                  <th scope="row">${texts.dimensions[id]?.title}</th>
                  ${this.results.map(({dimensions}) => this.renderScore(dimensions[index]?.score))}
                </tr>
              `,
            )}
            <tr class="overall">
              <th scope="row">${words.audit.quotient}</th>
              ${this.results.map(({quotient}) => html`<td>${shown(quotient)}</td>`)}
            </tr>
          </tbody>
        </table>
      </div>
    `;
  }

  private renderScore(score: number | undefined) {
    if (score === undefined) return html`<td>${shown(score)}</td>`;
    return html`
      <td>
        ${shown(score)}
        <svg class="bar" aria-hidden="true">
          <rect
            class=${score < low ? 'low' : ''}
            width="${score}%"
            height="100%"
          ></rect>
        </svg>
      </td>
    `;
  }
}

/** A score as it is shown: rounded, or a dash where there is none. */
export function shown(score: number | undefined): string {
  return score === undefined ? '–' : String(Math.round(score));
}

declare global {
  interface HTMLElementTagNameMap {
    'care-audit-picture': CareAuditPicture;
  }
}
