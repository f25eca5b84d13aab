import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Reply} from '../content/kinds/reply.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext, withAnswers} from './open-pages.ts';
import type {ActivityRecord, ReplyAnswer} from './progress.ts';
import {
  canBeSaid,
  firstUnsettledReply,
  outcomeOf,
  questionsOf,
  replyOn,
} from './reply-answers.ts';

export interface ReplyContext extends ActivityContext<Reply, ReplyAnswer> {
  /** What was said last on the page at hand, and is answered there. */
  said?: string[];
}

/**
 * A reply that is built or repaired, one item to a page. The learner says it,
 * hears what it does to the other person, and can say it in another way as
 * often as they like. What was chosen first is kept. An item is settled by the
 * best reply, or by going on after any that is whole.
 */
export const replyMachine = activitySetup<ReplyContext, 'reply.said'>()
  .extend({
    guards: {
      'this can be said': (
        {context: {activity, page}},
        {options}: {options: string[]},
      ) => canBeSaid(activity, replyOn(activity, page), options),
      'the item is settled': ({context}) =>
        replyAnswerOf(context)?.settled === true,
      'the reply is whole': ({context}) => isWhole(context),
    },
    actions: {
      'show what was said': assign({said: ({context}) => saidAtFirst(context)}),
      'take the reply': assign(({context}, {options}: {options: string[]}) => ({
        said: options,
        record: withReply(context, options),
      })),
      'settle the item': assign({record: ({context}) => settled(context)}),
    },
  })
  .createMachine({
    id: 'reply',
    context: ({input}) => pagedContext(input, firstOpen),
    initial: 'turning',
    states: {
      turning: {
        entry: ['show what was said', 'tell the page'],
        always: 'talking',
      },
      talking: {
        initial: 'looking',
        on: {
          'reply.said': {
            guard: {type: 'this can be said', params: ({event}) => event},
            target: '.looking',
            actions: [
              {type: 'take the reply', params: ({event}) => event},
              'tell the record',
            ],
          },
          back: [
            {guard: 'this is the first page', target: 'left'},
            {target: 'turning', actions: 'turn back'},
          ],
        },
        states: {
          looking: {
            always: [
              {guard: 'the item is settled', target: 'settled'},
              {guard: 'the reply is whole', target: 'answered'},
              {target: 'open'},
            ],
          },
          open: {},
          answered: {
            on: {
              next: {
                target: '#reply.goingOn',
                actions: ['settle the item', 'tell the record'],
              },
            },
          },
          settled: {on: {next: '#reply.goingOn'}},
        },
      },
      goingOn: {
        always: [
          {guard: 'this is the last page', target: 'finished'},
          {target: 'turning', actions: 'turn the page'},
        ],
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type ReplySnapshot = SnapshotFrom<typeof replyMachine>;

/** What is kept of the page at hand. */
export function replyAnswerOf({
  activity,
  page,
  record,
}: ReplyContext): ReplyAnswer | undefined {
  return record.answers?.[replyOn(activity, page).id];
}

function isWhole({activity, page, said}: ReplyContext) {
  return outcomeOf(activity, replyOn(activity, page), said) !== undefined;
}

/**
 * Whoever comes back to a page sees it as far as it is remembered. Whoever has
 * said something instead of a part had found that part.
 */
function saidAtFirst(context: ReplyContext) {
  const {activity, page} = context;
  const first = replyAnswerOf(context)?.first;
  const questions = questionsOf(activity, replyOn(activity, page));
  if (!first || activity.mode === 'build' || first.length === 1) return first;
  return [questions[0]!.best, ...first.slice(1)];
}

function withReply(context: ReplyContext, options: string[]) {
  const {activity, page} = context;
  const before = replyAnswerOf(context) ?? {first: []};
  // Of each question, what was chosen first; the second comes after the first.
  const first = options.map((option, index) => before.first[index] ?? option);
  const kept = first.length > before.first.length ? first : before.first;
  const answer = {...before, first: kept};
  const isBest =
    outcomeOf(activity, replyOn(activity, page), options) === 'all';
  return withAnswer(context, isBest ? {...answer, settled: true} : answer);
}

function settled(context: ReplyContext) {
  const before = replyAnswerOf(context);
  return before
    ? withAnswer(context, {...before, settled: true})
    : context.record;
}

function withAnswer(context: ReplyContext, answer: ReplyAnswer) {
  const {id} = replyOn(context.activity, context.page);
  return withAnswers(context, {[id]: answer}, firstOpen);
}

/** Once all are settled, no page holds up the learner again. */
function firstOpen(activity: Reply, record: ActivityRecord<ReplyAnswer>) {
  return record.done ? undefined : firstUnsettledReply(activity, record);
}
