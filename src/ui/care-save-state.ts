import {LitElement, css, html, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import './care-dialog.ts';
import type {CareDialog} from './care-dialog.ts';
import type {PrivateKeeping} from './care-privacy.ts';
import './care-sign.ts';
import type {Sign} from './signs.ts';
import {RetryEvent} from './events.ts';
import {fill, words} from './words.ts';

/**
 * Where the learner's work is: at the LMS, there without the details that it has
 * no room for, there but for private answers that nothing keeps, on its way, not
 * confirmed, or all but the result confirmed; kept nowhere, beside what a newer
 * version of the course has left there; with no LMS, on this device, on this device
 * though an LMS should hear of it, or nowhere but on this page.
 */
export type Keeping =
  | 'saved'
  | 'partly'
  | 'withoutPrivate'
  | 'saving'
  | 'unconfirmed'
  | 'relaunch'
  | 'newer'
  | 'device'
  | 'unreported'
  | 'page';

/** The same signs as on the last screen. */
const signs: Record<Keeping, Sign> = {
  saved: 'done',
  partly: 'partly',
  withoutPrivate: 'partly',
  saving: 'waiting',
  unconfirmed: 'trouble',
  relaunch: 'trouble',
  newer: 'nowhere',
  device: 'device',
  unreported: 'trouble',
  page: 'nowhere',
};

/** After it, in milliseconds, the words would only be met beside the button's. */
const hearingTime = 5000;

/**
 * The save state, always in sight. Pressed, it says what that means, and lets
 * one try again.
 *
 * @fires care-retry - The learner wants to save now.
 */
@customElement('care-save-state')
export class CareSaveState extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .state {
        display: inline-flex;
        align-items: center;
        gap: 0.375rem;
        padding: var(--care-space-s);
        border-color: var(--care-control);
        border-radius: var(--care-radius-round);
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-weight: 500;
      }

      /* The title beside it has what this leaves. */
      @container (min-width: 37.5rem) {
        .state {
          white-space: nowrap;
        }
      }

      @container (min-width: 40rem) {
        .state {
          gap: var(--care-space-s);
          padding-inline: var(--care-space-m);
        }

        .state care-sign {
          inline-size: 1.25rem;
        }
      }

      .state care-sign {
        flex: none;
        inline-size: 0.875rem;
      }

      .partly,
      .withoutPrivate,
      .unconfirmed,
      .relaunch,
      .newer,
      .unreported,
      .page {
        border-color: var(--care-line);
        background: var(--care-rose-tint);
        color: var(--care-ink);
      }

      .inside {
        display: grid;
        gap: var(--care-space-m);
        justify-items: start;
      }
    `,
  ];

  @property() keeping: Keeping = 'saved';

  /** Where private answers are kept, which the LMS does not confirm. */
  @property() privateKeeping: PrivateKeeping = 'device';

  /** When the LMS last confirmed, in milliseconds since 1970. */
  @property({type: Number}) lastSaved?: number;

  @query('care-dialog') private dialog!: CareDialog;

  /** What is read out: trouble and its end, not each save. */
  @state() private news = '';

  /** What was read out last, which is not read out again. */
  private told?: Keeping;

  private untilHeard = 0;

  protected override willUpdate(changed: PropertyValues<this>) {
    const {keeping} = this;
    if (!changed.has('keeping') || keeping === this.told) return;
    const isTrouble = ['partly', 'unconfirmed', 'relaunch'].includes(keeping);
    const isOver = keeping === 'saved' && this.told;
    if (!isTrouble && !isOver) return;
    this.told = keeping;
    this.news = `${words.save.details} ${words.save[keeping]}`;
    clearTimeout(this.untilHeard);
    this.untilHeard = window.setTimeout(() => (this.news = ''), hearingTime);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.untilHeard);
    this.news = '';
  }

  override render() {
    const {keeping} = this;
    const withLms = !['newer', 'device', 'unreported', 'page'].includes(
      keeping,
    );
    return html`
      <button
        class="state ${keeping}"
        aria-haspopup="dialog"
        @click=${() => this.dialog.show()}
      >
        <care-sign .sign=${signs[keeping]}></care-sign>${words.save[keeping]}
      </button>
      <div class="visually-hidden" role="status">${this.news}</div>
      <care-dialog .heading=${words.save.details}>
        <div class="inside">
          <care-sign .sign=${signs[keeping]}></care-sign>
          <p>${words.save[`${keeping}Means`]}</p>
          ${withLms ? html`<p>${words.save.ratings[this.privateKeeping]}</p>` : ''}
          ${
            withLms
              ? html`<p class="soft small">${this.lastSavedText()}</p>`
              : ''
          }
          ${
            keeping === 'unconfirmed'
              ? html`<button class="main" @click=${this.retry}>
                  ${words.save.retry}
                </button>`
              : ''
          }
        </div>
      </care-dialog>
    `;
  }

  private lastSavedText() {
    if (this.lastSaved === undefined) return words.save.neverSaved;
    const time = new Date(this.lastSaved).toLocaleTimeString(undefined, {
      hour: '2-digit',
      minute: '2-digit',
    });
    return fill(words.save.lastSaved, {time});
  }

  /** The bar shows what comes of it; in the window, this button would vanish. */
  private retry() {
    this.dialog.close();
    this.dispatchEvent(new RetryEvent('save'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-save-state': CareSaveState;
  }
}
