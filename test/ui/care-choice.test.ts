import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/ui/care-choice.ts';
import type {CareChoice} from '../../src/ui/care-choice.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {practiceTexts, turn, words} from './english.ts';

const {permits} = practiceTexts.turn.items;

function show(picked?: string, unanswered = false) {
  return fixture<CareChoice>(
    html`<care-choice
      .activity=${turn}
      .words=${practiceTexts.turn}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-choice>`,
  );
}

function heard(element: CareChoice) {
  return element
    .shadowRoot!.querySelector('[role=status]')!
    .textContent.replace(/\s+/g, ' ')
    .trim();
}

function checked(element: CareChoice) {
  return [...element.shadowRoot!.querySelectorAll('input')].map(
    (input) => input.checked,
  );
}

describe('care-choice', () => {
  it('is accessible: new, said, and when one went on too early', async () => {
    for (const [picked, unanswered] of [
      [undefined, false],
      [undefined, true],
      ['empty-inbox', false],
      ['park-nearby', false],
    ] as const)
      await expect(await show(picked, unanswered)).to.be.accessible();
  });

  it('tells nothing of what is only chosen, and all of what is said', async () => {
    const element = await show();
    const told: string[] = [];
    element.addEventListener('care-act', ({act}) => told.push(act.type));

    await element.leadToUnanswered();
    await sendKeys({press: 'ArrowDown'});
    expect(told).to.deep.equal([]);
    const said = oneEvent<ActEvent>(element, 'care-act');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await said).act).to.deep.equal({
      type: 'option.chosen',
      option: 'park-nearby',
    });
    expect(told).to.have.length(1);
  });

  it('says what the reply is worth, and that there is a better one', async () => {
    const element = await show('empty-inbox');
    const {feedback} = permits.options['empty-inbox'];

    expect(heard(element)).to.equal(
      `${words.choice.other} ${feedback} ${words.choice.again}`,
    );
    element.picked = 'park-nearby';
    await element.updateComplete;
    expect(heard(element)).to.equal(
      `${words.choice.best} ${permits.options['park-nearby'].feedback}`,
    );
  });

  it('says nothing of another reply before that one is said', async () => {
    const element = await show('park-nearby');

    element.shadowRoot!.querySelectorAll('label')[0]!.click();
    await element.updateComplete;

    expect(heard(element)).to.equal('');
  });

  it('begins each situation with nothing chosen', async () => {
    const element = await show('empty-inbox');
    expect(checked(element)).to.deep.equal([true, false, false]);

    Object.assign(element, {page: 1, picked: undefined});
    await element.updateComplete;

    expect(checked(element)).to.deep.equal([false, false, false]);
    expect(heard(element)).to.equal('');
  });

  it('says what to do to whoever says nothing, until something is chosen', async () => {
    const element = await show();
    const root = element.shadowRoot!;

    root.querySelector('button')!.click();
    await element.updateComplete;

    const nudges = () => root.querySelectorAll('.nudge').length;
    expect(nudges()).to.equal(1);
    expect(root.activeElement!.getAttribute('aria-describedby')).to.equal(
      root.querySelector('.nudge')!.id,
    );
    await sendKeys({press: ' '});
    expect(nudges()).to.equal(0);
  });

  it('leads to the replies when one goes on too early, and says what to do', async () => {
    const element = await show(undefined, true);

    await element.leadToUnanswered();

    const root = element.shadowRoot!;
    const id = root.activeElement!.getAttribute('aria-describedby')!;
    expect(root.getElementById(id)!.textContent).to.contain(
      `press “${practiceTexts.turn.say}”`,
    );
  });
});
