import type {Hands} from './learner.ts';

/** What the second module asks, in order. */
const firstThoughts = [/^“Some find it/, /^“More formal/];

const brakesAndEngines = [
  ...['An engine', 'A brake', 'A brake'],
  ...['An engine', 'A brake', 'An engine'],
];

const engines = [/balance/, /their job/, /care,/];

/** Better than average, from its first page to Finish. */
export async function takeBetterThanAverage({
  course,
  button,
  reply,
  sortInto,
  turn,
}: Hands) {
  async function openCards(count: number) {
    for (let card = 1; card <= count; card++) {
      await button(/Open the card/)
        .first()
        .click();
      await course.getByText(`${card} of ${count} cards are open.`).waitFor();
    }
    await turn();
  }

  for (const words of firstThoughts) await reply(words, 'I would say this');
  for (let page = 0; page < 2; page++) await turn();
  for (const plan of [/^Steady/, /^Fireworks/])
    await course.getByRole('radio', {name: plan}).check();
  await button('Another year').click();
  await turn();
  await turn();
  await openCards(3);
  await openCards(6);
  for (const group of brakesAndEngines) await sortInto(group);
  for (const words of engines) await reply(words, 'It is this engine');
  await button('Finish').click();
}
