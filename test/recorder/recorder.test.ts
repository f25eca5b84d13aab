import {expect} from '@open-wc/testing';
import {
  interactions,
  objectives,
  outcomeOf,
  passed,
} from '../lms/sample-reports.ts';
import {RecordedVisit, minute, second} from './recorded-visit.ts';
import {settled} from './fake-time.ts';

describe('Recorder', () => {
  let learner: RecordedVisit;

  beforeEach(async () => {
    learner = new RecordedVisit();
    await learner.open();
    await learner.time.pass(minute);
  });
  afterEach(() => {
    expect(learner.server.violations.join('\n')).to.equal('');
  });

  it('sends what opening has written at once', () => {
    expect(learner.commits()).to.equal(1);
    expect(learner.recorder.state).to.equal('saved');
    expect(learner.server.held('cmi.core.lesson_status')).to.equal(
      'incomplete',
    );
  });

  it('saves an answer two seconds later', async () => {
    learner.recorder.record(outcomeOf(), 'one');
    expect(learner.recorder.state).to.equal('saving');
    await learner.time.pass(1999);
    expect(learner.commits()).to.equal(1);

    await learner.time.pass(1);

    expect(learner.commits()).to.equal(2);
    expect(learner.server.held('cmi.suspend_data')).to.equal('one');
    expect(learner.recorder.state).to.equal('saved');
    expect(learner.recorder.savedAt).to.equal(learner.time.date());
  });

  it('saves a busy learner’s answers at most every ten seconds', async () => {
    const before = learner.commits();
    for (let answer = 0; answer < 60; answer++) {
      learner.recorder.record(outcomeOf(), `answer${answer}`);
      await learner.time.pass(second);
    }
    await learner.time.pass(10 * second);

    expect(learner.commits() - before).to.be.within(6, 7);
    expect(learner.server.held('cmi.suspend_data')).to.equal('answer59');
  });

  it('saves nothing while nothing changes', async () => {
    learner.recorder.record(outcomeOf(), 'one');
    await learner.time.pass(10 * second);
    const before = learner.commits();

    learner.recorder.record(outcomeOf(), 'one');
    await learner.time.pass(10 * second);

    expect(learner.commits()).to.equal(before);
    expect(learner.recorder.state).to.equal('saved');
  });

  it('saves a milestone at once', async () => {
    learner.recorder.record(outcomeOf(), 'one', {milestone: true});
    learner.recorder.record(outcomeOf(passed), 'two', {milestone: true});
    await settled();

    expect(learner.commits()).to.equal(3);
    expect(learner.server.held('cmi.core.lesson_status')).to.equal('passed');
    expect(learner.recorder.state).to.equal('saved');
  });

  it('saves what is open when the page is hidden', async () => {
    learner.recorder.record(outcomeOf(), 'one');

    learner.recorder.pageHidden();

    expect(learner.server.held('cmi.suspend_data')).to.equal('one');
    await settled();
    learner.recorder.pageHidden();
    expect(learner.commits()).to.equal(2);
  });

  it('saves the working time alone every quarter of an hour', async () => {
    for (let minutes = 0; minutes < 28; minutes++) {
      learner.recorder.learnerActive();
      await learner.time.pass(minute);
    }

    expect(learner.commits()).to.equal(2);
    expect(learner.visit.strict.valuesOf('cmi.core.session_time')).to.eql([
      '0000:00:00.00',
      '0000:15:00.00',
    ]);
  });

  it('leaves the LMS alone when nobody is there', async () => {
    await learner.time.pass(60 * minute);
    expect(learner.commits()).to.equal(2);

    await learner.time.pass(5 * 60 * minute);

    expect(learner.commits()).to.equal(2);
  });

  it('writes nothing again that is confirmed', async () => {
    learner.recorder.record(outcomeOf({place: 'm1', objectives}), 'one');
    await learner.time.pass(20 * second);

    learner.recorder.record(outcomeOf({place: 'm1', objectives}), 'two');
    await learner.time.pass(20 * second);

    expect(learner.visit.strict.valuesOf('cmi.core.lesson_location')).to.eql([
      'm1',
    ]);
    expect(
      learner.visit.strict.valuesOf('cmi.objectives.0.id'),
    ).to.have.lengthOf(1);
  });

  it('asks the server once for each save', async () => {
    const before = learner.requests;
    learner.recorder.record(outcomeOf(), 'one');
    await learner.time.pass(10 * second);

    expect(learner.requests).to.equal(before + 1);
  });

  it('ends the visit once, however often Exit is pressed', async () => {
    learner.recorder.record(outcomeOf(), 'last');

    const leaving = [learner.recorder.leave(), learner.recorder.leave()];
    const states = await Promise.all(leaving);
    learner.recorder.pageClosed();
    learner.recorder.record(outcomeOf(), 'too late', {milestone: true});
    await learner.time.pass(60 * minute);

    expect(states).to.eql(['saved', 'saved']);
    expect(learner.visit.strict.count('Terminate')).to.equal(1);
    expect(learner.server.held('cmi.suspend_data')).to.equal('last');
  });

  it('ends the visit when the page is closed', async () => {
    learner.recorder.record(outcomeOf(), 'last');

    learner.recorder.pageClosed();
    await learner.time.pass(60 * minute);

    expect(learner.visit.strict.count('Terminate')).to.equal(1);
    expect(learner.server.held('cmi.suspend_data')).to.equal('last');
  });

  it('tells in detail only what earlier visits have not', async () => {
    const earlier = outcomeOf({
      objectives: objectives.slice(0, 1),
      interactions: interactions.slice(0, 1),
    });
    learner.recorder.record(earlier, 'one');
    await learner.recorder.leave();
    await learner.open(undefined, earlier);

    learner.recorder.record(outcomeOf({objectives, interactions}), 'two', {
      milestone: true,
    });

    const ids = learner.visit.strict.calls
      .filter(({args}) => /\d\.id$/.test(String(args[0])))
      .filter(({method}) => method === 'SetValue')
      .map(({args}) => args[1]);
    expect(ids).to.not.include('package_version');
    expect(ids).to.not.include('self_assessment');
    expect(ids).to.include('final_check');
    expect(learner.server.held('cmi.interactions.1.id')).to.equal(
      'first_words',
    );
  });

  it('shows what is reported, element by element', () => {
    learner.recorder.record(outcomeOf({...passed, objectives}), 'one');

    expect(learner.recorder.reported()).to.deep.include({
      element: 'cmi.core.lesson_status',
      value: 'passed',
      entry: '',
    });
  });

  it('records nothing in review, and still ends the visit', async () => {
    await learner.open({mode: 'review'});
    learner.requests = 0;

    learner.recorder.record(outcomeOf(passed), 'one', {milestone: true});
    await learner.time.pass(60 * minute);
    await learner.recorder.leave();

    expect(learner.visit.strict.count('SetValue')).to.equal(0);
    expect(learner.commits()).to.equal(0);
    expect(learner.visit.strict.count('Terminate')).to.equal(1);
  });
});
