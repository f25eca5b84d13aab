import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {PlanWords} from '../content/kinds/plan.ts';
import {planLimits} from '../content/writing-limit.ts';
import {ratingQuestion} from '../course/audit-answers.ts';
import type {RatedBehaviour} from '../course/care-quotient.ts';
import {
  placeOn,
  planFields,
  planPlaces,
  textName,
  type PlanField,
  type PlanPlace,
} from '../course/plan-answers.ts';
import {bytesOf} from '../course/written-text.ts';
import {auditStyles} from './audit-styles.ts';
import {baseStyles} from './base-styles.ts';
import type {ShownAudit} from './care-audit-result.ts';
import {CarePage} from './care-page.ts';
import './care-plan-sheet.ts';
import {fieldStyles} from './field-styles.ts';
import {renderSelect} from './render-select.ts';
import {behaviourOf, statementOf} from './planned-behaviour.ts';
import {fill, words} from './words.ts';

/** A plan as it stands, with all that could be in it. */
export interface ShownPlan {
  /** The behaviour of each place; absent while there is no audit here. */
  planned?: Record<PlanPlace, string>;
  /** What can be chosen, the weakest first. */
  ranking: RatedBehaviour[];
  /** What is in the fields, by name. */
  texts: Record<string, string>;
}

/**
 * A plan: two behaviours to choose, then who and by when for each, then the
 * sheet with all of it.
 *
 * @fires care-act - The learner chose a behaviour, or wrote something.
 * @slot - Who can see what is written.
 */
@customElement('care-plan')
export class CarePlan extends CarePage {
  static override styles = [
    baseStyles,
    auditStyles,
    fieldStyles,
    css`
      .place {
        display: grid;
        gap: var(--care-space-s);
        max-inline-size: 44rem;
      }

      h1.statement {
        max-inline-size: 48rem;
        font-size: var(--care-size-statement);
        line-height: 1.2;
      }
    `,
  ];

  @property({attribute: false}) words?: PlanWords;

  /** Words of the audit. */
  @property({attribute: false}) auditWords?: AuditWords;

  @property({attribute: false}) plan?: ShownPlan;

  @property({attribute: false}) audit?: ShownAudit;

  /** From 0: the choice, each of the two, the sheet. */
  @property({type: Number}) page = 0;

  protected override focusUnanswered() {
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }

  override render() {
    const {words: texts, auditWords, plan} = this;
    if (!texts || !auditWords || !plan) return nothing;
    const {planned} = plan;
    if (!planned) return this.renderMissing();
    const place = placeOn(this.page);
    if (place) return this.renderDetail(texts, auditWords, place, planned);
    return this.page === 0
      ? this.renderChoice(texts, auditWords, plan, planned)
      : html`<care-plan-sheet
          .words=${texts}
          .auditWords=${auditWords}
          .plan=${plan}
          .audit=${this.audit}
        ></care-plan-sheet>`;
  }

  override async focusHeading() {
    await this.updateComplete;
    const sheet = this.renderRoot.querySelector('care-plan-sheet');
    await (sheet ? sheet.focusHeading() : super.focusHeading());
  }

  private renderMissing() {
    return html`
      <div class="opening">
        <h1 tabindex="-1">${words.audit.missing.title}</h1>
        <p class="lead">${words.audit.missing.text}</p>
      </div>
    `;
  }

  private renderChoice(
    texts: PlanWords,
    auditWords: AuditWords,
    {ranking}: ShownPlan,
    planned: Record<PlanPlace, string>,
  ) {
    return html`
      <div class="page">
        <div class="opening">
          <h1 tabindex="-1">${texts.choose.title}</h1>
          <p class="lead">${texts.choose.intro}</p>
        </div>
        <slot></slot>
        ${planPlaces.map(
          (place) => html`
            <div class="place">
              <label for=${place}>${texts.places[place]}</label>
              ${this.renderSelect(auditWords, ranking, place, planned)}
              <p id="${place}-statement" role="status">
                ${statementOf(planned[place], auditWords)}
              </p>
            </div>
          `,
        )}
      </div>
    `;
  }

  private renderSelect(
    {lenses: titles}: AuditWords,
    ranking: RatedBehaviour[],
    place: PlanPlace,
    planned: Record<PlanPlace, string>,
  ) {
    const lenses = [...new Set(ranking.map(({lens}) => lens))];
    const select = html`
      <select
        id=${place}
        aria-describedby="${place}-statement"
        @change=${(event: Event) => this.choose(place, event)}
      >
        ${
          lenses.length > 1
            ? lenses.map(
                (lens) => html`
                  <optgroup label=${titles[lens].title}>
                    ${this.renderBehaviours(
                      ranking.filter((one) => one.lens === lens),
                      place,
                      planned,
                    )}
                  </optgroup>
                `,
              )
            : this.renderBehaviours(ranking, place, planned)
        }
      </select>
    `;
    const chosen = ranking.find(
      ({id, lens}) => ratingQuestion(lens, id) === planned[place],
    );
    return renderSelect(select, chosen ? this.nameOf(chosen) : '');
  }

  /** In short, with how it was rated. */
  private nameOf({id, rating}: RatedBehaviour) {
    const {behaviours, ratings} = this.auditWords!;
    const {short} = behaviours[id] ?? {short: id};
    return `${short}${rating ? `: ${ratings[rating]}` : ''}`;
  }

  /** What the other place has cannot be chosen twice. */
  private renderBehaviours(
    behaviours: RatedBehaviour[],
    place: PlanPlace,
    planned: Record<PlanPlace, string>,
  ) {
    return behaviours.map((behaviour) => {
      const name = ratingQuestion(behaviour.lens, behaviour.id);
      const isTaken = planPlaces.some(
        (other) => other !== place && planned[other] === name,
      );
      return html`
        <option
          value=${name}
          .selected=${planned[place] === name}
          ?disabled=${isTaken}
        >
          ${this.nameOf(behaviour)}
        </option>
      `;
    });
  }

  private renderDetail(
    texts: PlanWords,
    auditWords: AuditWords,
    place: PlanPlace,
    planned: Record<PlanPlace, string>,
  ) {
    return html`
      <div class="page">
        <div class="opening">
          <div>
            <p class="group" id="group">${texts.places[place]}</p>
            <h1 class="statement" tabindex="-1" aria-describedby="group">
              ${statementOf(planned[place], auditWords)}
            </h1>
          </div>
          <div class="note">
            <h2>${words.plan.step}</h2>
            <p>${texts.behaviours[behaviourOf(planned[place])]?.step}</p>
          </div>
          <p>${texts.detail.intro}</p>
        </div>
        ${planFields.map((field) => this.renderField(texts, place, field))}
      </div>
    `;
  }

  private renderField(texts: PlanWords, place: PlanPlace, field: PlanField) {
    const text = this.plan?.texts[textName(place, field)] ?? '';
    const used = bytesOf(text);
    const limit = planLimits[field];
    const isTooLong = used > limit;
    return html`
      <div class="field">
        <label for=${field}>${texts[field].label}</label>
        <div>
          <input
            id=${field}
            type="text"
            autocomplete="off"
            aria-describedby="${field}-wrong ${field}-hint"
            aria-invalid=${isTooLong ? 'true' : 'false'}
            .value=${text}
            @input=${(event: Event) => this.write(place, field, event)}
          />
          <div role="status" id="${field}-wrong">
            ${isTooLong ? html`<p class="nudge">${words.writing.tooLong}</p>` : nothing}
          </div>
        </div>
        <p class="soft small" id="${field}-hint">${texts[field].hint}</p>
        <p class="soft small room">
          ${fill(words.writing.used, {used, limit})}
        </p>
      </div>
    `;
  }

  private choose(place: PlanPlace, {target}: Event) {
    const behaviour = (target as HTMLSelectElement).value;
    this.act({type: 'plan.chosen', place, behaviour});
  }

  private write(place: PlanPlace, field: PlanField, {target}: Event) {
    const behaviour = this.plan?.planned?.[place] ?? '';
    const text = (target as HTMLInputElement).value;
    this.act({type: 'plan.written', place, field, text, behaviour});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-plan': CarePlan;
  }
}
