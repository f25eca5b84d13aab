import type {
  CourseData,
  ModuleOutline,
  ModuleWords,
} from '../content/course-data.ts';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import type {Settings} from '../content/course-settings.ts';
import type {Activity} from '../content/schema.ts';
import type {CheckRecord} from './attempts.ts';
import {auditInteractions, auditScores} from './audit-outcome.ts';
import {dialogueInteractions} from './dialogue-outcome.ts';
import type {DialogueRecord} from './dialogue-runs.ts';
import type {Interaction, ObjectiveOutcome} from './outcome-types.ts';
import type {
  ActivityRecord,
  AuditAnswer,
  ModuleProgress,
  Progress,
} from './progress.ts';
import {questionInteractions} from './question-interactions.ts';
import {recordedId} from './recorded-id.ts';

/** Words of modules, as far as they are here: answers are recorded in words. */
export type KnownWords = ReadonlyMap<string, ModuleWords>;

/**
 * The answers of a module that are recorded in detail, one by one. Kinds of
 * activity that are there to try things out, or are private, record none.
 */
export function interactionsOf(
  module: ModuleOutline,
  {modules}: Progress,
  {settings}: Pick<CourseData, 'settings'>,
  words: KnownWords,
): Interaction[] {
  const progress = modules[module.id];
  if (!progress) return [];
  const recorded = module.activities.filter((activity) =>
    isToBeRecorded(activity, settings),
  );
  return recorded.flatMap((activity) =>
    interactionsIn(
      module,
      activity,
      progress,
      words.get(module.id)?.[activity.id],
    ),
  );
}

/** Whatever was agreed to earlier, what is not shared now is not reported. */
function isToBeRecorded({kind}: Activity, {shareAudit}: Settings) {
  return kind !== 'audit' || shareAudit;
}

function interactionsIn(
  module: ModuleOutline,
  activity: Activity,
  {activities, completedAt}: ModuleProgress,
  words: unknown,
): Interaction[] {
  const record = activities[activity.id];
  const objectives = module.objectives.map(({id}) => recordedId(id));
  switch (activity.kind) {
    case 'questions':
      return questionInteractions(
        module.id,
        activity,
        record as CheckRecord | undefined,
        words as QuestionsWords | undefined,
      );
    case 'dialogue':
      return dialogueInteractions(
        activity,
        record as DialogueRecord | undefined,
        {
          module: recordedId(module.id),
          objectives,
          description: (words as DialogueWords)?.title ?? activity.id,
        },
      );
    case 'audit':
      // While the module is open, ratings can still be changed.
      if (completedAt === undefined) return [];
      return auditInteractions(
        activity,
        record as ActivityRecord<AuditAnswer> | undefined,
        {
          module: module.id,
          objectives: module.objectives.map(({id}) => id),
          at: completedAt,
          words: words as AuditWords | undefined,
        },
      );
    default:
      return [];
  }
}

/** The dimensions of a shared audit, as objectives with a score of their own. */
export function dimensionsOf(
  module: ModuleOutline,
  {modules}: Progress,
  {settings}: Pick<CourseData, 'settings'>,
  words: KnownWords,
): ObjectiveOutcome[] {
  const {activities = {}, completedAt} = modules[module.id] ?? {};
  if (completedAt === undefined) return [];
  return module.activities.flatMap((activity) => {
    if (activity.kind !== 'audit' || !settings.shareAudit) return [];
    const record = activities[activity.id] as ActivityRecord<AuditAnswer>;
    return auditScores(activity, record, {
      module: module.id,
      words: words.get(module.id)?.[activity.id] as AuditWords | undefined,
    }).map((scored): ObjectiveOutcome => ({
      ...scored,
      completion: 'completed',
      success: 'unknown',
    }));
  });
}
