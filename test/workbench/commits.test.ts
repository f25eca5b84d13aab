import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {samplePackage} from './sample-packages.ts';
import {startWorkbench, type Workbench} from './start-workbench.ts';
import {visitor} from './visitor.ts';

describe('a commit', () => {
  let bench: Workbench;
  let user: ReturnType<typeof visitor>;
  let path: string;
  let good: {token: string; visit: number; terminated: boolean; cmi: object};

  before(async () => {
    bench = await startWorkbench();
    user = visitor(bench);
    await user.upload(samplePackage());
    const {attempt, token} = await user.launch();
    const {visit} = await user.openVisit({attempt, token, contentUrl: ''});
    path = `/attempts/${attempt}/commits`;
    const cmi = {core: {lesson_status: 'incomplete'}, suspend_data: 'kept'};
    good = {token, visit, terminated: false, cmi};
    assert.equal((await user.send(path, good)).status, 200);
  });
  after(() => bench.stop());

  async function isRefused(
    response: Response,
    status: number,
    says: RegExp,
  ): Promise<void> {
    assert.equal(response.status, status);
    assert.match(response.headers.get('content-type') ?? '', /json/);
    const {error} = (await response.json()) as {error: string};
    assert.match(error, says);
    const {cmi, commits} = bench.store.attempts.get(1)!;
    assert.deepEqual([cmi, commits], [good.cmi, 1]);
  }

  const evil = {core: {lesson_status: 'passed'}};

  it('that is not JSON is refused', async () => {
    await isRefused(await user.send(path, '{"cmi": '), 400, /not JSON/);
  });

  it('of another shape is refused, and told where', async () => {
    const response = await user.send(path, {...good, cmi: ['passed']});
    await isRefused(response, 400, /^cmi: /);
  });

  it('with lists, or deeper than any data model, is refused', async () => {
    const within = (open: string, close: string) => {
      const deep = `${open.repeat(6000)}"x"${close.repeat(6000)}`;
      return JSON.stringify(good).replace('"kept"', deep);
    };
    for (const message of [
      {...good, cmi: {interactions: [{id: 'q1'}]}},
      within('[', ']'),
      within('{"a":', '}'),
    ]) {
      await isRefused(await user.send(path, message), 400, /^cmi: /);
    }
  });

  it('with a wrong token is refused', async () => {
    const token = good.token.replace(/./, (first) =>
      first === 'x' ? 'y' : 'x',
    );
    for (const wrong of [token, '', `${good.token}x`]) {
      const message = {...good, token: wrong, cmi: evil};
      await isRefused(await user.send(path, message), 403, /token/);
    }
  });

  it("with another attempt's token is refused", async () => {
    const other = await user.launch({learner: '2'});
    const message = {...good, token: other.token, cmi: evil};
    await isRefused(await user.send(path, message), 403, /token/);
  });

  it("in another attempt's visit is refused", async () => {
    const {visit} = await user.openVisit(await user.launch({learner: '2'}));
    const response = await user.send(path, {...good, visit, cmi: evil});
    await isRefused(response, 404, /no such visit/);
  });

  it('to an unknown attempt is refused', async () => {
    for (const id of ['999', 'x', '1e0.5']) {
      const response = await user.send(`/attempts/${id}/commits`, good);
      await isRefused(response, 404, /no such attempt/);
    }
  });

  it('of more than 1 MB is refused', async () => {
    const cmi = {suspend_data: 'x'.repeat(1_000_001)};
    const response = await user.send(path, {...good, cmi});
    await isRefused(response, 413, /1 MB/);
  });

  it('by GET is no commit', async () => {
    const response = await fetch(bench.url + path);
    assert.equal(response.status, 404);
  });

  it('after the end of its visit is refused', async () => {
    const launched = await user.launch({learner: '2', anew: 'yes'});
    const {visit} = await user.openVisit(launched);
    const own = `/attempts/${launched.attempt}/commits`;
    const message = {...good, token: launched.token, visit, terminated: true};
    assert.equal((await user.send(own, message)).status, 200);

    await isRefused(await user.send(own, message), 409, /has ended/);
  });

  it('that the workbench stumbles over is answered in JSON all the same', async (t) => {
    const terminal = t.mock.method(console, 'error', () => {});
    const {database} = bench.store;
    database.exec('ALTER TABLE commits RENAME TO mislaid');

    const response = await user.send(path, {...good, cmi: evil});

    database.exec('ALTER TABLE mislaid RENAME TO commits');
    await isRefused(response, 500, /Its terminal says more/);
    assert.equal(terminal.mock.callCount(), 1);
  });
});
