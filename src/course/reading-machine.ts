import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {AuditResult} from '../content/kinds/audit-result.ts';
import type {Profile} from '../content/kinds/profile.ts';
import type {Story} from '../content/kinds/story.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
} from './activity-machine.ts';
import {pagesOf, pageWithin} from './pages-of.ts';

/**
 * Pages to be read, one after the other: a story, a profile, or the result of an
 * audit. It is done as soon as the last page is shown, so that nobody who closes the window there
 * has to come back for one more click.
 */
export const readingMachine = setup({
  types: {
    input: {} as ActivityInput<Story | Profile | AuditResult>,
    context: {} as ActivityContext<Story | Profile | AuditResult>,
    events: {} as PageTurn,
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first page': ({context}) => context.page === 0,
    'this is the last page': ({context}) => context.page === context.pages - 1,
  },
  actions: {
    'turn the page': assign({
      page: ({context}, {by}: {by: number}) => context.page + by,
    }),
    'tell the page': emit(({context}) => ({
      type: 'paged' as const,
      page: context.page,
    })),
    'note that all was seen': assign({
      record: ({context}) => ({...context.record, done: true}),
    }),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'reading',
  context: ({input: {activity, record = {}, page}}) => {
    const pages = pagesOf(activity);
    return {activity, record, page: pageWithin(pages, page), pages};
  },
  initial: 'turning',
  states: {
    turning: {
      entry: 'tell the page',
      always: [
        {guard: 'this is the last page', target: 'onTheLastPage'},
        {target: 'onTheWay'},
      ],
    },
    onTheWay: {
      on: {
        next: {
          target: 'turning',
          actions: {type: 'turn the page', params: {by: 1}},
        },
      },
    },
    onTheLastPage: {
      entry: ['note that all was seen', 'tell the record'],
      on: {next: 'finished'},
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  on: {
    back: [
      {guard: 'this is the first page', target: '.left'},
      {target: '.turning', actions: {type: 'turn the page', params: {by: -1}}},
    ],
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type ReadingSnapshot = SnapshotFrom<typeof readingMachine>;
