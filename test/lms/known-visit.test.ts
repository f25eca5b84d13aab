import {expect} from '@open-wc/testing';
import {knownVisit} from '../../src/lms/known-visit.ts';
import type {Launch} from '../../src/lms/lms.ts';

const text = (letter: string) => `1.2c.1qw3ert.${letter.repeat(300)}`;
const launch: Launch = {
  learner: {id: 'z.kowalska', name: ''},
  mode: 'normal',
  credit: true,
  state: text('a'),
  completion: 'incomplete',
  success: 'unknown',
};
const minute = 60_000;

describe('a visit that is opened anew is known', () => {
  const isStill = (
    visit: ReturnType<typeof knownVisit>,
    told: Partial<Launch>,
    isSameApi = false,
  ) => visit.isStill({...launch, ...told}, isSameApi);

  it('by the saved state that was found, until another is confirmed', () => {
    const visit = knownVisit(launch);
    expect(isStill(visit, {})).to.equal(true);

    visit.handed(text('b'), minute);
    visit.sent();
    expect(isStill(visit, {})).to.equal(true);
    expect(isStill(visit, {state: text('b')})).to.equal(true);

    visit.confirmed();
    expect(isStill(visit, {})).to.equal(false);
    expect(isStill(visit, {state: text('b')})).to.equal(true);
  });

  it('by one that was handed over after the last commit, too', () => {
    const visit = knownVisit(launch);
    visit.handed(text('b'), minute);
    visit.sent();
    visit.handed(text('c'), minute);
    visit.confirmed();

    expect(isStill(visit, {state: text('b')})).to.equal(true);
    expect(isStill(visit, {state: text('c')})).to.equal(true);
  });

  it('where the LMS has cut it off or padded it, and not by a sign of it', () => {
    const visit = knownVisit(launch);

    expect(isStill(visit, {state: text('a').slice(0, 255)})).to.equal(true);
    expect(isStill(visit, {state: ` ${text('a')} `})).to.equal(true);
    expect(isStill(visit, {state: text('a').slice(0, 8)})).to.equal(false);
    expect(isStill(visit, {state: text('d')})).to.equal(false);
  });

  it('without any only where it was found so, and by the same API', () => {
    const visit = knownVisit({...launch, state: ''});
    expect(isStill(visit, {state: ''}, true)).to.equal(true);
    expect(isStill(visit, {state: ''}, false)).to.equal(false);

    visit.handed(text('b'), minute);
    visit.sent();
    visit.confirmed();
    expect(isStill(visit, {state: ''}, true)).to.equal(false);
  });

  it('where nothing is handed over, by what was found', () => {
    const visit = knownVisit(launch);
    visit.handed('', minute);
    visit.sent();
    visit.confirmed();

    expect(isStill(visit, {})).to.equal(true);
    expect(isStill(visit, {state: ''})).to.equal(false);
  });

  it('of the same learner, however the id is written, and for the same credit', () => {
    const visit = knownVisit(launch);
    const by = (id: string) => ({learner: {id, name: ''}});

    expect(isStill(visit, by(' Z.Kowalska'))).to.equal(true);
    expect(isStill(visit, by(''))).to.equal(true);
    expect(isStill(visit, by('b.okafor'))).to.equal(false);
    expect(isStill(visit, {credit: false})).to.equal(false);
    expect(isStill(visit, {mode: 'review'})).to.equal(false);
  });

  it('and what the LMS has counted of its time is known, as far as it tells', () => {
    const visit = knownVisit(launch, 10 * minute);
    visit.handed(text('b'), 5 * minute);

    expect(visit.timeGained(13 * minute)).to.equal(3 * minute);
    // Another visit ran beside it, or the LMS counts otherwise.
    expect(visit.timeGained(90 * minute)).to.equal(5 * minute);
    expect(visit.timeGained(2 * minute)).to.equal(0);
    expect(visit.timeGained(undefined)).to.equal(0);
    expect(knownVisit(launch).timeGained(13 * minute)).to.equal(0);
  });
});
