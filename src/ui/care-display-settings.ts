import {LitElement, css, html} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import ALargeSmall from 'lucide/dist/esm/icons/a-large-small.mjs';
import {baseStyles} from './base-styles.ts';
import './care-dialog.ts';
import type {CareDialog} from './care-dialog.ts';
import {sizes, standardDisplay, type Display} from './display.ts';
import {DisplayEvent} from './events.ts';
import {icon} from './icon.ts';
import {fill, words} from './words.ts';

/**
 * The button "Aa" and what is behind it: text size, colours, movement. Each
 * change shows at once.
 *
 * @fires care-display - The learner changed how the course looks.
 */
@customElement('care-display-settings')
export class CareDisplaySettings extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .open {
        padding-inline: 0.5rem;
      }

      @container (min-width: 40rem) {
        .open {
          padding-inline: 1.25rem;
        }
      }

      .settings {
        display: grid;
        gap: var(--care-space-l);
      }

      legend,
      .label {
        margin-block-end: var(--care-space-s);
        font-weight: 700;
      }

      .size {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--care-space-m);
      }

      input[type='range'] {
        flex: 1 1 8rem;
        min-inline-size: 0;
        min-block-size: var(--care-target);
        accent-color: var(--care-accent);
      }

      .choice {
        display: flex;
        align-items: center;
        gap: var(--care-space-s);
        min-block-size: var(--care-target);
        cursor: pointer;
      }

      .choice input {
        inline-size: 1.375rem;
        block-size: 1.375rem;
        margin: 0;
        accent-color: var(--care-accent);
      }
    `,
  ];

  @property({attribute: false}) display: Display = standardDisplay;

  @query('care-dialog') private dialog!: CareDialog;

  override render() {
    const {display} = this;
    return html`
      <button
        class="open"
        aria-label=${words.display.title}
        aria-haspopup="dialog"
        @click=${() => this.dialog.show()}
      >
        ${icon(ALargeSmall)}
      </button>
      <care-dialog .heading=${words.display.title}>
        <div class="settings">
          <div>
            <label class="label" for="size">${words.display.size}</label>
            <div class="size">
              <input
                id="size"
                type="range"
                min="0"
                max=${sizes.length - 1}
                .value=${String(sizes.indexOf(display.size))}
                aria-valuetext=${this.sizeText()}
                @input=${this.changeSize}
              />
              <span aria-hidden="true">${this.sizeText()}</span>
            </div>
          </div>
          <fieldset>
            <legend>${words.display.theme}</legend>
            ${(['system', 'light', 'dark'] as const).map(
              (theme) => html`
                <label class="choice">
                  <input
                    type="radio"
                    name="theme"
                    .checked=${display.theme === theme}
                    @change=${() => this.change({theme})}
                  />
                  ${words.display[theme]}
                </label>
              `,
            )}
          </fieldset>
          <fieldset>
            <legend>${words.display.motion}</legend>
            <label class="choice">
              <input
                type="checkbox"
                .checked=${display.motion === 'less'}
                @change=${(event: Event) =>
                  this.change({
                    motion: (event.target as HTMLInputElement).checked
                      ? 'less'
                      : 'system',
                  })}
              />
              ${words.display.lessMotion}
            </label>
          </fieldset>
        </div>
      </care-dialog>
    `;
  }

  private sizeText() {
    return fill(words.display.sizeValue, {percent: this.display.size});
  }

  private changeSize(event: Event) {
    const index = Number((event.target as HTMLInputElement).value);
    this.change({size: sizes[index] ?? standardDisplay.size});
  }

  private change(part: Partial<Display>) {
    this.dispatchEvent(new DisplayEvent({...this.display, ...part}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-display-settings': CareDisplaySettings;
  }
}
