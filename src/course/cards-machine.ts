import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Cards} from '../content/kinds/cards.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {areAllOpened} from './cards-answers.ts';
import type {ActivityRecord, OpenedAnswer} from './progress.ts';

export type CardsContext = ActivityContext<Cards, OpenedAnswer>;

/**
 * Cards to be opened, in any order, on one page. It is done with the last card,
 * and done it stays: a card that an update adds is there to be opened, but
 * nobody has to come back for it.
 */
export const cardsMachine = activitySetup<CardsContext, 'card.opened'>()
  .extend({
    guards: {
      'the card is still closed': (
        {context: {activity, record}},
        {card}: {card: string},
      ) =>
        activity.cards.some(({id}) => id === card) && !record.answers?.[card],
      'the set is done': ({context}) => context.record.done === true,
    },
    actions: {
      'open the card': assign({
        record: ({context}, {card}: {card: string}) =>
          withOpened(context, card),
      }),
    },
  })
  .createMachine({
    id: 'cards',
    context: ({input: {activity, record = {}}}) => {
      return {activity, record, page: 0, pages: 1};
    },
    initial: 'looking',
    states: {
      looking: {
        entry: 'tell the page',
        on: {
          'card.opened': {
            guard: {
              type: 'the card is still closed',
              params: ({event}) => event,
            },
            actions: [
              {type: 'open the card', params: ({event}) => event},
              'tell the record',
            ],
          },
          next: {guard: 'the set is done', target: 'finished'},
          back: 'left',
        },
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type CardsSnapshot = SnapshotFrom<typeof cardsMachine>;

function withOpened(
  {activity, record}: CardsContext,
  card: string,
): ActivityRecord<OpenedAnswer> {
  const answers = {...record.answers, [card]: {opened: true as const}};
  const isDone = record.done || areAllOpened(activity, {answers});
  return isDone ? {answers, done: true} : {answers};
}
