import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {ActivityRecord, AuditAnswer} from '../../src/course/progress.ts';
import '../../src/ui/care-audit.ts';
import type {CareAudit} from '../../src/ui/care-audit.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {audit, audited} from '../course/small-audit.ts';
import {auditTexts, words} from './english.ts';

const outside = audited('outside', {outside: 'og'});
const both = audited('both', {outside: 'og-', inside: 'p'});

function show(
  page = 0,
  record?: ActivityRecord<AuditAnswer>,
  given: {unanswered?: boolean; shared?: boolean; final?: boolean} = {},
) {
  return fixture<CareAudit>(
    html`<care-audit
      .activity=${audit}
      .words=${auditTexts.audit}
      .page=${page}
      .record=${record}
      .unanswered=${given.unanswered ?? false}
      .shared=${given.shared ?? false}
      .final=${given.final ?? false}
    ></care-audit>`,
  );
}

function texts(element: CareAudit, selector: string) {
  return [...element.shadowRoot!.querySelectorAll(selector)].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
}

describe('care-audit', () => {
  it('is accessible: at the start, rated, and where something is missing', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await show(1, outside)).to.be.accessible();
    await expect(await show(6, both)).to.be.accessible();
    await expect(await show(1, outside, {unanswered: true})).to.be.accessible();
  });

  it('says why nothing can be changed once the employer has the ratings', async () => {
    const open = await show(1, outside);
    const final = await show(1, outside, {final: true});
    const radios = (element: CareAudit, state: string) =>
      element.shadowRoot!.querySelectorAll(`input:${state}`).length;

    await expect(final).to.be.accessible();
    expect(texts(final, '.note')).to.deep.equal([words.audit.final]);
    expect(texts(open, '.note')).to.deep.equal([]);
    expect(radios(open, 'disabled')).to.equal(0);
    // What an update has added can still be answered.
    expect(radios(final, 'disabled')).to.equal(2 * 5);
    expect(radios(final, 'enabled')).to.equal(5);
  });

  it('says on its first page that choices can be changed only while they can', async () => {
    const {intro} = auditTexts.audit;
    const open = await show(0, outside);
    const final = await show(0, outside, {final: true});

    expect(texts(open, '.lead')).to.deep.equal([intro]);
    expect(texts(final, '.lead')).to.deep.equal([]);
    expect(texts(final, '.note')).to.deep.equal([words.audit.final]);
  });

  it('asks what to look at, and from where', async () => {
    const element = await show();

    expect(texts(element, 'legend')).to.deep.equal([
      ...[auditTexts.audit.scope, auditTexts.audit.lens],
    ]);
    expect(texts(element, 'label')).to.have.length(6);
  });

  it('has one dimension to a page, with each behaviour as its lens says it', async () => {
    const {anticipates, suggests} = auditTexts.audit.behaviours;

    expect(texts(await show(1, outside), 'h1')).to.deep.equal(['Initiative']);
    expect(texts(await show(1, outside), 'legend')[0]).to.equal(
      anticipates.outside,
    );
    expect(texts(await show(6, both), 'legend')[1]).to.equal(suggests.inside);
  });

  it('says through which of two lenses one looks, and how far it goes', async () => {
    expect(texts(await show(7, both), '.group')).to.deep.equal([
      'From inside: part 2 of 5',
    ]);
    expect(texts(await show(2, outside), '.group')).to.deep.equal([
      'Part 2 of 5',
    ]);
  });

  it('shows what was answered before', async () => {
    const element = await show(1, outside);
    const checked = [...element.shadowRoot!.querySelectorAll('input')].flatMap(
      (input, index) => (input.checked ? [index] : []),
    );

    expect(checked).to.deep.equal([0, 6]);
  });

  it('can be answered from the keyboard, where something is missing first', async () => {
    const element = await show(1, outside, {unanswered: true});
    const told = oneEvent<ActEvent>(element, 'care-act');

    await element.leadToUnanswered();
    await sendKeys({press: ' '});

    expect((await told).act).to.deep.equal({
      type: 'audit.answered',
      question: 'outside/acts-unasked',
      answer: 'outstanding',
      isShared: false,
    });
  });

  it('says what is missing once, at the first question that is open', async () => {
    const element = await show(1, outside, {unanswered: true});
    const fieldsets = [...element.shadowRoot!.querySelectorAll('fieldset')];

    expect(texts(element, '.nudge')).to.deep.equal([words.audit.choose]);
    expect(fieldsets[2]!.querySelector('.nudge')).to.not.equal(null);
  });

  it('offers “Have not seen it” only where that can be chosen', async () => {
    const {choose, chooseOne} = words.audit;
    const missing = {unanswered: true};

    expect(texts(await show(0, undefined, missing), '.nudge')).to.deep.equal([
      chooseOne,
    ]);
    expect(texts(await show(1, outside, missing), '.nudge')).to.deep.equal([
      choose,
    ]);
  });

  it('tells with the answer that the learner was told of sharing', async () => {
    const element = await show(0, undefined, {shared: true});
    const told = oneEvent<ActEvent>(element, 'care-act');

    element.shadowRoot!.querySelector('input')!.click();

    expect((await told).act).to.have.property('isShared', true);
  });
});
