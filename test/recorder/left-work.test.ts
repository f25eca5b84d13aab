import {expect} from '@open-wc/testing';
import {isComplete} from '../../src/course/module-progress.ts';
import {standardDisplay} from '../../src/ui/display.ts';
import {viewOf} from '../../src/view-of.ts';
import {LearnerAtLms} from '../learner-at-lms.ts';
import type {TestLms} from '../lms/test-lms.ts';
import {settled} from './fake-time.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

/** Somebody whose LMS begins new attempts, on a device that kept work of others. */
class LearnerWithAttempts extends LearnerAtLms {
  /** Closes the page before anybody could ask whether the server is there. */
  async closeTab(lastAct: () => void) {
    this.device.ready = new Promise(() => {});
    lastAct();
    this.recorder.pageHidden();
    this.recorder.pageClosed();
    await settled();
    this.device.ready = Promise.resolve();
  }

  /** The session is over: nothing that is done is confirmed any more. */
  async loseServer() {
    this.server.isDown = true;
    await this.time.pass(minute);
  }

  /** The page is gone without a word, and the LMS begins a new attempt. */
  async beginAnew() {
    this.recorder.abandon();
    this.server.isDown = false;
    this.server.stored = undefined;
    await this.launch();
  }

  /** The LMS hands over an earlier attempt again. */
  async goBackTo(stored: TestLms['stored']) {
    this.recorder.abandon();
    this.server.stored = stored;
    await this.launch();
    await this.time.pass(minute);
  }

  async takeLeft() {
    this.visit.takeLeft();
    await this.time.pass(minute);
  }

  get offers() {
    return viewOf(this.visit, standardDisplay).notices.filter(
      ({id}) => id === 'left',
    );
  }

  get status() {
    const {server} = this;
    return this.is12
      ? [server.held('cmi.core.lesson_status')]
      : [
          server.held('cmi.completion_status'),
          server.held('cmi.success_status'),
        ];
  }

  get recordedIds() {
    const saved = Object.entries(this.server.saves.at(-1) ?? {});
    return saved
      .filter(([name]) => /^cmi\.interactions\.\d+\.id$/.test(name))
      .map(([, id]) => id);
  }

  doneIn(module: string) {
    return Object.keys(this.visit.progress.modules[module]?.activities ?? {});
  }
}

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
  const passed = standard === 'scorm12' ? ['passed'] : ['completed', 'passed'];

  describe(`work that is left of another attempt (${standard})`, () => {
    let learner: LearnerWithAttempts;
    beforeEach(async () => {
      learner = new LearnerWithAttempts(standard);
      await learner.launch();
    });

    it('gives no pass that the LMS took while nobody could ask it', async () => {
      learner.work('talks', best);
      learner.work('small', best);
      await learner.time.pass(minute);
      await learner.closeTab(() => learner.attempt(true));
      expect(learner.status).to.eql(passed);

      await learner.beginAnew();
      expect(learner.offers).to.eql([]);
      await learner.takeLeft();

      expect(learner.visit.progress.modules).to.eql({});
      expect(learner.status[0]).to.equal('incomplete');
      expect(learner.status[1] ?? 'unknown').to.equal('unknown');
    });

    it('gives no pass that the LMS never answered for: it may have it all the same', async () => {
      learner.work('talks', best);
      learner.work('small', best);
      await learner.time.pass(minute);
      learner.atLms.strict.inject('Commit', (_, pass) => {
        pass();
        return {answer: 'false', code: 101};
      });
      learner.attempt(true);
      await learner.time.pass(minute);
      expect(learner.status).to.eql(passed);

      await learner.beginAnew();
      await learner.takeLeft();
      learner.work('talks', best);
      learner.work('small', best);
      await learner.time.pass(minute);

      expect(learner.status).to.not.eql(passed);
      expect(learner.isDone('check')).to.equal(false);
      expect(learner.visit.progress.earned).to.equal(undefined);
    });

    it('comes along as far as it is unfinished, and completes nothing by itself', async () => {
      await learner.loseServer();
      learner.work('talks', best);
      learner.work('small', best, 3);

      await learner.beginAnew();
      const [offer] = learner.offers;
      expect(offer!.text).to.contain('may not have confirmed');
      await learner.takeLeft();

      const {modules} = learner.visit.progress;
      expect(Object.keys(modules)).to.eql(['small']);
      expect(learner.doneIn('small')).to.include('confidence');
      expect(Object.values(modules).some(isComplete)).to.equal(false);
    });

    it('is told with the version in which it goes on', async () => {
      await learner.loseServer();
      learner.work('small', best, 3);

      await learner.beginAnew();
      expect(learner.recordedIds).to.eql([]);
      await learner.takeLeft();

      expect(learner.recordedIds).to.eql(['package_version']);
    });

    it('is not offered where the LMS knew the attempt and took all of it', async () => {
      await learner.time.pass(minute);
      await learner.closeTab(() => learner.work('small', best, 3));

      await learner.beginAnew();

      expect(learner.offers).to.eql([]);
    });

    it('is offered with that of other attempts', async () => {
      await learner.loseServer();
      learner.work('small', best, 3);
      await learner.beginAnew();
      await learner.loseServer();
      learner.work('talks', best, 1);
      await learner.beginAnew();
      expect(learner.offers).to.have.length(1);

      await learner.takeLeft();

      expect(learner.doneIn('small')).to.include('confidence');
      expect(learner.doneIn('talks')).to.include('before');
      expect(learner.offers).to.eql([]);
      await learner.beginAnew();
      expect(learner.offers).to.eql([]);
    });

    it('is joined without a question once the LMS hands that attempt over again', async () => {
      await learner.time.pass(minute);
      const {stored} = learner.server;
      await learner.loseServer();
      learner.work('talks', best);
      learner.work('small', best);
      learner.attempt(true);
      await learner.beginAnew();

      await learner.goBackTo(stored);

      expect(learner.offers).to.eql([]);
      expect(learner.status).to.eql(passed);
    });

    it('is joined even then, though the learner has gone on with it elsewhere', async () => {
      await learner.time.pass(minute);
      const {stored} = learner.server;
      await learner.loseServer();
      learner.work('talks', best);
      learner.work('small', best);
      learner.attempt(true);
      await learner.beginAnew();
      await learner.loseServer();
      learner.work('small', best, 3);
      await learner.beginAnew();
      expect(learner.offers).to.have.length(1);
      await learner.takeLeft();

      await learner.goBackTo(stored);

      expect(learner.offers).to.eql([]);
      expect(learner.status).to.eql(passed);
    });

    it('is offered where the tab was closed after a save had failed', async () => {
      await learner.loseServer();
      learner.work('small', best, 3);
      await learner.time.pass(minute);
      learner.server.isDown = false;
      await learner.closeTab(() => {});

      await learner.beginAnew();

      expect(learner.offers).to.have.length(1);
    });
  });
}
