import {html, raw} from 'hono/html';
import type {Package} from '../store/packages.ts';
import type {Mode} from '../store/visits.ts';
import type {RecordRow} from '../records/record-rows.ts';
import type {Trouble} from '../rehearsal/trouble.ts';
import {htmlPage, type Html} from './layout.ts';
import {rehearsedTroubles} from './rehearsal.ts';
import {sign} from './sign.ts';

/** The LMS while a course runs: its frame or window, its calls, its data. */
export function launchPage(
  {attempt, package: from, learner}: RecordRow,
  {
    mode,
    view,
    troubles,
  }: {mode: Mode; view: 'frame' | 'window'; troubles: Trouble[]},
): Html {
  // A new build may have renamed its items.
  const item =
    from.items.find(({identifier}) => identifier === attempt.item) ??
    from.items[0]!;
  const library = from.standard === 'SCORM 1.2' ? 'scorm12' : 'scorm2004';
  const launch = {
    attempt: attempt.id,
    token: attempt.token,
    standard: from.standard,
    mode,
    view,
    contentUrl: fileUrl(from, item.url),
    troubles: troubles.map(({id}) => id),
  };
  const back = new URLSearchParams([
    ['learner', String(learner.id)],
    ...launch.troubles.map((id) => ['trouble', id]),
  ]);
  return htmlPage(
    item.title,
    html`<body class="launch">
      <header class="bar">
        <a class="button" href="/?${back.toString()}">Back</a>
        <div class="who">
          <h1>${item.title}</h1>
          <p>
            ${learner.name} · ${from.standard} · attempt
            ${attempt.number}${mode === 'normal' ? '' : html` · ${mode}`}
          </p>
        </div>
        <p id="state" role="status">Starting.</p>
        <button id="bar-toggle" aria-expanded="false">More</button>
        <a class="button folds" href="/attempts/${attempt.id}">Record</a>
        <button
          id="panel-toggle"
          class="folds"
          aria-controls="panel"
          aria-expanded="false"
        >
          Calls and data
        </button>
      </header>
      ${rehearsedTroubles(troubles)}
      <main>
        <div class="stage">
          <iframe
            id="course"
            title="Course"
            allow="fullscreen; autoplay; clipboard-write"
            hidden
          ></iframe>
          <div id="before" class="message" hidden>
            ${sign('windows')}
            <h2>The course plays in a window of its own</h2>
            <p>Keep this one open: it plays the LMS.</p>
            <button id="open-window" class="main" disabled>
              Open the course
            </button>
          </div>
          <div id="after" class="message" hidden>
            ${sign('done')}
            <h2>The course is closed</h2>
            <p>It has ended this visit and asked to be closed.</p>
            <a class="button main" href="/attempts/${attempt.id}"
              >See the record</a
            >
          </div>
          <noscript>
            <div class="message">
              ${sign('trouble')}
              <h2>An LMS needs JavaScript</h2>
              <p>Switch it on in your browser and load this page again.</p>
            </div>
          </noscript>
        </div>
        <aside id="panel" hidden>
          <section aria-labelledby="calls-title">
            <h2 id="calls-title">
              Calls <span id="call-count">0</span> <span>· times in UTC</span>
            </h2>
            <ol
              id="calls"
              class="scroll"
              tabindex="0"
              aria-labelledby="calls-title"
            ></ol>
          </section>
          <section aria-labelledby="data-title">
            <h2 id="data-title">Data model</h2>
            <div
              class="scroll"
              tabindex="0"
              role="group"
              aria-labelledby="data-title"
            >
              <table class="data">
                <thead class="visually-hidden">
                  <tr>
                    <th scope="col">Element</th>
                    <th scope="col">Value</th>
                  </tr>
                </thead>
                <tbody id="data"></tbody>
              </table>
            </div>
          </section>
        </aside>
      </main>
    </body>`,
    html`<script id="launch-data" type="application/json">
        ${embedded(launch)}
      </script>
      <script src="/assets/${library}.js" defer></script>
      <script src="/assets/launch.ts" type="module"></script>`,
  );
}

/** A package for a plain web server: the same frame, and nobody listening. */
export function webPage(from: Package): Html {
  return htmlPage(
    from.title,
    html`<body class="launch">
      <header class="bar">
        <a class="button" href="/">Back</a>
        <div class="who">
          <h1>${from.title}</h1>
          <p>Web package: no LMS, nothing is recorded</p>
        </div>
        <a class="button" href="${fileUrl(from, 'index.html')}" target="_blank"
          >Open in a window</a
        >
      </header>
      <main>
        <div class="stage">
          <iframe title="Course" src="${fileUrl(from, 'index.html')}"></iframe>
        </div>
      </main>
    </body>`,
  );
}

function fileUrl(from: Package, url: string): string {
  return `/packages/${from.id}/files/${url}`;
}

/** As data in a page, where "</script>" would end it. */
function embedded(data: object) {
  return raw(JSON.stringify(data).replaceAll('<', '\\u003c'));
}
