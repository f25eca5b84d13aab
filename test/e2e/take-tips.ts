import type {Hands} from './learner.ts';

/** Which tip helps in each situation, in order. */
const replies = [/on which day/, /^Put all else/, /bring a plan/];

/** The module of tips, up to the choice of those to keep. */
export async function chooseTips({course, reply, turn}: Hands) {
  for (let page = 0; page < 3; page++) await turn();
  for (const words of replies) await reply(words, 'Use this tip');
  for (let card = 0; card < 10; card++) await turn();
  for (const box of [0, 4, 9])
    await course.getByRole('checkbox').nth(box).check();
}

/** The module of tips, from its first page to Finish. */
export async function takeTips(hands: Hands) {
  const {course, button, turn} = hands;
  await chooseTips(hands);
  await turn();
  await button('Save the calendar file').waitFor();
  await turn();
  const plan = 'When the first call comes, I will say back what I hear.';
  await course.getByRole('textbox').fill(plan);
  await turn();
  await button('Finish').click();
}
