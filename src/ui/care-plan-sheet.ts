import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {PlanWords} from '../content/kinds/plan.ts';
import {planFields, planPlaces, textName} from '../course/plan-answers.ts';
import {auditStyles} from './audit-styles.ts';
import {baseStyles} from './base-styles.ts';
import {shown} from './care-audit-picture.ts';
import type {ShownAudit} from './care-audit-result.ts';
import {CarePage} from './care-page.ts';
import type {ShownPlan} from './care-plan.ts';
import {icon} from './icon.ts';
import {behaviourOf, statementOf} from './planned-behaviour.ts';
import {words} from './words.ts';

/**
 * A plan to take along: on paper, or as text. It is all on the page as well,
 * since the frame of an LMS may let nothing be printed or copied.
 */
@customElement('care-plan-sheet')
export class CarePlanSheet extends CarePage {
  static override styles = [
    baseStyles,
    auditStyles,
    css`
      .sheet {
        display: grid;
        gap: var(--care-space-l);
        max-inline-size: 44rem;
        padding: clamp(1.25rem, 4vw, 2rem);
        border: var(--care-border) solid var(--care-line);
        border-radius: var(--care-radius-card);
        background: var(--care-card);
      }

      .sheet section {
        padding-block-start: var(--care-space-l);
        border-block-start: 1px solid var(--care-hair);
        break-inside: avoid;
      }

      dl {
        display: grid;
        gap: var(--care-space-s);
        margin-block-start: var(--care-space-m);
      }

      dt {
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-weight: 600;
      }

      dd {
        overflow-wrap: anywhere;
      }

      .do {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m);
      }

      textarea {
        inline-size: 100%;
        max-inline-size: 44rem;
        min-block-size: 12rem;
        padding: var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font: inherit;
      }

      @media print {
        .screen-only {
          display: none;
        }

        .sheet {
          padding: 0;
          border: none;
          background: none;
        }
      }
    `,
  ];

  @property({attribute: false}) words?: PlanWords;

  /** Words of the audit. */
  @property({attribute: false}) auditWords?: AuditWords;

  @property({attribute: false}) plan?: ShownPlan;

  @property({attribute: false}) audit?: ShownAudit;

  /** What came of copying. */
  @state() private copy?: 'copied' | 'by hand';

  @query('textarea') private textToCopy?: HTMLTextAreaElement;

  protected override updated(changed: PropertyValues) {
    if (!changed.has('copy')) return;
    this.textToCopy?.focus();
    this.textToCopy?.select();
  }

  override render() {
    const {words: texts} = this;
    if (!texts) return nothing;
    return html`
      <div class="page">
        <div class="opening">
          <h1 tabindex="-1">${texts.sheet.title}</h1>
          <p class="lead screen-only">${texts.sheet.intro}</p>
        </div>
        ${this.renderSheet()}
        <div class="opening screen-only">
          <div class="do">
            <button @click=${this.print}>
              ${icon(Printer)} ${words.plan.print}
            </button>
            <button @click=${this.copyText}>
              ${icon(Copy)} ${words.plan.copy}
            </button>
          </div>
          <div role="status">
            ${this.copy === 'copied' ? words.plan.copied : nothing}
            ${this.copy === 'by hand' ? words.plan.copyByHand : nothing}
          </div>
          ${
            this.copy === 'by hand'
              ? html`<textarea
                  readonly
                  aria-label=${texts.sheet.title}
                  .value=${this.asText()}
                ></textarea>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  private renderSheet() {
    return html`
      <div class="sheet">
        ${this.findings().map((line) => html`<p>${line}</p>`)}
        ${this.parts().map(
          ({title, statement, rows}) => html`
            <section>
              <p class="group">${title}</p>
              <h2>${statement}</h2>
              <dl>
                ${rows.map(
                  ({label, value}) => html`
                    <div>
                      <dt>${label}</dt>
                      <dd>${value}</dd>
                    </div>
                  `,
                )}
              </dl>
            </section>
          `,
        )}
      </div>
    `;
  }

  /** What the audit found, in lines: for each lens its number. */
  private findings(): string[] {
    const {audit, auditWords} = this;
    if (!audit || !auditWords) return [];
    const headline = auditWords.scopes[audit.scope]?.headline ?? '';
    return audit.results
      .filter(({quotient}) => quotient !== undefined)
      .map(
        ({lens, quotient}) =>
          `${headline}: ${shown(quotient)} (${auditWords.lenses[lens].title})`,
      );
  }

  private parts() {
    const {words: texts, auditWords, plan} = this;
    const planned = plan?.planned;
    if (!texts || !auditWords || !planned) return [];
    return planPlaces.map((place) => ({
      title: texts.places[place],
      statement: statementOf(planned[place], auditWords),
      rows: [
        ...planFields.map((field) => ({
          label: texts[field].label,
          value: plan.texts[textName(place, field)]?.trim() || words.plan.open,
        })),
        {
          label: words.plan.step,
          value: texts.behaviours[behaviourOf(planned[place])]?.step ?? '',
        },
      ],
    }));
  }

  private asText(): string {
    const parts = this.parts().map(({title, statement, rows}) =>
      [
        `${title}: ${statement}`,
        ...rows.map(({label, value}) => `${label} ${value}`),
      ].join('\n'),
    );
    return [this.words?.sheet.title, ...this.findings(), ...parts].join('\n\n');
  }

  private print() {
    window.print();
  }

  private async copyText() {
    try {
      await navigator.clipboard.writeText(this.asText());
      this.copy = 'copied';
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.copy = 'by hand';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-plan-sheet': CarePlanSheet;
  }
}
