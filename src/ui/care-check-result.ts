import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import type {ResultPage} from './check-page.ts';
import './care-score-ring.ts';
import {GoEvent} from './events.ts';
import {fill, words} from './words.ts';

/**
 * How an attempt came out, what is worth looking at again, and the way to the
 * next attempt. It says what holds, and never that somebody is no good.
 *
 * @fires care-act - The learner wants another attempt.
 * @fires care-go - The learner wants to look at a module again.
 */
@customElement('care-check-result')
export class CareCheckResult extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .result {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        justify-items: start;
        max-inline-size: 44rem;
      }

      .score {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--care-space-m) var(--care-space-l);
      }

      .score > :last-child {
        flex: 1 1 12rem;
      }

      .figure {
        letter-spacing: -0.03em;
        font-weight: 780;
        font-variant-numeric: tabular-nums;
      }

      /* With two decimals, as in the record. */
      .long {
        font-size: 0.7em;
      }

      .pass {
        background: var(--care-leaf-tint);
      }

      section {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
        inline-size: 100%;
      }

      ul {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-s);
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: var(--care-space-s) var(--care-space-m);
        max-inline-size: none;
        padding: var(--care-space-m) min(var(--care-space-l), 5vw);
        border: var(--care-border) solid var(--care-hair);
        border-radius: var(--care-radius-card);
        background: var(--care-card);
      }

      li > * {
        min-inline-size: 0;
      }

      @media print {
        button {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) page?: ResultPage;

  /** What each objective is about, by its id. */
  @property({attribute: false}) objectives: Record<string, string> = {};

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const {score, right, of, passMark, isPass, again} = page;
    const texts = words.questions;
    const isOver = page.left === 0 && !page.passed;
    const notPassed = isOver ? texts.notPassed : texts.notYet;
    return html`
      <div class="result">
        <h1 tabindex="-1">${isPass ? texts.passed : notPassed}</h1>
        <div class="score">
          <care-score-ring .share=${score} .goal=${passMark} ?enough=${isPass}
            ><span class="figure ${Number.isInteger(score) ? '' : 'long'}"
              >${score}%</span
            ></care-score-ring
          >
          <p>${fill(texts.scored, {right, of, percent: passMark})}</p>
        </div>
        <p class="note ${isPass ? 'pass' : ''}">${standing(page)}</p>
        ${again.length > 0 ? this.renderAgain(page) : nothing}
        ${page.left === 0 ? nothing : this.renderRetry(page)}
      </div>
    `;
  }

  private renderAgain({again}: ResultPage) {
    const {lookAgain, goTo} = words.questions;
    return html`
      <section aria-labelledby="again">
        <h2 id="again">${lookAgain}</h2>
        <ul>
          ${again.map(
            ({objective, module}) => html`
              <li>
                <span>${this.objectives[objective]}</span>
                ${
                  module
                    ? html`<button @click=${() => this.goTo(module.id)}>
                        ${fill(goTo, {title: module.title})}
                      </button>`
                    : nothing
                }
              </li>
            `,
          )}
        </ul>
      </section>
    `;
  }

  private renderRetry({passed}: ResultPage) {
    const {retry, retryPassed} = words.questions;
    return html`
      <button
        class=${passed ? '' : 'main'}
        @click=${() => this.act({type: 'attempt.wanted'})}
      >
        ${passed ? retryPassed : retry}
      </button>
    `;
  }

  private goTo(module: string) {
    this.dispatchEvent(new GoEvent('module', module));
  }
}

/** What counts now, all attempts together. */
function standing({isPass, passed, best, left}: ResultPage) {
  const texts = words.questions;
  const values = {best, left: left ?? 0};
  if (passed) {
    return fill(isPass ? texts.passCounts : texts.passStands, values);
  }
  if (left === undefined) return fill(texts.tryAgain, values);
  if (left === 1) return fill(texts.tryOnce, values);
  return fill(left === 0 ? texts.usedUp : texts.tryLimited, values);
}

declare global {
  interface HTMLElementTagNameMap {
    'care-check-result': CareCheckResult;
  }
}
