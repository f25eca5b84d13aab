import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Rating, RatingWords} from '../content/kinds/rating.ts';
import type {RatingAnswer} from '../course/progress.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {optionStyles} from './option-styles.ts';
import {fill, words} from './words.ts';

/**
 * One statement to rate, and then, where the rating asks for it, whether an
 * occasion comes to mind. It shows the answer that it is given and tells what
 * the learner chose.
 *
 * @fires care-act - The learner chose a level, or said whether an occasion
 *   comes to mind.
 */
@customElement('care-rating')
export class CareRating extends CarePage {
  static override styles = [
    baseStyles,
    optionStyles,
    css`
      .item {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      .group {
        color: var(--care-accent);
        font-size: var(--care-size-small);
        font-weight: 700;
      }

      h1 {
        max-inline-size: 48rem;
        margin-block-start: var(--care-space-s);
        font-size: var(--care-size-statement);
        line-height: 1.2;
      }

      legend {
        margin-block-end: var(--care-space-m);
        color: var(--care-soft);
      }

      .question {
        margin-block-end: var(--care-space-m);
        font-size: var(--care-size-section);
        font-weight: 720;
        line-height: 1.25;
      }

      #hint {
        margin-block-start: var(--care-space-s);
      }

      .choices {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
      }

      input {
        flex: none;
        appearance: none;
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0;
        border: var(--care-border) solid var(--care-control);
        border-radius: 50%;
        background: var(--care-card);
      }

      label span {
        min-inline-size: 0;
      }

      input:focus-visible {
        outline: none;
      }

      input:checked {
        border: 0.5rem solid var(--care-accent);
      }

      @container (min-width: 60rem) {
        .scale {
          grid-template-columns: repeat(5, minmax(0, 1fr));
        }

        .scale label {
          flex-direction: column;
          justify-content: center;
          padding-block: var(--care-space-m);
          text-align: center;
        }

        .occasion .choices {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          max-inline-size: 48rem;
        }
      }

      @media (forced-colors: active) {
        label:has(:checked) {
          border-color: Highlight;
        }

        input {
          appearance: auto;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Rating;

  @property({attribute: false}) words?: RatingWords;

  /** Which item to show, from 0. */
  @property({type: Number}) page = 0;

  @property({attribute: false}) answer?: RatingAnswer;

  /** Goes to the answers of the question that is still open. */
  protected override focusUnanswered() {
    this.renderRoot
      .querySelector<HTMLElement>(`[name=${this.missing()}]`)
      ?.focus();
  }

  override render() {
    const item = this.item();
    if (!item || !this.words) return nothing;
    return html`
      <div class="item">
        <div>
          ${
            item.groups > 1
              ? html`<p class="group" id="group">
                  ${fill(words.rating.group, {
                    title: item.title,
                    number: item.number,
                    all: item.groups,
                  })}
                </p>`
              : nothing
          }
          <h1
            tabindex="-1"
            aria-describedby=${item.groups > 1 ? 'group' : nothing}
          >
            ${this.words.items[item.id]}
          </h1>
        </div>
        <slot></slot>
        <fieldset>
          <legend>${this.words.prompt}</legend>
          ${this.unanswered && !this.answer ? this.renderNudge(words.rating.choose) : nothing}
          <div class="choices scale">
            ${this.words.levels.map((text, level) =>
              this.renderChoice(
                'level',
                text,
                this.answer?.level === level,
                () => this.act({type: 'level.chosen', level}),
              ),
            )}
          </div>
        </fieldset>
        ${this.activity?.occasion ? this.renderOccasion() : nothing}
      </div>
    `;
  }

  /** The question appears in a region that is always there, so that it is heard. */
  private renderOccasion() {
    const occasion = this.words?.occasion;
    if (!occasion) return nothing;
    const asks = this.asksForOccasion();
    const choose = (answer: boolean) => () =>
      this.act({type: 'occasion.answered', occasion: answer});
    return html`
      <div class="occasion">
        <div role="status">
          ${asks ? html`<p class="question" id="question">${occasion.question}</p>` : nothing}
        </div>
        ${
          asks
            ? html`<fieldset aria-labelledby="question" aria-describedby="hint">
                ${this.unanswered ? this.renderNudge(words.rating.chooseOccasion) : nothing}
                <div class="choices">
                  ${this.renderChoice('occasion', occasion.yes, this.answer?.occasion === true, choose(true))}
                  ${this.renderChoice('occasion', occasion.no, this.answer?.occasion === false, choose(false))}
                </div>
                <p class="soft small" id="hint">${occasion.hint}</p>
              </fieldset>`
            : nothing
        }
      </div>
    `;
  }

  /** No live region: focus goes to the answers, and each of them tells it. */
  private renderNudge(text: string) {
    return html`<p class="nudge" id="nudge">${text}</p>`;
  }

  private renderChoice(
    name: string,
    text: string,
    checked: boolean,
    choose: () => void,
  ) {
    const nudged = this.unanswered && name === this.missing();
    return html`
      <label>
        <input
          type="radio"
          name=${name}
          aria-describedby=${nudged ? 'nudge' : nothing}
          .checked=${checked}
          @change=${choose}
        />
        <span>${text}</span>
      </label>
    `;
  }

  /** Which question is still to be answered. */
  private missing() {
    return this.answer ? 'occasion' : 'level';
  }

  /** What never happened has no occasion. */
  private asksForOccasion() {
    return Boolean(this.activity?.occasion && this.answer?.level);
  }

  private item() {
    const groups = this.activity?.groups ?? [];
    let before = 0;
    for (const [index, group] of groups.entries()) {
      const item = group.items[this.page - before];
      if (item) {
        const title = this.words?.groups[group.id]?.title ?? '';
        return {
          id: item.id,
          title,
          number: index + 1,
          groups: groups.length,
        };
      }
      before += group.items.length;
    }
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-rating': CareRating;
  }
}
