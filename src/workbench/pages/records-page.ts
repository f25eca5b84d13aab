import {html} from 'hono/html';
import {durationInWords} from '../records/duration.ts';
import type {LearnerRecord} from '../records/record.ts';
import type {RecordRow} from '../records/record-rows.ts';
import {layout, type Html} from './layout.ts';
import {nothingYet} from './message-page.ts';
import {moment} from './words.ts';

export function recordsPage(rows: RecordRow[]): Html {
  return layout(
    'Records',
    '/records',
    html`<div class="title">
        <h1>Records</h1>
        ${
          rows.length > 0
            ? html`<a class="button" href="/records.csv">Download as CSV</a>`
            : ''
        }
      </div>
      ${
        rows.length === 0
          ? nothingYet(
              'No attempts yet',
              html`<p>
                  Launch a package as a learner. What it reports stands here,
                  attempt by attempt.
                </p>
                <a class="button main" href="/">To the packages</a>`,
            )
          : html`<div
              class="scroll wide"
              role="region"
              aria-label="Records"
              tabindex="0"
            >
              <table class="stacks">
                <thead>
                  <tr>
                    <th scope="col">Learner</th>
                    <th scope="col">Package</th>
                    <th scope="col">Attempt</th>
                    <th scope="col">Status</th>
                    <th scope="col" class="number">Score</th>
                    <th scope="col" class="number">Time</th>
                    <th scope="col">Started</th>
                    <th scope="col">Last saved</th>
                  </tr>
                </thead>
                <tbody>
                  ${rows.map(recordRow)}
                </tbody>
              </table>
            </div>`
      }`,
  );
}

function recordRow({attempt, learner, package: from, record}: RecordRow): Html {
  return html`<tr>
    <th scope="row">
      ${learner.name} <span class="facts">${learner.learnerId}</span>
    </th>
    <td data-label="Package">
      ${from.title} <span class="facts">${from.standard}</span>
    </td>
    <td data-label="Attempt">
      <a
        href="/attempts/${attempt.id}"
        aria-label="Attempt ${attempt.number} of ${learner.name}"
        >${attempt.number}</a
      >
    </td>
    <td data-label="Status">${statusPill(record)}</td>
    <td data-label="Score" class="number">${scoreInWords(record)}</td>
    <td data-label="Time" class="number">
      ${durationInWords(attempt.totalTime)}
    </td>
    <td data-label="Started">${moment(attempt.startedAt)}</td>
    <td data-label="Last saved">${moment(attempt.savedAt) || 'never'}</td>
  </tr>`;
}

export function statusPill({status, success, completion}: LearnerRecord): Html {
  const kind =
    success === 'failed'
      ? 'bad'
      : success === 'passed' || completion === 'completed'
        ? 'good'
        : 'calm';
  return html`<span class="pill ${kind}">${status}</span>`;
}

export function scoreInWords({score}: LearnerRecord): string {
  if (score.raw === '') return score.scaled || '–';
  return score.max ? `${score.raw} of ${score.max}` : score.raw;
}
