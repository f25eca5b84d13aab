import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {SimulatorWords} from '../content/kinds/simulator.ts';
import {rule} from '../course/consistency.ts';
import type {Visit} from '../course/consistency.ts';
import {manyYears} from '../course/year-comparison.ts';
import type {PlannedYear, YearComparison} from '../course/year-comparison.ts';
import {ActEvent} from './events.ts';
import {baseStyles} from './base-styles.ts';
import './care-year-chart.ts';
import {fill, words} from './words.ts';

/** Service is drawn from here on: no visit is ever worth less. */
const lowest = rule.base - rule.luck - 2;

/**
 * One year of the simulator: what it came to and why, in words; two charts; and
 * all numbers in a table.
 *
 * @fires care-act - The learner asked for another year.
 */
@customElement('care-year')
export class CareYear extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .year {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      .charts {
        display: grid;
        grid-template-columns: repeat(
          auto-fit,
          minmax(min(100%, 16.5rem), 1fr)
        );
        gap: var(--care-space-l);
      }

      .head {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--care-space-s) var(--care-space-m);
      }

      .card {
        padding: var(--care-space-m) min(var(--care-space-l), 4vw);
      }

      .legend {
        grid-column: 1 / -1;
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-s) var(--care-space-l);
        margin: 0;
        padding: 0;
        list-style: none;
        font-weight: 600;
      }

      .legend li {
        display: flex;
        align-items: center;
        gap: var(--care-space-s);
      }

      .legend li::before {
        content: '';
        inline-size: 2rem;
        border-block-start: 4px solid var(--care-accent);
      }

      .legend .other::before {
        border-block-start: 2px dashed var(--care-ink);
      }

      .said {
        display: grid;
        gap: var(--care-space-s);
      }

      .said strong {
        font-weight: 720;
      }

      summary {
        min-block-size: var(--care-target);
        align-content: center;
        font-weight: 600;
        cursor: pointer;
      }

      .scroll {
        overflow-x: auto;
      }

      th,
      td {
        padding-inline: var(--care-space-xs);
        text-align: end;
      }

      th:first-child {
        text-align: start;
      }

      /* The labels of a chart grow no more than there is room for it. */
      @container (max-width: 17rem) {
        .charts {
          display: none;
        }
      }

      @media (forced-colors: active) {
        .legend li::before {
          border-color: Highlight;
        }

        .legend .other::before {
          border-color: CanvasText;
        }
      }
    `,
  ];

  @property({attribute: false}) words?: SimulatorWords;

  @property({attribute: false}) year?: YearComparison;

  override render() {
    const {words: own, year} = this;
    if (!own || !year) return nothing;
    return html`
      <div class="year">
        <div class="head">
          <h2>${fill(own.year, {year: year.year})}</h2>
          <button @click=${this.goOn}>${own.another}</button>
        </div>
        <div class="charts card">
          <ul class="legend">
            <li>${this.titleOf(year.own)}</li>
            <li class="other">${this.titleOf(year.other)}</li>
          </ul>
          ${this.renderChart('customers', own.start, rule.customers)}
          ${this.renderChart('service', own.average, rule.average)}
        </div>
        <div class="said note" role="status">
          <p><strong>${fill(own.result, this.values)}</strong></p>
          <p>${fill(own.reasons[year.reason], this.values)}</p>
          <p>${fill(own.often, this.values)}</p>
        </div>
        ${this.renderTable()}
      </div>
    `;
  }

  private renderChart(
    what: 'service' | 'customers',
    label: string,
    value: number,
  ) {
    const [own, other] = [this.year!.own, this.year!.other].map(({visits}) =>
      visits.map((visit) => visit[what]),
    ) as [number[], number[]];
    const isService = what === 'service';
    const title = this.words![what];
    const all = [...own, ...other].map((number) => Math.round(number));
    const range = isService
      ? [lowest, rule.best]
      : [Math.min(...all, value) - 4, Math.max(...all, value) + 4];
    return html`
      <div>
        <h3 id=${what}>${title}</h3>
        <care-year-chart
          .from=${isService ? 1 : 0}
          .own=${isService ? own : [value, ...own]}
          .other=${isService ? other : [value, ...other]}
          .range=${range}
          .mark=${{value, label}}
          ?ends=${!isService}
          .description=${fill(words.simulator.chart, {
            title,
            own: this.titleOf(this.year!.own),
            other: this.titleOf(this.year!.other),
            ...lowAndHigh('own', own),
            ...lowAndHigh('other', other),
          })}
        ></care-year-chart>
      </div>
    `;
  }

  private renderTable() {
    const {own, other} = this.year!;
    const {table, visit, points, customers} = words.simulator;
    const cells = (one: Visit | undefined) => html`
      <td>${one?.service}</td>
      <td>${one && Math.round(one.customers)}</td>
    `;
    return html`
      <details>
        <summary>${table}</summary>
        <div class="scroll" role="region" tabindex="0" aria-label=${table}>
          <table>
            <thead>
              <tr>
                <td></td>
                ${[own, other].map(
                  (plan) =>
                    html`<th colspan="2" scope="colgroup">
                      ${this.titleOf(plan)}
                    </th>`,
                )}
              </tr>
              <tr>
                <th scope="col">${visit}</th>
                ${[own, other].map(
                  () => html`
                    <th scope="col">${points}</th>
                    <th scope="col">${customers}</th>
                  `,
                )}
              </tr>
            </thead>
            <tbody>
              ${own.visits.map(
                (one, index) => html`
                  <tr>
                    <th scope="row">${index + 1}</th>
                    ${cells(one)} ${cells(other.visits[index])}
                  </tr>
                `,
              )}
            </tbody>
          </table>
        </div>
      </details>
    `;
  }

  /** All that the sentences of the activity can speak of. */
  private get values() {
    const {own, other, steady, shows, ahead} = this.year!;
    return {
      plan: this.titleOf(own),
      end: own.end,
      other: this.titleOf(other),
      otherEnd: other.end,
      start: rule.customers,
      steady: this.titleOf(steady),
      steadyBad: steady.bad,
      steadyLost: steady.lost,
      shows: this.titleOf(shows),
      showsBad: shows.bad,
      showsLost: shows.lost,
      talked: list(shows.talked),
      talk: rule.talk,
      visits: rule.visits,
      ahead,
      years: manyYears,
    };
  }

  private titleOf({spread}: PlannedYear) {
    return this.words?.spreads[spread]?.title ?? '';
  }

  private goOn() {
    this.dispatchEvent(new ActEvent({type: 'year.asked'}));
  }
}

/** Such as "1 and 7", in the language of the page. */
function list(numbers: number[]) {
  const {lang} = document.documentElement;
  return new Intl.ListFormat(lang || 'en').format(numbers.map(String));
}

/** As in `{ownLow}` and `{ownHigh}`. */
function lowAndHigh(name: string, values: number[]) {
  return {
    [`${name}Low`]: Math.round(Math.min(...values)),
    [`${name}High`]: Math.round(Math.max(...values)),
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'care-year': CareYear;
  }
}
