import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {ProfileWords} from '../content/kinds/profile.ts';
import type {ProfileResult} from '../course/profile.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-profile-picture.ts';
import {words} from './words.ts';

/**
 * The learner's profile in two pages: confidence beside evidence, then what to
 * build on and the one quality to work on first.
 */
@customElement('care-profile')
export class CareProfile extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .page {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
      }

      .opening {
        display: grid;
        gap: var(--care-space-m);
      }

      .gap {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--care-space-m) var(--care-space-xl);
      }

      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-l);
      }

      .figures dt {
        font-size: var(--care-size-small);
        font-weight: 600;
      }

      .figures dd {
        font-size: var(--care-size-figure);
        font-weight: 800;
        font-variant-numeric: tabular-nums;
        letter-spacing: -0.03em;
        line-height: 1;
      }

      .meaning {
        display: grid;
        flex: 1 1 18rem;
        gap: var(--care-space-xs);
      }

      .strengths {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        list-style: none;
      }

      .strengths li {
        max-inline-size: none;
        padding: var(--care-space-m) min(var(--care-space-l), 5vw);
      }

      .first {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        padding: min(5vw, clamp(1.25rem, 4vw, 2rem));
        border: var(--care-border) solid var(--care-line);
        border-radius: var(--care-radius-card);
        background: var(--care-card);
        box-shadow: 0 5px 0 var(--care-line);
      }

      .first ol {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        padding: 0;
        list-style: none;
        counter-reset: thing;
      }

      .first li {
        display: grid;
        grid-template-columns: 2rem minmax(0, 1fr);
        gap: var(--care-space-m);
        counter-increment: thing;
      }

      .first li::before {
        content: counter(thing);
        display: grid;
        place-items: center;
        inline-size: 2rem;
        block-size: 2rem;
        border-radius: 50%;
        background: var(--care-sun-tint);
        font-weight: 780;
      }

      /* Large text on a phone: the words have the whole line. */
      @container (max-width: 15rem) {
        .first li {
          grid-template-columns: minmax(0, 1fr);
          gap: var(--care-space-s);
        }
      }

      @container (min-width: 60rem) {
        .two {
          grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
          align-items: start;
        }
      }
    `,
  ];

  @property({attribute: false}) words?: ProfileWords;

  /** What the ratings came to; absent while they are not all on this device. */
  @property({attribute: false}) result?: ProfileResult;

  /** From 0: the result, then what to work on. */
  @property({type: Number}) page = 0;

  override render() {
    if (!this.words) return nothing;
    if (!this.result) return this.renderMissing();
    return this.page === 0
      ? this.renderResult(this.words, this.result)
      : this.renderFirst(this.words, this.result);
  }

  private renderMissing() {
    return html`
      <div class="opening">
        <h1 tabindex="-1">${words.profile.missing.title}</h1>
        <p class="lead">${words.profile.missing.text}</p>
      </div>
    `;
  }

  private renderResult(texts: ProfileWords, result: ProfileResult) {
    const band = texts.bands[result.band];
    return html`
      <div class="page">
        <div class="opening">
          <h1 tabindex="-1">${texts.title}</h1>
          <p class="soft">${texts.intro}</p>
        </div>
        <div class="gap note">
          <dl class="figures">
            <div>
              <dt>${words.profile.confidence}</dt>
              <dd>${result.confidence}</dd>
            </div>
            <div>
              <dt>${words.profile.evidence}</dt>
              <dd>${result.evidence}</dd>
            </div>
          </dl>
          <div class="meaning">
            <h2>${band?.title}</h2>
            <p>${band?.meaning}</p>
          </div>
        </div>
        <care-profile-picture
          .words=${texts}
          .result=${result}
        ></care-profile-picture>
      </div>
    `;
  }

  private renderFirst(texts: ProfileWords, result: ProfileResult) {
    const first = texts.qualities[result.first];
    return html`
      <div class="page two">
        <div class="page">
          <div class="opening">
            <h1 tabindex="-1">${texts.first.title}</h1>
            <p class="lead">${texts.first.intro}</p>
          </div>
          <div class="opening">
            <h2>${texts.strengths.title}</h2>
            ${
              result.strengths.length
                ? html`<ul class="strengths">
                    ${result.strengths.map(
                      (id) => html`
                        <li class="card">
                          <h3>${texts.qualities[id]?.title}</h3>
                          <p>${texts.qualities[id]?.strength}</p>
                        </li>
                      `,
                    )}
                  </ul>`
                : html`<p>${texts.strengths.none}</p>`
            }
          </div>
        </div>
        <section class="first" aria-labelledby="first">
          <h2 id="first">${first?.title}</h2>
          <p>${first?.why}</p>
          <h3>${words.profile.thisWeek}</h3>
          <ol>
            ${first?.thisWeek.map((thing) => html`<li><span>${thing}</span></li>`)}
          </ol>
        </section>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-profile': CareProfile;
  }
}
