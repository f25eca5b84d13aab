import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Question} from '../../src/content/kinds/questions.ts';
import {isRight, rightResponse} from '../../src/course/attempts.ts';
import '../../src/ui/care-question.ts';
import type {CareQuestion} from '../../src/ui/care-question.ts';
import type {QuestionPage} from '../../src/ui/check-page.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {answered, bank, wrongResponse} from '../course/example-bank.ts';
import {words} from './english.ts';
import {useTokens} from './use-tokens.ts';

const [single, multiple, ordering, matching] = bank(4) as [
  Question,
  Question,
  Question,
  Question,
];

const texts = {
  situation: 'The kettle is cold.',
  question: 'What now?',
  options: {a: 'Apple', b: 'Bread', c: 'Cake', d: 'Dates', x: 'X', y: 'Y'},
  right: 'Because it is.',
  wrong: 'Because it is not.',
};

function pageOf(question: Question, isRight?: boolean): QuestionPage {
  const {targets, order} =
    question.type === 'matching'
      ? {order: question.sources, targets: question.targets}
      : {order: question.options, targets: []};
  return {
    question,
    ...{number: 2, all: 12},
    order: order.map(({id}) => id),
    targets: targets.map(({id}) => id),
    answer: isRight === undefined ? undefined : answered(question, isRight),
  };
}

function show(question: Question, isRight?: boolean, unanswered = false) {
  return fixture<CareQuestion>(
    html`<care-question
      .page=${pageOf(question, isRight)}
      .words=${texts}
      .unanswered=${unanswered}
    ></care-question>`,
  );
}

function partOf(element: CareQuestion) {
  return element.shadowRoot!.querySelector('.part')!.shadowRoot!;
}

function button(element: CareQuestion) {
  return element.shadowRoot!.querySelector('button')!;
}

/** What is said to whoever goes on too early. */
function nudge(element: CareQuestion) {
  const regions = element.shadowRoot!.querySelectorAll('[role=status]');
  return [...regions].map(textOf).join('');
}

const textOf = (node: ParentNode & Node) =>
  node.textContent!.replace(/\s+/g, ' ').trim();

describe('care-question', () => {
  for (const question of [single, multiple, ordering, matching]) {
    it(`${question.type}: is accessible: new, when one went on too early, right and wrong`, async () => {
      for (const [isRight, unanswered] of [
        [undefined, false],
        [undefined, true],
        [true, false],
        [false, false],
      ] as const)
        await expect(
          await show(question, isRight, unanswered),
        ).to.be.accessible();
    });

    it(`${question.type}: checks nothing before there is an answer, and nothing twice`, async () => {
      const element = await show(question);
      const acts: unknown[] = [];
      element.addEventListener('care-act', ({act}) => acts.push(act));
      button(element).click();
      await element.updateComplete;
      expect(acts).to.deep.equal([]);
      expect(nudge(element)).to.contain(words.questions.check);

      element.page = pageOf(question, false);
      await element.updateComplete;

      expect(element.shadowRoot!.querySelector('button')).to.equal(null);
      const controls = partOf(element).querySelectorAll(
        'input:not(:disabled), select, button',
      );
      expect(controls.length).to.equal(0);
    });

    it(`${question.type}: explains a right answer, and another one differently`, async () => {
      const {right, wrong} = words.questions;
      const note = async (isRight: boolean) =>
        textOf(
          (await show(question, isRight)).shadowRoot!.querySelector('.note')!,
        );

      expect(await note(true)).to.equal(`${right} ${texts.right}`);
      expect(await note(false)).to.equal(`${wrong} ${texts.wrong}`);
    });

    it(`${question.type}: leads to what is to be answered, and says how`, async () => {
      const element = await show(question, undefined, true);

      await element.leadToUnanswered();

      expect(partOf(element).activeElement).to.not.equal(null);
      expect(nudge(element)).to.contain(words.questions.check);
    });
  }

  it('moves focus to the explanation once an answer is checked', async () => {
    const element = await show(single);

    element.page = pageOf(single, true);
    await element.updateComplete;

    const focused = element.shadowRoot!.activeElement!;
    expect(focused.className).to.contain('note');
  });

  it('says what is missing until it is there, and then what is left to do', async () => {
    const element = await show(multiple);
    await element.leadToUnanswered();
    await element.updateComplete;
    expect(nudge(element)).to.contain('Tick at least one answer');

    await sendKeys({press: ' '});
    await element.updateComplete;
    expect(nudge(element)).to.equal('');

    await element.leadToUnanswered();
    await element.updateComplete;
    expect(nudge(element)).to.equal('Press “Check answer”, then go on.');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('begins each question with nothing chosen', async () => {
    const element = await show(single);
    partOf(element).querySelectorAll('input')[1]!.click();
    await element.leadToUnanswered();
    await element.updateComplete;

    const other = {...single, id: 'another'};
    element.page = pageOf(other);
    await element.updateComplete;

    expect(nudge(element)).to.equal('');
    expect(partOf(element).querySelector(':checked')).to.equal(null);
  });
});

describe('the options of a question', () => {
  it('are chosen by the keyboard, and checked by a second step', async () => {
    const element = await show(single);
    await element.leadToUnanswered();
    await sendKeys({press: 'ArrowDown'});
    const checked = oneEvent<ActEvent>(element, 'care-act');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await checked).act).to.deep.equal({
      type: 'question.answered',
      response: ['b'],
    });
  });

  it('can be several, ticked and unticked', async () => {
    const element = await show(multiple);
    const inputs = partOf(element).querySelectorAll('input');
    for (const at of [3, 0, 0, 1]) inputs[at]!.click();
    await element.updateComplete;
    const checked = oneEvent<ActEvent>(element, 'care-act');
    button(element).click();

    const {act} = await checked;
    const {response} = act as {response: string[]};
    expect(isRight(multiple, response)).to.equal(true);
  });

  it('say in words which was right and which was chosen', async () => {
    const {yours, rightAnswer} = words.questions;
    const labels = partOf(await show(single, false)).querySelectorAll('label');

    expect([...labels].map(textOf)).to.deep.equal([
      `Apple${yours}`,
      `Bread ${rightAnswer}`,
      'Cake',
    ]);
  });
});

describe('the steps of a question', () => {
  const order = (element: CareQuestion) =>
    [...partOf(element).querySelectorAll('.text')].map(textOf).join();

  it('move by buttons; focus stays, and the new place is said', async () => {
    const element = await show(ordering);
    const root = partOf(element);
    const down = root.querySelector<HTMLElement>('[data-id=a] [data-by="1"]')!;
    down.focus();
    await sendKeys({press: 'Enter'});
    await element.updateComplete;

    expect(order(element)).to.equal('Bread,Apple,Cake');
    expect(root.activeElement).to.equal(
      root.querySelector('[data-id=a] [data-by="1"]'),
    );
    expect(textOf(root.querySelector('[role=status]')!)).to.equal(
      'Apple is now number 2 of 3.',
    );
    await sendKeys({press: 'Enter'});
    expect(order(element)).to.equal('Bread,Cake,Apple');
    expect(root.activeElement).to.equal(
      root.querySelector('[data-id=a] [data-by="-1"]'),
    );
  });

  it('are answered in the order in which they stand', async () => {
    const element = await show(ordering);
    const root = partOf(element);
    for (const step of ['[data-id=c] [data-by="-1"]']) {
      root.querySelector<HTMLElement>(step)!.click();
      await element.updateComplete;
      root.querySelector<HTMLElement>(step)!.click();
      await element.updateComplete;
    }
    const checked = oneEvent<ActEvent>(element, 'care-act');
    button(element).click();

    expect((await checked).act).to.deep.equal({
      type: 'question.answered',
      response: rightResponse(ordering),
    });
  });

  it('show the right order, and one’s own beside it where it differs', async () => {
    const heads = async (isRight: boolean) =>
      [...partOf(await show(ordering, isRight)).querySelectorAll('h3')].map(
        textOf,
      );
    const {yourOrder, rightOrder} = words.questions;

    expect(await heads(true)).to.deep.equal([`${rightOrder}`]);
    expect(await heads(false)).to.deep.equal([yourOrder, `${rightOrder}`]);
  });
});

describe('the pairs of a question', () => {
  it('are as wide as their question once they are checked', async () => {
    await useTokens();
    const element = await show(matching, true);
    element.style.inlineSize = '1000px';
    const root = partOf(element);

    const wide = (selector: string) =>
      root.querySelector(selector)!.getBoundingClientRect().width;

    expect(wide('.pair')).to.equal(wide('fieldset'));
  });

  it('show all of what is chosen, in as many lines as it takes', async () => {
    await useTokens();
    const element = await fixture<CareQuestion>(
      html`<care-question
        .page=${pageOf(matching)}
        .words=${{
          ...texts,
          options: {
            ...texts.options,
            x: 'Expectations: does more than is expected, each time',
          },
        }}
        style="inline-size: 300px"
      ></care-question>`,
    );
    const [select] = partOf(element).querySelectorAll('select');
    const heightWith = async (target: string) => {
      select!.value = target;
      select!.dispatchEvent(new Event('change'));
      await element.shadowRoot!.querySelector('care-question-pairs')!
        .updateComplete;
      return select!.getBoundingClientRect().height;
    };
    const inOneLine = await heightWith('y');

    expect(await heightWith('x')).to.be.above(inOneLine);
    // Where its own words would be cut, others stand over it.
    const {appearance, color} = getComputedStyle(select!);
    const shown = select!.parentElement!.querySelector('.chosen')!;
    const isOver = getComputedStyle(shown).display !== 'none';
    expect(isOver).to.equal(appearance === 'none');
    expect(color === 'rgba(0, 0, 0, 0)').to.equal(isOver);
    expect(textOf(shown)).to.contain('Expectations: does more');
  });

  it('are complete when each list has something chosen', async () => {
    const element = await show(matching);
    const acts: unknown[] = [];
    element.addEventListener('care-act', ({act}) => acts.push(act));
    const selects = [...partOf(element).querySelectorAll('select')];
    for (const [index, value] of ['x', 'y', 'x'].entries()) {
      button(element).click();
      expect(acts).to.deep.equal([]);
      selects[index]!.value = value;
      selects[index]!.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    const checked = oneEvent<ActEvent>(element, 'care-act');
    button(element).click();

    expect((await checked).act).to.deep.equal({
      type: 'question.answered',
      response: rightResponse(matching),
    });
  });

  it('say what was right where another was chosen', async () => {
    const root = partOf(await show(matching, false));
    const tags = [...root.querySelectorAll('.tags')].map(textOf);

    expect(wrongResponse(matching)).to.deep.equal([...'aybycy']);
    expect(tags).to.deep.equal([
      'You chose: Y Right: X',
      'Right: Y',
      'You chose: Y Right: X',
    ]);
  });
});
