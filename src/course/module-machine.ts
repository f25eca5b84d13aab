import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {ModuleOutline} from '../content/course-data.ts';
import type {Activity} from '../content/schema.ts';
import type {ActivityInput} from './activity-machine.ts';
import {startingPosition} from './module-progress.ts';
import type {ActivityRecord, ModuleProgress, Place} from './progress.ts';
import {
  isSectionDone,
  menuOf,
  sectionIndex,
  sectionsOf,
  type Section,
} from './sections.ts';

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

/** How a module ended: past its last page, or before its first. */
export interface ModuleOutput {
  how: 'finished' | 'left';
}

/**
 * A module: its activities, one after the other, and from a menu to what it
 * offers and back. It does not run them: `conductModule` starts the machine of
 * the activity at hand and passes on here what that tells.
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
      | {type: 'activity.left'}
      | {type: 'activity.chosen'; activity: string}
      | {type: 'menu.asked'},
    emitted: {} as
      | {type: 'recorded'; activity: string; record: ActivityRecord}
      | {type: 'paged'; place: Place},
    output: {} as ModuleOutput,
  },
  guards: {
    'this is the first activity': ({context}) => context.activity === 0,
    'this is the last section': ({context}) =>
      whereIn(context).index === whereIn(context).sections.length - 1,
    'a menu offers this': ({context}) => isOffered(context),
    'the menu offers it': ({context}, {activity}: {activity: string}) =>
      isOfferedIn(context, activity),
    'the way to the menu is open': ({context}) => isMenuOpen(context),
  },
  actions: {
    'keep the record': assign({
      records: ({context}, {record}: {record: ActivityRecord}) => ({
        ...context.records,
        [currentActivity(context).id]: record,
      }),
    }),
    'keep the page': assign({page: (_, {page}: {page: number}) => page}),
    'open the next section': assign(({context}) => {
      const {sections, index} = whereIn(context);
      return {activity: startOf(sections, index + 1), page: 0};
    }),
    'open the section before at its end': assign(({context}) => {
      const {sections, index} = whereIn(context);
      return {activity: startOf(sections, index - 1), page: 'last' as const};
    }),
    'open the menu': assign(({context}) => {
      const {activities} = context.module;
      return {
        activity: activities.findIndex(({kind}) => kind === 'menu'),
        page: 0,
      };
    }),
    'open what was chosen': assign(
      ({context}, {activity}: {activity: string}) => ({
        activity: context.module.activities.findIndex(
          ({id}) => id === activity,
        ),
        page: 0,
      }),
    ),
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
          {guard: 'a menu offers this', actions: 'open the menu'},
          {guard: 'this is the last section', target: 'finished'},
          {actions: 'open the next section'},
        ],
        'activity.left': [
          {guard: 'a menu offers this', actions: 'open the menu'},
          {guard: 'this is the first activity', target: 'left'},
          {actions: 'open the section before at its end'},
        ],
        'activity.chosen': {
          guard: {type: 'the menu offers it', params: ({event}) => event},
          actions: {type: 'open what was chosen', params: ({event}) => event},
        },
        'menu.asked': {
          guard: 'the way to the menu is open',
          actions: 'open the menu',
        },
      },
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ModuleOutput,
});

export type ModuleSnapshot = SnapshotFrom<typeof moduleMachine>;

/** The activity at hand. */
export function currentActivity(context: ModuleContext): Activity {
  const found = context.module.activities[context.activity];
  if (!found) throw new RangeError(`There is no activity ${context.activity}.`);
  return found;
}

/** Whether a menu led to the activity at hand, and so is where one comes back. */
export function isOffered(context: ModuleContext): boolean {
  return isOfferedIn(context, currentActivity(context).id);
}

function isOfferedIn({module}: ModuleContext, activity: string) {
  const {offered = []} = menuOf(module.activities) ?? {};
  return offered.some(({id}) => id === activity);
}

/** Whether the learner may go to the menu from here: all before it is done. */
export function isMenuOpen(context: ModuleContext): boolean {
  const {records, module} = context;
  const sections = sectionsOf(module.activities);
  const at = sections.findIndex(({menu}) => menu);
  const isHere = currentActivity(context).kind === 'menu';
  const before = sections.slice(0, Math.max(0, at));
  return (
    at >= 0 &&
    !isHere &&
    before.every((section) => isSectionDone(section, records))
  );
}

function whereIn(context: ModuleContext) {
  const sections = sectionsOf(context.module.activities);
  return {sections, index: sectionIndex(sections, currentActivity(context).id)};
}

/** Index of the activity with which a section begins. */
function startOf(sections: readonly Section[], index: number) {
  return sections
    .slice(0, index)
    .reduce((sum, {activities}) => sum + activities.length, 0);
}
