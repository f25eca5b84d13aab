import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/ui/care-writing.ts';
import type {CareWriting} from '../../src/ui/care-writing.ts';
import {practiceTexts, words} from './english.ts';

function show(text = '') {
  return fixture<CareWriting>(
    html`<care-writing
      .words=${practiceTexts['your-own']}
      .text=${text}
    ></care-writing>`,
  );
}

function part(element: CareWriting, selector: string) {
  return element
    .shadowRoot!.querySelector(selector)!
    .textContent.replace(/\s+/g, ' ')
    .trim();
}

describe('care-writing', () => {
  it('is accessible: empty, written, too long', async () => {
    for (const text of ['', 'They sleep well.', 'x'.repeat(281)])
      await expect(await show(text)).to.be.accessible();
  });

  it('tells each word as it is typed', async () => {
    const element = await show();
    const told: string[] = [];
    element.addEventListener('care-act', ({act}) => {
      if (act.type === 'text.written') told.push(act.text);
    });
    await element.leadToUnanswered();

    await sendKeys({type: 'They'});

    expect(told).to.deep.equal(['T', 'Th', 'The', 'They']);
  });

  it('shows how much room is used, as it is counted where it is kept', async () => {
    expect(part(await show('abc'), '#room')).to.contain('3 of 280');
    expect(part(await show('é🙂'), '#room')).to.contain('6 of 280');
  });

  it('says so when a text is too long, where it is heard', async () => {
    const element = await show('x'.repeat(280));
    expect(part(element, '[role=status]')).to.equal('');

    element.text += 'é';
    await element.updateComplete;

    expect(part(element, '[role=status]')).to.equal(words.writing.tooLong);
    expect(element.shadowRoot!.querySelector('textarea')!.ariaInvalid).to.equal(
      'true',
    );
  });
});
