import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {AuditResultWords} from '../content/kinds/audit-result.ts';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {LensResult} from '../course/care-quotient.ts';
import {auditStyles} from './audit-styles.ts';
import {baseStyles} from './base-styles.ts';
import './care-audit-picture.ts';
import {shown} from './care-audit-picture.ts';
import {CarePage} from './care-page.ts';
import {fill, words} from './words.ts';

/** What an audit came to, as the pages about it get it. */
export interface ShownAudit {
  /** Id of what was looked at. */
  scope: string;
  /** One for each lens. */
  results: LensResult[];
}

/** So many behaviours are named where several share the same place. */
const mostNamed = 3;

/**
 * The result of an audit in two pages: the Care Quotient with its dimensions,
 * then how much was outstanding and which behaviours stand out.
 */
@customElement('care-audit-result')
export class CareAuditResult extends CarePage {
  static override styles = [
    baseStyles,
    auditStyles,
    css`
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m) var(--care-space-xl);
      }

      .figures dt {
        font-weight: 600;
      }

      .figures dd {
        font-size: var(--care-size-figure);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.03em;
        line-height: 1;
      }

      .lens {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        align-content: start;
      }

      .lens p + p {
        margin-block-start: var(--care-space-s);
      }

      .found {
        padding: var(--care-space-m) min(var(--care-space-l), 5vw);
      }

      .found.weak {
        border-color: var(--care-line);
      }

      .found ul {
        display: grid;
        gap: var(--care-space-s);
        padding-inline-start: 1.25rem;
      }

      .small-title {
        font-size: var(--care-size-body);
      }

      .found > :first-child {
        margin-block-end: var(--care-space-s);
      }

      .two {
        display: grid;
        gap: var(--care-space-xl);
      }

      @container (min-width: 60rem) {
        .two {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({attribute: false}) words?: AuditResultWords;

  /** Words of the audit. */
  @property({attribute: false}) auditWords?: AuditWords;

  /** Absent while the answers are not on this device. */
  @property({attribute: false}) audit?: ShownAudit;

  /** From 0: the numbers, then what stands out. */
  @property({type: Number}) page = 0;

  override render() {
    const {words: texts, auditWords, audit} = this;
    if (!texts || !auditWords) return nothing;
    if (!audit) return this.renderMissing();
    return this.page === 0
      ? this.renderNumbers(texts, auditWords, audit)
      : this.renderStandsOut(texts, auditWords);
  }

  private renderMissing() {
    return html`
      <div class="opening">
        <h1 tabindex="-1">${words.audit.missing.title}</h1>
        <p class="lead">${words.audit.missing.text}</p>
      </div>
    `;
  }

  private renderNumbers(
    texts: AuditResultWords,
    auditWords: AuditWords,
    {scope, results}: ShownAudit,
  ) {
    const known = results.filter(({quotient}) => quotient !== undefined);
    return html`
      <div class="page">
        <div class="opening">
          <h1 tabindex="-1">${auditWords.scopes[scope]?.headline}</h1>
          ${
            known.length
              ? html`<dl class="figures">
                  ${known.map(
                    ({lens, quotient}) => html`
                      <div>
                        <dt>${auditWords.lenses[lens].title}</dt>
                        <dd>${shown(quotient)}</dd>
                      </div>
                    `,
                  )}
                </dl>`
              : nothing
          }
          <p class="soft">${texts.scale}</p>
        </div>
        ${this.renderTooLittle(texts, auditWords, results)}
        <care-audit-picture
          .words=${auditWords}
          .results=${results}
        ></care-audit-picture>
      </div>
    `;
  }

  /** Once, where it holds for each lens. */
  private renderTooLittle(
    {tooLittle: texts}: AuditResultWords,
    auditWords: AuditWords,
    results: LensResult[],
  ) {
    const without = results.filter(({quotient}) => quotient === undefined);
    const isSame =
      without.length === results.length &&
      without.every(({counted}) => counted === without[0]?.counted);
    return (isSame ? without.slice(0, 1) : without).map(
      ({lens, counted}) => html`
        <div class="note">
          <h2>
            ${isSame ? '' : `${auditWords.lenses[lens].title}: `}${texts.title}
          </h2>
          <p>${fill(texts.text, {counted})}</p>
        </div>
      `,
    );
  }

  /** What was seen through no lens is said once. */
  private get toldApart() {
    const {results = []} = this.audit ?? {};
    return results.some(({seen}) => seen > 0) ? results : results.slice(0, 1);
  }

  private renderStandsOut(texts: AuditResultWords, auditWords: AuditWords) {
    const results = this.toldApart;
    return html`
      <div class="page">
        <h1 tabindex="-1">${texts.standsOut.title}</h1>
        <div class=${results.length > 1 ? 'two' : ''}>
          ${results.map(
            (result) => html`
              <section class="lens">
                ${
                  results.length > 1
                    ? html`<h2>${auditWords.lenses[result.lens].title}</h2>`
                    : nothing
                }
                ${this.renderExtremes(texts, auditWords, result)}
                ${this.renderShare(texts, result)}
              </section>
            `,
          )}
        </div>
        ${
          results.some(({seen}) => seen > 0)
            ? html`<p class="soft">${texts.share.caution}</p>`
            : nothing
        }
      </div>
    `;
  }

  /** Below the heading of its lens, where there are two. */
  private heading(title: string) {
    return this.toldApart.length > 1
      ? html`<h3>${title}</h3>`
      : html`<h2 class="small-title">${title}</h2>`;
  }

  private renderShare({share: texts}: AuditResultWords, result: LensResult) {
    const {seen, outstanding} = result;
    const share = Math.round((outstanding / seen) * 100);
    const compared =
      share === texts.others ? 'same' : share > texts.others ? 'more' : 'less';
    return html`
      <div class="note">
        ${this.heading(texts.title)}
        ${
          seen > 0
            ? html`<p>${fill(texts.own, {outstanding, seen, share})}</p>
                <p>${texts[compared]}</p>`
            : html`<p>${texts.nothing}</p>`
        }
      </div>
    `;
  }

  private renderExtremes(
    {standsOut: texts}: AuditResultWords,
    auditWords: AuditWords,
    result: LensResult,
  ) {
    if (result.seen === 0) return html`<p>${texts.nothing}</p>`;
    if (result.alike) {
      const rating = auditWords.ratings[result.alike];
      return html`<p>${fill(texts.allAlike, {rating})}</p>`;
    }
    return (['strongest', 'weakest'] as const).map((which) => {
      const found = result[which];
      const more = found.length - mostNamed;
      return html`
        <div class="found card ${which === 'weakest' ? 'weak' : ''}">
          ${this.heading(texts[which])}
          <ul>
            ${found
              .slice(0, mostNamed)
              .map(
                (id) =>
                  html`<li>${auditWords.behaviours[id]?.[result.lens]}</li>`,
              )}
          </ul>
          ${
            more > 0
              ? html`<p class="soft small">
                  ${fill(texts.more, {count: more})}
                </p>`
              : nothing
          }
        </div>
      `;
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-audit-result': CareAuditResult;
  }
}
