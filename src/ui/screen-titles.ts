import type {View} from './view.ts';
import {fill, words} from './words.ts';

/** What the bar says of where one is; '' where there is nothing to say. */
export function barHeading({screen}: View) {
  switch (screen.name) {
    case 'module':
      return screen.heading;
    case 'certificate':
      return words.certificate.title;
    case 'text':
      return fill(words.textVersion.heading, {title: screen.heading});
    case 'employer':
      return words.employer.title;
    case 'help':
      return words.help.title;
    default:
      return '';
  }
}

/** The title of the page, which a screen reader says first. */
export function pageTitle(view: View) {
  const {screen, title} = view;
  if (screen.name === 'home') return title;
  if (screen.name === 'goodbye')
    return `${words.goodbye[screen.ending].title} – ${title}`;
  // A package of one module bears its name: that is said once.
  const parts = new Set([...placeIn(view), barHeading(view), title]);
  return [...parts].join(' – ');
}

/** Which page of a module it is, and which conversation. */
function placeIn({screen}: View): string[] {
  if (screen.name !== 'module' || !screen.place) return [];
  const {page, pages} = screen.place;
  const place = fill(words.frame.place, {page, pages});
  return screen.part ? [screen.part, place] : [place];
}
