import type {Mood} from '../content/cast.ts';
import type {Reply, ReplyItem} from '../content/kinds/reply.ts';
import type {NumberedItem} from '../content/numbered-items.ts';
import type {ActivityRecord, ReplyAnswer} from './progress.ts';

/**
 * One question of a reply. Building asks for a sentence in each part; repairing
 * asks which part spoils it, then what to say instead.
 */
export interface ReplyQuestion {
  options: NumberedItem[];
  best: string;
}

/** How the other person takes it: by how many of the sentences are best. */
export type Outcome = keyof ReplyItem['moods'];

/** The item on a page, which has one item each. */
export function replyOn(activity: Reply, page: number): ReplyItem {
  const item = activity.items[page];
  if (!item) throw new RangeError(`"${activity.id}" has no page ${page}.`);
  return item;
}

export function questionsOf({mode}: Reply, item: ReplyItem): ReplyQuestion[] {
  const sentences = item.parts.flatMap(({options, best}) =>
    options && best ? [{options, best}] : [],
  );
  if (mode === 'build') return sentences;
  const best = spoiltPart(item)?.id ?? '';
  return [{options: item.parts, best}, ...sentences];
}

/** The part that spoils a reply to be repaired: the only one with options. */
export function spoiltPart({parts}: ReplyItem) {
  return parts.find(({options}) => options);
}

/**
 * Whether this can be said. A reply is built as a whole. Repairing names a
 * part first; something else can be said once it is the right one.
 */
export function canBeSaid(
  activity: Reply,
  item: ReplyItem,
  said: readonly string[],
): boolean {
  const questions = questionsOf(activity, item);
  const isKnown = said.every((option, index) =>
    questions[index]?.options.some(({id}) => id === option),
  );
  if (!isKnown) return false;
  if (said.length === questions.length) {
    return activity.mode === 'build' || said[0] === questions[0]?.best;
  }
  return activity.mode === 'repair' && said.length === 1;
}

/** How the other person takes what was said; undefined before all is said. */
export function outcomeOf(
  activity: Reply,
  item: ReplyItem,
  said: readonly string[] | undefined,
): Outcome | undefined {
  const questions = questionsOf(activity, item);
  if (said?.length !== questions.length) return undefined;
  // The part that was found is not something that was said.
  const from = activity.mode === 'repair' ? 1 : 0;
  const best = questions
    .slice(from)
    .filter((question, index) => question.best === said[from + index]).length;
  if (best === questions.length - from) return 'all';
  return best > 0 ? 'some' : 'none';
}

/** How the other person feels on the page, before it or after. */
export function moodAfter(
  activity: Reply,
  item: ReplyItem,
  said: readonly string[] | undefined,
): Mood {
  const outcome = outcomeOf(activity, item, said);
  return (outcome && item.moods[outcome]) ?? item.who.mood;
}

/** The first page that is not settled; undefined when all are. */
export function firstUnsettledReply(
  activity: Reply,
  record?: ActivityRecord<ReplyAnswer>,
) {
  const page = activity.items.findIndex(
    ({id}) => !record?.answers?.[id]?.settled,
  );
  return page < 0 ? undefined : page;
}

export function countSettledReplies(
  activity: Reply,
  record?: ActivityRecord<ReplyAnswer>,
) {
  return activity.items.filter(({id}) => record?.answers?.[id]?.settled).length;
}
