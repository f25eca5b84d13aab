import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import CalendarPlus from 'lucide/dist/esm/icons/calendar-plus.mjs';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import type {TipWords} from '../content/kinds/tips.ts';
import {
  dayOf,
  isFirstDay,
  nextMonday,
  tipDays,
  tipsCalendar,
} from '../course/tips-calendar.ts';
import {baseStyles} from './base-styles.ts';
import {icon} from './icon.ts';
import {fill, words} from './words.ts';

/**
 * The calendar of tips: the first day to choose, the file to save, and all that
 * is in it on the screen, since many frames of LMSs let no file through.
 */
@customElement('care-tips-calendar')
export class CareTipsCalendar extends LitElement {
  static override styles = [
    baseStyles,
    css`
      /* Also where one is at its picker, a part of the browser's own. */
      input[type='date']:focus-within {
        outline: 3px solid var(--care-accent);
        outline-offset: 3px;
      }

      section,
      .first,
      .by-hand {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-m);
        justify-items: start;
      }

      section {
        padding: clamp(1.25rem, 4vw, 2rem);
      }

      .first {
        gap: var(--care-space-xs);
      }

      label {
        font-weight: 700;
      }

      input {
        min-block-size: var(--care-target);
        max-inline-size: 100%;
        padding: var(--care-space-s) var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font: inherit;
      }

      .nudge {
        margin: 0;
      }

      ol {
        display: grid;
        gap: var(--care-space-s);
        padding: 0;
        list-style: none;
      }

      time {
        display: block;
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-variant-numeric: tabular-nums;
      }

      summary {
        padding-block: 0.625rem;
        font-weight: 650;
        cursor: pointer;
      }

      details {
        inline-size: 100%;
      }

      textarea {
        inline-size: 100%;
        block-size: 14rem;
        padding: var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font-family: var(--care-font-mono);
        font-size: var(--care-size-small);
      }

      @container (min-width: 40rem) {
        ol {
          grid-template-columns: repeat(2, minmax(0, 1fr));
          grid-auto-flow: row;
          column-gap: var(--care-space-l);
          inline-size: 100%;
        }
      }
    `,
  ];

  /** Those that are kept first: one for each week. */
  @property({attribute: false}) tips: readonly ({id: string} & TipWords)[] = [];

  /** Name of the file to save. */
  @property() file = '';

  /** In milliseconds since 1970. */
  @property({type: Number}) now = Date.now();

  /** The day of the first tip, once chosen; the rest follow week by week. */
  @state() private chosenDay?: string;

  @state() private isSaved = false;

  @state() private copy: 'not yet' | 'copied' | 'by hand' = 'not yet';

  @query('textarea') private textToCopy!: HTMLTextAreaElement;

  override render() {
    const {calendar} = words.tips;
    const today = dayOf(new Date(this.now));
    const firstDay = this.chosenDay ?? nextMonday(today);
    const isRight = isFirstDay(firstDay, today);
    return html`
      <section class="card" aria-labelledby="title">
        <h2 id="title">${calendar.title}</h2>
        <p>${calendar.intro}</p>
        <div class="first">
          <label for="first">${calendar.firstDay}</label>
          <input
            id="first"
            type="date"
            min=${today}
            aria-invalid=${isRight ? 'false' : 'true'}
            aria-describedby="wrong"
            value=${nextMonday(today)}
            @change=${this.choose}
          />
        </div>
        <div role="status" id="wrong">
          ${isRight ? nothing : html`<p class="nudge">${calendar.wrongDay}</p>`}
        </div>
        ${isRight ? this.renderCalendar(firstDay) : nothing}
      </section>
    `;
  }

  private renderCalendar(firstDay: string) {
    const {calendar} = words.tips;
    const days = tipDays(this.tips.length, firstDay);
    const text = this.textOf(firstDay);
    return html`
      <button @click=${() => this.save(text)}>
        ${icon(CalendarPlus)} ${calendar.save}
      </button>
      <p role="status">${this.isSaved ? calendar.saved : nothing}</p>
      <h3>${calendar.dates}</h3>
      <ol>
        ${this.tips.map(
          ({title}, week) =>
            html`<li>
              <time datetime=${days[week]!}>${inWords(days[week]!)}</time>
              ${title}
            </li>`,
        )}
      </ol>
      <details>
        <summary>${calendar.byHand}</summary>
        <div class="by-hand">
          <p>${fill(calendar.byHandHow, {file: this.file})}</p>
          <button @click=${() => this.copyText(text)}>
            ${icon(Copy)} ${calendar.copy}
          </button>
          <p role="status">
            ${this.copy === 'copied' ? calendar.copied : nothing}
            ${this.copy === 'by hand' ? calendar.copyByHand : nothing}
          </p>
          <textarea
            readonly
            aria-label=${calendar.file}
            .value=${text}
          ></textarea>
        </div>
      </details>
    `;
  }

  private textOf(firstDay: string) {
    const {say, week, calendar} = words.tips;
    const reminders = this.tips.map((tip) => ({
      id: tip.id,
      title: fill(calendar.event, tip),
      text: `${tip.idea}\n\n${say}: ${tip.say}\n\n${week}: ${tip.week}`,
    }));
    return tipsCalendar(reminders, {firstDay, now: this.now});
  }

  private choose({target}: Event) {
    this.chosenDay = (target as HTMLInputElement).value;
    this.isSaved = false;
    this.copy = 'not yet';
  }

  /** By a link, as a file on this device: no policy of the page forbids it. */
  private save(text: string) {
    const blob = new Blob([text], {type: 'text/calendar;charset=utf-8'});
    const link = document.createElement('a');
    link.href = URL.createObjectURL(blob);
    link.download = this.file;
    link.click();
    // Safari reads it only after the click has been dealt with.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.isSaved = true;
  }

  private async copyText(text: string) {
    try {
      await navigator.clipboard.writeText(text);
      this.copy = 'copied';
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.copy = 'by hand';
      this.textToCopy.focus();
      this.textToCopy.select();
    }
  }
}

/** Such as "Monday 30 November 2026", as people here write it. */
function inWords(day: string) {
  const {lang} = document.documentElement;
  return new Date(`${day}T00:00:00Z`).toLocaleDateString(
    lang === 'en' ? 'en-GB' : lang || undefined,
    {dateStyle: 'full', timeZone: 'UTC'},
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'care-tips-calendar': CareTipsCalendar;
  }
}
