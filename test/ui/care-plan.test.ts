import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {planLimits} from '../../src/content/writing-limit.ts';
import {auditResult, fromWeakest} from '../../src/course/care-quotient.ts';
import '../../src/ui/care-plan.ts';
import type {CarePlan} from '../../src/ui/care-plan.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {audit, audited} from '../course/small-audit.ts';
import {auditTexts, words} from './english.ts';
import {useTokens} from './use-tokens.ts';

const record = audited('both', {
  outside: 'g'.repeat(15),
  inside: `p${'g'.repeat(14)}`,
});
const planned = {first: 'inside/anticipates', second: 'outside/suggests'};

function show(page: number, texts: Record<string, string> = {}, isHere = true) {
  return fixture<CarePlan>(
    html`<care-plan
      .words=${auditTexts.plan}
      .auditWords=${auditTexts.audit}
      .audit=${{scope: 'team', results: auditResult(audit, record)}}
      .plan=${{
        planned: isHere ? planned : undefined,
        ranking: isHere ? fromWeakest(audit, record) : [],
        texts,
      }}
      .page=${page}
    ></care-plan>`,
  );
}

function text(root: ParentNode) {
  return (root.textContent ?? '').replace(/\s+/g, ' ');
}

function sheet(element: CarePlan) {
  return element.shadowRoot!.querySelector('care-plan-sheet')!;
}

describe('care-plan', () => {
  for (const page of [0, 1, 2, 3]) {
    it(`is accessible on page ${page + 1}`, async () => {
      await expect(await show(page)).to.be.accessible();
    });
  }

  it('is accessible with a text that is too long, and without an audit', async () => {
    const tooLong = {'first/by': 'x'.repeat(71)};
    await expect(await show(1, tooLong)).to.be.accessible();
    await expect(await show(0, {}, false)).to.be.accessible();
  });

  it('suggests what was rated lowest, and says it in full', async () => {
    const {shadowRoot} = await show(0);
    const selects = [...shadowRoot!.querySelectorAll('select')];

    expect(selects.map(({value}) => value)).to.deep.equal(
      Object.values(planned),
    );
    expect(text(shadowRoot!)).to.contain(
      auditTexts.audit.behaviours.anticipates.inside,
    );
    expect(selects[0]!.querySelector('optgroup')!.label).to.equal(
      'From inside',
    );
  });

  it('tells another choice, and offers nothing twice', async () => {
    const element = await show(0);
    const [first] = element.shadowRoot!.querySelectorAll('select');
    const told = oneEvent<ActEvent>(element, 'care-act');
    const taken = [...first!.options].filter(({disabled}) => disabled);
    expect(taken.map(({value}) => value)).to.deep.equal([planned.second]);

    first!.value = 'outside/memorable';
    first!.dispatchEvent(new Event('change'));

    expect((await told).act).to.deep.equal({
      ...{type: 'plan.chosen', place: 'first', behaviour: 'outside/memorable'},
    });
  });

  it('shows that what the other place has cannot be chosen', async () => {
    await useTokens();
    const {shadowRoot} = await show(0);
    const colourOf = (which: string) =>
      getComputedStyle(shadowRoot!.querySelector(`option:${which}`)!).color;

    expect(colourOf('disabled')).not.to.equal(colourOf('enabled'));
  });

  it('tells each word with the behaviour that it is about', async () => {
    const element = await show(2);
    const told = oneEvent<ActEvent>(element, 'care-act');
    element.shadowRoot!.querySelector('input')!.focus();

    await sendKeys({type: 'S'});

    expect((await told).act).to.deep.equal({
      type: 'plan.written',
      place: 'second',
      field: 'who',
      text: 'S',
      behaviour: planned.second,
    });
  });

  it('shows the room in bytes, and goes to a text that is too long', async () => {
    const element = await show(1, {'first/by': 'é'.repeat(36)});
    const [who, by] = element.shadowRoot!.querySelectorAll('input');

    expect(text(element.shadowRoot!)).to.contain(`72 of ${planLimits.by}`);
    expect(text(element.shadowRoot!)).to.contain(words.writing.tooLong);
    expect([who!.ariaInvalid, by!.ariaInvalid]).to.deep.equal([
      'false',
      'true',
    ]);
    await element.leadToUnanswered();
    expect(element.shadowRoot!.activeElement).to.equal(by);
  });

  it('has all of it on one sheet, with what is still open', async () => {
    const element = await show(3, {'first/who': 'Sam'});
    const shown = text(sheet(element).shadowRoot!);

    for (const part of [
      'The Care Quotient of your team: 67 (From outside)',
      auditTexts.audit.behaviours.suggests.outside,
      auditTexts.plan.behaviours.anticipates.step,
      'Who does it? Sam',
      `By when? ${words.plan.open}`,
    ])
      expect(shown).to.contain(part);
  });

  it('gives the text to copy by hand where the browser copies nothing', async () => {
    const element = await show(3, {'first/who': 'Sam'});
    const {shadowRoot} = sheet(element);
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: undefined,
    });

    shadowRoot!.querySelectorAll('button')[1]!.click();
    await sheet(element).updateComplete;
    await new Promise(requestAnimationFrame);
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: clipboard,
    });

    const {value} = shadowRoot!.querySelector('textarea')!;
    expect(value).to.contain('Who does it? Sam');
    expect(value).to.contain(auditTexts.audit.behaviours.suggests.outside);
    expect(text(shadowRoot!)).to.contain(words.plan.copyByHand);
  });

  it('goes to the heading of the sheet', async () => {
    const element = await show(3);

    await element.focusHeading();

    expect(sheet(element).shadowRoot!.activeElement?.textContent).to.equal(
      auditTexts.plan.sheet.title,
    );
  });

  it('says why there is no plan where the ratings are on another device', async () => {
    expect(text((await show(0, {}, false)).shadowRoot!)).to.contain(
      words.audit.missing.title,
    );
  });
});
