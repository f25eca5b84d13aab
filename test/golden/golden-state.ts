import type {CourseData} from '../../src/content/course-data.ts';
import type {Settings} from '../../src/content/course-settings.ts';
import {outcome} from '../../src/course/outcome.ts';
import type {Outcome} from '../../src/course/outcome-types.ts';
import type {Progress} from '../../src/course/progress.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
  type StateFields,
} from '../../src/course/progress-code.ts';

/** What a version has saved of a learner, and what it stood for. */
export interface GoldenState {
  settings: Partial<Settings>;
  /** As the LMS keeps it. */
  state: string;
  /** As the device keeps it; missing where all is in the LMS. */
  device?: string;
  fields: StateFields;
  progress: Progress;
  reported: Pick<Outcome, 'completion' | 'success' | 'score' | 'progress'>;
  /** Ids of the interactions, in order. */
  interactions: string[];
}

/** Saves progress as this build does. */
export function freeze(
  progress: Progress,
  course: CourseData,
  settings: Partial<Settings>,
  more: Partial<StateFields> = {},
): GoldenState {
  const isSplit = course.settings.privateAnswers === 'device';
  const {interactions, ...told} = outcome(progress, course);
  const fields: StateFields = {
    ...{attempt: 0xdecade, learner: 0xfacade, writes: 42, seconds: 1234},
    ...{recorded: interactions.length, version: course.version},
    ...more,
  };
  const save = (part: 'public' | 'private' | 'all') =>
    encodeProgress(progress, course, fields, part);
  const {completion, success, score, progress: share} = told;
  return {
    settings,
    state: save(isSplit ? 'public' : 'all'),
    ...(isSplit && {device: save('private')}),
    fields,
    progress,
    reported: {completion, success, score, progress: share},
    interactions: interactions.map(({id}) => id),
  };
}

/** Reads it as a launch does. */
export function thaw({state, device = ''}: GoldenState, course: CourseData) {
  const shared = readProgress(state, course);
  if (shared.status !== 'ok') throw new Error(`It is ${shared.status}.`);
  const own = readProgress(device, course);
  return {
    fields: shared.fields,
    progress: mergeProgress(shared.progress, own.progress),
  };
}
