import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import * as v from 'valibot';
import {
  attemptFor,
  CommitRefused,
  commitMessage,
  largestCommit,
  saveCommit,
  visitMessage,
} from '../commit.ts';
import {goesOn, launchData} from '../launch-data.ts';
import {endedPage} from '../pages/ended-page.ts';
import {launchPage, webPage} from '../pages/launch-page.ts';
import {messagePage} from '../pages/message-page.ts';
import {troublesOf} from '../rehearsal/troubles.ts';
import {rowOf} from '../records/record-rows.ts';
import {modes} from '../store/visits.ts';
import type {Store} from '../store/store.ts';
import {readForm} from './read-form.ts';

/** Of the troubles that the LMS is to have, by id. */
const troubleIds = v.pipe(
  v.optional(v.union([v.string(), v.array(v.string())]), []),
  v.transform((given) => troublesOf([given].flat())),
);

const launchForm = v.object({
  learner: v.pipe(v.string(), v.toNumber()),
  package: v.pipe(v.string(), v.toNumber()),
  item: v.optional(v.string()),
  mode: v.optional(v.picklist(modes), 'normal'),
  view: v.optional(v.picklist(['frame', 'window']), 'frame'),
  /** An attempt of its own, whatever the last one looks like. */
  anew: v.optional(v.string()),
  trouble: troubleIds,
});

const launchQuery = v.object({
  mode: v.optional(v.picklist(modes), 'normal'),
  view: v.optional(v.picklist(['frame', 'window']), 'frame'),
  trouble: troubleIds,
});

const cannotLaunch = messagePage('That cannot be launched', [
  'Go back, and choose a learner and a package once more.',
]);

/** Launching, and what the course saves while it runs. */
export function attemptRoutes(store: Store): Hono {
  const app = new Hono();

  app.post('/launch', async (c) => {
    const form = v.safeParse(launchForm, {
      ...c.req.query(),
      ...(await readForm(c)),
    });
    if (!form.success) return c.html(cannotLaunch, 400);
    const {learner, package: id, item: name, mode, anew} = form.output;
    const from = store.packages.get(id);
    const item = name
      ? from?.items.find(({identifier}) => identifier === name)
      : from?.items[0];
    if (!from || !item || !store.learners.get(learner)) {
      return c.html(cannotLaunch, 400);
    }
    if (from.standard === 'Web') {
      return c.redirect(`/packages/${id}/play`, 303);
    }
    const last = store.attempts.latest(learner, id, item.identifier);
    const isNew =
      !last || anew || (mode === 'normal' && !goesOn(last, from.standard));
    const attempt = isNew
      ? store.attempts.start(learner, id, item.identifier)
      : last;
    const {view, trouble} = form.output;
    const needsWindow = trouble.some(({place}) => place === 'opener');
    const query = new URLSearchParams([
      ['mode', mode],
      ['view', needsWindow ? 'window' : view],
      ...trouble.map(({id}) => ['trouble', id]),
    ]);
    return c.redirect(
      `/attempts/${attempt.id}/launch?${query.toString()}`,
      303,
    );
  });

  app.get('/packages/:id/play', (c) => {
    const from = store.packages.get(Number(c.req.param('id')));
    if (from?.standard !== 'Web') return c.notFound();
    return c.html(webPage(from));
  });

  app.get('/attempts/:id/launch', (c) => {
    const attempt = store.attempts.get(Number(c.req.param('id')));
    const query = v.safeParse(launchQuery, {
      ...c.req.query(),
      trouble: c.req.queries('trouble'),
    });
    if (!attempt || !query.success) return c.notFound();
    const row = rowOf(store, attempt);
    const {mode, view, trouble} = query.output;
    if (mode === 'normal' && !goesOn(attempt, row.package.standard)) {
      return c.html(endedPage(row, view));
    }
    return c.html(launchPage(row, {mode, view, troubles: trouble}));
  });

  app.post('/attempts/:id/visits', takesJson(), (c) =>
    answered(c, async () => {
      const id = Number(c.req.param('id'));
      const {token, mode} = parsed(visitMessage, await c.req.text());
      const attempt = attemptFor(store, id, token);
      const from = store.packages.get(attempt.package)!;
      const learner = store.learners.get(attempt.learner)!;
      // A new build may have renamed its items.
      const item =
        from.items.find(({identifier}) => identifier === attempt.item) ??
        from.items[0]!;
      const cmi = launchData({package: from, item, learner, attempt, mode});
      return {visit: store.visits.open(id, mode), cmi};
    }),
  );

  app.post('/attempts/:id/commits', takesJson(), (c) =>
    answered(c, async () => {
      const text = await c.req.text();
      const message = parsed(commitMessage, text);
      const bytes = Buffer.byteLength(text);
      saveCommit(store, Number(c.req.param('id')), message, bytes);
      return {result: true};
    }),
  );

  return app;
}

function takesJson() {
  return bodyLimit({
    maxSize: largestCommit,
    onError: (c) => {
      // The rest of the message is not read, so that nothing can follow it.
      c.header('Connection', 'close');
      return c.json({error: 'The message is larger than 1 MB.'}, 413);
    },
  });
}

/** In JSON whatever happens: the launch page reads the answer to its course. */
async function answered(c: Context, work: () => Promise<object>) {
  try {
    return c.json(await work());
  } catch (error) {
    if (error instanceof CommitRefused) {
      return c.json({error: error.message}, error.status);
    }
    console.error(error);
    const message =
      'The workbench stumbled. This is its fault, not the fault of the course. Its terminal says more.';
    return c.json({error: message}, 500);
  }
}

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
): v.InferOutput<Schema> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommitRefused(400, 'The message is not JSON.');
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const place = v.getDotPath(issue) ?? 'the message';
  throw new CommitRefused(400, `${place}: ${issue.message}`);
}
