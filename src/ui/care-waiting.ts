import {css, html} from 'lit';
import {customElement} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-sign.ts';
import {words} from './words.ts';

/**
 * The next part is on its way: a sign, and words for it. Neither is there to see
 * or to hear before a moment is over, so that nothing flashes.
 */
@customElement('care-waiting')
export class CareWaiting extends CarePage {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        gap: var(--care-space-l);
        place-content: center;
        justify-items: center;
        min-block-size: 50vh;
        animation: turn-up 0s var(--care-moment) backwards;
      }

      @keyframes turn-up {
        from {
          visibility: hidden;
        }
      }

      h1 {
        font-size: var(--care-size-lead);
        font-weight: inherit;
        letter-spacing: inherit;
        line-height: inherit;
        text-align: center;
      }
    `,
  ];

  override async focusHeading() {
    // What is hidden takes no focus, nor does what has gone meanwhile.
    await Promise.allSettled(this.getAnimations().map((one) => one.finished));
    await super.focusHeading();
  }

  override render() {
    return html`
      <care-sign sign="waiting"></care-sign>
      <h1 tabindex="-1">${words.frame.loading}</h1>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-waiting': CareWaiting;
  }
}
