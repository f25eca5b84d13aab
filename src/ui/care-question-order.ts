import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {IconNode} from 'lucide';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Check from 'lucide/dist/esm/icons/check.mjs';
import {repeat} from 'lit/directives/repeat.js';
import {rightResponse} from '../course/attempts.ts';
import {answerStyles} from './answer-styles.ts';
import {baseStyles} from './base-styles.ts';
import type {QuestionPage} from './check-page.ts';
import {icon} from './icon.ts';
import {ResponseEvent} from './response-event.ts';
import {fill, words} from './words.ts';

/**
 * Steps to be put in order: each goes up or down by a button. Focus stays with
 * the step, and its new place is said.
 *
 * @fires care-response - The learner moved a step; nothing is checked yet.
 */
@customElement('care-question-order')
export class CareQuestionOrder extends LitElement {
  static override styles = [
    baseStyles,
    answerStyles,
    css`
      .hint {
        margin-block-end: var(--care-space-s);
        color: var(--care-soft);
      }

      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--care-space-s) var(--care-space-m);
        max-inline-size: none;
        padding: var(--care-space-s) min(var(--care-space-m), 4vw);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        font-weight: 600;
        line-height: 1.25;
      }

      .place {
        flex: none;
        min-inline-size: 1.25rem;
        color: var(--care-soft);
        font-variant-numeric: tabular-nums;
      }

      .text {
        flex: 1 1 9rem;
        min-inline-size: 0;
        padding-block: var(--care-space-s);
      }

      .moves {
        display: flex;
        flex: none;
        gap: var(--care-space-s);
        margin-inline-start: auto;
      }

      .moves button {
        padding-inline: var(--care-space-s);
      }

      h3 {
        margin-block: var(--care-space-m) var(--care-space-s);
      }
    `,
  ];

  /** What is asked: names the list. */
  @property() label = '';

  @property({attribute: false}) page?: QuestionPage;

  /** By option id. */
  @property({attribute: false}) texts: Record<string, string> = {};

  @state() private order: string[] = [];

  /** The step that was moved last. */
  @state() private moved?: string;

  focusFirst() {
    this.renderRoot
      .querySelector<HTMLElement>('button:not([disabled])')
      ?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('page');
    const {question, order = [], answer} = this.page ?? {};
    if (
      changed.has('page') &&
      (before?.question.id !== question?.id || answer)
    ) {
      this.order = answer ? answer.response : order;
      this.moved = undefined;
    }
  }

  override render() {
    const {page} = this;
    if (!page) return nothing;
    return page.answer ? this.renderChecked(page) : this.renderSteps();
  }

  private renderSteps() {
    const {orderHint, movedTo} = words.questions;
    const {moved, order} = this;
    const place = moved ? order.indexOf(moved) + 1 : 0;
    return html`
      <p class="hint" id="hint">${orderHint}</p>
      <ol aria-label=${this.label} aria-describedby="hint">
        ${repeat(
          order,
          (id) => id,
          (id, index) => this.renderStep(id, index),
        )}
      </ol>
      <p class="visually-hidden" role="status">
        ${
          moved
            ? fill(movedTo, {
                step: this.texts[moved] ?? '',
                place,
                all: order.length,
              })
            : nothing
        }
      </p>
    `;
  }

  private renderStep(id: string, index: number) {
    const {up, down} = words.questions;
    const step = this.texts[id] ?? '';
    const button = (by: -1 | 1, sign: IconNode, name: string) => html`
      <button
        data-by=${by}
        aria-label=${fill(name, {step})}
        ?disabled=${!(index + by in this.order)}
        @click=${() => void this.move(id, by)}
      >
        ${icon(sign)}
      </button>
    `;
    return html`
      <li data-id=${id}>
        <span class="place" aria-hidden="true">${index + 1}</span>
        <span class="text">${step}</span>
        <span class="moves"
          >${button(-1, ArrowUp, up)}${button(1, ArrowDown, down)}</span
        >
      </li>
    `;
  }

  private renderChecked({question, answer}: QuestionPage) {
    const {yourOrder, rightOrder} = words.questions;
    const list = (ids: string[], label: string) => html`
      <ol aria-label=${label}>
        ${ids.map(
          (id, index) =>
            html`<li>
              <span class="place" aria-hidden="true">${index + 1}</span>
              <span class="text">${this.texts[id]}</span>
            </li>`,
        )}
      </ol>
    `;
    const right = rightResponse(question);
    return html`
      ${
        answer?.isRight || this.order.length === 0
          ? nothing
          : html`<h3>${yourOrder}</h3>
              ${list(this.order, yourOrder)}`
      }
      <h3 class="right">${icon(Check)} ${rightOrder}</h3>
      ${list(right, rightOrder)}
    `;
  }

  private async move(id: string, by: -1 | 1) {
    const order = this.order.filter((one) => one !== id);
    order.splice(this.order.indexOf(id) + by, 0, id);
    this.order = order;
    this.moved = id;
    this.dispatchEvent(new ResponseEvent(order));
    await this.updateComplete;
    // At an end of the list, only the way back is open.
    const buttons = [
      ...this.renderRoot.querySelectorAll<HTMLButtonElement>(
        `[data-id="${id}"] button`,
      ),
    ];
    const same = buttons.find((button) => button.dataset.by === String(by));
    (same?.disabled ? buttons.find((one) => one !== same) : same)?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-question-order': CareQuestionOrder;
  }
}
