import {html, nothing} from 'lit';
import type {Reply, ReplyItem, ReplyWords} from '../content/kinds/reply.ts';
import {moodAfter, outcomeOf} from '../course/reply-answers.ts';
import './care-person.ts';
import {fill, words} from './words.ts';

type ItemWords = ReplyWords['items'][string];

/** What a reply came to: the person's answer, and what each part did to it. */
export function renderOutcome(
  activity: Reply,
  item: ReplyItem,
  own: ItemWords,
  said: readonly string[],
) {
  const {person} = item.who;
  const mood = moodAfter(activity, item, said);
  const outcome = outcomeOf(activity, item, said);
  const name = words.cast.names[person] ?? '';
  return html`
    <div class="outcome">
      <div class="answer">
        <care-person decorative .person=${person} .mood=${mood}></care-person>
        <div class="speech">
          <p class="mood">${fill(words.cast.moods[mood], {name})}</p>
          <p class="lead">${own.answers[outcome ?? '']}</p>
        </div>
      </div>
      <div class="note ${outcome === 'all' ? '' : 'other'}">
        <ul class="parts">
          ${partsOf(item, own, said).map(
            ({label, isBest, feedback}) => html`
              <li>
                ${label ? html`<span class="part">${label}</span>` : nothing}
                <span class="verdict"
                  >${isBest ? words.reply.works : words.reply.better}</span
                >
                ${feedback}
              </li>
            `,
          )}
        </ul>
        ${outcome === 'all' ? nothing : html`<p>${words.reply.again}</p>`}
      </div>
    </div>
  `;
}

/** What is said of a part that does not spoil the reply. */
export function renderNotFound(own: ItemWords, part: string) {
  const said = own.parts[part]?.said;
  return html`
    <div class="note other">
      <p>“${said?.text}”</p>
      <p>
        <span class="verdict">${words.reply.notFound}</span> ${said?.feedback}
      </p>
      <p>${words.reply.lookAgain}</p>
    </div>
  `;
}

/** Of each part that was chosen, what it is for and what it is worth. */
function partsOf({parts}: ReplyItem, own: ItemWords, said: readonly string[]) {
  return parts.flatMap(({id, options, best}) => {
    const option = options?.find((one) => said.includes(one.id));
    if (!option) return [];
    return {
      label: own.parts[id]?.label,
      isBest: option.id === best,
      feedback: own.parts[id]?.options[option.id]?.feedback,
    };
  });
}

/** The reply as it stands: what was said before, what is chosen, and gaps. */
export function renderSpoken(
  {mode}: Reply,
  {parts}: ReplyItem,
  own: ItemWords,
  chosen: readonly (string | undefined)[],
) {
  // Repairing, the first question was which part; the second is its words.
  let question = mode === 'repair' ? 1 : 0;
  const sentences = parts.map(({id, options}) => {
    const part = own.parts[id];
    if (!options) return html`${part?.said?.text} `;
    const option = chosen[question++];
    return option
      ? html`<span class="chosen">${part?.options[option]?.text}</span> `
      : html`<span class="gap">[${part?.label ?? '…'}]</span> `;
  });
  return html`
    <div class="spoken">
      <p class="small">${words.reply.yours}</p>
      <p class="lead">${sentences}</p>
    </div>
  `;
}
