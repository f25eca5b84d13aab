import * as v from 'valibot';
import {text} from '../ids.ts';
import {message} from './message.ts';

// What stands around every screen: the bar, Back and Next, notices, the end.

export const frameWords = v.strictObject({
  skip: text,
  course: text,
  exit: text,
  exitShort: text,
  display: text,
  back: text,
  next: text,
  finish: text,
  /** Names the place where "Back" and "Next" are. */
  turn: text,
  /** {page}, {pages} */
  place: text,
  footer: text,
  employer: text,
  help: text,
  /** Read out after a link that leaves the course. */
  newWindow: text,
  /** {version} */
  version: text,
  close: text,
  loading: text,
  /** What was to come could not be loaded. {title} of the module or screen */
  missing: message,
  /** While the LMS is looked for. */
  starting: text,
});

/** What the page says while its script is not there. */
export const openingWords = v.strictObject({
  needsScript: message,
  /** The script has not come, or this browser does not understand it. */
  slow: message,
  again: text,
});

/** Whether work is saved, and where. */
export const saveWords = v.strictObject({
  saved: text,
  /** The LMS has no room for all of it. */
  partly: text,
  /** This device cannot keep the private answers. */
  withoutPrivate: text,
  saving: text,
  unconfirmed: text,
  relaunch: text,
  /** A newer version of the course has left its work there. */
  newer: text,
  device: text,
  /** On this device, where an LMS should hear of it, and does not. */
  unreported: text,
  page: text,
  details: text,
  /** {time} */
  lastSaved: text,
  neverSaved: text,
  savedMeans: text,
  partlyMeans: text,
  withoutPrivateMeans: text,
  savingMeans: text,
  unconfirmedMeans: text,
  /** All is saved but the result, which the next launch tells again. */
  relaunchMeans: text,
  newerMeans: text,
  deviceMeans: text,
  unreportedMeans: text,
  pageMeans: text,
  /** Where private answers are, which the LMS does not confirm. */
  ratings: v.strictObject({device: text, lms: text, page: text}),
  retry: text,
});

/** How the learner wants the course to look. */
export const displayWords = v.strictObject({
  title: text,
  size: text,
  /** {percent} */
  sizeValue: text,
  theme: text,
  system: text,
  light: text,
  dark: text,
  motion: text,
  lessMotion: text,
});

/** What the learner has to know now. */
export const noticesWords = v.strictObject({
  close: text,
  standalone: text,
  notFound: text,
  differentDomain: text,
  refused: text,
  notLasting: text,
  unreadable: text,
  /** Saved by a newer version of the course than this one. */
  newer: text,
  unreadableDone: text,
  otherDevice: text,
  review: text,
  browse: text,
  noCredit: text,
  connection: text,
  relaunch: text,
  /** The LMS has no room for all of the work. */
  partly: text,
  /** This device cannot keep the private answers. */
  withoutPrivate: text,
  /** Work of another attempt that may not be confirmed. {date} */
  left: text,
  takeLeft: text,
  /** What the LMS never confirmed was on this device. */
  recovered: text,
  reload: text,
});

/** The last screen: whether everything is safe. */
export const goodbyeWords = v.strictObject({
  /** While the last save is on its way. */
  leaving: message,
  saved: message,
  /** The LMS has no room for all of it. */
  partly: message,
  /** All but the private answers, which this device cannot keep. */
  withoutPrivate: message,
  /** Nothing is kept beside what a newer version of the course has left. */
  newer: message,
  /** The visit is still open, and goes on trying. */
  unconfirmed: message,
  /** All is saved but the result, which the next launch tells again. */
  relaunch: message,
  device: message,
  /** A package for an LMS that works without one: on this device only. */
  unreported: message,
  page: message,
  ended: message,
  /** After a review or a preview, where nothing was kept. */
  viewed: message,
  /** The course is open in another window, too; this one has not begun. */
  elsewhere: message,
  /** The learner went on in another window. */
  moved: message,
  again: text,
  /** {title} of the module to go on with. */
  next: text,
  certificate: text,
  /** After `elsewhere`: to go on in this window. */
  here: text,
  /** After `unconfirmed`: to save and leave, or to go on. */
  retry: text,
  back: text,
});
