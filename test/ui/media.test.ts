import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {applyDisplay, standardDisplay} from '../../src/ui/display.ts';
import '../../src/ui/care-tips.ts';
import type {CareTips} from '../../src/ui/care-tips.ts';
import {tenTips, tipTexts} from './english.ts';
import {useTokens} from './use-tokens.ts';

// What depends on the medium, which only Chromium lets a test change.

describe('the display', () => {
  before(useTokens);
  afterEach(() => emulateMedia({colorScheme: 'light'}));

  it('follows the system until the learner chooses', async () => {
    const root = document.createElement('div');
    const stop = applyDisplay(standardDisplay, root);
    expect(root.dataset.theme).to.equal('light');

    await emulateMedia({colorScheme: 'dark'});

    await waitUntil(() => root.dataset.theme === 'dark');
    stop();
  });

  it('stays as chosen whatever the system does', async () => {
    const root = document.createElement('div');
    const stop = applyDisplay({...standardDisplay, theme: 'light'}, root);

    await emulateMedia({colorScheme: 'dark'});

    expect(root.dataset.theme).to.equal('light');
    stop();
  });

  it('is printed in ink on white, whatever the theme', async () => {
    const stop = applyDisplay({...standardDisplay, theme: 'dark'});
    await emulateMedia({media: 'print'});

    const {colorScheme} = getComputedStyle(document.documentElement);

    expect(colorScheme).to.equal('light');
    await emulateMedia({media: 'screen'});
    stop();
    applyDisplay(standardDisplay)();
  });
});

describe('care-tips', () => {
  it('on paper there are only the cards, and none loses a word: six on a sheet', async () => {
    // What is left of A4 and Letter between usual margins of 10 mm, less the
    // edge that the course keeps.
    const millimetre = 96 / 25.4;
    const sheets = [
      {width: 190 - 16, height: 277 - 8},
      {width: 196 - 16, height: 259 - 8},
    ];
    const element = await fixture<CareTips>(
      html`<care-tips
        .activity=${tenTips}
        .words=${tipTexts}
        .page=${tenTips.tips.length + 1}
        .kept=${['helpful-no', 'clear-to-them', 'you-tell']}
      ></care-tips>`,
    );
    const root = element.shadowRoot!.querySelector(
      'care-tips-keepsakes',
    )!.shadowRoot!;
    await emulateMedia({media: 'print'});
    try {
      for (const {width, height} of sheets) {
        element.style.inlineSize = `${width}mm`;
        const cards = [...root.querySelectorAll<HTMLElement>('.tip')];
        const [first] = cards.map((card) => card.getBoundingClientRect());

        expect(first!.height * 3).to.be.at.most(height * millimetre);
        cards.forEach((card, index) => {
          const box = card.getBoundingClientRect();
          expect(card.scrollHeight, card.textContent).to.be.at.most(
            card.clientHeight,
          );
          expect(Math.round(box.x - first!.x)).to.equal(
            index % 2 ? Math.round(first!.width) : 0,
          );
        });
      }
      for (const hidden of root.querySelectorAll(
        'h1, button, care-tips-calendar',
      ))
        expect(getComputedStyle(hidden).display).to.equal('none');
    } finally {
      await emulateMedia({media: 'screen'});
    }
  });
});
