import assert from 'node:assert/strict';
import type {Course} from './learner.ts';
import {learner} from './learner.ts';

// The least that is worth keeping, in the package of `accomplishments`.

/** Gives one answer, which is on its way then. Tells the place after it. */
export async function giveAnswer(course: Course): Promise<string> {
  await learner(course).begin();
  return answerInside(course);
}

/** The same for who has opened the module, so that nothing is to be loaded. */
export async function answerInside(course: Course): Promise<string> {
  const ana = learner(course);
  for (let page = 0; page < 3; page++) await ana.turn();
  await ana.sortInto('Done');
  return ana.place();
}

/** A later visit begins at that place, and the answer is there. */
export async function seeAnswer(course: Course, place: string) {
  const ana = learner(course);
  await ana.goOn();
  assert.equal(await ana.place(), place);
  await ana.button('Back').click();
  await ana.seeText('Right: Done.');
  await ana.turn();
}
