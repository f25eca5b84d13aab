import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import type {RulesPage} from './check-page.ts';
import {fill, words} from './words.ts';

/**
 * The rules of a check, before its first question: how many questions, what it
 * takes to pass, how often one can try. They are those of this package.
 */
@customElement('care-check-rules')
export class CareCheckRules extends CarePage {
  static override styles = [
    baseStyles,
    css`
      :host {
        max-inline-size: 44rem;
      }

      ul {
        display: grid;
        gap: var(--care-space-s);
        margin-block: var(--care-space-l);
        padding-inline-start: 1.25rem;
        font-size: var(--care-size-lead);
        line-height: 1.45;
      }
    `,
  ];

  @property({attribute: false}) page?: RulesPage;

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const {rules, size, attempts, best, passed} = page;
    const texts = words.questions;
    // As many right answers as reach the mark, for those who count.
    const right = Math.ceil((rules.passMark / 100) * size - 1e-9);
    return html`
      <h1 tabindex="-1">${texts.rulesTitle}</h1>
      <ul>
        <li>${fill(texts.drawn, {size})}</li>
        <li>${fill(texts.mark, {percent: rules.passMark, right, size})}</li>
        <li>${attemptsAllowed(rules.attempts)}</li>
        <li>${texts.final}</li>
        ${rules.attestation ? html`<li>${texts.willAttest}</li>` : nothing}
      </ul>
      ${
        best === undefined
          ? nothing
          : html`<p class="note">
              ${fill(passed ? texts.soFarPassed : texts.soFar, {
                attempts,
                best,
              })}
            </p>`
      }
    `;
  }
}

function attemptsAllowed(attempts: number) {
  const {unlimited, once, limited} = words.questions;
  if (attempts === 0) return unlimited;
  return attempts === 1 ? once : fill(limited, {attempts});
}

declare global {
  interface HTMLElementTagNameMap {
    'care-check-rules': CareCheckRules;
  }
}
