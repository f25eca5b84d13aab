import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {samplePackage} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

describe('records.csv', () => {
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

  it('tells in columns what a SCORM 1.2 course committed', async () => {
    await user.visit(
      {},
      {
        core: {
          lesson_status: 'passed',
          lesson_location: 'm1_a2_p3',
          score: {raw: '90', min: '0', max: '100'},
          session_time: '0000:12:30.50',
          exit: 'suspend',
        },
        suspend_data: '1.3.abc.xyz',
        objectives: {0: {id: 'calibrate', status: 'passed'}},
        interactions: {
          0: {id: 'package_version', student_response: '0.1.0-aaaaaa'},
          1: {id: 'package_version_2_r1', student_response: '0.2.0-bbbbbb'},
        },
      },
    );

    const [row] = await user.records();

    const expected = {
      learner_id: 'ana.garcia',
      learner_name: 'Garcia, Ana',
      package_title: 'A sample',
      package_identifier: 'sample',
      package_file: 'sample.zip',
      standard: 'SCORM 1.2',
      content_version: '0.2.0-bbbbbb',
      attempt: '1',
      status: 'passed',
      completion: 'completed',
      success: 'passed',
      score_raw: '90',
      score_min: '0',
      score_max: '100',
      score_scaled: '',
      total_time: 'PT0H12M30.50S',
      total_seconds: '750.5',
      visits: '1',
      commits: '1',
      exit: 'suspend',
      location: 'm1_a2_p3',
      suspend_data_length: '11',
      objectives: '1',
      interactions: '2',
    };
    for (const [name, value] of Object.entries(expected)) {
      assert.equal(row?.[name], value, name);
    }
    assert.match(row?.completed_utc ?? '', /^\d{4}-\d\d-\d\dT.*Z$/);
  });

  it('tells in columns what a SCORM 2004 course committed', async () => {
    await user.visit(
      {package: '2'},
      {
        completion_status: 'completed',
        success_status: 'unknown',
        score: {scaled: '0.85', raw: '85', min: '0', max: '100'},
        progress_measure: '1',
        session_time: 'PT1H0M2.5S',
        interactions: {0: {id: 'package_version', learner_response: '0.1.0-a'}},
      },
    );

    const [row] = await user.records();

    const expected = {
      standard: 'SCORM 2004 4th Edition',
      content_version: '0.1.0-a',
      status: 'completed / unknown',
      completion: 'completed',
      success: 'unknown',
      score_raw: '85',
      score_scaled: '0.85',
      progress: '1',
      total_seconds: '3602.5',
    };
    for (const [name, value] of Object.entries(expected)) {
      assert.equal(row?.[name], value, name);
    }
  });

  it('has no cell that a spreadsheet would run', async () => {
    for (const [id, name] of [
      ['=1+1', '=HYPERLINK("http://example.com","Click")'],
      ['+1', '@SUM(1)'],
      ['-1', 'O\'Neil "Bob", <b>José</b>'],
    ] as const) {
      await user.post('/learners', new URLSearchParams({id, name}));
    }
    for (const learner of ['3', '4', '5']) {
      await user.visit({learner}, {core: {lesson_location: '\t=1'}});
    }

    const csv = await user.text('/records.csv');

    const names = (await user.records()).map((row) => row.learner_name);
    assert.deepEqual(names, [
      'O\'Neil "Bob", <b>José</b>',
      "'@SUM(1)",
      '\'=HYPERLINK("http://example.com","Click")',
    ]);
    assert.doesNotMatch(csv, /(^|,|\n)"?[=+@\t-]/);
  });

  it('comes as a file in UTF-8 with a mark that Excel knows, lines ended as RFC 4180 says', async () => {
    const response = await fetch(`${bench.url}/records.csv`);

    const bytes = Buffer.from(await response.arrayBuffer());
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    assert.ok(bytes.toString().endsWith('\r\n'));
    const type = response.headers.get('content-type');
    assert.equal(type, 'text/csv; charset=utf-8');
  });
});
