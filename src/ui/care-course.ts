import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {baseStyles} from './base-styles.ts';
import './care-bar.ts';
import type {CertificateSheet} from './care-certificate-sheet.ts';
import './care-employer.ts';
import type {ReportedElement} from './care-employer.ts';
import './care-goodbye.ts';
import type {Ending} from './care-goodbye.ts';
import './care-help.ts';
import type {Diagnosis} from './care-help.ts';
import './care-home.ts';
import type {Keepsake} from './care-keepsakes.ts';
import type {ModuleCard} from './care-module-card.ts';
import type {ModulePage} from './module-page.ts';
import './care-notices.ts';
import type {CareNotices, Notice} from './care-notices.ts';
import type {Place} from './care-place.ts';
import type {PrivateKeeping} from './care-privacy.ts';
import type {Keeping} from './care-save-state.ts';
import type {ModuleText} from './care-text.ts';
import type {Display} from './display.ts';
import {GoEvent, type Screen} from './events.ts';
import {fill, words} from './words.ts';

/** Everything that the course shows, as plain values. */
export interface View {
  /** Tells one page from the next: when it changes, focus goes to the heading. */
  key: string;
  title: string;
  version: string;
  /** Undefined where there is nothing to keep, as in a review. */
  keeping?: Keeping;
  privateKeeping: PrivateKeeping;
  lastSaved?: number;
  display: Display;
  notices: Notice[];
  screen:
    | {
        name: 'home';
        heading: string;
        summary: string;
        learner: string;
        modules: ModuleCard[];
        people: string[];
        justFinished: string;
        isFailed: boolean;
        keepsakes: Keepsake[];
      }
    | {
        name: 'module';
        /** Its id, which leads to its text version. */
        module?: string;
        heading: string;
        /** Both are missing while the module is on its way. */
        place?: Place;
        page?: ModulePage;
      }
    | {
        name: 'certificate';
        /** Missing while it is on its way. */
        sheet?: CertificateSheet;
      }
    | {
        name: 'text';
        module: string;
        heading: string;
        /** Missing while it is on its way. */
        text?: ModuleText;
      }
    | {
        name: 'employer';
        reported: ReportedElement[];
        reports: boolean;
        privateAnswers: 'device' | 'lms';
        sharesAudit: boolean;
      }
    | {name: 'help'; diagnosis: Diagnosis}
    | {name: 'goodbye'; ending: Ending};
}

/**
 * The whole course on the screen: bar, notices, the current screen, footer. It
 * shows a view and lets the learner's events pass; it decides nothing.
 */
@customElement('care-course')
export class CareCourse extends LitElement {
  static override styles = [
    baseStyles,
    css`
      :host {
        display: grid;
        grid-template: auto auto 1fr auto / minmax(0, 1fr);
        min-block-size: 100vh;
        min-block-size: 100dvh;
      }

      .skip {
        position: absolute;
        inset-block-start: var(--care-space-s);
        inset-inline-start: var(--care-space-s);
        z-index: 1;
      }

      .skip:not(:focus) {
        clip-path: inset(50%);
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
      }

      main {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        inline-size: 100%;
        max-inline-size: 78rem;
        margin-inline: auto;
        padding: var(--care-page-top) var(--care-edge) var(--care-space-xl);
      }

      footer {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 var(--care-space-m);
        padding: var(--care-space-s) var(--care-edge);
        border-block-start: 1px solid var(--care-hair);
        font-size: var(--care-size-small);
      }

      footer button {
        font-size: inherit;
      }

      footer p {
        margin-inline-start: auto;
        color: var(--care-soft);
        overflow-wrap: anywhere;
      }

      @media print {
        :host {
          display: block;
          min-block-size: 0;
        }

        main {
          padding: 0;
        }

        care-bar,
        care-notices,
        footer,
        .skip {
          display: none;
        }
      }
    `,
  ];

  @property({attribute: false}) view?: View;

  @query('care-notices') private noticesElement!: CareNotices;

  @query('.screen') private screenElement?: HTMLElement & {
    focusHeading(): Promise<void>;
  };

  private wasFocusInNotices = false;

  protected override willUpdate() {
    this.wasFocusInNotices = Boolean(
      this.noticesElement?.matches(':focus-within'),
    );
  }

  override render() {
    const {view} = this;
    if (!view) return nothing;
    const {screen} = view;
    const hasEnded = screen.name === 'goodbye';
    return html`
      <button class="skip" @click=${this.skip}>${words.frame.skip}</button>
      ${
        hasEnded
          ? html`<span></span>`
          : html`<care-bar
              .heading=${this.barHeading(view)}
              .place=${screen.name === 'module' ? screen.place : undefined}
              .keeping=${view.keeping}
              .privateKeeping=${view.privateKeeping}
              .lastSaved=${view.lastSaved}
              .display=${view.display}
            ></care-bar>`
      }
      <care-notices .notices=${view.notices}></care-notices>
      <main>${this.renderScreen(view)}</main>
      ${hasEnded ? nothing : this.renderFooter(view)}
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.view) return;
    document.title = this.pageTitle(this.view);
    const before = changed.get('view');
    // At launch, focus stays where the browser put it.
    if (!before) return;
    if (before.key !== this.view.key) {
      scrollTo({top: 0});
      void this.focusHeading();
    } else if (this.wasFocusInNotices) void this.keepFocus();
  }

  /** A notice takes the focus along when it goes. */
  private async keepFocus() {
    await this.noticesElement.updateComplete;
    if (!this.noticesElement.matches(':focus-within')) void this.focusHeading();
  }

  /** A screen that is still on its way takes no focus. */
  private async focusHeading() {
    await this.screenElement?.focusHeading();
  }

  private renderScreen({screen}: View) {
    switch (screen.name) {
      case 'home':
        return html`<care-home
          class="screen"
          .heading=${screen.heading}
          .summary=${screen.summary}
          .learner=${screen.learner}
          .modules=${screen.modules}
          .people=${screen.people}
          .justFinished=${screen.justFinished}
          .isFailed=${screen.isFailed}
          .keepsakes=${screen.keepsakes}
        ></care-home>`;
      case 'module':
        return screen.page
          ? html`<care-module
              class="screen"
              .page=${screen.page}
            ></care-module>`
          : html`<p role="status">${words.frame.loading}</p>`;
      case 'certificate':
        return screen.sheet
          ? html`<care-certificate
              class="screen"
              .sheet=${screen.sheet}
            ></care-certificate>`
          : html`<p role="status">${words.frame.loading}</p>`;
      case 'text':
        return screen.text
          ? html`<care-text class="screen" .text=${screen.text}></care-text>`
          : html`<p role="status">${words.frame.loading}</p>`;
      case 'employer':
        return html`<care-employer
          class="screen"
          .reported=${screen.reported}
          .reports=${screen.reports}
          .privateAnswers=${screen.privateAnswers}
          .sharesAudit=${screen.sharesAudit}
        ></care-employer>`;
      case 'help':
        return html`<care-help
          class="screen"
          .diagnosis=${screen.diagnosis}
        ></care-help>`;
      case 'goodbye':
        return html`<care-goodbye
          class="screen"
          .ending=${screen.ending}
        ></care-goodbye>`;
    }
  }

  private renderFooter({version, screen}: View) {
    const go = (to: Screen, module?: string) => () =>
      this.dispatchEvent(new GoEvent(to, module));
    return html`
      <footer aria-label=${words.frame.footer}>
        ${
          screen.name === 'module' && screen.module
            ? html`<button class="plain" @click=${go('text', screen.module)}>
                ${words.textVersion.open}
              </button>`
            : nothing
        }
        <button class="plain" @click=${go('employer')}>
          ${words.frame.employer}
        </button>
        <button class="plain" @click=${go('help')}>${words.frame.help}</button>
        <p>${fill(words.frame.version, {version})}</p>
      </footer>
    `;
  }

  private barHeading({screen}: View) {
    switch (screen.name) {
      case 'module':
        return screen.heading;
      case 'certificate':
        return words.certificate.title;
      case 'text':
        return fill(words.textVersion.heading, {title: screen.heading});
      case 'employer':
        return words.employer.title;
      case 'help':
        return words.help.title;
      default:
        return '';
    }
  }

  private pageTitle(view: View) {
    const {screen, title} = view;
    if (screen.name === 'home') return title;
    if (screen.name === 'goodbye')
      return `${words.goodbye[screen.ending].title} – ${title}`;
    const place =
      screen.name === 'module' && screen.place
        ? `${fill(words.frame.place, {page: screen.place.page, pages: screen.place.pages})} – `
        : '';
    return `${place}${this.barHeading(view)} – ${title}`;
  }

  private skip() {
    void this.focusHeading();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-course': CareCourse;
  }
}
