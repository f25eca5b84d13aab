import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {renderIcon} from './icon.ts';
import {signs, type Sign} from './signs.ts';
import {signStyles} from './sign-styles.ts';

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
        box-sizing: border-box;
        inline-size: 3.5rem;
        aspect-ratio: 1;
      }

      .sign {
        inline-size: 100%;
      }

      /* Not for ever: who waits for long has read what it is, and may rest. */
      .waiting circle {
        animation: wait var(--care-pulse) ease-in-out 3;
      }

      /* In the middle, and on the right: they come in this order. */
      .waiting circle:nth-child(1) {
        animation-delay: 0.15s;
      }

      .waiting circle:nth-child(2) {
        animation-delay: 0.3s;
      }

      @keyframes wait {
        30% {
          translate: 0 -2.5px;
        }

        60% {
          translate: 0;
        }
      }

      /* Room for the rays, which would else lie over what is beside them. */
      :host([cheering]) {
        inline-size: 5rem;
        padding: 0.75rem;
      }

      .rays {
        display: none;
      }

      :host([cheering]) .rays {
        display: block;
        fill: none;
        stroke: var(--care-sun);
        stroke-dasharray: 3.5 10;
        animation: shine var(--care-cheer) ease-out both;
      }

      :host([cheering]) .sign {
        animation: grow var(--care-cheer) ease-out;
      }

      @keyframes shine {
        from {
          stroke-dashoffset: 3.5;
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

      @media (forced-colors: active) {
        :host([cheering]) .rays {
          stroke: CanvasText;
        }
      }
    `,
  ];

  @property() sign: Sign = 'heart';

  /** What it stands for has happened this moment. */
  @property({type: Boolean, reflect: true}) cheering = false;

  override render() {
    return html`<svg
      class="sign ${this.sign}"
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      ${renderIcon(signs[this.sign])}
      <path
        class="rays"
        d="M12-1v-3M21.200 2.800l2.500-2.500M25 12h3M21.200 21.200l2.500 2.500M12 25v3M2.800 21.200l-2.500 2.500M-1 12h-3M2.800 2.800l-2.500-2.500"
      ></path>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-sign': CareSign;
  }
}
