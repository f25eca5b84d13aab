import * as v from 'valibot';
import {castWords} from './cast.ts';
import {dialogueControls} from './dialogue-controls.ts';
import {auditControls, planControls} from './interface/audit-controls.ts';
import {certificateWords} from './interface/certificate-words.ts';
import {employerWords, privacyWords} from './interface/employer-words.ts';
import {
  cardsControls,
  choiceControls,
  replyControls,
  simulatorControls,
  sortingControls,
  writingControls,
} from './interface/exercise-controls.ts';
import {
  displayWords,
  frameWords,
  goodbyeWords,
  noticesWords,
  openingWords,
  saveWords,
} from './interface/frame-words.ts';
import {helpWords} from './interface/help-words.ts';
import {homeWords} from './interface/home-words.ts';
import {menuControls} from './interface/menu-controls.ts';
import {profileControls, ratingControls} from './interface/rating-controls.ts';
import {textVersionWords} from './interface/text-version-words.ts';
import {tipsControls} from './interface/tips-controls.ts';
import {questionsControls} from './questions-controls.ts';

/**
 * The words of the player's own controls and screens, in one language. Words in
 * braces, such as `{page}`, are filled in by `ui/words.ts`.
 */
export const interfaceWords = v.strictObject({
  frame: frameWords,
  opening: openingWords,
  home: homeWords,
  save: saveWords,
  privacy: privacyWords,
  rating: ratingControls,
  sorting: sortingControls,
  choice: choiceControls,
  reply: replyControls,
  writing: writingControls,
  cards: cardsControls,
  simulator: simulatorControls,
  audit: auditControls,
  plan: planControls,
  questions: questionsControls,
  tips: tipsControls,
  dialogue: dialogueControls,
  menu: menuControls,
  profile: profileControls,
  certificate: certificateWords,
  display: displayWords,
  textVersion: textVersionWords,
  employer: employerWords,
  help: helpWords,
  goodbye: goodbyeWords,
  notices: noticesWords,
  cast: castWords,
});

export type InterfaceWords = v.InferOutput<typeof interfaceWords>;

export type OpeningWords = InterfaceWords['opening'];
