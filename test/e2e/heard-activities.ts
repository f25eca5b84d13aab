import type {Heard} from './heard.ts';
import {readBehaviours} from './take-scenarios.ts';

const moduleFile = (module: string) => `modules/${module}-web.zip`;

/** What tells, asks about oneself, or shows what came of it. */
export const heardActivities: Record<string, Heard> = {
  story: {
    file: moduleFile('self-assessment'),
    async take({begin, hear, readOn, button}) {
      await begin();
      await hear('The first page of a module');
      await readOn(1);
      await hear('Next: the second page');
      await button('Back').click();
      await hear('Back: the first page again');
    },
  },
  rating: {
    file: moduleFile('self-assessment'),
    async take({begin, hear, readOn, rateConfidence, button, page}) {
      await begin();
      await readOn(3);
      await hear('A statement to rate, with who can see the answer');
      await button('Next').click();
      await hear('Next, without an answer');
      for (let item = 0; item < 6; item++) await rateConfidence(3);
      await readOn(1);
      await hear('A statement that may have an occasion');
      await page.getByRole('radio').nth(3).check();
      await hear('An answer that asks for an occasion');
      await button('Next').click();
      await hear('Next, without an occasion');
    },
  },
  profile: {
    file: moduleFile('self-assessment'),
    async take({begin, hear, readOn, rateConfidence, rateEvidence, forget}) {
      await begin();
      await readOn(3);
      for (let item = 0; item < 6; item++) await rateConfidence(3);
      await readOn(1);
      for (let item = 0; item < 15; item++)
        await rateEvidence(item % 5, item % 2 === 0);
      await forget();
      await hear('The profile');
      await readOn(1);
      await hear('Next: what to do this week');
    },
  },
  audit: {
    file: moduleFile('care-audit'),
    async take({begin, hear, readOn, reply, choose, button, page}) {
      await begin();
      await readOn(3);
      for (const part of ['Exp', 'Acc', 'Res', 'Ini', 'Com'])
        await reply(new RegExp(`^${part}`), 'This one');
      await readOn(1);
      await hear('Who can see it');
      await readOn(1);
      await hear('What to look at');
      await button('Next').click();
      await hear('Next, without a choice');
      await choose(/^My team/);
      await choose(/^From inside/);
      await readOn(1);
      await hear('Items to rate');
      await page
        .getByRole('group')
        .first()
        .getByRole('radio', {name: 'Good'})
        .check();
      await button('Next').click();
      await hear('Next, with one of them rated');
    },
  },
  'audit-result': {
    file: moduleFile('care-audit'),
    async take({begin, hear, readOn, reply, choose, page}) {
      await begin();
      await readOn(3);
      for (const part of ['Exp', 'Acc', 'Res', 'Ini', 'Com'])
        await reply(new RegExp(`^${part}`), 'This one');
      await readOn(2);
      await choose(/^My team/);
      await choose(/^Both/);
      for (let part = 0; part < 10; part++) {
        await readOn(1);
        for (const group of await page.getByRole('group').all())
          await group.getByRole('radio', {name: 'Good'}).check();
      }
      await readOn(1);
      await hear('The result');
      await readOn(1);
      await hear('Next: the result beside others');
    },
  },
  plan: {
    file: moduleFile('care-audit'),
    async take({begin, hear, readOn, reply, choose, page, button}) {
      await begin();
      await readOn(3);
      for (const part of ['Exp', 'Acc', 'Res', 'Ini', 'Com'])
        await reply(new RegExp(`^${part}`), 'This one');
      await readOn(2);
      await choose(/^My team/);
      await choose(/^From inside/);
      for (let part = 0; part < 5; part++) {
        await readOn(1);
        for (const group of await page.getByRole('group').all())
          await group.getByRole('radio', {name: 'Good'}).check();
      }
      await readOn(3);
      await hear('What to work on');
      await readOn(1);
      await hear('Next: a plan to fill in');
      await page.getByLabel('Who does it?').focus();
      await hear('The first field');
      await page.getByLabel('Who does it?').fill('é'.repeat(71));
      await hear('A text that is too long');
      await button('Next').click();
      await hear('Next, with a text that is too long');
      await page.getByLabel('Who does it?').fill('Amina and I');
      await readOn(1);
      await hear('Next: the second behaviour');
      await readOn(1);
      await hear('Next: the plan as a sheet');
    },
  },
  menu: {
    file: moduleFile('scenarios'),
    async take(ana) {
      const {begin, hear, button} = ana;
      await begin();
      await readBehaviours(ana);
      await hear('The conversations to choose from');
      await button('Next').click();
      await hear('Next, with none taken');
    },
  },
  dialogue: {
    file: moduleFile('scenarios'),
    async take(ana) {
      const {begin, hear, button, page} = ana;
      await begin();
      await readBehaviours(ana);
      await button(/Not yet taken$/)
        .first()
        .click();
      await hear('A conversation, before it begins');
      await button('Begin the conversation').click();
      await button('Say it').waitFor();
      await hear('The first decision');
      await button('Say it').click();
      await hear('Say it, without a choice');
      while (await button('Say it').isVisible()) {
        await page.getByRole('radio').first().check();
        await button('Say it').click();
        await button(/^(Continue|See how it ends)$/).waitFor();
        await hear('Say it');
        await button(/^(Continue|See how it ends)$/).click();
        await button('Say it').or(button('Look back at it')).waitFor();
        await hear('Go on');
      }
      await button('Look back at it').click();
      await hear('Look back at it');
      await page.getByText('Your decisions so far').click();
      await button(/^Go back to decision 1/)
        .first()
        .click();
      await hear('Go back to the first decision');
    },
  },
};
