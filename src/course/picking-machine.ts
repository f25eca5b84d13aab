import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext, withAnswers} from './open-pages.ts';
import {
  anyOptionWillDo,
  bestOf,
  firstUnsettled,
  optionsOf,
  pickOn,
  type Picking,
} from './picking-answers.ts';
import type {ActivityRecord, PickAnswer} from './progress.ts';

export interface PickingContext extends ActivityContext<Picking, PickAnswer> {
  /** The option whose feedback is shown on the page at hand. */
  picked?: string;
}

/**
 * A sorting or a choice, one item to a page. The learner picks an option,
 * learns what it is worth, and can pick another as often as they like. What was
 * picked first is kept. An item is settled by its best option; where any option
 * will do, by going on, too.
 */
export const pickingMachine = activitySetup<PickingContext, 'option.chosen'>()
  .extend({
    guards: {
      'the page has this option': (
        {context: {activity, page}},
        {option}: {option: string},
      ) =>
        optionsOf(activity, pickOn(activity, page)).some(
          ({id}) => id === option,
        ),
      'the item is settled': ({context}) =>
        pickAnswerOf(context)?.settled === true,
      'an option is picked': ({context}) => context.picked !== undefined,
      'any option will do': ({context}) => anyOptionWillDo(context.activity),
    },
    actions: {
      'show what was picked': assign({
        picked: ({context}) => shownAtFirst(context),
      }),
      'take the option': assign(({context}, {option}: {option: string}) => ({
        picked: option,
        record: withPick(context, option),
      })),
      'settle the item': assign({record: ({context}) => settled(context)}),
    },
  })
  .createMachine({
    id: 'picking',
    context: ({input}) => pagedContext(input, firstOpen),
    initial: 'turning',
    states: {
      turning: {
        entry: ['show what was picked', 'tell the page'],
        always: 'asking',
      },
      asking: {
        initial: 'looking',
        on: {
          'option.chosen': {
            guard: {
              type: 'the page has this option',
              params: ({event}) => event,
            },
            target: '.looking',
            actions: [
              {type: 'take the option', params: ({event}) => event},
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
              {guard: 'an option is picked', target: 'tried'},
              {target: 'unpicked'},
            ],
          },
          unpicked: {},
          tried: {
            on: {
              next: {
                guard: 'any option will do',
                target: '#picking.goingOn',
                actions: ['settle the item', 'tell the record'],
              },
            },
          },
          settled: {on: {next: '#picking.goingOn'}},
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

export type PickingSnapshot = SnapshotFrom<typeof pickingMachine>;

/** What is kept of the page at hand. */
export function pickAnswerOf({
  activity,
  page,
  record,
}: PickingContext): PickAnswer | undefined {
  return record.answers?.[pickOn(activity, page)];
}

/** Whoever comes back to a page sees it as far as it is remembered. */
function shownAtFirst(context: PickingContext) {
  const {activity, page} = context;
  const answer = pickAnswerOf(context);
  return answer?.settled && !anyOptionWillDo(activity)
    ? bestOf(activity, pickOn(activity, page))
    : answer?.first;
}

function withPick(context: PickingContext, option: string) {
  const {activity, page} = context;
  const before = pickAnswerOf(context) ?? {first: option};
  const isBest = option === bestOf(activity, pickOn(activity, page));
  return withAnswer(context, isBest ? {...before, settled: true} : before);
}

function settled(context: PickingContext) {
  const before = pickAnswerOf(context);
  return before
    ? withAnswer(context, {...before, settled: true})
    : context.record;
}

function withAnswer(context: PickingContext, answer: PickAnswer) {
  const item = pickOn(context.activity, context.page);
  return withAnswers(context, {[item]: answer}, firstOpen);
}

/** Once all are settled, no page holds up the learner again. */
function firstOpen(activity: Picking, record: ActivityRecord<PickAnswer>) {
  return record.done ? undefined : firstUnsettled(activity, record);
}
