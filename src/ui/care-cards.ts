import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Cards, CardsWords} from '../content/kinds/cards.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-person.ts';
import {fill, words} from './words.ts';

type Card = Cards['cards'][number];

/**
 * A set of cards to open, each of which stays open. The card that was opened
 * takes the focus, so that a screen reader goes on with what is on its back.
 *
 * @fires care-act - The learner opened a card.
 */
@customElement('care-cards')
export class CareCards extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .set {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      .opening {
        display: grid;
        gap: var(--care-space-m);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
        gap: 0 var(--care-space-m);
        margin: 0 0 calc(-1 * var(--care-space-m));
        padding: 0;
        list-style: none;
      }

      /*
       * As high as their row, until it has a back to show. What is missing stands
       * in a line of its own above the row, so that no card leaves it.
       */
      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        grid-template-rows: subgrid;
        grid-row: span 2;
        max-inline-size: none;
        margin-block-end: var(--care-space-m);
      }

      li > :not(.nudge) {
        grid-row: 2;
      }

      .begun li {
        align-items: start;
      }

      .front {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--care-space-m);
        align-items: center;
        font-weight: 650;
        line-height: 1.3;
        text-align: start;
      }

      .front care-person {
        inline-size: 4.5rem;
        margin-block-end: calc(-1 * var(--care-space-m));
        align-self: end;
      }

      button,
      .open {
        padding: var(--care-space-m) min(var(--care-space-m), 4vw);
        border-radius: var(--care-radius-card);
      }

      button {
        grid-template-rows: 1fr auto;
        min-block-size: 9rem;
        border-color: var(--care-line);
        box-shadow: 0 4px 0 var(--care-line);
      }

      button .hint {
        grid-column: 1 / -1;
        padding-block-start: var(--care-space-s);
        border-block-start: 1px solid var(--care-hair);
        color: var(--care-accent);
        font-size: var(--care-size-small);
      }

      .open {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        align-content: start;
        animation: turn var(--care-time) ease-out;
      }

      .open .front {
        padding-block-end: var(--care-space-m);
        border-block-end: 1px solid var(--care-hair);
        color: var(--care-soft);
        font-weight: 400;
      }

      h2 {
        color: var(--care-accent);
      }

      h2:focus-visible {
        outline-offset: 0.25rem;
        border-radius: 0.25rem;
      }

      .example {
        padding: var(--care-space-m);
        border-radius: var(--care-radius-control);
        background: var(--care-sun-tint);
      }

      .label {
        display: block;
        font-size: var(--care-size-small);
        font-weight: 720;
      }

      /* Large text on a phone: the words have the whole line. */
      @container (max-width: 15rem) {
        .front {
          grid-template-columns: minmax(0, 1fr);
        }

        .front care-person {
          margin-block-end: 0;
        }
      }

      @keyframes turn {
        from {
          opacity: 0;
          transform: translateY(4px);
        }
      }

      @media (forced-colors: active) {
        .example {
          border: var(--care-border) solid CanvasText;
        }
      }

      @media print {
        li {
          break-inside: avoid;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Cards;

  @property({attribute: false}) words?: CardsWords;

  /** Ids of the cards that are open. */
  @property({attribute: false}) opened: readonly string[] = [];

  /** Goes to the first card that is still closed. */
  protected override focusUnanswered() {
    this.renderRoot.querySelector<HTMLElement>('li button')?.focus();
  }

  override render() {
    if (!this.activity || !this.words) return nothing;
    const {cards} = this.activity;
    const count = cards.filter(({id}) => this.opened.includes(id)).length;
    const closed = cards.find(({id}) => !this.opened.includes(id));
    return html`
      <div class="set">
        <div class="opening">
          <h1 tabindex="-1">${this.words.title}</h1>
          <p class="lead">${this.words.intro}</p>
        </div>
        <ul class=${count > 0 ? 'begun' : ''}>
          ${cards.map(
            (card) => html`<li>${this.renderCard(card, card === closed)}</li>`,
          )}
        </ul>
        <p class="soft" role="status">
          ${fill(words.cards.count, {count, all: cards.length})}
        </p>
      </div>
    `;
  }

  private renderCard(card: Card, isMissing: boolean) {
    const own = this.words?.cards[card.id];
    if (!own) return nothing;
    if (!this.opened.includes(card.id)) {
      return html`
        ${
          this.unanswered && isMissing
            ? html`<p class="nudge" id="nudge">${words.cards.choose}</p>`
            : nothing
        }
        <button
          class="front"
          aria-describedby=${this.unanswered ? 'nudge' : nothing}
          @click=${() => this.open(card.id)}
        >
          ${renderPerson(card)}
          <span>${own.front}</span>
          <span class="hint">${words.cards.open}</span>
        </button>
      `;
    }
    return html`
      <div class="card open">
        <div class="front">
          ${renderPerson(card)}
          <p>${own.front}</p>
        </div>
        <h2 tabindex="-1" id="card-${card.id}">${own.name}</h2>
        <p>${own.idea}</p>
        <p class="example">
          <span class="label">${words.cards.example}</span> ${own.example}
        </p>
      </div>
    `;
  }

  private async open(card: string) {
    this.act({type: 'card.opened', card});
    // A frame later, the card is open.
    await new Promise(requestAnimationFrame);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#card-${card}`)?.focus();
  }
}

/** For company only: what is said stands beside. */
function renderPerson({who}: Card) {
  return who
    ? html`<care-person
        .person=${who.person}
        .mood=${who.mood}
        decorative
      ></care-person>`
    : html`<span></span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-cards': CareCards;
  }
}
