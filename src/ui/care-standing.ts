import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import Check from 'lucide/dist/esm/icons/check.mjs';
import {baseStyles} from './base-styles.ts';
import './care-cover.ts';
import type {ModuleCard} from './care-module-card.ts';
import {icon} from './icon.ts';
import {isOver, nextModule} from './next-module.ts';
import {fill, words} from './words.ts';

/** What the learner has done so far in pictures and words, and what is next. */
@customElement('care-standing')
export class CareStanding extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        gap: var(--care-space-m);
      }

      .pictures {
        display: flex;
        flex-wrap: wrap;
        gap: var(--care-space-m);
      }

      .picture {
        position: relative;
      }

      care-cover {
        inline-size: 3.25rem;
        padding: 0.25rem;
        border: var(--care-border) dashed var(--care-control);
        border-radius: var(--care-radius-control);
        background: none;
      }

      .done care-cover {
        border: var(--care-border) solid transparent;
        background: var(--care-sun-tint);
      }

      .badge {
        position: absolute;
        inset-block-end: -0.375rem;
        inset-inline-end: -0.375rem;
        display: grid;
        place-items: center;
        inline-size: 1.375rem;
        block-size: 1.375rem;
        border: 1px solid var(--care-leaf);
        border-radius: var(--care-radius-round);
        background: var(--care-leaf);
        color: var(--care-card);
        font-size: 0.8125rem;
        font-weight: 800;
        line-height: 1;
      }

      .words {
        display: grid;
        gap: var(--care-space-xs);
      }

      .count {
        font-weight: 700;
      }
    `,
  ];

  @property({attribute: false}) modules: ModuleCard[] = [];

  @property({type: Boolean}) hasCertificate = false;

  override render() {
    const {modules, hasCertificate} = this;
    const done = modules.filter(({state}) => state === 'done').length;
    const next = nextModule(modules);
    return html`
      <div class="pictures" aria-hidden="true">
        ${modules.map(
          (module) =>
            html`<span class="picture ${isOver(module) ? 'done' : ''}">
              <care-cover .module=${module.id}></care-cover>
              ${
                module.state === 'done'
                  ? html`<span class="badge">${icon(Check)}</span>`
                  : nothing
              }
            </span>`,
        )}
      </div>
      <div class="words">
        <p class="count">
          ${fill(words.home.doneOf, {done, all: modules.length})}
        </p>
        ${
          next
            ? html`<p>${fill(words.goodbye.next, {title: next.title})}</p>`
            : nothing
        }
        ${hasCertificate ? html`<p>${words.goodbye.certificate}</p>` : nothing}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-standing': CareStanding;
  }
}
