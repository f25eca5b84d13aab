import {css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Story, StoryWords} from '../content/kinds/story.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';

/** A story, one step at a time. */
@customElement('care-story')
export class CareStory extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .step {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-l);
        justify-items: start;
      }

      p {
        font-size: var(--care-size-lead);
        line-height: 1.5;
      }

      .note {
        max-inline-size: min(100%, var(--care-measure));
        font-weight: 650;
      }
    `,
  ];

  @property({attribute: false}) activity?: Story;

  @property({attribute: false}) words?: StoryWords;

  /** From 0. */
  @property({type: Number}) page = 0;

  override render() {
    const step = this.words?.steps[this.activity?.steps[this.page] ?? ''];
    if (!step) return nothing;
    return html`
      <div class="step">
        <h1 tabindex="-1">${step.title}</h1>
        ${step.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        ${step.note ? html`<p class="note">${step.note}</p>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-story': CareStory;
  }
}
