import {Hono} from 'hono';
import {attemptPage} from '../pages/attempt-page.ts';
import {recordsPage} from '../pages/records-page.ts';
import {recordRows, rowOf} from '../records/record-rows.ts';
import {recordsCsv} from '../records/records-csv.ts';
import type {Store} from '../store/store.ts';

/** What was recorded: as a table, one by one, and as a file. */
export function recordRoutes(store: Store): Hono {
  const app = new Hono();

  app.get('/records', (c) => c.html(recordsPage(recordRows(store))));

  app.get('/records.csv', (c) =>
    c.body(recordsCsv(recordRows(store)), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="records.csv"',
    }),
  );

  app.get('/attempts/:id', (c) => {
    const attempt = store.attempts.get(Number(c.req.param('id')));
    if (!attempt) return c.notFound();
    const visits = store.visits.of(attempt.id);
    const commits = store.visits.commits(attempt.id);
    return c.html(attemptPage(rowOf(store, attempt), visits, commits));
  });

  return app;
}
