import {LitElement, css, html} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {words} from './words.ts';

/** Where private answers are kept: this device, the LMS, or only this page. */
export type PrivateKeeping = 'device' | 'lms' | 'page';

/** What is said: where the answers are, or that the employer gets them. */
export type Privacy = PrivateKeeping | 'shared';

/** Says, before the first private question, who can see the answers. */
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
    `,
  ];

  @property() keeping: Privacy = 'device';

  override render() {
    return html`
      <aside class="note" aria-labelledby="title">
        <h2 id="title">${words.privacy.title}</h2>
        <p>${words.privacy[this.keeping]}</p>
      </aside>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-privacy': CarePrivacy;
  }
}
