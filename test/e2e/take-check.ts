import type {Hands} from './learner.ts';
import {rightAnswers} from './right-answers.ts';

/** The check, from its first page to its result, with every answer right. */
export async function takeCheck(hands: Hands) {
  const {button, place, seePlaceOtherThan, turn} = hands;
  for (let page = 0; page < 2; page++) await turn();
  const before = await place();
  await button('Begin').click();
  await seePlaceOtherThan(before);
  await answerAll(hands);
}

/** From the question at hand to the result, and Finish. */
export async function answerAll(hands: Hands) {
  const {course, button, turn} = hands;
  while (await button('Check answer').isVisible()) {
    await answerRight(hands);
    await button('Check answer').click();
    await course.getByText('That is right.').waitFor();
    await turn();
  }
  await course.getByRole('heading', {name: 'You have passed'}).waitFor();
  await button('Finish').click();
}

/** From the question at hand to the result: wrong wherever one can choose. */
export async function answerAllWrong(hands: Hands) {
  const {button, turn} = hands;
  while (await button('Check answer').isVisible()) {
    await answerWrong(hands);
    await button('Check answer').click();
    await turn();
  }
}

async function answerWrong({course, button}: Hands) {
  const {type, texts} = await asked(course);
  if (type === 'matching') {
    for (let at = 0; at < texts.length; at += 2)
      await course
        .getByLabel(texts[at]!, {exact: false})
        .selectOption({label: texts[1]!});
  } else if (type === 'ordering') {
    // What comes first goes to the end; drawn there, one place up is wrong, too.
    const down = button(`Move down: ${texts[0]!}`);
    if (await down.isDisabled()) await button(`Move up: ${texts[0]!}`).click();
    else while (await down.isEnabled()) await down.click();
  } else {
    const boxes = course.getByRole(type === 'single' ? 'radio' : 'checkbox');
    for (const box of await boxes.all()) {
      const label = await box.evaluate(
        (input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '',
      );
      if (texts.some((text) => label.includes(text))) continue;
      return box.check();
    }
  }
}

async function answerRight({course, button}: Hands) {
  const {type, texts} = await asked(course);
  if (type === 'matching') {
    for (let at = 0; at < texts.length; at += 2)
      await course
        .getByLabel(texts[at]!, {exact: false})
        .selectOption({label: texts[at + 1]!});
  } else if (type === 'ordering') {
    // Each step in turn goes down to the end, so that all stand in order.
    for (const step of texts) {
      const down = button(`Move down: ${step}`);
      while (await down.isEnabled()) await down.click();
    }
  } else {
    for (const text of texts) await course.getByLabel(text).check();
  }
}

/** Several questions ask the same of different situations. */
async function asked(course: Hands['course']) {
  const heading = await course.getByRole('heading', {level: 2}).textContent();
  const question = heading?.trim();
  for (const one of rightAnswers.filter((one) => one.question === question)) {
    const {situation = one.question} = one;
    if (await course.getByText(situation, {exact: true}).first().isVisible())
      return one;
  }
  throw new Error(`Nobody knows “${question}”.`);
}
