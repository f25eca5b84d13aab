import type {Mood} from '../content/cast.ts';
import type {Sign} from './signs.ts';

/** How a visit ended, or why it has not begun, as the learner should know it. */
export type Ending =
  | 'leaving'
  | 'saved'
  | 'partly'
  | 'withoutPrivate'
  | 'newer'
  | 'unconfirmed'
  | 'relaunch'
  | 'device'
  | 'unreported'
  | 'page'
  | 'ended'
  | 'elsewhere'
  | 'moved'
  | 'viewed';

/** How an ending looks: what its words say, as a sign and in a face. */
export interface EndingLook {
  sign: Sign;
  mood: Mood;
  /** All that was done is kept, and stands there. */
  isKept?: boolean;
  /** Something went wrong: who can be asked, stands there. */
  isTrouble?: boolean;
}

export const endings: Record<Ending, EndingLook> = {
  leaving: {sign: 'waiting', mood: 'calm', isKept: true},
  saved: {sign: 'done', mood: 'happy', isKept: true},
  partly: {sign: 'partly', mood: 'thoughtful', isKept: true},
  withoutPrivate: {sign: 'partly', mood: 'thoughtful', isKept: true},
  newer: {sign: 'nowhere', mood: 'thoughtful'},
  unconfirmed: {sign: 'trouble', mood: 'thoughtful', isTrouble: true},
  relaunch: {
    ...{sign: 'trouble', mood: 'thoughtful'},
    ...{isKept: true, isTrouble: true},
  },
  device: {sign: 'device', mood: 'happy', isKept: true},
  unreported: {sign: 'trouble', mood: 'thoughtful', isTrouble: true},
  page: {sign: 'nowhere', mood: 'thoughtful'},
  ended: {sign: 'heart', mood: 'calm', isTrouble: true},
  elsewhere: {sign: 'windows', mood: 'calm'},
  moved: {sign: 'windows', mood: 'happy'},
  viewed: {sign: 'heart', mood: 'happy'},
};
