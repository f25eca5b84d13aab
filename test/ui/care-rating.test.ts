import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {computeAccessibleName} from 'dom-accessibility-api';
import type {Answer} from '../../src/course/progress.ts';
import '../../src/ui/care-rating.ts';
import type {CareRating} from '../../src/ui/care-rating.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import {confidence, evidence, moduleTexts, words} from './english.ts';

function showEvidence(answer?: Answer, unanswered = false) {
  return fixture<CareRating>(
    html`<care-rating
      .activity=${evidence}
      .words=${moduleTexts.evidence}
      .page=${3}
      .answer=${answer}
      .unanswered=${unanswered}
    ></care-rating>`,
  );
}

function text(element: CareRating) {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

/** The name of the radio button that has focus, and its description. */
function focused(element: CareRating) {
  const root = element.shadowRoot!;
  const radio = root.activeElement as HTMLInputElement;
  const description = root.getElementById(
    radio.getAttribute('aria-describedby')!,
  );
  return [radio.name, description!.textContent.trim()];
}

describe('care-rating', () => {
  it('is accessible, unanswered and answered', async () => {
    await expect(await showEvidence()).to.be.accessible();
    await expect(
      await showEvidence({level: 3, occasion: false}),
    ).to.be.accessible();
    await expect(await showEvidence({level: 2}, true)).to.be.accessible();
  });

  it('says which quality is asked about, and how many there are', async () => {
    expect(text(await showEvidence())).to.contain('Service recovery, 2 of 6');
  });

  it('does not count where there is only one group', async () => {
    const element = await fixture<CareRating>(
      html`<care-rating
        .activity=${confidence}
        .words=${moduleTexts.confidence}
      ></care-rating>`,
    );

    expect(text(element)).not.to.contain('1 of 1');
    expect(text(element)).to.contain(
      moduleTexts.confidence.items['team-player'],
    );
  });

  it('can be answered from the keyboard', async () => {
    const element = await showEvidence();
    const chosen = oneEvent<ActEvent>(element, 'care-act');
    element.shadowRoot!.querySelector('input')!.focus();

    await sendKeys({press: 'ArrowDown'});

    expect((await chosen).act).to.deep.equal({
      type: 'level.chosen',
      level: 1,
    });
  });

  it('asks for an occasion only after a level above never', async () => {
    const {question} = moduleTexts.evidence.occasion;

    expect(text(await showEvidence())).not.to.contain(question);
    expect(text(await showEvidence({level: 0}))).not.to.contain(question);
    expect(text(await showEvidence({level: 1}))).to.contain(question);
  });

  it('tells whether an occasion comes to mind', async () => {
    const element = await showEvidence({level: 4});
    const told = oneEvent<ActEvent>(element, 'care-act');

    element
      .shadowRoot!.querySelector<HTMLInputElement>(
        '.occasion label:nth-of-type(2) input',
      )!
      .click();

    expect((await told).act).to.deep.equal({
      type: 'occasion.answered',
      occasion: false,
    });
  });

  it('shows the answer it is given, and no other', async () => {
    const element = await showEvidence({level: 3, occasion: true});

    const checked = [...element.shadowRoot!.querySelectorAll('input')].map(
      (input) => input.checked,
    );

    expect(checked).to.deep.equal([
      ...[false, false, false, true, false],
      ...[true, false],
    ]);
  });

  it('says the statement once, and names the answers by what is asked about it', async () => {
    const element = await showEvidence();
    const group = element.shadowRoot!.querySelector('fieldset')!;

    expect(
      element.shadowRoot!.querySelector('h1')!.textContent.trim(),
    ).to.equal(Object.values(moduleTexts.evidence.items)[3]);
    expect(computeAccessibleName(group)).to.equal(moduleTexts.evidence.prompt);
  });

  it('speaks the question about an occasion when it appears', async () => {
    const element = await showEvidence();
    const spoken = element.shadowRoot!.querySelector('[role=status]')!;
    expect(spoken.textContent.trim()).to.equal('');

    element.answer = {level: 2};
    await element.updateComplete;

    expect(spoken.isConnected).to.equal(true);
    expect(spoken.textContent.trim()).to.equal(
      moduleTexts.evidence.occasion.question,
    );
  });

  it('leads to the answers that are missing, and each of them says so', async () => {
    const nothing = await showEvidence(undefined, true);
    await nothing.leadToUnanswered();
    expect(focused(nothing)).to.deep.equal(['level', words.rating.choose]);

    const levelOnly = await showEvidence({level: 2}, true);
    await levelOnly.leadToUnanswered();
    expect(focused(levelOnly)).to.deep.equal([
      'occasion',
      words.rating.chooseOccasion,
    ]);
  });

  it('says what is missing when the learner tries to go on', async () => {
    expect(text(await showEvidence(undefined, true))).to.contain(
      words.rating.choose,
    );
    expect(text(await showEvidence({level: 2}, true))).to.contain(
      words.rating.chooseOccasion,
    );
  });
});
