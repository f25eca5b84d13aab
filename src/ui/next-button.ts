import type {DialogueView} from '../course/dialogue-view.ts';
import type {MenuView} from '../course/menu-view.ts';
import type {ModulePage} from './module-page.ts';
import {words} from './words.ts';

/** What leads on from a page: its words, and whether it is what to do next. */
export function nextButton(page: ModulePage) {
  return {label: nextLabel(page), isMain: leadsOn(page)};
}

/** Going on says what it is: the end, or leaving a field empty. */
function nextLabel(page: ModulePage) {
  const {activity, text, isLast, check, dialogue, menu, isOffered} = page;
  if (check?.name === 'rules' && check.isNew) return words.questions.begin;
  if (dialogue && dialogue.at !== 'lookingBack') return labelIn(dialogue);
  if (isOffered) return words.menu.open;
  if (menu && isEnough(menu) && !isLast) return words.menu.goOn;
  if (activity.kind === 'writing' && !text?.trim()) return words.writing.skip;
  return isLast ? words.frame.finish : words.frame.next;
}

/** Answering comes first, and in the check so does another attempt. */
function leadsOn({activity, check, picked, said, menu}: ModulePage) {
  if (menu) return isEnough(menu);
  if (activity.kind === 'sorting' || activity.kind === 'choice')
    return picked !== undefined;
  if (activity.kind === 'reply') return said !== undefined;
  if (check?.name === 'question') return check.answer !== undefined;
  if (check?.name === 'result') return check.passed || check.left === 0;
  return check?.name !== 'attestation';
}

function isEnough({enough, ended}: MenuView) {
  return ended >= enough;
}

/** In a conversation, there is more than one page to go on to. */
function labelIn({at, way, ending}: DialogueView) {
  const {begin, goOn, hear, end, debrief} = words.dialogue;
  if (at === 'opening') return way.length > 0 ? goOn : begin;
  if (at === 'deciding') return '';
  if (at === 'ended') return debrief;
  return at === 'heard' && ending ? end : hear;
}
