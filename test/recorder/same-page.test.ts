import {expect} from '@open-wc/testing';
import type {Settings} from '../../src/content/course-settings.ts';
import {checkedCourse, LearnerAtLms} from '../learner-at-lms.ts';
import {OnePagePortal, type Preparation} from '../lms/one-page-portal.ts';
import type {TestVisit} from '../lms/test-lms.ts';

const minute = 60_000;
const best = {isRight: true, choice: 0};

interface Story {
  name: string;
  preparation: Preparation;
  settings?: Partial<Settings>;
  /** The LMS cannot be reached while the first visit begins. */
  beginsInOutage?: boolean;
  /** What the learner does in that visit. */
  visit?: (learner: LearnerAtLms) => Promise<void>;
  /** The LMS answers the first call of the next visit too late. */
  hiccups?: boolean;
}

const stories: Story[] = [
  {name: 'in a page that only resets its API', preparation: 'resets'},
  {
    name: 'in a page that gives back state and status alone',
    preparation: 'gives no lists',
  },
  {name: 'in a page that gives back everything', preparation: 'gives all'},
  {name: 'as a new attempt', preparation: 'begins anew'},
  {
    name: 'after an outage that was over long before',
    preparation: 'gives all',
    beginsInOutage: true,
  },
  {
    name: 'as a new attempt, after it was finished with exit normal',
    preparation: 'begins anew',
    settings: {exitWhenComplete: 'normal'},
    visit: toTheEnd,
  },
  {
    name: 'at the second try, where the LMS hiccups once',
    preparation: 'gives all',
    hiccups: true,
  },
];

async function toTheEnd(learner: LearnerAtLms) {
  learner.work('talks', best);
  learner.work('small', best);
  learner.attempt(true);
  await learner.time.pass(minute);
  expect(learner.visit.hasCertificate).to.equal(true);
}

async function someWork(learner: LearnerAtLms) {
  learner.work('talks', best);
  await learner.time.pass(5 * minute);
  expect(learner.recorder.state).to.equal('saved');
  learner.work('small', best);
}

for (const standard of ['scorm12', 'scorm2004-4th'] as const)
  describe(`a portal that is one page with one API (${standard})`, () => {
    let portal: OnePagePortal;
    let learner: LearnerAtLms;

    async function firstVisit(story: Story) {
      const {settings = {}, visit = someWork, beginsInOutage = false} = story;
      portal = new OnePagePortal(standard);
      const course = checkedCourse(settings);
      learner = new LearnerAtLms(standard, settings, course, portal);
      learner.reach = () => Promise.resolve(!beginsInOutage);
      await learner.launch();
      await learner.time.pass(1000);
      learner.reach = () => Promise.resolve(true);
      await visit(learner);
      await learner.time.pass(5 * minute);
      expect(learner.recorder.state).to.equal('saved');
    }

    /** What the learner meets who opens the course again from the portal. */
    function opensAgain({hiccups = false}: Story) {
      const next = portal.launch();
      if (hiccups) refuseOnce(next);
      const {lms} = next;
      if (hiccups) expect(lms.open()).to.include({reason: 'refused'});
      expect(lms.open()).to.include({ok: true});
      return lms.isOutdated() ? 'has to be loaded anew' : 'opens';
    }

    for (const story of stories) {
      it(`opens the course again ${story.name}`, async () => {
        await firstVisit(story);
        expect(await learner.recorder.leave()).to.equal('saved');

        portal.preparation = story.preparation;
        expect(opensAgain(story)).to.equal('opens');
      });

      // It is as if the LMS lacked what was done in its page.
      it(`has to be loaded anew where nobody ended the visit: ${story.name}`, async () => {
        await firstVisit(story);
        learner.kill();

        portal.preparation = 'begins anew';
        expect(opensAgain(story)).to.equal('has to be loaded anew');
      });
    }
  });

function refuseOnce({strict}: TestVisit) {
  strict.inject('Initialize', () => {
    strict.heal('Initialize');
    return {answer: 'false', code: 101};
  });
}
