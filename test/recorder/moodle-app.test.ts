import {expect} from '@open-wc/testing';
import {outcome} from '../../src/course/outcome.ts';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {MoodleApp} from '../lms/moodle-app.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

describe('in the Moodle app', () => {
  let server: MoodleApp;
  let learner: LearnerAtLms;

  async function begin(course = checkedCourse()) {
    server = new MoodleApp();
    learner = new LearnerAtLms('scorm12', {}, course, server);
    await learner.launch();
  }

  async function launchAgain() {
    await isSaved();
    await learner.recorder.leave();
    learner.time.forget();
    await learner.launch();
  }

  async function isSaved() {
    await learner.time.pass(minute);
    expect(learner.recorder.state).to.equal('saved');
  }

  /** Ids of objectives in its table, by their place. */
  function objectives() {
    return Object.fromEntries(
      Object.entries(server.rows).filter(([element]) =>
        /^cmi\.objectives\.\d+\.id$/.test(element),
      ),
    );
  }

  /** Ids of objectives that its table has as completed. */
  function completed() {
    return Object.entries(objectives())
      .filter(
        ([place]) =>
          server.held(place.replace(/id$/, 'status')) === 'completed',
      )
      .map(([, id]) => id);
  }

  it('answers stay that were told at once, though given in another order than the modules have', async () => {
    await begin();
    learner.reach = () => Promise.resolve(!server.isDown);
    learner.attempt(false);
    learner.attempt(false);
    await isSaved();
    server.isDown = true;
    learner.attempt(false);
    await learner.time.pass(minute);
    learner.work('talks', best);
    await learner.time.pass(minute);
    learner.kill();
    server.isDown = false;
    learner.time.jump(minute);
    await learner.launch();
    await isSaved();
    const before = server.answers;

    await launchAgain();
    learner.work('small', best);
    await isSaved();

    expect(server.answers).to.include.members(before);
  });

  it('answers of earlier visits stay, and new ones arrive', async () => {
    await begin();
    learner.work('talks', best);
    for (let attempt = 0; attempt < 3; attempt++) learner.attempt(false);
    await launchAgain();
    const before = server.answers;
    expect(before).to.have.length.above(11);

    learner.attempt(true);
    await isSaved();

    const {interactions} = outcome(learner.visit.progress, learner.course);
    expect(server.answers).to.include.members(before);
    expect(server.answers).to.include.members(interactions.map(({id}) => id));
  });

  describe('with a dozen objectives and more', () => {
    beforeEach(async () => {
      const course = checkedCourse();
      const [talks, ...others] = course.modules;
      const dozen = Array.from({length: 12}, (_, at) => `talk-${at}`);
      const many = dozen.map((id) => ({id, text: id}));
      const modules = [{...talks!, objectives: many}, ...others];
      await begin({...course, modules});
      learner.work('talks', best);
      await launchAgain();
    });

    it('no place holds another objective than before', async () => {
      const before = objectives();
      expect(Object.keys(before)).to.have.length.above(12);

      learner.work('small', best);
      learner.attempt(true);
      await isSaved();

      const ids = Object.values(objectives());
      expect(objectives()).to.include(before);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('what was reached in earlier visits stays', async () => {
      const before = completed();
      expect(before).to.have.length.above(11);

      learner.work('small', best);
      await isSaved();

      expect(completed()).to.include.members(before);
    });
  });
});
