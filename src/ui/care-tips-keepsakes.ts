import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import type {Tips, TipsWords} from '../content/kinds/tips.ts';
import {keptFirst} from '../course/tips-answers.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-person.ts';
import './care-tips-calendar.ts';
import {icon} from './icon.ts';
import {renderTip} from './render-tip.ts';
import {tipStyles} from './tip-styles.ts';
import {words} from './words.ts';

/**
 * What there is to take along: the tips that are kept, the calendar, and every
 * tip as a card. On paper only the cards remain, with lines to cut along; six
 * fit on a sheet of A4 or Letter.
 */
@customElement('care-tips-keepsakes')
export class CareTipsKeepsakes extends CarePage {
  static override styles = [
    baseStyles,
    tipStyles,
    css`
      .page,
      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      .page {
        gap: var(--care-space-xl);
      }

      .tips {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
        gap: var(--care-space-m);
        list-style: none;
      }

      .tip {
        padding: var(--care-space-l) min(var(--care-space-l), 5vw);
        border-color: var(--care-hair);
        font-size: 1rem;
      }

      @media screen {
        .kept .tip {
          border-color: var(--care-line);
        }
      }

      .head {
        display: flex;
        gap: var(--care-space-m);
        align-items: start;
        justify-content: space-between;
      }

      .head > div {
        min-inline-size: 0;
      }

      .tip h4 {
        margin: 0;
        font-size: var(--care-size-body);
        line-height: 1.35;
        text-wrap: balance;
      }

      care-person {
        flex: none;
        inline-size: 4.5rem;
      }

      /* Large text on a phone: the words have the whole line. */
      @container (max-width: 15rem) {
        .head {
          flex-direction: column-reverse;
        }
      }

      .badge {
        inline-size: fit-content;
        margin-block-end: var(--care-space-xs);
        padding: 0 0.625rem;
        border: 1px solid currentcolor;
        border-radius: var(--care-radius-round);
        background: var(--care-sun-tint);
        font-size: var(--care-size-small);
        font-weight: 700;
      }

      .print {
        justify-self: start;
      }

      @media print {
        .page,
        .cards,
        .tips {
          display: block;
        }

        .on-screen {
          display: none;
        }

        /* Floats, since not every browser breaks a grid between two sheets. */
        .tip {
          float: inline-start;
          gap: 2.5mm;
          inline-size: 50%;
          block-size: 81mm;
          padding: 4mm 5mm;
          border: 0.3mm dashed var(--care-control);
          border-radius: 0;
          font-size: 10pt;
          line-height: 1.3;
          break-inside: avoid;
        }

        .tip h2,
        .tip h4 {
          font-size: 13pt;
          line-height: 1.15;
        }

        .tip dl {
          gap: 2.5mm;
        }

        .say {
          padding: 0;
          padding-inline-start: 3mm;
          border-inline-start: 1mm solid var(--care-accent);
          border-radius: 0;
          background: none;
        }

        .badge,
        dt {
          font-size: 9pt;
        }

        care-person {
          inline-size: 13mm;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Tips;

  @property({attribute: false}) words?: TipsWords;

  /** Ids of the tips that are kept. */
  @property({attribute: false}) kept: readonly string[] = [];

  override render() {
    if (!this.activity || !this.words) return nothing;
    const ids = keptFirst(this.activity, this.kept);
    const {keepsakes, tips} = this.words;
    const {cards} = words.tips;
    return html`
      <div class="page">
        <section class="cards">
          <h1 class="on-screen" tabindex="-1">${keepsakes.title}</h1>
          <p class="lead on-screen">${keepsakes.intro}</p>
          ${this.renderCards(this.kept, true)}
        </section>
        <care-tips-calendar
          class="on-screen"
          .file=${`${this.activity.id}.ics`}
          .tips=${ids.flatMap((id) => {
            const own = tips[id];
            return own ? [{id, ...own}] : [];
          })}
        ></care-tips-calendar>
        <section class="cards">
          <h2 class="on-screen">${cards.title}</h2>
          <p class="on-screen">${cards.intro}</p>
          <button class="print on-screen" @click=${() => print()}>
            ${icon(Printer)} ${cards.print}
          </button>
          <p class="soft small on-screen">${cards.noPrint}</p>
          <h3 class="on-screen">${cards.others}</h3>
          ${this.renderCards(
            ids.filter((id) => !this.kept.includes(id)),
            false,
          )}
        </section>
      </div>
    `;
  }

  private renderCards(ids: readonly string[], areKept: boolean) {
    return html`
      <ul class="tips ${areKept ? 'kept' : ''}">
        ${ids.map((id) => this.renderCard(id, areKept))}
      </ul>
    `;
  }

  private renderCard(id: string, isKept: boolean) {
    const own = this.words?.tips[id];
    const who = this.activity?.tips.find((tip) => tip.id === id)?.who;
    if (!own) return nothing;
    return html`
      <li class="tip">
        <div class="head">
          <div>
            ${isKept ? html`<p class="badge">${words.tips.kept}</p>` : nothing}
            ${isKept ? html`<h2>${own.title}</h2>` : html`<h4>${own.title}</h4>`}
          </div>
          ${
            who
              ? html`<care-person
                  decorative
                  .person=${who.person}
                  .mood=${who.mood}
                ></care-person>`
              : nothing
          }
        </div>
        ${renderTip(own)}
      </li>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-tips-keepsakes': CareTipsKeepsakes;
  }
}
