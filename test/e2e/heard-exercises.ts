import type {Heard} from './heard.ts';

const moduleFile = (module: string) => `modules/${module}-web.zip`;

/** What is practised, checked, or chosen to take along. */
export const heardExercises: Record<string, Heard> = {
  sorting: {
    file: moduleFile('accomplishments'),
    async take({begin, hear, readOn, button}) {
      await begin();
      await readOn(3);
      await hear('A statement to sort');
      await button('Next').click();
      await hear('Next, without an answer');
      await button(/^Accomplished /).click();
      await hear('The wrong group');
      await button(/^Done /).click();
      await hear('The right group');
    },
  },
  choice: {
    file: moduleFile('better-than-average'),
    async take({begin, hear, button, choose, page}) {
      await begin();
      await hear('A situation and the replies to it');
      await button('Next').click();
      await hear('Next, without an answer');
      await page.getByRole('radio').first().check();
      await button('I would say this').click();
      await hear('The first reply');
      await choose(/^“Some find it/);
      await hear('Another is chosen, and not yet said');
      await button('I would say this').click();
      await hear('The best reply');
    },
  },
  reply: {
    file: moduleFile('character-pointers'),
    async take({begin, hear, readOn, reply, button, choose}) {
      await begin();
      await readOn(5);
      await reply(/^“Which bus/, 'Say this');
      await readOn(1);
      await hear('A reply to repair');
      await button('Next').click();
      await hear('Next, without an answer');
      await choose(/^Thank you for calling/);
      await button('This part').click();
      await hear('A part that is in order');
      await choose(/^You really should/);
      await button('This part').click();
      await hear('The part to repair');
      await choose(/^So the text/);
      await button('Say it').click();
      await hear('The reply, repaired');
    },
  },
  cards: {
    file: moduleFile('better-than-average'),
    async take({begin, hear, readOn, reply, choose, button}) {
      await begin();
      await reply(/^“Some find it/, 'I would say this');
      await reply(/^“More formal/, 'I would say this');
      await readOn(2);
      for (const plan of [/^Steady/, /^Fireworks/]) await choose(plan);
      await readOn(2);
      await hear('A set of cards');
      await button('Next').click();
      await hear('Next, with all cards closed');
      await button(/Open the card/)
        .first()
        .click();
      await hear('The first card is opened');
    },
  },
  simulator: {
    file: moduleFile('better-than-average'),
    async take({begin, hear, readOn, reply, choose, button, page}) {
      await begin();
      await reply(/^“Some find it/, 'I would say this');
      await reply(/^“More formal/, 'I would say this');
      await readOn(2);
      await hear('A plan to try');
      await button('Next').click();
      await hear('Next, with nothing tried');
      await choose(/^Steady/);
      await hear('The first year');
      await page.getByRole('slider').press('ArrowRight');
      await hear('More effort');
      await button('Another year').click();
      await hear('Another year');
      await page.getByText('All numbers of this year').click();
      await hear('The numbers');
    },
  },
  writing: {
    file: moduleFile('accomplishments'),
    async take({begin, hear, practise, button, page, forget}) {
      await begin();
      await practise();
      await forget();
      await hear('A text to write');
      await page.getByRole('textbox').focus();
      await hear('The field');
      await page.getByRole('textbox').fill('é'.repeat(141));
      await hear('A text that is too long');
      await button('Next').click();
      await hear('Next, with a text that is too long');
      await page.getByRole('textbox').fill('They can read their letters.');
      await hear('A text that fits');
    },
  },
  tips: {
    file: moduleFile('service-tips'),
    async take({begin, hear, readOn, reply, button, page, forget}) {
      await begin();
      await readOn(3);
      for (const tip of [/on which day/, /^Put all else/, /bring a plan/])
        await reply(tip, 'Use this tip');
      await forget();
      await hear('A tip');
      await readOn(10);
      await hear('Tips to choose from');
      await button('Next').click();
      await hear('Next, with none kept');
      for (const box of [0, 4, 9])
        await page.getByRole('checkbox').nth(box).check();
      await hear('Three are kept');
      await readOn(1);
      await hear('Next: the calendar and the cards');
      await page.getByLabel('First day').focus();
      await hear('The first day');
      await page.getByLabel('First day').fill('2020-01-01');
      await hear('A day that is over');
    },
  },
  questions: {
    file: moduleFile('final-check'),
    async take({begin, hear, readOn, button, page, turn, forget}) {
      await begin();
      await readOn(2);
      await hear('The rules');
      await button('Begin').click();
      await page.getByRole('heading', {name: /^Question 1 of/}).waitFor();
      // One question of each type, as the dice bring them.
      const types = [
        ['radio', 'one answer'],
        ['checkbox', 'several answers'],
        ['combobox', 'pairs'],
        ['list', 'an order'],
      ] as const;
      const heard = new Set<string>();
      while (await button('Check answer').isVisible()) {
        for (const [role, name] of types) {
          const part = page.getByRole('main').getByRole(role);
          if (heard.has(role) || !(await part.count())) continue;
          heard.add(role);
          await forget();
          await hear(`A question for ${name}`);
          await button('Next').click();
          await hear('Next, without an answer');
          await answer(role);
          await hear('An answer is given');
          await button('Check answer').click();
          await hear('Check answer');
          await turn();
          break;
        }
        if (await button('Check answer').isVisible()) await skip();
      }
      await forget();
      await hear('The result');

      async function answer(role: string) {
        if (role === 'list')
          await button(/^Move down/)
            .first()
            .click();
        else if (role === 'combobox')
          for (const box of await page.getByRole('combobox').all())
            await box.selectOption({index: 1});
        else
          await page
            .getByRole(role as 'radio')
            .first()
            .check();
      }

      async function skip() {
        for (const [role] of types)
          if (await page.getByRole('main').getByRole(role).count()) {
            await answer(role);
            break;
          }
        await button('Check answer').click();
        await turn();
      }
    },
  },
};
