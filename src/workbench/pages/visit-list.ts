import {html} from 'hono/html';
import {durationInWords} from '../records/duration.ts';
import type {Commit, Visit} from '../store/visits.ts';
import type {Html} from './layout.ts';
import {moment, second, size} from './words.ts';

/** How often the course was opened, and what it committed each time. */
export function visitList(visits: Visit[], commits: Commit[]): Html {
  if (visits.length === 0) return html`<p>There has been none yet.</p>`;
  return html`<ol class="visits">
    ${visits.map((visit) => {
      const own = commits.filter((commit) => commit.visit === visit.id);
      return html`<li class="card">
        <p>
          <strong>${moment(visit.startedAt)}</strong>, ${visit.mode} mode:
          ${durationInWords(visit.sessionTime)},
          ${
            visit.endedAt
              ? html`ended ${moment(visit.endedAt)}`
              : 'not ended (still open, or the page was killed)'
          }.
        </p>
        ${own.length > 0 ? commitTable(own) : html`<p>No commit.</p>`}
      </li>`;
    })}
  </ol>`;
}

function commitTable(commits: Commit[]): Html {
  return html`<details>
    <summary>
      ${commits.length} ${commits.length === 1 ? 'commit' : 'commits'}
    </summary>
    <div class="scroll" role="region" aria-label="Commits" tabindex="0">
      <table class="stacks">
        <thead>
          <tr>
            <th scope="col">At (UTC)</th>
            <th scope="col">With</th>
            <th scope="col">Status</th>
            <th scope="col" class="number">Score</th>
            <th scope="col" class="number">Saved state</th>
            <th scope="col" class="number">Size</th>
          </tr>
        </thead>
        <tbody>
          ${commits.map(
            (commit) =>
              html`<tr>
                <td data-label="At (UTC)">${second(commit.at)}</td>
                <td data-label="With">
                  ${commit.ends ? 'the end of the visit' : 'Commit'}
                </td>
                <td data-label="Status">${commit.status}</td>
                <td data-label="Score" class="number">
                  ${commit.score || '–'}
                </td>
                <td data-label="Saved state" class="number">
                  ${commit.stateLength}
                </td>
                <td data-label="Size" class="number">${size(commit.bytes)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </details>`;
}
