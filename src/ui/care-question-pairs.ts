import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import {rightResponse} from '../course/attempts.ts';
import {answerStyles} from './answer-styles.ts';
import {baseStyles} from './base-styles.ts';
import type {QuestionPage} from './check-page.ts';
import {fieldStyles} from './field-styles.ts';
import {icon} from './icon.ts';
import {renderSelect} from './render-select.ts';
import {ResponseEvent} from './response-event.ts';
import {fill, words} from './words.ts';

/**
 * Pairs to be found: each thing has a list of what it can belong to.
 *
 * @fires care-response - The learner chose; nothing is checked yet.
 */
@customElement('care-question-pairs')
export class CareQuestionPairs extends LitElement {
  static override styles = [
    baseStyles,
    answerStyles,
    fieldStyles,
    css`
      .pairs {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
      }

      .pair {
        display: grid;
        gap: var(--care-space-s);
        max-inline-size: none;
        padding: var(--care-space-m) min(var(--care-space-m), 4vw);
        border: var(--care-border) solid var(--care-hair);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        font-weight: 400;
      }

      .source {
        font-weight: 600;
        line-height: 1.35;
      }

      @container (min-width: 40rem) {
        .pair {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          align-items: center;
        }
      }
    `,
  ];

  /** What is asked: names the group. */
  @property() label = '';

  @property({attribute: false}) page?: QuestionPage;

  /** By id of source and target. */
  @property({attribute: false}) texts: Record<string, string> = {};

  /** Target by source. */
  @state() private chosen: Record<string, string> = {};

  focusFirst() {
    const selects = [...this.renderRoot.querySelectorAll('select')];
    (selects.find(({value}) => !value) ?? selects[0])?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('page');
    const {question, answer} = this.page ?? {};
    if (
      changed.has('page') &&
      (before?.question.id !== question?.id || answer)
    ) {
      this.chosen = pairsIn(answer?.response ?? []);
    }
  }

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const right = pairsIn(rightResponse(page.question));
    return html`
      <fieldset aria-label=${this.label}>
        ${
          page.answer
            ? html`<ul class="pairs">
                ${page.order.map((source) =>
                  this.renderChecked(source, right[source] ?? ''),
                )}
              </ul>`
            : html`<div class="pairs">
                ${page.order.map((source) =>
                  this.renderPair(source, page.targets),
                )}
              </div>`
        }
      </fieldset>
    `;
  }

  private renderPair(source: string, targets: string[]) {
    const {choosePair} = words.questions;
    const chosen = this.chosen[source];
    const select = html`
      <select @change=${(event: Event) => this.choose(source, event)}>
        <option value="" ?selected=${!chosen}>${choosePair}</option>
        ${targets.map(
          (target) =>
            html`<option value=${target} ?selected=${chosen === target}>
              ${this.texts[target]}
            </option>`,
        )}
      </select>
    `;
    return html`
      <label class="pair">
        <span class="source">${this.texts[source]}</span>
        ${renderSelect(select, (chosen && this.texts[chosen]) || choosePair)}
      </label>
    `;
  }

  private renderChecked(source: string, right: string) {
    const {rightPair, yourPair} = words.questions;
    const given = this.chosen[source];
    const say = (text: string, target: string) =>
      fill(text, {target: this.texts[target] ?? ''});
    return html`
      <li class="pair">
        <span class="source">${this.texts[source]}</span>
        <span class="tags">
          ${
            given && given !== right
              ? html`<span>${say(yourPair, given)}</span>`
              : nothing
          }
          <span class="right">${icon(Check)} ${say(rightPair, right)}</span>
        </span>
      </li>
    `;
  }

  private choose(source: string, event: Event) {
    const {value} = event.currentTarget as HTMLSelectElement;
    this.chosen = {...this.chosen, [source]: value};
    const {question} = this.page!;
    const sources = question.type === 'matching' ? question.sources : [];
    const isComplete = sources.every(({id}) => this.chosen[id]);
    const response = sources.flatMap(({id}) => [id, this.chosen[id] ?? '']);
    this.dispatchEvent(new ResponseEvent(isComplete ? response : undefined));
  }
}

/** A response holds each source followed by its target. */
function pairsIn(response: string[]): Record<string, string> {
  return Object.fromEntries(
    response.flatMap((source, at) =>
      at % 2 === 0 ? [[source, response[at + 1] ?? '']] : [],
    ),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'care-question-pairs': CareQuestionPairs;
  }
}
