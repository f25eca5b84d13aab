import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {AuditResult} from '../content/kinds/audit-result.ts';
import type {Profile} from '../content/kinds/profile.ts';
import type {Story} from '../content/kinds/story.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext} from './open-pages.ts';

type ReadingContext = ActivityContext<Story | Profile | AuditResult>;

/**
 * Pages to be read, one after the other: a story, a profile, or the result of an
 * audit. It is done as soon as the last page is shown, so that nobody who closes
 * the window there has to come back for one more click.
 */
export const readingMachine = activitySetup<ReadingContext>()
  .extend({
    actions: {
      'note that all was seen': assign({
        record: ({context}) => ({...context.record, done: true}),
      }),
    },
  })
  .createMachine({
    id: 'reading',
    context: ({input}) => pagedContext(input),
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
        on: {next: {target: 'turning', actions: 'turn the page'}},
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
        {target: '.turning', actions: 'turn back'},
      ],
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type ReadingSnapshot = SnapshotFrom<typeof readingMachine>;
