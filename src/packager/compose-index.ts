import type {CourseData} from '../content/course-data.ts';
import type {OpeningWords} from '../content/interface-words.ts';
import {asciiJson} from './ascii-json.ts';
import {BuildError} from './build-error.ts';

const marker = '<!-- course data -->';
const playerScript = 'src="player.js"';

/** The colour of the page's icon, which takes on the brand's. */
const iconAccent = /(?<=rx='8' fill='%23)[0-9a-f]{6}/;

/** What a page is told by the build. */
export interface PageParts {
  language: string;
  title: string;
  /** The file of the script that it starts. */
  script: string;
  /** What it says while there is no script to say anything. */
  opening: OpeningWords;
  /** The id under which the page's script finds its data. */
  id: string;
  data: unknown;
}

/** Puts a course into the player's page. */
export function composeIndex(page: string, course: CourseData): string {
  const {settings, title, words} = course;
  const accent = settings.brand.accent.slice(1).toLowerCase();
  return composePage(page.replace(iconAccent, accent), {
    ...{language: settings.language, title},
    ...{script: 'player.js', opening: words.opening},
    ...{id: 'course-data', data: course},
  });
}

/**
 * Fills a page: its data in place of the marker, its language and its title
 * where a browser and a screen reader look for them, and what it says before its
 * script runs, or where none does.
 */
export function composePage(
  page: string,
  {language, title, script, opening, id, data}: PageParts,
): string {
  const {needsScript, slow, again} = opening;
  const dataScript = `<script type="application/json" id="${id}">${asciiJson(data)}</script>`;
  return [
    {place: /<html(?: lang="[^"]*")?/, text: `<html lang="${language}"`},
    {
      place: /<title>[^<]*<\/title>/,
      text: `<title>${escapeText(title)}</title>`,
    },
    {place: playerScript, text: `src="${script}"`},
    {place: '<!-- needs script -->', text: said(needsScript)},
    {
      place: '<!-- slow -->',
      text: `${said(slow)}<p><a href="">${escapeText(again)}</a></p>`,
    },
    {place: marker, text: dataScript},
  ].reduce(fillIn, page);
}

function said({title, text}: {title: string; text: string}): string {
  return `<h1>${escapeText(title)}</h1><p>${escapeText(text)}</p>`;
}

function fillIn(
  page: string,
  {place, text}: {place: string | RegExp; text: string},
): string {
  if (page.split(place).length === 2) return page.replace(place, () => text);
  throw new BuildError(
    'index',
    `The page needs ${place instanceof RegExp ? place.source : place} exactly once, since the course is put there.`,
  );
}

/** Plain ASCII, so that a server that declares another character set does no harm. */
function escapeText(text: string): string {
  return text.replace(
    /[<>&\u007f-\u{10ffff}]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
