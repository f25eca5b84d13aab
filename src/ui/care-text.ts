import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import Copy from 'lucide/dist/esm/icons/copy.mjs';
import Printer from 'lucide/dist/esm/icons/printer.mjs';
import {leadIn, type TextBlock, type TextLine} from '../text/blocks.ts';
import {plainText} from '../text/plain-text.ts';
import {baseStyles} from './base-styles.ts';
import {CarePage} from './care-page.ts';
import {GoEvent} from './events.ts';
import {icon} from './icon.ts';
import {textStyles} from './text-styles.ts';
import {words} from './words.ts';

/** A module as one document, with what is told about it above. */
export interface ModuleText {
  /** Id and title of the module. */
  id: string;
  title: string;
  summary: string;
  /** Course, version, and how long the module takes. */
  source: string;
  objectives: string[];
  blocks: TextBlock[];
}

/**
 * The text version of a module: everything that it says, on one page that can
 * be read, printed or copied.
 *
 * @fires care-go - The learner opens the module itself.
 */
@customElement('care-text')
export class CareText extends CarePage {
  static override styles = [baseStyles, textStyles];

  @property({attribute: false}) text?: ModuleText;

  @state() private copy: 'not yet' | 'copied' | 'by hand' = 'not yet';

  @query('textarea') private textToCopy?: HTMLTextAreaElement;

  protected override willUpdate(changed: PropertyValues) {
    if (changed.has('text')) this.copy = 'not yet';
  }

  protected override updated(changed: PropertyValues) {
    if (!changed.has('copy')) return;
    this.textToCopy?.focus();
    this.textToCopy?.select();
  }

  override render() {
    const {text} = this;
    if (!text) return nothing;
    return html`
      <article>
        <header>
          <h1 tabindex="-1">${text.title}</h1>
          <p class="lead">${text.summary}</p>
          <p class="soft small">${text.source}</p>
          ${text.objectives.length > 0 ? renderObjectives(text) : nothing}
        </header>
        ${this.renderTools(text)} ${this.renderContents(text)}
        <div class="blocks">
          ${text.blocks.map((block) => this.renderBlock(block))}
        </div>
      </article>
    `;
  }

  private renderTools({id, title}: ModuleText) {
    const {textVersion} = words;
    const open = () => this.dispatchEvent(new GoEvent('module', id));
    return html`
      <div class="note tools">
        <p>${textVersion.intro}</p>
        <div class="buttons">
          <button @click=${() => print()}>
            ${icon(Printer)} ${textVersion.print}
          </button>
          <button @click=${this.copyText}>
            ${icon(Copy)} ${textVersion.copy}
          </button>
          <button @click=${open}>${textVersion.module}</button>
        </div>
        <p class="small">${textVersion.noPrint}</p>
        <div role="status">
          ${this.copy === 'copied' ? textVersion.copied : nothing}
          ${this.copy === 'by hand' ? textVersion.copyByHand : nothing}
        </div>
        ${
          this.copy === 'by hand'
            ? html`<textarea
                readonly
                aria-label=${title}
                .value=${this.plainText}
              ></textarea>`
            : nothing
        }
      </div>
    `;
  }

  private renderContents({blocks}: ModuleText) {
    return html`
      <details>
        <summary>${words.textVersion.contents}</summary>
        <nav aria-label=${words.textVersion.contents}>
          <ul class="contents">
            ${blocks.map((block) =>
              block.type === 'heading' && block.level === 2 && block.id
                ? html`<li>${this.renderLink(block.text, block.id)}</li>`
                : nothing,
            )}
          </ul>
        </nav>
      </details>
    `;
  }

  private renderBlock(block: TextBlock) {
    switch (block.type) {
      case 'heading':
        return renderHeading(block);
      case 'paragraph':
        return html`<p>${this.renderLine(block)}</p>`;
      case 'note':
        return html`<p class="aside">${block.text}</p>`;
      case 'picture':
        return html`<p class="soft small">
          ${leadIn(words.textVersion.picture)} ${block.text}.
        </p>`;
      case 'speech':
        return html`<p class="speech">
          <strong>${leadIn(block.who)}</strong> ${block.text}
        </p>`;
      case 'list':
        return this.renderList(block);
      case 'table':
        return renderTable(block);
    }
  }

  private renderList({label, items, isLettered}: TextBlock & {type: 'list'}) {
    const entries = items.map(
      ({more = [], ...line}) => html`
        <li>
          <p>${this.renderLine(line)}</p>
          ${more.map((one) => html`<p class="more">${this.renderLine(one)}</p>`)}
        </li>
      `,
    );
    return html`
      <div>
        ${label ? html`<p class="label">${leadIn(label)}</p>` : nothing}
        ${
          isLettered
            ? html`<ol type="A">
                ${entries}
              </ol>`
            : html`<ul>
                ${entries}
              </ul>`
        }
      </div>
    `;
  }

  private renderLine({label, text, to}: TextLine) {
    return html`${label ? html`<strong>${leadIn(label)}</strong> ` : nothing}${
      to === undefined ? text : this.renderLink(text, to)
    }`;
  }

  /** The browser finds no place within a shadow root, so we go there. */
  private renderLink(text: string, id: string) {
    const go = (event: Event) => {
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(id)}`)?.focus();
    };
    return html`<a href="#${id}" @click=${go}>${text}</a>`;
  }

  private async copyText() {
    try {
      await navigator.clipboard.writeText(this.plainText);
      this.copy = 'copied';
    } catch {
      // Plain http and most LMS frames have no clipboard.
      this.copy = 'by hand';
    }
  }

  private get plainText() {
    const {title, summary, source, objectives, blocks} = this.text!;
    const list: TextBlock = {
      type: 'list',
      label: words.home.afterwards,
      items: objectives.map((text) => ({text})),
    };
    return plainText(title, [
      {type: 'paragraph', text: summary},
      {type: 'paragraph', text: source},
      ...(objectives.length > 0 ? [list] : []),
      ...blocks,
    ]);
  }
}

function renderObjectives({objectives}: ModuleText) {
  return html`
    <h2>${words.home.afterwards}</h2>
    <ul>
      ${objectives.map((objective) => html`<li>${objective}</li>`)}
    </ul>
  `;
}

function renderHeading({level, text, id}: TextBlock & {type: 'heading'}) {
  // Links lead here, and take the focus along.
  const place = id ?? nothing;
  switch (level) {
    case 2:
      return html`<h2 id=${place} tabindex="-1">${text}</h2>`;
    case 3:
      return html`<h3 id=${place} tabindex="-1">${text}</h3>`;
    case 4:
      return html`<h4 id=${place} tabindex="-1">${text}</h4>`;
  }
}

function renderTable({caption, columns, rows}: TextBlock & {type: 'table'}) {
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${caption}>
      <table>
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ([first, ...others]) => html`
              <tr>
                <th scope="row">${first}</th>
                ${others.map((cell) => html`<td>${cell}</td>`)}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-text': CareText;
  }
}
