import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Dialogue, DialogueWords} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import {baseStyles} from './base-styles.ts';
import './care-behaviours.ts';
import './care-debrief.ts';
import './care-decisions.ts';
import {moodInWords} from './care-mood-meter.ts';
import {CarePage} from './care-page.ts';
import {dialogueStyles} from './dialogue-styles.ts';
import {optionStyles} from './option-styles.ts';
import {pickingStyles} from './picking-styles.ts';
import {letterStyles} from './letter-styles.ts';
import {fill, words} from './words.ts';

/**
 * A conversation, moment by moment: who and where, what to say, what comes of
 * it, how it ends, and a look back. What is said by the other is the heading,
 * since it is what the learner has to hear; focus goes there each time.
 *
 * @fires care-act - The learner said something, or went back to a decision.
 */
@customElement('care-dialogue')
export class CareDialogue extends CarePage {
  static override styles = [
    baseStyles,
    pickingStyles,
    optionStyles,
    letterStyles,
    dialogueStyles,
  ];

  @property({attribute: false}) activity?: Dialogue;

  @property({attribute: false}) words?: DialogueWords;

  @property({attribute: false}) view?: DialogueView;

  /** Chosen, and not said yet. */
  @state() private chosen = '';

  /** The learner tried to say nothing. */
  @state() private isNudged = false;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!isOtherMoment(changed.get('view'), this.view)) return;
    this.chosen = '';
    this.isNudged = false;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (isOtherMoment(changed.get('view'), this.view)) void this.focusHeading();
  }

  override render() {
    const {view, words: own} = this;
    if (!view || !own) return nothing;
    const last = view.way.at(-1);
    return html`
      <p class="visually-hidden" role="status">
        ${view.at === 'opening' ? nothing : moodInWords(view.feeling)}
      </p>
      <div class="item">
        ${this.renderMoment(view, own, last)}
        ${
          view.at === 'opening'
            ? nothing
            : html`<care-decisions
                .way=${view.way}
                .words=${own}
              ></care-decisions>`
        }
      </div>
    `;
  }

  private renderMoment(
    view: DialogueView,
    own: DialogueWords,
    last: Decision | undefined,
  ) {
    switch (view.at) {
      case 'opening':
        return renderOpening(view, own);
      case 'deciding':
        return this.renderDecision(view, own, last);
      case 'heard':
        return last ? renderHeard(view, own, last) : nothing;
      case 'ended':
        return renderEnding(view, own);
      case 'lookingBack':
        return html`
          <h1 tabindex="-1">${words.dialogue.lookBack}: ${own.title}</h1>
          ${renderShares(view)}
          <care-debrief .view=${view} .words=${own}></care-debrief>
          <button @click=${this.startAgain}>${words.dialogue.again}</button>
        `;
    }
  }

  private renderDecision(
    view: DialogueView,
    own: DialogueWords,
    last: Decision | undefined,
  ) {
    const scene = this.activity?.scenes.find(({id}) => id === view.scene);
    const text = own.scenes[view.scene ?? ''];
    if (!scene || !text) return nothing;
    const {prompt, say, choose} = words.dialogue;
    const says = text.says ?? (last && replyTo(own, last));
    return html`
      ${text.note ? html`<p>${text.note}</p>` : nothing}
      ${renderSpeech(view, says)}
      <fieldset aria-labelledby="prompt">
        <legend id="prompt">${prompt}</legend>
        <div class="options">
          ${scene.options.map(({id}, index) =>
            this.renderOption(id, text.options[id]?.text, index),
          )}
        </div>
      </fieldset>
      ${
        this.isNudged
          ? html`<p class="nudge" id="nudge">${choose}</p>`
          : nothing
      }
      <button class="main" @click=${this.say}>${say}</button>
    `;
  }

  private renderOption(id: string, text: string | undefined, index: number) {
    return html`
      <label>
        <input
          type="radio"
          name="option"
          aria-describedby=${this.isNudged ? 'nudge' : nothing}
          .checked=${this.chosen === id}
          @change=${() => this.choose(id)}
        />
        <span class="letter" aria-hidden="true"
          >${String.fromCharCode(65 + index)}</span
        >
        <span class="reply">${text}</span>
      </label>
    `;
  }

  private choose(id: string) {
    this.chosen = id;
    this.isNudged = false;
  }

  /** By a click: a frame that an LMS has sandboxed may let no form submit. */
  private say() {
    if (this.chosen) {
      this.act({type: 'option.chosen', option: this.chosen});
      return;
    }
    this.isNudged = true;
    this.renderRoot.querySelector('input')?.focus();
  }

  private startAgain() {
    this.act({type: 'conversation.rewound', to: 0});
  }
}

function renderOpening({shares}: DialogueView, own: DialogueWords) {
  return html`
    <h1 tabindex="-1">${own.title}</h1>
    <p>${own.role}</p>
    <p class="lead">${own.situation}</p>
    ${renderShares({shares})}
  `;
}

/** What the other one says, as the heading of the page. */
function renderSpeech({feeling}: DialogueView, says: string | undefined) {
  return html`
    <div class="speech">
      <h1 tabindex="-1">
        <span class="speaker">${words.cast.names[feeling.person]}</span>
        <span class="says">${says}</span>
      </h1>
    </div>
  `;
}

function renderHeard(view: DialogueView, own: DialogueWords, last: Decision) {
  const {youSaid, worth} = words.dialogue;
  const said = own.scenes[last.scene.id]?.options[last.option.id];
  return html`
    <p class="own">
      <span class="speaker">${youSaid}</span>
      ${said?.text}
    </p>
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

function renderEnding({ending, share}: DialogueView, own: DialogueWords) {
  const text = own.endings[ending?.id ?? ''];
  if (!ending || !text) return nothing;
  const {outcome, grades, share: shareText} = words.dialogue;
  return html`
    <p class="grade ${ending.grade}">
      ${fill(outcome, {grade: grades[ending.grade]})}
    </p>
    <h1 tabindex="-1">${text.title}</h1>
    <p class="lead">${text.text}</p>
    ${text.lesson ? html`<p class="note">${text.lesson}</p>` : nothing}
    <p>${fill(shareText, {share})}</p>
  `;
}

function renderShares({shares}: Pick<DialogueView, 'shares'>) {
  const {first, best} = words.dialogue;
  if (shares.best === undefined) return nothing;
  // After an update, the first way may not lead to an ending any more.
  return html`<p class="soft">
    ${shares.first === undefined ? nothing : fill(first, {share: shares.first})}
    ${fill(best, {share: shares.best})}
  </p>`;
}

function replyTo(own: DialogueWords, {scene, option}: Decision) {
  return own.scenes[scene.id]?.options[option.id]?.reply;
}

/** Whether something else is on the page now: time to hear it from its start. */
function isOtherMoment(before?: DialogueView, now?: DialogueView) {
  if (!before || !now) return false;
  return before.at !== now.at || before.way.length !== now.way.length;
}

declare global {
  interface HTMLElementTagNameMap {
    'care-dialogue': CareDialogue;
  }
}
