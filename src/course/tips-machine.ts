import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Tips} from '../content/kinds/tips.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext, withAnswers} from './open-pages.ts';
import type {TipAnswer} from './progress.ts';
import {
  areEnoughKept,
  firstOpenTipsPage,
  tipsOn,
  tipsPage,
} from './tips-answers.ts';

export type TipsContext = ActivityContext<Tips, TipAnswer>;

/**
 * Tips, one card to a page, then the choice among them, then what there is to
 * take along. A tip can be kept or let go on its card and at the choice, and
 * there may be too many on the way; past the choice leads only the right number.
 * It is done once every card was seen and that many are kept.
 */
export const tipsMachine = activitySetup<
  TipsContext,
  'tip.kept' | 'tip.dropped'
>()
  .extend({
    guards: {
      'this is a card': ({context: {activity, page}}) =>
        tipsPage(activity, page).name === 'card',
      'this is the choice': ({context: {activity, page}}) =>
        tipsPage(activity, page).name === 'pick',
      'enough are kept': ({context: {activity, record}}) =>
        areEnoughKept(activity, record),
      'the page has this tip': (
        {context: {activity, page}},
        {tip}: {tip: string},
      ) => tipsOn(activity, page).some(({id}) => id === tip),
    },
    actions: {
      'note that the card was seen': assign({
        record: ({context}) => withSeen(context),
      }),
      'keep the tip': assign({
        record: ({context}, {tip}: {tip: string}) =>
          withAnswer(context, tip, {seen: true, kept: true}),
      }),
      'let the tip go': assign({
        record: ({context}, {tip}: {tip: string}) =>
          withAnswer(context, tip, {seen: true}),
      }),
    },
  })
  .createMachine({
    id: 'tips',
    context: ({input}) => pagedContext(input, firstOpenTipsPage),
    initial: 'reading',
    states: {
      reading: {
        initial: 'turning',
        on: {
          'tip.kept': {
            guard: {type: 'the page has this tip', params: ({event}) => event},
            actions: [
              {type: 'keep the tip', params: ({event}) => event},
              'tell the record',
            ],
          },
          'tip.dropped': {
            guard: {type: 'the page has this tip', params: ({event}) => event},
            actions: [
              {type: 'let the tip go', params: ({event}) => event},
              'tell the record',
            ],
          },
          back: [
            {guard: 'this is the first page', target: 'left'},
            {target: '.turning', actions: 'turn back'},
          ],
        },
        states: {
          turning: {
            entry: 'tell the page',
            always: [
              {guard: 'this is a card', target: 'card'},
              {guard: 'this is the choice', target: 'choice'},
              {target: 'keepsakes'},
            ],
          },
          card: {
            entry: ['note that the card was seen', 'tell the record'],
            on: {next: {target: 'turning', actions: 'turn the page'}},
          },
          choice: {
            on: {
              next: {
                guard: 'enough are kept',
                target: 'turning',
                actions: 'turn the page',
              },
            },
          },
          keepsakes: {on: {next: '#tips.finished'}},
        },
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type TipsSnapshot = SnapshotFrom<typeof tipsMachine>;

/** What is kept stays so when its card is seen again. */
function withSeen(context: TipsContext) {
  const page = tipsPage(context.activity, context.page);
  if (page.name !== 'card') return context.record;
  const before = context.record.answers?.[page.tip.id];
  return withAnswer(context, page.tip.id, before ?? {seen: true});
}

function withAnswer(context: TipsContext, tip: string, answer: TipAnswer) {
  return withAnswers(context, {[tip]: answer}, firstOpenTipsPage);
}
