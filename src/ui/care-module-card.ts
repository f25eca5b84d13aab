import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import {baseStyles} from './base-styles.ts';
import './care-cover.ts';
import {GoEvent} from './events.ts';
import {icon} from './icon.ts';
import {fill, words} from './words.ts';

/** A module as the course home shows it. */
export interface ModuleCard {
  id: string;
  title: string;
  summary: string;
  minutes: number;
  /** Where some of its conversations are enough: how many, and of how many. */
  choice?: {enough: number; all: number};
  /** How many of the minutes lie ahead. */
  minutesLeft: number;
  /** `failed`: a check that is not passed, with no attempt left. */
  state: 'new' | 'begun' | 'done' | 'failed';
  /** Where a module that was begun goes on, from 1. */
  page: number;
  pages: number;
  /** The learner worked in it last. */
  isHere?: boolean;
  objectives: string[];
  /** Title of the module that has to be finished first, if one has to be. */
  waitsFor?: string;
}

/**
 * A module to press: its picture, its number or that it is done, its title, and
 * how long it takes or where to continue.
 *
 * @fires care-go - The learner opens the module.
 */
@customElement('care-module-card')
export class CareModuleCard extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .card {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: var(--care-space-m);
        align-items: center;
        inline-size: 100%;
        block-size: 100%;
        padding: var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-card);
        background: var(--care-card);
        font-weight: 400;
        line-height: 1.4;
        text-align: start;
      }

      .waiting {
        border-style: dashed;
        background: none;
      }

      button:hover {
        border-color: var(--care-line);
        background: var(--care-card);
      }

      :host([next]) button {
        border-color: var(--care-line);
        box-shadow: 0 5px 0 var(--care-line);
      }

      :host([next]) button:active {
        box-shadow: 0 2px 0 var(--care-line);
        transform: translateY(3px);
      }

      .picture {
        position: relative;
      }

      care-cover {
        inline-size: var(--care-card-picture, 4.5rem);
        padding: 0.375rem;
        border-radius: var(--care-radius-control);
      }

      .waiting care-cover,
      .failed care-cover {
        background: none;
      }

      .badge {
        position: absolute;
        inset-block-end: -0.5rem;
        inset-inline-end: -0.5rem;
        display: grid;
        place-items: center;
        inline-size: 1.75rem;
        block-size: 1.75rem;
        border: var(--care-border) solid var(--care-line);
        border-radius: var(--care-radius-round);
        background: var(--care-card);
        font-size: var(--care-size-small);
        font-weight: 800;
        line-height: 1;
      }

      :host([next]) .badge {
        border-color: var(--care-accent);
        background: var(--care-accent);
        color: var(--care-on-accent);
      }

      .done .badge {
        border-color: var(--care-leaf);
        background: var(--care-leaf);
        color: var(--care-card);
      }

      .name {
        display: block;
        font-weight: 720;
      }

      /* Large text on a phone: the words have the whole line. */
      @container (max-width: 15rem) {
        .card {
          grid-template-columns: minmax(0, 1fr);
          justify-items: start;
        }
      }
    `,
  ];

  @property({attribute: false}) module?: ModuleCard;

  /** Its place in the course, from 1. */
  @property({type: Number}) number = 1;

  /** The one card that says: go on here. */
  @property({type: Boolean, reflect: true}) next = false;

  override render() {
    if (!this.module) return nothing;
    const {id, state, title, page, pages, waitsFor} = this.module;
    if (waitsFor !== undefined) {
      return html`
        <div class="card waiting">
          ${this.renderAbout(title, fill(words.home.waitsFor, {title: waitsFor}))}
        </div>
      `;
    }
    const facts = {
      new: this.renderSize(this.module),
      begun: fill(words.home.resume, {page, pages}),
      done: words.home.done,
      failed: words.home.usedUp,
    };
    return html`
      <button
        class="card ${state}"
        @click=${() => this.dispatchEvent(new GoEvent('module', id))}
      >
        ${this.renderAbout(title, facts[state])}
      </button>
    `;
  }

  private renderSize({minutes, choice}: ModuleCard) {
    const size = fill(words.home.minutes, {minutes});
    return choice ? `${size} · ${fill(words.menu.card, choice)}` : size;
  }

  private renderAbout(title: string, fact: string) {
    return html`
      <span class="picture" aria-hidden="true">
        <care-cover .module=${this.module?.id ?? ''}></care-cover>
        <span class="badge"
          >${this.module?.state === 'done' ? icon(Check) : this.number}</span
        >
      </span>
      <span>
        <span class="name">${title}</span>
        <span class="soft small">${fact}</span>
      </span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-module-card': CareModuleCard;
  }
}
