import type {CourseData} from '../content/course-data.ts';
import {asciiJson} from './ascii-json.ts';
import {BuildError} from './build-error.ts';

const marker = '<!-- course data -->';

/** The colour of the page's icon, which takes on the brand's. */
const iconAccent = /(?<=rx='8' fill='%23)[0-9a-f]{6}/;

/** What a page is told by the build. */
export interface PageParts {
  language: string;
  title: string;
  /** The id under which the page's script finds its data. */
  id: string;
  data: unknown;
}

/** Puts a course into the player's page. */
export function composeIndex(page: string, course: CourseData): string {
  const {settings, title} = course;
  const accent = settings.brand.accent.slice(1).toLowerCase();
  return composePage(page.replace(iconAccent, accent), {
    ...{language: settings.language, title},
    ...{id: 'course-data', data: course},
  });
}

/**
 * Fills a page: its data in place of the marker, its language and its title
 * where a browser and a screen reader look for them.
 */
export function composePage(
  page: string,
  {language, title, id, data}: PageParts,
): string {
  const script = `<script type="application/json" id="${id}">${asciiJson(data)}</script>`;
  return [
    {place: /<html(?: lang="[^"]*")?/, text: `<html lang="${language}"`},
    {
      place: /<title>[^<]*<\/title>/,
      text: `<title>${escapeText(title)}</title>`,
    },
    {place: marker, text: script},
  ].reduce(fillIn, page);
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
