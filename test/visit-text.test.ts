import {expect, waitUntil} from '@open-wc/testing';
import * as activities from '../src/activities.ts';
import type {Launch} from '../src/lms/lms.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {
  beginVisit,
  readStory,
  realCourse,
  RememberingLms,
} from './example-visit.ts';
import {settled} from './recorder/fake-time.ts';

const view = (visit: Visit) => viewOf(visit, standardDisplay);

function shownText(visit: Visit) {
  const {screen} = view(visit);
  if (screen.name !== 'text') throw new Error(`At ${screen.name}.`);
  return screen.text;
}

/** It is a script of its own, for which a busy machine takes its time. */
const loaded = (isThere: () => unknown) =>
  waitUntil(isThere, 'It was not loaded.', {timeout: 20_000});

describe('the text version of a module', () => {
  it('is opened from home, and says what the module says', async () => {
    const {visit} = beginVisit();

    visit.go('text', 'self-assessment');
    expect(shownText(visit)).to.equal(undefined);
    await loaded(() => shownText(visit));

    expect(shownText(visit)).to.include({title: 'Know where you stand'});
    expect(shownText(visit)!.source).to.contain(realCourse.version);
    expect(shownText(visit)!.blocks.length).to.be.greaterThan(20);
  });

  it('records nothing, and leaves the place in the module as it is', async () => {
    const {visit, lms, time} = beginVisit();
    readStory(visit);
    await time.pass(60_000);
    const before = {kept: lms.kept, progress: visit.progress};

    visit.go('text', 'self-assessment');
    await loaded(() => shownText(visit));
    await time.pass(60_000);

    expect(visit.progress).to.equal(before.progress);
    expect(lms.kept.state).to.equal(before.kept.state);
    visit.go('module', 'self-assessment');
    const {screen} = view(visit);
    expect(screen.name === 'module' && screen.place?.page).to.equal(4);
  });

  it('waits with its module, except for those who may see all', () => {
    const [first] = realCourse.modules;
    const course = {
      ...realCourse,
      settings: {...realCourse.settings, order: 'sequential' as const},
      modules: [first!, {...first!, id: 'second', number: 2}],
    };
    const screenAfter = (given: Partial<Launch>) => {
      const connection = new RememberingLms().connect(given);
      const {visit} = beginVisit({course, connection});
      visit.go('text', 'second');
      return visit.screen;
    };

    expect(screenAfter({})).to.equal('home');
    expect(screenAfter({mode: 'review'})).to.equal('text');
  });

  it('can be asked for again where it could not be had', async () => {
    let isReachable = false;
    const {visit} = beginVisit({
      loadActivities: () =>
        Promise.resolve({
          ...activities,
          loadText: () =>
            isReachable
              ? activities.loadText()
              : Promise.reject(new Error('offline')),
        }),
    });

    visit.go('text', 'self-assessment');
    await loaded(() => visit.missing);
    expect(view(visit).missing).to.equal('Know where you stand');

    isReachable = true;
    visit.loadAgain();
    await loaded(() => shownText(visit));
    expect(view(visit).missing).to.equal('');
  });

  it('does not come back over a screen that was opened meanwhile', async () => {
    const {visit} = beginVisit();

    visit.go('text', 'self-assessment');
    visit.go('module', 'self-assessment');
    await visit.load('self-assessment');
    await activities.loadText();
    await settled();

    expect(view(visit).screen.name).to.equal('module');
    expect(visit.reading).to.equal(undefined);
  });
});
