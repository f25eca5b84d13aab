import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import {isBestOption, type Decision} from '../content/kinds/dialogue-graph.ts';
import type {Feeling} from '../course/dialogue-mood.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import {baseStyles} from './base-styles.ts';
import './care-behaviours.ts';
import './care-mood-line.ts';
import {moodInWords} from './care-mood-meter.ts';
import {fill, words} from './words.ts';

/**
 * A look back at a conversation: how the mood went, each reply beside a better
 * one where there was one, and a better way from start to end.
 */
@customElement('care-debrief')
export class CareDebrief extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host,
      ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
      }

      details ol {
        margin-block-start: var(--care-space-m);
      }

      ol {
        padding-inline-start: 0;
        list-style: none;
        counter-reset: decision;
      }

      li {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        max-inline-size: none;
        padding: var(--care-space-m) min(var(--care-space-l), 5vw);
        counter-increment: decision;
      }

      li > div {
        display: grid;
        gap: var(--care-space-s);
        align-content: start;
      }

      h3::before {
        content: counter(decision) '. ';
      }

      .better {
        padding: var(--care-space-m);
        border-radius: var(--care-radius-control);
        background: var(--care-accent-tint);
      }

      .better h3::before {
        content: none;
      }

      .said {
        font-weight: 600;
      }

      summary {
        align-content: center;
        min-block-size: var(--care-target);
        font-weight: 650;
        cursor: pointer;
      }

      /* As blocks: in a grid, a title stays alone at the foot of a page. */
      @media print {
        :host,
        ol,
        section {
          display: block;
        }

        section,
        ol,
        li + li {
          margin-block-start: var(--care-space-m);
        }

        li {
          break-inside: avoid;
        }

        h2,
        summary {
          break-after: avoid;
          list-style: none;
        }

        /* Paper cannot be unfolded. */
        details::details-content {
          block-size: auto;
          content-visibility: visible;
        }
      }

      @container (min-width: 75rem) {
        li.two {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({attribute: false}) view?: DialogueView;

  @property({attribute: false}) words?: DialogueWords;

  override render() {
    if (!this.view || !this.words) return nothing;
    const {mood, yourWay, betterWay, point} = words.dialogue;
    const {way, better = [], feelings} = this.view;
    return html`
      <section>
        <h2>${point}</h2>
        <p>${this.words.point}</p>
      </section>
      <section>
        <h2>${mood}</h2>
        <care-mood-line .feelings=${feelings}></care-mood-line>
      </section>
      <section>
        <h2>${yourWay}</h2>
        <ol>
          ${way.map((decision, index) =>
            this.renderDecision(decision, feelings[index + 1]),
          )}
        </ol>
      </section>
      <details>
        <summary>${betterWay}</summary>
        <ol>
          ${better.map((decision) => this.renderStep(decision))}
        </ol>
      </details>
    `;
  }

  /** What was said, how it was taken, and beside it what would have been better. */
  private renderDecision(decision: Decision, feeling?: Feeling) {
    const {scene, option} = decision;
    const {youSaid, worth, betterReply, moodThen} = words.dialogue;
    const best = scene.options.find((one) => isBestOption(scene, one));
    const isBest = isBestOption(scene, option);
    return html`
      <li class="card ${isBest ? '' : 'two'}">
        <div>
          <h3>${youSaid}</h3>
          <p class="said">${this.textOf(decision)?.text}</p>
          ${
            feeling
              ? html`<p class="soft">
                  ${fill(moodThen, {mood: moodInWords(feeling)})}
                </p>`
              : nothing
          }
          <p>${worth[option.points]}</p>
          <care-behaviours .option=${option}></care-behaviours>
        </div>
        ${
          best && !isBest
            ? html`<div class="better">
                <h3>${betterReply}</h3>
                <p class="said">${this.textOf({scene, option: best})?.text}</p>
                <p>${this.textOf({scene, option: best})?.feedback}</p>
              </div>`
            : nothing
        }
      </li>
    `;
  }

  private renderStep(decision: Decision) {
    const own = this.textOf(decision);
    return html`
      <li class="card">
        <div>
          <h3>${own?.text}</h3>
          <p>${own?.reply}</p>
          <p class="small soft">${own?.feedback}</p>
        </div>
      </li>
    `;
  }

  private textOf({scene, option}: Decision) {
    return this.words?.scenes[scene.id]?.options[option.id];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-debrief': CareDebrief;
  }
}
