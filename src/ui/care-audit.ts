import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {auditRatings, lensChoices} from '../content/audit-scale.ts';
import type {Audit, AuditWords} from '../content/kinds/audit.ts';
import {
  lensQuestion,
  lensesOf,
  questionsOn,
  ratedOn,
  ratingQuestion,
  scopeQuestion,
} from '../course/audit-answers.ts';
import type {ActivityRecord, AuditAnswer} from '../course/progress.ts';
import {auditStyles} from './audit-styles.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {optionStyles, radioStyles} from './option-styles.ts';
import {fill, words} from './words.ts';

/**
 * A page of an audit: what is looked at and from where, or one dimension with
 * its behaviours to rate.
 *
 * @fires care-act - The learner answered a question.
 * @slot - Who can see the answers.
 */
@customElement('care-audit')
export class CareAudit extends CarePage {
  static override styles = [
    baseStyles,
    auditStyles,
    optionStyles,
    radioStyles,
    css`
      legend {
        margin-block-end: var(--care-space-m);
        font-size: var(--care-size-lead);
        font-weight: 680;
        line-height: 1.3;
      }

      .choices {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
        max-inline-size: 44rem;
      }

      .choices span {
        min-inline-size: 0;
      }

      .hint {
        display: block;
        margin-block-start: var(--care-space-xs);
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-weight: 400;
      }

      fieldset:disabled label {
        border-color: var(--care-hair);
        cursor: default;
      }

      fieldset:disabled label:has(:checked) {
        border-color: var(--care-accent);
      }

      .scale {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        max-inline-size: none;
      }

      .scale label {
        gap: var(--care-space-s);
        padding-inline: var(--care-space-s);
      }

      .scale label:last-child {
        grid-column: 1 / -1;
        border-style: dashed;
        font-weight: 450;
      }

      @container (max-width: 20rem) {
        .scale {
          grid-template-columns: minmax(0, 1fr);
        }
      }

      @container (min-width: 52rem) {
        .scale {
          grid-template-columns: repeat(4, minmax(0, 4fr)) minmax(0, 5fr);
        }

        .scale label:last-child {
          grid-column: auto;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Audit;

  @property({attribute: false}) words?: AuditWords;

  /** From 0: the first page asks what to rate. */
  @property({type: Number}) page = 0;

  /** What was answered so far. */
  @property({attribute: false}) record?: ActivityRecord<AuditAnswer>;

  /** The learner is told here that the employer gets the answers. */
  @property({type: Boolean}) shared = false;

  /** The employer has got the answers, so they stand. */
  @property({type: Boolean}) final = false;

  protected override focusUnanswered() {
    const missing = this.missing();
    const inputs = this.renderRoot.querySelectorAll('input');
    [...inputs].find(({name}) => name === missing)?.focus();
  }

  override render() {
    if (!this.activity || !this.words) return nothing;
    return html`
      <div class="page">
        ${
          ratedOn(this.activity, this.record, this.page)
            ? this.renderDimension(this.activity, this.words)
            : this.renderStart(this.activity, this.words)
        }
      </div>
    `;
  }

  private renderStart({scopes}: Audit, texts: AuditWords) {
    return html`
      <div class="opening">
        <h1 tabindex="-1">${texts.title}</h1>
        ${this.final ? this.renderFinal() : html`<p class="lead">${texts.intro}</p>`}
      </div>
      <slot></slot>
      ${this.renderQuestion(
        scopeQuestion,
        texts.scope,
        scopes.map(({id}) => ({
          answer: id,
          title: texts.scopes[id]?.title ?? id,
        })),
      )}
      ${this.renderQuestion(
        lensQuestion,
        texts.lens,
        lensChoices.map((answer) => ({answer, ...texts.lenses[answer]})),
      )}
    `;
  }

  private renderDimension(activity: Audit, texts: AuditWords) {
    const rated = ratedOn(activity, this.record, this.page);
    if (!rated) return nothing;
    const {lens, dimension} = rated;
    const isOneOfTwo = lensesOf(this.record).length > 1;
    const {place, placeOfTwo} = words.audit;
    const here = fill(isOneOfTwo ? placeOfTwo : place, {
      lens: texts.lenses[lens].title,
      number: activity.dimensions.indexOf(dimension) + 1,
      all: activity.dimensions.length,
    });
    const ratings = auditRatings.map((answer) => ({
      answer,
      title: texts.ratings[answer],
    }));
    return html`
      <div class="opening">
        <div>
          <p class="group" id="group">${here}</p>
          <h1 tabindex="-1" aria-describedby="group">
            ${texts.dimensions[dimension.id]?.title}
          </h1>
        </div>
        <p class="lead">${texts.dimensions[dimension.id]?.caring}</p>
        <p id="prompt">${texts.prompt[lens]}</p>
        ${this.renderFinal()}
      </div>
      ${dimension.behaviours.map(({id}) =>
        this.renderQuestion(
          ratingQuestion(lens, id),
          texts.behaviours[id]?.[lens] ?? id,
          ratings,
          'scale',
        ),
      )}
    `;
  }

  private renderFinal() {
    return this.final
      ? html`<p class="note">${words.audit.final}</p>`
      : nothing;
  }

  private renderQuestion(
    question: string,
    text: string,
    answers: {answer: string; title: string; hint?: string}[],
    form?: 'scale',
  ) {
    const isMissing = this.unanswered && question === this.missing();
    const pick = this.record?.answers?.[question]?.pick;
    return html`
      <fieldset
        aria-describedby=${form ? 'prompt' : nothing}
        ?disabled=${this.final && pick !== undefined}
      >
        <legend>${text}</legend>
        ${isMissing ? html`<p class="nudge" id="nudge">${form ? words.audit.choose : words.audit.chooseOne}</p>` : nothing}
        <div class="choices ${form ?? ''}">
          ${answers.map(
            ({answer, title, hint}) => html`
              <label>
                <input
                  type="radio"
                  name=${question}
                  aria-describedby=${isMissing ? 'nudge' : nothing}
                  .checked=${pick === answer}
                  @change=${() => this.answer(question, answer)}
                />
                <span>
                  ${title}${hint ? html`<span class="hint">${hint}</span>` : nothing}
                </span>
              </label>
            `,
          )}
        </div>
      </fieldset>
    `;
  }

  private answer(question: string, answer: string) {
    const isShared = this.shared;
    this.act({type: 'audit.answered', question, answer, isShared});
  }

  /** The first question of this page that is still to be answered. */
  private missing() {
    if (!this.activity) return undefined;
    const asked = questionsOn(this.activity, this.record, this.page);
    return asked.find((question) => !this.record?.answers?.[question]);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-audit': CareAudit;
  }
}
