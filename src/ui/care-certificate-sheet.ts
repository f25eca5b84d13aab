import {LitElement, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Brand} from '../content/brand.ts';
import type {Certificate} from '../course/certificate.ts';
import {baseStyles} from './base-styles.ts';
import {achieved, dateLine, factsOf, smallPrint} from './certificate-text.ts';
import {certificateStyles} from './certificate-styles.ts';
import {heart} from './heart.ts';
import {words} from './words.ts';

/** Everything that the certificate says. */
export interface CertificateSheet extends Certificate {
  /** Of the course, or of the one module that the package holds. */
  title: string;
  /** The learner's name; '' for a line to write it on. Shown, never kept. */
  name: string;
  brand: Pick<Brand, 'name' | 'logo'>;
  /** Whether an LMS holds a record of it. */
  isRecorded: boolean;
}

/**
 * The certificate as a sheet of paper, in a frame drawn by hand. It fits one
 * page, A4 or Letter, upright or across.
 */
@customElement('care-certificate-sheet')
export class CareCertificateSheet extends LitElement {
  static override styles = [baseStyles, certificateStyles];

  @property({attribute: false}) sheet?: CertificateSheet;

  override render() {
    const {sheet} = this;
    if (!sheet) return nothing;
    const {details, name, title} = sheet;
    const texts = words.certificate;
    return html`
      <article aria-labelledby="heading">
        ${frame} ${heart} ${this.renderBrand(sheet)}
        <h2 id="heading">${texts.heading}</h2>
        <div class="who">
          ${
            name
              ? html`<p
                  class="name"
                  .style=${`--letters: ${longestWord(name)}`}
                >
                  ${name}
                </p>`
              : html`<p class="name blank"><span>${texts.name}</span></p>`
          }
          <p>${achieved(sheet)}</p>
          <p class="title">${title}</p>
          ${details ? html`<p>${dateLine(details.completedAt)}</p>` : nothing}
        </div>
        <dl>
          ${factsOf(sheet).map(
            ({label, value}) =>
              html`<div>
                <dt>${label}</dt>
                <dd>${value}</dd>
              </div>`,
          )}
        </dl>
        ${details ? this.renderModules(details.modules) : nothing}
        <p class="print">${smallPrint(sheet).join(' ')}</p>
      </article>
    `;
  }

  private renderBrand({brand: {name, logo}}: CertificateSheet) {
    if (!name) return nothing;
    return logo
      ? html`<img class="brand" src=${logo} alt=${name} />`
      : html`<p class="brand">${name}</p>`;
  }

  /** A single module is the title already. */
  private renderModules(modules: string[]) {
    if (modules.length < 2) return nothing;
    return html`
      <section>
        <h3>${words.certificate.modules}</h3>
        <ul>
          ${modules.map((title) => html`<li>${title}</li>`)}
        </ul>
      </section>
    `;
  }
}

/** How many letters have to stand in one line. */
function longestWord(name: string) {
  return Math.max(...name.split(/[\s-]/).map(({length}) => length));
}

/** Two lines, stretched to the sheet; a hand never draws them quite straight. */
const frame = html`
  <svg
    class="frame"
    viewBox="0 0 100 100"
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path
      class="bold"
      d="M2.500 .9C24 .3 51 1.300 76 .7c8-.2 15 .1 21.300 .2 1.400 0 1.900 .7 1.800 2.200-.5 21 .6 41 .1 62-.2 11 .2 22-.1 31.500 0 1.700-.7 2.400-2.200 2.400-24-.6-49 .7-72 .2-7.800-.2-15.500 .1-22.200-.2-1.400 0-1.900-.9-1.900-2.300C.3 74 1.400 52 .8 30 .7 20 .9 12 .8 3.200 .8 1.700 1.300 1 2.500 .9Z"
    />
    <path
      d="M3.200 2.300C31 1.700 60 2.700 84 2.100c5 0 9 .1 12.500 .1 1 .1 1.300 .7 1.300 1.800 .3 27-.6 55-.1 78 .1 5-.1 10 0 13.800 0 1.300-.6 1.800-1.700 1.800-30-.5-58 .5-83 0-3.500 0-6.500 .1-9.500 0-1.200 0-1.500-.6-1.500-1.800 .5-28-.5-52 .1-76 0-5-.1-10-.1-15.500 0-1.300 .3-1.900 1.200-2Z"
    />
  </svg>
`;

declare global {
  interface HTMLElementTagNameMap {
    'care-certificate-sheet': CareCertificateSheet;
  }
}
