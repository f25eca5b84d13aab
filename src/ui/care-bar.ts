import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import './care-display-settings.ts';
import './care-place.ts';
import type {Place} from './care-place.ts';
import type {PrivateKeeping} from './care-privacy.ts';
import './care-save-state.ts';
import type {Keeping} from './care-save-state.ts';
import {standardDisplay, type Display} from './display.ts';
import {ExitEvent, GoEvent} from './events.ts';
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
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 0.375rem;
        padding: 0.625rem max(0.75rem, var(--care-edge) - 1rem);
        border-block-end: 1px solid var(--care-hair);
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
        font-weight: 800;
        white-space: nowrap;
      }

      .title,
      .brand,
      .long {
        display: none;
      }

      button {
        flex: none;
        padding-inline: 0.5rem;
        white-space: nowrap;
      }

      care-place {
        flex-basis: 100%;
        order: 1;
      }

      @media (min-width: 40rem) {
        header {
          gap: var(--care-space-s) var(--care-space-m);
          padding-inline: var(--care-edge);
        }

        .title,
        .brand,
        .long {
          display: inline;
        }

        .short {
          display: none;
        }

        button {
          padding-inline: 1.25rem;
        }
      }

      @media (min-width: 64rem) {
        header {
          min-block-size: 5.125rem;
        }

        care-place {
          flex: 0 1 20rem;
          order: 0;
        }
      }
    `,
  ];

  /** Shown instead of the course's name; the bar then leads back to it. */
  @property() heading = '';

  @property({attribute: false}) place?: Place;

  /** Undefined where there is nothing to keep. */
  @property() keeping?: Keeping;

  @property() privateKeeping: PrivateKeeping = 'device';

  @property({type: Number}) lastSaved?: number;

  @property({attribute: false}) display: Display = standardDisplay;

  override render() {
    return html`
      <header>
        <div class="start">
          ${
            this.heading
              ? html`<button @click=${this.goHome}>
                    <span aria-hidden="true">←</span>
                    <span class="long">${words.frame.course}</span>
                    <span class="short visually-hidden"
                      >${words.frame.course}</span
                    >
                  </button>
                  <p class="title">${this.heading}</p>`
              : html`<p class="brand">I CARE</p>`
          }
        </div>
        ${
          this.place ? html`<care-place .place=${this.place}></care-place>` : ''
        }
        ${
          this.keeping
            ? html`<care-save-state
                .keeping=${this.keeping}
                .privateKeeping=${this.privateKeeping}
                .lastSaved=${this.lastSaved}
              ></care-save-state>`
            : ''
        }
        <care-display-settings .display=${this.display}></care-display-settings>
        <button @click=${this.exit}>
          <span class="long">${words.frame.exit}</span>
          <span class="short">${words.frame.exitShort}</span>
        </button>
      </header>
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
