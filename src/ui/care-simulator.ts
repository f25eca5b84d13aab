import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Simulator, SimulatorWords} from '../content/kinds/simulator.ts';
import {efforts, rule} from '../course/consistency.ts';
import type {YearComparison} from '../course/year-comparison.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-year.ts';
import {optionStyles} from './option-styles.ts';
import {fill} from './words.ts';

/** Where the effort stands before anybody has touched it: in the middle. */
const middle = 3;

/**
 * The consistency simulator: how much effort, how it is spread, the rule in
 * words, and the year that comes of it. A year is drawn as soon as a way to
 * spread is chosen, and again with each change.
 *
 * @fires care-act - The learner tried a plan, or asked for another year.
 */
@customElement('care-simulator')
export class CareSimulator extends CarePage {
  static override styles = [
    baseStyles,
    optionStyles,
    css`
      .simulator,
      .opening,
      .controls,
      .options {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
      }

      .simulator,
      .controls {
        gap: var(--care-space-l);
      }

      .opening {
        gap: var(--care-space-m);
      }

      .options {
        gap: var(--care-space-s);
      }

      legend,
      .label {
        display: block;
        margin-block-end: var(--care-space-s);
        font-weight: 700;
      }

      .effort {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--care-space-m);
      }

      .effort output {
        min-inline-size: 6.5rem;
        font-weight: 600;
      }

      input[type='range'] {
        flex: 1 1 10rem;
        min-inline-size: 0;
        min-block-size: var(--care-target);
        margin: 0;
        accent-color: var(--care-accent);
      }

      input[type='radio'] {
        flex: none;
        inline-size: 1.375rem;
        block-size: 1.375rem;
        margin: 0;
        accent-color: var(--care-accent);
      }

      input[type='radio']:focus-visible {
        outline: none;
      }

      .hint {
        display: block;
        color: var(--care-soft);
        font-weight: 400;
      }

      .rule {
        display: grid;
        gap: var(--care-space-s);
      }

      .rule ul {
        display: grid;
        gap: var(--care-space-s);
        margin: 0;
        padding-inline-start: 1.25rem;
      }

      .empty {
        padding: var(--care-space-xl) var(--care-space-l);
        border: var(--care-border) dashed var(--care-control);
        border-radius: var(--care-radius-card);
        color: var(--care-soft);
      }

      @container (min-width: 60rem) {
        .simulator {
          grid-template:
            'opening opening'
            'controls year'
            'rule rule' / minmax(0, 4fr) minmax(0, 5fr);
          gap: var(--care-space-l) var(--care-space-xl);
        }

        .opening {
          grid-area: opening;
        }

        .controls {
          grid-area: controls;
          align-content: start;
        }

        .result {
          grid-area: year;
        }

        .rule {
          grid-area: rule;
          align-content: start;
        }
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          border-color: Highlight;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Simulator;

  @property({attribute: false}) words?: SimulatorWords;

  /** The year to show; undefined while no way to spread was chosen. */
  @property({attribute: false}) year?: YearComparison;

  /** As the range stands. It is part of a plan once a way is chosen. */
  @state() private effort: number = middle;

  /** Goes to a way to spread that is not the one at hand. */
  protected override focusUnanswered() {
    const selector = 'input[type=radio]:not(:checked)';
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('year') && this.year) this.effort = this.year.effort;
  }

  override render() {
    if (!this.activity || !this.words) return nothing;
    const own = this.words;
    return html`
      <div class="simulator">
        <div class="opening">
          <h1 tabindex="-1">${own.title}</h1>
          <p class="lead">${own.intro}</p>
        </div>
        <div class="controls">
          ${this.renderEffort()} ${this.renderSpreads()}
        </div>
        <div class="result">
          ${
            this.year
              ? html`<care-year .words=${own} .year=${this.year}></care-year>`
              : html`<p class="empty">${own.empty}</p>`
          }
        </div>
        <div class="rule">
          <h2>${own.rule.title}</h2>
          <ul>
            ${own.rule.lines.map((line) => html`<li>${fill(line, rule)}</li>`)}
          </ul>
        </div>
      </div>
    `;
  }

  private renderEffort() {
    const said = this.words?.efforts[this.effort - 1] ?? '';
    return html`
      <div>
        <p class="label" id="effort">${this.words?.effort}</p>
        <div class="effort">
          <input
            type="range"
            aria-labelledby="effort"
            min="1"
            max=${efforts.length}
            .value=${String(this.effort)}
            aria-valuetext=${said}
            @input=${this.changeEffort}
          />
          <output aria-hidden="true">${said}</output>
        </div>
      </div>
    `;
  }

  private renderSpreads() {
    return html`
      <fieldset>
        <legend>${this.words?.spread}</legend>
        ${
          this.unanswered
            ? html`<p class="nudge" id="nudge">${this.words?.tryTwo}</p>`
            : nothing
        }
        <div class="options">
          ${this.activity?.spreads.map(({id}) => this.renderSpread(id))}
        </div>
      </fieldset>
    `;
  }

  private renderSpread(id: string) {
    const own = this.words?.spreads[id];
    return html`
      <label>
        <input
          type="radio"
          name="spread"
          aria-describedby=${this.unanswered ? 'nudge' : nothing}
          .checked=${this.year?.own.spread === id}
          @change=${() => this.try(id)}
        />
        <span>${own?.title} <span class="hint">${own?.hint}</span></span>
      </label>
    `;
  }

  private changeEffort(event: Event) {
    this.effort = Number((event.target as HTMLInputElement).value);
    if (this.year) this.try(this.year.own.spread);
  }

  private try(spread: string) {
    this.act({type: 'plan.tried', spread, effort: this.effort});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-simulator': CareSimulator;
  }
}
