import {expect} from '@open-wc/testing';
import {describeEachStandard} from './describe-each-standard.ts';
import {
  interactions,
  launchOf,
  objectives,
  passed,
  reportOf,
  save,
} from './sample-reports.ts';

describeEachStandard('an LMS with faults', (standard, server) => {
  it('writes everything since the last confirmed commit once more', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    save(adapter, reportOf({place: 'm1'}));
    strict.inject('Commit', () => ({answer: 'false', code: 101}));
    const answer = save(adapter, reportOf({place: 'm2', objectives}));
    strict.heal('Commit');
    const before = strict.calls.length;

    save(adapter, reportOf({place: 'm2', objectives}));

    expect(answer.ok).to.equal(false);
    expect(answer.code).to.equal(101);
    const again = strict.calls.slice(before).map(({args}) => args[0]);
    expect(again).to.include.members([
      standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location',
      'cmi.objectives.0.id',
      'cmi.objectives.1.score.raw',
    ]);
    expect(again).to.not.include('cmi.suspend_data');
  });

  it('leaves objectives and interactions alone once they are refused', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    strict.inject('SetValue', ([element], pass) =>
      /objectives|interactions/.test(String(element))
        ? {answer: 'false', code: 401}
        : {answer: pass()},
    );

    const answer = save(adapter, reportOf({objectives, interactions}));
    const refused = strict.calls.filter(
      ({answer}) => answer === 'false',
    ).length;
    save(adapter, reportOf({objectives, interactions}, {state: 'more'}));

    expect(answer.ok).to.equal(true);
    expect(refused).to.equal(2);
    expect(strict.calls.filter(({answer}) => answer === 'false').length)
      .to //
      .equal(refused);
    expect(server().held('cmi.suspend_data')).to.equal('more');
  });

  it('does not call saved what the LMS refused to take', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    strict.inject('SetValue', ([element], pass) =>
      element === 'cmi.suspend_data'
        ? {answer: 'false', code: 405}
        : {answer: pass()},
    );
    const refused = save(adapter, reportOf());
    strict.heal('SetValue');

    const taken = save(adapter, reportOf());

    expect(refused.ok).to.equal(false);
    expect(refused.code).to.equal(405);
    expect(taken.ok).to.equal(true);
    expect(server().held('cmi.suspend_data')).to.equal(reportOf().state);
  });

  it('goes by its own count where the LMS does not count interactions', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    strict.inject('GetValue', () => ({answer: '', code: 0}));
    strict.inject('SetValue', () => ({answer: 'true'}));

    save(
      adapter,
      reportOf({interactions: interactions.slice(0, 2)}, {recorded: 3}),
    );

    expect(strict.valuesOf('cmi.interactions.3.id')).to.eql([
      'package_version',
    ]);
    expect(strict.valuesOf('cmi.interactions.4.id')).to.eql(['first_words']);
  });

  it('asks for the count once more when the LMS says it is out of step', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    let asked = 0;
    strict.inject('GetValue', (_, pass) => ({
      answer: asked++ ? pass() : '7',
    }));

    save(adapter, reportOf({interactions: interactions.slice(0, 2)}));

    expect(server().held('cmi.interactions.0.id')).to.equal('package_version');
    expect(server().held('cmi.interactions.1.id')).to.equal('first_words');
  });

  it('keeps sending, and keeps at its place, what the course lets go meanwhile', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    strict.inject('Commit', () => ({answer: 'false', code: 101}));
    save(adapter, reportOf({interactions: interactions.slice(0, 2)}));
    save(adapter, reportOf({interactions: interactions.slice(2, 3)}));
    strict.heal('Commit');
    const before = strict.calls.length;

    save(adapter, reportOf({interactions: interactions.slice(2, 3)}));

    const again = strict.calls.slice(before).map(({args}) => args[0]);
    expect(again).to.include('cmi.interactions.0.id');
    expect(
      [0, 1, 2].map((at) => server().held(`cmi.interactions.${at}.id`)),
    ).to.eql(['package_version', 'first_words', 'steps']);
  });

  it('starts all the same when the visit is open already', () => {
    const {lms: adapter, strict} = server().launch();
    const code = standard === 'scorm12' ? 101 : 103;
    strict.inject('Initialize', (_, pass) => {
      pass();
      return {answer: 'false', code};
    });

    const result = adapter.open();

    expect(result.ok).to.equal(true);
    expect(strict.count('Initialize')).to.equal(1);
  });

  it('says no when the LMS does, and may be asked again', () => {
    const {lms: adapter, strict} = server().launch();
    strict.inject('Initialize', () => ({answer: 'false', code: 102}));
    strict.inject('GetValue', () => ({answer: '', code: 301}));
    const refused = adapter.open();
    strict.heal('Initialize');
    strict.heal('GetValue');

    expect(refused).to.include({ok: false, reason: 'refused', code: 102});
    expect(adapter.open().ok).to.equal(true);
  });

  it('takes answers for what they mean', () => {
    const {lms: adapter, strict} = server().launch();
    let turn = 0;
    const yes = ['true', 'TRUE', '1', ''];
    const lenient = {SetValue: [...yes, 'false'], Commit: yes};
    for (const [method, answers] of Object.entries(lenient)) {
      strict.inject(method, (_, pass) => {
        pass();
        return {answer: answers[turn++ % answers.length], code: 0};
      });
    }
    launchOf(adapter);

    const answer = save(adapter, reportOf({...passed, objectives}));

    expect(answer.ok).to.equal(true);
    expect(server().held('cmi.suspend_data')).to.equal(reportOf().state);
  });

  it('survives an LMS that throws', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    for (const method of ['SetValue', 'Commit', 'Terminate']) {
      strict.inject(method, () => {
        throw new DOMException('A network error occurred.', 'NetworkError');
      });
    }

    const answer = save(adapter, reportOf());
    const closed = adapter.close(reportOf(), 'page closed');

    expect(answer.ok).to.equal(false);
    expect(closed.ok).to.equal(false);
    expect(adapter.calls().at(-1)!.error!.message).to.contain('NetworkError');
  });

  it('notices that the window of its API has gone or got another one', () => {
    const {lms: adapter, owner, strict} = server().launch();
    const apiName = standard === 'scorm12' ? 'API' : 'API_1484_11';

    expect(adapter.isAlive()).to.equal(true);
    owner[apiName] = {};
    expect(adapter.isAlive()).to.equal(false);
    owner[apiName] = strict.api;
    owner.closed = true;
    expect(adapter.isAlive()).to.equal(false);
  });

  it('goes on with the new API once the LMS’s page was loaded anew', () => {
    const {lms: adapter, reload} = server().launch();
    launchOf(adapter);
    save(adapter, reportOf({place: 'm1', objectives}));
    adapter.write(reportOf({...passed, objectives, interactions}));
    const next = reload();

    const answer = adapter.commit();

    expect(answer.ok).to.equal(true);
    expect(adapter.isAlive()).to.equal(true);
    expect(next.count('Initialize')).to.equal(1);
    expect(server().held('cmi.suspend_data')).to.equal(reportOf().state);
    expect(launchOf(server().launch().lms)).to.include({
      completion: 'completed',
      success: 'passed',
      score: 87.5,
    });
    expect(server().held('cmi.interactions.0.id')).to.equal('package_version');
  });

  it('writes nothing to the visit of somebody else', () => {
    const {lms: adapter, reload} = server().launch();
    launchOf(adapter);
    adapter.write(reportOf(passed));
    const next = reload();
    next.inject('GetValue', ([element], pass) => ({
      answer: /(student|learner)_id/.test(String(element)) ? 'bo' : pass(),
    }));

    adapter.commit();

    expect(next.count('SetValue')).to.equal(0);
    expect(next.count('Commit')).to.equal(0);
    expect(adapter.isAlive()).to.equal(false);
  });

  it('opens the visit once more where the LMS has lost it, and once only', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    const code = standard === 'scorm12' ? 301 : 142;
    let isLost = true;
    const needsVisit = (_: unknown[], pass: () => unknown) =>
      isLost ? {answer: 'false', code} : {answer: pass()};
    for (const method of ['SetValue', 'Commit']) {
      strict.inject(method, needsVisit);
    }
    let opened = 0;
    strict.inject('Initialize', () => {
      opened++;
      isLost = false;
      return {answer: 'true'};
    });

    const answer = save(adapter, reportOf({place: 'm1', objectives}));

    expect(opened).to.equal(1);
    expect(answer.ok).to.equal(true);
    expect(server().held('cmi.suspend_data')).to.equal(reportOf().state);
    expect(server().held('cmi.objectives.0.id')).to.equal('self_assessment');
    isLost = true;
    strict.inject('Initialize', () => {
      opened++;
      return {answer: 'true'};
    });
    expect(save(adapter, reportOf({place: 'm2'})).ok).to.equal(false);
    adapter.commit();
    expect(opened).to.equal(2);
  });

  it('keeps a visit open that it could not save on the way out', () => {
    const {lms: adapter} = server().launch();
    launchOf(adapter);
    server().isDown = true;
    const failed = adapter.close(reportOf({}, {state: 'last'}), 'exit');
    server().isDown = false;

    const closed = adapter.close(reportOf({}, {state: 'later'}), 'exit');

    expect(failed.ok).to.equal(false);
    expect(closed.ok).to.equal(true);
    expect(server().held('cmi.suspend_data')).to.equal('later');
  });
});
