import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {PersonInMood} from '../content/cast.ts';
import './care-person.ts';

/**
 * A sunny place of its own for whoever a page is about. Where there is room it
 * stands beside the page; else it is a band on top, from edge to edge.
 *
 * @slot - The mood meter of somebody whom one talks with.
 */
@customElement('care-stage')
export class CareStage extends LitElement {
  static override styles = css`
    :host {
      display: grid;
      grid-template: minmax(0, 1fr) / minmax(0, 1fr);
      align-items: end;
      justify-items: center;
      min-block-size: clamp(5rem, 24vh, 11rem);
      margin: calc(-1 * var(--care-page-top)) calc(-1 * var(--care-edge)) 0;
      background: var(--care-sun-tint);
      overflow: clip;
    }

    /* As high as the stage, which is as high as its meter needs it to be. */
    care-person {
      block-size: 0;
      min-block-size: 100%;
      max-inline-size: 100%;
    }

    /* In the band, beside the person; else above their head. */
    :host([metered]) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }

    ::slotted(*) {
      align-self: center;
      padding-block: var(--care-space-s);
      inline-size: calc(100% - var(--care-edge));
      justify-self: start;
    }

    @container (min-width: 60rem) {
      /* In sight, however far down the page goes: what is above takes 9rem. */
      :host {
        position: sticky;
        inset-block-start: var(--care-space-m);
        align-self: start;
        block-size: clamp(14rem, 100vh - 9rem, 30rem);
        min-block-size: 0;
        margin: 0;
        border-radius: var(--care-radius-speech);
      }

      :host([metered]) {
        grid-template: auto minmax(0, 1fr) / minmax(0, 1fr);
      }

      ::slotted(*) {
        order: -1;
        inline-size: auto;
        justify-self: stretch;
        padding: var(--care-space-l) var(--care-space-l) var(--care-space-m);
      }

      /* All that is left, so that no head reaches the meter. */
      care-person {
        inline-size: min(100%, 28rem);
        aspect-ratio: auto;
      }
    }

    @media (forced-colors: active) {
      :host {
        border: var(--care-border) solid CanvasText;
      }
    }
  `;

  @property({attribute: false}) who?: PersonInMood;

  /** Leaves room for what the slot holds. */
  @property({type: Boolean, reflect: true}) metered = false;

  /** Says nothing to a screen reader: the person is there for company. */
  @property({type: Boolean}) decorative = false;

  override render() {
    if (!this.who) return nothing;
    const {person, mood} = this.who;
    return html`<care-person
        .person=${person}
        .mood=${mood}
        .decorative=${this.decorative}
      ></care-person>
      <slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-stage': CareStage;
  }
}
