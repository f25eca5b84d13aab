import type {Hands} from './learner.ts';

/** Takes the scenarios from the first page to Finish, all nine of them. */
export async function takeScenarios(hands: Hands) {
  await readBehaviours(hands);
  for (let one = 0; one < 9; one++) await takeConversation(hands);
  await finishScenarios(hands);
}

/** The story before the menu of conversations. */
export async function readBehaviours({turn}: Hands) {
  for (let page = 0; page < 7; page++) await turn();
}

/** From the menu through the next new conversation, by any replies at all. */
export async function takeConversation(hands: Hands) {
  await beginConversation(hands);
  await endConversation(hands);
}

/** From the menu to the first decision. */
export async function beginConversation({button}: Hands) {
  await button(/Not yet taken$/)
    .first()
    .click();
  await button('Begin the conversation').click();
  await button('Say it').waitFor();
}

/** From a decision back to the menu. */
export async function endConversation({course, button}: Hands) {
  const say = button('Say it');
  const lookBack = button('Look back at it');

  // The next reply in turn, so that nobody goes round in a circle.
  for (let count = 0; await say.isVisible(); count++) {
    const replies = course.getByRole('radio');
    await replies.nth(count % (await replies.count())).check();
    await say.click();
    await button(/^(Continue|See how it ends)$/).click();
    await say.or(lookBack).waitFor();
  }
  await lookBack.click();
  await course.getByRole('heading', {name: /^Looking back: /}).waitFor();
  await button('All conversations').click();
  await course.getByRole('heading', {name: menuTitle}).waitFor();
}

export const menuTitle = 'Choose whom to talk with';

/** From the menu to Finish, once enough conversations have ended. */
export async function finishScenarios({button, turn}: Hands) {
  await button('Go on to the end').click();
  await turn();
  await button('Finish').click();
}
