import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {words} from './words.ts';

/** Where private answers are kept: this device, the LMS, or only this page. */
export type PrivateKeeping = 'device' | 'lms' | 'page';

/** What is said: where the answers are, or that the employer gets them. */
export type Privacy = PrivateKeeping | 'shared';

/** Says, before private questions, who can see the answers. */
@customElement('care-privacy')
export class CarePrivacy extends LitElement {
  static override styles = [
    baseStyles,
    css`
      aside {
        max-inline-size: 48rem;
      }

      h2 {
        font-size: var(--care-size-body);
      }

      details {
        max-inline-size: 48rem;
        padding-block: var(--care-space-xs);
      }

      summary {
        align-content: center;
        min-block-size: var(--care-target);
        font-weight: 700;
        cursor: pointer;
      }
    `,
  ];

  @property() keeping: Privacy = 'device';

  /** Only a line, which unfolds: the learner has read it before. */
  @property({type: Boolean}) folded = false;

  override render() {
    const {title} = words.privacy;
    const text = words.privacy[this.keeping];
    if (this.folded)
      return html`<details class="note">
        <summary>${title}</summary>
        <p>${text}</p>
      </details>`;
    return html`
      <aside class="note" aria-labelledby="title">
        <h2 id="title">${title}</h2>
        <p>${text}</p>
      </aside>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-privacy': CarePrivacy;
  }
}
