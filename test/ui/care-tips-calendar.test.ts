import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../src/ui/care-tips-calendar.ts';
import type {CareTipsCalendar} from '../../src/ui/care-tips-calendar.ts';
import {readCalendar} from '../course/read-calendar.ts';
import {tenTips, tipTexts, words} from './english.ts';

const tips = tenTips.tips.map(({id}) => ({
  id,
  ...tipTexts.tips[id as keyof typeof tipTexts.tips],
}));
const {calendar} = words.tips;

/** On Sunday, 22 November 2026, at noon of wherever the test runs. */
async function show() {
  document.documentElement.lang = 'en';
  const element = await fixture<CareTipsCalendar>(
    html`<care-tips-calendar
      .tips=${tips}
      .now=${new Date(2026, 10, 22, 12).getTime()}
      file="ten-tips.ics"
    ></care-tips-calendar>`,
  );
  const root = element.shadowRoot!;
  const one = <E extends Element>(selector: string) =>
    root.querySelector<E>(selector);
  return {
    element,
    root,
    input: one<HTMLInputElement>('input')!,
    button: (text: string) =>
      [...root.querySelectorAll('button')].find(
        ({textContent}) => textContent.trim() === text,
      ),
    // A text field makes one sign of CR and LF.
    file: () =>
      one<HTMLTextAreaElement>('textarea')!.value.replaceAll('\n', '\r\n'),
    days: () =>
      [...root.querySelectorAll('li')].map((item) =>
        item.textContent.replace(/\s+/g, ' ').trim(),
      ),
    choose: async (day: string) => {
      const input = one<HTMLInputElement>('input')!;
      input.value = day;
      input.dispatchEvent(new Event('change'));
      await element.updateComplete;
    },
  };
}

describe('care-tips-calendar', () => {
  it('is accessible', async () => {
    await expect((await show()).element).to.be.accessible();
  });

  it('is accessible: opened to copy', async () => {
    const {element, root} = await show();
    root.querySelector('details')!.open = true;
    await expect(element).to.be.accessible();
  });

  it('is accessible: with a day that is wrong', async () => {
    const {element, choose} = await show();
    await choose('2020-01-01');
    await expect(element).to.be.accessible();
  });

  it('begins next Monday, and shows each day with its tip', async () => {
    const {input, days} = await show();

    expect(input.value).to.equal('2026-11-23');
    expect(days()).to.have.length(10);
    expect(days()[0]).to.match(/^Monday.* 23 November 2026 Your end/);
    expect(days()[9]).to.match(/^Monday.* 25 January 2027 Tell them\?/);
  });

  it('moves every week to the weekday of the day that is chosen', async () => {
    const {choose, days, file} = await show();

    await choose('2026-12-03');

    expect(days()[0]).to.match(/^Thursday.* 3 December 2026/);
    expect(days()[1]).to.match(/^Thursday.* 10 December 2026/);
    expect(readCalendar(file()).events[1]?.start).to.equal('20261210');
  });

  it('offers no file for a day that is wrong, and says what to do', async () => {
    const {root, choose, button, input} = await show();

    await choose('2026-11-21');

    expect(button(calendar.save)).to.equal(undefined);
    expect(input.getAttribute('aria-invalid')).to.equal('true');
    expect(root.querySelector('#wrong')!.textContent).to.contain(
      calendar.wrongDay,
    );
    await choose('2026-11-22');
    expect(button(calendar.save)).not.to.equal(undefined);
  });

  it('has the whole tip in the calendar: idea, words to say, thing to do', async () => {
    const {events} = readCalendar((await show()).file());

    const [{idea, say, week, title}] = tips as [(typeof tips)[0]];
    expect(events[0]?.title).to.equal(`Tip of the week: ${title}`);
    expect(events[0]?.text).to.equal(
      `${idea}\n\nSay: ${say}\n\nDo this week: ${week}`,
    );
  });

  it('saves the very text that it shows, as a file with its name', async () => {
    const {element, button, file, root} = await show();
    const saved: {name: string; blob: Promise<Blob>}[] = [];
    // Of its own only here: all elements have it from HTMLElement.
    HTMLAnchorElement.prototype.click = function () {
      const blob = fetch(this.href).then((answer) => answer.blob());
      saved.push({name: this.download, blob});
    };

    try {
      button(calendar.save)!.focus();
      await sendKeys({press: 'Enter'});
      await element.updateComplete;
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }

    expect(saved.map(({name}) => name)).to.deep.equal(['ten-tips.ics']);
    const blob = await saved[0]!.blob;
    expect(blob.type).to.match(/^text\/calendar/);
    const text = await blob.text();
    expect(readCalendar(text).events).to.have.length(10);
    expect(text).to.equal(file());
    expect(root.textContent).to.contain(calendar.saved);
  });

  it('selects the text where the browser does not let the course copy', async () => {
    const {element, button, root} = await show();
    root.querySelector('details')!.open = true;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: undefined,
    });

    try {
      button(calendar.copy)!.click();
      await element.updateComplete;
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }

    const field = root.querySelector('textarea')!;
    expect(root.activeElement).to.equal(field);
    expect(field.selectionEnd).to.equal(field.value.length);
    expect(root.textContent).to.contain(calendar.copyByHand);
  });
});
