import {expect} from '@open-wc/testing';
import {interactions, outcomeOf, passed} from '../lms/sample-reports.ts';
import type {TestLms} from '../lms/test-lms.ts';
import {RecordedVisit, minute, second} from './recorded-visit.ts';
import {settled} from './fake-time.ts';

describe('Recorder, when saving is in doubt', () => {
  let learner: RecordedVisit;

  beforeEach(async () => {
    learner = new RecordedVisit();
    await learner.open();
    await learner.time.pass(minute);
  });
  afterEach(() => {
    expect(learner.server.violations.join('\n')).to.equal('');
  });

  it('tries again after 2, 5, 15 and 60 seconds, then every minute', async () => {
    learner.failCommits();
    const start = learner.time.now();
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    const tries = [learner.commits()];
    const at: number[] = [];
    for (let elapsed = 0; elapsed < 210; elapsed++) {
      await learner.time.pass(second);
      if (learner.commits() > tries.at(-1)!)
        at.push((learner.time.now() - start) / second);
      tries.push(learner.commits());
    }

    expect(at).to.eql([2, 7, 22, 82, 142, 202]);
    expect(learner.recorder.state).to.equal('unconfirmed');
  });

  it('is sure again once a retry comes through', async () => {
    learner.failCommits();
    learner.recorder.record(outcomeOf({place: 'm1'}), 'one', {milestone: true});
    await settled();
    expect(learner.recorder.state).to.equal('unconfirmed');
    expect(learner.recorder.savedAt).to.be.below(learner.time.date());
    learner.visit.strict.heal('Commit');

    learner.recorder.retry();
    await settled();

    expect(learner.recorder.state).to.equal('saved');
    expect(learner.recorder.savedAt).to.equal(learner.time.date());
    expect(learner.server.held('cmi.suspend_data')).to.equal('again1');
    await learner.time.pass(5 * minute);
    expect(learner.commits()).to.equal(3);
  });

  it('hands over a short text where the LMS has no room for the whole', async () => {
    learner.limitState(10);
    learner.short = ['short'];
    learner.recorder.record(outcomeOf(), 'a-long-text', {milestone: true});
    await settled();

    expect(learner.recorder.state).to.equal('saved');
    expect(learner.states).to.not.include('unconfirmed');
    expect(learner.server.held('cmi.suspend_data')).to.equal('short');
  });

  it('shortens once only, and says so where that does not help', async () => {
    learner.limitState(3);
    learner.short = ['short'];
    learner.recorder.record(outcomeOf(), 'a-long-text', {milestone: true});
    await settled();

    expect(learner.recorder.state).to.equal('unconfirmed');
    const states = learner.visit.strict.valuesOf('cmi.suspend_data');
    expect(states.slice(0, 2)).to.eql(['a-long-text', 'short']);
    await learner.time.pass(2 * second);
    // The next try takes the text as it is asked for then.
    expect(learner.visit.strict.valuesOf('cmi.suspend_data').at(-1)).to.equal(
      'again1',
    );
  });

  it('does not shorten where the LMS takes nothing at all', async () => {
    learner.visit.strict.inject('SetValue', () => ({
      ...{answer: 'false', code: 101},
    }));
    learner.short = ['short'];
    learner.recorder.record(outcomeOf(), 'a-long-text', {milestone: true});
    await settled();

    expect(learner.recorder.state).to.equal('unconfirmed');
    expect(learner.short).to.eql(['short']);
  });

  it('stays unconfirmed through the tries of an outage, without a flicker', async () => {
    learner.failCommits();
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    await settled();
    learner.states = [];

    await learner.time.pass(5 * minute);

    expect(new Set(learner.states)).to.eql(new Set(['unconfirmed']));
  });

  it('does not believe a "true" while the server is out of reach', async () => {
    learner.isReachable = false;
    learner.recorder.record(outcomeOf({place: 'm1'}), 'one', {milestone: true});
    await settled();
    expect(learner.recorder.state).to.equal('unconfirmed');
    const before = learner.visit.strict.count('SetValue');

    learner.isReachable = true;
    await learner.time.pass(2 * second);

    expect(learner.recorder.state).to.equal('saved');
    const again = learner.visit.strict.calls
      .filter(({method}) => method === 'SetValue')
      .slice(before)
      .map(({args}) => args[0]);
    expect(again).to.include.members([
      'cmi.core.lesson_location',
      'cmi.suspend_data',
    ]);
  });

  it('lets no later save answer for an earlier one that may be lost', async () => {
    const answers: ((reached: boolean) => void)[] = [];
    learner.reach = () => new Promise((resolve) => answers.push(resolve));
    learner.recorder.record(outcomeOf({place: 'm1'}), 'one', {milestone: true});
    learner.recorder.record(outcomeOf({place: 'm2'}), 'two', {milestone: true});
    await settled();

    answers[1]!(true);
    await settled();
    expect(learner.recorder.state).to.equal('saving');
    answers[0]!(false);
    await settled();
    expect(learner.recorder.state).to.equal('unconfirmed');

    learner.reach = () => Promise.resolve(true);
    await learner.time.pass(2 * second);
    expect(learner.recorder.state).to.equal('saved');
  });

  it('does not believe an LMS whose window has gone', async () => {
    learner.visit.owner.closed = true;
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    await settled();

    expect(learner.recorder.state).to.equal('unconfirmed');
  });

  it('waits a moment once it has slept, since another window may have gone on', async () => {
    learner.recorder.record(outcomeOf(), 'one');
    const before = learner.commits();
    learner.time.jump(60 * minute);

    await learner.time.pass(second);
    expect(learner.commits()).to.equal(before);
    learner.recorder.abandon();
    await learner.time.pass(minute);

    expect(learner.commits()).to.equal(before);
  });

  it('waits once only, since a browser may let a hidden page wait again and again', async () => {
    learner.recorder.record(outcomeOf(), 'one');
    const before = learner.commits();

    for (let time = 0; time < 2; time++) {
      learner.time.jump(minute);
      await learner.time.pass(0);
    }

    expect(learner.commits()).to.equal(before + 1);
    expect(learner.recorder.state).to.equal('saved');
  });

  it('slows down for an LMS that takes its time', async () => {
    learner.visit.strict.inject('Commit', (_, pass) => {
      learner.time.jump(4 * second);
      return {answer: pass()};
    });
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    await settled();
    const before = learner.commits();

    learner.recorder.record(outcomeOf(), 'two');
    await learner.time.pass(19 * second);
    expect(learner.commits()).to.equal(before);
    await learner.time.pass(second);

    expect(learner.commits()).to.equal(before + 1);
  });

  describe('of Moodle, which sends nothing twice that it thinks it sent', () => {
    it('brings answers over after all, in other words', async () => {
      learner.loseServer();
      learner.recorder.record(
        outcomeOf({interactions: interactions.slice(0, 2)}),
        'one',
        {milestone: true},
      );
      await settled();
      learner.findServer();

      await learner.time.pass(30 * second);

      const {server, recorder} = learner;
      // Once since the save failed, and once without a word of what was lacking.
      expect(server.held('cmi.suspend_data')).to.equal('again2');
      expect(idsHeld(server)).to.include.members([
        'package_version',
        'first_words',
      ]);
      expect(recorder.state).to.equal('saved');
    });

    it('brings over what a failed save has lost, though the next one came through', async () => {
      const one = interactions.slice(0, 1);
      learner.loseServer();
      learner.recorder.record(outcomeOf({interactions: one}), 'one', {
        milestone: true,
      });
      learner.findServer();
      learner.recorder.record(outcomeOf({interactions: one}), 'two', {
        milestone: true,
      });
      await settled();
      expect(learner.recorder.state).to.equal('unconfirmed');

      await learner.time.pass(4 * second);

      expect(idsHeld(learner.server)).to.eql(['package_version']);
      expect(learner.recorder.state).to.equal('saved');
    });

    it('asks to be opened once more for a score that a failed save has lost, until a better one comes', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf({score: 60}), 'one', {milestone: true});
      await settled();
      learner.findServer();
      await learner.time.pass(minute);
      // The same number in another spelling is no change to Moodle.
      expect(learner.recorder.needsRelaunch).to.equal(true);
      expect(learner.recorder.state).to.equal('unconfirmed');

      learner.recorder.record(outcomeOf({score: 87.5}), 'two', {
        milestone: true,
      });
      await learner.time.pass(minute);

      expect(Number(learner.server.held('cmi.core.score.raw'))).to.equal(87.5);
      expect(learner.recorder.state).to.equal('saved');
    });

    it('writes an answer once more, and not for a third time', async () => {
      const one = interactions.slice(0, 1);
      learner.loseServer();
      learner.recorder.record(outcomeOf({interactions: one}), 'one', {
        milestone: true,
      });
      await settled();
      learner.findServer();
      await learner.time.pass(minute);

      learner.recorder.record(outcomeOf({interactions: one}), 'two', {
        milestone: true,
      });
      await learner.time.pass(minute);

      expect(idsHeld(learner.server)).to.eql(['package_version']);
      // At the launch, the one that failed, what it lost, and these two.
      expect(learner.visit.strict.count('Commit')).to.equal(5);
    });

    it('does so once an outage is over, however long it lasts', async () => {
      learner.loseServer();
      learner.recorder.record(
        outcomeOf({interactions: interactions.slice(0, 1)}),
        'one',
        {milestone: true},
      );
      for (let passed = 0; passed < 30; passed++) {
        learner.recorder.learnerActive();
        await learner.time.pass(minute);
      }
      learner.findServer();
      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(idsHeld(learner.server)).to.include('package_version');
      const places = learner.visit.strict.calls.flatMap(({args}) =>
        /^cmi.interactions.\d+.id$/.test(String(args[0])) ? [args[0]] : [],
      );
      expect(new Set(places).size).to.equal(2);
    });

    it('writes an answer once more that came while the last save was looked into', async () => {
      const [first, both] = [
        interactions.slice(0, 1),
        interactions.slice(0, 2),
      ];
      let confirm = () => {};
      learner.reach = () =>
        new Promise((resolve) => (confirm = () => resolve(true)));
      learner.recorder.record(outcomeOf({interactions: first}), 'one', {
        milestone: true,
      });
      await settled();
      learner.recorder.record(outcomeOf({interactions: both}), 'two');
      confirm();
      await settled();
      learner.reach = () => Promise.resolve(true);
      learner.loseServer();
      await learner.time.pass(10 * second);
      expect(learner.recorder.state).to.equal('unconfirmed');
      learner.findServer();

      await learner.time.pass(minute);

      expect(learner.recorder.state).to.equal('saved');
      expect(idsHeld(learner.server)).to.eql([
        'package_version',
        'first_words',
      ]);
    });

    it('does not call a pass saved that was lost on the way', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf(passed), 'one', {milestone: true});
      await settled();
      learner.findServer();

      await learner.time.pass(2 * second);

      expect(learner.server.held('cmi.core.lesson_status')).to.equal(
        'incomplete',
      );
      expect(learner.server.held('cmi.suspend_data')).to.equal('again1');
      expect(learner.recorder.state).to.equal('unconfirmed');
      expect(learner.recorder.needsRelaunch).to.equal(true);
    });

    it('is sure of a pass again at the next launch', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf(passed), 'one', {milestone: true});
      await settled();
      learner.findServer();
      await learner.time.pass(2 * second);
      await learner.recorder.leave();

      await learner.open();
      learner.recorder.record(outcomeOf(passed), 'two', {milestone: true});
      await settled();

      expect(learner.server.held('cmi.core.lesson_status')).to.equal('passed');
      expect(learner.recorder.state).to.equal('saved');
    });

    it('does not doubt a status that was lost on the way to a higher one', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf({completion: 'completed'}), 'one', {
        milestone: true,
      });
      await settled();
      learner.findServer();

      learner.recorder.record(outcomeOf(passed), 'two', {milestone: true});
      await settled();

      expect(learner.server.held('cmi.core.lesson_status')).to.equal('passed');
      expect(learner.recorder.state).to.equal('saved');
    });
  });

  describe('on the way out', () => {
    it('does not end a visit that is not saved, and can try again', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf(), 'last');

      const first = await learner.recorder.leave();
      expect(first).to.equal('unconfirmed');
      expect(learner.visit.strict.count('Terminate')).to.equal(0);
      learner.findServer();
      const second = await learner.recorder.leave();

      expect(second).to.equal('saved');
      expect(learner.visit.strict.count('Terminate')).to.equal(1);
      expect(learner.server.held('cmi.suspend_data')).to.match(/^again/);
    });

    it('goes on saving by itself after an Exit that failed', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf(), 'last');
      await learner.recorder.leave();
      learner.findServer();

      await learner.time.pass(5 * second);

      expect(learner.recorder.state).to.equal('saved');
    });

    it('ends the visit all the same when the page is closed', async () => {
      learner.loseServer();
      learner.recorder.record(outcomeOf(), 'last');
      await learner.recorder.leave();

      learner.recorder.pageClosed();

      expect(learner.visit.strict.count('Terminate')).to.equal(1);
    });

    it('does not believe a "true" on the way out either', async () => {
      learner.isReachable = false;
      learner.recorder.record(outcomeOf(), 'last');

      expect(await learner.recorder.leave()).to.equal('unconfirmed');
      expect(learner.visit.strict.count('Terminate')).to.equal(0);
    });
  });
});

/** Every id of an interaction that the server holds, in no order. */
function idsHeld(server: TestLms): string[] {
  const ids = Array.from({length: 10}, (_, index) =>
    server.held(`cmi.interactions.${index}.id`),
  );
  return ids.filter((id) => id !== '');
}
