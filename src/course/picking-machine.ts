import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
} from './activity-machine.ts';
import {pagesOf, pageWithin} from './pages-of.ts';
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
export const pickingMachine = setup({
  types: {
    input: {} as ActivityInput<Picking, PickAnswer>,
    context: {} as PickingContext,
    events: {} as PageTurn | {type: 'option.chosen'; option: string},
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first page': ({context}) => context.page === 0,
    'this is the last page': ({context}) => context.page === context.pages - 1,
    'the page has this option': (
      {context: {activity, page}},
      {option}: {option: string},
    ) =>
      optionsOf(activity, pickOn(activity, page)).some(({id}) => id === option),
    'the item is settled': ({context}) =>
      pickAnswerOf(context)?.settled === true,
    'an option is picked': ({context}) => context.picked !== undefined,
    'any option will do': ({context}) => anyOptionWillDo(context.activity),
  },
  actions: {
    'turn the page': assign({
      page: ({context}, {by}: {by: number}) => context.page + by,
    }),
    'show what was picked': assign({
      picked: ({context}) => shownAtFirst(context),
    }),
    'tell the page': emit(({context}) => ({
      type: 'paged' as const,
      page: context.page,
    })),
    'take the option': assign(({context}, {option}: {option: string}) => ({
      picked: option,
      record: withPick(context, option),
    })),
    'settle the item': assign({record: ({context}) => settled(context)}),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'picking',
  // As in a rating, a page opens only when those in front of it are settled,
  // unless all of them once were.
  context: ({input: {activity, record = {}, page}}) => {
    const pages = pagesOf(activity);
    const open = record.done ? undefined : firstUnsettled(activity, record);
    const wanted = pageWithin(pages, page);
    return {
      activity,
      record,
      page: Math.min(wanted, open ?? pages - 1),
      pages,
    };
  },
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
          guard: {type: 'the page has this option', params: ({event}) => event},
          target: '.looking',
          actions: [
            {type: 'take the option', params: ({event}) => event},
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
        {target: 'turning', actions: {type: 'turn the page', params: {by: 1}}},
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

/** The record with an answer more, and done once every item is settled. */
function withAnswer(
  {activity, page, record}: PickingContext,
  answer: PickAnswer,
): ActivityRecord<PickAnswer> {
  const answers = {...record.answers, [pickOn(activity, page)]: answer};
  const isDone =
    record.done || firstUnsettled(activity, {answers}) === undefined;
  return isDone ? {answers, done: true} : {answers};
}
