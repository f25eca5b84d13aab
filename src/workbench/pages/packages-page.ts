import {html} from 'hono/html';
import type {Item} from '../import/manifest.ts';
import type {Learner} from '../store/learners.ts';
import type {Package} from '../store/packages.ts';
import type {Store} from '../store/store.ts';
import {layout, type Html} from './layout.ts';
import {nothingYet} from './message-page.ts';
import {packageGroups} from './package-groups.ts';
import {troubleChoice} from './rehearsal.ts';
import {uploadForm} from './upload-form.ts';
import {day, size} from './words.ts';

/** What has just happened, as the address tells it after a form. */
interface Query {
  new?: string;
  replaced?: string;
  learner?: string;
  /** Ids of troubles to rehearse. */
  troubles: string[];
}

export function packagesPage(
  store: Store,
  order: string[],
  query: Query,
): Html {
  const packages = store.packages.all();
  const learners = store.learners.all();
  return layout(
    'Packages',
    '/',
    html`<h1>Packages</h1>
      ${news(store, query)}
      ${
        packages.length > 0
          ? html`<p class="lead">
                Launch one as a learner, and see what an LMS would record.
              </p>
              ${onThisPage(packages)}
              <form id="launch" action="/launch" method="post" class="card as">
                ${launchFields(learners, Number(query.learner))}
                ${troubleChoice(query.troubles)}
              </form>
              ${allPackages(packages, order)}`
          : nothingYet(
              'No packages yet',
              html`<p>
                Upload one below. Or run <code>npm run build</code> and start
                the workbench again: it takes in what was built.
              </p>`,
            )
      }
      <div class="pair">${uploadForm()} ${learnersCard(learners)}</div>`,
  );
}

function news(store: Store, query: Query): Html | string {
  const found = store.packages.get(Number(query.new ?? query.replaced));
  if (!found) return '';
  const what = query.new
    ? 'is ready to launch.'
    : 'was replaced by the new build. Its attempts were kept.';
  return html`<p class="news" role="status">
    <strong>${found.name}</strong> ${what}
  </p>`;
}

const isPart = ({name}: Package) => name.startsWith('modules/');

/** There are dozens of packages: nobody scrolls past them to find the rest. */
function onThisPage(packages: Package[]): Html {
  return html`<nav class="jumps" aria-label="On this page">
    ${packages.some(isPart) ? html`<a href="#modules">Modules, one by one</a>` : ''}
    <a href="#upload">Upload a package</a>
    <a href="#learners">Learners</a>
  </nav>`;
}

function launchFields(learners: Learner[], chosen: number): Html {
  return html`<p class="field">
      <label for="learner">Launch as</label>
      <select id="learner" name="learner">
        ${learners.map(
          ({id, name, learnerId}) =>
            html`<option value="${id}" ${id === chosen ? html`selected` : ''}>
              ${name} (${learnerId})
            </option>`,
        )}
      </select>
    </p>
    <p class="field">
      <label for="mode">Mode</label>
      <select id="mode" name="mode">
        <option value="normal">Normal</option>
        <option value="review">Review, without credit</option>
        <option value="browse">Browse, without credit</option>
      </select>
    </p>
    <p class="field">
      <label for="view">Open in</label>
      <select id="view" name="view">
        <option value="frame">A frame of this page</option>
        <option value="window">A window of its own</option>
      </select>
    </p>`;
}

/** Whole courses first; a build has its single modules in a folder. */
function allPackages(packages: Package[], order: string[]): Html {
  const parts = packages.filter(isPart);
  const rest = packages.filter((one) => !isPart(one));
  return html`<div class="groups">
      ${packageGroups(rest, order).map((some) => group(some, 'h2'))}
    </div>
    ${
      parts.length > 0
        ? html`<section id="modules" class="parts">
            <h2>Modules, one by one</h2>
            <div class="groups">
              ${packageGroups(parts, order).map((some) => group(some, 'h3'))}
            </div>
          </section>`
        : ''
    }`;
}

function group(packages: Package[], heading: 'h2' | 'h3'): Html {
  const title = packages[0]?.title;
  return html`<section class="card packages">
    ${heading === 'h2' ? html`<h2>${title}</h2>` : html`<h3>${title}</h3>`}
    <ul>
      ${packages.map((one) => packageRow(one))}
    </ul>
  </section>`;
}

function packageRow(one: Package): Html {
  const files = `${one.files} ${one.files === 1 ? 'file' : 'files'}`;
  const [only] = one.items.length === 1 ? one.items : [];
  return html`<li>
    <div class="what">
      <span class="standard">${one.standard}</span>
      <span class="file">${one.name}</span>
      <span class="facts"
        ><span>${size(one.bytes)},</span> <span>${files},</span>
        <span>taken in ${day(one.uploadedAt)}</span></span
      >
      ${one.notes.map((note) => html`<span class="note">${note}</span>`)}
    </div>
    ${one.standard === 'Web' ? webLink(one) : only && launchButtons(one, only)}
    ${only ? '' : itemList(one)}
  </li>`;
}

/** A package of several parts: each is launched, and recorded, by itself. */
function itemList(one: Package): Html {
  return html`<ol class="items">
    ${one.items.map(
      (item) =>
        html`<li><span>${item.title}</span> ${launchButtons(one, item)}</li>`,
    )}
  </ol>`;
}

function launchButtons(one: Package, item: Item): Html {
  const query = new URLSearchParams({
    package: String(one.id),
    item: item.identifier,
  });
  const what = `${item.title}, ${one.standard}`;
  return html`<div class="actions">
    <button
      class="main"
      form="launch"
      formaction="/launch?${query.toString()}"
      aria-label="Launch ${what}"
    >
      Launch
    </button>
    <button
      form="launch"
      formaction="/launch?${query.toString()}&anew=yes"
      aria-label="New attempt at ${what}"
    >
      New attempt
    </button>
  </div>`;
}

function webLink(one: Package): Html {
  return html`<div class="actions">
    <a
      class="button main"
      href="/packages/${one.id}/play"
      aria-label="Open ${one.title}, without an LMS"
      >Open</a
    >
  </div>`;
}

function learnersCard(learners: Learner[]): Html {
  return html`<section
    id="learners"
    class="card"
    aria-labelledby="learners-title"
  >
    <h2 id="learners-title">Learners</h2>
    <ul class="learners">
      ${learners.map(
        ({name, learnerId}) =>
          html`<li>${name} <span class="facts">${learnerId}</span></li>`,
      )}
    </ul>
    <form action="/learners" method="post">
      <p class="field">
        <label for="name">Name, family name first</label>
        <input id="name" name="name" type="text" required maxlength="250" />
      </p>
      <p class="field">
        <label for="id">Id</label>
        <input id="id" name="id" type="text" required maxlength="255" />
      </p>
      <button>Add learner</button>
    </form>
  </section>`;
}
