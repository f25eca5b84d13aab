import {html, nothing} from 'lit';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import './care-behaviours.ts';
import {fill, words} from './words.ts';

// The moments of a conversation in which there is nothing to decide, and what
// is said in them.

export function renderOpening({shares}: DialogueView, own: DialogueWords) {
  return html`
    <h1 tabindex="-1">${own.title}</h1>
    <p>${own.role}</p>
    <p class="lead">${own.situation}</p>
    ${renderShares({shares})}
  `;
}

/**
 * What the other one says, as the heading of the page. What stands before it
 * and is news describes it, so that it is heard, too.
 */
export function renderSpeech(
  {feeling}: DialogueView,
  says: string | undefined,
  described: string | typeof nothing = nothing,
) {
  return html`
    <div class="speech">
      <h1 tabindex="-1" aria-describedby=${described}>
        ${renderSpeaker(words.cast.names[feeling.person])}
        <span class="says">${says}</span>
      </h1>
    </div>
  `;
}

export function renderHeard(
  view: DialogueView,
  own: DialogueWords,
  last: Decision,
) {
  const {youSaid, worth} = words.dialogue;
  const said = own.scenes[last.scene.id]?.options[last.option.id];
  return html`
    <p class="own">${renderSpeaker(youSaid)} ${said?.text}</p>
    ${renderSpeech(view, said?.reply)}
    <div class="note ${last.option.points > 1 ? '' : 'other'}">
      <p>
        <span class="verdict">${worth[last.option.points]}</span>
        ${said?.feedback}
      </p>
      <care-behaviours .option=${last.option}></care-behaviours>
    </div>
  `;
}

export function renderEnding(
  {ending, share}: DialogueView,
  own: DialogueWords,
) {
  const text = own.endings[ending?.id ?? ''];
  if (!ending || !text) return nothing;
  const {outcome, grades, share: shareText} = words.dialogue;
  return html`
    <p class="grade ${ending.grade}" id="grade">
      ${fill(outcome, {grade: grades[ending.grade]})}
    </p>
    <h1 tabindex="-1" aria-describedby="grade">${text.title}</h1>
    <p class="lead">${text.text}</p>
    ${text.lesson ? html`<p class="note">${text.lesson}</p>` : nothing}
    <p>${fill(shareText, {share})}</p>
  `;
}

export function renderShares({shares}: Pick<DialogueView, 'shares'>) {
  const {first, best} = words.dialogue;
  if (shares.best === undefined) return nothing;
  // After an update, the first way may not lead to an ending any more.
  return html`<p class="soft">
    ${shares.first === undefined ? nothing : fill(first, {share: shares.first})}
    ${fill(best, {share: shares.best})}
  </p>`;
}

/** Who speaks: a line of its own for the eye, and a pause for the ear. */
function renderSpeaker(name: string | undefined) {
  return html`<span class="speaker">${name}:</span>`;
}
