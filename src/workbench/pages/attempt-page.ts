import {html} from 'hono/html';
import {flatten} from '../browser/flatten.ts';
import {durationInWords} from '../records/duration.ts';
import type {RecordRow} from '../records/record-rows.ts';
import type {RecordedObjective} from '../records/record.ts';
import type {Commit, Visit} from '../store/visits.ts';
import {interactionList} from './interaction-list.ts';
import {layout, type Html} from './layout.ts';
import {scoreInWords, statusPill} from './records-page.ts';
import {visitList} from './visit-list.ts';
import {moment} from './words.ts';

/** All that is known of one attempt. */
export function attemptPage(
  row: RecordRow,
  visits: Visit[],
  commits: Commit[],
): Html {
  const {attempt, learner, package: from, record} = row;
  return layout(
    `${learner.name}, attempt ${attempt.number}`,
    '',
    html`<p class="crumbs"><a href="/records">Records</a></p>
      <h1>${learner.name}</h1>
      <p class="lead">
        ${from.title} · ${from.standard} · attempt ${attempt.number}
      </p>
      ${facts(row)}
      <section>
        <h2>Objectives</h2>
        ${
          record.objectives.length > 0
            ? objectiveTable(record.objectives)
            : html`<p>The course has recorded none.</p>`
        }
      </section>
      <section>
        <h2>Interactions</h2>
        ${
          record.interactions.length > 0
            ? html`<p class="note">
                What each id and letter stands for is written in the course’s
                codebook, codebook.csv, which is built with its packages.
              </p>`
            : ''
        }
        ${interactionList(record.interactions)}
      </section>
      <section>
        <h2>Visits</h2>
        ${visitList(visits, commits)}
      </section>
      <section>
        <h2>Data model</h2>
        ${
          attempt.cmi
            ? dataModel(flatten(attempt.cmi, 'cmi'))
            : html`<p>Nothing has been committed yet.</p>`
        }
      </section>`,
  );
}

function facts({
  attempt,
  package: from,
  record,
  unclosedTime,
}: RecordRow): Html {
  const entries: [string, Html | string][] = [
    ['Status', statusPill(record)],
    ['Score', scoreInWords(record)],
    ['Total time', durationInWords(attempt.totalTime)],
    ['Started', moment(attempt.startedAt)],
    ['Last saved', moment(attempt.savedAt) || 'never'],
    ['Completed', moment(attempt.completedAt) || 'not yet'],
    ['Content version', record.contentVersion || 'not recorded'],
    ['Saved state', `${record.stateLength} characters`],
    ['Place', record.location || 'not recorded'],
    ['File', from.name],
  ];
  return html`<dl class="facts-list card">
      ${entries.map(
        ([name, value]) =>
          html`<div class="fact">
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${
      unclosedTime > 0
        ? html`<p class="note">
            ${durationInWords(unclosedTime)} of visits that are open or were
            never ended are not in the total time: an LMS adds a visit's time
            when the course ends it.
          </p>`
        : ''
    }`;
}

function objectiveTable(objectives: RecordedObjective[]): Html {
  return html`<div
    class="scroll"
    role="region"
    aria-label="Objectives"
    tabindex="0"
  >
    <table class="stacks">
      <thead>
        <tr>
          <th scope="col">Objective</th>
          <th scope="col">Status</th>
          <th scope="col" class="number">Score</th>
        </tr>
      </thead>
      <tbody>
        ${objectives.map(
          ({id, description, status, score}) =>
            html`<tr>
              <th scope="row">
                ${description || id}
                ${description ? html`<span class="facts">${id}</span>` : ''}
              </th>
              <td data-label="Status">${status || '–'}</td>
              <td data-label="Score" class="number">${score || '–'}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function dataModel(elements: [string, string][]): Html {
  return html`<details>
    <summary>All ${elements.length} elements that have a value</summary>
    <table class="data">
      <thead>
        <tr>
          <th scope="col">Element</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
      <tbody>
        ${elements.map(
          ([name, value]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}
