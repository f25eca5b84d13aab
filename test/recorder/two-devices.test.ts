import {expect} from '@open-wc/testing';
import {readProgress} from '../../src/course/progress-code.ts';
import type {TipAnswer} from '../../src/course/progress.ts';
import {
  accomplishments,
  courseOf,
  serviceTips,
  smallModule,
} from '../course/example-course.ts';
import {realCourse} from '../example-visit.ts';
import {LearnerAtLms} from '../learner-at-lms.ts';
import {MoodleLms} from '../lms/moodle-lms.ts';
import {TestLms} from '../lms/test-lms.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const best = {isRight: true, choice: 0};

// A phone without a connection and a laptop, used in turn by one learner: of an
// answer the later one counts, however often each of them was changed.

const example = courseOf([smallModule, accomplishments, serviceTips]);
const course = {
  ...example,
  words: realCourse.words,
  settings: {...example.settings, privateAnswers: 'lms' as const},
};

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`an answer that is given on two devices (${standard})`, () => {
    let server: TestLms;
    let phone: LearnerAtLms;
    let laptop: LearnerAtLms;

    /** The first question, and what is answered to it. */
    function openQuestion(learner: LearnerAtLms) {
      learner.visit.go('module', 'small');
      while (!canRate(learner)) learner.visit.act({type: 'next'});
    }

    const canRate = (learner: LearnerAtLms) =>
      learner.visit
        .module!.conducted.current()
        .snapshot.can({type: 'level.chosen', level: 0});

    async function rate(learner: LearnerAtLms, ...levels: number[]) {
      for (const level of levels) {
        learner.visit.act({type: 'level.chosen', level});
        await learner.time.pass(1000);
      }
    }

    function rating({visit}: LearnerAtLms) {
      const {activities} = visit.progress.modules['small']!;
      return Object.values(activities)
        .flatMap(({answers = {}}) => Object.values(answers))
        .flatMap((answer) => ('level' in answer ? [answer.level] : []))[0];
    }

    /** The browser is killed where nobody has heard of the last answers. */
    async function killedOffline(learner: LearnerAtLms, work: () => unknown) {
      server.isDown = true;
      await work();
      await learner.time.pass(5000);
      learner.kill();
      server.isDown = false;
    }

    /** The LMS has the answer, and nobody could confirm that. */
    async function rateUnheard(learner: LearnerAtLms, level: number) {
      learner.reach = () => Promise.resolve(false);
      await rate(learner, level);
      await learner.time.pass(minute);
    }

    async function isSaved(learner: LearnerAtLms) {
      await learner.time.pass(minute);
      expect(learner.recorder.state).to.equal('saved');
    }

    async function comesBack(learner: LearnerAtLms, days: number) {
      learner.time.jump(days * day);
      await learner.launch();
    }

    beforeEach(async () => {
      server = new TestLms(standard);
      phone = new LearnerAtLms(standard, {}, course, server);
      laptop = new LearnerAtLms(standard, {}, course, server);
      await phone.launch();
      openQuestion(phone);
      await rate(phone, 2);
      await isSaved(phone);
    });

    it('stays what was saved later, though the first device was in two minds about it', async () => {
      await killedOffline(phone, () => rate(phone, 0, 1, 0, 1, 0, 1, 0, 1));
      await comesBack(laptop, 1);
      openQuestion(laptop);
      await rate(laptop, 4);
      await isSaved(laptop);
      await laptop.recorder.leave();

      await comesBack(phone, 2);
      await isSaved(phone);

      expect(rating(phone)).to.equal(4);
      expect(rating(await phone.onAnotherDevice())).to.equal(4);
    });

    // On both it has been changed equally often.
    for (const [more, pages] of [
      [3, 3],
      [5, 4],
    ] as const)
      it(`stays what was saved later, where an old page hands over (${more} more changes there, ${pages} pages here)`, async () => {
        const moodle = new MoodleLms(
          standard === 'scorm12' ? standard : 'scorm2004-3rd',
        );
        server = moodle;
        phone = new LearnerAtLms(standard, {}, course, server);
        laptop = new LearnerAtLms(standard, {}, course, server);
        await phone.launch();
        openQuestion(phone);
        await rate(phone, 2);
        await isSaved(phone);
        moodle.isSignedOut = true;
        await comesBack(laptop, 1);
        openQuestion(laptop);
        await rate(laptop, 4);
        for (let at = 0; at < more; at++) await rate(laptop, at % 2 ? 4 : 3);
        await rate(laptop, 4);
        await isSaved(laptop);
        await laptop.recorder.leave();

        phone.time.jump(2 * day);
        phone.work('service-tips', best, pages);
        await phone.time.pass(minute);
        expect(phone.recorder.state).to.equal('unconfirmed');
        const page = phone.openPage();
        await phone.visit.stop();
        const {handed} = phone.visit;
        phone.time.forget();
        await phone.begin(page, handed);
        await isSaved(phone);

        expect(rating(phone)).to.equal(4);
      });

    it('is what was given later without a connection, though the other was in two minds', async () => {
      phone.time.jump(2 * day);
      await comesBack(laptop, 1);
      openQuestion(laptop);
      await rate(laptop, 3, 0, 3, 0, 3, 0, 3);
      await isSaved(laptop);
      await laptop.recorder.leave();
      await killedOffline(phone, () => rate(phone, 1));

      await comesBack(phone, 1);

      expect(rating(phone)).to.equal(1);
    });

    it('stays what the first device made of it, though the second went on elsewhere later', async () => {
      await killedOffline(phone, () => rate(phone, 0));
      await comesBack(laptop, 1);
      laptop.work('service-tips', best, 2);
      await isSaved(laptop);
      await laptop.recorder.leave();

      await comesBack(phone, 2);

      expect(rating(phone)).to.equal(0);
    });

    it('stays what was saved on the second, though the first went on elsewhere later', async () => {
      await comesBack(laptop, 1);
      openQuestion(laptop);
      await rate(laptop, 4);
      await isSaved(laptop);
      await laptop.recorder.leave();
      phone.time.jump(2 * day);
      await killedOffline(phone, () => phone.work('service-tips', best, 2));

      await comesBack(phone, 1);

      expect(rating(phone)).to.equal(4);
    });

    it('stays what was confirmed last, though the LMS comes back with less', async () => {
      const old = structuredClone(server.stored);
      await rate(phone, 3);
      await isSaved(phone);
      await killedOffline(phone, () => phone.work('service-tips', best, 2));
      server.stored = old;

      await comesBack(phone, 1);

      expect(rating(phone)).to.equal(3);
    });

    it('is what was given last, though that is what was confirmed at first', async () => {
      await rateUnheard(phone, 3);
      await killedOffline(phone, () => rate(phone, 2));
      expect(rating(await phone.onAnotherDevice())).to.equal(3);

      await comesBack(phone, 1);

      expect(rating(phone)).to.equal(2);
    });

    it('is there after a kill, though the clock was set back by a day', async () => {
      await rateUnheard(phone, 3);
      phone.time.skew = -day;
      await killedOffline(phone, () => rate(phone, 0));
      expect(rating(await phone.onAnotherDevice())).to.equal(3);

      await phone.launch();

      expect(rating(phone)).to.equal(0);
    });

    it('is there after a kill, though the clock was set back before the launch', async () => {
      await phone.recorder.leave();
      phone.time.skew = -day;
      await phone.launch();
      openQuestion(phone);
      await killedOffline(phone, () => rate(phone, 0));

      await phone.launch();

      expect(rating(phone)).to.equal(0);
    });

    it('is told with the time of the later one once both are joined', async () => {
      const changed = () => {
        const state = server.saves.at(-1)!['cmi.suspend_data'];
        const read = readProgress(state, course);
        return read.status === 'ok' ? read.fields.changed : undefined;
      };
      await killedOffline(phone, () => phone.work('service-tips', best, 2));
      await comesBack(laptop, 1);
      openQuestion(laptop);
      await rate(laptop, 4);
      await isSaved(laptop);
      await laptop.recorder.leave();
      const later = changed();

      await comesBack(phone, 2);
      await isSaved(phone);

      expect(later).to.be.a('number');
      expect(changed()).to.equal(later);
    });
  });

describe('tips that are kept on two devices', () => {
  // All settings as they come: which tips are kept is in the bookmark.
  const course = {...courseOf([serviceTips]), words: realCourse.words};
  const all = serviceTips.activities.flatMap((activity) =>
    activity.kind === 'tips' ? activity.tips.map(({id}) => id) : [],
  );

  const canKeep = ({visit}: LearnerAtLms, tip: string) =>
    visit.module!.conducted.current().snapshot.can({type: 'tip.kept', tip});

  const kept = ({visit}: LearnerAtLms) =>
    Object.values(visit.progress.modules['service-tips']!.activities)
      .flatMap(({answers = {}}) => Object.entries(answers))
      .flatMap(([id, answer]) => ((answer as TipAnswer).kept ? [id] : []));

  it('stay as they were saved later', async () => {
    const server = new TestLms('scorm2004-4th');
    const phone = new LearnerAtLms('scorm2004-4th', {}, course, server);
    await phone.launch();
    phone.visit.go('module', 'service-tips');
    while (!all.some((tip) => canKeep(phone, tip))) phone.turn(best);
    const tip = all.find((tip) => canKeep(phone, tip))!;
    await phone.time.pass(minute);
    server.isDown = true;
    for (let times = 0; times < 5; times++) {
      phone.visit.act({type: 'tip.kept', tip});
      phone.visit.act({type: 'tip.dropped', tip});
    }
    await phone.time.pass(5000);
    phone.kill();
    server.isDown = false;
    const laptop = new LearnerAtLms('scorm2004-4th', {}, course, server);
    laptop.time.jump(day);
    await laptop.launch();
    laptop.visit.go('module', 'service-tips');
    laptop.visit.act({type: 'tip.kept', tip});
    await laptop.time.pass(minute);
    expect(laptop.recorder.state).to.equal('saved');
    await laptop.recorder.leave();

    phone.time.jump(2 * day);
    await phone.launch();

    expect(kept(phone)).to.include(tip);
  });
});
