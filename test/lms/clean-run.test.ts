import {expect} from '@open-wc/testing';
import {wholeCourse} from '../course/example-course.ts';
import {realCourse} from '../example-visit.ts';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {describeEachStandard} from './describe-each-standard.ts';
import type {TestStandard} from './test-lms.ts';

/** Kinds of elements that a whole course sets, whatever the learner answers. */
const common = [
  'cmi.suspend_data',
  'cmi.objectives.n.id',
  'cmi.objectives.n.score.max',
  'cmi.objectives.n.score.min',
  'cmi.objectives.n.score.raw',
  'cmi.interactions.n.correct_responses.n.pattern',
  'cmi.interactions.n.id',
  'cmi.interactions.n.latency',
  'cmi.interactions.n.objectives.n.id',
  'cmi.interactions.n.result',
  'cmi.interactions.n.type',
];
const kinds: Record<'1.2' | '2004', string[]> = {
  '1.2': [
    ...common,
    'cmi.core.exit',
    'cmi.core.lesson_location',
    'cmi.core.lesson_status',
    'cmi.core.score.max',
    'cmi.core.score.min',
    'cmi.core.score.raw',
    'cmi.core.session_time',
    'cmi.interactions.n.student_response',
    'cmi.interactions.n.time',
    'cmi.objectives.n.status',
  ],
  '2004': [
    ...common,
    'adl.nav.request',
    'cmi.completion_status',
    'cmi.exit',
    'cmi.interactions.n.description',
    'cmi.interactions.n.learner_response',
    'cmi.interactions.n.timestamp',
    'cmi.location',
    'cmi.objectives.n.completion_status',
    'cmi.objectives.n.description',
    'cmi.objectives.n.score.scaled',
    'cmi.objectives.n.success_status',
    'cmi.progress_measure',
    'cmi.score.max',
    'cmi.score.min',
    'cmi.score.raw',
    'cmi.score.scaled',
    'cmi.session_time',
    'cmi.success_status',
  ],
};

/** With everything that can be recorded: sharing, attestation, nine talks. */
const settings = {shareAudit: true, attestation: true};

function everything() {
  const {modules} = structuredClone(wholeCourse);
  for (const {activities} of modules)
    for (const one of activities)
      if (one.kind === 'questions')
        one.rules = {passMark: 80, drawn: 12, attempts: 0, attestation: true};
  return {
    ...wholeCourse,
    ...{modules, words: realCourse.words},
    settings: {...wholeCourse.settings, ...settings},
  };
}

// The rules of `strict-lms.ts`, about formats, lengths, words and order, are
// kept by every call of a whole run, and the LMS behind it has no complaint.
describeEachStandard('a clean run', (standard: TestStandard, server) => {
  it('of the whole course is free of faults', async () => {
    const course = everything();
    const learner = new LearnerAtLms(standard, settings, course, server());
    await learner.launch();
    for (const {id} of course.modules) {
      learner.work(id, {isRight: true, choice: 0});
      expect(learner.isDone(id), id).to.equal(true);
      await learner.time.pass(60_000);
    }
    await learner.recorder.leave();

    const {lms, strict} = learner.atLms;
    const refused = strict.calls.filter(
      ({method, answer}) => method !== 'GetValue' && String(answer) !== 'true',
    );
    expect(refused).to.eql([]);
    // What a learner finds as errors under “Help and diagnosis”.
    expect(lms.calls().filter(({error}) => error)).to.eql([]);
    const set = strict.calls
      .filter(({method}) => method === 'SetValue')
      .map(({args}) => String(args[0]).replace(/\.\d+(?=\.)/g, '.n'));
    expect([...new Set(set)].sort()).to.eql(
      kinds[standard === 'scorm12' ? '1.2' : '2004'].toSorted(),
    );
  });
});
