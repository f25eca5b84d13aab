import {expect} from '@open-wc/testing';
import * as activities from '../src/activities.ts';
import {outcome} from '../src/course/outcome.ts';
import type {Launch} from '../src/lms/lms.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {words} from '../src/ui/words.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {
  beginVisit,
  readStory,
  realCourse,
  RememberingLms,
  takeTheRest,
} from './example-visit.ts';
import {FakeTime, settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

const view = (visit: Visit) => viewOf(visit, standardDisplay);

function home(visit: Visit) {
  const {screen} = view(visit);
  if (screen.name !== 'home') throw new Error(`At ${screen.name}.`);
  return screen;
}

const isOffered = (visit: Visit) => home(visit).hasCertificate;

function certificate(visit: Visit) {
  visit.go('certificate');
  const {screen} = view(visit);
  if (screen.name !== 'certificate') throw new Error(`At ${screen.name}.`);
  return screen.sheet;
}

/** A learner who has finished the course, and left it. */
async function finished() {
  const begun = beginVisit();
  readStory(begun.visit);
  await begun.time.pass(600_000);
  takeTheRest(begun.visit);
  await begun.visit.leave();
  return begun;
}

describe('the certificate in a visit', () => {
  it('is not there before the course is complete, whatever the way to it', () => {
    const {visit} = beginVisit();
    readStory(visit);
    visit.go('home');
    expect(isOffered(visit)).to.equal(false);

    visit.go('certificate');

    expect(visit.screen).to.equal('home');
  });

  it('is offered as soon as the course is complete', () => {
    const {visit, time} = beginVisit();
    readStory(visit);
    takeTheRest(visit);
    expect(isOffered(visit)).to.equal(true);

    const sheet = certificate(visit);

    expect(view(visit).key).to.equal('certificate');
    expect(sheet).to.deep.include({
      ...{name: 'Ana Garcia', title: realCourse.title},
      ...{isPassed: false, score: undefined, isRecorded: true},
    });
    expect(sheet?.details).to.deep.include({
      completedAt: Math.floor(time.date() / 1000) * 1000,
      version: realCourse.version,
      modules: ['Know where you stand'],
    });
  });

  it('is the same at each later visit, and in a review', async () => {
    const {lms, device} = await finished();
    const {visit} = beginVisit({lms, device});
    const sheet = certificate(visit);

    const connection = lms.connect({mode: 'review', credit: false});
    const {visit: review} = beginVisit({connection, device});
    expect(isOffered(review)).to.equal(true);

    expect(certificate(review)).to.deep.equal(sheet);
    expect(sheet?.details?.seconds).to.be.within(590, 610);
  });

  it('is not earned by what one does in a review', () => {
    const connection = new RememberingLms().connect({mode: 'review'});
    const {visit} = beginVisit({connection});
    readStory(visit);
    takeTheRest(visit);

    expect(isOffered(visit)).to.equal(false);
  });

  it('has the version in which the course was completed, not the newest', async () => {
    const {lms, device} = await finished();
    const course = {...realCourse, version: '0.2.0-aaaaaa'};
    const {visit, time} = beginVisit({lms, device, course});
    time.jump(2_000_000);
    visit.go('module', 'self-assessment');

    expect(visit.progress.versions).to.have.length(2);
    expect(certificate(visit)?.details?.version).to.equal(realCourse.version);
  });

  it('stays as it was when an update asks for one module more', async () => {
    const {lms, device, visit: first} = await finished();
    const before = certificate(first);
    const [module] = realCourse.modules;
    const course = {
      ...{...realCourse, version: '0.2.0-aaaaaa'},
      modules: [module!, {...module!, id: 'more', number: 9, title: 'More'}],
    };

    const {visit, time} = beginVisit({lms, device, course});
    time.jump(86_400_000);
    visit.go('module', 'self-assessment');

    expect(certificate(visit)).to.deep.equal(before);
    const {completion, progress} = outcome(visit.progress, course);
    expect({completion, progress}).to.deep.equal({
      ...{completion: 'completed', progress: 1},
    });
    visit.go('home');
    expect(home(visit).modules.map(({state}) => state)).to.deep.equal([
      'done',
      'new',
    ]);
  });

  it('stays as it was in a visit without credit', async () => {
    const {lms, device, visit: first} = await finished();
    const before = certificate(first);

    const {visit} = beginVisit({
      connection: lms.connect({credit: false}),
      device,
    });

    expect(certificate(visit)).to.deep.equal(before);
  });

  it('is not earned without credit, but as soon as the work is told for credit', async () => {
    const lms = new RememberingLms();
    const {visit: without, device} = beginVisit({
      connection: lms.connect({credit: false}),
    });
    readStory(without);
    takeTheRest(without);
    expect(isOffered(without)).to.equal(false);
    await without.leave();

    const time = new FakeTime();
    time.jump(86_400_000);
    const {visit} = beginVisit({lms, device, time});

    expect(certificate(visit)?.details).to.include({
      completedAt: Math.floor(time.date() / 1000) * 1000,
      version: realCourse.version,
    });
  });

  it('names the version of the package at hand after a rollback, too', async () => {
    const lms = new RememberingLms();
    const device = new TestDevice();
    for (const version of ['0.1.0-3fa2c1', '0.2.0-aaaaaa']) {
      const course = {...realCourse, version};
      const {visit} = beginVisit({lms, device, course});
      readStory(visit);
      await visit.leave();
    }

    const {visit} = beginVisit({lms, device});
    visit.go('module', 'self-assessment');
    takeTheRest(visit);

    expect(certificate(visit)?.details?.version).to.equal(realCourse.version);
  });

  it('says what is known, and no more, where the details are lost', () => {
    const lms = new RememberingLms();
    lms.kept = {
      state: '1.zz.gone',
      completion: 'completed',
      success: 'unknown',
    };
    const {visit} = beginVisit({lms});
    expect(isOffered(visit)).to.equal(true);

    expect(certificate(visit)).to.deep.equal({
      ...{isPassed: false, score: undefined},
      ...{name: 'Ana Garcia', title: realCourse.title, isRecorded: true},
      brand: realCourse.settings.brand,
    });
  });

  it('leaves the line free where the LMS gives no name', async () => {
    const {lms, device} = await finished();
    const learner: Launch['learner'] = {id: 'ana', name: ''};
    const connection = lms.connect({learner});
    const {visit} = beginVisit({connection, lms, device});

    expect(certificate(visit)?.name).to.equal('');
  });

  it('is on its way until the second script is there, which can be asked for again', async () => {
    const {lms, device} = await finished();
    const {visit} = beginVisit({lms, device});
    let isOnline = false;
    visit.activities = undefined;
    visit.parts.loadActivities = () =>
      isOnline
        ? Promise.resolve(activities)
        : Promise.reject(new Error('offline'));

    expect(certificate(visit)).to.equal(undefined);
    expect(view(visit).key).to.equal('certificate/loading');
    await settled();
    expect(view(visit).key).to.equal('certificate/missing');
    expect(view(visit).missing).to.equal(words.certificate.title);

    isOnline = true;
    visit.loadAgain();
    await settled();

    expect(view(visit).missing).to.equal('');
    expect(view(visit).key).to.equal('certificate');
  });
});
