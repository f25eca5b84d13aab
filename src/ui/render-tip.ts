import {html} from 'lit';
import type {TipWords} from '../content/kinds/tips.ts';
import {words} from './words.ts';

/** What is on a card below its title; with `tipStyles`. */
export function renderTip({idea, say, week}: TipWords) {
  return html`
    <p class="idea">${idea}</p>
    <dl>
      <div class="say">
        <dt>${words.tips.say}</dt>
        <dd>${say}</dd>
      </div>
      <div>
        <dt>${words.tips.week}</dt>
        <dd>${week}</dd>
      </div>
    </dl>
  `;
}
