import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {plainText} from '../../src/text/plain-text.ts';
import type {TextBlock} from '../../src/text/blocks.ts';
import '../../src/ui/care-text.ts';
import type {CareText} from '../../src/ui/care-text.ts';
import {words} from './english.ts';

/** One of each kind of block. */
const blocks: TextBlock[] = [
  {type: 'heading', level: 2, text: 'At the counter', id: 'counter'},
  {type: 'picture', text: 'Viktor is tired'},
  {type: 'paragraph', text: 'Two <b>doors</b> & one queue.'},
  {type: 'speech', who: 'Viktor', text: 'I need a permit.'},
  {
    type: 'list',
    label: 'Replies',
    isLettered: true,
    items: [
      {text: 'Which one?', more: [{label: 'Why', text: 'It guesses.'}]},
      {text: 'What for?', more: [{text: 'Go to the end', to: 'the/end'}]},
    ],
  },
  {type: 'note', text: 'Ask first.'},
  {
    type: 'table',
    caption: 'Ratings',
    columns: ['What', 'Stars'],
    rows: [['Queue', '2']],
  },
  {type: 'heading', level: 3, text: 'The end', id: 'the/end'},
  {type: 'list', items: [{label: 'Last', text: 'All is well.'}]},
];

const text = {
  id: 'scenarios',
  title: 'What would you say?',
  summary: 'Talk it through.',
  source: 'I CARE. Version 1.',
  objectives: ['Find the need.'],
  blocks,
};

function show() {
  return fixture<CareText>(html`<care-text .text=${text}></care-text>`);
}

function button(element: CareText, label: string) {
  return [...element.shadowRoot!.querySelectorAll('button')].find(
    (one) => one.textContent.trim() === label,
  )!;
}

/** The clipboard as a test wants it, until the test is over. */
function useClipboard(writeText: (text: string) => Promise<void>) {
  const {clipboard} = navigator;
  Object.defineProperty(navigator, 'clipboard', {
    value: {writeText},
    configurable: true,
  });
  return () =>
    Object.defineProperty(navigator, 'clipboard', {
      value: clipboard,
      configurable: true,
    });
}

describe('care-text', () => {
  it('is accessible, with every kind of block', async () => {
    await expect(await show()).to.be.accessible();
  });

  it('shows words as they are, whatever they hold', async () => {
    const root = (await show()).shadowRoot!;

    expect(root.querySelector('b')).to.equal(null);
    expect(root.textContent).to.contain('Two <b>doors</b> & one queue.');
  });

  it('is built of headings, lists and tables that assistive technology knows', async () => {
    const root = (await show()).shadowRoot!;
    const headings = [...root.querySelectorAll('h1, h2, h3')];

    expect(
      headings.map((one) => `${one.localName} ${one.textContent}`),
    ).to.deep.equal([
      'h1 What would you say?',
      `h2 ${words.home.afterwards}`,
      'h2 At the counter',
      'h3 The end',
    ]);
    expect(root.querySelectorAll('ol[type="A"] > li').length).to.equal(2);
    expect(root.querySelectorAll('th[scope]').length).to.equal(3);
  });

  it('leads along a link to its heading, by keyboard, and takes the focus there', async () => {
    const element = await show();
    const root = element.shadowRoot!;
    root.querySelector<HTMLElement>('.blocks a')!.focus();

    await sendKeys({press: 'Enter'});

    expect(root.activeElement?.textContent).to.equal('The end');
    expect(location.hash).to.equal('');
  });

  it('copies all of it as plain text, and says so', async () => {
    const element = await show();
    let copied = '';
    const restore = useClipboard((given) => {
      copied = given;
      return Promise.resolve();
    });

    button(element, words.textVersion.copy).click();
    await waitUntil(() =>
      element
        .shadowRoot!.querySelector('[role="status"]')!
        .textContent.includes(words.textVersion.copied),
    );
    restore();

    expect(copied).to.contain(text.summary);
    expect(copied).to.contain('- Find the need.');
    expect(copied).to.contain('Viktor: I need a permit.');
  });

  it('has the text at hand, selected, where the browser does not copy', async () => {
    const element = await show();
    const restore = useClipboard(() => Promise.reject(new Error('no')));

    button(element, words.textVersion.copy).click();
    await waitUntil(() => element.shadowRoot!.querySelector('textarea'));
    restore();
    const area = element.shadowRoot!.querySelector('textarea')!;

    expect(element.shadowRoot!.activeElement).to.equal(area);
    expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
    await expect(element).to.be.accessible();
  });

  it('leads to the module itself', async () => {
    const element = await show();
    const went = oneEvent(element, 'care-go');

    button(element, words.textVersion.module).click();

    expect(await went).to.include({screen: 'module', module: 'scenarios'});
  });

  it('is the same as plain text', () => {
    expect(plainText('Title', blocks)).to.equal(
      [
        'Title\n=====',
        '\nAt the counter\n--------------',
        '(Viktor is tired.)',
        'Two <b>doors</b> & one queue.',
        'Viktor: I need a permit.',
        'Replies:\nA. Which one?\n    Why: It guesses.\nB. What for?\n    Go to the end',
        '> Ask first.',
        'Ratings:\nWhat\tStars\nQueue\t2',
        'The end',
        '- Last: All is well.',
      ].join('\n\n'),
    );
  });
});
