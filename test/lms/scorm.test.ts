import {expect} from '@open-wc/testing';
import {describeEachStandard} from './describe-each-standard.ts';
import {itKeepsThePromisesOfAnLms} from './lms-contract.ts';
import {
  interactions,
  launchOf,
  objectives,
  passed,
  reportOf,
  save,
} from './sample-reports.ts';
import {learnerId, learnerName} from './test-lms.ts';

describeEachStandard('a visit', (standard, server) => {
  itKeepsThePromisesOfAnLms(() => ({
    launch: (how) => server().launch(how).lms,
  }));

  it('keeps to the rules from the first visit to a review', () => {
    const first = server().launch();
    launchOf(first.lms);
    first.lms.commit();
    save(first.lms, reportOf({place: 'm1_a2_p3', interactions, progress: 0.1}));
    save(
      first.lms,
      reportOf(
        {objectives, interactions, progress: 0.9999},
        {state: 'x'.repeat(3500)},
      ),
    );
    first.lms.close(reportOf({objectives}, {state: 'bye'}), 'exit');

    const second = server().launch();
    expect(launchOf(second.lms).state).to.equal('bye');
    second.lms.commit();
    second.lms.write(reportOf({objectives}));
    second.lms.close(
      reportOf({...passed, objectives}, {sessionTime: 4e9}),
      'page closed',
    );

    const third = server().launch();
    launchOf(third.lms);
    third.lms.close(reportOf({...passed, objectives}), 'exit');

    const review = server().launch({mode: 'review', credit: 'no-credit'});
    launchOf(review.lms);
    review.lms.close(reportOf(), 'exit');

    expect(server().visits.map(({strict}) => strict.count('Terminate'))).to.eql(
      [1, 1, 1, 1],
    );
    expect(review.strict.count('SetValue')).to.equal(0);
    expect(review.strict.count('Commit')).to.equal(0);
  });

  it('launches with at most 20 calls, the first commit among them', () => {
    const {lms: adapter, strict} = server().launch();

    launchOf(adapter);
    adapter.commit();

    expect(strict.count()).to.be.at.most(20);
    expect(strict.calls.at(-1)!.method).to.equal('Commit');
  });

  it('writes what changed, and nothing twice', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    const report = reportOf({place: 'm1', objectives, interactions});
    save(adapter, report);
    const before = strict.count('SetValue');

    save(adapter, report);
    save(adapter, {...report, sessionTime: 99_000});

    expect(strict.count('SetValue')).to.equal(before + 1);
  });

  it('holds back status, score and details where there is no credit', () => {
    const {lms: adapter, strict} = server().launch({credit: 'no-credit'});
    expect(launchOf(adapter).credit).to.equal(false);

    save(adapter, reportOf({...passed, objectives, interactions}));

    const set = strict.calls
      .filter(({method}) => method === 'SetValue')
      .map(({args}) => String(args[0]));
    expect(set).to.include('cmi.suspend_data');
    expect(set.join()).to.not.match(/status|score|objectives|interactions/);
  });

  it('knows which objective an element speaks of, also one of an earlier visit', () => {
    const begun = {...objectives[1]!, completion: 'incomplete' as const};
    const first = server().launch();
    launchOf(first.lms);
    first.lms.close(reportOf({objectives: [begun]}), 'exit');

    const second = server().launch();
    launchOf(second.lms);
    save(second.lms, reportOf({objectives: [objectives[1]!]}));

    const told = second.lms
      .written()
      .filter(({element}) => element.startsWith('cmi.objectives.'));
    expect(told).to.have.length.above(0);
    for (const {entry} of told) expect(entry).to.equal(objectives[1]!.id);
  });

  it('finds the objectives of earlier visits and adds the missing one', () => {
    const first = server().launch();
    launchOf(first.lms);
    first.lms.close(reportOf({objectives: [objectives[1]!]}), 'exit');

    const second = server().launch();
    launchOf(second.lms);
    const lowered = {...objectives[1]!, completion: 'incomplete' as const};
    save(second.lms, reportOf({objectives: [objectives[0]!, lowered]}));

    expect(server().held('cmi.objectives.0.id')).to.equal('final_check');
    expect(server().held('cmi.objectives.1.id')).to.equal('self_assessment');
    expect(server().held('cmi.objectives.2.id')).to.equal('');
    const status = standard === 'scorm12' ? 'status' : 'completion_status';
    expect(server().held(`cmi.objectives.0.${status}`)).to.match(
      /completed|passed/,
    );
  });

  it('appends interactions where those of earlier visits end', () => {
    const first = server().launch();
    launchOf(first.lms);
    first.lms.close(reportOf({interactions: [interactions[0]!]}), 'exit');

    const second = server().launch();
    launchOf(second.lms);
    save(second.lms, reportOf({interactions: [interactions[1]!]}));

    expect(server().held('cmi.interactions.0.id')).to.equal('package_version');
    expect(server().held('cmi.interactions.1.id')).to.equal('first_words');
  });

  it('logs the last 60 calls, without names, answers or saved state', () => {
    const {lms: adapter} = server().launch();
    launchOf(adapter);
    const state = 'c2VjcmV0';
    save(adapter, reportOf({interactions}, {state}));
    const log = JSON.stringify(adapter.calls());

    for (let time = 0; time < 100; time++) {
      adapter.write(reportOf({}, {sessionTime: time * 1000}));
    }

    expect(log).to.contain('suspend_data');
    expect(log).to.contain(`(${state.length} characters)`);
    for (const secret of [learnerId, learnerName, state, '0.1.0-3fa2c1']) {
      expect(log).to.not.contain(secret);
    }
    expect(adapter.calls()).to.have.lengthOf(60);
  });

  it('tells the learner what it has written', () => {
    const {lms: adapter} = server().launch();
    launchOf(adapter);
    save(adapter, reportOf({place: 'm1_p1'}));
    save(adapter, reportOf({place: 'm1_p2'}));

    const element =
      standard === 'scorm12' ? 'cmi.core.lesson_location' : 'cmi.location';
    const told = adapter.written().filter((one) => one.element === element);
    expect(told).to.deep.equal([{element, value: 'm1_p2', entry: ''}]);
  });

  it('looks for the score first and the status after it', () => {
    const {lms: adapter, strict} = server().launch();
    launchOf(adapter);
    adapter.commit();
    const before = strict.calls.length;

    save(adapter, reportOf(passed));

    const order = strict.calls
      .slice(before)
      .map(({args}) => String(args[0]).replace('cmi.core.', 'cmi.'));
    const tail =
      standard === 'scorm12'
        ? ['cmi.lesson_status']
        : [
            'cmi.score.scaled',
            'cmi.progress_measure',
            'cmi.completion_status',
            'cmi.success_status',
          ];
    expect(order.slice(0, 3 + tail.length)).to.eql([
      'cmi.score.min',
      'cmi.score.max',
      'cmi.score.raw',
      ...tail,
    ]);
  });

  it('says nothing about a finished course that is opened again', () => {
    const first = server().launch();
    launchOf(first.lms);
    first.lms.close(reportOf(passed), 'exit');

    const {lms: second, strict} = server().launch();
    launchOf(second);
    second.commit();
    save(second, reportOf(passed));

    const set = strict.calls
      .filter(({method}) => method === 'SetValue')
      .map(({args}) => String(args[0]))
      .join();
    expect(set).to.not.match(/status|score/);
  });
});
