import type {CourseData} from '../content/course-data.ts';
import {asciiJson} from './ascii-json.ts';
import {BuildError} from './build-error.ts';

const marker = '<!-- course data -->';

/**
 * Puts a course into the player's page: its data in place of the marker, its
 * language and its title where a browser and a screen reader look for them.
 */
export function composeIndex(page: string, course: CourseData): string {
  const data = `<script type="application/json" id="course-data">${asciiJson(course)}</script>`;
  return [
    {
      place: /<html(?: lang="[^"]*")?/,
      text: `<html lang="${course.settings.language}"`,
    },
    {
      place: /<title>[^<]*<\/title>/,
      text: `<title>${escapeText(course.title)}</title>`,
    },
    {place: marker, text: data},
  ].reduce(fillIn, page);
}

function fillIn(
  page: string,
  {place, text}: {place: string | RegExp; text: string},
): string {
  if (page.split(place).length === 2) return page.replace(place, () => text);
  throw new BuildError(
    'index',
    `src/index.html needs ${place instanceof RegExp ? place.source : place} exactly once, since the course is put there.`,
  );
}

/** Plain ASCII, so that a server that declares another character set does no harm. */
function escapeText(text: string): string {
  return text.replace(
    /[<>&\u007f-\u{10ffff}]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
