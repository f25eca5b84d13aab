import type {Frame, Page} from 'playwright-core';

/** The sample course's hand on the LMS; see `samplePage`. */
export type Course = Frame | Page;

export function call(course: Course, name: string, ...given: string[]) {
  return course.evaluate(
    ([name, given]) => {
      const {lms} = window as unknown as {
        lms: Record<string, (...given: string[]) => unknown>;
      };
      return lms[name as string]!(...(given as string[]));
    },
    [name, given],
  );
}

/** What differs between the standards in these stories. */
export const dialects = {
  '1.2': {
    start: 'LMSInitialize',
    set: 'LMSSetValue',
    get: 'LMSGetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
    error: 'LMSGetLastError',
    status: 'cmi.core.lesson_status',
    exit: 'cmi.core.exit',
    time: ['cmi.core.session_time', '0000:01:30.00'],
    // As scorm-again spells what it was given.
    total: ['cmi.core.total_time', '00:01:30'],
    entry: 'cmi.core.entry',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    learner: 'cmi.core.student_name',
    failure: '101',
    endFailure: '101',
  },
  '2004': {
    start: 'Initialize',
    set: 'SetValue',
    get: 'GetValue',
    commit: 'Commit',
    end: 'Terminate',
    error: 'GetLastError',
    status: 'cmi.completion_status',
    exit: 'cmi.exit',
    time: ['cmi.session_time', 'PT1M30S'],
    total: ['cmi.total_time', 'PT0H1M30S'],
    entry: 'cmi.entry',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    learner: 'cmi.learner_name',
    failure: '391',
    endFailure: '111',
  },
} as const;
