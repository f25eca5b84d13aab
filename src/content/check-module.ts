import type * as v from 'valibot';
import {checkAgainst} from './check-against.ts';
import type {ActivityCheck} from './kinds/activity-check.ts';
import {checkFairDialogues} from './kinds/fair-dialogues.ts';
import {matchWords, tellRepeatedNames} from './match-words.ts';
import type {Tell} from './problem.ts';
import {kinds} from './schema.ts';
import type {Activity, ModuleFile, ModuleWordsFile} from './schema.ts';

/** A kind of activity, as this check sees them all. */
interface KindOfActivity {
  words: v.GenericSchema<unknown, unknown>;
  check(check: ActivityCheck<Activity, unknown>): void;
}

/**
 * Checks a module against its words. Replaces the words of its activities by
 * what their kinds make of them, such as texts without spaces at their ends.
 */
export function checkModule(module: {
  structure: ModuleFile;
  words: ModuleWordsFile | undefined;
  /** Ids of the people who can appear. */
  cast: readonly string[] | undefined;
  /** Ids of the behaviours that can be practised. */
  behaviours: readonly string[] | undefined;
  tellStructure: Tell;
  tellWords: Tell;
}) {
  const {structure, words, cast, behaviours} = module;
  const {tellStructure, tellWords} = module;
  const {activities} = structure;
  tellRepeatedNames(
    activities.map(({id, number}, index) => {
      return {place: `activities.${index}`, id, number};
    }),
    tellStructure,
  );
  // A check of other modules serves their objectives and needs none of its own.
  const isCheck = activities.some(({kind}) => kind === 'questions');
  if (structure.objectives.length === 0 && !isCheck) {
    tellStructure('objectives', 'Name an objective.');
  }
  if (words) {
    const ids = activities.map(({id}) => id);
    matchWords(structure.objectives, words.objectives, 'objectives', tellWords);
    matchWords(ids, words.activities, 'activities', tellWords);
  }
  const checked: Record<string, unknown> = {};
  activities.forEach((activity, index) => {
    const kind = kinds[activity.kind] as unknown as KindOfActivity;
    const tellOwnWords = within(`activities.${activity.id}`, tellWords);
    const written = words?.activities[activity.id];
    const ownWords =
      words && written !== undefined
        ? checkAgainst(kind.words, written, tellOwnWords)
        : undefined;
    if (words && ownWords !== undefined) {
      words.activities[activity.id] = ownWords;
      checked[activity.id] = ownWords;
    }
    kind.check({
      structure: activity,
      words: ownWords,
      earlier: activities.slice(0, index),
      later: activities.slice(index + 1),
      cast,
      behaviours,
      tellStructure: within(`activities.${index}`, tellStructure),
      tellWords: tellOwnWords,
    });
  });
  if (words) checkFairDialogues(activities, checked, tellWords);
}

function within(outer: string, tell: Tell): Tell {
  return (place, message) => tell(place ? `${outer}.${place}` : outer, message);
}
