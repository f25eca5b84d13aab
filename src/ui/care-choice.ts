import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Choice, ChoiceWords} from '../content/kinds/choice.ts';
import {baseStyles} from './base-styles.ts';
import {bringIntoView} from './bring-into-view.ts';
import {CarePage} from './care-page.ts';
import {optionStyles} from './option-styles.ts';
import {pickingStyles} from './picking-styles.ts';
import {letterStyles} from './letter-styles.ts';
import {fill, words} from './words.ts';

/**
 * A situation and the replies to it. Choosing one and saying it are two steps,
 * so that nobody answers by accident; then comes what the reply is worth.
 *
 * @fires care-act - The learner said the reply that was chosen.
 */
@customElement('care-choice')
export class CareChoice extends CarePage {
  static override styles = [
    baseStyles,
    pickingStyles,
    optionStyles,
    letterStyles,
    css`
      .situation {
        margin-block-start: var(--care-space-s);
      }

      .answer {
        display: grid;
        gap: var(--care-space-m);
        justify-items: start;
      }

      fieldset {
        inline-size: 100%;
      }
    `,
  ];

  @property({attribute: false}) activity?: Choice;

  @property({attribute: false}) words?: ChoiceWords;

  /** Which item to show, from 0. */
  @property({type: Number}) page = 0;

  /** The reply that was said last. */
  @property() picked?: string;

  /** Chosen, and not said yet. */
  @state() private chosen?: string;

  protected override focusUnanswered() {
    const inputs = [...this.renderRoot.querySelectorAll<HTMLElement>('input')];
    (inputs.find((input) => input.matches(':checked')) ?? inputs[0])?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('page') || changed.has('picked')) this.chosen = this.picked;
    if (changed.get('page') !== undefined) this.unanswered = false;
  }

  protected override updated(changed: PropertyValues<this>) {
    const isOther = changed.has('activity') || changed.has('page');
    if (changed.has('picked') && !isOther) bringIntoView(this.renderRoot);
  }

  override render() {
    const item = this.activity?.items[this.page];
    const own = item && this.words?.items[item.id];
    if (!item || !own || !this.words) return nothing;
    return html`
      <div class="item">
        <div class="speech">
          <h1 tabindex="-1">${own.title}</h1>
          <p class="situation">${own.situation}</p>
        </div>
        <div class="answer">
          <fieldset aria-labelledby="prompt">
            <legend id="prompt">${this.words.prompt}</legend>
            ${
              this.unanswered
                ? html`<p class="nudge" id="nudge">
                    ${fill(words.choice.choose, {say: this.words.say})}
                  </p>`
                : nothing
            }
            <div class="options">
              ${item.options.map(({id}, index) =>
                this.renderOption(id, own.options[id]?.text ?? '', index),
              )}
            </div>
          </fieldset>
          <button class=${this.picked ? '' : 'main'} @click=${this.say}>
            ${this.words.say}
          </button>
        </div>
        <div role="status">
          ${
            // Of another reply that is chosen, nothing is known before it is said.
            this.picked && this.picked === this.chosen
              ? this.renderFeedback(
                  this.picked === item.best,
                  own.options[this.picked]?.feedback ?? '',
                )
              : nothing
          }
        </div>
      </div>
    `;
  }

  private renderOption(id: string, text: string, index: number) {
    return html`
      <label>
        <input
          type="radio"
          name="option"
          aria-describedby=${this.unanswered ? 'nudge' : nothing}
          .checked=${this.chosen === id}
          @change=${() => this.choose(id)}
        />
        <span class="letter" aria-hidden="true"
          >${String.fromCharCode(65 + index)}</span
        >
        <span class="reply">${text}</span>
      </label>
    `;
  }

  private renderFeedback(isBest: boolean, feedback: string) {
    const {best, other, again} = words.choice;
    return html`
      <div class="note ${isBest ? '' : 'other'}">
        <p><span class="verdict">${isBest ? best : other}</span> ${feedback}</p>
        ${isBest ? nothing : html`<p>${again}</p>`}
      </div>
    `;
  }

  private choose(id: string) {
    this.chosen = id;
    this.unanswered = false;
  }

  /** By a click: a frame that an LMS has sandboxed may let no form submit. */
  private say() {
    if (this.chosen) this.act({type: 'option.chosen', option: this.chosen});
    else void this.leadToUnanswered();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-choice': CareChoice;
  }
}
