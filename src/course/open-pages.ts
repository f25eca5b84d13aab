import type {Activity} from '../content/schema.ts';
import type {ActivityContext, ActivityInput} from './activity-machine.ts';
import {pagesOf, pageWithin} from './pages-of.ts';
import type {ActivityRecord, Answer} from './progress.ts';

// Where pages ask for something, one that still waits for its answer holds up
// those behind it, and the activity is done when none waits.

/** The first page that waits for the learner; undefined when none does. */
type FirstOpen<A extends Activity, R extends Answer> = (
  activity: A,
  record: ActivityRecord<R>,
) => number | undefined;

/**
 * What a machine with pages starts from: at the page that is wanted, or at one in
 * front of it that waits, so that whoever reaches the end has answered all.
 */
export function pagedContext<A extends Activity, R extends Answer>(
  {activity, record = {}, page}: ActivityInput<A, R>,
  firstOpen: FirstOpen<A, R> = () => undefined,
): ActivityContext<A, R> {
  const pages = pagesOf(activity, record);
  const reached = firstOpen(activity, record) ?? pages - 1;
  const wanted = pageWithin(pages, page);
  return {activity, record, page: Math.min(wanted, reached), pages};
}

/** The record with these answers, too; done once no page waits, and for good. */
export function withAnswers<A extends Activity, R extends Answer>(
  {activity, record}: ActivityContext<A, R>,
  added: Record<string, R>,
  firstOpen: FirstOpen<A, R>,
): ActivityRecord<R> {
  const answers = {...record.answers, ...added};
  const isDone = record.done || firstOpen(activity, {answers}) === undefined;
  return isDone ? {answers, done: true} : {answers};
}
