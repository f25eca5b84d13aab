import {LitElement, css, html, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';

/** What a sign stands for; its shape alone tells it from the others. */
export type Sign = keyof typeof shapes;

const shapes = {
  done: svg`
    <circle class="leaf" cx="24" cy="24" r="19"></circle>
    <path class="leaf" d="M15.500 24.500c2.500 1.900 4.500 4.200 6.200 7 3-6 6.700-10.900 11-14.800"></path>
  `,
  partly: svg`
    <circle class="sun" cx="24" cy="24" r="19"></circle>
    <path class="full" d="M24 5a19 19 0 0 1 0 38Z"></path>
  `,
  waiting: svg`
    <circle class="dot" cx="9" cy="24" r="4.500"></circle>
    <circle class="dot" cx="24" cy="24" r="4.500"></circle>
    <circle class="dot" cx="39" cy="24" r="4.500"></circle>
  `,
  trouble: svg`
    <path class="rose" d="M24 5.500c1.500 0 2.600.7 3.300 2L43.500 37c1.400 2.700 0 5.500-3.200 5.600-10.900.5-21.800.5-32.700 0-3.100-.1-4.500-2.900-3.100-5.600L20.700 7.500c.7-1.300 1.800-2 3.300-2Z"></path>
    <path class="rose" d="M24 17.500v11.500M24 35.500v.1"></path>
  `,
  device: svg`
    <path class="leaf" d="M11 9c8.700-.5 17.300-.5 26 0 1.700.1 2.600 1 2.700 2.700.3 6.600.3 13.300 0 19.900H8.300c-.3-6.600-.3-13.300 0-19.900C8.400 10 9.300 9.100 11 9ZM3.500 37.500c13.700.6 27.300.6 41 0"></path>
    <path class="leaf" d="M17.500 20.500c1.900 1.300 3.400 2.900 4.600 4.800 2.200-4.300 4.900-7.700 8-10.400"></path>
  `,
  nowhere: svg`
    <circle class="open" cx="24" cy="24" r="19" stroke-dasharray="6 7"></circle>
  `,
  windows: svg`
    <path class="open" d="M16 31.500H8.500c-1.600-.1-2.500-1-2.600-2.600-.3-6.400-.3-12.700 0-19.100.1-1.500 1-2.400 2.600-2.500 7.500-.4 15.100-.4 22.600 0 1.500.1 2.400 1 2.500 2.500l.2 4.700"></path>
    <path class="sun" d="M19.500 18c7-.4 14-.4 21 0 1.500.1 2.300.9 2.400 2.400.3 5.900.3 11.700 0 17.600-.1 1.500-.9 2.300-2.400 2.400-7 .4-14 .4-21 0-1.500-.1-2.300-.9-2.400-2.400-.3-5.900-.3-11.700 0-17.600.1-1.500.9-2.300 2.400-2.400Z"></path>
  `,
  heart: svg`
    <path class="rose" d="M24.200 41.500C14.500 33.600 5.600 26.400 4.900 17.300 4.500 10.600 9.100 5.900 14.600 6c4.500.2 7.800 2.700 9.500 7 1.900-4.600 5.600-7.300 10.200-7 5.600.3 9.400 5.200 8.800 11.100-.8 8.900-8.200 15.900-18.900 24.400Z"></path>
  `,
};

/**
 * A sign in ink: saved, partly, on its way, trouble … It says nothing to a screen
 * reader, so the words beside it have to say the same.
 */
@customElement('care-sign')
export class CareSign extends LitElement {
  static override styles = css`
    :host {
      display: block;
      inline-size: 3.5rem;
      aspect-ratio: 1;
    }

    svg {
      display: block;
      overflow: visible;
      fill: none;
      stroke: var(--care-ink);
      stroke-width: 3.5;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .leaf {
      fill: var(--care-leaf-tint);
      stroke: var(--care-leaf);
    }

    .leaf + .leaf {
      fill: none;
    }

    .rose {
      fill: var(--care-rose-tint);
      stroke: var(--care-rose);
    }

    .sun {
      fill: var(--care-sun-tint);
    }

    .full {
      fill: var(--care-sun);
    }

    .dot {
      fill: var(--care-soft);
      stroke: none;
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

    :host([cheering]) svg {
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

    @media (forced-colors: active) {
      :host path,
      :host circle {
        fill: none;
        stroke: CanvasText;
      }

      :host .full,
      :host .dot {
        fill: CanvasText;
      }
    }
  `;

  @property() sign: Sign = 'heart';

  /** What it stands for has happened this moment. */
  @property({type: Boolean, reflect: true}) cheering = false;

  override render() {
    return html`<svg viewBox="0 0 48 48" aria-hidden="true">
      ${shapes[this.sign]}
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
