import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import LogOut from 'lucide/dist/esm/icons/log-out.mjs';
import type {Brand} from '../content/brand.ts';
import {baseStyles} from './base-styles.ts';
import './care-display-settings.ts';
import './care-place.ts';
import type {Place} from './care-place.ts';
import type {PrivateKeeping} from './care-privacy.ts';
import './care-save-state.ts';
import type {Keeping} from './care-save-state.ts';
import {standardDisplay, type Display} from './display.ts';
import {ExitEvent, GoEvent} from './events.ts';
import {icon} from './icon.ts';
import {HasRoom} from './has-room.ts';
import {words} from './words.ts';

/**
 * The bar on top of every screen: where am I, how far, is it saved, how do I
 * leave.
 *
 * @fires care-go - The learner goes back to the course.
 * @fires care-exit - The learner leaves.
 */
@customElement('care-bar')
export class CareBar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      header {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: 0.5rem;
        padding: 0.625rem max(0.75rem, var(--care-edge) - 1rem);
        border-block-end: 1px solid var(--care-hair);
      }

      .row {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.375rem;
      }

      .start {
        display: flex;
        flex: 1;
        align-items: center;
        gap: var(--care-space-m);
        min-inline-size: min-content;
      }

      .title {
        font-weight: 700;
        line-height: 1.25;
      }

      .brand {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--care-space-xs) var(--care-space-m);
        font-weight: 800;
      }

      .course {
        font-weight: 400;
        white-space: nowrap;
      }

      img {
        display: block;
        block-size: 2.5rem;
        max-inline-size: min(12rem, 100%);
        object-fit: contain;
        object-position: left;
        padding: var(--care-logo-edge);
        border-radius: 0.25rem;
        background: var(--care-logo-ground);
      }

      img:dir(rtl) {
        object-position: right;
      }

      .title,
      .unbranded,
      .long {
        display: none;
      }

      /* On a phone the company has a line of its own, at home only. */
      .start:has(.branded) {
        flex-basis: 100%;
        min-inline-size: 0;
      }

      button {
        flex: none;
        padding-inline: 0.5rem;
        white-space: nowrap;
      }

      button .icon {
        inline-size: 1em;
      }

      /* Both arrows point along the line, one back and one out. */
      button:dir(rtl) .icon {
        transform: scaleX(-1);
      }

      .exit .icon {
        display: none;
      }

      /* One row from here on. The title has what the rest leaves it. */
      @container (min-width: 37.5rem) {
        header {
          padding-inline: var(--care-edge);
        }

        .row {
          flex-wrap: nowrap;
          gap: var(--care-space-m);
        }

        .start,
        .start:has(.branded) {
          flex: 1 1 auto;
          min-inline-size: 0;
        }

        .title,
        .unbranded {
          display: inline;
        }

        .title {
          font-size: var(--care-size-small);
        }

        button {
          padding-inline: 0.75rem;
        }
      }

      @container (min-width: 48rem) {
        .title {
          font-size: inherit;
        }

        care-save-state {
          flex: none;
        }

        .exit .long {
          display: inline;
        }

        .exit .short {
          display: none;
        }

        button {
          padding-inline: 1.25rem;
        }
      }

      @container (min-width: 56rem) {
        .start .long {
          display: inline;
        }

        .start .short {
          display: none;
        }
      }

      @container (min-width: 64rem) {
        header {
          min-block-size: 5.125rem;
          align-items: center;
        }

        care-place {
          flex: 1 2 10rem;
          min-inline-size: 7rem;
          max-inline-size: 20rem;
        }
      }

      @container (min-width: 72rem) {
        .exit .icon {
          display: inline;
        }
      }
    `,
  ];

  /** Shown instead of the course's name; the bar then leads back to it. */
  @property() heading = '';

  /** Shown where there is no heading. */
  @property({attribute: false}) brand: Partial<Brand> = {};

  @property({attribute: false}) place?: Place;

  /** Undefined where there is nothing to keep. */
  @property() keeping?: Keeping;

  @property() privateKeeping: PrivateKeeping = 'device';

  @property({type: Number}) lastSaved?: number;

  @property({attribute: false}) display: Display = standardDisplay;

  /** For the place beside the title; else it stands under all the rest. */
  private readonly hasRoom = new HasRoom(this, 64);

  override render() {
    const place = this.place
      ? html`<care-place .place=${this.place}></care-place>`
      : '';
    return html`
      <header>
        <div class="row">
          <div class="start">
            ${
              this.heading
                ? html`<button @click=${this.goHome}>
                      ${icon(ArrowLeft)}
                      <span class="long">${words.frame.course}</span>
                      <span class="short visually-hidden"
                        >${words.frame.course}</span
                      >
                    </button>
                    <p class="title">${this.heading}</p>`
                : this.renderBrand()
            }
          </div>
          ${this.hasRoom.matches ? place : ''}
          ${
            this.keeping
              ? html`<care-save-state
                  .keeping=${this.keeping}
                  .privateKeeping=${this.privateKeeping}
                  .lastSaved=${this.lastSaved}
                ></care-save-state>`
              : ''
          }
          <care-display-settings
            .display=${this.display}
          ></care-display-settings>
          <button class="exit" @click=${this.exit}>
            <span class="long">${icon(LogOut)} ${words.frame.exit}</span>
            <span class="short">${words.frame.exitShort}</span>
          </button>
        </div>
        ${this.hasRoom.matches ? '' : place}
      </header>
    `;
  }

  private renderBrand() {
    const {name, logo} = this.brand;
    if (!name) return html`<p class="brand unbranded">I CARE</p>`;
    return html`
      <p class="brand branded">
        ${logo ? html`<img src=${logo} alt=${name} />` : name}
        <span class="course">I CARE</span>
      </p>
    `;
  }

  private goHome() {
    this.dispatchEvent(new GoEvent('home'));
  }

  private exit() {
    this.dispatchEvent(new ExitEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-bar': CareBar;
  }
}
