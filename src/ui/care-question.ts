import {css, html, nothing, type LitElement, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import type {QuestionWords} from '../content/kinds/questions.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-question-options.ts';
import './care-question-order.ts';
import './care-question-pairs.ts';
import type {QuestionPage} from './check-page.ts';
import {pickingStyles} from './picking-styles.ts';
import type {ResponseEvent} from './response-event.ts';
import {fill, words} from './words.ts';

/** The part of a question where it is answered. */
interface AnswerPart extends LitElement {
  focusFirst(): void;
}

/**
 * A question of the check: the situation, what is asked, and what can be
 * answered. Answering and checking are two steps; what is checked is final, and
 * is explained.
 *
 * @fires care-act - The learner had the answer checked.
 */
@customElement('care-question')
export class CareQuestion extends CarePage {
  static override styles = [
    baseStyles,
    pickingStyles,
    css`
      h1 {
        color: var(--care-accent);
        font-size: var(--care-size-small);
        font-weight: 700;
        letter-spacing: 0;
      }

      .situation {
        margin-block-start: var(--care-space-s);
        font-size: var(--care-size-lead);
        line-height: 1.45;
      }

      h2 {
        margin-block-start: var(--care-space-s);
      }

      .answer {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
      }
    `,
  ];

  @property({attribute: false}) page?: QuestionPage;

  @property({attribute: false}) words?: QuestionWords;

  /** Put together, and not checked yet. */
  @state() private response?: string[];

  @query('.part') private answerPart?: AnswerPart;

  /** The answer that was checked has its marks, and the focus is behind them. */
  private marked = Promise.resolve();

  protected override focusUnanswered() {
    if (this.response) this.renderRoot.querySelector('button')?.focus();
    else this.answerPart?.focusFirst();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('page');
    if (changed.has('page') && before?.question.id !== this.page?.question.id) {
      this.response = undefined;
      if (before) this.unanswered = false;
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('page');
    const isChecked =
      before?.question.id === this.page?.question.id &&
      !before?.answer &&
      this.page?.answer;
    // The button is gone; what follows from it is read instead.
    if (before && isChecked) this.marked = this.focusFeedback();
  }

  protected override async getUpdateComplete() {
    const isDone = await super.getUpdateComplete();
    await this.marked;
    return isDone;
  }

  /** Not before the answers have their marks: they push it down. */
  private async focusFeedback() {
    await this.answerPart?.updateComplete;
    const feedback = this.renderRoot.querySelector<HTMLElement>('.note');
    feedback?.focus();
    feedback?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const {page, words: own} = this;
    if (!page || !own) return nothing;
    const {number, all, answer} = page;
    return html`
      <div class="item">
        <div class="speech">
          <h1 tabindex="-1">${fill(words.questions.number, {number, all})}</h1>
          ${
            own.situation
              ? html`<p class="situation">${own.situation}</p>`
              : nothing
          }
          <h2>${own.question}</h2>
        </div>
        <div class="answer" @care-response=${this.hear}>
          <div>
            ${this.renderNudge(!this.response)} ${this.renderPart(page, own)}
          </div>
          ${answer ? this.renderFeedback(answer.isRight, own) : this.renderCheck()}
        </div>
      </div>
    `;
  }

  /** The element of each type of question. */
  private renderPart(page: QuestionPage, {question, options}: QuestionWords) {
    switch (page.question.type) {
      case 'single':
      case 'multiple':
        return html`<care-question-options
          class="part"
          .label=${question}
          .page=${page}
          .texts=${options}
        ></care-question-options>`;
      case 'ordering':
        return html`<care-question-order
          class="part"
          .label=${question}
          .page=${page}
          .texts=${options}
        ></care-question-order>`;
      case 'matching':
        return html`<care-question-pairs
          class="part"
          .label=${question}
          .page=${page}
          .texts=${options}
        ></care-question-pairs>`;
    }
  }

  private renderCheck() {
    return html`
      <div>
        ${this.renderNudge(Boolean(this.response))}
        <button class="main" @click=${this.checkAnswer}>
          ${words.questions.check}
        </button>
      </div>
    `;
  }

  /** Before the answers and before the button: there are two places to go to. */
  private renderNudge(isHere: boolean) {
    const {check, missing, unchecked} = words.questions;
    const type = this.page!.question.type;
    const nudge = this.response ? unchecked : missing[type];
    return html`
      <div role="status">
        ${
          this.unanswered && isHere
            ? html`<p class="nudge">${fill(nudge, {check})}</p>`
            : nothing
        }
      </div>
    `;
  }

  private renderFeedback(isRight: boolean, own: QuestionWords) {
    const {right, wrong} = words.questions;
    return html`
      <div
        class="note ${isRight ? '' : 'other'}"
        role="group"
        aria-labelledby="verdict"
        aria-describedby="why"
        tabindex="-1"
      >
        <p>
          <span class="verdict" id="verdict">${isRight ? right : wrong}</span>
          <span id="why">${isRight ? own.right : own.wrong}</span>
        </p>
      </div>
    `;
  }

  private hear(event: ResponseEvent) {
    this.response = event.response;
    if (this.response) this.unanswered = false;
  }

  private checkAnswer() {
    const {response} = this;
    if (response) this.act({type: 'question.answered', response});
    else void this.leadToUnanswered();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-question': CareQuestion;
  }
}
