import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {PersonInMood} from '../content/cast.ts';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import type {Activity} from '../content/schema.ts';
import type {DialogueView} from '../course/dialogue-view.ts';
import type {ProfileResult} from '../course/profile.ts';
import type {
  ActivityRecord,
  AuditAnswer,
  RatingAnswer,
} from '../course/progress.ts';
import type {YearComparison} from '../course/year-comparison.ts';
import {moodAfter} from '../course/reply-answers.ts';
import {baseStyles} from './base-styles.ts';
import type {CarePage} from './care-page.ts';
import './care-cards.ts';
import './care-audit-result.ts';
import type {ShownAudit} from './care-audit-result.ts';
import './care-audit.ts';
import './care-choice.ts';
import './care-plan.ts';
import type {ShownPlan} from './care-plan.ts';
import './care-dialogue.ts';
import './care-mood-meter.ts';
import './care-privacy.ts';
import type {Privacy} from './care-privacy.ts';
import './care-profile.ts';
import './care-rating.ts';
import './care-simulator.ts';
import './care-reply.ts';
import './care-sorting.ts';
import './care-stage.ts';
import './care-story.ts';
import './care-tips.ts';
import './care-writing.ts';
import type {CheckPage} from './check-page.ts';
import {ActEvent} from './events.ts';
import {renderCheck} from './render-check.ts';
import {words} from './words.ts';

/** What a page shows of the learner's answers, by kind of activity. */
export interface ShownAnswer {
  /** A rating: the answer so far. */
  answer?: RatingAnswer;
  /** A sorting or a choice: the option whose feedback is due. */
  picked?: string;
  /** A reply: what was said last. */
  said?: string[];
  /** A writing: what is in the field. */
  text?: string;
  /** Cards: ids of those that are open. */
  opened?: readonly string[];
  /** A simulator: the year to show, once a plan was tried. */
  year?: YearComparison;
  /** A set of questions: what its page shows. */
  check?: CheckPage;
  /** Tips: ids of those that are kept. */
  kept?: readonly string[];
  /** A profile: what it came to. */
  result?: ProfileResult;
  /** An audit: what was answered so far. */
  audited?: ActivityRecord<AuditAnswer>;
  /** What an audit came to, for its result and its plan. */
  audit?: ShownAudit;
  /** A plan as it stands. */
  plan?: ShownPlan;
  /** A dialogue: what was said, and how it stands. */
  dialogue?: DialogueView;
}

/** The page of a module that is open, with all that its element needs. */
export interface ModulePage extends ShownAnswer {
  activity: Activity;
  /** Words of the activity, of the form that its kind asks for. */
  words: unknown;
  /** From 0, within the activity. */
  page: number;
  /** Words of the audit that this is about. */
  auditWords?: unknown;
  /** The learner tried to go on without an answer. */
  unanswered: boolean;
  /** The first page of private questions says who can see the answers. */
  privacy?: Privacy;
  isLast: boolean;
}

/**
 * An open module: the page of its current activity, and Back and Next.
 *
 * @fires care-act - The learner turns the page.
 */
@customElement('care-module')
export class CareModule extends LitElement {
  static override styles = [
    baseStyles,
    css`
      .module {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
      }

      .beside {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: var(--care-space-xl);
        align-content: start;
      }

      nav {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: var(--care-space-m);
      }

      nav .main {
        flex: 1 1 auto;
        max-inline-size: 24rem;
        padding-block: 0.8125rem;
      }

      @media (min-width: 40rem) {
        nav {
          justify-content: flex-start;
        }

        nav .main {
          flex: none;
          min-inline-size: 11rem;
        }
      }

      @media print {
        nav {
          display: none;
        }
      }

      @media (min-width: 60rem) {
        .module.staged {
          grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
          gap: var(--care-space-xxl);
        }
      }

      .page {
        animation: arrive var(--care-time) ease-out;
      }

      @keyframes arrive {
        from {
          opacity: 0;
          transform: translateY(6px);
        }
      }
    `,
  ];

  @property({attribute: false}) page?: ModulePage;

  @query('.page') private pageElement?: CarePage;

  async focusHeading() {
    await this.updateComplete;
    await this.pageElement?.focusHeading();
  }

  override render() {
    const {page} = this;
    if (!page) return nothing;
    const who = whoIsOn(page);
    return html`
      <div class="module ${who ? 'staged' : ''}">
        ${
          who
            ? html`<care-stage .who=${who} ?metered=${isMetered(page)}
                >${renderMood(page)}</care-stage
              >`
            : nothing
        }
        <div class="beside">
          ${this.renderActivity(page)}
          <nav aria-label=${words.frame.turn}>
            <button @click=${this.back}>${words.frame.back}</button>
            ${this.renderNext(nextLabel(page), leadsOn(page))}
          </nav>
        </div>
      </div>
    `;
  }

  /** While there is something to say, that alone leads on. */
  private renderNext(label: string, isMain: boolean) {
    return label
      ? html`<button class=${isMain ? 'main' : ''} @click=${this.next}>
          ${label}
        </button>`
      : nothing;
  }

  private back() {
    this.dispatchEvent(new ActEvent({type: 'back'}));
  }

  private async next() {
    this.dispatchEvent(new ActEvent({type: 'next'}));
    // A frame later, what follows from it is on the page.
    await new Promise(requestAnimationFrame);
    if (this.page?.unanswered) this.pageElement?.focusUnanswered();
  }

  /** The element of each kind of activity. A new kind is joined here. */
  private renderActivity(page: ModulePage) {
    const {activity} = page;
    switch (activity.kind) {
      case 'story':
        return html`<care-story
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
        ></care-story>`;
      case 'rating':
        return html`<care-rating
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .answer=${page.answer}
          .unanswered=${page.unanswered}
          >${renderPrivacy(page)}</care-rating
        >`;
      case 'profile':
        return html`<care-profile
          class="page"
          .words=${page.words}
          .result=${page.result}
          .page=${page.page}
        ></care-profile>`;
      case 'sorting':
        return html`<care-sorting
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .picked=${page.picked}
          .unanswered=${page.unanswered}
        ></care-sorting>`;
      case 'choice':
        return html`<care-choice
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .picked=${page.picked}
          .unanswered=${page.unanswered}
        ></care-choice>`;
      case 'cards':
        return html`<care-cards
          class="page"
          .activity=${activity}
          .words=${page.words}
          .opened=${page.opened ?? []}
          .unanswered=${page.unanswered}
        ></care-cards>`;
      case 'simulator':
        return html`<care-simulator
          class="page"
          .activity=${activity}
          .words=${page.words}
          .year=${page.year}
          .unanswered=${page.unanswered}
        ></care-simulator>`;
      case 'reply':
        return html`<care-reply
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .said=${page.said}
          .unanswered=${page.unanswered}
        ></care-reply>`;
      case 'writing':
        return html`<care-writing
          class="page"
          .words=${page.words}
          .text=${page.text ?? ''}
          >${renderPrivacy(page)}</care-writing
        >`;
      case 'audit':
        return html`<care-audit
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .record=${page.audited}
          .shared=${page.privacy === 'shared'}
          .unanswered=${page.unanswered}
          >${renderPrivacy(page)}</care-audit
        >`;
      case 'audit-result':
        return html`<care-audit-result
          class="page"
          .words=${page.words}
          .auditWords=${page.auditWords}
          .audit=${page.audit}
          .page=${page.page}
        ></care-audit-result>`;
      case 'plan':
        return html`<care-plan
          class="page"
          .words=${page.words}
          .auditWords=${page.auditWords}
          .audit=${page.audit}
          .plan=${page.plan}
          .page=${page.page}
          >${renderPrivacy(page)}</care-plan
        >`;
      case 'questions':
        return page.check
          ? renderCheck(
              page.check,
              page.words as QuestionsWords,
              page.unanswered,
            )
          : nothing;
      case 'tips':
        return html`<care-tips
          class="page"
          .activity=${activity}
          .words=${page.words}
          .page=${page.page}
          .kept=${page.kept ?? []}
          .unanswered=${page.unanswered}
        ></care-tips>`;
      case 'dialogue':
        return html`<care-dialogue
          class="page"
          .activity=${activity}
          .words=${page.words}
          .view=${page.dialogue}
        ></care-dialogue>`;
    }
  }
}

function renderPrivacy({privacy}: ModulePage) {
  return privacy
    ? html`<care-privacy .keeping=${privacy}></care-privacy>`
    : nothing;
}

/** The mood of whoever one talks with is there from the first word on. */
function isMetered({dialogue}: ModulePage) {
  return dialogue !== undefined && dialogue.at !== 'opening';
}

function renderMood(page: ModulePage) {
  return isMetered(page)
    ? html`<care-mood-meter
        .feeling=${page.dialogue?.feeling}
      ></care-mood-meter>`
    : nothing;
}

/** Going on says what it is: the end, or leaving a field empty. */
function nextLabel({activity, text, isLast, check, dialogue}: ModulePage) {
  if (check?.name === 'rules' && check.isNew) return words.questions.begin;
  if (dialogue && dialogue.at !== 'lookingBack') return labelIn(dialogue);
  if (activity.kind === 'writing' && !text?.trim()) return words.writing.skip;
  return isLast ? words.frame.finish : words.frame.next;
}

/** Answering comes first, and in the check so does another attempt. */
function leadsOn({activity, check, picked, said}: ModulePage) {
  if (activity.kind === 'sorting' || activity.kind === 'choice')
    return picked !== undefined;
  if (activity.kind === 'reply') return said !== undefined;
  if (check?.name === 'question') return check.answer !== undefined;
  if (check?.name === 'result') return check.passed || check.left === 0;
  return check?.name !== 'attestation';
}

/** In a conversation, there is more than one page to go on to. */
function labelIn({at, way, ending}: DialogueView) {
  const {begin, goOn, hear, end, debrief} = words.dialogue;
  if (at === 'opening') return way.length > 0 ? goOn : begin;
  if (at === 'deciding') return '';
  if (at === 'ended') return debrief;
  return at === 'heard' && ending ? end : hear;
}

/** The person whom the page shows, if there is one. */
function whoIsOn({
  activity,
  page,
  said,
  check,
  dialogue,
}: ModulePage): PersonInMood | undefined {
  switch (activity.kind) {
    case 'story':
      return activity.people?.[activity.steps[page] ?? ''];
    case 'sorting':
    case 'choice':
      return activity.items[page]?.who;
    case 'reply': {
      const item = activity.items[page];
      return item && {...item.who, mood: moodAfter(activity, item, said)};
    }
    case 'questions':
      return check?.name === 'question' ? check.question.who : undefined;
    case 'tips':
      return activity.tips[page]?.who;
    case 'dialogue':
      return (
        dialogue && {
          person: dialogue.feeling.person,
          mood: dialogue.feeling.face,
        }
      );
    default:
      return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-module': CareModule;
  }
}
