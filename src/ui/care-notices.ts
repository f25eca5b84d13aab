import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import Info from 'lucide/dist/esm/icons/info.mjs';
import {baseStyles} from './base-styles.ts';
import {DismissEvent, RetryEvent} from './events.ts';
import {icon} from './icon.ts';
import {words} from './words.ts';

/** Something that the learner should know, without being stopped by it. */
export interface Notice {
  id: string;
  text: string;
  /** What one can do about it, if anything: try again, or go on with work that was left. */
  retry?: 'save' | 'left';
}

/**
 * Notices, one calm sentence each. The region is always there, so that a
 * screen reader speaks what appears in it: the sentence, not its buttons.
 *
 * @fires care-dismiss - The learner put one away.
 * @fires care-retry - The learner tries again.
 */
@customElement('care-notices')
export class CareNotices extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--care-space-s) var(--care-space-l);
        padding: var(--care-space-s) var(--care-edge);
        border-block-end: var(--care-border) solid var(--care-line);
        /* Not as sunny as the stage, which may be right below. */
        background: var(--care-accent-tint);
      }

      p {
        display: flex;
        flex: 1 1 20rem;
        gap: 0.625rem;
        max-inline-size: 60rem;
      }

      .icon {
        margin-block-start: 0.1em;
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-s);
      }
    `,
  ];

  @property({attribute: false}) notices: Notice[] = [];

  override render() {
    return html`
      <div role="status" aria-atomic="false">
        ${this.notices.map((notice) => this.renderNotice(notice))}
      </div>
    `;
  }

  private renderNotice({id, text, retry}: Notice) {
    return html`
      <div class="notice">
        <p>${icon(Info)} <span>${text}</span></p>
        <div class="actions" aria-live="off">
          ${
            retry
              ? html`<button
                  @click=${() => this.dispatchEvent(new RetryEvent(retry))}
                >
                  ${
                    retry === 'left'
                      ? words.notices.takeLeft
                      : words.notices.reload
                  }
                </button>`
              : nothing
          }
          <button
            class="plain"
            @click=${() => this.dispatchEvent(new DismissEvent(id))}
          >
            ${words.notices.close}
          </button>
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-notices': CareNotices;
  }
}
