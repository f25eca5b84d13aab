import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {words} from './words.ts';

/**
 * A small window over the page, with a title and a close button. Escape, the
 * button and a click outside close it; focus returns to where it came from.
 *
 * @slot - What it holds.
 */
@customElement('care-dialog')
export class CareDialog extends LitElement {
  static override styles = [
    baseStyles,
    css`
      dialog {
        inline-size: min(30rem, calc(100vw - min(2rem, 10vw)));
        max-inline-size: none;
        max-block-size: calc(100dvh - 2rem);
        padding: 0;
        border: var(--care-border) solid var(--care-line);
        border-radius: var(--care-radius-card);
        background: var(--care-card);
        color: var(--care-ink);
        overflow: auto;
      }

      dialog::backdrop {
        background: var(--care-veil);
      }

      .inside {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        padding: min(var(--care-space-l), 5vw);
      }

      .top {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--care-space-m);
      }

      h2 {
        flex: 1 1 8rem;
      }
    `,
  ];

  @property() heading = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  show() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  close() {
    this.dialog.close();
  }

  // Escape closes it too, so a click outside needs no key of its own.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  override render() {
    return html`
      <dialog aria-labelledby="heading" @click=${this.closeOutside}>
        <div class="inside">
          <div class="top">
            <h2 id="heading">${this.heading}</h2>
            <button @click=${this.close}>${words.frame.close}</button>
          </div>
          <slot></slot>
        </div>
      </dialog>
    `;
  }

  private closeOutside(event: MouseEvent) {
    if (event.target === this.dialog) this.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-dialog': CareDialog;
  }
}
