import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {Reply} from '../../src/content/kinds/reply.ts';
import '../../src/ui/care-reply.ts';
import type {CareReply} from '../../src/ui/care-reply.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {buildNo, judgement, pointersTexts, words} from './english.ts';

const van = pointersTexts['build-a-no'].items['food-van'];
const missed = pointersTexts.judgement.items['missed-class'];

const bestNo = ['not-tomorrow', 'part-comes', 'cool-box'];
const mixedNo = ['let-me-see', 'part-comes', 'ring-us'];

function show(activity: Reply, said?: string[], unanswered = false) {
  const texts = pointersTexts[activity.id as 'judgement' | 'build-a-no'];
  return fixture<CareReply>(
    html`<care-reply
      .activity=${activity}
      .words=${texts}
      .said=${said}
      .unanswered=${unanswered}
    ></care-reply>`,
  );
}

function read(element: CareReply, selector: string) {
  const text = element.shadowRoot!.querySelector(selector)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

function button(element: CareReply) {
  return element.shadowRoot!.querySelector('button')!;
}

/** Chooses the sentence that has these words. */
async function choose(element: CareReply, text: string) {
  const labels = [...element.shadowRoot!.querySelectorAll('label')];
  labels.find((label) => label.textContent.includes(text))!.click();
  await element.updateComplete;
}

describe('care-reply', () => {
  it('is accessible: new, said, found, mended, and when one went on too early', async () => {
    for (const [activity, said, unanswered] of [
      [buildNo, undefined, false],
      [buildNo, undefined, true],
      [buildNo, mixedNo, false],
      [buildNo, bestNo, false],
      [judgement, undefined, true],
      [judgement, ['thanks'], false],
      [judgement, ['should'], true],
      [judgement, ['should', 'whose-fault'], false],
    ] as const)
      await expect(
        await show(activity, said && [...said], unanswered),
      ).to.be.accessible();
  });

  it('shows the reply while it grows, with the gaps that are left', async () => {
    const element = await show(buildNo);
    expect(read(element, '.spoken .lead')).to.equal(
      '[The no] [The reason] [What is possible]',
    );

    await choose(element, van.parts.reason.options['part-comes'].text);

    expect(read(element, '.spoken .lead')).to.equal(
      `[The no] ${van.parts.reason.options['part-comes'].text} [What is possible]`,
    );
  });

  it('can be built and said by keyboard, once every part is chosen', async () => {
    const element = await show(buildNo);
    await element.leadToUnanswered();
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});
    await sendKeys({press: 'Tab'});
    // Not upwards: in WebKit the first is not before the last.
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Tab'});

    const said = oneEvent<ActEvent>(element, 'care-act');
    await sendKeys({press: 'Enter'});

    expect((await said).act).to.deep.equal({
      type: 'reply.said',
      options: bestNo,
    });
  });

  it('says how the person takes it, and what each part does', async () => {
    const element = await show(buildNo, mixedNo);
    const {no, reason, possible} = van.parts;

    expect(read(element, '.mood')).to.equal('Mei has doubts');
    expect(read(element, '.answer .lead')).to.equal(van.answers.some);
    expect(read(element, '[role=status] .note')).to.equal(
      [
        `The no ${words.reply.better} ${no.options['let-me-see'].feedback}`,
        `The reason ${words.reply.works} ${reason.options['part-comes'].feedback}`,
        `What is possible ${words.reply.better} ${possible.options['ring-us'].feedback}`,
        words.reply.again,
      ].join(' '),
    );
  });

  it('asks for no other way once the best is said', async () => {
    const element = await show(buildNo, bestNo);

    expect(read(element, '.mood')).to.equal('Mei is calm');
    expect(read(element, '[role=status]'))
      .to.contain(van.answers.all)
      .and.not.contain(words.reply.again);
  });

  it('has no answer to other sentences before those are said', async () => {
    const element = await show(buildNo, bestNo);

    await choose(element, van.parts.reason.options['these-days'].text);

    expect(read(element, '[role=status]')).to.equal('');
  });

  it('names the part that is not the one, and asks for another', async () => {
    const element = await show(judgement);
    await choose(element, missed.parts.thanks.said.text);
    const said = oneEvent<ActEvent>(element, 'care-act');
    button(element).click();
    expect((await said).act).to.deep.equal({
      type: 'reply.said',
      options: ['thanks'],
    });

    element.said = ['thanks'];
    await element.updateComplete;

    expect(read(element, '[role=status]')).to.equal(
      `“${missed.parts.thanks.said.text}” ${words.reply.notFound} ${missed.parts.thanks.said.feedback} ${words.reply.lookAgain}`,
    );
    expect(read(element, 'legend')).to.equal(pointersTexts.judgement.prompt);
  });

  it('says nothing of another part before that one is named', async () => {
    const element = await show(judgement, ['thanks']);
    expect(read(element, '[role=status]')).to.contain(words.reply.notFound);

    await choose(element, missed.parts.should.said.text);

    expect(read(element, '[role=status]')).to.equal('');
  });

  it('goes to what is wrong with the part once it is found, and mends it there', async () => {
    const element = await show(judgement, ['thanks']);
    element.said = ['should'];
    await element.updateComplete;

    const {activeElement} = element.shadowRoot!;
    expect(activeElement!.textContent).to.contain(
      missed.parts.should.said.feedback,
    );
    expect(read(element, 'legend')).to.equal(
      pointersTexts.judgement.repair.instead,
    );
    await choose(element, missed.parts.should.options['not-reached'].text);
    expect(read(element, '.spoken .lead')).to.equal(
      [
        missed.parts.thanks.said.text,
        missed.parts.should.options['not-reached'].text,
        missed.parts.booking.said.text,
        missed.parts.when.said.text,
      ].join(' '),
    );
    const said = oneEvent<ActEvent>(element, 'care-act');
    button(element).click();
    expect((await said).act).to.deep.equal({
      type: 'reply.said',
      options: ['should', 'not-reached'],
    });
  });

  it('does not take the focus from the heading of a page that opens', async () => {
    const element = await show(judgement, ['should']);

    expect(element.shadowRoot!.activeElement).to.equal(null);
  });

  it('begins each situation with nothing chosen', async () => {
    const element = await show(buildNo, bestNo);

    Object.assign(element, {page: 1, said: undefined});
    await element.updateComplete;

    const checked = element.shadowRoot!.querySelectorAll(':checked');
    expect(checked.length).to.equal(0);
    expect(read(element, '[role=status]')).to.equal('');
  });

  it('leads to the part that is missing when one goes on too early', async () => {
    const element = await show(buildNo, undefined, true);
    await choose(element, van.parts.no.options['not-tomorrow'].text);

    button(element).click();
    await element.updateComplete;

    const root = element.shadowRoot!;
    const {activeElement} = root;
    const legend = activeElement!.closest('fieldset')!.querySelector('legend')!;
    expect(legend.textContent).to.equal('The reason');
    const id = activeElement!.getAttribute('aria-describedby')!;
    expect(root.getElementById(id)!.textContent).to.contain('press “Say it”');
    await sendKeys({press: ' '});
    expect(root.querySelectorAll('.nudge').length).to.equal(0);
  });
});
