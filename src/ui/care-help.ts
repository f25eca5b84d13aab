import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import type {Contact} from '../content/brand.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {factStyles} from './fact-styles.ts';
import {icon} from './icon.ts';
import {hasContact, renderContact} from './render-contact.ts';
import {fill, words} from './words.ts';

/** What the help page tells about this launch. Holds no name and no answer. */
export interface Diagnosis {
  facts: {label: string; value: string}[];
  calls: DiagnosedCall[];
}

export interface DiagnosedCall {
  /** Milliseconds since the page opened. */
  at: number;
  call: string;
  answer: string;
  error?: {code: number; message: string};
}

/** Help and diagnosis: answers to common questions, and facts for the people who look after the LMS. */
@customElement('care-help')
export class CareHelp extends CarePage {
  static override styles = [
    baseStyles,
    factStyles,
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
        justify-items: start;
      }

      details {
        max-inline-size: var(--care-measure);
        border-block-end: 1px solid var(--care-hair);
      }

      details p {
        padding-block-end: var(--care-space-m);
      }

      dt {
        color: var(--care-soft);
      }

      .scroll {
        inline-size: 100%;
        max-block-size: 24rem;
        overflow: auto;
      }

      code {
        font: inherit;
      }

      .scroll .fact {
        padding-inline: var(--care-space-s);
        font-family: var(--care-font-mono);
        font-size: var(--care-size-small);
        overflow-wrap: anywhere;
      }

      @container (min-width: 40rem) {
        .scroll .fact {
          grid-template-columns: 3fr 2fr;
        }

        .scroll dd {
          grid-column: 2;
        }
      }

      .failed {
        background: var(--care-rose-tint);
      }
    `,
  ];

  @property({attribute: false}) diagnosis: Diagnosis = {facts: [], calls: []};

  /** Who helps, where the settings name somebody. */
  @property({attribute: false}) contact: Contact = {};

  @state() private copy: 'not yet' | 'copied' | 'by hand' = 'not yet';

  @query('textarea') private textToCopy?: HTMLTextAreaElement;

  protected override updated(changed: PropertyValues) {
    if (!changed.has('copy')) return;
    this.textToCopy?.focus();
    this.textToCopy?.select();
  }

  override render() {
    const {facts, calls} = this.diagnosis;
    return html`
      <div class="page">
        <section>
          <h1 tabindex="-1">${words.help.title}</h1>
          ${
            hasContact(this.contact)
              ? html`<h2>${words.help.who}</h2>
                  <div>${renderContact(this.contact)}</div>`
              : nothing
          }
          <h2>${words.help.contact}</h2>
          ${words.help.questions.map(
            ({question, answer}) => html`
              <details>
                <summary>${question}</summary>
                <p>${answer}</p>
              </details>
            `,
          )}
        </section>
        <section>
          <h2>${words.help.diagnosis}</h2>
          <p>${words.help.intro}</p>
          <button @click=${this.copyDiagnosis}>
            ${icon(Copy)} ${words.help.copy}
          </button>
          <div role="status">
            ${this.copy === 'copied' ? words.help.copied : nothing}
            ${this.copy === 'by hand' ? words.help.copyByHand : nothing}
          </div>
          ${
            this.copy === 'by hand'
              ? html`<textarea
                  readonly
                  aria-label=${words.help.diagnosis}
                  .value=${diagnosisText(this.diagnosis)}
                ></textarea>`
              : nothing
          }
          <dl>
            ${facts.map(
              ({label, value}) => html`
                <div class="fact">
                  <dt>${label}</dt>
                  <dd>${value}</dd>
                </div>
              `,
            )}
          </dl>
        </section>
        <section>
          <h2 id="calls">${words.help.calls}</h2>
          ${calls.length ? this.renderCalls(calls) : html`<p>${words.help.noCalls}</p>`}
        </section>
      </div>
    `;
  }

  private renderCalls(calls: DiagnosedCall[]) {
    const failed = calls.filter(({error}) => error).length;
    return html`
      <p class="soft">${fill(words.help.errors, {count: failed})}</p>
      <div class="scroll" role="region" tabindex="0" aria-labelledby="calls">
        <dl>
          ${calls.map(
            ({call, answer, error}) => html`
              <div class="fact ${error ? 'failed' : ''}">
                <dt><code>${call}</code></dt>
                <dd>${answer || words.help.noAnswer}</dd>
                ${
                  error
                    ? html`<dd>${error.code} ${error.message}</dd>`
                    : nothing
                }
              </div>
            `,
          )}
        </dl>
      </div>
    `;
  }

  private async copyDiagnosis() {
    try {
      await navigator.clipboard.writeText(diagnosisText(this.diagnosis));
      this.copy = 'copied';
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.copy = 'by hand';
    }
  }
}

/** The diagnosis as lines of text, to send to somebody. */
export function diagnosisText({facts, calls}: Diagnosis) {
  return [
    ...facts.map(({label, value}) => `${label}: ${value}`),
    '',
    `${words.help.calls}:`,
    ...calls.map(
      ({at, call, answer, error}) =>
        `${(at / 1000).toFixed(1)} s  ${call} -> ${answer}` +
        (error ? `  [${error.code} ${error.message}]` : ''),
    ),
  ].join('\n');
}

declare global {
  interface HTMLElementTagNameMap {
    'care-help': CareHelp;
  }
}
