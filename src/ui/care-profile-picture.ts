import {LitElement, css, html, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {ProfileWords} from '../content/kinds/profile.ts';
import type {ProfileResult} from '../course/profile.ts';
import {baseStyles} from './base-styles.ts';
import './care-radar.ts';
import {pictureStyles} from './picture-styles.ts';
import {fill, words} from './words.ts';

/** A profile drawn: the chart, and beside it the table that says the same. */
@customElement('care-profile-picture')
export class CareProfilePicture extends LitElement {
  static override styles = [
    baseStyles,
    pictureStyles,
    css`
      td,
      th.number {
        text-align: end;
      }

      td {
        font-weight: 700;
      }

      tbody tr.overall > * {
        border-block-end: none;
        font-weight: 780;
      }

      @media (forced-colors: active) {
        .key {
          border-color: Highlight;
        }

        .key.second {
          border-color: CanvasText;
        }
      }

      /* The two words are not of one length, and fill the row. */
      @container (max-width: 16rem) {
        tr {
          grid-template-columns: minmax(0, 6fr) minmax(0, 5fr);
          column-gap: 0;
        }
      }

      @container (min-width: 60rem) {
        .picture {
          grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        }
      }
    `,
  ];

  @property({attribute: false}) words?: ProfileWords;

  @property({attribute: false}) result?: ProfileResult;

  override render() {
    const {words: texts, result} = this;
    if (!texts || !result) return nothing;
    return html`
      <div class="picture">
        <figure>
          <care-radar
            .axes=${result.qualities.map(({id, confidence, evidence}) => ({
              label: texts.qualities[id]?.short ?? id,
              confidence,
              evidence,
            }))}
            .description=${fill(words.profile.chart, {
              confidence: result.confidence,
              evidence: result.evidence,
            })}
          ></care-radar>
          <div class="legend" aria-hidden="true">
            <span><span class="key"></span>${words.profile.evidence}</span>
            <span
              ><span class="key second"></span>${words.profile.confidence}</span
            >
          </div>
        </figure>
        ${this.renderTable(texts, result)}
      </div>
    `;
  }

  private renderTable(texts: ProfileWords, result: ProfileResult) {
    return html`
      <div
        class="scroll"
        role="region"
        tabindex="0"
        aria-label=${words.profile.numbers}
      >
        <table>
          <caption>
            ${words.profile.table}
          </caption>
          <thead>
            <tr>
              <th scope="col">${words.profile.quality}</th>
              <th scope="col" class="number">${words.profile.confidence}</th>
              <th scope="col" class="number">${words.profile.evidence}</th>
            </tr>
          </thead>
          <tbody>
            ${result.qualities.map(
              ({id, confidence, evidence}) => html`
                <tr>
                  <th scope="row">${texts.qualities[id]?.title}</th>
                  <td>${confidence}</td>
                  <td>${evidence}</td>
                </tr>
              `,
            )}
            <tr class="overall">
              <th scope="row">${words.profile.overall}</th>
              <td>${result.confidence}</td>
              <td>${result.evidence}</td>
            </tr>
          </tbody>
        </table>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-profile-picture': CareProfilePicture;
  }
}
