import {expect} from '@open-wc/testing';
import {outcomeOf} from '../lms/sample-reports.ts';
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
    expect(learner.server.held('cmi.suspend_data')).to.equal('one');
    await learner.time.pass(5 * minute);
    expect(learner.commits()).to.equal(3);
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

  it('lets a later save answer for an earlier one', async () => {
    const answers: ((reached: boolean) => void)[] = [];
    learner.reach = () => new Promise((resolve) => answers.push(resolve));
    learner.recorder.record(outcomeOf({place: 'm1'}), 'one', {milestone: true});
    learner.recorder.record(outcomeOf({place: 'm1'}), 'two', {milestone: true});

    answers[1]!(true);
    await settled();
    answers[0]!(false);
    await settled();

    expect(learner.recorder.state).to.equal('saved');
    expect(learner.visit.strict.valuesOf('cmi.core.lesson_location')).to.eql([
      'm1',
      'm1',
    ]);
  });

  it('does not believe an LMS whose window has gone', async () => {
    learner.visit.owner.closed = true;
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    await settled();

    expect(learner.recorder.state).to.equal('unconfirmed');
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

  it('says so when the last save is not confirmed', async () => {
    learner.isReachable = false;
    learner.recorder.record(outcomeOf(), 'last');

    expect(await learner.recorder.leave()).to.equal('unconfirmed');
  });
});
