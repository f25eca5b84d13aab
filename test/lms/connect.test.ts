import {expect} from '@open-wc/testing';
import {connect, findLms} from '../../src/lms/connect.ts';
import type {Standard} from '../../src/content/course-data.ts';
import {TestLms} from './test-lms.ts';
import type {TestStandard} from './test-lms.ts';
import {TestDevice} from '../recorder/test-device.ts';

describe('connect()', () => {
  const pauses: number[] = [];
  const wait = (milliseconds: number) => {
    pauses.push(milliseconds);
    return Promise.resolve();
  };
  const course = (standard: Standard) => ({
    standard,
    identifier: 'i_care',
    settings: {exitWhenComplete: 'suspend' as const},
  });

  /** Finds the LMS, and begins the visit there. */
  async function begin(
    packaged: ReturnType<typeof course>,
    surroundings: Parameters<typeof connect>[2],
  ) {
    const found = await findLms(packaged, surroundings);
    return connect(packaged, found, surroundings);
  }

  beforeEach(() => pauses.splice(0));
  afterEach(() => localStorage.clear());

  /** A window that stands alone, with the API of a visit if given one. */
  function windowOf(visit?: {owner: Record<string, unknown>}): Window {
    const own: Record<string, unknown> = visit?.owner ?? {};
    own.parent = own.top = own;
    own.opener = null;
    return own as unknown as Window;
  }

  for (const standard of [
    'scorm12',
    'scorm2004-3rd',
    'scorm2004-4th',
  ] satisfies TestStandard[]) {
    it(`begins the visit at an LMS that speaks ${standard}`, async () => {
      const visit = new TestLms(standard).launch();

      const connection = await begin(course(standard), {
        window: windowOf(visit),
        wait,
        store: new TestDevice(),
      });

      expect(connection.alone).to.equal(undefined);
      expect(connection.keeps).to.equal('lms');
      expect(connection.lms.reports).to.equal(true);
      expect(connection.lms.isAlive()).to.equal(true);
      expect(connection.launch.learner.name).to.equal('Kowalska, Zofia');
      expect(visit.strict.count('Initialize')).to.equal(1);
    });
  }

  it('says nothing to the LMS that it finds, before another window has been asked', async () => {
    const visit = new TestLms('scorm12').launch();

    const found = await findLms(course('scorm12'), {window: windowOf(visit)});

    expect(found?.name).to.equal('API');
    expect(visit.strict.count('Initialize')).to.equal(0);
  });

  it('looks for no LMS in a web package', async () => {
    const connection = await begin(course('web'), {
      window: windowOf(new TestLms('scorm12').launch()),
      wait,
      store: new TestDevice(),
    });

    expect(connection).to.include({alone: 'standalone', keeps: 'device'});
    expect(pauses).to.eql([]);
  });

  it('goes on alone when there is no LMS', async () => {
    const connection = await begin(course('scorm12'), {
      window: windowOf(),
      wait,
      store: new TestDevice(),
    });

    expect(connection).to.include({alone: 'not found', keeps: 'device'});
    expect(connection.lms.reports).to.equal(false);
  });

  it('names another domain as the cause where one is in the way', async () => {
    const own = windowOf() as unknown as Record<string, unknown>;
    const foreign: Record<string, unknown> = {};
    Object.defineProperty(foreign, 'location', {
      get() {
        throw new DOMException('Blocked a frame.', 'SecurityError');
      },
    });
    foreign.parent = foreign;
    own.parent = own.top = foreign;

    const connection = await begin(course('scorm2004-4th'), {
      window: own as unknown as Window,
      wait,
      store: new TestDevice(),
    });

    expect(connection.alone).to.equal('different domain');
  });

  it('asks a refusing LMS again after one second and after three', async () => {
    const visit = new TestLms('scorm2004-4th').launch();
    visit.strict.inject('Initialize', () => ({answer: 'false', code: 102}));

    const connection = await begin(course('scorm2004-4th'), {
      window: windowOf(visit),
      wait,
      store: new TestDevice(),
    });

    expect(connection.alone).to.equal('refused');
    expect(visit.strict.count('Initialize')).to.equal(3);
    expect(pauses).to.eql([1000, 3000]);
  });

  it('begins late when the LMS comes to its senses', async () => {
    const visit = new TestLms('scorm12').launch();
    visit.strict.inject('Initialize', () => {
      visit.strict.heal('Initialize');
      return {answer: 'false', code: 102};
    });

    const connection = await begin(course('scorm12'), {
      window: windowOf(visit),
      wait,
      store: new TestDevice(),
    });

    expect(connection.alone).to.equal(undefined);
    expect(pauses).to.eql([1000]);
  });

  it('does not insist when this visit is over', async () => {
    const visit = new TestLms('scorm2004-4th').launch();
    visit.strict.inject('Initialize', () => ({answer: 'false', code: 104}));

    const connection = await begin(course('scorm2004-4th'), {
      window: windowOf(visit),
      wait,
      store: new TestDevice(),
    });

    expect(connection.alone).to.equal('ended');
    expect(visit.strict.count('Initialize')).to.equal(1);
  });
});
