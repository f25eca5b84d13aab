import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import structure from '../../modules/better-than-average/module.json' with {type: 'json'};
import texts from '../../modules/better-than-average/en.json' with {type: 'json'};
import type {Cards} from '../../src/content/kinds/cards.ts';
import '../../src/ui/care-cards.ts';
import type {CareCards} from '../../src/ui/care-cards.ts';
import {atRest} from './at-rest.ts';
import {words} from './english.ts';
import {useTokens} from './use-tokens.ts';

const brakes = structure.activities.find(
  ({id}) => id === 'brakes',
) as unknown as Cards;
const own = texts.activities.brakes;
const ids = brakes.cards.map(({id}) => id);

function show(opened: string[] = [], unanswered = false) {
  return fixture<CareCards>(
    html`<care-cards
      .activity=${brakes}
      .words=${own}
      .opened=${opened}
      .unanswered=${unanswered}
    ></care-cards>`,
  );
}

function seen(element: CareCards) {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

describe('care-cards', () => {
  it('is accessible: closed, some open, all open, and when one went on too early', async () => {
    for (const [opened, unanswered] of [
      [[], false],
      [['a-show'], true],
      [ids, false],
    ] as const)
      await expect(await show([...opened], unanswered)).to.be.accessible();
  });

  it('has closed cards as high as their row, and opens one alone', async () => {
    const element = await show();
    // Three in a row, whatever the window.
    element.style.inlineSize = '1200px';
    const heights = () =>
      [...element.shadowRoot!.querySelectorAll('li > *')].map(
        (card) => card.getBoundingClientRect().height,
      );
    element
      .shadowRoot!.querySelector('button span')!
      .prepend('long '.repeat(99));
    expect(new Set(heights()).size).to.equal(1);

    element.opened = ['not-looking'];
    await element.updateComplete;

    expect(new Set(heights()).size).to.be.above(1);
  });

  it('leaves each card in its row when one goes on too early', async () => {
    await useTokens();
    const element = await show(['a-show'], true);
    element.style.inlineSize = '1200px';
    await atRest();

    const tops = [...element.shadowRoot!.querySelectorAll('.front')].map(
      (card) => (card.closest('.card') ?? card).getBoundingClientRect().top,
    );

    expect(tops).to.have.lengthOf(3);
    expect(new Set(tops).size).to.equal(1);
  });

  it('keeps the idea to itself until the card is open', async () => {
    const element = await show(['a-show']);

    expect(seen(element)).to.contain(own.cards['a-show'].idea);
    expect(seen(element)).to.contain(own.cards['a-show'].example);
    expect(seen(element)).to.contain(own.cards['not-looking'].front);
    expect(seen(element)).to.not.contain(own.cards['not-looking'].name);
    expect(seen(element)).to.contain('1 of 3 cards are open.');
  });

  it('is opened from the keyboard, and goes on at the name of the idea', async () => {
    const element = await show();
    const told: unknown[] = [];
    element.addEventListener('care-act', ({act}) => {
      told.push(act);
      element.opened = ['not-looking'];
    });

    await element.leadToUnanswered();
    await sendKeys({press: 'Enter'});
    await new Promise(requestAnimationFrame);
    await element.updateComplete;

    expect(told).to.deep.equal([{type: 'card.opened', card: 'not-looking'}]);
    expect(element.shadowRoot!.activeElement!.textContent).to.equal(
      own.cards['not-looking'].name,
    );
  });

  it('leads to the first closed card when one goes on too early', async () => {
    const element = await show(['not-looking'], true);

    await element.leadToUnanswered();

    const root = element.shadowRoot!;
    const button = root.activeElement!;
    expect(button.textContent).to.contain(own.cards['too-much-effort'].front);
    const id = button.getAttribute('aria-describedby')!;
    expect(root.getElementById(id)!.textContent).to.equal(words.cards.choose);
  });
});
