import {css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Sorting, SortingWords} from '../content/kinds/sorting.ts';
import {baseStyles} from './base-styles.ts';
import {bringIntoView} from './bring-into-view.ts';
import {CarePage} from './care-page.ts';
import {pickingStyles} from './picking-styles.ts';
import {fill, words} from './words.ts';

/**
 * One statement, and the groups of which it belongs to one. Pressing a group
 * places it there; what follows says whether it belongs there, and why.
 *
 * @fires care-act - The learner placed the statement in a group.
 */
@customElement('care-sorting')
export class CareSorting extends CarePage {
  static override styles = [
    baseStyles,
    pickingStyles,
    css`
      button {
        display: grid;
        gap: var(--care-space-xs);
        align-content: start;
        padding: var(--care-space-m) min(var(--care-space-l), 4vw);
        border-color: var(--care-control);
        text-align: start;
      }

      /* Filled is what was picked, and nothing else. */
      button:hover {
        border-color: var(--care-line);
        background: var(--care-card);
      }

      button[aria-pressed='true'] {
        border-color: var(--care-accent);
        background: var(--care-accent-tint);
      }

      .group {
        font-size: min(10vw, var(--care-size-lead));
        font-weight: 720;
      }

      .hint {
        color: var(--care-soft);
        font-weight: 400;
      }

      @container (min-width: 40rem) {
        .options {
          grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
        }
      }

      @media (forced-colors: active) {
        button[aria-pressed='true'] {
          border-color: Highlight;
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Sorting;

  @property({attribute: false}) words?: SortingWords;

  /** Which item to show, from 0. */
  @property({type: Number}) page = 0;

  /** The group where the learner placed it last. */
  @property() picked?: string;

  protected override focusUnanswered() {
    this.renderRoot.querySelector<HTMLElement>('.options button')?.focus();
  }

  protected override updated(changed: PropertyValues<this>) {
    const isOther = changed.has('activity') || changed.has('page');
    if (changed.has('picked') && !isOther) bringIntoView(this.renderRoot);
  }

  override render() {
    const item = this.activity?.items[this.page];
    const own = item && this.words?.items[item.id];
    if (!item || !own || !this.activity || !this.words) return nothing;
    const isRight = this.picked === item.group;
    return html`
      <div class="item">
        <div class="speech">
          <h1 tabindex="-1" id="statement">${own.text}</h1>
        </div>
        <fieldset aria-labelledby="statement prompt">
          <legend id="prompt">${this.words.prompt}</legend>
          ${
            this.unanswered
              ? html`<p class="nudge" id="nudge">${words.sorting.choose}</p>`
              : nothing
          }
          <div class="options">
            ${this.activity.groups.map(({id}) => this.renderGroup(id))}
          </div>
        </fieldset>
        <div role="status">
          ${
            this.picked
              ? html`<div class="note ${isRight ? '' : 'other'}">
                  <p>
                    <span class="verdict"
                      >${isRight ? fill(words.sorting.right, {group: this.titleOf(item.group)}) : words.sorting.wrong}</span
                    >
                    ${own.why}
                  </p>
                  ${isRight ? nothing : html`<p>${words.sorting.again}</p>`}
                </div>`
              : nothing
          }
        </div>
      </div>
    `;
  }

  private renderGroup(id: string) {
    return html`
      <button
        aria-pressed=${this.picked === id}
        aria-describedby=${this.unanswered ? 'nudge' : nothing}
        @click=${() => this.act({type: 'option.chosen', option: id})}
      >
        <span class="group">${this.titleOf(id)}</span>
        <span class="hint">${this.words?.groups[id]?.hint}</span>
      </button>
    `;
  }

  private titleOf(group: string) {
    return this.words?.groups[group]?.title ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-sorting': CareSorting;
  }
}
