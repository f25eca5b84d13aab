import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {RetryEvent} from './events.ts';
import {words} from './words.ts';

/** How a visit ended, as the learner should know it. */
export type Ending =
  'leaving' | 'saved' | 'unconfirmed' | 'device' | 'page' | 'ended' | 'viewed';

/**
 * The last screen: what was kept, and that the window may be closed.
 *
 * @fires care-retry - The learner opens the course again, where that works.
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
    `,
  ];

  @property() ending: Ending = 'saved';

  override render() {
    const {title, text} = words.goodbye[this.ending];
    const canOpenAgain = this.ending === 'device' || this.ending === 'page';
    return html`
      <div class="goodbye">
        <div class="message" role="status">
          <h1 tabindex="-1">${title}</h1>
          <p class="lead">${text}</p>
        </div>
        ${
          canOpenAgain
            ? html`<button @click=${this.openAgain}>
                ${words.goodbye.again}
              </button>`
            : nothing
        }
      </div>
    `;
  }

  private openAgain() {
    this.dispatchEvent(new RetryEvent('launch'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-goodbye': CareGoodbye;
  }
}
