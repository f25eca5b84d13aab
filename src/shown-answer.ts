import type {ModuleOutline} from './content/course-data.ts';
import type {Audit} from './content/kinds/audit.ts';
import {
  firstOpenAuditPage,
  isHandedOver,
  ratingQuestion,
  scopeQuestion,
} from './course/audit-answers.ts';
import type {AuditContext} from './course/audit-machine.ts';
import {auditResult, fromWeakest} from './course/care-quotient.ts';
import type {ConductedModule} from './course/conduct-module.ts';
import type {CardsContext} from './course/cards-machine.ts';
import type {DialogueContext} from './course/dialogue-machine.ts';
import {dialogueView, type DialogueView} from './course/dialogue-view.ts';
import {menuView} from './course/menu-view.ts';
import type {PickingContext} from './course/picking-machine.ts';
import {profileResult} from './course/profile.ts';
import type {
  ActivityRecord,
  AuditAnswer,
  Progress,
  RatingAnswer,
} from './course/progress.ts';
import {planned} from './course/plan-answers.ts';
import type {PlanContext} from './course/plan-machine.ts';
import {itemOn} from './course/rating-answers.ts';
import type {SimulatorContext} from './course/simulator-machine.ts';
import type {ReplyContext} from './course/reply-machine.ts';
import {keptTips} from './course/tips-answers.ts';
import type {TipsContext} from './course/tips-machine.ts';
import type {WritingContext} from './course/writing-machine.ts';
import {compareYear} from './course/year-comparison.ts';
import type {ShownAnswer} from './ui/module-page.ts';
import type {QuestionsContext} from './course/questions-context.ts';
import {shownCheck} from './shown-check.ts';

/**
 * What the page at hand shows of the learner's answers; each kind of activity
 * has its own. A new kind that asks for something is joined here.
 */
export function shownAnswer(
  module: ModuleOutline,
  conducted: ConductedModule,
  progress: Progress,
  modules: readonly ModuleOutline[],
): ShownAnswer {
  const {activity, snapshot} = conducted.current();
  const {context} = snapshot;
  switch (activity.kind) {
    case 'story':
      return {};
    case 'rating': {
      const {answers} = context.record;
      const item = itemOn(activity, context.page).id;
      return {answer: answers?.[item] as RatingAnswer | undefined};
    }
    case 'profile': {
      const records = progress.modules[module.id]?.activities ?? {};
      return {result: profileResult(activity, module.activities, records)};
    }
    case 'sorting':
    case 'choice':
      return {picked: (context as PickingContext).picked};
    case 'reply':
      return {said: (context as ReplyContext).said};
    case 'writing':
      return {text: (context as WritingContext).text};
    case 'cards': {
      const {answers = {}} = (context as CardsContext).record;
      return {opened: Object.keys(answers)};
    }
    case 'simulator': {
      const {plan, year} = context as SimulatorContext;
      return {year: plan && compareYear(activity, plan, year)};
    }
    case 'audit': {
      const {record, isRestDone} = context as AuditContext;
      return {audited: record, isFinal: isHandedOver(record, isRestDone)};
    }
    case 'audit-result':
      return shownAudit(activity.audit, module, progress);
    case 'plan': {
      const own = context as PlanContext;
      const {audit, ranking} = shownAudit(activity.audit, module, progress);
      const names = ranking.map(({lens, id}) => ratingQuestion(lens, id));
      const {texts, record} = own;
      return {audit, plan: {planned: planned(record, names), ranking, texts}};
    }
    case 'questions':
      return {check: shownCheck(context as QuestionsContext, modules)};
    case 'tips':
      return {kept: keptTips(activity, (context as TipsContext).record)};
    case 'dialogue': {
      const {value} = snapshot as unknown as {value: DialogueView['at']};
      return {dialogue: dialogueView(context as DialogueContext, value)};
    }
    case 'menu': {
      const records = progress.modules[module.id]?.activities ?? {};
      return {menu: menuView(module.activities, records)};
    }
  }
}

/** What an audit came to; nothing of it while its answers are elsewhere. */
function shownAudit(id: string, module: ModuleOutline, progress: Progress) {
  const activity = module.activities.find((one) => one.id === id);
  const records = progress.modules[module.id]?.activities ?? {};
  const record = records[id] as ActivityRecord<AuditAnswer> | undefined;
  if (activity?.kind !== 'audit' || !isAudited(activity, record))
    return {ranking: []};
  const scope = record?.answers?.[scopeQuestion]?.pick ?? '';
  return {
    audit: {scope, results: auditResult(activity, record)},
    ranking: fromWeakest(activity, record),
  };
}

function isAudited(activity: Audit, record?: ActivityRecord<AuditAnswer>) {
  return firstOpenAuditPage(activity, record) === undefined;
}
