import {LitElement, css, html, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {signs, type Sign} from './signs.ts';
import {signStyles} from './sign-styles.ts';

export type {Sign} from './signs.ts';

/**
 * A sign in ink: saved, partly, on its way, trouble … It says nothing to a screen
 * reader, so the words beside it have to say the same.
 */
@customElement('care-sign')
export class CareSign extends LitElement {
  static override styles = [
    signStyles,
    css`
      :host {
        display: block;
        inline-size: 3.5rem;
        aspect-ratio: 1;
      }

      .sign {
        inline-size: 100%;
      }

      .dot {
        animation: wait var(--care-pulse) ease-in-out infinite;
      }

      .dot:nth-child(2) {
        animation-delay: 0.15s;
      }

      .dot:nth-child(3) {
        animation-delay: 0.3s;
      }

      @keyframes wait {
        30% {
          translate: 0 -5px;
        }

        60% {
          translate: 0;
        }
      }

      .rays {
        display: none;
      }

      :host([cheering]) .rays {
        display: block;
        stroke: var(--care-sun);
        stroke-dasharray: 7 20;
        animation: shine var(--care-cheer) ease-out both;
      }

      :host([cheering]) .sign {
        animation: grow var(--care-cheer) ease-out;
      }

      @keyframes shine {
        from {
          stroke-dashoffset: 7;
        }
      }

      @keyframes grow {
        from {
          scale: 0.6;
        }

        60% {
          scale: 1.1;
        }
      }
    `,
  ];

  @property() sign: Sign = 'heart';

  /** What it stands for has happened this moment. */
  @property({type: Boolean, reflect: true}) cheering = false;

  override render() {
    return html`<svg class="sign" viewBox="0 0 48 48" aria-hidden="true">
      ${signs[this.sign].map(
        ([ink, line]) => svg`<path class=${ink} d=${line}></path>`,
      )}
      <path
        class="rays"
        d="M24-1v-7M41.700 6.300l5-5M49 24h7M41.700 41.700l5 5M24 49v7M6.300 41.700l-5 5M-1 24h-7M6.300 6.300l-5-5"
      ></path>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-sign': CareSign;
  }
}
