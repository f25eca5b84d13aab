import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import finalCheck from '../../modules/final-check/module.json' with {type: 'json'};
import type {Questions} from '../../src/content/kinds/questions.ts';
import '../../src/ui/care-attestation.ts';
import type {CareAttestation} from '../../src/ui/care-attestation.ts';
import '../../src/ui/care-check-result.ts';
import type {CareCheckResult} from '../../src/ui/care-check-result.ts';
import '../../src/ui/care-check-rules.ts';
import type {CareCheckRules} from '../../src/ui/care-check-rules.ts';
import type {ResultPage, RulesPage} from '../../src/ui/check-page.ts';
import type {ActEvent, GoEvent} from '../../src/ui/events.ts';
import type {ModulePage} from '../../src/ui/module-page.ts';
import {whoIsOn} from '../../src/ui/who-is-on.ts';
import {rules} from '../course/example-bank.ts';
import {words} from './english.ts';

const texts = words.questions;
const textOf = (element: Element) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

describe('care-check-rules', () => {
  const page: RulesPage = {
    ...{rules: {...rules, drawn: 12}, size: 12, attempts: 0},
    ...{passed: false, isNew: true},
  };
  const show = (changes: Partial<RulesPage> = {}) =>
    fixture<CareCheckRules>(
      html`<care-check-rules
        .page=${{...page, ...changes}}
      ></care-check-rules>`,
    );

  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
    await expect(
      await show({attempts: 1, best: 50, isNew: false}),
    ).to.be.accessible();
  });

  it('says how many right answers it takes, for any mark', async () => {
    for (const [passMark, right] of [
      [80, 10],
      [75, 9],
      [100, 12],
      [1, 1],
    ] as const) {
      const element = await show({rules: {...page.rules, passMark}});
      expect(textOf(element)).to.contain(`${right} of 12 right answers`);
    }
  });

  it('says how often one can try, as this package has it', async () => {
    const said = async (attempts: number) =>
      textOf(await show({rules: {...page.rules, attempts}}));

    expect(await said(0)).to.contain(texts.unlimited);
    expect(await said(1)).to.contain(texts.once);
    expect(await said(3)).to.contain('You have 3 attempts.');
  });

  it('says what comes at the end only where it does', async () => {
    const attestation = {...page.rules, attestation: true};

    expect(textOf(await show())).to.not.contain(texts.willAttest);
    expect(textOf(await show({rules: attestation}))).to.contain(
      texts.willAttest,
    );
  });
});

describe('care-attestation', () => {
  const show = (unanswered = false) =>
    fixture<CareAttestation>(
      html`<care-attestation .unanswered=${unanswered}></care-attestation>`,
    );

  it('tells the browser that the field is for a name', async () => {
    const {shadowRoot} = await show();

    expect(shadowRoot!.querySelector('input')!.autocomplete).to.equal('name');
  });

  it('is accessible', async () => {
    await expect(await show()).to.be.accessible();
    await expect(await show(true)).to.be.accessible();
  });

  it('tells that one confirmed, and not the name', async () => {
    const element = await show();
    await element.leadToUnanswered();
    await sendKeys({type: 'Ada'});
    const told = oneEvent<ActEvent>(element, 'care-act');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});

    expect((await told).act).to.deep.equal({type: 'attempt.attested'});
  });

  it('says what is missing to whoever presses the button without a name', async () => {
    const element = await show();
    const root = element.shadowRoot!;
    const acts: unknown[] = [];
    element.addEventListener('care-act', ({act}) => acts.push(act));
    const nudges = () => root.querySelectorAll('#nudge').length;
    root.querySelector('input')!.focus();
    await sendKeys({type: ' '});

    root.querySelector('button')!.click();
    await element.updateComplete;

    expect(acts).to.deep.equal([]);
    expect(root.activeElement!.localName).to.equal('input');
    expect(nudges()).to.equal(1);
    await sendKeys({type: 'Ada'});
    expect(nudges()).to.equal(0);
  });

  it('takes Enter in the field for the button, once there is a name', async () => {
    const element = await show();
    const acts: unknown[] = [];
    element.addEventListener('care-act', ({act}) => acts.push(act));
    await element.leadToUnanswered();
    await sendKeys({press: 'Enter'});
    expect(acts).to.deep.equal([]);

    await sendKeys({type: 'Ada'});
    await sendKeys({press: 'Enter'});

    expect(acts).to.deep.equal([{type: 'attempt.attested'}]);
  });
});

describe('care-check-result', () => {
  const page: ResultPage = {
    ...{score: 66.67, right: 8, of: 12, passMark: 80, best: 79.99},
    ...{isPass: false, passed: false, attempts: 2},
    again: [
      {objective: 'see', module: {id: 'tea', title: 'Tea'}},
      {objective: 'hear'},
    ],
  };
  const objectives = {see: 'Seeing people', hear: 'Hearing them'};
  const show = (changes: Partial<ResultPage> = {}) =>
    fixture<CareCheckResult>(
      html`<care-check-result
        .page=${{...page, ...changes}}
        .objectives=${objectives}
      ></care-check-result>`,
    );
  const buttons = (element: CareCheckResult) => [
    ...element.shadowRoot!.querySelectorAll('button'),
  ];

  it('has somebody beside it who is glad with who passed', () => {
    const {activities} = finalCheck as unknown as {activities: Questions[]};
    const moodBeside = (isPass: boolean) =>
      whoIsOn({
        activity: activities.find(({kind}) => kind === 'questions')!,
        check: {name: 'result', ...page, isPass},
      } as ModulePage)?.mood;

    expect(moodBeside(true)).to.equal('happy');
    expect(moodBeside(false)).to.equal('calm');
  });

  it('is accessible: passed, not yet, used up', async () => {
    for (const changes of [
      {},
      {isPass: true, passed: true, again: []},
      {left: 0},
    ])
      await expect(await show(changes)).to.be.accessible();
  });

  it('says the score to the letter as certificate and record do', async () => {
    expect(textOf(await show())).to.contain('66.67%');
    expect(textOf(await show())).to.contain(
      'best result so far is 79.99 percent',
    );
    expect(textOf(await show({score: 75}))).to.contain('75%');
  });

  it('says what counts: this pass, an earlier one, or what is left', async () => {
    const said = async (changes: Partial<ResultPage>) =>
      textOf(await show({best: 90, ...changes}));

    expect(await said({isPass: true, passed: true})).to.contain(
      'Your pass counts from now on.',
    );
    expect(await said({passed: true})).to.contain('that stands');
    expect(await said({})).to.contain('try again at once');
    expect(await said({left: 2})).to.contain('2 attempts left');
    expect(await said({left: 1})).to.contain('one attempt left');
    expect(await said({left: 0})).to.contain('used up');
    expect(await said({left: 0})).not.to.contain(texts.notYet);
  });

  it('leads to the modules that are here, and to another attempt', async () => {
    const element = await show();
    const [module, again] = buttons(element);
    const gone = oneEvent<GoEvent>(element, 'care-go');
    module!.click();
    expect(await gone).to.include({screen: 'module', module: 'tea'});

    const told = oneEvent<ActEvent>(element, 'care-act');
    again!.click();
    expect((await told).act).to.deep.equal({type: 'attempt.wanted'});
  });

  it('offers no attempt that is not there', async () => {
    const element = await show({left: 0, again: []});

    expect(buttons(element)).to.deep.equal([]);
  });
});
