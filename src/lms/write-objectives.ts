import {hasNews} from '../course/has-news.ts';
import type {ObjectiveOutcome} from '../course/outcome-types.ts';
import type {Answer, ApiCalls} from './api-calls.ts';
import {generalException} from './error-codes.ts';
import type {ElementWriter, ScoreSpelling} from './element-writer.ts';
import {line, plainId} from './formats.ts';
import {untaken} from './untaken.ts';

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
  sessionLost: number[],
) {
  /** Places by id; undefined until looked up. */
  let places: Map<string, number> | undefined;
  /** Places that stood there before, whose statuses are to be respected. */
  const unread = new Set<number>();
  let next = 0;
  let isOff = false;
  const patience = untaken<ObjectiveOutcome>();
  const {waiting, leftAlone} = patience;

  /** `expected`: how many there are at least, for an LMS that counts too few. */
  function lookUp(expected: number): Map<string, number> | undefined {
    const found = new Map<string, number>();
    const count = calls.get('cmi.objectives._count');
    if (isOutOfOrder(count)) return undefined;
    isOff = !/^\d+$/.test(count.value);
    next = Number(count.value);
    for (let at = 0; at < Math.max(next, expected) && !isOff; at++) {
      const element = `cmi.objectives.${at}.id`;
      const answer = calls.get(element);
      if (at >= next) {
        // Set as it is, it is counted, and the next one has a place behind it.
        if (!answer.value || !calls.set(element, answer.value).ok) break;
        next++;
      } else if (isOutOfOrder(answer)) return undefined;
      writer.note(element, answer.value);
      found.set(answer.value, at);
    }
    unread.clear();
    for (const place of found.values()) unread.add(place);
    return found;
  }

  function isOutOfOrder({code}: Answer): boolean {
    return code === generalException || sessionLost.includes(code);
  }

  /** Whether that is done with: the LMS took it, or it never will. */
  function write(objective: ObjectiveOutcome): boolean {
    if (!places) return false;
    if (isOff) return true;
    const id = plainId(objective.id);
    const place = places.get(id) ?? next;
    const element = `cmi.objectives.${place}`;
    const statuses = spelling.statuses(objective);
    if (unread.has(place)) {
      for (const [name] of [...statuses, ['score.raw']]) {
        const answer = calls.get(`${element}.${name}`);
        if (isOutOfOrder(answer)) return false;
        writer.note(`${element}.${name}`, answer.value.toLowerCase());
      }
      unread.delete(place);
    } else if (!places.has(id)) {
      if (!writer.write(`${element}.id`, id)) {
        isOff = writer.gaveUp(`${element}.id`);
        return isOff;
      }
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
    return true;
  }

  return {
    /** `told`: how many it was told before. */
    write(objectives: ObjectiveOutcome[], told: number) {
      const due = objectives.filter(
        (one) => hasNews(one) && !leftAlone.has(one.id),
      );
      waiting.clear();
      if (isOff || due.length === 0) return;
      places ??= lookUp(told);
      for (const one of due) if (!write(one)) waiting.set(one.id, one);
    },
    /** What was sent is saved. */
    confirm() {
      for (const [id, one] of patience.confirm()) leftAlone.set(id, one);
    },
    /** Some wait for another commit. */
    hasMore: () => waiting.size > 0,
    /** The visit was opened anew: what the LMS holds is to be looked up again. */
    reopened() {
      places = undefined;
      writer.drop('objectives');
    },
    /** Whether the LMS lacks some of them. */
    isLacking: () => waiting.size > 0 || leftAlone.size > 0,
  };
}
