import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/ui/care-sorting.ts';
import type {CareSorting} from '../../src/ui/care-sorting.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {practiceTexts, sort, words} from './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const {emails} = practiceTexts.sort.items;

function show(picked?: string, unanswered = false) {
  return fixture<CareSorting>(
    html`<care-sorting
      .activity=${sort}
      .words=${practiceTexts.sort}
      .picked=${picked}
      .unanswered=${unanswered}
    ></care-sorting>`,
  );
}

function heard(element: CareSorting) {
  return element
    .shadowRoot!.querySelector('[role=status]')!
    .textContent.replace(/\s+/g, ' ')
    .trim();
}

describe('care-sorting', () => {
  before(useTokens);

  it('is accessible: new, wrong, right, and when one went on too early', async () => {
    for (const [picked, unanswered] of [
      [undefined, false],
      ['accomplished', true],
      ['done', false],
    ] as const)
      await expect(await show(picked, unanswered)).to.be.accessible();
  });

  it('takes a statement to its group by the keyboard', async () => {
    const element = await show();
    const picked = oneEvent<ActEvent>(element, 'care-act');
    await element.leadToUnanswered();

    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await picked).act).to.deep.equal({
      type: 'option.chosen',
      option: 'accomplished',
    });
  });

  it('brings what it says into view, and keeps what was pressed there', async () => {
    await setViewport({width: 320, height: 300});
    document.body.style.fontSize = '32px';
    const element = await show();
    const [, group] = element.shadowRoot!.querySelectorAll('button');
    group!.focus();
    const before = scrollY;

    element.picked = 'done';
    await element.updateComplete;

    const said = element.shadowRoot!.querySelector('.note')!;
    await waitUntil(() => scrollY > before, 'It stays below the window.');
    await waitUntil(
      () => said.getBoundingClientRect().top < innerHeight - 44,
      'It is not in view.',
    );
    expect(group!.getBoundingClientRect().top).to.be.at.least(0);
    document.body.style.fontSize = '';
    await setViewport({width: 800, height: 600});
  });

  it('says why at once, after the wrong group and after the right one', async () => {
    const element = await show();
    expect(heard(element)).to.equal('');

    element.picked = 'accomplished';
    await element.updateComplete;
    expect(heard(element)).to.equal(
      `${words.sorting.wrong} ${emails.why} ${words.sorting.again}`,
    );

    element.picked = 'done';
    await element.updateComplete;
    expect(heard(element)).to.equal(`Right: Done. ${emails.why}`);
  });

  it('shows where the statement is now', async () => {
    const element = await show('done');

    const pressed = [...element.shadowRoot!.querySelectorAll('button')].map(
      (button) => button.ariaPressed,
    );

    expect(pressed).to.deep.equal(['true', 'false']);
  });

  it('leads to the groups when one goes on too early, and says what to do', async () => {
    const element = await show(undefined, true);

    await element.leadToUnanswered();

    const root = element.shadowRoot!;
    const id = root.activeElement!.getAttribute('aria-describedby')!;
    expect(root.getElementById(id)!.textContent).to.equal(words.sorting.choose);
  });

  it('says what is missing as wide as the groups that it speaks of', async () => {
    await setViewport({width: 1280, height: 720});
    const {shadowRoot} = await show(undefined, true);
    const width = (part: string) =>
      shadowRoot!.querySelector(part)!.getBoundingClientRect().width;

    expect(width('.nudge')).to.equal(width('.options'));
  });
});
