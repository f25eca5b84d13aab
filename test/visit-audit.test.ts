import {expect} from '@open-wc/testing';
import {parse} from 'valibot';
import course from '../modules/course.json' with {type: 'json'};
import courseWords from '../modules/en.json' with {type: 'json'};
import structure from '../modules/care-audit/module.json' with {type: 'json'};
import texts from '../modules/care-audit/en.json' with {type: 'json'};
import {assembleCourse} from '../src/content/assemble.ts';
import {
  courseFile,
  courseWordsFile,
  moduleFile,
  moduleWordsFile,
} from '../src/content/schema.ts';
import {outcome} from '../src/course/outcome.ts';
import {readProgress} from '../src/course/progress-code.ts';
import type {ModulePage} from '../src/ui/module-page.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {beginVisit, RememberingLms} from './example-visit.ts';
import {settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

const module = parse(moduleFile, structure);
const {data, words} = assembleCourse(
  {
    course: parse(courseFile, course),
    words: parse(courseWordsFile, courseWords),
    modules: [{structure: module, words: parse(moduleWordsFile, texts)}],
  },
  {...{standard: 'scorm12', version: '0.1.0-3fa2c1'}, module: 'care-audit'},
);

function begin({
  shareAudit = false,
  lms = new RememberingLms(),
  device = new TestDevice(),
} = {}) {
  const own = {...data, settings: {...data.settings, shareAudit}};
  return beginVisit({lms, device, course: own, words});
}

function shown(visit: Visit) {
  const {screen} = viewOf(visit, standardDisplay);
  if (screen.name !== 'module') throw new Error(`At ${screen.name}.`);
  const {place, page} = screen;
  if (!place || !page) throw new Error('The module is not there yet.');
  return {...screen, place, page};
}

/** Goes back to a page of the audit, from further on. */
function goBackTo(visit: Visit, page: number) {
  const isThere = ({activity, page: at}: ModulePage) =>
    activity.id === 'audit' && at === page;
  while (!isThere(shown(visit).page)) visit.act({type: 'back'});
}

/** How many ratings the record has. */
const ratingsReported = (visit: Visit) => reported(visit).interactions.length;

/** The ratings that the record has, and the scores that come from them. */
function reported({progress, parts}: Visit) {
  const {interactions, objectives} = outcome(progress, parts.course);
  return {
    interactions: interactions.filter(({type}) => type === 'likert'),
    objectives: objectives.filter(({score}) => score !== undefined),
  };
}

/** Goes on from page to page, and leaves the answers as they are. */
function takeUntilTheEnd(visit: Visit) {
  for (let turns = 0; visit.screen === 'module' && turns < 99; turns++)
    visit.act({type: 'next'});
}

function answer(visit: Visit, question: string, answer: string) {
  const isShared = shown(visit).page.privacy === 'shared';
  visit.act({type: 'audit.answered', question, answer, isShared});
}

/** Takes whatever is asked until a page of that activity, or to the end. */
function takeUntil(visit: Visit, activity = '', rating = 'good', page = 0) {
  if (visit.screen === 'home') visit.go('module', 'care-audit');
  for (let turns = 0; visit.screen === 'module' && turns < 99; turns++) {
    const {page: at} = shown(visit);
    if (at.activity.id === activity && at.page >= page) return;
    if (at.activity.kind === 'choice')
      visit.act({
        type: 'option.chosen',
        option: at.activity.items[at.page]!.best,
      });
    if (at.activity.kind === 'audit') {
      answer(visit, 'scope', 'team');
      answer(visit, 'lens', 'outside');
      for (const {behaviours} of at.activity.dimensions)
        for (const {id} of behaviours) answer(visit, `outside/${id}`, rating);
    }
    visit.act({type: 'next'});
  }
}

describe('a visit to the audit', () => {
  it('counts the pages that this learner will meet', () => {
    const {visit} = begin();
    takeUntil(visit, 'audit');

    expect(shown(visit).place).to.include({page: 11, pages: 22});
    answer(visit, 'lens', 'both');

    expect(shown(visit).place).to.include({page: 11, pages: 27});
    expect(shown(visit).place.parts).to.deep.equal([3, 5, 2, 11, 2, 4]);
  });

  it('tells the LMS that it was done, and the same whatever was rated', async () => {
    const kept = [];
    for (const rating of ['outstanding', 'poor']) {
      const lms = new RememberingLms();
      const {visit} = begin({lms});
      takeUntil(visit, '', rating);
      await settled();
      expect(lms.kept.completion).to.equal('completed');
      kept.push(lms.kept.state);
    }

    expect(kept[0]).to.equal(kept[1]);
  });

  it('goes on where it was, on the same device', async () => {
    const lms = new RememberingLms();
    const {visit: first, device} = begin({lms});
    takeUntil(first, 'audit', 'fair', 3);
    await first.leave();

    const {visit} = begin({lms, device});
    visit.go('module', 'care-audit');

    expect(shown(visit).page).to.deep.include({page: 3});
    expect(
      shown(visit).page.audited?.answers?.['outside/anticipates'],
    ).to.deep.equal({pick: 'fair'});
  });

  it('asks again on another device, and says why', async () => {
    const lms = new RememberingLms();
    const {visit: first} = begin({lms});
    takeUntil(first, 'plan');
    await first.leave();

    const {visit} = begin({lms});
    visit.go('module', 'care-audit');

    expect(shown(visit).page.activity.id).to.equal('audit');
    expect(shown(visit).page.page).to.equal(0);
    expect(viewOf(visit, standardDisplay).notices.map(({id}) => id)).to.contain(
      'ratings',
    );
  });

  it('can be rated anew once it is done, where nobody else sees it', () => {
    const {visit} = begin();
    takeUntil(visit, '', 'fair');
    visit.go('module', 'care-audit');
    goBackTo(visit, 1);
    answer(visit, 'outside/anticipates', 'good');

    expect(shown(visit).page.isFinal).to.equal(false);
    expect(
      shown(visit).page.audited?.answers?.['outside/anticipates'],
    ).to.deep.equal({pick: 'good'});
  });

  it('plans to raise what was rated lowest', () => {
    const {visit} = begin();
    takeUntil(visit, 'result');
    for (let back = 0; back < 1; back++) visit.act({type: 'back'});
    answer(visit, 'outside/memorable', 'poor');

    takeUntilPlan(visit);

    expect(shown(visit).page.plan?.planned?.first).to.equal(
      'outside/memorable',
    );
    expect(shown(visit).page.audit?.results[0]?.quotient).to.be.closeTo(
      62.53,
      0.01,
    );
  });

  function takeUntilPlan(visit: Visit) {
    for (let page = 0; page < 3; page++) visit.act({type: 'next'});
  }
});

describe('a visit to a shared audit', () => {
  it('tells the learner before the first question', () => {
    const {visit} = begin({shareAudit: true});
    takeUntil(visit, 'audit');

    expect(shown(visit).page).to.include({page: 0, privacy: 'shared'});
    expect(shown(visit).page.audited?.answers).to.equal(undefined);
  });

  it('goes on from any device, with the ratings, but not with the plan', async () => {
    const lms = new RememberingLms();
    const {visit: first} = begin({shareAudit: true, lms});
    takeUntil(first, 'plan', 'fair', 1);
    first.act({
      ...{type: 'plan.written', place: 'first', field: 'who', text: 'Sam'},
      behaviour: 'outside/anticipates',
    });
    await first.leave();

    const {modules} = readProgress(lms.kept.state, data).progress;
    const {audit, plan} = modules['care-audit']!.activities;
    expect(audit?.answers?.['outside/anticipates']).to.deep.equal({
      pick: 'fair',
    });
    expect(plan?.answers).to.equal(undefined);
  });

  it('keeps to itself what was rated before the employer chose to share', async () => {
    const lms = new RememberingLms();
    const {visit: first, device} = begin({lms});
    takeUntil(first, 'audit', 'poor', 3);
    await first.leave();

    const {visit} = begin({shareAudit: true, lms, device});
    visit.go('module', 'care-audit');
    answer(visit, 'outside/answers-for-it', 'poor');
    await visit.leave();

    const {modules} = readProgress(lms.kept.state, data).progress;
    expect(modules['care-audit']?.activities.audit?.answers).to.equal(
      undefined,
    );
  });

  it('keeps it to itself, too, when the learner goes back to its first page', () => {
    const lms = new RememberingLms();
    const {visit: first, device} = begin({lms});
    takeUntil(first, '', 'poor');

    const {visit} = begin({shareAudit: true, lms, device});
    visit.go('module', 'care-audit');
    goBackTo(visit, 0);
    answer(visit, 'scope', 'organisation');

    expect(shown(visit).page.privacy).not.to.equal('shared');
    expect(ratingsReported(visit)).to.equal(0);
  });

  it('stays as it was reported, so that ratings and scores agree for good', () => {
    const lms = new RememberingLms();
    const {visit: first, device} = begin({shareAudit: true, lms});
    takeUntil(first, 'plan', 'fair');
    goBackTo(first, 1);
    expect(shown(first).page.isFinal).to.equal(false);
    answer(first, 'outside/anticipates', 'good');
    takeUntilTheEnd(first);
    const recorded = outcome(first.progress, data).completion;
    const before = reported(first);
    expect(recorded).to.equal('completed');
    expect(before.objectives).to.have.length.above(0);

    for (const visit of [first, begin({shareAudit: true, lms, device}).visit]) {
      visit.go('module', 'care-audit');
      goBackTo(visit, 1);
      expect(shown(visit).page.isFinal).to.equal(true);
      answer(visit, 'outside/anticipates', 'outstanding');
      goBackTo(visit, 0);
      answer(visit, 'lens', 'both');

      expect(reported(visit)).to.deep.equal(before);
    }
  });

  it('reports what was shared, and no more once the employer has ended sharing', () => {
    const lms = new RememberingLms();
    const {visit: first, device} = begin({shareAudit: true, lms});
    takeUntil(first, '', 'poor');
    expect(ratingsReported(first)).to.equal(15);

    const {visit} = begin({shareAudit: false, lms, device});

    expect(ratingsReported(visit)).to.equal(0);
  });

  it('says on the employer’s page that the audit is an exception', () => {
    for (const shareAudit of [true, false]) {
      const {visit} = begin({shareAudit});
      visit.go('employer');
      expect(viewOf(visit, standardDisplay).screen).to.include({
        sharesAudit: shareAudit,
      });
    }
  });
});
