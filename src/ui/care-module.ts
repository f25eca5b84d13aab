import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {arrive} from './arrive.ts';
import {baseStyles} from './base-styles.ts';
import './care-cover.ts';
import './care-mood-meter.ts';
import type {CarePage} from './care-page.ts';
import './care-stage.ts';
import {ActEvent} from './events.ts';
import type {ModulePage} from './module-page.ts';
import {leavesRoom} from './leaves-room.ts';
import {nextButton} from './next-button.ts';
import {renderActivity} from './render-activity.ts';
import {whoIsOn} from './who-is-on.ts';
import {words} from './words.ts';

/**
 * An open module: the page of its current activity, and Back and Next.
 *
 * @fires care-act - The learner turns the page.
 */
@customElement('care-module')
export class CareModule extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .module {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
      }

      .beside {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
        align-content: start;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--care-space-m);
      }

      nav .main {
        flex: 1 1 auto;
        max-inline-size: 24rem;
        padding-block: 0.8125rem;
      }

      @container (min-width: 40rem) {
        nav {
          justify-content: flex-start;
        }

        nav .main {
          flex: none;
          min-inline-size: 11rem;
        }
      }

      /* Paper has the words, all the way across and without a cut through them. */
      @media print {
        nav,
        care-stage {
          display: none;
        }

        .module,
        .beside {
          display: block;
        }
      }

      .cover {
        display: none;
      }

      /* Where nobody stands beside a page that leaves room, its module does. */
      @media screen {
        @container (min-width: 60rem) {
          .module.staged {
            grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
            gap: var(--care-space-xxl);
          }
        }

        @container (min-width: 64rem) {
          .module.covered {
            grid-template-columns: 11rem minmax(0, 1fr);
            gap: var(--care-space-xxl);
          }

          .cover {
            display: block;
            align-self: start;
            padding: var(--care-space-m);
            border-radius: var(--care-radius-speech);
          }
        }
      }
    `,
  ];

  /** Its id, for its picture. */
  @property() module = '';

  @property({attribute: false}) page?: ModulePage;

  @query('.page') private pageElement?: CarePage;

  async focusHeading() {
    await this.updateComplete;
    await this.pageElement?.focusHeading();
  }

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const who = whoIsOn(page);
    const isCovered = !who && this.module !== '' && leavesRoom(page);
    return html`
      <div class="module ${who ? 'staged' : isCovered ? 'covered' : ''}">
        ${
          isCovered
            ? html`<care-cover
                class="cover"
                .module=${this.module}
              ></care-cover>`
            : nothing
        }
        ${
          who
            ? html`<care-stage
                .who=${who}
                .decorative=${page.dialogue !== undefined}
                ?metered=${isMetered(page)}
                >${renderMood(page)}</care-stage
              >`
            : nothing
        }
        <div class="beside">
          ${renderActivity(page)}
          <nav aria-label=${words.frame.turn}>
            <button @click=${this.back}>${words.frame.back}</button>
            ${this.renderNext(page)} ${this.renderToMenu(page)}
          </nav>
        </div>
      </div>
    `;
  }

  /** Whoever is on the page stays; what they are about comes in. */
  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get('page');
    if (before && this.page && isOther(before, this.page))
      arrive(this.pageElement);
  }

  /** While there is something to say, that alone leads on. */
  private renderNext(page: ModulePage) {
    const {label, isMain} = nextButton(page);
    return label
      ? html`<button class=${isMain ? 'main' : ''} @click=${this.next}>
          ${label}
        </button>`
      : nothing;
  }

  /** From any page behind it, unless that is where Next or Back leads. */
  private renderToMenu({isMenuOpen, isOffered, dialogue}: ModulePage) {
    const isEnd = dialogue?.at === 'lookingBack';
    const isStart = isOffered && dialogue?.at === 'opening';
    return isMenuOpen && !isStart && !isEnd
      ? html`<button class="plain" @click=${this.toMenu}>
          ${words.menu.open}
        </button>`
      : nothing;
  }

  private toMenu() {
    this.dispatchEvent(new ActEvent({type: 'menu.asked'}));
  }

  private back() {
    this.dispatchEvent(new ActEvent({type: 'back'}));
  }

  private async next() {
    this.dispatchEvent(new ActEvent({type: 'next'}));
    // A frame later, what follows from it is on the page.
    await new Promise(requestAnimationFrame);
    if (this.page?.unanswered) await this.pageElement?.leadToUnanswered();
  }
}

/** One turns from the one to the other. */
function isOther(before: ModulePage, page: ModulePage) {
  return (
    before.activity.id !== page.activity.id ||
    before.page !== page.page ||
    before.check?.name !== page.check?.name
  );
}

/** The mood of whoever one talks with is there from the first word on. */
function isMetered({dialogue}: ModulePage) {
  return dialogue !== undefined && dialogue.at !== 'opening';
}

/**
 * To be seen, as the face is: the conversation says the mood itself, in the
 * words of its scale, and each change of it.
 */
function renderMood(page: ModulePage) {
  return isMetered(page)
    ? html`<care-mood-meter
        aria-hidden="true"
        .feeling=${page.dialogue?.feeling}
      ></care-mood-meter>`
    : nothing;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-module': CareModule;
  }
}
