import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {WritingWords} from '../content/kinds/writing.ts';
import {writingLimit} from '../content/writing-limit.ts';
import {bytesOf} from '../course/written-text.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {fill, words} from './words.ts';

/**
 * A short text of the learner's own, with an example beside it, and how much
 * room is left while typing.
 *
 * @fires care-act - The learner wrote something.
 * @slot - Who can see the text.
 */
@customElement('care-writing')
export class CareWriting extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .writing {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        max-inline-size: 48rem;
      }

      .example {
        display: grid;
        gap: var(--care-space-m);
      }

      figure {
        padding: var(--care-space-m) min(var(--care-space-l), 5vw);
        border: var(--care-border) solid var(--care-hair);
        border-radius: var(--care-radius-speech);
        background: var(--care-card);
      }

      .after {
        border-color: var(--care-line);
      }

      figcaption {
        color: var(--care-soft);
        font-size: var(--care-size-small);
        font-weight: 700;
      }

      @container (min-width: 40rem) {
        .example {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
      }

      label {
        display: block;
        margin-block-end: var(--care-space-s);
        font-weight: 700;
      }

      textarea {
        display: block;
        inline-size: 100%;
        min-block-size: 8rem;
        padding: var(--care-space-m);
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font: inherit;
        resize: vertical;
      }

      #room {
        margin-block-start: var(--care-space-s);
        font-variant-numeric: tabular-nums;
      }

      .nudge {
        margin-block: var(--care-space-s) 0;
      }
    `,
  ];

  @property({attribute: false}) words?: WritingWords;

  @property() text = '';

  protected override focusUnanswered() {
    this.renderRoot.querySelector('textarea')?.focus();
  }

  override render() {
    if (!this.words) return nothing;
    const {title, prompt, example, label} = this.words;
    const used = bytesOf(this.text);
    const isTooLong = used > writingLimit;
    const room = {used, limit: writingLimit};
    return html`
      <div class="writing">
        <h1 tabindex="-1">${title}</h1>
        <p class="lead">${prompt}</p>
        <div class="example">
          <figure>
            <figcaption>${words.writing.before}</figcaption>
            <p>${example.before}</p>
          </figure>
          <figure class="after">
            <figcaption>${words.writing.after}</figcaption>
            <p>${example.after}</p>
          </figure>
        </div>
        <slot></slot>
        <div>
          <label for="own">${label}</label>
          <textarea
            id="own"
            rows="4"
            aria-describedby="wrong limit"
            aria-invalid=${isTooLong ? 'true' : 'false'}
            .value=${this.text}
            @input=${this.write}
          ></textarea>
          <div role="status" id="wrong">
            ${
              isTooLong
                ? html`<p class="nudge">${words.writing.tooLong}</p>`
                : nothing
            }
          </div>
          <p class="soft small" id="room">
            ${fill(words.writing.used, room)}
            <span id="limit">${words.writing.limit}</span>
          </p>
        </div>
      </div>
    `;
  }

  private write({target}: InputEvent) {
    const text = (target as HTMLTextAreaElement).value;
    this.act({type: 'text.written', text});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-writing': CareWriting;
  }
}
