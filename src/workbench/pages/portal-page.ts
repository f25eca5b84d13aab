import {html} from 'hono/html';
import type {Html} from './layout.ts';

/**
 * A page of another domain between the course and the LMS: this machine by its
 * other name. For the trouble of that kind, and nothing else.
 */
export function portalPage(address: string): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Portal · I CARE workbench</title>
        <style>
          html,
          body,
          iframe {
            display: block;
            inline-size: 100%;
            block-size: 100%;
            margin: 0;
            border: 0;
          }
        </style>
      </head>
      <body>
        <iframe title="Course" src="${address}"></iframe>
      </body>
    </html>`;
}
