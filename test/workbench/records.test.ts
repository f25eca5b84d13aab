import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {samplePackage} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor, type Data} from './visitor.ts';

describe('the records', () => {
  let bench: Workbench;
  let user: ReturnType<typeof visitor>;

  beforeEach(async () => {
    bench = await startWorkbench();
    user = visitor(bench);
    await user.upload(samplePackage());
    await user.upload(
      samplePackage({standard: '2004 4th Edition'}),
      '2004.zip',
    );
  });
  afterEach(() => bench.stop());

  it('keep two learners apart', async () => {
    const ana = await user.visit({learner: '1'}, {suspend_data: 'of Ana'});
    const noah = await user.visit({learner: '2'}, {suspend_data: 'Noah'});
    assert.notEqual(ana.attempt, noah.attempt);
    assert.notEqual(ana.token, noah.token);

    const again = await user.visit({learner: '1'}, {suspend_data: 'of Ana'});

    assert.equal(again.attempt, ana.attempt);
    assert.equal(again.found.suspend_data, 'of Ana');
    const lengths = (await user.records()).map((row) => [
      row.learner_id,
      row.suspend_data_length,
    ]);
    assert.deepEqual(lengths, [
      ['noah.okafor', '4'],
      ['ana.garcia', '6'],
    ]);
  });

  it('add up the time of ended visits, and tell that of killed ones apart', async () => {
    const minute = {core: {session_time: '0000:01:00.00'}};
    await user.visit({}, minute);
    await user.visit({}, minute);
    await user.visit({}, minute, false);

    const [row] = await user.records();

    assert.equal(row?.total_seconds, '120');
    assert.equal(row?.unclosed_seconds, '60');
    const {found} = await user.visit({}, minute);
    assert.equal((found.core as Data).total_time, '0000:02:00.00');
  });

  it('count no time for a visit that claims to have lasted for ages', async () => {
    const longest = {core: {session_time: 'PT99999H59M59.99S'}};
    await user.visit({}, longest);
    for (const session_time of [
      'PT100000H',
      `PT${'9'.repeat(31)}H`,
      `PT${'9'.repeat(400)}S`,
      'P36500000D',
    ]) {
      await user.visit({}, {core: {session_time}});
    }

    const [row] = await user.records();

    assert.equal(row?.total_time, 'PT99999H59M59.99S');
    assert.equal(row?.visits, '5');
  });

  it('keep the moment of the first completion', async () => {
    await user.visit({}, {core: {lesson_status: 'completed'}});
    const [first] = await user.records();

    await user.visit({}, {core: {lesson_status: 'incomplete'}});

    const [row] = await user.records();
    assert.equal(row?.status, 'incomplete');
    assert.equal(row?.completed_utc, first?.completed_utc);
    assert.notEqual(row?.completed_utc, '');
  });

  it('stand on a page per attempt, answers in words and as recorded', async () => {
    const {attempt} = await user.visit(
      {package: '2'},
      {
        completion_status: 'incomplete',
        suspend_data: 'abc',
        objectives: {
          0: {id: 'o1', description: 'See yourself', success_status: 'passed'},
        },
        interactions: {
          0: {
            id: 'q1',
            type: 'matching',
            description: 'Who says <what>?',
            learner_response: 'a[.]x[,]b[.]y',
            result: 'incorrect',
            latency: 'PT1M5S',
            correct_responses: {0: {pattern: 'a[.]y[,]b[.]x'}},
          },
        },
      },
    );

    const text = (await user.text(`/attempts/${attempt}`)).replaceAll(
      /\s+/g,
      ' ',
    );

    assert.match(text, /Who says &lt;what&gt;\?/);
    assert.match(
      text,
      /Answered “a → x, b → y” after 1 min 5 s\. That was wrong\. Right would be “a → y, b → x”\./,
    );
    assert.match(text, /<code>a\[\.\]x\[,\]b\[\.\]y<\/code>/);
    assert.match(text, /See yourself/);
    assert.match(text, /3 characters/);
    assert.match(text, /"At \(UTC\)">\d\d:\d\d:\d\d</);
    assert.match(text, /cmi\.interactions\.0\.learner_response/);
  });

  it('say when an answer was given as they say when it was saved, and keep what was recorded', async () => {
    const given = [
      ['2', 'timestamp', '2026-11-22T21:46:36.00Z', 'at 2026-11-22 21:46 UTC'],
      [
        '2',
        'timestamp',
        '2026-11-23T00:46:36+03:00',
        'at 2026-11-22 21:46 UTC',
      ],
      ['2', 'timestamp', '2026-11-22T21:46:36.5', 'at 2026-11-22 21:46'],
      ['2', 'timestamp', '2026-11', 'at 2026-11'],
      ['2', 'timestamp', '2026-11-22T99:46:36Z', 'at 2026-11-22T99:46:36Z'],
      ['1', 'time', '21:46:36.5', 'at 21:46'],
    ] as const;
    for (const [from, name, time, words] of given) {
      const {attempt} = await user.visit(
        {package: from, anew: 'yes'},
        {interactions: {0: {id: 'q', [name]: time}}},
      );

      const text = await user.text(`/attempts/${attempt}`);

      const said = text.replaceAll(/<\/?(time|span)\b[^>]*>/g, '');
      assert.ok(said.includes(`Not answered ${words}. `), `${time}: ${words}`);
      assert.ok(text.includes(`<code>${time}</code>`), time);
    }
  });

  it('take what a course writes in review, its exit included', async () => {
    for (const [number, exit, shape] of [
      ['1', 'logout', (core: Data) => ({core})],
      ['2', 'normal', (core: Data) => core],
    ] as const) {
      const from = {package: number};
      const {attempt} = await user.visit(from, shape({exit: 'suspend'}));

      await user.visit(
        {...from, mode: 'review'},
        {...shape({exit}), suspend_data: 'of a review'},
      );

      const {cmi} = bench.store.attempts.get(attempt)!;
      assert.deepEqual(cmi, {...shape({exit}), suspend_data: 'of a review'});
    }
  });

  it('outlive the server', async () => {
    await user.visit({}, {core: {lesson_status: 'passed'}});

    const next = await startWorkbench({data: bench.folder});

    const [row] = await visitor(next).records();
    assert.equal(row?.status, 'passed');
    await next.stop();
  });

  it('have a row for an attempt that never saved anything', async () => {
    await user.launch({package: '2'});

    const [row] = await user.records();

    assert.equal(row?.status, 'not attempted');
    assert.equal(row?.last_saved_utc, '');
  });
});

describe('a learner', () => {
  it('is refused with an id that is taken, empty or has a space', async () => {
    const bench = await startWorkbench();
    for (const id of ['ana.garcia', '', 'a b']) {
      const response = await visitor(bench).post(
        '/learners',
        new URLSearchParams({id, name: 'Somebody'}),
      );
      assert.equal(response.status, 422, id);
    }
    assert.equal(bench.store.learners.all().length, 2);
    await bench.stop();
  });
});
