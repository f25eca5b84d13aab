import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Rating} from '../content/kinds/rating.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext, withAnswers} from './open-pages.ts';
import type {RatingAnswer} from './progress.ts';
import {
  asksForOccasion,
  firstUnanswered,
  highestLevel,
  isAnswered,
  itemOn,
} from './rating-answers.ts';

export type RatingContext = ActivityContext<Rating, RatingAnswer>;

/**
 * A rating, one item to a page. The learner chooses a level and, where the
 * rating asks for it, says whether an occasion comes to mind; then the page can
 * be turned. Each answer is told at once and can be changed at any time.
 *
 * To know whether the occasion is asked for on this page, ask
 * `snapshot.can({type: 'occasion.answered', occasion: true})`.
 */
export const ratingMachine = activitySetup<
  RatingContext,
  'level.chosen' | 'occasion.answered'
>()
  .extend({
    guards: {
      'the level is on the scale': (_, {level}: {level: number}) =>
        Number.isInteger(level) && level >= 0 && level <= highestLevel,
      'an occasion is asked for': ({context}) =>
        asksForOccasion(context.activity, answerOf(context)),
      'the item is answered': ({context}) =>
        isAnswered(context.activity, answerOf(context)),
      'a level is chosen': ({context}) => answerOf(context) !== undefined,
    },
    actions: {
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
    },
  })
  .createMachine({
    id: 'rating',
    context: ({input}) => pagedContext(input, firstUnanswered),
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
            {target: 'turning', actions: 'turn back'},
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
                {target: '#rating.turning', actions: 'turn the page'},
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
export function answerOf({
  activity,
  page,
  record,
}: RatingContext): RatingAnswer | undefined {
  return record.answers?.[itemOn(activity, page).id];
}

function withAnswer(context: RatingContext, answer: RatingAnswer) {
  const {id} = itemOn(context.activity, context.page);
  return withAnswers(context, {[id]: answer}, firstUnanswered);
}
