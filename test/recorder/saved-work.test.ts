import {expect} from '@open-wc/testing';
import type {Questions} from '../../src/content/kinds/questions.ts';
import {ended, newAttempt, recordWith} from '../../src/course/attempt-steps.ts';
import {latestAttempt, type CheckRecord} from '../../src/course/attempts.ts';
import {readProgress} from '../../src/course/progress-code.ts';
import {SavedWork} from '../../src/recorder/saved-work.ts';
import {wholeCourse} from '../course/example-course.ts';
import {
  beginVisit,
  readStory,
  realCourse,
  RememberingLms,
} from '../example-visit.ts';
import {TestDevice} from './test-device.ts';

/** A visit that rates the first item, is saved, and ends. */
async function rateFirst(
  lms: RememberingLms,
  device = new TestDevice(),
  course = realCourse,
) {
  const {visit} = beginVisit({lms, device, course});
  readStory(visit);
  visit.act({type: 'level.chosen', level: 4});
  await visit.leave();
  return device;
}

function firstRating(visit: ReturnType<typeof beginVisit>['visit']) {
  return visit.progress.modules['self-assessment']?.activities['confidence']
    ?.answers?.['team-player'];
}

describe('saved work', () => {
  it('comes back on the same device, ratings included', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);

    const {visit} = beginVisit({lms, device});

    expect(firstRating(visit)).to.deep.equal({level: 4});
  });

  it('keeps ratings out of what the LMS stores', async () => {
    const lms = new RememberingLms();
    await rateFirst(lms);

    const {progress, status} = readProgress(lms.kept.state, realCourse);

    expect(status).to.equal('ok');
    expect(progress.place?.activity).to.equal('confidence');
    expect(JSON.stringify(progress)).not.to.contain('level');
  });

  it('tells the LMS nothing by its counters and times of how ratings were given', async () => {
    const run = async (levels: number[], pause: number) => {
      const lms = new RememberingLms();
      const {visit, time} = beginVisit({lms});
      readStory(visit);
      for (const level of levels) {
        // The clock on the wall, and not that of the visit.
        time.skew += pause;
        visit.act({type: 'level.chosen', level});
      }
      await visit.leave();
      return lms.kept.state;
    };

    expect(await run([4, 0, 3, 1], 60_000)).to.equal(await run([2], 5000));
  });

  it('goes to the LMS whole where the setting says so', async () => {
    const course = {
      ...realCourse,
      settings: {...realCourse.settings, privateAnswers: 'lms' as const},
    };
    const lms = new RememberingLms();
    await rateFirst(lms, new TestDevice(), course);

    const {visit} = beginVisit({lms, course});

    expect(firstRating(visit)).to.deep.equal({level: 4});
  });

  it('comes back without ratings on another device', async () => {
    const lms = new RememberingLms();
    await rateFirst(lms);

    const {visit} = beginVisit({lms, device: new TestDevice()});

    expect(visit.progress.place?.activity).to.equal('confidence');
    expect(firstRating(visit)).to.equal(undefined);
  });

  it('begins anew when the course is assigned anew, also on the same device', async () => {
    const device = await rateFirst(new RememberingLms());

    const {visit} = beginVisit({
      lms: new RememberingLms(),
      device,
      attempt: 2,
    });

    expect(visit.progress.modules).to.deep.equal({});
  });

  it('is not taken for that of another learner in the same browser', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);
    const learner = {id: 'noah', name: 'Okafor, Noah'};

    const {visit, work} = beginVisit({
      device,
      connection: lms.connect({learner}),
      attempt: 2,
    });

    expect(visit.progress.modules).to.deep.equal({});
    expect(work.found.isUnreadable).to.equal(true);
  });

  it('is the same learner, however the LMS writes the id today', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);
    const learner = {id: ' ANA ', name: 'Garcia, Ana'};

    const {visit} = beginVisit({device, connection: lms.connect({learner})});

    expect(firstRating(visit)).to.deep.equal({level: 4});
  });

  for (const [what, spoil] of [
    ['cut off', (state: string) => state.slice(0, -5)],
    ['changed', (state: string) => state.replace(/.$/, '~')],
    ['of another course', () => 'bookmark=12;score=3'],
  ] as const) {
    it(`begins anew from a state that is ${what}, and says so`, async () => {
      const lms = new RememberingLms();
      await rateFirst(lms);
      lms.kept = {...lms.kept, state: spoil(lms.kept.state)};

      const {visit, work} = beginVisit({lms});

      expect(visit.progress.modules).to.deep.equal({});
      expect(work.found.isUnreadable).to.equal(true);
    });
  }

  it('of a newer version is left as it is, in the LMS and on the device', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);
    const newer = lms.kept.state.replace(/^1/, '9');
    lms.kept = {...lms.kept, state: newer};

    const {visit, work} = beginVisit({lms, device});
    readStory(visit);
    visit.act({type: 'level.chosen', level: 0});
    await visit.leave();

    expect(work.found.isNewer).to.equal(true);
    expect(lms.kept.state).to.equal(newer);
    lms.kept = {...lms.kept, state: newer.replace(/^9/, '1')};
    expect(firstRating(beginVisit({lms, device}).visit)).to.deep.equal({
      level: 4,
    });
  });

  it('survives a launch in which the LMS forgets to say who is there', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);
    const nobody = {id: '', name: ''};

    const {visit: odd} = beginVisit({
      device,
      connection: lms.connect({learner: nobody}),
    });
    expect(firstRating(odd)).to.deep.equal({level: 4});
    await odd.leave();

    expect(firstRating(beginVisit({lms, device}).visit)).to.deep.equal({
      level: 4,
    });
  });

  it('stays on the device when a new attempt begins beside it', async () => {
    const lms = new RememberingLms();
    const device = await rateFirst(lms);
    const {kept} = lms;

    // The LMS hands back nothing today, and everything tomorrow.
    const empty = new RememberingLms();
    const {visit: other} = beginVisit({lms: empty, device, attempt: 2});
    readStory(other);
    other.act({type: 'level.chosen', level: 0});
    lms.kept = kept;

    expect(firstRating(beginVisit({lms, device}).visit)).to.deep.equal({
      level: 4,
    });
  });

  it('has all objectives told again after a commit that may have lost some, and once only', async () => {
    const lms = new RememberingLms();
    const connection = lms.connect();
    connection.lms.lacking = () => ({objectives: true});
    const {visit} = beginVisit({connection});
    readStory(visit);
    await visit.leave();

    const next = beginVisit({lms});
    expect(next.work.found).to.deep.include({isUntold: true});
    expect(next.work.found.told.objectives).to.eql([]);
    await next.visit.leave();

    const {found} = beginVisit({lms}).work;
    expect(found.isUntold).to.equal(false);
    expect(found.told.objectives).to.not.eql([]);
  });

  it('says nothing of the sort at the very first launch', () => {
    expect(beginVisit().work.found.isUnreadable).to.equal(false);
  });

  it('is later than that of another window once it has gone on with it', async () => {
    const lms = new RememberingLms();
    await rateFirst(lms);
    const [{work: there}, {work: here}] = [
      beginVisit({lms}),
      beginVisit({lms}),
    ];
    for (const restart of [1, 2, 3, 4])
      there.save({...there.found.progress, restart}, 0);
    const progress = here.adopt(there.handed)!;
    const state = here.save({...progress, restart: 5}, 0);

    const writes = (state: string) => {
      const read = readProgress(state, realCourse);
      return read.status === 'ok' ? read.fields.writes : NaN;
    };
    expect(writes(state)).to.be.above(writes(there.handed.state));
  });

  it('lasts as long as the page where the browser keeps nothing', async () => {
    const device = new TestDevice();
    device.lasts = false;
    const lms = new RememberingLms();
    await rateFirst(lms, device);

    expect(firstRating(beginVisit({lms, device}).visit)).to.deep.equal({
      level: 4,
    });
    expect(
      firstRating(beginVisit({lms, device: new TestDevice()}).visit),
    ).to.equal(undefined);
  });

  it('counts all that the LMS was told, also of attempts that are not kept', () => {
    const check = wholeCourse.modules.at(-1)!;
    const activity = check.activities.find(({kind}) => kind === 'questions')!;
    const {course, launch, ...rest} = {
      ...{course: wholeCourse, device: new TestDevice(), reports: true},
      ...{launch: new RememberingLms().connect().launch, attempt: 1},
    };
    const now = () => Date.UTC(2026, 2, 9);
    const lms = {...launch, completion: 'incomplete' as const};
    let state = '';
    let record: CheckRecord = {};
    const counted = [1, 2, 3, 4, 5, 6].map((number) => {
      const work = new SavedWork({
        ...rest,
        course,
        now,
        launch: {...lms, state},
      });
      record = recordWith(
        activity as Questions,
        record,
        number,
        wholeAttempt(activity as Questions, record),
      );
      const modules = {[check.id]: {activities: {[activity.id]: record}}};
      state = work.save({modules, versions: []}, 0);
      return work.found.recorded;
    });
    const open = (given: object) =>
      new SavedWork({...rest, course, now, launch: {...lms, state, ...given}})
        .found;

    // Twelve for each of four attempts, then one for each.
    expect(counted).to.deep.equal([0, 12, 24, 36, 48, 49]);
    expect(open({}).recorded).to.equal(50);
    expect(open({}).told.interactions).to.have.length(1);
    expect(open({completion: 'unknown'}).recorded).to.equal(0);
  });
});

/** The next attempt at a check, with one right answer in twelve. */
function wholeAttempt(activity: Questions, record: CheckRecord) {
  const last = latestAttempt(record);
  const dice = {now: 1e12, random: 0.5};
  const begun = newAttempt(activity, last, dice);
  const asked = begun.asked.map(({question}, index) => ({
    question,
    answer: {response: [], isRight: index === 0, at: 1e12, latency: 0},
  }));
  const times = {now: 1e12, attested: false};
  return ended(activity, {...begun, asked}, times);
}
