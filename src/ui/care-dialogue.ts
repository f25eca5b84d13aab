import {html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Dialogue, DialogueWords} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import {baseStyles} from './base-styles.ts';
import './care-debrief.ts';
import './care-decisions.ts';
import {moodInWords} from './care-mood-meter.ts';
import {CarePage} from './care-page.ts';
import {
  renderEnding,
  renderHeard,
  renderOpening,
  renderShares,
  renderSpeech,
} from './dialogue-moments.ts';
import {dialogueStyles} from './dialogue-styles.ts';
import {optionStyles} from './option-styles.ts';
import {pickingStyles} from './picking-styles.ts';
import {letterStyles} from './letter-styles.ts';
import {words} from './words.ts';

/**
 * A conversation, moment by moment: who and where, what to say, what comes of
 * it, how it ends, and a look back. What is said by the other is the heading,
 * since it is what the learner has to hear; focus goes there each time, or to
 * the decision where nobody says anything new.
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

  /** The words to be answered were heard at the moment before. */
  @state() private isHeard = false;

  protected override focusUnanswered() {
    this.renderRoot.querySelector('input')?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (!isOtherMoment(before, this.view)) return;
    this.chosen = '';
    this.unanswered = false;
    const {at, scene = ''} = this.view ?? {};
    this.isHeard =
      before?.at === 'heard' &&
      at === 'deciding' &&
      !this.words?.scenes[scene]?.says;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!isOtherMoment(changed.get('view'), this.view)) return;
    if (this.isHeard) this.renderRoot.querySelector('fieldset')?.focus();
    else void this.focusHeading();
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
    const note = text.note ? 'note' : nothing;
    return html`
      ${text.note ? html`<p id="note">${text.note}</p>` : nothing}
      ${renderSpeech(view, says, this.isHeard ? nothing : note)}
      <fieldset
        tabindex=${this.isHeard ? -1 : nothing}
        aria-labelledby="prompt"
        aria-describedby=${this.isHeard ? note : nothing}
      >
        <legend id="prompt">${prompt}</legend>
        ${
          this.unanswered
            ? html`<p class="nudge" id="nudge">${choose}</p>`
            : nothing
        }
        <div class="options">
          ${scene.options.map(({id}, index) =>
            this.renderOption(id, text.options[id]?.text, index),
          )}
        </div>
      </fieldset>
      <button class="main" @click=${this.say}>${say}</button>
    `;
  }

  private renderOption(id: string, text: string | undefined, index: number) {
    return html`
      <label>
        <input
          type="radio"
          name="option"
          aria-describedby=${this.unanswered ? 'nudge' : nothing}
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
    this.unanswered = false;
  }

  /** By a click: a frame that an LMS has sandboxed may let no form submit. */
  private say() {
    if (this.chosen) this.act({type: 'option.chosen', option: this.chosen});
    else void this.leadToUnanswered();
  }

  private startAgain() {
    this.act({type: 'conversation.rewound', to: 0});
  }
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
