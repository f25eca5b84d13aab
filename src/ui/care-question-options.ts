import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import {rightResponse} from '../course/attempts.ts';
import {answerStyles} from './answer-styles.ts';
import {baseStyles} from './base-styles.ts';
import type {QuestionPage} from './check-page.ts';
import {icon} from './icon.ts';
import {optionStyles, radioStyles} from './option-styles.ts';
import {ResponseEvent} from './response-event.ts';
import {words} from './words.ts';

/**
 * Options of which one is right, or several. Once checked, they say which were
 * right and which the learner chose.
 *
 * @fires care-response - The learner chose; nothing is checked yet.
 */
@customElement('care-question-options')
export class CareQuestionOptions extends LitElement {
  static override styles = [
    baseStyles,
    optionStyles,
    radioStyles,
    answerStyles,
    css`
      .options {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
      }

      .hint {
        margin-block-end: var(--care-space-s);
        color: var(--care-soft);
      }

      label {
        padding-block: var(--care-space-m);
      }

      /* Drawn like the radio, so that a choice is as clear once it is checked. */
      input[type='checkbox'] {
        display: grid;
        flex: none;
        place-items: center;
        appearance: none;
        inline-size: 1.5rem;
        block-size: 1.5rem;
        margin: 0;
        border: var(--care-border) solid var(--care-control);
        border-radius: 0.375rem;
        background: var(--care-card);
      }

      input[type='checkbox']:focus-visible {
        outline: none;
      }

      input[type='checkbox']:checked {
        border-color: var(--care-accent);
        background: var(--care-accent);
      }

      input[type='checkbox']:checked::before {
        content: '';
        inline-size: 1rem;
        block-size: 1rem;
        background: var(--care-on-accent);
        clip-path: polygon(8% 52%, 22% 38%, 40% 56%, 78% 16%, 92% 30%, 40% 84%);
      }

      .text {
        min-inline-size: 0;
      }

      .checked label {
        cursor: default;
      }

      .checked .given {
        border-color: var(--care-line);
        background: var(--care-sun-tint);
      }

      .checked .right-one {
        border-color: var(--care-accent);
        background: var(--care-accent-tint);
      }

      @media (forced-colors: active) {
        input[type='checkbox'] {
          appearance: auto;
        }
      }
    `,
  ];

  /** What is asked: names the group of options. */
  @property() label = '';

  @property({attribute: false}) page?: QuestionPage;

  /** By option id. */
  @property({attribute: false}) texts: Record<string, string> = {};

  @state() private chosen: string[] = [];

  focusFirst() {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('page');
    const {question, answer} = this.page ?? {};
    if (
      changed.has('page') &&
      (before?.question.id !== question?.id || answer)
    ) {
      this.chosen = answer?.response ?? [];
    }
  }

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const {question, order, answer} = page;
    const isMultiple = question.type === 'multiple';
    return html`
      <fieldset class=${answer ? 'checked' : ''} aria-label=${this.label}>
        ${
          isMultiple && !answer
            ? html`<p class="hint">${words.questions.severalHint}</p>`
            : nothing
        }
        <div class="options">
          ${order.map((id) => this.renderOption(id, page, isMultiple))}
        </div>
      </fieldset>
    `;
  }

  private renderOption(
    id: string,
    {question, answer}: QuestionPage,
    isMultiple: boolean,
  ) {
    const isGiven = this.chosen.includes(id);
    const isRight = rightResponse(question).includes(id);
    const marks = `${isGiven ? 'given' : ''} ${isRight ? 'right-one' : ''}`;
    return html`
      <label class=${answer ? marks : ''}>
        <input
          type=${isMultiple ? 'checkbox' : 'radio'}
          name="option"
          ?disabled=${answer !== undefined}
          .checked=${isGiven}
          @change=${() => this.choose(id, isMultiple)}
        />
        <span class="text"
          >${this.texts[id]}${answer ? renderTags(isGiven, isRight) : nothing}</span
        >
      </label>
    `;
  }

  private choose(id: string, isMultiple: boolean) {
    const others = this.chosen.filter((one) => one !== id);
    if (!isMultiple) this.chosen = [id];
    else if (others.length < this.chosen.length) this.chosen = others;
    else this.chosen = [...others, id];
    const isEmpty = this.chosen.length === 0;
    this.dispatchEvent(new ResponseEvent(isEmpty ? undefined : this.chosen));
  }
}

function renderTags(isGiven: boolean, isRight: boolean) {
  const {yours, rightAnswer} = words.questions;
  if (!isGiven && !isRight) return nothing;
  return html`<span class="tags"
    >${isGiven ? html`<span>${yours}</span>` : nothing}
    ${
      isRight
        ? html`<span class="right">${icon(Check)} ${rightAnswer}</span>`
        : nothing
    }</span
  >`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-question-options': CareQuestionOptions;
  }
}
