import {LitElement, css, html, nothing, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {coverSize, type CoverPart} from '../content/cover.ts';
import {covers} from './covers.ts';

/**
 * The picture of a module, as large as CSS says, and square. It says nothing that
 * the words beside it do not say. Its space is kept while it is on its way.
 */
@customElement('care-cover')
export class CareCover extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
      background: var(--care-sun-tint);
    }

    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
      fill: none;
      stroke-linecap: round;
      stroke-linejoin: round;
      animation: appear var(--care-time) ease-in-out;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    .line {
      stroke: var(--care-ink);
    }

    .ink {
      fill: var(--care-ink);
    }

    .card {
      fill: var(--care-card);
    }

    .accent {
      fill: var(--care-cover-accent);
    }

    .tint {
      fill: var(--care-accent-tint);
    }

    .sun {
      fill: var(--care-cover-sun);
    }

    .leaf {
      fill: var(--care-leaf-tint);
    }

    .rose {
      fill: var(--care-rose-tint);
    }

    @media (forced-colors: active) {
      :host path:not(.ink, .open) {
        fill: Canvas;
      }

      .line {
        stroke: CanvasText;
      }

      .ink {
        fill: CanvasText;
      }
    }
  `;

  /** Id of the module. */
  @property() module = '';

  constructor() {
    super();
    covers.show(this);
  }

  override render() {
    const cover = covers.value?.[this.module];
    if (!cover) return nothing;
    return html`
      <svg viewBox="0 0 ${coverSize} ${coverSize}" aria-hidden="true">
        ${cover.map(renderPart)}
      </svg>
    `;
  }
}

function renderPart({path, fill, line}: CoverPart) {
  return svg`<path
    class="${fill ?? 'open'} ${line ? 'line' : ''}"
    stroke-width=${line ?? nothing}
    d=${path}
  ></path>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-cover': CareCover;
  }
}
