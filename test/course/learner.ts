import {expect} from '@open-wc/testing';
import type {AnyActorLogic, Snapshot} from 'xstate';
import type {CourseData, ModuleOutline} from '../../src/content/course-data.ts';
import type {ActivityEvent} from '../../src/course/activity-machine.ts';
import {conductModule} from '../../src/course/conduct-module.ts';
import type {DialogueRecord} from '../../src/course/dialogue-runs.ts';
import {firstOpenPage} from '../../src/course/kinds.ts';
import {recordActivity, recordPlace} from '../../src/course/module-progress.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {Progress} from '../../src/course/progress.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
} from '../../src/course/progress-code.ts';
import {courseOf} from './example-course.ts';

/** What goes into the envelope besides the progress. */
export const fields = {
  attempt: 1,
  learner: 2,
  writes: 3,
  seconds: 5,
  recorded: 33,
  version: '0.1.0-3fa2c1',
};

/** A learner at work on a module, with the progress as main.ts keeps it. */
export function learnerAt(module: ModuleOutline, from = emptyProgress()) {
  let progress = from;
  let ended: 'finished' | 'left' | undefined;
  let endings = 0;
  const conducted = conductModule(
    {
      module,
      progress: progress.modules[module.id],
      place: progress.place,
      now: () => 1e12,
      random: () => 0.5,
    },
    {
      recorded(activity, record) {
        progress = recordActivity(progress, module, activity, record, 1e12);
      },
      paged(place) {
        progress = recordPlace(progress, place);
      },
      changed() {},
      ended(how) {
        ended = how;
        endings++;
      },
    },
  );
  return {
    ...conducted,
    module,
    progress: () => progress,
    ended: () => ended,
    endings: () => endings,
    page() {
      const {activity, snapshot} = conducted.current();
      return {activity: activity.id, page: snapshot.context.page};
    },
  };
}

export type Learner = ReturnType<typeof learnerAt>;

/** What comes back after the learner has left: the LMS's part and the device's. */
function saveAndRead(progress: Progress, course: CourseData) {
  const [shared, own] = (['public', 'private'] as const).map((part) => {
    const text = encodeProgress(progress, course, fields, part);
    return readProgress(text, course).progress;
  });
  return mergeProgress(shared!, own!);
}

export type WorkSnapshot = Snapshot<unknown> & {
  learner: Learner;
  can(event: ActivityEvent): boolean;
};

/**
 * The whole module as one machine, worked on by a learner who leaves after
 * every click, comes back, and must be where they were.
 */
export function workOn(module: ModuleOutline) {
  const course = courseOf([module]);
  const known = new Map<string, WorkSnapshot>();
  const see = (learner: Learner) =>
    ({
      status: learner.ended() ? 'done' : 'active',
      learner,
      can: (event) =>
        !learner.ended() &&
        (event.type === 'menu.asked'
          ? learner.menu().isMenuOpen
          : learner.current().snapshot.can(event)),
    }) as WorkSnapshot;

  function transition(snapshot: WorkSnapshot, event: ActivityEvent) {
    const before = snapshot.learner;
    const step = `${whereabouts(before)} ${JSON.stringify(event)}`;
    const seen = known.get(step);
    if (seen) return seen;
    const again = learnerAt(module, saveAndRead(before.progress(), course));
    expect(again.page()).to.deep.equal(before.page());
    expect(again.progress()).to.deep.equal(before.progress());
    again.send(event);
    const next = see(again);
    known.set(step, next);
    return next;
  }

  return {
    getInitialSnapshot: () => see(learnerAt(module)),
    transition,
    getPersistedSnapshot: (snapshot: WorkSnapshot) => snapshot,
  } as unknown as AnyActorLogic;
}

/** Where the learner is, what waits first in each activity, and what is done. */
export function whereabouts(learner: Learner) {
  const {module} = learner;
  const {activities = {}} = learner.progress().modules[module.id] ?? {};
  const states = module.activities.map((activity) => {
    const record = activities[activity.id];
    const saidLast =
      activity.kind === 'dialogue' &&
      (record as DialogueRecord | undefined)?.answers?.['now']?.choices.at(-1);
    return `${firstOpenPage(activity, record)} ${record?.done} ${String(saidLast)}`;
  });
  const {activity, page} = learner.page();
  const {value} = learner.current().snapshot as {value?: unknown};
  return `${learner.ended()} ${activity} ${page} ${JSON.stringify(value)} | ${states.join()}`;
}
