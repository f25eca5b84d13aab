import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {MenuWords} from '../content/kinds/menu.ts';
import type {MenuView, OfferedDialogue} from '../course/menu-view.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-person.ts';
import {icon} from './icon.ts';
import {fill, words} from './words.ts';

/**
 * The conversations of a module, to choose from: with whom, where it plays, and
 * how far one has come. Some of them are enough; all of them stay open.
 *
 * @fires care-act - The learner chose a conversation.
 */
@customElement('care-menu')
export class CareMenu extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .menu,
      .opening {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
      }

      .menu {
        gap: var(--care-space-l);
      }

      .count {
        font-weight: 720;
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: var(--care-space-m);
        list-style: none;
      }

      li {
        display: grid;
        max-inline-size: none;
      }

      button {
        display: grid;
        grid-template-columns: 4.5rem minmax(0, 1fr);
        grid-template-rows: auto 1fr auto;
        gap: var(--care-space-xs) var(--care-space-m);
        padding: var(--care-space-m) min(var(--care-space-m), 4vw);
        border-radius: var(--care-radius-card);
        font-weight: 400;
        text-align: start;
        text-wrap: pretty;
      }

      care-person {
        grid-row: 1 / 3;
        align-self: start;
        inline-size: 4.5rem;
      }

      .title {
        font-weight: 720;
      }

      .state {
        grid-column: 1 / -1;
        padding-block-start: var(--care-space-s);
        border-block-start: 1px solid var(--care-hair);
        color: var(--care-soft);
        font-size: var(--care-size-small);
      }

      .begun .state {
        color: var(--care-accent);
        font-weight: 650;
      }

      .done .state {
        color: var(--care-leaf);
        font-weight: 650;
      }

      /* Large text on a phone: the words have the whole line. */
      @container (max-width: 15rem) {
        button {
          grid-template: none / minmax(0, 1fr);
        }

        care-person {
          grid-row: auto;
        }
      }

      @media print {
        li {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({attribute: false}) words?: MenuWords;

  /** Words of what is offered, by id. */
  @property({attribute: false}) offered: Record<string, DialogueWords> = {};

  @property({attribute: false}) view?: MenuView;

  /** Goes to the first conversation that has not ended. */
  protected override focusUnanswered() {
    this.renderRoot.querySelector<HTMLElement>('button:not(.done)')?.focus();
  }

  override render() {
    const {view, words: own} = this;
    if (!view || !own) return nothing;
    const {enough, ended, offered} = view;
    const missing = offered.find(({state}) => state !== 'done');
    return html`
      <div class="menu">
        <div class="opening">
          <h1 tabindex="-1" aria-describedby="count">${own.title}</h1>
          <p class="lead">${own.text}</p>
          ${renderCount(view)}
        </div>
        <ul>
          ${offered.map(
            (one) => html`
              <li>
                ${
                  this.unanswered && one === missing
                    ? html`<p class="nudge" id="nudge">
                        ${fill(words.menu.tooFew, {more: enough - ended})}
                      </p>`
                    : nothing
                }
                ${this.renderOffer(one)}
              </li>
            `,
          )}
        </ul>
      </div>
    `;
  }

  private renderOffer(offer: OfferedDialogue) {
    const own = this.offered[offer.id];
    if (!own) return nothing;
    const {id, state, feeling} = offer;
    const isMissing = this.unanswered && state !== 'done';
    return html`
      <button
        class=${state}
        aria-describedby=${isMissing ? 'nudge' : nothing}
        @click=${() =>
          this.act({type: 'conversation.chosen', conversation: id})}
      >
        <care-person
          .person=${feeling.person}
          .mood=${feeling.face}
          decorative
        ></care-person>
        <span class="title">${own.title}</span>
        <span class="small soft">${own.role}</span>
        <span class="state">${stateOf(offer)}</span>
      </button>
    `;
  }
}

/** What is asked for, until it is done; then what else there is. */
function renderCount({enough, ended, offered}: MenuView) {
  const all = offered.length;
  const isEnough = ended >= enough;
  const asked = fill(enough < all ? words.menu.some : words.menu.every, {
    ...{enough, all},
  });
  const count = {ended, all: isEnough ? all : enough};
  return html`<p id="count">
    ${isEnough ? nothing : asked}
    <span class="count">${fill(words.menu.count, count)}</span>
    ${isEnough && ended < all ? words.menu.enough : nothing}
  </p>`;
}

function stateOf({state, share}: OfferedDialogue) {
  const {menu} = words;
  if (state !== 'done') return menu[state];
  const best = share === undefined ? '' : ` · ${fill(menu.share, {share})}`;
  return html`${icon(Check)} ${menu.done}${best}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-menu': CareMenu;
  }
}
