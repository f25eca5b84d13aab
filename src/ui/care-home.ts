import {html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import './care-module-card.ts';
import type {ModuleCard} from './care-module-card.ts';
import './care-person.ts';
import './care-sign.ts';
import {GoEvent} from './events.ts';
import {homeStyles} from './home-styles.ts';
import {isOver, nextModule} from './next-module.ts';
import {fill, words} from './words.ts';

/**
 * The course home: what this is, what is done, and the one thing to do next.
 *
 * @fires care-go - The learner opens a module, or the certificate.
 */
@customElement('care-home')
export class CareHome extends CarePage {
  static override styles = [baseStyles, homeStyles];

  @property() heading = '';

  @property() summary = '';

  /** The learner's name, or ''. Shown, never kept. */
  @property() learner = '';

  @property({attribute: false}) modules: ModuleCard[] = [];

  /** Who stands at the foot of the page, by their ids. */
  @property({attribute: false}) people: string[] = [];

  /** Title of the module that the learner has this moment finished, or ''. */
  @property() justFinished = '';

  /** The final check is not passed, and no attempt at it is left. */
  @property({type: Boolean}) isFailed = false;

  /** There is a certificate: most who come back want that. */
  @property({type: Boolean}) hasCertificate = false;

  override render() {
    const {modules} = this;
    const done = modules.filter(({state}) => state === 'done').length;
    const open = modules.filter((module) => !isOver(module));
    const next = nextModule(modules) ?? modules[0];
    const isGlad = this.justFinished !== '' || open.length === 0;
    const mood = isGlad && !this.isFailed ? 'happy' : 'calm';
    const left = open.reduce((sum, {minutesLeft}) => sum + minutesLeft, 0);
    return html`
      <div class="home">
        <div class="opening">
          ${
            this.learner
              ? html`<p class="soft">
                  ${fill(words.home.hello, {name: this.learner})}
                </p>`
              : nothing
          }
          <h1
            tabindex="-1"
            aria-describedby=${this.justFinished ? 'finished' : nothing}
          >
            ${this.heading}
          </h1>
          ${
            this.justFinished && open.length > 0
              ? html`<div class="note just">
                  ${this.renderCheer()}
                  <p id="finished">
                    ${fill(words.home.moduleFinished, {title: this.justFinished})}
                  </p>
                </div>`
              : nothing
          }
          ${
            open.length === 0
              ? this.renderEnd()
              : html`<p class="lead">${this.summary}</p>`
          }
          <div class="actions">
            ${this.hasCertificate ? this.renderCertificate() : nothing}
            ${next ? this.renderNext(next) : nothing}
          </div>
          <p class="soft small">
            ${fill(words.home.doneOf, {done, all: modules.length})}${
              left > 0
                ? html` ·
                  ${fill(words.home.left, {minutes: Math.max(1, Math.round(left))})}`
                : nothing
            }
          </p>
        </div>
        <section aria-label=${words.home.modules}>
          <ul class="modules ${modules.length > 1 ? 'several' : ''}">
            ${modules.map((module, index) =>
              this.renderModule(module, index + 1, module === next),
            )}
          </ul>
          ${this.renderTexts(modules)}
        </section>
        <div class="people">
          ${this.people.map(
            (person) =>
              html`<care-person
                .person=${person}
                .mood=${mood}
                decorative
              ></care-person>`,
          )}
        </div>
      </div>
    `;
  }

  /** The end, which is no success where the check cannot be passed any more. */
  private renderEnd() {
    const {finished, finishedFailed} = words.home;
    const {title, text} = this.isFailed ? finishedFailed : finished;
    return html`<div class="note ${this.isFailed ? 'over' : 'finished'}">
      ${this.isFailed ? nothing : this.renderCheer()}
      <h2 id="finished">${title}</h2>
      <p>${text}</p>
    </div>`;
  }

  /** A sign that it is done; it shines for a moment when it has just been done. */
  private renderCheer() {
    return html`<care-sign
      sign="done"
      ?cheering=${this.justFinished !== ''}
    ></care-sign>`;
  }

  private renderCertificate() {
    const show = () => this.dispatchEvent(new GoEvent('certificate'));
    return html`<button class="main" @click=${show}>
      ${words.certificate.title}
    </button>`;
  }

  private renderNext({id, title, state}: ModuleCard) {
    const texts = {
      new: words.home.start,
      begun: words.home.goOn,
      done: words.home.again,
      failed: words.home.again,
    };
    const isMain = !this.hasCertificate;
    return html`<button
      class=${isMain ? 'main' : ''}
      @click=${() => this.open(id)}
    >
      ${fill(texts[state], {title})}
    </button>`;
  }

  private renderModule(module: ModuleCard, number: number, isNext: boolean) {
    return html`
      <li>
        <care-module-card
          .module=${module}
          .number=${number}
          ?next=${isNext && !isOver(module)}
        ></care-module-card>
        ${this.modules.length === 1 ? this.renderObjectives(module) : nothing}
      </li>
    `;
  }

  /** With a single module there is room to say what it is good for. */
  private renderObjectives({objectives, summary, state}: ModuleCard) {
    // A package of one module begins with that module's summary.
    const isSaid = summary === this.summary && !isOver({state});
    return html`
      <div class="about">
        ${isSaid ? nothing : html`<p>${summary}</p>`}
        ${
          objectives.length > 0
            ? html`<h2>${words.home.afterwards}</h2>
                <ul class="objectives">
                  ${objectives.map((text) => html`<li>${text}</li>`)}
                </ul>`
            : nothing
        }
      </div>
    `;
  }

  /** For those who would rather read, print or copy what a module says. */
  private renderTexts(modules: ModuleCard[]) {
    const {list, open} = words.textVersion;
    const [single] = modules;
    if (modules.length === 1) return this.renderText(single!, open);
    return html`
      <details class="texts">
        <summary>${list}</summary>
        <ul>
          ${modules.map(
            (module) => html`<li>${this.renderText(module, module.title)}</li>`,
          )}
        </ul>
      </details>
    `;
  }

  private renderText({id, title, waitsFor}: ModuleCard, label: string) {
    if (waitsFor !== undefined)
      return html`<span class="soft"
        >${title}: ${fill(words.home.waitsFor, {title: waitsFor})}</span
      >`;
    return html`<button
      class="plain"
      @click=${() => this.dispatchEvent(new GoEvent('text', id))}
    >
      ${label}
    </button>`;
  }

  private open(module: string) {
    this.dispatchEvent(new GoEvent('module', module));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-home': CareHome;
  }
}
