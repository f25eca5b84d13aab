import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Rating} from '../content/kinds/rating.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
} from './activity-machine.ts';
import {pagesOf, pageWithin} from './pages-of.ts';
import type {ActivityRecord, RatingAnswer} from './progress.ts';
import {
  asksForOccasion,
  firstUnanswered,
  highestLevel,
  isAnswered,
  itemOn,
} from './rating-answers.ts';

/**
 * A rating, one item to a page. The learner chooses a level and, where the
 * rating asks for it, says whether an occasion comes to mind; then the page can
 * be turned. Each answer is told at once and can be changed at any time.
 *
 * To know whether the occasion is asked for on this page, ask
 * `snapshot.can({type: 'occasion.answered', occasion: true})`.
 */
export const ratingMachine = setup({
  types: {
    input: {} as ActivityInput<Rating, RatingAnswer>,
    context: {} as ActivityContext<Rating, RatingAnswer>,
    events: {} as
      | PageTurn
      | {type: 'level.chosen'; level: number}
      | {type: 'occasion.answered'; occasion: boolean},
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first page': ({context}) => context.page === 0,
    'this is the last page': ({context}) => context.page === context.pages - 1,
    'the level is on the scale': (_, {level}: {level: number}) =>
      Number.isInteger(level) && level >= 0 && level <= highestLevel,
    'an occasion is asked for': ({context}) =>
      asksForOccasion(context.activity, answerOf(context)),
    'the item is answered': ({context}) =>
      isAnswered(context.activity, answerOf(context)),
    'a level is chosen': ({context}) => answerOf(context) !== undefined,
  },
  actions: {
    'turn the page': assign({
      page: ({context}, {by}: {by: number}) => context.page + by,
    }),
    'tell the page': emit(({context}) => ({
      type: 'paged' as const,
      page: context.page,
    })),
    'take the level': assign({
      record: ({context}, {level}: {level: number}) =>
        withAnswer(context, {...answerOf(context), level}),
    }),
    'take the occasion': assign({
      record: ({context}, {occasion}: {occasion: boolean}) => {
        const answer = answerOf(context);
        return answer
          ? withAnswer(context, {...answer, occasion})
          : context.record;
      },
    }),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'rating',
  // A page opens only when those in front of it are answered, so that whoever
  // reaches the end has answered everything.
  context: ({input: {activity, record = {}, page}}) => {
    const pages = pagesOf(activity);
    const reached = firstUnanswered(activity, record) ?? pages - 1;
    const wanted = pageWithin(pages, page);
    return {activity, record, page: Math.min(wanted, reached), pages};
  },
  initial: 'turning',
  states: {
    turning: {entry: 'tell the page', always: 'asking'},
    asking: {
      initial: 'looking',
      on: {
        'level.chosen': {
          guard: {
            type: 'the level is on the scale',
            params: ({event}) => event,
          },
          target: '.looking',
          actions: [
            {type: 'take the level', params: ({event}) => event},
            'tell the record',
          ],
        },
        'occasion.answered': {
          guard: 'an occasion is asked for',
          target: '.looking',
          actions: [
            {type: 'take the occasion', params: ({event}) => event},
            'tell the record',
          ],
        },
        back: [
          {guard: 'this is the first page', target: 'left'},
          {
            target: 'turning',
            actions: {type: 'turn the page', params: {by: -1}},
          },
        ],
      },
      states: {
        looking: {
          always: [
            {guard: 'the item is answered', target: 'answered'},
            {guard: 'a level is chosen', target: 'halfAnswered'},
            {target: 'unanswered'},
          ],
        },
        unanswered: {},
        halfAnswered: {},
        answered: {
          on: {
            next: [
              {guard: 'this is the last page', target: '#rating.finished'},
              {
                target: '#rating.turning',
                actions: {type: 'turn the page', params: {by: 1}},
              },
            ],
          },
        },
      },
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type RatingSnapshot = SnapshotFrom<typeof ratingMachine>;

/** What the learner has answered on the page at hand. */
export function answerOf(
  context: ActivityContext<Rating, RatingAnswer>,
): RatingAnswer | undefined {
  const {activity, page, record} = context;
  return record.answers?.[itemOn(activity, page).id];
}

/** The record with an answer more, and done once nothing is left to answer. */
function withAnswer(
  {activity, page, record}: ActivityContext<Rating, RatingAnswer>,
  answer: RatingAnswer,
): ActivityRecord<RatingAnswer> {
  const answers = {...record.answers, [itemOn(activity, page).id]: answer};
  const isDone =
    record.done || firstUnanswered(activity, {answers}) === undefined;
  return isDone ? {answers, done: true} : {answers};
}
