import {expect} from '@open-wc/testing';
import {assert, asyncProperty, constantFrom, record} from 'fast-check';
import {isCourseComplete} from '../../src/course/needed-modules.ts';
import {fields} from '../course/learner.ts';
import {encodeProgress} from '../../src/course/progress-code.ts';
import {verdictOf} from '../../src/course/verdict.ts';
import {LearnerAtLms} from '../learner-at-lms.ts';
import type {Handed} from '../../src/recorder/other-windows.ts';
import type {TestStandard, TestVisit} from '../lms/test-lms.ts';
import {endSession} from './end-session.ts';
import {settled} from './fake-time.ts';
import {sessions, type Session, type Step} from './random-visits.ts';
import {checkRecord} from './record-rules.ts';
import {TimeWorked} from './time-worked.ts';

// Whatever learners, networks, computers and LMSs do in whatever order: what
// the LMS holds only gets better, is true, and hangs together.

const settings = record({
  finalWord: constantFrom('passed' as const, 'completed' as const),
  whileAttemptsRemain: constantFrom('incomplete' as const, 'failed' as const),
  attempts: constantFrom(0, 2),
  attestation: constantFrom(false, true),
});

/** A learner, and what we know of them that the course does not. */
class Story {
  readonly learner: LearnerAtLms;
  /** The best that was ever done, be it saved or not. */
  readonly reached = {completion: false, pass: false};
  /** What the course last called saved, and all that came after it. */
  private since: string[] = [];
  private worked!: TimeWorked;
  /** The window in which the learner goes on, and what it was given. */
  private moved?: {page: TestVisit; handed: Handed};
  private isGone = false;

  constructor(standard: TestStandard, chosen: object) {
    this.learner = new LearnerAtLms(standard, {
      ...chosen,
      // Otherwise, device and LMS are not of the same moment.
      privateAnswers: 'lms',
    });
  }

  /** A visit, and which comes `next`. */
  async tell(session: Session, next?: Session) {
    const {losesState, mode, credit, steps, end} = session;
    const {learner} = this;
    const {page, handed} = this.moved ?? {};
    this.moved = undefined;
    if (losesState && !handed) {
      learner.server.lose('cmi.suspend_data');
      this.since = [];
    }
    learner.server.isDown = this.isGone = false;
    await learner.begin(page ?? learner.openPage({mode, credit}), handed);
    // A window that only shows the course is not asked. And where the course may
    // tell nothing, an LMS stores what its old page holds, and nobody can mend it.
    const isTold = next?.mode === 'normal' && next.credit === 'credit';
    const isTaken = /window/.test(end) && mode === 'normal' && isTold;
    const oldPage =
      isTaken && end === 'an old window' ? learner.openPage(next) : undefined;
    this.worked = new TimeWorked();
    const found = this.done();
    if (this.since.length > 0) expect(this.since).to.include(found);
    this.look(mode);
    learner.visit.addEventListener('change', () => this.look(mode));
    for (const step of steps) {
      await this.happen(step);
      this.look(mode);
    }
    if (isTaken) {
      const page = oldPage ?? learner.openPage(next);
      await learner.visit.stop();
      this.moved = {page, handed: learner.visit.handed};
      this.isGone = true;
    }
    if (end === 'exit') await learner.recorder.leave();
    // A closed page tells nobody any more what is saved.
    if (end === 'page closed') this.isGone = true;
    if (this.isGone) learner.recorder.pageClosed();
    else this.look(mode);
    const times = learner.atLms.strict.valuesOf(
      learner.is12 ? 'cmi.core.session_time' : 'cmi.session_time',
    );
    this.worked.check(
      times.map(String),
      end === 'exit' && !learner.server.isDown,
    );
    // What the page began before it went comes to its end, and no more.
    await settled();
    learner.time.forget();
  }

  private async happen(step: Step) {
    const {learner, worked} = this;
    const {recorder, server, time} = learner;
    switch (step.does) {
      case 'work':
        return learner.work(step.module, step.manner, step.pages);
      case 'attempt':
        return learner.attempt(step.isRight);
      case 'wait':
        recorder.learnerActive();
        worked.wait(step.seconds);
        return time.pass(step.seconds * 1000);
      case 'idle':
        worked.idle(step.seconds);
        return time.pass(step.seconds * 1000);
      case 'sleep':
        worked.sleep(step.seconds);
        return time.jump(step.seconds * 1000);
      case 'set the clock':
        time.skew += step.seconds * 1000;
        return;
      case 'hide':
        worked.hide();
        return recorder.pageHidden();
      case 'show':
        worked.show();
        return recorder.pageShown();
      case 'retry':
        return recorder.retry();
      case 'lose the server':
        server.isDown = true;
        return;
      case 'find the server':
        server.isDown = false;
        return;
      case 'end the session':
        return endSession(learner.atLms, learner.is12);
      case 'load the LMS page anew':
        learner.atLms.strict = learner.atLms.reload();
        return;
    }
  }

  /** All that is done, in one spelling. */
  private done(): string {
    const {course, visit} = this.learner;
    const progress = {modules: visit.progress.modules, versions: []};
    return encodeProgress(progress, course, fields, 'all');
  }

  private look(mode: Session['mode']) {
    const {learner} = this;
    const {progress} = learner.visit;
    if (mode !== 'normal' || this.isGone) return;
    const {course, recorder} = learner;
    const isDone = isCourseComplete(progress, course);
    const {success} = verdictOf(progress, course, isDone);
    this.reached.completion ||= isDone;
    this.reached.pass ||= success === 'passed';
    if (recorder.state === 'saved') this.since = [];
    this.since.push(this.done());
  }
}

for (const standard of ['scorm12', 'scorm2004-4th'] as const) {
  describe(`${standard}: whatever happens`, () => {
    it('status and score only rise, and nothing saved is lost', async () => {
      await assert(
        asyncProperty(settings, sessions, async (chosen, visits) => {
          const contradicts = chosen.finalWord === 'completed';
          const story = new Story(standard, {
            ...chosen,
            ...(contradicts && {whileAttemptsRemain: 'incomplete'}),
          });
          for (const [at, visit] of visits.entries())
            await story.tell(visit, visits[at + 1]);

          const {server} = story.learner;
          expect(server.violations.join('\n')).to.equal('');
          checkRecord(server.saves, {
            ...{standard, finalWord: chosen.finalWord},
            reached: story.reached,
          });
        }),
        {numRuns: 25, includeErrorInReport: true},
      );
    }).timeout(60_000);
  });
}
