import {LitElement, css, html, svg} from 'lit';
import {customElement, property} from 'lit/decorators.js';

/**
 * A share of the whole as a ring, with a notch where it is enough, around the
 * number that says the same.
 *
 * @slot - The number.
 */
@customElement('care-score-ring')
export class CareScoreRing extends LitElement {
  static override styles = css`
    :host {
      container-type: inline-size;
      display: grid;
      flex: none;
      inline-size: min(100%, 11rem);
      aspect-ratio: 1;
    }

    svg,
    slot {
      grid-area: 1 / 1;
    }

    /* As large as the ring has room for, whatever its size: 100% is the widest. */
    slot {
      display: grid;
      place-items: center;
      font-size: 22cqi;
      line-height: 1;
    }

    svg {
      inline-size: 100%;
      fill: none;
      stroke-width: 12;
      print-color-adjust: exact;
    }

    .track {
      stroke: var(--care-track);
    }

    /* A line around the share: its colour alone is pale on paper. */
    .edge {
      stroke: var(--care-line);
    }

    .share {
      stroke: var(--care-sun);
      stroke-width: 8;
    }

    :host([enough]) .share {
      stroke: var(--care-leaf);
    }

    .notch {
      stroke: var(--care-ink);
      stroke-width: 3;
    }

    @media (prefers-contrast: more) {
      .track {
        stroke: var(--care-ink);
        stroke-width: 2;
      }
    }

    @media (forced-colors: active) {
      .track {
        stroke: GrayText;
        stroke-width: 2;
      }

      .edge,
      .share,
      :host([enough]) .share,
      .notch {
        stroke: CanvasText;
      }
    }
  `;

  /** In percent, as are both. */
  @property({type: Number}) share = 0;

  /** Where the notch is. */
  @property({type: Number}) goal = 100;

  /** The goal is reached. */
  @property({type: Boolean, reflect: true}) enough = false;

  override render() {
    return html`
      <svg viewBox="0 0 120 120" aria-hidden="true">
        <circle class="track" cx="60" cy="60" r="52"></circle>
        <g transform="rotate(-90 60 60)">
          ${this.renderShare('edge', 0)} ${this.renderShare('share', 0.6)}
        </g>
        <path
          class="notch"
          d="M60 1v14"
          transform="rotate(${this.goal * 3.6} 60 60)"
        ></path>
      </svg>
      <slot></slot>
    `;
  }

  /** Shorter at either end, so that the line around it is closed. */
  private renderShare(part: string, less: number) {
    const long = Math.max(0, this.share - 2 * less);
    return svg`<circle
      class=${part}
      cx="60"
      cy="60"
      r="52"
      pathLength="100"
      stroke-dasharray=${this.share < 100 ? `0 ${less} ${long} 200` : 'none'}
      visibility=${this.share > 0 ? 'visible' : 'hidden'}
    ></circle>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-score-ring': CareScoreRing;
  }
}
