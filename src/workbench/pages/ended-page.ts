import {html} from 'hono/html';
import type {RecordRow} from '../records/record-rows.ts';
import {layout, type Html} from './layout.ts';
import {sign} from './sign.ts';

/** An attempt in SCORM 2004 that was not suspended cannot be gone on with. */
export function endedPage(row: RecordRow, view: string): Html {
  const {attempt, learner, package: from, record} = row;
  const query = new URLSearchParams({
    package: String(from.id),
    item: attempt.item,
    learner: String(learner.id),
    view,
  });
  return layout(
    'This attempt has ended',
    '',
    html`<div class="message">
      ${sign('done')}
      <h1>This attempt has ended</h1>
      <p>
        The course left with the exit
        ${record.exit ? html`<code>${record.exit}</code>` : 'left empty'}, and
        in SCORM 2004 only an attempt that was suspended goes on. LMSs begin a
        new one, without the earlier data.
      </p>
      <form action="/launch?${query.toString()}" method="post" class="actions">
        <button class="main">Start a new attempt</button>
        <a class="button" href="/attempts/${attempt.id}">See the record</a>
      </form>
    </div>`,
  );
}
