import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import AppWindow from 'lucide/dist/esm/icons/app-window.mjs';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleDashed from 'lucide/dist/esm/icons/circle-dashed.mjs';
import Contrast from 'lucide/dist/esm/icons/contrast.mjs';
import Ellipsis from 'lucide/dist/esm/icons/ellipsis.mjs';
import Heart from 'lucide/dist/esm/icons/heart.mjs';
import MonitorCheck from 'lucide/dist/esm/icons/monitor-check.mjs';
import TriangleAlert from 'lucide/dist/esm/icons/triangle-alert.mjs';
import {renderIcon} from './icon.ts';

/** What a sign stands for; its shape alone tells it from the others. */
export type Sign = keyof typeof shapes;

const shapes = {
  done: CircleCheck,
  partly: Contrast,
  waiting: Ellipsis,
  trouble: TriangleAlert,
  device: MonitorCheck,
  nowhere: CircleDashed,
  windows: AppWindow,
  heart: Heart,
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
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .done,
    .device {
      stroke: var(--care-leaf);
    }

    /* The mark of the device lies below its screen, which stays clear. */
    .done circle {
      fill: var(--care-leaf-tint);
    }

    .trouble,
    .heart {
      stroke: var(--care-rose);
    }

    .trouble path:first-child,
    .heart path {
      fill: var(--care-rose-tint);
    }

    .partly circle,
    .windows rect {
      fill: var(--care-sun-tint);
    }

    .partly path {
      fill: var(--care-sun);
    }

    .waiting {
      stroke: var(--care-soft);
      stroke-width: 3;
    }

    .waiting circle {
      animation: wait var(--care-pulse) ease-in-out infinite;
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

    .rays {
      display: none;
    }

    :host([cheering]) .rays {
      display: block;
      stroke: var(--care-sun);
      stroke-dasharray: 3.5 10;
      animation: shine var(--care-cheer) ease-out both;
    }

    :host([cheering]) svg {
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
      :host svg,
      :host .rays {
        stroke: CanvasText;
      }

      :host svg * {
        fill: none;
      }

      :host .partly path {
        fill: CanvasText;
      }
    }
  `;

  @property() sign: Sign = 'heart';

  /** What it stands for has happened this moment. */
  @property({type: Boolean, reflect: true}) cheering = false;

  override render() {
    return html`<svg viewBox="0 0 24 24" aria-hidden="true">
      <g class=${this.sign}>${renderIcon(shapes[this.sign])}</g>
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
