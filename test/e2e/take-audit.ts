import type {Hands} from './learner.ts';

/** The part of I CARE that each scene shows, in order. */
const parts = [
  ...[/^Expectations/, /^Accountability/, /^Resourcefulness/],
  ...[/^Initiative/, /^Commitment/],
];

/** The audit, through both lenses, with a plan, and Finish. */
export async function takeAudit({course, button, choose, reply, turn}: Hands) {
  for (let page = 0; page < 3; page++) await turn();
  for (const part of parts) await reply(part, 'This one');
  for (let page = 0; page < 2; page++) await turn();
  await choose(/^My team/);
  await choose(/^Both/);
  await turn();
  for (let page = 0; page < 10; page++) {
    for (const group of await course.getByRole('group').all())
      await group.getByRole('radio', {name: 'Good'}).check();
    await turn();
  }
  for (let page = 0; page < 3; page++) await turn();
  await course.getByLabel('Who does it?').fill('Amina and I');
  for (let page = 0; page < 2; page++) await turn();
  await button('Finish').click();
}
