import {css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import {baseStyles} from './base-styles.ts';
import './care-certificate-sheet.ts';
import type {CertificateSheet} from './care-certificate-sheet.ts';
import {CarePage} from './care-page.ts';
import {certificateText} from './certificate-text.ts';
import {icon} from './icon.ts';
import {words} from './words.ts';

/**
 * The certificate, and two ways to take it along: printed, and as text to copy,
 * since the frame of an LMS may swallow printing and say nothing. On paper
 * there is the certificate alone.
 */
@customElement('care-certificate')
export class CareCertificate extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .screen {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
        max-inline-size: 56rem;
        margin-inline: auto;
      }

      .opening,
      .text {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        justify-items: start;
      }

      /* As high as its text: the same words, unseen, stand behind the field. */
      .copy {
        display: grid;
        inline-size: 100%;
      }

      .copy::after {
        content: attr(data-text) ' ';
        visibility: hidden;
        white-space: pre-wrap;
      }

      .copy::after,
      textarea {
        grid-area: 1 / 1;
        min-inline-size: 0;
        padding: var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font: inherit;
        font-size: var(--care-size-small);
        overflow: hidden;
        overflow-wrap: anywhere;
        resize: none;
      }

      @media print {
        .screen {
          display: block;
          max-inline-size: none;
        }

        .opening,
        .text {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) sheet?: CertificateSheet;

  @state() private copy: 'not yet' | 'copied' | 'by hand' = 'not yet';

  @query('textarea') private textToCopy!: HTMLTextAreaElement;

  override render() {
    const {sheet} = this;
    if (!sheet) return nothing;
    const texts = words.certificate;
    const text = certificateText(sheet);
    return html`
      <div class="screen">
        <div class="opening">
          <h1 tabindex="-1">${texts.title}</h1>
          <p class="lead">${texts.intro}</p>
          ${sheet.name ? nothing : html`<p class="note">${texts.writeName}</p>`}
          <button class="main" @click=${() => print()}>
            ${icon(Printer)} ${texts.print}
          </button>
          <p class="soft small">${texts.noPrint}</p>
        </div>
        <care-certificate-sheet .sheet=${sheet}></care-certificate-sheet>
        <section class="text">
          <h2 id="text">${texts.asText}</h2>
          <div class="copy" data-text=${text}>
            <textarea readonly aria-labelledby="text" .value=${text}></textarea>
          </div>
          <button @click=${this.copyText}>${icon(Copy)} ${texts.copy}</button>
          <div role="status">
            ${this.copy === 'copied' ? texts.copied : nothing}
            ${this.copy === 'by hand' ? texts.copyByHand : nothing}
          </div>
        </section>
      </div>
    `;
  }

  private async copyText() {
    try {
      await navigator.clipboard.writeText(this.textToCopy.value);
      this.copy = 'copied';
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.textToCopy.focus();
      this.textToCopy.select();
      this.copy = 'by hand';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-certificate': CareCertificate;
  }
}
