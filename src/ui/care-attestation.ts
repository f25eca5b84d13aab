import {css, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {words} from './words.ts';

/**
 * Asks the learner to confirm that they took the check themselves, with their
 * name. The name stays in this field: nobody is told it, and nothing keeps it.
 *
 * @fires care-act - The learner confirmed.
 */
@customElement('care-attestation')
export class CareAttestation extends CarePage {
  static override styles = [
    baseStyles,
    css`
      .attestation {
        display: grid;
        gap: var(--care-space-l);
        justify-items: start;
        max-inline-size: 44rem;
      }

      label {
        display: grid;
        gap: var(--care-space-s);
        inline-size: 100%;
        max-inline-size: 28rem;
        font-weight: 600;
      }

      input {
        inline-size: 100%;
        min-block-size: var(--care-target);
        padding: 0.5rem 0.75rem;
        border: var(--care-border) solid var(--care-control);
        border-radius: var(--care-radius-control);
        background: var(--care-card);
        color: var(--care-ink);
        font: inherit;
      }

      .nudge {
        margin-block: 0;
      }
    `,
  ];

  @state() private name = '';

  protected override focusUnanswered() {
    this.renderRoot.querySelector('input')?.focus();
  }

  override render() {
    const texts = words.questions.attestation;
    return html`
      <form class="attestation" @submit=${this.confirm}>
        <h1 tabindex="-1">${texts.title}</h1>
        <p class="lead">${texts.text}</p>
        ${
          this.unanswered
            ? html`<p class="nudge" id="nudge">${texts.missing}</p>`
            : nothing
        }
        <label>
          ${texts.name}
          <input
            autocomplete="name"
            aria-describedby=${this.unanswered ? 'nudge kept' : 'kept'}
            .value=${this.name}
            @input=${this.write}
          />
        </label>
        <p class="small soft" id="kept">${texts.kept}</p>
        <button class="main">${texts.confirm}</button>
      </form>
    `;
  }

  private write(event: Event) {
    this.name = (event.currentTarget as HTMLInputElement).value;
    if (this.name.trim()) this.unanswered = false;
  }

  private confirm(event: SubmitEvent) {
    event.preventDefault();
    if (this.name.trim()) this.act({type: 'attempt.attested'});
    else void this.leadToUnanswered();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-attestation': CareAttestation;
  }
}
