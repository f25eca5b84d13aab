import type {ObjectiveOutcome} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {ElementWriter, ScoreSpelling} from './element-writer.ts';
import {line, plainId} from './formats.ts';

/** How a standard spells the status of an objective. */
export interface ObjectiveSpelling extends ScoreSpelling {
  /** Whether there is room for words. */
  describes: boolean;
  /** Statuses by element, in the order in which they are set. */
  statuses(objective: ObjectiveOutcome): [element: string, word: string][];
}

/**
 * Records objectives: looks for them by id when first needed, since an LMS may
 * have made some from the manifest or kept those of an earlier visit, and
 * appends what is missing.
 */
export function objectiveWriter(
  calls: ApiCalls,
  writer: ElementWriter,
  spelling: ObjectiveSpelling,
) {
  /** Places by id; undefined until looked up. */
  let places: Map<string, number> | undefined;
  /** Places that stood there before, whose statuses are to be respected. */
  const unread = new Set<number>();
  let next = 0;
  let isOff = false;

  function lookUp(): Map<string, number> {
    const found = new Map<string, number>();
    const count = calls.get('cmi.objectives._count').value;
    isOff = !/^\d+$/.test(count);
    for (; next < Number(count) && !isOff; next++) {
      const element = `cmi.objectives.${next}.id`;
      const id = calls.get(element).value;
      writer.note(element, id);
      found.set(id, next);
      unread.add(next);
    }
    return found;
  }

  function write(objective: ObjectiveOutcome) {
    places ??= lookUp();
    if (isOff) return;
    const id = plainId(objective.id);
    const place = places.get(id) ?? next;
    const element = `cmi.objectives.${place}`;
    const statuses = spelling.statuses(objective);
    if (unread.delete(place)) {
      for (const [name] of [...statuses, ['score.raw']]) {
        const {value} = calls.get(`${element}.${name}`);
        writer.note(`${element}.${name}`, value.toLowerCase());
      }
    } else if (!places.has(id)) {
      isOff ||= !writer.write(`${element}.id`, id);
      if (isOff) return;
      places.set(id, next++);
      if (spelling.describes) {
        writer.write(`${element}.description`, line(objective.description));
      }
    }
    const isRise = statuses.some(([name, word]) =>
      writer.rises(`${element}.${name}`, word),
    );
    writer.score(`${element}.score`, objective.score, spelling, isRise);
    for (const [name, word] of statuses) {
      writer.raise(`${element}.${name}`, word);
    }
  }

  return (objectives: ObjectiveOutcome[]) => {
    for (const objective of objectives) {
      if (!isOff && hasNews(objective)) write(objective);
    }
  };
}

/** One that was never opened needs no entry, and no look at the LMS. */
function hasNews({completion, success, score}: ObjectiveOutcome): boolean {
  return (
    completion !== 'not attempted' ||
    success !== 'unknown' ||
    score !== undefined
  );
}
