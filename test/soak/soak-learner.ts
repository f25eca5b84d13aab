import type {FrameLocator} from 'playwright-core';
import type {Dice} from './dice.ts';
import type {GivenAnswers} from './given-answers.ts';
import {
  check,
  items,
  keyOf,
  questions,
  type KnownItem,
  type KnownQuestion,
} from './known-content.ts';
import {look, type Sight} from './look.ts';

/** What a learner knows besides the answers. */
export interface LearnerState {
  given: GivenAnswers;
  /** Number of the attempt at the check that was begun last. */
  attempt: number;
  /** Places on the home screen of the modules to work in. */
  modules: number[];
}

/**
 * A learner in a hurry. `act` looks at the page, does one thing there, as often
 * rightly as not, and notes what was answered, and what the bar said afterwards.
 */
export function soakLearner(
  frame: FrameLocator,
  state: LearnerState,
  dice: Dice,
) {
  const {given} = state;
  const button = (name: string) =>
    frame.getByRole('button', {name, exact: true});
  const next = (label: string | RegExp) =>
    frame.locator('care-module nav').getByRole('button', {name: label}).click();

  /** Notes an answer before it is given, since the end may come in between. */
  async function give(key: string, value: string, how: () => Promise<void>) {
    const isGiven = given.give(key, value);
    await how();
    isGiven();
  }

  /** Of what is picked, only the first pick is kept. */
  function giveFirst(key: string, value: string, how: () => Promise<void>) {
    return given.has(key) ? how() : give(key, value, how);
  }

  async function rate({key}: KnownItem) {
    const level = dice.below(4) + 1;
    const levels = frame.getByRole('radio');
    await give(key, String(level), () => levels.nth(level).check());
    const occasion = frame.getByRole('radio', {name: /^(Yes|No), /});
    if ((await occasion.count()) === 0) return;
    const isYes = dice.percent(50);
    await give(keyOf(key, 'occasion'), String(isYes), () =>
      occasion.nth(isYes ? 0 : 1).check(),
    );
  }

  async function sort({key, groups = {}, group = ''}: KnownItem) {
    const ids = dice.percent(40) ? [dice.oneOf(Object.keys(groups))] : [];
    for (const id of [...ids, group])
      await giveFirst(key, id, () =>
        frame
          .getByRole('button', {name: new RegExp(`^${groups[id]} `)})
          .click(),
      );
  }

  async function choose({key, options = {}, best = ''}: KnownItem) {
    const id = dice.percent(50) ? best : dice.oneOf(Object.keys(options));
    await frame.getByRole('radio', {name: options[id], exact: false}).check();
    await giveFirst(key, id, () => button('Say it this way').click());
  }

  function write({key}: KnownItem) {
    const text = `They can go home at ${dice.below(24)}:${dice.below(60)}.`;
    return give(key, text, () => frame.getByRole('textbox').fill(text));
  }

  async function answer({id, type, right, options}: KnownQuestion) {
    // Most attempts come to a pass, some do not.
    const isRight = dice.percent(state.attempt % 3 === 1 ? 70 : 96);
    if (type === 'matching') {
      for (let at = 0; at < right.length; at += 2)
        await frame
          .getByLabel(right[at]!, {exact: false})
          .selectOption({label: right[isRight ? at + 1 : 1]!});
    } else if (type === 'ordering') {
      const steps = isRight ? right : right.toReversed();
      for (const step of steps) {
        const down = button(`Move down: ${step}`);
        while (await down.isEnabled()) await down.click();
      }
    } else {
      const wrong = options.filter((text) => !right.includes(text));
      const texts = isRight ? right : wrong.slice(0, 1);
      for (const text of texts) await frame.getByLabel(text).check();
    }
    const key = keyOf(check, state.attempt, id);
    await give(key, isRight ? 'right' : 'wrong', () =>
      button('Check answer').click(),
    );
  }

  async function begin(how: () => Promise<void>) {
    // Should the end come in between, the next launch tells the number.
    await how();
    state.attempt++;
  }

  /** What was answered on an earlier visit, or just now, is on the screen. */
  function checkAnswer({page, answer, heading}: Sight, key: string) {
    if (page !== 'care-rating' && page !== 'care-writing') return;
    const known = given.values().get(key) ?? '';
    if (answer !== known)
      throw new Error(`“${heading}” shows “${answer}”, not “${known}”.`);
  }

  async function actOn(sight: Sight) {
    const item = items.get(sight.heading);
    if (item) checkAnswer(sight, item.key);
    if (sight.page === 'care-home') {
      const cards = frame.locator('care-module-card');
      const card = cards.nth(dice.oneOf(state.modules));
      return card.getByRole('button').first().click();
    }
    if (sight.page === 'care-rating' && item) await rate(item);
    if (sight.page === 'care-sorting' && item) await sort(item);
    if (sight.page === 'care-choice' && item) await choose(item);
    if (sight.page === 'care-writing' && item) await write(item);
    if (sight.isOpen) await answer(questionOn(sight));
    if (sight.page === 'care-check-result' && dice.percent(60)) {
      const again = /^(Try again|Take it again) with other questions$/;
      return begin(() => frame.getByRole('button', {name: again}).click());
    }
    if (sight.next === 'Begin') return begin(() => next('Begin'));
    if (sight.page === '' || dice.percent(4)) {
      return frame.getByRole('button', {name: 'Course', exact: true}).click();
    }
    const label =
      sight.page === 'care-writing' ? /^(Next|Finish)$/ : sight.next;
    return next(label);
  }

  return {
    async see(): Promise<Sight> {
      const sight = await look(frame);
      if (sight.save === 'Saved') given.sawSaved();
      return sight;
    },
    async act() {
      await actOn(await this.see());
      await this.see();
      if (dice.percent(15)) await this.putAway();
    },
    /** A page that is to be frozen saves at once. */
    async putAway() {
      await freeze(frame);
      await this.see();
    },
    /**
     * Waits for the bar to say so, which a learner would, too: the course tries again
     * after 2, 5, 15 and 60 seconds, and a busy machine takes its time.
     */
    async waitUntilSaved() {
      await frame
        .locator('care-save-state .state.saved')
        .first()
        .waitFor({timeout: 120_000});
      await this.see();
    },
  };
}

/** Tells the course what browsers tell a page that they put to sleep. */
function freeze(frame: FrameLocator) {
  return frame.locator('care-course').evaluate(() => {
    document.dispatchEvent(new Event('freeze'));
  });
}

/** Several questions ask the same of different situations. */
function questionOn({question, situation}: Sight): KnownQuestion {
  const asked = questions.find(
    (one) => one.question === question && (one.situation ?? '') === situation,
  );
  if (!asked) throw new Error(`Nobody knows “${question}” (${situation}).`);
  return asked;
}
