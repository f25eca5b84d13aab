import type {Hands} from './learner.ts';

/**
 * Takes the module of character from its first page to Finish: replies chosen,
 * repaired and built, some of them well.
 */
export async function takePointers({button, choose, turn}: Hands) {
  async function read(pages: number) {
    for (let page = 0; page < pages; page++) await turn();
  }

  async function say(button: string, ...sentences: RegExp[]) {
    await press(button, ...sentences);
    await turn();
  }

  async function press(name: string, ...sentences: RegExp[]) {
    for (const sentence of sentences) await choose(sentence);
    await button(name).click();
  }

  async function repair(part: RegExp, instead: RegExp) {
    await press('This part', part);
    await say('Say it', instead);
  }

  await read(5);
  await say('Say this', /^“Which bus/);
  await read(1);
  await press('This part', /^Thank you for calling/);
  await repair(/^You really should/, /^So the text/);
  await repair(/^Most people/, /^Were you in a hurry/);
  await read(1);
  for (const question of [/^“What matters/, /^“Could you ask/])
    await say('Ask this', question);
  await read(1);
  await say('Say it', /^I cannot get/, /^The part that/, /^I can lend/);
  await read(1);
  await repair(/^We are sorry if/, /^I am sorry that your guests/);
  await say('Say it', /^I am sorry, but/, /^You would have/, /^You will find/);
  await read(1);
  await button('Finish').click();
}
