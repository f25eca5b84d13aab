import {expect} from '@open-wc/testing';
import type {CourseData} from '../../src/content/course-data.ts';
import type {Settings} from '../../src/content/course-settings.ts';
import {isEarned} from '../../src/course/is-earned.ts';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {TestLms} from '../lms/test-lms.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const best = {isRight: true, choice: 0};

/** Changes the module of the check. */
function withCheck(
  change: (module: CourseData['modules'][0]) => CourseData['modules'],
) {
  return (course: CourseData): CourseData => ({
    ...course,
    version: '0.2.0-aaaaaa',
    modules: course.modules.flatMap((module) =>
      module.id === 'check' ? change(module) : [module],
    ),
  });
}

const updates = {
  'optional now': withCheck((module) => [{...module, required: false}]),
  'of another number': withCheck((module) => [
    {
      ...module,
      activities: module.activities.map((check) => ({...check, number: 3})),
    },
  ]),
  'in another module': withCheck((module) => [
    {...module, id: 'check-2027', number: 90},
  ]),
  'joined by another': withCheck((module) => [
    module,
    {...module, id: 'check-2027', number: 90},
  ]),
};

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  for (const finalWord of ['passed', 'completed'] as const)
    describe(`${standard}, last word “${finalWord}”: an update of the check`, () => {
      let server: TestLms;

      beforeEach(() => {
        server = new TestLms(standard);
      });

      async function launch(
        settings: Partial<Settings> = {},
        update = (course: CourseData) => course,
      ) {
        const course = update(
          checkedCourse({attempts: 2, finalWord, ...settings}),
        );
        const learner = new LearnerAtLms(standard, {}, course, server);
        await learner.launch();
        return learner;
      }

      /** Somebody to whom the check is all that is left. */
      async function atCheck(
        settings: Partial<Settings> = {},
        update = (course: CourseData) => course,
      ) {
        const learner = await launch(settings, update);
        learner.work('talks', best);
        learner.work('small', best);
        await learner.time.pass(5 * minute);
        return learner;
      }

      async function leave(learner: LearnerAtLms) {
        await learner.time.pass(5 * minute);
        await learner.recorder.leave();
      }

      /** What is recorded at the launch after this visit, and whether it is shown. */
      async function recordOf(learner: LearnerAtLms) {
        await leave(learner);
        await learner.launch();
        await learner.time.pass(5 * minute);
        return {
          words: [
            ...learner.held(/^cmi\.(core\.lesson|completion)_status$/),
            ...learner.held(/^cmi\.success_status$/),
          ],
          isEarned: isEarned(learner.visit.kept.earning),
        };
      }

      async function isNotPassed(learner: LearnerAtLms) {
        const {words, isEarned} = await recordOf(learner);
        expect(words).not.to.include('passed');
        // It would say passed.
        if (finalWord === 'completed')
          expect(words).not.to.include('completed');
        return isEarned;
      }

      it('that makes it optional passes nobody who never opened it', async () => {
        await isNotPassed(await atCheck({}, updates['optional now']));
      });

      it('that allows more attempts passes nobody, and lets one pass', async () => {
        const before = await atCheck();
        before.attempt(false);
        before.attempt(false);
        await leave(before);

        const learner = await launch({attempts: 3});
        expect(await isNotPassed(learner)).to.equal(false);
        learner.attempt(true);

        expect((await recordOf(learner)).isEarned).to.equal(true);
      });

      it('that allows fewer attempts fails nobody before the one under way is over', async () => {
        const before = await launch({attempts: 0});
        before.attempt(false);
        before.attempt(false);
        before.visit.go('module', 'check');
        before.visit.act({type: 'attempt.wanted'});
        before.turn(best);
        await leave(before);

        const learner = await launch({attempts: 2});
        learner.visit.go('module', 'check');
        learner.turn(best);
        const {words} = await recordOf(learner);

        expect(words).not.to.include('failed');
        expect(words).to.include('incomplete');
      });

      it('that brings the first one fails nobody who had finished', async () => {
        const settings = {whileAttemptsRemain: 'failed'} as const;
        const without = withCheck(() => []);
        await leave(await atCheck(settings, without));

        const learner = await launch(settings);
        learner.attempt(false);
        const {words, isEarned} = await recordOf(learner);

        expect(words).not.to.include('failed');
        expect(words).to.include('completed');
        expect(isEarned).to.equal(true);
      });

      for (const [name, update] of Object.entries(updates)) {
        it(`that has failed twice passes nobody: it is ${name}`, async () => {
          const before = await atCheck();
          before.attempt(false);
          before.attempt(false);
          await leave(before);

          await isNotPassed(await launch({}, update));
        });

        it(`takes back no pass that an LMS has forgotten: it is ${name}`, async () => {
          const before = await atCheck();
          before.attempt(true);
          await leave(before);
          const {cmi} = server.stored as {cmi: Record<string, unknown>};
          if (standard === 'scorm12')
            Object.assign(cmi['core']!, {lesson_status: 'not attempted'});
          else cmi['completion_status'] = cmi['success_status'] = 'unknown';

          const {words, isEarned} = await recordOf(await launch({}, update));

          expect(words).to.include(finalWord);
          expect(isEarned).to.equal(true);
        });
      }

      it('is not needed for a check to be open again: another device has had fewer attempts', async () => {
        const phone = await atCheck();
        server.isDown = true;
        phone.attempt(false);
        phone.attempt(false);
        await phone.time.pass(5 * minute);
        phone.kill();
        server.isDown = false;
        const laptop = await launch();
        laptop.visit.go('module', 'check');
        laptop.visit.act({type: 'next'});
        for (const isRight of [true, false, false, false])
          laptop.turn({isRight, choice: 0});
        laptop.visit.go('home');
        laptop.visit.go('module', 'check');
        laptop.visit.act({type: 'attempt.wanted'});
        laptop.turn(best);
        await leave(laptop);

        phone.time.jump(day);
        await phone.launch();

        expect(await isNotPassed(phone)).to.equal(false);
      });
    });
