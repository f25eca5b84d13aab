import type {Hands} from './learner.ts';

const conversations = 9;

/** Takes the scenarios from the first page to Finish, by any replies at all. */
export async function takeScenarios({course, button, turn}: Hands) {
  const say = button('Say it');
  const lookBack = button('Look back at it');

  /** The next reply in turn, so that nobody goes round in a circle. */
  async function answer(count: number) {
    const replies = course.getByRole('radio');
    await replies.nth(count % (await replies.count())).check();
    await say.click();
    await button(/^(Continue|See how it ends)$/).click();
    await say.or(lookBack).waitFor();
  }

  for (let page = 0; page < 7; page++) await turn();
  for (let one = 0; one < conversations; one++) {
    await button('Begin the conversation').click();
    await say.waitFor();
    for (let count = 0; await say.isVisible(); count++) await answer(count);
    await lookBack.click();
    await turn();
  }
  await turn();
  await button('Finish').click();
}
