import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {auditResult} from '../../src/course/care-quotient.ts';
import {dialogueView} from '../../src/course/dialogue-view.ts';
import {applyDisplay, standardDisplay} from '../../src/ui/display.ts';
import '../../src/ui/care-audit-picture.ts';
import '../../src/ui/care-check-result.ts';
import '../../src/ui/care-dialogue.ts';
import '../../src/ui/care-module.ts';
import '../../src/ui/care-tips.ts';
import type {CareTips} from '../../src/ui/care-tips.ts';
import {next, talk, ways} from '../course/dialogue.ts';
import {audit, audited} from '../course/small-audit.ts';
import {smallDialogue, smallDialogueWords} from '../small-dialogue.ts';
import {auditTexts, tenTips, tipTexts} from './english.ts';
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

/** All that fits below it, in shadow roots, too. */
function allWithin(root: ParentNode, selector: string): Element[] {
  return [
    ...root.querySelectorAll(selector),
    ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
      shadowRoot ? allWithin(shadowRoot, selector) : [],
    ),
  ];
}

const isSeen = (element: Element) =>
  element.checkVisibility() && element.getBoundingClientRect().height > 0;

/** The pages with what is drawn of the learner's answers. */
function drawn() {
  const ana = talk();
  ana.say(...ways.half);
  for (const event of [next, next]) ana.send(event);
  const view = dialogueView(ana.snapshot().context, 'lookingBack');
  const record = audited('outside', {outside: 'og-ooogggfffppp'});
  return html`<div>
    <care-audit-picture
      .words=${auditTexts.audit}
      .results=${auditResult(audit, record)}
    ></care-audit-picture>
    <care-check-result
      .page=${{
        ...{name: 'result', score: 50, right: 1, of: 2, passMark: 80},
        ...{best: 50, isPass: false, passed: false, attempts: 1},
        again: [{objective: 'a', module: {id: 'a', title: 'A'}}],
      }}
    ></care-check-result>
    <care-dialogue
      .activity=${smallDialogue}
      .words=${smallDialogueWords}
      .view=${view}
    ></care-dialogue>
    <care-mood-meter .feeling=${view.feeling}></care-mood-meter>
  </div>`;
}

describe('what is drawn', () => {
  before(useTokens);
  beforeEach(() => emulateMedia({media: 'print'}));
  afterEach(() => emulateMedia({media: 'screen'}));

  for (const part of [
    ...['care-radar .evidence', 'care-audit-picture rect'],
    ...['care-score-ring .share', 'care-mood-line .line'],
    'care-mood-meter .here',
  ])
    it(`is on paper in its colours: ${part}`, async () => {
      const [host, selector] = part.split(' ') as [string, string];

      const [found] = allWithin(await fixture(drawn()), host);
      const drawing = found!.shadowRoot!.querySelector(selector)!;

      expect(isSeen(drawing)).to.equal(true);
      expect(getComputedStyle(drawing).printColorAdjust).to.equal('exact');
    });

  it('has no buttons beside it on paper, and nothing is folded', async () => {
    const page = await fixture(drawn());

    expect(allWithin(page, 'button').filter(isSeen)).to.deep.equal([]);
    const [debrief] = allWithin(page, 'care-debrief');
    const steps = debrief!.shadowRoot!.querySelectorAll('details h3');
    expect(steps).not.to.be.empty;
    expect([...steps].filter(isSeen)).to.have.length(steps.length);
  });

  it('leaves no title of a look back alone at the foot of a page', async () => {
    const [debrief] = allWithin(await fixture(drawn()), 'care-debrief');
    const titles = debrief!.shadowRoot!.querySelectorAll('h2, summary');

    expect(titles).not.to.be.empty;
    for (const title of titles) {
      expect(getComputedStyle(title).breakAfter).to.equal('avoid');
      // In a grid, browsers keep nothing together.
      for (const around of [title.parentElement!, debrief!])
        expect(getComputedStyle(around).display).to.equal('block');
    }
  });

  it('has all the width for the words of a conversation on paper, and no stage', async () => {
    const ana = talk();
    ana.say(...ways.half);
    for (const event of [next, next]) ana.send(event);
    const page = {
      ...{activity: smallDialogue, words: smallDialogueWords, page: 0},
      dialogue: dialogueView(ana.snapshot().context, 'lookingBack'),
    };
    const paper = await fixture(html`
      <div style="container-type: inline-size; inline-size: 70rem">
        <care-module .page=${page}></care-module>
      </div>
    `);

    const [stage] = allWithin(paper, 'care-stage');
    const [dialogue] = allWithin(paper, 'care-dialogue');
    expect(isSeen(stage!)).to.equal(false);
    expect(dialogue!.clientWidth).to.equal(paper.clientWidth);
  });
});
