import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {ModuleOutline} from '../content/course-data.ts';
import type {Activity} from '../content/schema.ts';
import type {ActivityInput, ActivityOutput} from './activity-machine.ts';
import {startingPosition} from './module-progress.ts';
import type {ActivityRecord, ModuleProgress, Place} from './progress.ts';

/** Where in a module: an activity by its index, and a page of it. */
interface Position {
  activity: number;
  page: ActivityInput['page'];
}

interface ModuleContext extends Position {
  module: ModuleOutline;
  /** By activity id. */
  records: Record<string, ActivityRecord>;
}

/**
 * A module: its activities, one after the other. It does not run them:
 * `conductModule` starts the machine of the activity at hand and passes on here
 * what that tells.
 */
export const moduleMachine = setup({
  types: {
    input: {} as {
      module: ModuleOutline;
      progress?: ModuleProgress;
      /** Where the learner was last, if it was in this module. */
      place?: Place;
    },
    context: {} as ModuleContext,
    events: {} as
      | {type: 'activity.recorded'; record: ActivityRecord}
      | {type: 'activity.paged'; page: number}
      | {type: 'activity.finished'}
      | {type: 'activity.left'},
    emitted: {} as
      | {type: 'recorded'; activity: string; record: ActivityRecord}
      | {type: 'paged'; place: Place},
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first activity': ({context}) => context.activity === 0,
    'this is the last activity': ({context}) =>
      context.activity === context.module.activities.length - 1,
  },
  actions: {
    'keep the record': assign({
      records: ({context}, {record}: {record: ActivityRecord}) => ({
        ...context.records,
        [currentActivity(context).id]: record,
      }),
    }),
    'keep the page': assign({page: (_, {page}: {page: number}) => page}),
    'open the next activity': assign(({context}) => ({
      activity: context.activity + 1,
      page: 0,
    })),
    'open the one before at its end': assign(({context}) => ({
      activity: context.activity - 1,
      page: 'last' as const,
    })),
    'tell the record': emit(({context}) => {
      const {id} = currentActivity(context);
      const record = context.records[id] ?? {};
      return {type: 'recorded' as const, activity: id, record};
    }),
    'tell the place': emit(({context}, {page}: {page: number}) => ({
      type: 'paged' as const,
      place: {
        module: context.module.id,
        activity: currentActivity(context).id,
        page,
      },
    })),
  },
}).createMachine({
  id: 'module',
  context: ({input: {module, progress, place}}) => {
    const records = progress?.activities ?? {};
    return {module, records, ...startingPosition(module, records, place)};
  },
  initial: 'working',
  states: {
    working: {
      on: {
        'activity.recorded': {
          actions: [
            {type: 'keep the record', params: ({event}) => event},
            'tell the record',
          ],
        },
        'activity.paged': {
          actions: [
            {type: 'keep the page', params: ({event}) => event},
            {type: 'tell the place', params: ({event}) => event},
          ],
        },
        'activity.finished': [
          {guard: 'this is the last activity', target: 'finished'},
          {actions: 'open the next activity'},
        ],
        'activity.left': [
          {guard: 'this is the first activity', target: 'left'},
          {actions: 'open the one before at its end'},
        ],
      },
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type ModuleSnapshot = SnapshotFrom<typeof moduleMachine>;

/** The activity at hand. */
export function currentActivity(context: ModuleContext): Activity {
  const found = context.module.activities[context.activity];
  if (!found) throw new RangeError(`There is no activity ${context.activity}.`);
  return found;
}
