import {html} from 'hono/html';
import {sign} from './sign.ts';

/** A piece of a page, escaped wherever something was put into it. */
export type Html = ReturnType<typeof html>;

/** Style sheets, each in a file of this folder; before them comes the look of the course. */
export const styles = ['page', 'records', 'launch', 'rehearsal'];

const places = [
  {name: 'Packages', url: '/'},
  {name: 'Records', url: '/records'},
];

/** Every page but the one that launches: header, what it is for, content. */
export function layout(title: string, url: string, content: Html): Html {
  return htmlPage(
    title,
    html`<header class="top">
        <a class="brand" href="/"
          >${sign('heart')}<span>I CARE <b>workbench</b></span></a
        >
        <nav aria-label="Workbench">
          ${places.map(
            (place) =>
              html`<a
                href="${place.url}"
                ${place.url === url ? html`aria-current="page"` : ''}
                >${place.name}</a
              >`,
          )}
        </nav>
      </header>
      <main>${content}</main>
      <footer>
        <p>
          <strong
            >A bench to try packages on, not an LMS for production.</strong
          >
          Packages share this address, so that their scripts can read and change
          what is kept here: upload only what you trust, and no real learners.
        </p>
      </footer>`,
  );
}

export function htmlPage(title: string, body: Html, scripts?: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · I CARE workbench</title>
        <link rel="icon" href="/assets/icon.svg" />
        ${['look', ...styles].map(
          (name) => html`<link rel="stylesheet" href="/assets/${name}.css" />`,
        )}
        ${scripts ?? ''}
      </head>
      ${body}
    </html>`;
}
