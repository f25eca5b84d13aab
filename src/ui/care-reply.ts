import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Reply, ReplyItem, ReplyWords} from '../content/kinds/reply.ts';
import {canBeSaid, outcomeOf, spoiltPart} from '../course/reply-answers.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {optionStyles} from './option-styles.ts';
import {pickingStyles} from './picking-styles.ts';
import {renderNotFound, renderOutcome, renderSpoken} from './reply-outcome.ts';
import {replyStyles} from './reply-styles.ts';
import {fill, words} from './words.ts';

type ItemWords = ReplyWords['items'][string];

/**
 * A reply in parts, which the learner builds or repairs while it grows before
 * their eyes. Once it is said, the other person answers, and each part is told
 * apart: what it does to them, and why.
 *
 * @fires care-act - The learner said it, or named the part that spoils it.
 */
@customElement('care-reply')
export class CareReply extends CarePage {
  static override styles = [
    baseStyles,
    pickingStyles,
    optionStyles,
    replyStyles,
  ];

  @property({attribute: false}) activity?: Reply;

  @property({attribute: false}) words?: ReplyWords;

  /** Which item to show, from 0. */
  @property({type: Number}) page = 0;

  /** What was said last; of a repair perhaps only the part that spoils it. */
  @property({attribute: false}) said?: string[];

  /** Chosen, and not said yet: an option for each question. */
  @state() private chosen: (string | undefined)[] = [];

  protected override focusUnanswered() {
    const selector = `input[name=question-${this.missing}]`;
    const inputs = [
      ...this.renderRoot.querySelectorAll<HTMLInputElement>(selector),
    ];
    (inputs.find(({checked}) => checked) ?? inputs[0])?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (isOtherPage(changed) || changed.has('said')) {
      this.chosen = [...(this.said ?? [])];
      if (this.hasUpdated) this.unanswered = false;
    }
  }

  protected override updated(changed: PropertyValues<this>) {
    // The button that was pressed is gone: go to what came in its place.
    const isNews = changed.has('said') && !isOtherPage(changed);
    if (isNews && this.said?.length === 1 && this.hasFoundPart)
      this.renderRoot.querySelector<HTMLElement>('.found')?.focus();
  }

  override render() {
    const item = this.activity?.items[this.page];
    const own = item && this.words?.items[item.id];
    if (!item || !own || !this.activity || !this.words) return nothing;
    // Of other sentences that are chosen, nothing is known before they are said.
    const isWhole =
      outcomeOf(this.activity, item, this.said) !== undefined &&
      this.said!.every((option, index) => option === this.chosen[index]);
    return html`
      <div class="item">
        <div class="speech">
          <h1 tabindex="-1">${own.title}</h1>
          <p class="situation">${own.situation}</p>
        </div>
        <div class="work">${this.renderWork(item, own)}</div>
        <div role="status">
          ${
            isWhole
              ? renderOutcome(this.activity, item, own, this.said!)
              : this.hasNamedOther
                ? renderNotFound(own, this.said?.[0] ?? '')
                : nothing
          }
        </div>
      </div>
    `;
  }

  private renderWork(item: ReplyItem, own: ItemWords) {
    const {prompt, say, repair} = this.words!;
    if (this.activity?.mode === 'build') {
      return html`
        <p class="prompt">${prompt}</p>
        ${item.parts.map(({id, options = []}, question) =>
          this.renderQuestion(
            question,
            own.parts[id]?.label,
            options.map((option) => ({
              id: option.id,
              text: own.parts[id]?.options[option.id]?.text,
            })),
            fill(words.reply.chooseAll, {say}),
          ),
        )}
        ${renderSpoken(this.activity, item, own, this.chosen)}
        ${this.renderButton(say)}
      `;
    }
    const spoilt = spoiltPart(item)!;
    if (!this.hasFoundPart) {
      return html`
        ${this.renderQuestion(
          0,
          prompt,
          item.parts.map(({id}) => ({id, text: own.parts[id]?.said?.text})),
          fill(words.reply.choosePart, {find: repair?.find ?? ''}),
        )}
        ${this.renderButton(repair?.find ?? '')}
      `;
    }
    const spoiltWords = own.parts[spoilt.id];
    return html`
      <div
        class="note found"
        role="group"
        aria-labelledby="verdict"
        aria-describedby="why"
        tabindex="-1"
      >
        <p>“${spoiltWords?.said?.text}”</p>
        <p>
          <span class="verdict" id="verdict">${words.reply.found}</span>
          <span id="why">${spoiltWords?.said?.feedback}</span>
        </p>
      </div>
      ${this.renderQuestion(
        1,
        repair?.instead,
        (spoilt.options ?? []).map(({id}) => ({
          id,
          text: spoiltWords?.options[id]?.text,
        })),
        fill(words.reply.chooseInstead, {say}),
      )}
      ${renderSpoken(this.activity!, item, own, this.chosen)}
      ${this.renderButton(say)}
    `;
  }

  private renderQuestion(
    question: number,
    legend: string | undefined,
    options: {id: string; text?: string}[],
    nudge: string,
  ) {
    const isMissing = this.unanswered && question === this.missing;
    return html`
      <fieldset>
        <legend class="label">${legend}</legend>
        ${isMissing ? html`<p class="nudge" id="nudge">${nudge}</p>` : nothing}
        <div class="options">
          ${options.map(
            ({id, text}) => html`
              <label>
                <input
                  type="radio"
                  name="question-${question}"
                  aria-describedby=${isMissing ? 'nudge' : nothing}
                  .checked=${this.chosen[question] === id}
                  @change=${() => this.choose(question, id)}
                />
                <span>${text}</span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private renderButton(label: string) {
    return html`
      <button class=${this.said ? '' : 'main'} @click=${this.say}>
        ${label}
      </button>
    `;
  }

  /** The first question that is still open, or else the first that is asked. */
  private get missing() {
    const {parts = []} = this.activity?.items[this.page] ?? {};
    const asked =
      this.activity?.mode === 'build'
        ? parts.map((_, question) => question)
        : [this.hasFoundPart ? 1 : 0];
    return asked.find((question) => !this.chosen[question]) ?? asked[0];
  }

  private get hasFoundPart() {
    const item = this.activity?.items[this.page];
    return (
      this.activity?.mode === 'repair' &&
      item !== undefined &&
      this.said?.[0] === spoiltPart(item)?.id
    );
  }

  /** A part that is in order was named, and no other is chosen since. */
  private get hasNamedOther() {
    return (
      this.activity?.mode === 'repair' &&
      this.said !== undefined &&
      this.said[0] === this.chosen[0] &&
      !this.hasFoundPart
    );
  }

  /** What is chosen, where it can be said. */
  private get sayable() {
    const item = this.activity?.items[this.page];
    const chosen = this.chosen.map((option) => option ?? '');
    return item && canBeSaid(this.activity!, item, chosen) ? chosen : undefined;
  }

  private choose(question: number, option: string) {
    const length = Math.max(this.chosen.length, question + 1);
    this.chosen = Array.from({length}, (_, index) =>
      index === question ? option : this.chosen[index],
    );
    this.unanswered = false;
  }

  /** By a click: a frame that an LMS has sandboxed may let no form submit. */
  private say() {
    const {sayable} = this;
    if (sayable) this.act({type: 'reply.said', options: sayable});
    else void this.leadToUnanswered();
  }
}

function isOtherPage(changed: PropertyValues<CareReply>) {
  return changed.has('activity') || changed.has('page');
}

declare global {
  interface HTMLElementTagNameMap {
    'care-reply': CareReply;
  }
}
