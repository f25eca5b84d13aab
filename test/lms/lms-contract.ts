import {expect} from '@open-wc/testing';
import type {Lms} from '../../src/lms/lms.ts';
import {launchOf, passed, reportOf, save} from './sample-reports.ts';

/** One learner's place at an LMS, at which the course is launched repeatedly. */
export interface LearnersPlace {
  launch(how?: {mode?: 'review' | 'browse'}): Lms;
}

/** What the course relies on, whatever the LMS is. */
export function itKeepsThePromisesOfAnLms(start: () => LearnersPlace) {
  it('knows nothing of a learner who comes for the first time', () => {
    const launch = launchOf(start().launch());

    expect(launch.state).to.equal('');
    expect(launch.completion).to.equal('unknown');
    expect(launch.success).to.equal('unknown');
    expect(launch.score).to.equal(undefined);
    expect(launch.mode).to.equal('normal');
    expect(launch.credit).to.equal(true);
  });

  it('tells the same when opened twice', () => {
    const lms = start().launch();

    expect(launchOf(lms)).to.deep.equal(launchOf(lms));
  });

  it('gives back what was saved when the page died without a word', () => {
    const place = start();
    const first = place.launch();
    launchOf(first);
    const answer = save(first, reportOf({}, {state: '1.4.xy.Zm9v'}));

    const launch = launchOf(place.launch());

    expect(answer).to.deep.equal({ok: true, code: 0, message: ''});
    expect(launch.state).to.equal('1.4.xy.Zm9v');
    expect(launch.completion).to.not.equal('completed');
  });

  for (const how of ['exit', 'page closed'] as const) {
    it(`gives back status, score and state after ${how}`, () => {
      const place = start();
      const first = place.launch();
      launchOf(first);
      const answer = first.close(reportOf(passed, {state: 'end'}), how);

      const launch = launchOf(place.launch());

      expect(answer.ok).to.equal(true);
      expect(launch.state).to.equal('end');
      expect(launch.completion).to.equal('completed');
      expect(launch.success).to.equal('passed');
      expect(launch.score).to.equal(87.5);
    });
  }

  it('closes once, whatever closing pages repeat', () => {
    const place = start();
    const first = place.launch();
    launchOf(first);

    const answer = first.close(reportOf({}, {state: 'one'}), 'exit');
    const again = first.close(reportOf({}, {state: 'two'}), 'page closed');
    save(first, reportOf({}, {state: 'three'}));

    expect(again).to.deep.equal(answer);
    expect(launchOf(place.launch()).state).to.equal('one');
  });

  it('never lets go of a pass, a completion or a best score', () => {
    const place = start();
    const first = place.launch();
    launchOf(first);
    save(first, reportOf(passed));
    first.close(reportOf({score: 40, success: 'failed'}), 'exit');

    const second = place.launch();
    launchOf(second);
    save(second, reportOf({completion: 'incomplete', score: 60}));
    second.close(reportOf(), 'exit');

    const launch = launchOf(place.launch());
    expect(launch.completion).to.equal('completed');
    expect(launch.success).to.equal('passed');
    expect(launch.score).to.equal(87.5);
  });

  it('takes a better score later', () => {
    const place = start();
    const first = place.launch();
    launchOf(first);
    first.close(reportOf(passed), 'exit');

    const second = place.launch();
    launchOf(second);
    second.close(reportOf({...passed, score: 95}), 'exit');

    expect(launchOf(place.launch()).score).to.equal(95);
  });

  for (const mode of ['review', 'browse'] as const) {
    it(`shows a record in ${mode} without touching it`, () => {
      const place = start();
      const first = place.launch();
      launchOf(first);
      first.close(reportOf({}, {state: 'before'}), 'exit');

      const second = place.launch({mode});
      const launch = launchOf(second);
      save(second, reportOf(passed, {state: 'after'}));
      second.close(reportOf(passed, {state: 'after'}), 'exit');

      expect(launch.mode).to.equal(mode);
      expect(launch.state).to.equal('before');
      const next = launchOf(place.launch());
      expect(next.state).to.equal('before');
      expect(next.completion).to.not.equal('completed');
    });
  }
}
