import {createActor} from 'xstate';
import type {Actor} from 'xstate';
import type {ModuleOutline} from '../content/course-data.ts';
import type {Activity} from '../content/schema.ts';
import type {
  ActivityEvent,
  ActivityOutput,
  Surroundings,
} from './activity-machine.ts';
import {machineOf} from './machines.ts';
import type {ActivityMachine, ActivitySnapshot} from './machines.ts';
import {
  currentActivity,
  isMenuOpen,
  isOffered,
  moduleMachine,
  type ModuleOutput,
} from './module-machine.ts';
import type {ActivityRecord, ModuleProgress, Place} from './progress.ts';
import {isSectionDone, menuInput, sectionsOf} from './sections.ts';

/** A module, and how far it has come. */
interface ModuleInput {
  module: ModuleOutline;
  progress?: ModuleProgress;
  /** Where the learner was last, if it was in this module. */
  place?: Place;
}

/** What happens while a learner works on a module. */
export interface ModuleListener {
  /** Something worth keeping was learned about an activity. */
  recorded(activity: string, record: ActivityRecord): void;
  /** The learner is on this page now. */
  paged(place: Place): void;
  /** Something to show is different. */
  changed(): void;
  /** The learner went past the last page, or back before the first. */
  ended(how: ModuleOutput['how']): void;
}

/** A module at work. */
export interface ConductedModule {
  /** The activity at hand, and what its machine says. */
  current(): {activity: Activity; snapshot: ActivitySnapshot};
  /** Whether a menu led here, and whether one can go to it from here. */
  menu(): {isOffered: boolean; isMenuOpen: boolean};
  /** Passes on what the learner did. What does not fit the page is ignored. */
  send(event: ActivityEvent): void;
  /** Ends it without a word: nothing is told any more. */
  stop(): void;
}

/**
 * Runs a module: its own machine, and one after the other those of its
 * activities. The listener already hears of the first page while this runs.
 */
export function conductModule(
  {now, random, ...input}: ModuleInput & Surroundings,
  listener: ModuleListener,
): ConductedModule {
  const conductor = createActor(moduleMachine, {input});
  conductor.on('recorded', ({activity, record}) =>
    listener.recorded(activity, record),
  );
  conductor.on('paged', ({place}) => listener.paged(place));
  conductor.start();
  let actor = start();

  function start(): Actor<ActivityMachine> {
    const {context} = conductor.getSnapshot();
    const activity = currentActivity(context);
    const {module, records} = context;
    const isRestDone =
      input.progress?.completedAt !== undefined ||
      sectionsOf(module.activities).every(
        (section) =>
          section.activities.includes(activity) ||
          isSectionDone(section, records),
      );
    const next = createActor(machineOf(activity), {
      input: {
        activity,
        record: records[activity.id],
        page: context.page,
        menu: menuInput(module.activities, activity, records),
        ...{isRestDone, now, random},
      },
    });
    next.on('recorded', ({record}) =>
      conductor.send({type: 'activity.recorded', record}),
    );
    next.on('paged', ({page}) =>
      conductor.send({type: 'activity.paged', page}),
    );
    return next.start();
  }

  function goOn(output: ActivityOutput) {
    if (output.how === 'chosen')
      conductor.send({type: 'activity.chosen', activity: output.activity});
    else conductor.send({type: `activity.${output.how}`});
    const {status, output: end} = conductor.getSnapshot();
    if (status === 'done' && end) listener.ended(end.how);
    else actor = start();
  }

  /** From any page, which keeps what was done on it. */
  function goToMenu() {
    if (!isMenuOpen(conductor.getSnapshot().context)) return;
    actor.stop();
    conductor.send({type: 'menu.asked'});
    actor = start();
  }

  return {
    current: () => {
      const snapshot = actor.getSnapshot();
      return {activity: snapshot.context.activity, snapshot};
    },
    menu: () => {
      const {context} = conductor.getSnapshot();
      return {
        isOffered: isOffered(context),
        isMenuOpen: isMenuOpen(context),
      };
    },
    send(event) {
      if (conductor.getSnapshot().status !== 'active') return;
      if (event.type === 'menu.asked') goToMenu();
      else actor.send(event);
      const {status, output} = actor.getSnapshot();
      if (status === 'done' && output) goOn(output);
      listener.changed();
    },
    stop() {
      actor.stop();
      conductor.stop();
    },
  };
}
