import {LitElement, css, html, nothing, svg, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Mood} from '../content/cast.ts';
import type {DrawnPerson, Shape} from '../content/cast-drawings.ts';
import {cast} from './cast.ts';
import {fill, words} from './words.ts';

/**
 * A person of the cast in a mood, down to the shoulders. As large as CSS says,
 * and square, or at the bottom of what is not; the space is kept while the
 * drawings are on their way. When the mood changes, one face fades into the other.
 */
@customElement('care-person')
export class CarePerson extends LitElement {
  static override styles = css`
    :host {
      display: block;
      aspect-ratio: 1;
    }

    svg {
      display: block;
      inline-size: 100%;
      block-size: 100%;
    }

    path {
      fill-rule: evenodd;
    }

    .ink {
      fill: var(--care-person-ink);
    }

    .light {
      fill: var(--care-person-light);
    }

    /* Keeps dark hair and dark lines apart from a dark page. */
    .edge {
      stroke: var(--care-person-edge);
      stroke-width: 14;
      stroke-linejoin: round;
    }

    .coming {
      animation: appear var(--care-time) ease-in-out;
    }

    .going {
      animation: disappear var(--care-time) ease-in-out forwards;
    }

    @keyframes appear {
      from {
        opacity: 0;
      }
    }

    @keyframes disappear {
      to {
        opacity: 0;
      }
    }

    @media (forced-colors: active) {
      .edge {
        stroke: CanvasText;
      }
    }
  `;

  /** Id in the cast. */
  @property() person = '';

  @property() mood: Mood = 'calm';

  /** Says nothing to a screen reader: the person is there for company. */
  @property({type: Boolean}) decorative = false;

  /** The mood that is fading. */
  @state() private formerMood?: Mood;

  constructor() {
    super();
    cast.show(this);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('person')) this.formerMood = undefined;
    else if (changed.has('mood')) this.formerMood = changed.get('mood');
  }

  override render() {
    const drawings = cast.value;
    const drawn = drawings?.people[this.person];
    const label = this.decorative ? '' : this.label;
    return html`
      <svg
        viewBox=${drawings?.viewBox ?? '0 0 1 1'}
        preserveAspectRatio="xMidYMax"
        role=${label ? 'img' : nothing}
        aria-label=${label || nothing}
        aria-hidden=${label ? nothing : 'true'}
      >
        ${drawn ? this.renderPerson(drawn) : nothing}
      </svg>
    `;
  }

  private renderPerson(drawn: DrawnPerson) {
    const {body, head, facialHair, accessories, places} = cast.value!;
    return svg`
      <use class="edge" href="#figure"></use>
      <g id="figure">
        ${shapes(body, drawn)}
        <g transform=${places.head}>${shapes(head[drawn.head], drawn)}</g>
      </g>
      <g transform=${places.face}>${this.renderFaces(drawn)}</g>
      <g transform=${places.facialHair}>
        ${shapes(facialHair[drawn.facialHair ?? ''], drawn)}
      </g>
      <g transform=${places.accessories}>
        ${shapes(accessories[drawn.accessories ?? ''], drawn)}
      </g>
    `;
  }

  private renderFaces(drawn: DrawnPerson) {
    const {face} = cast.value!;
    const {mood, formerMood} = this;
    return svg`
      ${
        formerMood
          ? svg`<g class="going" @animationend=${this.forget}>
              ${shapes(face[formerMood], drawn)}
            </g>`
          : nothing
      }
      <g class=${formerMood ? 'coming' : 'here'}>${shapes(face[mood], drawn)}</g>
    `;
  }

  /** Such as "Omar is uneasy". */
  private get label() {
    const name = words.cast.names[this.person];
    return name ? fill(words.cast.moods[this.mood], {name}) : '';
  }

  private forget() {
    this.formerMood = undefined;
  }
}

function shapes(some: readonly Shape[] | undefined, drawn: DrawnPerson) {
  return some?.map(([fill, path]) =>
    fill === 'ink' || fill === 'light'
      ? svg`<path class=${fill} d=${path}></path>`
      : svg`<path fill=${drawn[fill]} d=${path}></path>`,
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'care-person': CarePerson;
  }
}
