import {expect} from '@open-wc/testing';
import type {ModuleWords} from '../src/content/course-data.ts';
import type {Outcome} from '../src/course/outcome-types.ts';
import type {Launch} from '../src/lms/lms.ts';
import {standardDisplay} from '../src/ui/display.ts';
import {words} from '../src/ui/words.ts';
import {keepingOf} from '../src/view/keeping-of.ts';
import {nameToShow} from '../src/view/name-to-show.ts';
import {viewOf} from '../src/view-of.ts';
import type {Visit} from '../src/visit.ts';
import {
  beginVisit,
  readStory,
  realCourse,
  realWords,
  RememberingLms,
  takeTheRest,
} from './example-visit.ts';
import {bank, endedWith, questionsOf} from './course/example-bank.ts';
import {FakeTime, settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

const view = (visit: Visit) => viewOf(visit, standardDisplay);
const notices = (visit: Visit) => view(visit).notices.map(({text}) => text);

function modulePage(visit: Visit) {
  const {screen} = view(visit);
  if (screen.name !== 'module') throw new Error(`At ${screen.name}.`);
  const {place, page} = screen;
  if (!place || !page) throw new Error('The module is not there yet.');
  return {...screen, place, page};
}

function home(visit: Visit) {
  const {screen} = view(visit);
  if (screen.name !== 'home') throw new Error(`At ${screen.name}.`);
  return screen;
}

describe('a visit', () => {
  it('goes from home into the module and, before its first page, back', () => {
    const {visit} = beginVisit();
    expect(home(visit).modules[0]?.state).to.equal('new');

    visit.go('module', 'self-assessment');
    expect(modulePage(visit).place).to.include({page: 1, pages: 27});

    visit.act({type: 'back'});
    expect(home(visit).modules[0]?.state).to.equal('begun');
  });

  it('opens no module before its turn, except to those who may see all', () => {
    const [first] = realCourse.modules;
    const course = {
      ...realCourse,
      settings: {...realCourse.settings, order: 'sequential' as const},
      modules: [first!, {...first!, id: 'second', number: 2}],
    };
    const words = {...realWords, second: realWords['self-assessment']!};
    const screenAfter = (given: Partial<Launch>) => {
      const connection = new RememberingLms().connect(given);
      const {visit} = beginVisit({course, words, connection});
      visit.go('module', 'second');
      return visit.screen;
    };

    expect(screenAfter({})).to.equal('home');
    expect(screenAfter({mode: 'review'})).to.equal('module');
    expect(screenAfter({completion: 'completed'})).to.equal('module');
  });

  it('says where a module goes on that was left for another', () => {
    const [first] = realCourse.modules;
    const course = {
      ...realCourse,
      modules: [first!, {...first!, id: 'second', number: 2}],
    };
    const words = {...realWords, second: realWords['self-assessment']!};
    const {visit} = beginVisit({course, words});
    readStory(visit);
    visit.go('module', 'second');
    visit.go('home');

    const {page, minutesLeft, minutes} = home(visit).modules[0]!;
    expect(page).to.equal(4);
    expect(minutesLeft).to.be.closeTo((minutes * 24) / 27, 0.01);
    visit.go('module', 'self-assessment');
    expect(modulePage(visit).place.page).to.equal(page);
  });

  it('says of a check without a pass that its attempts are used up', () => {
    const [first] = realCourse.modules;
    const check = questionsOf(bank(4), {attempts: 1});
    const course = {
      ...realCourse,
      modules: [
        first!,
        {...first!, id: 'final', number: 2, activities: [check]},
      ],
    };
    const stateAfter = (right: number) => {
      const {visit} = beginVisit({course});
      const record = {done: true, answers: {1: endedWith(right)}};
      visit.kept.progress = {
        ...visit.progress,
        modules: {final: {completedAt: 1000, activities: {check: record}}},
      };
      return home(visit).modules[1]!.state;
    };

    expect(stateAfter(1)).to.equal('failed');
    expect(stateAfter(4)).to.equal('done');
  });

  it('says what is missing when one goes on without an answer', () => {
    const {visit} = beginVisit();
    readStory(visit);

    visit.act({type: 'next'});
    expect(modulePage(visit).page.unanswered).to.equal(true);

    visit.act({type: 'level.chosen', level: 0});
    expect(modulePage(visit).page.unanswered).to.equal(false);
    visit.act({type: 'next'});
    expect(modulePage(visit).place.page).to.equal(5);
  });

  it('tells who can see the answers, before the first of each rating', () => {
    const {visit} = beginVisit();
    readStory(visit);

    expect(modulePage(visit).page.privacy).to.equal('device');
    visit.act({type: 'level.chosen', level: 2});
    visit.act({type: 'next'});
    expect(modulePage(visit).page.privacy).to.equal(undefined);
  });

  it('tells it in full once in a module, and in a line from then on', () => {
    const {visit} = beginVisit();
    readStory(visit);
    expect(modulePage(visit).page.isPrivacyKnown).to.equal(false);
    const first = modulePage(visit).page.activity.id;

    while (modulePage(visit).page.activity.id === first) {
      visit.act({type: 'level.chosen', level: 2});
      visit.act({type: 'next'});
    }
    while (modulePage(visit).page.activity.kind === 'story')
      visit.act({type: 'next'});

    expect(modulePage(visit).page).to.include({
      privacy: 'device',
      isPrivacyKnown: true,
    });
  });

  it('is told as completed, saved at once, and celebrated', async () => {
    const {visit, lms, time} = beginVisit();
    readStory(visit);
    takeTheRest(visit);
    await settled();

    expect(home(visit).modules[0]?.state).to.equal('done');
    expect(home(visit).justFinished).to.equal('Know where you stand');
    expect(lms.kept.completion).to.equal('completed');
    await time.pass(0);
    expect(view(visit).keeping).to.equal('saved');
  });

  it('shows a profile at the end', () => {
    const {visit} = beginVisit();
    readStory(visit);
    for (let item = 0; item < 6 + 1 + 15; item++) {
      visit.act({type: 'level.chosen', level: 4});
      visit.act({type: 'occasion.answered', occasion: true});
      visit.act({type: 'next'});
    }

    expect(modulePage(visit).page.result).to.include({
      confidence: 100,
      evidence: 100,
      band: 'level',
    });
  });

  it('asks again, and says why, where the ratings are on another device', async () => {
    const lms = new RememberingLms();
    const {visit: first} = beginVisit({lms});
    readStory(first);
    takeTheRest(first);
    await first.leave();

    const {visit} = beginVisit({lms, device: new TestDevice()});
    expect(home(visit).modules[0]?.state).to.equal('done');
    visit.go('module', 'self-assessment');

    expect(modulePage(visit).page.activity.id).to.equal('confidence');
    expect(notices(visit)).to.deep.equal([words.notices.otherDevice]);
  });

  it('keeps what the LMS holds as finished, even where the details are lost', () => {
    const lms = new RememberingLms();
    lms.kept = {
      state: '1.zz.gone',
      completion: 'completed',
      success: 'unknown',
    };

    const {visit} = beginVisit({lms});

    expect(home(visit).modules[0]?.state).to.equal('done');
    expect(notices(visit)).to.deep.equal([words.notices.unreadableDone]);
  });

  it('says so when saved progress cannot be read, and begins anew', () => {
    const lms = new RememberingLms();
    lms.kept = {state: 'rubbish', completion: 'incomplete', success: 'unknown'};

    const {visit} = beginVisit({lms});

    expect(home(visit).modules[0]?.state).to.equal('new');
    expect(notices(visit)).to.deep.equal([words.notices.unreadable]);
  });

  it('warns after two saves that were not confirmed, not after one', async () => {
    const {visit, lms, time} = beginVisit();
    await time.pass(0);
    lms.answers = false;
    readStory(visit);

    await time.pass(10_500);
    expect(view(visit).keeping).to.equal('unconfirmed');
    expect(notices(visit)).to.deep.equal([]);

    await time.pass(3000);
    expect(notices(visit)).to.deep.equal([words.notices.connection]);

    lms.answers = true;
    visit.parts.recorder.retry();
    await time.pass(0);
    expect(view(visit).keeping).to.equal('saved');
    expect(notices(visit)).to.deep.equal([]);
  });

  it('tells the truth at the end about what is not confirmed', async () => {
    const {visit, lms, time} = beginVisit();
    await time.pass(0);
    readStory(visit);
    lms.answers = false;

    await visit.leave();

    expect(view(visit).screen).to.include({
      name: 'goodbye',
      ending: 'unconfirmed',
    });
  });

  it('stays open while it is not saved, and ends once it is', async () => {
    const {visit, lms, time} = beginVisit();
    await time.pass(0);
    readStory(visit);
    lms.answers = false;
    await visit.leave();
    lms.answers = true;

    await time.pass(5000);

    expect(visit.ending).to.equal('saved');
    expect(visit.screen).to.equal('goodbye');
  });

  it('can be gone on with after an Exit that did not work', async () => {
    const {visit, lms, time} = beginVisit();
    await time.pass(0);
    readStory(visit);
    lms.answers = false;
    await visit.leave();

    visit.go('home');
    lms.answers = true;
    await time.pass(5000);

    expect(visit.screen).to.equal('home');
    expect(view(visit).keeping).to.equal('saved');
  });

  it('asks to be opened once more where only the result is in doubt', async () => {
    const connection = new RememberingLms().connect();
    connection.lms.needsRelaunch = () => true;
    const {visit, time} = beginVisit({connection});
    await time.pass(0);

    expect(view(visit).keeping).to.equal('relaunch');
    expect(notices(visit)[0]).to.contain('open it from there again');
    await visit.leave();

    expect(visit.ending).to.equal('relaunch');
  });

  it('can be left from within the module, and waits for the answer in sight', async () => {
    const {visit} = beginVisit();
    readStory(visit);
    const shown = new Set<string>();
    visit.addEventListener('change', () => {
      const {screen} = view(visit);
      if (screen.name === 'goodbye') shown.add(screen.ending);
    });

    await visit.leave();

    expect([...shown]).to.deep.equal(['leaving', 'saved']);
  });

  it('does not claim to have saved anything after a review', async () => {
    const connection = new RememberingLms().connect({mode: 'review'});
    const {visit} = beginVisit({connection});

    await visit.leave();

    expect(visit.ending).to.equal('viewed');
  });

  it('changes nothing in a review, on this device neither', async () => {
    const lms = new RememberingLms();
    const device = new TestDevice();
    const {visit: first} = beginVisit({lms, device});
    readStory(first);
    takeTheRest(first);
    await first.leave();

    const connection = lms.connect({mode: 'review'});
    const {visit: review} = beginVisit({connection, device});
    review.go('module', 'self-assessment');
    // From the end of the profile to the last rating.
    review.act({type: 'back'});
    review.act({type: 'back'});
    review.act({type: 'level.chosen', level: 0});
    expect(review.progress.modules).not.to.deep.equal(first.progress.modules);
    const {visit: later} = beginVisit({lms, device});

    expect(later.progress.modules).to.deep.equal(first.progress.modules);
  });

  it('ties private answers to the attempt from the first commit on', async () => {
    const lms = new RememberingLms();
    const {visit: killed, device} = beginVisit({lms});
    await settled();
    const afterLaunch = lms.kept;
    readStory(killed);
    killed.act({type: 'level.chosen', level: 4});

    // The page went away before anything more was committed.
    lms.kept = afterLaunch;
    const {visit} = beginVisit({lms, device, attempt: 2});

    expect(
      visit.progress.modules['self-assessment']?.activities['confidence']
        ?.answers,
    ).to.deep.equal({'team-player': {level: 4}});
  });

  it('tells the truth when this device has no room left', async () => {
    const lms = new RememberingLms();
    lms.answers = false;
    const connection = {...lms.connect(), keeps: 'device' as const};
    const {visit} = beginVisit({connection});

    await settled();
    expect(view(visit).keeping).to.equal('page');
    expect(notices(visit)).to.deep.equal([words.notices.notLasting]);
    await visit.leave();
    expect(visit.ending).to.equal('page');
  });

  for (const alone of ['not found', 'different domain', 'refused'] as const) {
    it(`says before and after that the LMS will know nothing of it: ${alone}`, async () => {
      const atLms = new RememberingLms().connect();
      const connection = {...atLms, keeps: 'device' as const, alone};
      const {visit} = beginVisit({connection});
      await settled();

      expect(notices(visit)[0]).to.contain('What you do now will not be there');
      expect(keepingOf(visit)).to.equal('unreported');
      await visit.leave();

      expect(visit.ending).to.equal('unreported');
      // The last screen says it, and once is enough.
      expect(notices(visit)).to.eql([]);
    });
  }

  it('says where a web package keeps the work, which no LMS asks for', async () => {
    const atLms = new RememberingLms().connect();
    const alone = 'standalone' as const;
    const connection = {...atLms, keeps: 'device' as const, alone};
    const {visit} = beginVisit({connection});
    await settled();

    expect(notices(visit)).to.deep.equal([words.notices.standalone]);
    expect(keepingOf(visit)).to.equal('device');
    await visit.leave();

    expect(visit.ending).to.equal('device');
  });

  it('says so once a visit, and not each time the learner comes home', async () => {
    const atLms = new RememberingLms().connect();
    const alone = 'standalone' as const;
    const connection = {...atLms, keeps: 'device' as const, alone};
    const {visit} = beginVisit({connection});
    await settled();

    visit.go('help');
    visit.go('home');

    expect(notices(visit)).to.deep.equal([]);
  });

  it('offers to load words again that could not be had', async () => {
    let isOnline = false;
    const {visit} = beginVisit({
      loadWords: (module) =>
        isOnline
          ? Promise.resolve(realWords[module]!)
          : Promise.reject(new Error('offline')),
    });
    visit.go('module', 'self-assessment');
    expect(view(visit).key).to.equal('self-assessment/module/loading');
    await settled();
    expect(view(visit).key).to.equal('self-assessment/module/missing');
    expect(view(visit).missing).to.equal('Know where you stand');
    expect(notices(visit)).to.deep.equal([]);

    isOnline = true;
    visit.loadAgain();
    expect(view(visit).key).to.equal('self-assessment/module/loading');
    await settled();

    expect(view(visit).missing).to.equal('');
    expect(modulePage(visit).page.words).to.be.an('object');
  });

  it('misses nothing once a module is open, whatever else was tried for it', async () => {
    let fail: (reason: Error) => void;
    const tries = [
      new Promise<ModuleWords>((_, reject) => (fail = reject)),
      Promise.resolve(realWords['self-assessment']!),
    ];
    const {visit} = beginVisit({loadWords: () => tries.shift()!});
    const ahead = visit.load('self-assessment');
    visit.go('module', 'self-assessment');
    await settled();

    fail!(new Error('offline'));
    await ahead;

    expect(visit.missing).to.equal('');
    expect(modulePage(visit).page.words).to.be.an('object');
  });

  it('says nothing about saving where nothing is saved', () => {
    for (const mode of ['review', 'browse'] as const) {
      const lms = new RememberingLms();
      const {visit} = beginVisit({connection: lms.connect({mode})});

      expect(view(visit).keeping).to.equal(undefined);
      expect(notices(visit)).to.deep.equal([words.notices[mode]]);
    }
  });

  it('puts a notice away for good', () => {
    const connection = new RememberingLms().connect({mode: 'review'});
    const {visit} = beginVisit({connection});

    visit.dismiss(view(visit).notices[0]!.id);

    expect(notices(visit)).to.deep.equal([]);
  });

  it('tells an LMS again that never took what was finished', async () => {
    const lms = new RememberingLms();
    const {visit: first} = beginVisit({lms});
    readStory(first);
    takeTheRest(first);
    await first.leave();
    lms.kept = {...lms.kept, completion: 'incomplete'};

    beginVisit({lms});
    await settled();

    expect(lms.kept.completion).to.equal('completed');
  });

  it('tells an LMS again that has forgotten what was finished', async () => {
    const lms = new RememberingLms();
    const {visit: first, device} = beginVisit({lms});
    readStory(first);
    takeTheRest(first);
    await first.leave();
    lms.kept = {...lms.kept, completion: 'unknown'};

    const {recorder} = beginVisit({lms, device});
    await settled();

    expect(lms.kept.completion).to.equal('completed');
    expect(recorder.state).to.equal('saved');
  });

  it('tells everything once there is credit, after a visit without', async () => {
    const lms = new RememberingLms();
    const {visit: without, device} = beginVisit({
      connection: lms.connect({credit: false}),
      lms,
    });
    readStory(without);
    takeTheRest(without);
    await without.leave();
    expect(lms.kept.completion).to.equal('unknown');

    const {work} = beginVisit({lms, device});
    await settled();

    expect(work.found.told.interactions).to.deep.equal([]);
    expect(lms.kept.completion).to.equal('completed');
  });

  it('tells once there is credit what was done without, and that alone', async () => {
    const lms = new RememberingLms();
    const device = new TestDevice();
    const time = new FakeTime();
    const course = {...realCourse, version: '0.2.0-aaaaaa'};
    const {visit: first} = beginVisit({lms, device, time});
    readStory(first);
    await first.leave();
    time.jump(60_000);
    for (const take of [readStory, takeTheRest]) {
      const connection = lms.connect({credit: false});
      const {visit} = beginVisit({connection, device, time, course});
      visit.go('module', 'self-assessment');
      take(visit);
      await visit.leave();
      time.jump(60_000);
    }
    expect(lms.interactions).to.deep.equal(['package_version']);
    expect(lms.kept.completion).to.equal('incomplete');

    const {visit, work} = beginVisit({lms, device, time, course});
    await visit.leave();
    const done = ({objectives}: Outcome) =>
      objectives.filter(({completion}) => completion === 'completed');
    expect(done(work.found.told)).to.deep.equal([]);
    expect(lms.kept.completion).to.equal('completed');
    const {visit: last, work: later} = beginVisit({lms, device, time, course});
    last.go('module', 'self-assessment');

    expect(done(later.found.told)).to.have.length.above(0);
    expect(lms.interactions).to.deep.equal([
      'package_version',
      'package_version_2',
    ]);
  });

  it('completes when all answers are here, though the LMS never heard so', async () => {
    const lms = new RememberingLms();
    const {visit: killed, device} = beginVisit({lms});
    readStory(killed);
    const rate = (visit: Visit) => {
      visit.act({type: 'level.chosen', level: 3});
      visit.act({type: 'occasion.answered', occasion: true});
      visit.act({type: 'next'});
    };
    for (let item = 0; item < 5; item++) rate(killed);
    await killed.parts.recorder.leave();
    const {kept} = lms;
    const {visit: again} = beginVisit({lms, device});
    again.go('module', 'self-assessment');
    rate(again);
    // The sixth answer is on the device; the LMS has lost all of this visit.
    lms.kept = kept;

    const {visit} = beginVisit({lms, device});
    visit.go('module', 'self-assessment');
    for (let page = 0; visit.screen === 'module' && page < 80; page++) {
      visit.act({type: 'next'});
      if (visit.isUnanswered) rate(visit);
    }
    await settled();

    expect(lms.kept.completion).to.equal('completed');
  });

  it('says that the details are lost where the LMS kept the status alone', () => {
    const lms = new RememberingLms();
    lms.kept = {state: '', completion: 'completed', success: 'unknown'};

    const {visit} = beginVisit({lms});

    expect(notices(visit)).to.deep.equal([words.notices.unreadableDone]);
  });

  it('records in which version of the package the work was done', async () => {
    const lms = new RememberingLms();
    const {visit: first} = beginVisit({lms});
    readStory(first);
    await first.leave();

    const course = {...realCourse, version: '0.2.0-aaaaaa'};
    const {visit} = beginVisit({lms, course});
    visit.go('module', 'self-assessment');

    expect(visit.progress.versions.map(({version}) => version)).to.deep.equal([
      realCourse.version,
      '0.2.0-aaaaaa',
    ]);
  });

  it('records it again when an older version comes back', async () => {
    const lms = new RememberingLms();
    for (const version of ['0.1.0-3fa2c1', '0.2.0-aaaaaa', '0.1.0-3fa2c1']) {
      const {visit} = beginVisit({lms, course: {...realCourse, version}});
      readStory(visit);
      await visit.leave();
    }

    expect(lms.interactions).to.deep.equal([
      'package_version',
      'package_version_2',
      'package_version_3',
    ]);
  });

  it('says of each thing that is reported what it speaks of', () => {
    const connection = new RememberingLms().connect();
    const written = [
      {
        element: 'cmi.objectives.3.status',
        value: 'completed',
        entry: 'calibrate',
      },
      {
        element: 'cmi.interactions.0.student_response',
        value: '1',
        entry: 'package_version',
      },
      {
        element: 'cmi.interactions.0.result',
        value: 'neutral',
        entry: 'package_version',
      },
      {element: 'cmi.core.lesson_status', value: 'completed', entry: ''},
    ];
    connection.lms.written = () => written;
    const {visit} = beginVisit({connection});
    readStory(visit);

    visit.go('employer');

    const {screen} = view(visit);
    if (screen.name !== 'employer') throw new Error(`At ${screen.name}.`);
    expect(screen.privateKinds).to.deep.equal(['rating']);
    expect(
      screen.reported.map(({kind, about, isDetail}) => [kind, about, isDetail]),
    ).to.deep.equal([
      ['objective', realCourse.modules[0]!.objectives[0]!.text, false],
      [
        'interaction',
        'Version of the course package in which work was done',
        false,
      ],
      ['result', 'Version of the course package in which work was done', true],
      ['status', '', false],
    ]);
  });

  it('holds no name in the diagnosis, and no answer', () => {
    const {visit} = beginVisit();
    readStory(visit);
    visit.go('help');

    const diagnosis = JSON.stringify(view(visit).screen);

    expect(diagnosis).to.contain(realCourse.version);
    expect(diagnosis).not.to.match(/Garcia|Ana\b/);
  });
});

describe('nameToShow()', () => {
  for (const [given, shown] of [
    ['Lovelace, Ada', 'Ada Lovelace'],
    ['Lovelace,Ada', 'Ada Lovelace'],
    ['Ada Lovelace', 'Ada Lovelace'],
    ['King, Ada, Countess', 'King, Ada, Countess'],
    ['Plato,', 'Plato,'],
    ['  ', ''],
  ] as const) {
    it(`shows "${given}" as "${shown}"`, () => {
      expect(nameToShow(given)).to.equal(shown);
    });
  }
});
