import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {dialogueView} from '../../src/course/dialogue-view.ts';
import type {DialogueView} from '../../src/course/dialogue-view.ts';
import '../../src/ui/care-dialogue.ts';
import type {CareDialogue} from '../../src/ui/care-dialogue.ts';
import {moodInWords} from '../../src/ui/care-mood-meter.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {next, say, talk, ways} from '../course/dialogue.ts';
import {smallDialogue, smallDialogueWords} from '../small-dialogue.ts';
import {words} from './english.ts';

const {scenes, endings} = smallDialogueWords;

/** What there is to see after some words and some pages. */
function viewAfter(options: readonly string[], pages = 0): DialogueView {
  const ana = talk();
  ana.say(...options);
  for (let page = 0; page < pages; page++) ana.send(next);
  const {context, value} = ana.snapshot();
  return dialogueView(context, value as DialogueView['at']);
}

const show = (view: DialogueView) =>
  fixture<CareDialogue>(
    html`<care-dialogue
      .activity=${smallDialogue}
      .words=${smallDialogueWords}
      .view=${view}
    ></care-dialogue>`,
  );

const textOf = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inside = (element: CareDialogue, selector: string) =>
  element.shadowRoot!.querySelector(selector);
const status = (element: CareDialogue) =>
  textOf(inside(element, '[role=status]'));

/** What a screen reader adds to an element. */
function description(element: Element | null) {
  const id = element?.getAttribute('aria-describedby') ?? '';
  const root = element?.getRootNode() as ShadowRoot;
  return textOf(root.getElementById(id));
}

/** Each of its moments. */
const moments = {
  opening: viewAfter([]),
  deciding: viewAfter([], 1),
  heard: viewAfter(['guess']),
  ended: viewAfter(ways.half, 1),
  lookingBack: viewAfter(ways.half, 2),
};

describe('care-dialogue', () => {
  for (const [at, view] of Object.entries(moments)) {
    it(`is accessible: ${at}`, async () => {
      const element = await show(view);
      expect(view.at).to.equal(at);
      for (const list of element.shadowRoot!.querySelectorAll('care-decisions'))
        list.shadowRoot!.querySelector('details')?.setAttribute('open', '');

      await expect(element).to.be.accessible();
    });
  }

  it('has what the other one says for its heading', async () => {
    const deciding = await show(moments.deciding);
    const heard = await show(moments.heard);

    expect(textOf(inside(deciding, 'h1'))).to.equal('Ana: Ana says hello.');
    expect(textOf(inside(heard, 'h1'))).to.equal('Ana: Reply to guess.');
  });

  it('keeps the last reply in the bubble where a scene says nothing new', async () => {
    const quiet = structuredClone(smallDialogueWords);
    quiet.scenes['sorry']!.says = undefined;
    const element = await show(viewAfter(['guess'], 1));

    element.words = quiet;
    await element.updateComplete;

    expect(textOf(inside(element, 'h1'))).to.equal('Ana: Reply to guess.');
  });

  it('tells nothing of what is only chosen, and all of what is said', async () => {
    const element = await show(moments.deciding);
    const told: unknown[] = [];
    element.addEventListener('care-act', ({act}) => told.push(act));

    (inside(element, 'input') as HTMLElement).focus();
    await sendKeys({press: ' '});
    expect(told).to.deep.equal([]);
    const said = oneEvent<ActEvent>(element, 'care-act');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await said).act).to.deep.equal(say('ask'));
  });

  it('says what to do to whoever says nothing, until something is chosen', async () => {
    const element = await show(moments.deciding);

    (inside(element, 'button.main') as HTMLElement).click();
    await element.updateComplete;

    expect(textOf(inside(element, '#nudge'))).to.equal(words.dialogue.choose);
    const {activeElement} = element.shadowRoot!;
    expect(activeElement).to.equal(inside(element, 'input'));
    await sendKeys({press: ' '});
    expect(inside(element, '#nudge')).to.equal(null);
  });

  it('tells why a reply helped or not, and names what it used and missed', async () => {
    const element = await show(moments.heard);
    const chips = inside(element, 'care-behaviours')!.shadowRoot!;

    expect(textOf(inside(element, '.note'))).to.contain(
      `${words.dialogue.worth[0]} ${scenes['hello']!.options['guess']!.feedback}`,
    );
    expect(
      [...chips.querySelectorAll('li')].map((chip) => textOf(chip)),
    ).to.deep.equal(['Missed: Understand the goal', 'Missed: Be patient']);
  });

  it('says the mood in words, once for each time it is another', async () => {
    const element = await show(moments.deciding);
    expect(status(element)).to.equal('Ana is waiting to see');

    element.view = moments.heard;
    await element.updateComplete;

    expect(status(element)).to.equal('Ana has had enough');
  });

  it('leads to the new words whenever something was said', async () => {
    const element = await show(moments.deciding);

    element.view = moments.heard;
    await element.updateComplete;
    await element.updateComplete;

    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'h1'));
  });

  it('leads to what is to be decided where nobody says anything new, with the new facts', async () => {
    const quiet = structuredClone(smallDialogueWords);
    quiet.scenes['sorry']!.says = undefined;
    quiet.scenes['sorry']!.note = 'It rains.';
    const element = await show(moments.heard);
    element.words = quiet;

    element.view = viewAfter(['guess'], 1);
    await element.updateComplete;

    const focused = element.shadowRoot!.activeElement!;
    expect(focused.localName).to.equal('fieldset');
    expect(description(focused)).to.equal('It rains.');
  });

  it('leads to the words again when one goes back to them', async () => {
    const quiet = structuredClone(smallDialogueWords);
    quiet.scenes['sorry']!.says = undefined;
    const element = await show(moments.ended);
    element.words = quiet;

    element.view = viewAfter(['guess'], 1);
    await element.updateComplete;
    await element.updateComplete;

    expect(element.shadowRoot!.activeElement).to.equal(inside(element, 'h1'));
  });

  it('tells with the heading what is news and stands before it', async () => {
    const rainy = structuredClone(smallDialogueWords);
    rainy.scenes['hello']!.note = 'It rains.';
    const deciding = await show(moments.deciding);
    deciding.words = rainy;
    await deciding.updateComplete;
    const ended = await show(moments.ended);

    expect(description(inside(deciding, 'h1'))).to.equal('It rains.');
    expect(description(inside(ended, 'h1'))).to.equal('How it ended: Fair');
  });

  it('begins each scene with nothing chosen', async () => {
    const element = await show(moments.deciding);
    inside(element, 'label')!.dispatchEvent(
      new MouseEvent('click', {bubbles: true}),
    );
    await element.updateComplete;

    element.view = viewAfter(['guess'], 1);
    await element.updateComplete;

    expect(element.shadowRoot!.querySelectorAll(':checked')).to.have.length(0);
  });

  it('goes back to any decision, by a list of what was said', async () => {
    const element = await show(viewAfter(['ask', 'nod', 'complain']));
    const list = inside(element, 'care-decisions')!.shadowRoot!;
    list.querySelector('summary')!.click();
    const buttons = [...list.querySelectorAll('button')];
    const wanted = oneEvent<ActEvent>(element, 'care-act');

    buttons[1]!.click();

    expect((await wanted).act).to.deep.equal({
      type: 'conversation.rewound',
      to: 1,
    });
    expect(buttons.map((button) => textOf(button))).to.deep.equal(
      [1, 2, 3].map((number) => `Go back to decision ${number}`),
    );
    expect(list.querySelector('details')!.open).to.equal(false);
  });

  it('tells how it ended, with a grade in words', async () => {
    const element = await show(moments.ended);

    expect(textOf(inside(element, 'h1'))).to.equal(endings['half']!.title);
    expect(textOf(inside(element, '.grade'))).to.equal('How it ended: Fair');
  });

  it('shows each reply beside a better one, and a better way from start to end', async () => {
    const element = await show(moments.lookingBack);
    const debrief = inside(element, 'care-debrief')!.shadowRoot!;
    const [own, better] = [...debrief.querySelectorAll('ol')].map((list) =>
      [...list.querySelectorAll('li')].map((item) => textOf(item)),
    );

    expect(own).to.have.length(4);
    expect(own![2]).not.to.contain(words.dialogue.betterReply);
    expect(own![3]).to.contain(words.dialogue.betterReply);
    expect(own![3]).to.contain(scenes['back']!.options['now']!.text);
    expect(better).to.have.length(4);
  });

  it('says at each reply how the mood was after it', async () => {
    const element = await show(moments.lookingBack);
    const debrief = inside(element, 'care-debrief')!.shadowRoot!;
    const after = [...debrief.querySelectorAll('ol:first-of-type .soft')];

    expect(after.slice(0, 4).map((mood) => textOf(mood))).to.deep.equal(
      moments.lookingBack.feelings
        .slice(1)
        .map((feeling) => `After that: ${moodInWords(feeling)}.`),
    );
  });

  it('draws the mood, and says in a sentence how it began and ended', async () => {
    const element = await show(moments.lookingBack);
    const line = inside(element, 'care-debrief')!.shadowRoot!.querySelector(
      'care-mood-line',
    )!.shadowRoot!;

    expect(line.querySelectorAll('.point')).to.have.length(5);
    expect(textOf(line.querySelector('p'))).to.equal(
      'At the start: Ana is waiting to see. At the end: Ana is glad.',
    );
  });

  it('begins again from the first decision', async () => {
    const element = await show(moments.lookingBack);
    const wanted = oneEvent<ActEvent>(element, 'care-act');
    const again = [...element.shadowRoot!.querySelectorAll('button')].find(
      (button) => textOf(button) === words.dialogue.again,
    )!;

    again.click();

    expect((await wanted).act).to.include({
      type: 'conversation.rewound',
      to: 0,
    });
  });
});
