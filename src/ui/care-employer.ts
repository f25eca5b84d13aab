import {css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {InterfaceWords} from '../content/interface-words.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {fill, words} from './words.ts';

/** Kinds of activity whose answers are not reported, as far as they are here. */
export const privateKinds = ['rating', 'audit', 'writing'] as const;
export type PrivateKind = (typeof privateKinds)[number];

/** One thing that was handed to the LMS. */
export interface ReportedElement {
  kind: keyof InterfaceWords['employer']['kinds'];
  /** Which module, objective or question it speaks of, in words; or ''. */
  about: string;
  /** Says little by itself: shown with the technical names only. */
  isDetail: boolean;
  element: string;
  value: string;
}

/**
 * What my employer sees: the exact elements and values that this visit has
 * reported, each in words, and what is never reported.
 */
@customElement('care-employer')
export class CareEmployer extends CarePage {
  static override styles = [
    baseStyles,
    css`
      :host {
        inline-size: 100%;
        max-inline-size: 52rem;
        margin-inline: auto;
      }

      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
      }

      .scroll {
        overflow-x: auto;
      }

      /* Its words stay whole; what is long in it are codes. */
      td {
        inline-size: min(14rem, 40vw);
        min-inline-size: 7rem;
        overflow-wrap: anywhere;
      }

      th[scope='row'] {
        min-inline-size: 8.5rem;
        font-weight: 500;
      }

      code {
        font-family: var(--care-font-mono);
        font-size: var(--care-size-small);
      }

      ul {
        display: grid;
        gap: var(--care-space-s);
        padding-inline-start: 1.25rem;
      }

      label {
        display: inline-flex;
        align-items: center;
        gap: var(--care-space-s);
        min-block-size: var(--care-target);
      }

      input {
        inline-size: 1.375rem;
        block-size: 1.375rem;
        margin: 0;
        accent-color: var(--care-accent);
      }
    `,
  ];

  @property({attribute: false}) reported: ReportedElement[] = [];

  /** Whether anybody hears of the outcome at all. */
  @property({type: Boolean}) reports = false;

  /** Where private answers go: this device, or the LMS's bookmark. */
  @property() privateAnswers: 'device' | 'lms' = 'device';

  /** What there is in this package that is not reported. */
  @property({attribute: false}) privateKinds: PrivateKind[] = [];

  /** The employer gets the ratings of the workplace, unlike others. */
  @property({type: Boolean}) sharesAudit = false;

  @state() private technical = false;

  override render() {
    return html`
      <div class="page">
        <section>
          <h1 tabindex="-1">${words.employer.title}</h1>
          <p class="lead">
            ${this.reports ? words.employer.intro : words.employer.nobody}
          </p>
        </section>
        ${this.reports ? this.renderReported() : nothing}
        <section>
          <h2>${words.employer.notReported}</h2>
          ${this.privateKinds.length > 0 ? this.renderPrivate() : nothing}
          ${this.sharesAudit ? html`<p>${words.employer.sharedAudit}</p>` : nothing}
          <p>${words.employer.name}</p>
        </section>
      </div>
    `;
  }

  private renderPrivate() {
    const {privateKinds, privateLms, privateDevice} = words.employer;
    const {sharedAudit, ...texts} = privateKinds;
    if (this.sharesAudit) texts.audit = sharedAudit;
    return html`
      <ul>
        ${this.privateKinds.map((kind) => html`<li>${texts[kind]}</li>`)}
      </ul>
      <p>${this.privateAnswers === 'lms' ? privateLms : privateDevice}</p>
    `;
  }

  private renderReported() {
    return html`
      <section>
        <h2 id="reported">${words.employer.reported}</h2>
        ${
          this.reported.length === 0
            ? html`<p>${words.employer.empty}</p>`
            : html`
                <label>
                  <input
                    type="checkbox"
                    .checked=${this.technical}
                    @change=${this.toggleTechnical}
                  />
                  ${words.employer.technical}
                </label>
                <div
                  class="scroll"
                  role="region"
                  tabindex="0"
                  aria-labelledby="reported"
                >
                  <table>
                    <thead>
                      <tr>
                        <th scope="col">${words.employer.what}</th>
                        <th scope="col">${words.employer.value}</th>
                        ${
                          this.technical
                            ? html`<th scope="col">
                                ${words.employer.element}
                              </th>`
                            : nothing
                        }
                      </tr>
                    </thead>
                    <tbody>
                      ${this.reported
                        .filter(({isDetail}) => this.technical || !isDetail)
                        .map((row) => this.renderRow(row))}
                    </tbody>
                  </table>
                </div>
                ${
                  this.reported.some(({kind}) => kind === 'interaction')
                    ? html`<p class="small soft">${words.employer.letters}</p>`
                    : nothing
                }
              `
        }
      </section>
    `;
  }

  private renderRow({kind, about, element, value}: ReportedElement) {
    const shown = this.technical ? value : inWords(kind, value);
    return html`
      <tr>
        <th scope="row">
          ${words.employer.kinds[kind]}${about ? html`: <em>${about}</em>` : nothing}
        </th>
        <td>${shown}</td>
        ${this.technical ? html`<td><code>${element}</code></td>` : nothing}
      </tr>
    `;
  }

  private toggleTechnical(event: Event) {
    this.technical = (event.target as HTMLInputElement).checked;
  }
}

/** A value for people who do not know how LMSs spell it. */
function inWords(kind: ReportedElement['kind'], value: string): string {
  const {stateValue, values} = words.employer;
  if (kind === 'state') return fill(stateValue, {length: value.length});
  if (kind === 'time') return timeInWords(value);
  const isAnswer = kind === 'interaction' || kind === 'place';
  return (!isAnswer && (values as Record<string, string>)[value]) || value;
}

/** Such as `0000:05:12.34` or `PT0H5M12.34S`. */
function timeInWords(value: string): string {
  const [hours = 0, minutes = 0] = value.match(/\d+/g)?.map(Number) ?? [];
  const texts = words.certificate;
  return fill(hours ? texts.hours : texts.minutes, {hours, minutes});
}

declare global {
  interface HTMLElementTagNameMap {
    'care-employer': CareEmployer;
  }
}
