import {html, nothing} from 'lit';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import type {Activity} from '../content/schema.ts';
import './care-audit-result.ts';
import './care-audit.ts';
import './care-cards.ts';
import './care-choice.ts';
import './care-dialogue.ts';
import './care-menu.ts';
import './care-plan.ts';
import './care-privacy.ts';
import './care-profile.ts';
import './care-rating.ts';
import './care-reply.ts';
import './care-simulator.ts';
import './care-sorting.ts';
import './care-story.ts';
import './care-tips.ts';
import './care-writing.ts';
import type {ModulePage} from './module-page.ts';
import {renderCheck} from './render-check.ts';

type PageOf<A> = (page: ModulePage & {activity: A}) => unknown;

/** The element of each kind of activity. A new kind is joined here. */
const pages: {
  [K in Activity['kind']]: PageOf<Extract<Activity, {kind: K}>>;
} = {
  story: (page) =>
    html`<care-story
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
    ></care-story>`,
  rating: (page) =>
    html`<care-rating
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .answer=${page.answer}
      .unanswered=${page.unanswered}
      >${renderPrivacy(page)}</care-rating
    >`,
  profile: (page) =>
    html`<care-profile
      class="page"
      .words=${page.words}
      .result=${page.result}
      .page=${page.page}
    ></care-profile>`,
  sorting: (page) =>
    html`<care-sorting
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .picked=${page.picked}
      .unanswered=${page.unanswered}
    ></care-sorting>`,
  choice: (page) =>
    html`<care-choice
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .picked=${page.picked}
      .unanswered=${page.unanswered}
    ></care-choice>`,
  cards: (page) =>
    html`<care-cards
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .opened=${page.opened ?? []}
      .unanswered=${page.unanswered}
    ></care-cards>`,
  simulator: (page) =>
    html`<care-simulator
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .year=${page.year}
      .unanswered=${page.unanswered}
    ></care-simulator>`,
  reply: (page) =>
    html`<care-reply
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .said=${page.said}
      .unanswered=${page.unanswered}
    ></care-reply>`,
  writing: (page) =>
    html`<care-writing
      class="page"
      .words=${page.words}
      .text=${page.text ?? ''}
      >${renderPrivacy(page)}</care-writing
    >`,
  audit: (page) =>
    html`<care-audit
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .record=${page.audited}
      .final=${page.isFinal ?? false}
      .shared=${page.privacy === 'shared'}
      .unanswered=${page.unanswered}
      >${renderPrivacy(page)}</care-audit
    >`,
  'audit-result': (page) =>
    html`<care-audit-result
      class="page"
      .words=${page.words}
      .auditWords=${page.auditWords}
      .audit=${page.audit}
      .page=${page.page}
    ></care-audit-result>`,
  plan: (page) =>
    html`<care-plan
      class="page"
      .words=${page.words}
      .auditWords=${page.auditWords}
      .audit=${page.audit}
      .plan=${page.plan}
      .page=${page.page}
      >${renderPrivacy(page)}</care-plan
    >`,
  questions: (page) =>
    page.check
      ? renderCheck(page.check, page.words as QuestionsWords, page.unanswered)
      : nothing,
  tips: (page) =>
    html`<care-tips
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .page=${page.page}
      .kept=${page.kept ?? []}
      .unanswered=${page.unanswered}
    ></care-tips>`,
  dialogue: (page) =>
    html`<care-dialogue
      class="page"
      .activity=${page.activity}
      .words=${page.words}
      .view=${page.dialogue}
    ></care-dialogue>`,
  menu: (page) =>
    html`<care-menu
      class="page"
      .words=${page.words}
      .offered=${page.offeredWords ?? {}}
      .view=${page.menu}
      .unanswered=${page.unanswered}
    ></care-menu>`,
};

/** Draws the page of an open module. */
export function renderActivity(page: ModulePage) {
  const render = pages[page.activity.kind] as PageOf<Activity>;
  return render(page);
}

function renderPrivacy({privacy, isPrivacyKnown}: ModulePage) {
  return privacy
    ? html`<care-privacy
        .keeping=${privacy}
        ?folded=${isPrivacyKnown}
      ></care-privacy>`
    : nothing;
}
