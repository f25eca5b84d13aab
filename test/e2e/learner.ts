import type {FrameLocator, Page} from 'playwright-core';
import {takeAudit} from './take-audit.ts';
import {answerAll, answerAllWrong, takeCheck} from './take-check.ts';
import {takeBetterThanAverage} from './take-better-than-average.ts';
import {takePointers} from './take-pointers.ts';
import {takeScenarios} from './take-scenarios.ts';
import {chooseTips, takeTips} from './take-tips.ts';

/** Where the course is: a page of its own, or the LMS's frame. */
export type Course = Page | FrameLocator;

/** Where each statement of the practice belongs, in order, and the replies. */
const groups = [
  ...['Done', 'Accomplished', 'Done', 'Done'],
  ...['Accomplished', 'Done', 'Accomplished', 'Accomplished'],
];
const replies = [/^“Carers can park/, /^“Patients leave/, /^“All eleven/];

/** How many statements the first module has to rate. */
export const confidenceItems = 6;
export const evidenceItems = 15;

/** What a learner has at hand to take a module. */
export type Hands = {course: Course} & Pick<
  ReturnType<typeof learner>,
  | 'button'
  | 'choose'
  | 'place'
  | 'reply'
  | 'seePlaceOtherThan'
  | 'sortInto'
  | 'turn'
>;

/**
 * Somebody who takes the course, seeing and doing what anybody would: reading
 * headings, choosing answers, pressing buttons.
 */
export function learner(course: Course) {
  const button = (name: string | RegExp) =>
    course.getByRole('button', {name, exact: typeof name === 'string'});
  const heading = () => course.getByRole('heading', {level: 1});
  const next = () => button('Next').click();

  /** Turns a page and waits until the next one is there. */
  async function turn() {
    const before = await place();
    await next();
    await seePlaceOtherThan(before);
  }

  async function place() {
    const place = course.getByText(/^Page \d+ of \d+$/);
    return ((await place.textContent()) ?? '').trim();
  }

  async function seePlaceOtherThan(before: string) {
    await course
      .getByText(/^Page \d+ of \d+$/)
      .filter({hasNotText: new RegExp(`^${before}$`)})
      .waitFor();
  }

  async function rateConfidence(level: number) {
    await course.getByRole('radio').nth(level).check();
    await turn();
  }

  async function rateEvidence(level: number, occasion: boolean) {
    await course.getByRole('radio').nth(level).check();
    if (level > 0) {
      const answer = occasion ? /^Yes,/ : /^No,/;
      await course.getByRole('radio', {name: answer}).check();
    }
    await turn();
  }

  /** The first module, from its first page to Finish. */
  async function takeSelfAssessment() {
    for (let page = 0; page < 3; page++) await turn();
    for (let item = 0; item < confidenceItems; item++) await rateConfidence(3);
    await turn();
    for (let item = 0; item < evidenceItems; item++)
      await rateEvidence(item % 5, item % 2 === 0);
    await turn();
    await button('Finish').click();
  }

  async function sortInto(group: string) {
    await button(new RegExp(`^${group} `)).click();
    await course.getByText(`Right: ${group}.`).waitFor();
    await turn();
  }

  const choose = (words: RegExp) =>
    course.getByRole('radio', {name: words}).check();

  async function reply(words: RegExp, say = 'Say it this way') {
    await choose(words);
    await button(say).click();
    await turn();
  }

  /** The module of practice, up to the text of one's own. */
  async function practise() {
    for (let page = 0; page < 3; page++) await turn();
    for (const group of groups) await sortInto(group);
    await turn();
    for (const words of replies) await reply(words);
  }

  /** The module of practice, with a text, and Finish. */
  async function takePractice(text = 'They can read their letters.') {
    await practise();
    await course.getByRole('textbox').fill(text);
    await turn();
    await turn();
    await button('Finish').click();
  }

  const hands = {
    ...{course, button, choose, place, reply},
    ...{seePlaceOtherThan, sortInto, turn},
  };

  /** All modules after the first, each from the home screen to its Finish. */
  async function takeTheRest() {
    for (const take of [
      takeBetterThanAverage,
      takePointers,
      takeAudit,
      takeScenarios,
      () => takePractice(),
      takeTips,
      takeCheck,
    ]) {
      await button(/^Start: /).click();
      await take(hands);
    }
  }

  return {
    button,
    choose,
    reply,
    sortInto,
    takeCheck: () => takeCheck(hands),
    answerAll: () => answerAll(hands),
    answerAllWrong: () => answerAllWrong(hands),
    seePlaceOtherThan,
    heading,
    place,
    turn,
    rateConfidence,
    rateEvidence,
    practise,
    takePractice,
    takeSelfAssessment,
    takeTheRest,
    chooseTips: () => chooseTips(hands),
    takeTips: () => takeTips(hands),
    /** From the home screen into the next module. */
    begin: () => button(/^Start: /).click(),
    goOn: () => button(/^Continue: /).click(),
    /** The three pages of the opening story. */
    async readStory() {
      for (let page = 0; page < 3; page++) await turn();
    },
    /** All modules of the course, from the first page to the last. */
    async takeAll() {
      await takeSelfAssessment();
      await takeTheRest();
    },
    /** Waits until the learner is told so. */
    async seeSaveState(words: string) {
      await course
        .locator('care-save-state')
        .getByRole('button', {name: words, exact: true})
        .first()
        .waitFor();
    },
    seeHeading: async (words: string | RegExp) => {
      await course
        .getByRole('heading', {level: 1, name: words})
        .waitFor({state: 'visible'});
    },
    seeText: async (words: string | RegExp) => {
      await course.getByText(words).filter({visible: true}).first().waitFor();
    },
    leave: async () => {
      // In a narrow window it says less.
      await button(/^(Save and exit|Exit)$/).click();
    },
    /** Opens the help page and reads that no call failed. */
    async checkNoCallFailed() {
      await button('Help and diagnosis').click();
      await course
        .getByText('0 of them with an error', {exact: true})
        .waitFor();
    },
  };
}
