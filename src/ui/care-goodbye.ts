import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Contact} from '../content/brand.ts';
import {baseStyles} from './base-styles.ts';
import type {ModuleCard} from './care-module-card.ts';
import {CarePage} from './care-page.ts';
import './care-sign.ts';
import './care-stage.ts';
import './care-standing.ts';
import {endings, type Ending} from './endings.ts';
import {ExitEvent, GoEvent, RetryEvent} from './events.ts';
import {hasContact, renderContact} from './render-contact.ts';
import {words} from './words.ts';

/**
 * The last screen: what was kept, what was done, and that the window may be
 * closed.
 *
 * @fires care-retry - The learner opens the course again, where that works, or
 *   goes on in this window.
 * @fires care-exit - The learner tries once more to save and leave.
 * @fires care-go - The learner goes back to the course.
 */
@customElement('care-goodbye')
export class CareGoodbye extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .goodbye,
      .beside,
      .message {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      .beside {
        gap: var(--care-space-xl);
        align-content: center;
      }

      @container (min-width: 60rem) {
        .goodbye {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          gap: var(--care-space-xxl);
        }
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m);
      }

      /* As wide as the page on a phone, like the buttons of other endings. */
      .actions > button {
        flex: 1 1 100%;
      }

      @container (min-width: 40rem) {
        .beside > button {
          justify-self: start;
        }

        .actions > button {
          flex: none;
        }
      }
    `,
  ];

  @property() ending: Ending = 'saved';

  @property({attribute: false}) contact: Contact = {};

  /** Who says goodbye, by id. */
  @property() person = '';

  /** All of the course, for what was done; none before a visit. */
  @property({attribute: false}) modules: ModuleCard[] = [];

  @property({type: Boolean}) hasCertificate = false;

  override render() {
    const {ending, person, modules} = this;
    const {title, text} = words.goodbye[ending];
    const {sign, mood, isKept} = endings[ending];
    return html`
      <div class="goodbye">
        <care-stage .who=${{person, mood}} decorative></care-stage>
        <div class="beside">
          <div class="message">
            <care-sign .sign=${sign}></care-sign>
            <h1 tabindex="-1">${title}</h1>
            <p class="lead" role="status">${text}</p>
          </div>
          ${this.renderActions()} ${this.renderHelp()}
          ${
            isKept && modules.length > 0
              ? html`<care-standing
                  .modules=${modules}
                  .hasCertificate=${this.hasCertificate}
                ></care-standing>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  /** Somebody to ask, where something does not work. */
  private renderHelp() {
    const {isTrouble} = endings[this.ending];
    if (!isTrouble || !hasContact(this.contact)) return nothing;
    return html`<aside>
      <h2>${words.help.who}</h2>
      ${renderContact(this.contact)}
    </aside>`;
  }

  private renderActions() {
    switch (this.ending) {
      case 'device':
      case 'unreported':
      case 'page':
        return html`<button
          @click=${() => this.dispatchEvent(new RetryEvent('launch'))}
        >
          ${words.goodbye.again}
        </button>`;
      case 'elsewhere':
        return html`<button
          class="main"
          @click=${() => this.dispatchEvent(new RetryEvent('here'))}
        >
          ${words.goodbye.here}
        </button>`;
      case 'unconfirmed':
        return html`<div class="actions">
          <button
            class="main"
            @click=${() => this.dispatchEvent(new ExitEvent())}
          >
            ${words.goodbye.retry}
          </button>
          <button @click=${() => this.dispatchEvent(new GoEvent('home'))}>
            ${words.goodbye.back}
          </button>
        </div>`;
      default:
        return nothing;
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-goodbye': CareGoodbye;
  }
}
