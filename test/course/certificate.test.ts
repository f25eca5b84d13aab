import {expect} from '@open-wc/testing';
import {certificateOf, type Certificate} from '../../src/course/certificate.ts';
import {checkCode} from '../../src/course/check-code.ts';
import {isEarned} from '../../src/course/is-earned.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {Attempt, Progress} from '../../src/course/progress.ts';
import {recordCompletion} from '../../src/course/record-completion.ts';
import type {Launch} from '../../src/lms/lms.ts';
import {bank, endedWith, questionsOf} from './example-bank.ts';
import {courseOf, smallModule} from './example-course.ts';

const day = 86_400_000;
const first = {...smallModule, id: 'first', title: 'First', number: 1};
const second = {...smallModule, id: 'second', title: 'Second', number: 2};
const check = {
  ...smallModule,
  ...{id: 'final', title: 'Final', number: 8},
  activities: [questionsOf(bank(4))],
};

const learning = courseOf([first, second]);
const checked = courseOf([first, check]);

const launch: Launch = {
  learner: {id: 'ana.garcia', name: 'Ana Garcia'},
  ...{mode: 'normal', credit: true, state: ''},
  ...{completion: 'incomplete', success: 'unknown'},
};

function progressOf(
  completed: Record<string, number>,
  attempts: Record<string, Attempt> = {},
): Progress {
  const modules = Object.entries(completed).map(([id, at]) => {
    const activities = id === 'final' ? {check: {answers: attempts}} : {};
    return [id, {completedAt: at * day, activities}];
  });
  return {
    ...emptyProgress(),
    modules: Object.fromEntries(modules) as Progress['modules'],
  };
}

/** The same once the course has taken note of it, on a day. */
const noted = (progress: Progress, course = learning, on = 3) =>
  recordCompletion(progress, course, on * day);

function certificate(
  progress: Progress,
  course = learning,
  told: Partial<Launch> = {},
): Certificate {
  const earning = {course, progress, launch: {...launch, ...told}};
  return certificateOf({...earning, seconds: 4000});
}

describe('isEarned', () => {
  it('is so when all that is required is complete, and not before', () => {
    const earned = (completed: Record<string, number>, course = learning) =>
      isEarned({
        ...{course, launch},
        progress: noted(progressOf(completed), course),
      });
    const optional = courseOf([first, {...second, required: false}]);

    expect(earned({})).to.equal(false);
    expect(earned({first: 2})).to.equal(false);
    expect(earned({first: 2, second: 3})).to.equal(true);
    expect(earned({first: 2}, optional)).to.equal(true);
  });

  it('needs a pass where there is a check, even one that is not required', () => {
    const free = courseOf([first, {...check, required: false}]);
    const usedUp = progressOf({first: 2, final: 3}, {1: endedWith(2)});
    const passed = progressOf({first: 2, final: 3}, {1: endedWith(4)});

    for (const course of [checked, free]) {
      const earned = (progress: Progress) =>
        isEarned({course, progress: noted(progress, course), launch});
      expect(earned(usedUp)).to.equal(false);
      expect(earned(passed)).to.equal(true);
    }
  });

  it('goes by the word of the LMS where the details are lost', () => {
    const earned = (told: Partial<Launch>, course = checked) =>
      isEarned({
        course,
        progress: progressOf({}),
        launch: {...launch, ...told},
      });

    expect(earned({completion: 'completed', success: 'passed'})).to.equal(true);
    expect(earned({completion: 'completed'}, learning)).to.equal(true);
    expect(earned({completion: 'completed'})).to.equal(false);
    expect(earned({completion: 'completed', success: 'failed'})).to.equal(
      false,
    );
    expect(earned({success: 'passed'})).to.equal(false);
  });
});

describe('certificateOf', () => {
  it('has the day on which the last needed module was completed', () => {
    const some = noted(progressOf({second: 3}), learning, 3);
    const all = noted(
      {...some, ...progressOf({first: 4, second: 3})},
      learning,
      4,
    );
    const {details} = certificate(noted(all, learning, 6));

    expect(details).to.include({completedAt: 4 * day, seconds: 4000});
    expect(details?.modules).to.deep.equal(['First', 'Second']);
  });

  it('has the day of the first pass, and the best score of all attempts', () => {
    const attempts = {
      1: endedWith(2, 12, {at: 3 * day}),
      2: endedWith(10, 12, {at: 4 * day, passed: true}),
      3: endedWith(11, 12, {at: 6 * day, passed: true}),
    };
    const modules = {first: 2, final: 3};
    let progress = noted(progressOf(modules, {1: attempts[1]}), checked, 3);
    expect(progress.completedAt).to.equal(3 * day);
    for (const [on, passed] of [
      [4, {1: attempts[1], 2: attempts[2]}],
      [6, attempts],
    ] as const)
      progress = noted(
        {...progress, ...{modules: progressOf(modules, passed).modules}},
        ...([checked, on] as const),
      );

    const {details, ...rest} = certificate(progress, checked);

    expect(rest).to.deep.equal({isPassed: true, score: 91.67});
    expect(details?.completedAt).to.equal(4 * day);
    expect(progress.completedAt).to.equal(3 * day);
  });

  it('has the version of that day, whatever the package is by now', () => {
    const progress = noted(progressOf({first: 1, second: 4}));
    const newer = {...learning, version: '0.2.0-bbbbbb'};

    const {details} = certificate(noted(progress, newer, 5), newer);

    expect(details?.version).to.equal(learning.version);
  });

  it('loses nothing to an update that asks for more', () => {
    const passed = progressOf({first: 2, final: 3}, {1: endedWith(4, 5)});
    const progress = noted(passed, checked);
    const before = certificate(progress, checked);
    const another = {...check, id: 'another', number: 9};

    for (const course of [
      courseOf([first, second, check]),
      courseOf([first, check, another]),
    ]) {
      const {modules} = progressOf({...{second: 9, another: 9}});
      const later = {...progress, modules: {...modules, ...progress.modules}};
      expect(certificate(noted(progress, course, 9), course)).to.deep.equal(
        before,
      );
      expect(
        certificate(noted(later, course, 9), course).details,
      ).to.deep.equal(before.details);
    }
  });

  it('says passed with its score even when an update takes the check away', () => {
    const passed = progressOf({first: 2, final: 3}, {1: endedWith(4, 5)});
    const course = courseOf([first]);

    expect(certificate(noted(passed, checked), course)).to.deep.include({
      ...{isPassed: true, score: 80},
    });
  });

  it('says passed of no course that had nothing to pass, before one does', () => {
    const progress = noted(progressOf({first: 2}), courseOf([first]));
    const withAttempt = (attempt: Attempt): Progress => ({
      ...progress,
      ...{modules: progressOf({first: 2, final: 3}, {1: attempt}).modules},
    });

    expect(certificate(progress, checked)).to.include({isPassed: false});
    expect(certificate(withAttempt(endedWith(4)), checked)).to.include({
      ...{isPassed: true, score: 100},
    });
  });

  it('has the score of the record where that is higher', () => {
    const progress = noted(
      progressOf({first: 2, final: 3}, {1: endedWith(4, 5)}),
      checked,
    );
    const held = (score: number) =>
      certificate(progress, checked, {score}).score;

    expect(held(95)).to.equal(95);
    expect(held(40)).to.equal(80);
  });

  it('has no score where there is nothing to pass, whatever the LMS made up', () => {
    const progress = noted(progressOf({first: 2, second: 3}));

    expect(certificate(progress, learning, {score: 100})).to.include({
      isPassed: false,
      score: undefined,
    });
    expect(
      certificate(progressOf({}), learning, {
        ...{completion: 'completed', score: 100},
      }).score,
    ).to.equal(undefined);
  });

  it('says no more than the LMS does where the details are lost', () => {
    const told = {completion: 'completed', success: 'passed'} as const;

    expect(
      certificate(progressOf({first: 2}), checked, {...told, score: 90}),
    ).to.deep.equal({isPassed: true, score: 90});
  });

  it('has a code that agrees with what it shows', () => {
    const passed = progressOf({first: 2, final: 3}, {1: endedWith(4, 5)});
    const at = new Date(2026, 10, 22).getTime();
    const progress = recordCompletion(passed, checked, at);

    const {details, score} = certificate(progress, checked);

    expect(details?.code).to.equal(
      checkCode({
        ...{version: details!.version, score, day: '2026-11-22'},
        learnerId: 'ana.garcia',
      }),
    );
  });
});

describe('checkCode', () => {
  const given = {
    ...{version: '0.1.0-3fa2c1', score: 91.67, day: '2026-11-22'},
    learnerId: 'ana.garcia',
  };

  // Worked out with another program, by what docs/records.md says.
  for (const [what, checked, code] of [
    ['a score', given, 'YYTC-P9KY'],
    [
      'no score and no id',
      {...given, score: undefined, learnerId: ''},
      'P3YM-HRM9',
    ],
    [
      'letters beyond ASCII',
      {...given, score: 100, day: '2026-01-03', learnerId: ' ZOË '},
      'XKC7-W9R9',
    ],
  ] as const) {
    it(`is as documented, with ${what}`, () => {
      expect(checkCode(checked)).to.equal(code);
    });
  }

  it('finds a slip in any of the four', () => {
    const slips = [
      {version: '0.1.0-3fa2c7'},
      {score: 97.61},
      {day: '2026-11-12'},
      {learnerId: 'ana.garzia'},
    ].map((slip) => checkCode({...given, ...slip}));

    expect(new Set([checkCode(given), ...slips])).to.have.length(5);
  });

  it('is the same however the LMS writes the id today', () => {
    expect(checkCode({...given, learnerId: ' Ana.Garcia '})).to.equal(
      checkCode(given),
    );
  });
});
