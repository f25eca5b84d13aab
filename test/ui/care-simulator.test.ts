import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import structure from '../../modules/better-than-average/module.json' with {type: 'json'};
import texts from '../../modules/better-than-average/en.json' with {type: 'json'};
import type {Simulator} from '../../src/content/kinds/simulator.ts';
import type {ActivityEvent} from '../../src/course/activity-machine.ts';
import {compareYear} from '../../src/course/year-comparison.ts';
import '../../src/ui/care-simulator.ts';
import type {CareSimulator} from '../../src/ui/care-simulator.ts';
import {applyDisplay, standardDisplay} from '../../src/ui/display.ts';
import './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const simulator = structure.activities.find(
  ({id}) => id === 'one-year',
) as unknown as Simulator;
const own = texts.activities['one-year'];

function planned(spread: string, effort: number, year: number) {
  return compareYear(simulator, {spread, effort}, year)!;
}

function show(year?: ReturnType<typeof planned>, unanswered = false) {
  return fixture<CareSimulator>(
    html`<care-simulator
      .activity=${simulator}
      .words=${own}
      .year=${year}
      .unanswered=${unanswered}
    ></care-simulator>`,
  );
}

function listen(element: CareSimulator) {
  const told: ActivityEvent[] = [];
  element.addEventListener('care-act', ({act}) => told.push(act));
  return told;
}

const yearOf = (element: CareSimulator) =>
  element.shadowRoot!.querySelector('care-year')!.shadowRoot!;

function said(element: CareSimulator) {
  return yearOf(element)
    .querySelector('[role=status]')!
    .textContent.replace(/\s+/g, ' ')
    .trim();
}

function chartsOf(element: CareSimulator) {
  return [...yearOf(element).querySelectorAll('care-year-chart')];
}

describe('care-simulator', () => {
  for (const [state, year, unanswered] of [
    ['new', undefined, false],
    ['when one went on too early', planned('steady', 3, 1), true],
    ['with all numbers', planned('fireworks', 5, 3), false],
  ] as const) {
    it(`is accessible: ${state}`, async () => {
      const element = await show(year, unanswered);
      const root = element.shadowRoot!.querySelector('care-year')?.shadowRoot;
      root?.querySelector('details')?.setAttribute('open', '');

      await expect(element).to.be.accessible();
    });
  }

  it('says its rule with the numbers that are calculated with', async () => {
    const element = await show();

    const rule = element.shadowRoot!.querySelector('.rule')!.textContent;
    expect(rule).to.contain('Average service is 50 points of 100.');
    expect(rule).to.contain('Every 4 points below lose 3.');
    expect(rule).to.not.match(/[{}]/);
  });

  it('is worked from the keyboard: effort first, then a way to spread it', async () => {
    const element = await show();
    const told = listen(element);
    const range =
      element.shadowRoot!.querySelector<HTMLElement>('input[type=range]')!;

    range.focus();
    await sendKeys({press: 'ArrowRight'});
    await element.updateComplete;
    expect(told).to.deep.equal([]);
    expect(range.getAttribute('aria-valuetext')).to.equal('A good deal');
    await sendKeys({press: 'Tab'});
    await sendKeys({press: ' '});

    expect(told).to.deep.equal([
      {type: 'plan.tried', spread: 'steady', effort: 4},
    ]);
  });

  it('draws the plan anew with each change of the effort', async () => {
    const element = await show(planned('fireworks', 2, 1));
    const told = listen(element);

    element
      .shadowRoot!.querySelector<HTMLElement>('input[type=range]')!
      .focus();
    await sendKeys({press: 'ArrowLeft'});

    expect(told).to.deep.equal([
      {type: 'plan.tried', spread: 'fireworks', effort: 1},
    ]);
  });

  it('asks for another year', async () => {
    const element = await show(planned('steady', 3, 1));
    const told = listen(element);

    yearOf(element).querySelector('button')!.click();

    expect(told).to.deep.equal([{type: 'year.asked'}]);
  });

  it('says who is ahead and why, for each reason, without a gap left open', async () => {
    const [talked, bad] = ['people talked about visit', 'fell below average'];
    for (const [year, ends, why] of [
      [planned('steady', 3, 1), [104, 79], bad],
      [planned('fireworks', 3, 3), [120, 110], talked],
      [planned('steady', 3, 3), [110, 120], talked],
    ] as const) {
      const text = said(await show(year));

      expect(text).to.contain(`with ${ends[0]} customers`);
      expect(text).to.contain(`with ${ends[1]}.`);
      expect(text).to.contain(why);
      expect(text).to.contain('in 91 of 100 years');
      expect(text).to.not.match(/[{}]/);
    }
  });

  it('shows the same numbers in the charts and in the table', async () => {
    const year = planned('now-and-then', 4, 2);
    const element = await show(year);

    const [customers, service] = chartsOf(element);
    const rows = [...yearOf(element).querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)),
    );
    expect(rows).to.have.length(12);
    expect(rows.map(([points]) => points)).to.deep.equal(service!.own);
    expect(rows.map((row) => row[2])).to.deep.equal(service!.other);
    expect([100, ...rows.map((row) => row[1])]).to.deep.equal(
      customers!.own.map((value) => Math.round(value)),
    );
    expect(rows.at(-1)![3]).to.equal(year.other.end);
  });

  it('keeps every point within the picture, and the two ends apart', async () => {
    for (const [spread, effort, year] of [
      ['steady', 1, 2],
      ['fireworks', 5, 3],
      ['now-and-then', 1, 4],
    ] as const) {
      const element = await show(planned(spread, effort, year));
      for (const chart of chartsOf(element)) {
        const marks = [...chart.shadowRoot!.querySelectorAll('circle')];
        for (const mark of marks)
          expect(Number(mark.getAttribute('cy'))).to.be.within(10, 145);
        const ends = [...chart.shadowRoot!.querySelectorAll('.end')].map(
          (end) => Number(end.getAttribute('y')),
        );
        if (ends.length > 0)
          expect(Math.abs(ends[0]! - ends[1]!)).to.be.at.least(18);
      }
    }
  });

  it('leaves the charts to those who can read their labels: in large text on a phone, words and table are alone', async () => {
    await useTokens();
    await setViewport({width: 320, height: 640});
    for (const size of [100, 200] as const) {
      const stop = applyDisplay({...standardDisplay, size});
      const root = yearOf(await show(planned('steady', 3, 1)));

      const heights = ['.charts', '[role=status]', 'summary'].map(
        (one) => root.querySelector(one)!.getBoundingClientRect().height > 0,
      );

      expect(heights).to.deep.equal([size === 100, true, true]);
      stop();
    }
    applyDisplay(standardDisplay)();
    await setViewport({width: 800, height: 600});
  });

  it('leads to a way that was not tried when one goes on too early', async () => {
    const element = await show(planned('steady', 3, 1), true);

    await element.leadToUnanswered();

    const root = element.shadowRoot!;
    const label = root.activeElement!.closest('label')!;
    expect(label.textContent).to.contain(own.spreads['now-and-then'].title);
    expect(root.getElementById('nudge')!.textContent).to.equal(own.tryTwo);
  });
});
