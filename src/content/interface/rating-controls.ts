import * as v from 'valibot';
import {text} from '../ids.ts';
import {message} from './message.ts';

// The words around ratings of oneself and the profile that they come to.

export const ratingControls = v.strictObject({
  /** {number}, {all}, {title} */
  group: text,
  choose: text,
  chooseOccasion: text,
});

export const profileControls = v.strictObject({
  quality: text,
  confidence: text,
  evidence: text,
  overall: text,
  /** {confidence}, {evidence} */
  chart: text,
  /** Names the place where the table scrolls sideways. */
  numbers: text,
  table: text,
  thisWeek: text,
  missing: message,
});
