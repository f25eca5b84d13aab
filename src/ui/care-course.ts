import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {arrive} from './arrive.ts';
import {baseStyles} from './base-styles.ts';
import './care-bar.ts';
import './care-notices.ts';
import type {CareNotices} from './care-notices.ts';
import {GoEvent, type Screen} from './events.ts';
import {lookAgain} from './look-again.ts';
import {renderLink} from './render-link.ts';
import {renderScreen} from './render-screen.ts';
import {barHeading, pageTitle} from './screen-titles.ts';
import {seeWholeField} from './see-whole-field.ts';
import type {View} from './view.ts';
import {fill, words} from './words.ts';

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

      footer a {
        display: inline-flex;
        align-items: center;
        min-block-size: var(--care-target);
        padding-inline: 0.125rem;
        color: var(--care-soft);
        text-underline-offset: 0.2em;
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

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('resize', lookAgain);
    this.addEventListener('keyup', seeWholeField);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('resize', lookAgain);
    this.removeEventListener('keyup', seeWholeField);
  }

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
              .heading=${barHeading(view)}
              .brand=${view.company.brand}
              .place=${screen.name === 'module' ? screen.place : undefined}
              .keeping=${view.keeping}
              .privateKeeping=${view.privateKeeping}
              .lastSaved=${view.lastSaved}
              .display=${view.display}
            ></care-bar>`
      }
      <care-notices .notices=${view.notices}></care-notices>
      <main>${renderScreen(view)}</main>
      ${hasEnded ? nothing : this.renderFooter(view)}
    `;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.view) return;
    document.title = pageTitle(this.view);
    const before = changed.get('view');
    // At launch, focus stays where the browser put it.
    if (!before) return;
    if (before.key !== this.view.key) {
      scrollTo({top: 0});
      void this.focusHeading();
      // Within a module, the page alone comes in.
      if (before.screen.name !== this.view.screen.name)
        arrive(this.screenElement);
    } else if (this.wasFocusInNotices) void this.keepFocus();
  }

  /** A notice takes the focus along when it goes. */
  private async keepFocus() {
    await this.noticesElement.updateComplete;
    if (!this.noticesElement.matches(':focus-within')) void this.focusHeading();
  }

  private async focusHeading() {
    await this.screenElement?.focusHeading();
  }

  private renderFooter({version, screen, company, missing}: View) {
    const go = (to: Screen, module?: string) => () =>
      this.dispatchEvent(new GoEvent(to, module));
    return html`
      <footer aria-label=${words.frame.footer}>
        ${
          screen.name === 'module' && screen.module && !missing
            ? html`<button class="plain" @click=${go('text', screen.module)}>
                ${words.textVersion.open}
              </button>`
            : nothing
        }
        <button class="plain" @click=${go('employer')}>
          ${words.frame.employer}
        </button>
        <button class="plain" @click=${go('help')}>${words.frame.help}</button>
        ${
          // In the middle of an exercise they would only lead away.
          screen.name === 'module'
            ? nothing
            : company.policyLinks.map(({title, address}) =>
                renderLink(address, title),
              )
        }
        <p>${fill(words.frame.version, {version})}</p>
      </footer>
    `;
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
