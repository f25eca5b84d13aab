import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Contact} from '../content/brand.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {ExitEvent, GoEvent, RetryEvent} from './events.ts';
import {hasContact, renderContact} from './render-contact.ts';
import {words} from './words.ts';

/** How a visit ended, or why it has not begun, as the learner should know it. */
export type Ending =
  | 'leaving'
  | 'saved'
  | 'partly'
  | 'unconfirmed'
  | 'relaunch'
  | 'device'
  | 'page'
  | 'ended'
  | 'elsewhere'
  | 'moved'
  | 'viewed';

/**
 * The last screen: what was kept, and that the window may be closed.
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
      .message {
        display: grid;
        gap: var(--care-space-l);
      }

      .goodbye {
        align-content: center;
        justify-items: start;
        min-block-size: 60vh;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m);
      }
    `,
  ];

  @property() ending: Ending = 'saved';

  @property({attribute: false}) contact: Contact = {};

  override render() {
    const {title, text} = words.goodbye[this.ending];
    return html`
      <div class="goodbye">
        <div class="message" role="status">
          <h1 tabindex="-1">${title}</h1>
          <p class="lead">${text}</p>
        </div>
        ${this.renderActions()} ${this.renderHelp()}
      </div>
    `;
  }

  /** Somebody to ask, where something does not work. */
  private renderHelp() {
    const isTrouble = ['unconfirmed', 'relaunch', 'ended'].includes(
      this.ending,
    );
    if (!isTrouble || !hasContact(this.contact)) return nothing;
    return html`<aside>
      <h2>${words.help.who}</h2>
      ${renderContact(this.contact)}
    </aside>`;
  }

  private renderActions() {
    switch (this.ending) {
      case 'device':
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
