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
        inline-size: min(30rem, calc(100vw - 2rem));
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
        gap: var(--care-space-l);
        padding: var(--care-space-l);
      }

      header {
        display: flex;
        align-items: center;
        justify-content: space-between;
        gap: var(--care-space-m);
      }
    `,
  ];

  @property() heading = '';

  @query('dialog') private dialog!: HTMLDialogElement;

  show() {
    if (!this.dialog.open) this.dialog.showModal();
  }

  // Escape closes it too, so a click outside needs no key of its own.
  /* eslint-disable lit-a11y/click-events-have-key-events */
  override render() {
    return html`
      <dialog aria-labelledby="heading" @click=${this.closeOutside}>
        <div class="inside">
          <header>
            <h2 id="heading">${this.heading}</h2>
            <button @click=${this.close}>${words.frame.close}</button>
          </header>
          <slot></slot>
        </div>
      </dialog>
    `;
  }

  private close() {
    this.dialog.close();
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
