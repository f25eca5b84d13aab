import {expect} from '@open-wc/testing';
import {
  array,
  assert,
  asyncProperty,
  boolean,
  constantFrom,
  type Arbitrary,
} from 'fast-check';
import {outcome} from '../../src/course/outcome.ts';
import type {MoodleStandard} from '../lms/moodle-lms.ts';
import {settled} from './fake-time.ts';
import {LearnerAtMoodle} from './learner-at-moodle.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

const steps = [
  ...['turn', 'turn', 'turn', 'attempt', 'talks', 'small'],
  ...['down', 'up', 'offline', 'online', 'hidden', 'shown'],
  ...['breath', 'pause', 'pause'],
  ...['reload', 'killed', 'closed', 'left', 'signed out', 'visit ended'],
  ...['frame closed', 'frame killed'],
] as const;
type Step = (typeof steps)[number];
const stories: Arbitrary<Step[]> = array(constantFrom(...steps), {
  minLength: 8,
  maxLength: 24,
});

describe('whatever happens at a Moodle in SCORM 1.2', () => tell('scorm12'));
describe('whatever happens at a Moodle in SCORM 2004', () =>
  tell('scorm2004-3rd'));

function tell(standard: MoodleStandard) {
  it('nothing that was called saved is lost, and lists come to rest', async () => {
    await assert(
      asyncProperty(stories, boolean(), async (story, readsAnew) => {
        const learner = new LearnerAtMoodle(standard);
        const {server} = learner;
        server.readsAnew = readsAnew;
        await learner.arrive();
        const saved = new Set<string>();
        const savedModules = new Set<string>();
        const look = () => {
          const ids = learner.course.modules.map(({id}) => id);
          const done = ids.filter((id) => learner.isDone(id));
          expect(server.answers).to.include.members([...saved]);
          expect(done).to.include.members([...savedModules]);
          if (learner.recorder.state !== 'saved') return;
          const {success, score} = outcome(
            learner.visit.progress,
            learner.course,
          );
          expect(Number(server.score)).to.equal(score ?? 0);
          expect(server.isPassed).to.equal(success === 'passed');
          for (const id of server.answers) saved.add(id);
          for (const id of done) savedModules.add(id);
        };
        for (const step of story) {
          await happen(step, learner);
          look();
        }
        await happen('online', learner);
        server.recover();
        await learner.time.pass(5 * minute);
        look();
        for (let visits = 0; visits < 2; visits++) await learner.launchAgain();
        look();
        const {length} = server.answers;
        for (let visits = 0; visits < 3; visits++) await learner.launchAgain();
        look();
        expect(server.answers).to.have.length(length);
      }),
      {
        numRuns: 25,
        examples: [
          [
            [
              ...'signed out|small|attempt|signed out|closed|turn|turn|turn|turn|closed|turn|turn|turn'.split(
                '|',
              ),
            ] as Step[],
            false,
          ],
        ],
      },
    );
  }).timeout(60_000);
}

/** Nothing comes back in the moment between a commit and its check: that settles. */
async function happen(step: Step, learner: LearnerAtMoodle) {
  const {server} = learner;
  switch (step) {
    case 'turn':
      return learner.answer(1);
    case 'attempt':
      return learner.attempt(true);
    case 'talks':
    case 'small':
      return learner.work(step, best);
    case 'down':
      server.isDown = true;
      return;
    case 'up':
      await settled();
      server.isDown = false;
      return;
    case 'breath':
      return learner.time.pass(4000);
    case 'pause':
      learner.recorder.learnerActive();
      return learner.time.pass(3 * minute);
    case 'offline':
      server.isOffline = true;
      return;
    case 'online':
      await settled();
      server.isOffline = false;
      return;
    case 'hidden':
    case 'shown':
      server.isHidden = step === 'hidden';
      return;
    case 'signed out':
      server.isSignedOut = true;
      return;
    case 'visit ended':
      server.endsVisit = true;
      return;
    case 'frame closed':
    case 'frame killed':
      if (step === 'frame killed') learner.kill();
      else learner.recorder.pageClosed();
      learner.time.forget();
      // The course's own files come from there, too.
      server.recover();
      return learner.loadFrameAgain();
    case 'reload':
      await settled();
      if (!server.isDown && !server.isOffline) learner.atLms.reload();
      return;
    case 'closed':
      learner.recorder.pageClosed();
      return learner.launchAgain();
    case 'killed':
      learner.kill();
      return learner.launchAgain();
    case 'left':
      return learner.launchAgain();
  }
}
