import {css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-sign.ts';
import {GoEvent, RetryEvent} from './events.ts';
import {fill, words} from './words.ts';

/**
 * What was to come could not be loaded: that nothing is lost, and what to do.
 *
 * @fires care-retry - The learner has it loaded again.
 * @fires care-go - The learner goes back to the course.
 */
@customElement('care-missing')
export class CareMissing extends CarePage {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 40rem);
        gap: var(--care-space-l);
        place-content: center;
        min-block-size: 50vh;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m);
      }
    `,
  ];

  /** Title of the module, or of the screen. */
  @property() what = '';

  override render() {
    const {title, text} = words.frame.missing;
    return html`
      <care-sign sign="trouble"></care-sign>
      <h1 tabindex="-1">${fill(title, {title: this.what})}</h1>
      <p class="lead">${text}</p>
      <div class="actions">
        <button
          class="main"
          @click=${() => this.dispatchEvent(new RetryEvent('load'))}
        >
          ${words.notices.reload}
        </button>
        <button @click=${() => this.dispatchEvent(new GoEvent('home'))}>
          ${words.goodbye.back}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-missing': CareMissing;
  }
}
