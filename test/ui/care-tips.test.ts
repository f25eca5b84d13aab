import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/ui/care-tips.ts';
import type {CareTips} from '../../src/ui/care-tips.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {tenTips, tipTexts, words} from './english.ts';

const ids = tenTips.tips.map(({id}) => id);
const choice = ids.length;
const takeAlong = choice + 1;

function show(page: number, kept: readonly string[] = [], unanswered = false) {
  return fixture<CareTips>(
    html`<care-tips
      .activity=${tenTips}
      .words=${tipTexts}
      .page=${page}
      .kept=${kept}
      .unanswered=${unanswered}
    ></care-tips>`,
  );
}

/** What a screen reader says by itself. */
function heard(element: CareTips) {
  return element
    .shadowRoot!.querySelector('[role=status]')!
    .textContent.replace(/\s+/g, ' ')
    .trim();
}

function boxes(element: CareTips) {
  return [...element.shadowRoot!.querySelectorAll('input')];
}

function keepsakesOf(element: CareTips) {
  return element.shadowRoot!.querySelector('care-tips-keepsakes')!.shadowRoot!;
}

describe('care-tips', () => {
  for (const [state, page, kept, unanswered] of [
    ['a card', 0, 0, false],
    ['a card, too many kept', 0, 4, false],
    ['the choice', choice, 0, false],
    ['the choice, when one went on too early', choice, 4, true],
    ['what to take along', takeAlong, 3, false],
  ] as const)
    it(`is accessible: ${state}`, async () => {
      await expect(
        await show(page, ids.slice(0, kept), unanswered),
      ).to.be.accessible();
    });

  it('shows a card with its idea, a thing to say and a thing to do', async () => {
    const element = await show(1);
    const own = tipTexts.tips['say-it-back'];

    const text = element.shadowRoot!.textContent;

    for (const part of Object.values(own)) expect(text).to.contain(part);
    expect(element.shadowRoot!.querySelectorAll('h1')).to.have.length(1);
  });

  it('a tip can be kept on its card, and let go again, from the keyboard', async () => {
    const element = await show(2);
    const press = async () => {
      const told = oneEvent<ActEvent>(element, 'care-act');
      boxes(element)[0]!.focus();
      await sendKeys({press: ' '});
      return (await told).act;
    };

    expect(await press()).to.deep.equal({
      type: 'tip.kept',
      tip: 'decide-before',
    });
    element.kept = ['decide-before'];
    await element.updateComplete;
    expect(await press()).to.deep.equal({
      type: 'tip.dropped',
      tip: 'decide-before',
    });
  });

  it('lets any of the ten be chosen, also a fourth', async () => {
    const kept = ids.slice(0, 3);
    const element = await show(choice, kept);

    expect(boxes(element).map(({checked}) => checked)).to.deep.equal(
      ids.map((id) => kept.includes(id)),
    );
    expect(boxes(element).some(({disabled}) => disabled)).to.equal(false);
    const told = oneEvent<ActEvent>(element, 'care-act');
    boxes(element)[9]!.click();
    expect((await told).act).to.deep.equal({type: 'tip.kept', tip: 'you-tell'});
  });

  it('says how many are kept, and what is missing or too much', async () => {
    const said = async (count: number) =>
      heard(await show(choice, ids.slice(0, count)));

    expect(await said(1)).to.equal('1 of 3 kept. Choose 2 more.');
    expect(await said(3)).to.equal(`3 of 3 kept. ${words.tips.enough}`);
    expect(await said(5)).to.equal('5 kept. Take 2 away to keep 3.');
  });

  it('leads to the tips when one goes on too early, and says what to do there', async () => {
    const element = await show(choice, ids.slice(0, 1), true);

    await element.leadToUnanswered();

    const {activeElement} = element.shadowRoot!;
    expect(activeElement).to.equal(boxes(element)[0]);
    const id = activeElement!
      .closest('[aria-describedby]')!
      .getAttribute('aria-describedby')!;
    const described = element.shadowRoot!.getElementById(id)!;
    expect(described.textContent).to.contain('Choose 2 more.');
    expect(described.className).to.contain('nudge');
  });

  it('says where the choice is kept, where it is made', async () => {
    expect((await show(choice)).shadowRoot!.textContent).to.contain(
      words.tips.keeping,
    );
  });

  it('goes to the heading of what there is to take along', async () => {
    const element = await show(takeAlong, ids.slice(0, 3));

    await element.focusHeading();

    expect(keepsakesOf(element).activeElement!.textContent).to.equal(
      tipTexts.keepsakes.title,
    );
  });

  it('has every tip once to take along, those that are kept first and marked in words', async () => {
    const kept = ['two-ends', 'helpful-no', 'you-tell'];
    const element = await show(takeAlong, kept);

    const cards = [...keepsakesOf(element).querySelectorAll('.tip')];
    const titles = cards.map((card) =>
      card.querySelector('h2, h4')!.textContent.trim(),
    );
    const titleOf = (id: string) =>
      tipTexts.tips[id as keyof typeof tipTexts.tips].title;

    expect(titles).to.deep.equal(
      [...kept, ...ids.filter((id) => !kept.includes(id))].map(titleOf),
    );
    expect(
      cards.map((card) => card.querySelector('.badge')?.textContent),
    ).to.deep.equal(
      ids.map((_, index) =>
        index < kept.length ? words.tips.kept : undefined,
      ),
    );
  });
});
