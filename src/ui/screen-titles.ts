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
  const place =
    screen.name === 'module' && screen.place
      ? `${fill(words.frame.place, {page: screen.place.page, pages: screen.place.pages})} – `
      : '';
  return `${place}${barHeading(view)} – ${title}`;
}
