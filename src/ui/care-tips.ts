import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Tips, TipsWords} from '../content/kinds/tips.ts';
import {tipsPage} from '../course/tips-answers.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-tips-keepsakes.ts';
import {ActEvent} from './events.ts';
import {renderTip} from './render-tip.ts';
import {tipStyles} from './tip-styles.ts';
import {fill, words} from './words.ts';

/**
 * Tips, one card to a page; then the choice of those to keep; then all there is
 * to take along. What is kept can be changed on its card and at the choice.
 *
 * @fires care-act - The learner kept a tip, or let it go.
 */
@customElement('care-tips')
export class CareTips extends CarePage {
  static override styles = [
    baseStyles,
    tipStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        max-inline-size: 44rem;
      }

      .card {
        border-color: var(--care-line);
      }

      h1 {
        font-size: var(--care-size-statement);
        line-height: 1.2;
      }

      fieldset {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
      }

      legend {
        margin-block-end: var(--care-space-m);
      }

      .count {
        grid-column: 1 / -1;
        margin-block-end: var(--care-space-s);
        font-weight: 700;
        font-variant-numeric: tabular-nums;
      }

      @container (min-width: 40rem) {
        fieldset {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }
    `,
  ];

  @property({attribute: false}) activity?: Tips;

  @property({attribute: false}) words?: TipsWords;

  /** From 0: the cards, the choice, what to take along. */
  @property({type: Number}) page = 0;

  /** Ids of the tips that are kept. */
  @property({attribute: false}) kept: readonly string[] = [];

  override async focusHeading() {
    await super.focusHeading();
    const keepsakes = this.renderRoot.querySelector('care-tips-keepsakes');
    await keepsakes?.focusHeading();
  }

  protected override focusUnanswered() {
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  }

  override render() {
    if (!this.activity || !this.words) return nothing;
    const page = tipsPage(this.activity, this.page);
    switch (page.name) {
      case 'card':
        return this.renderCard(page.tip.id);
      case 'pick':
        return this.renderChoice(this.activity, this.words);
      case 'keepsakes':
        return html`<care-tips-keepsakes
          .activity=${this.activity}
          .words=${this.words}
          .kept=${this.kept}
        ></care-tips-keepsakes>`;
    }
  }

  private renderCard(id: string) {
    const own = this.words?.tips[id];
    if (!own) return nothing;
    return html`
      <div class="page">
        <div class="tip">
          <h1 tabindex="-1">${own.title}</h1>
          ${renderTip(own)}
        </div>
        ${this.renderKeep(id, words.tips.keep)} ${this.renderCount()}
      </div>
    `;
  }

  private renderChoice({tips}: Tips, texts: TipsWords) {
    return html`
      <div class="page">
        <h1 tabindex="-1">${texts.pick.title}</h1>
        <fieldset aria-describedby="count">
          <legend>${texts.pick.prompt}</legend>
          ${this.renderCount()}
          ${tips.map(({id}) =>
            this.renderKeep(id, texts.tips[id]?.title ?? ''),
          )}
        </fieldset>
        <p class="soft small">${words.tips.keeping}</p>
      </div>
    `;
  }

  private renderKeep(id: string, label: string) {
    return html`
      <label class="keep">
        <input
          type="checkbox"
          .checked=${this.kept.includes(id)}
          @change=${(event: Event) => this.keep(id, event)}
        />
        <span>${label}</span>
      </label>
    `;
  }

  /** How many are kept, said again whenever that changes. */
  private renderCount() {
    const {keep} = this.activity!;
    const kept = this.kept.length;
    const {count, enough, tooFew, tooMany} = words.tips;
    const more = Math.abs(keep - kept);
    const soFar = `${fill(count, {kept, keep})}.`;
    const rest = fill(kept < keep ? tooFew : enough, {more});
    const isChoice = tipsPage(this.activity!, this.page).name === 'pick';
    return html`
      <p
        role="status"
        id="count"
        class="count ${this.unanswered && more ? 'nudge' : ''}"
      >
        ${
          kept > keep
            ? fill(tooMany, {kept, more, keep})
            : isChoice
              ? `${soFar} ${rest}`
              : soFar
        }
      </p>
    `;
  }

  private keep(tip: string, {target}: Event) {
    const isKept = (target as HTMLInputElement).checked;
    const type = isKept ? 'tip.kept' : 'tip.dropped';
    this.dispatchEvent(new ActEvent({type, tip}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-tips': CareTips;
  }
}
