import {expect, fixture, html} from '@open-wc/testing';
import type {ProfileResult} from '../../src/course/profile.ts';
import '../../src/ui/care-profile.ts';
import type {CareProfile} from '../../src/ui/care-profile.ts';
import {applyDisplay, standardDisplay} from '../../src/ui/display.ts';
import {evidence, moduleTexts, words} from './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const result: ProfileResult = {
  confidence: 75,
  evidence: 52,
  band: 'above',
  qualities: evidence.groups.map(({id}, index) => ({
    id,
    confidence: 75,
    evidence: 10 * index,
  })),
  strengths: ['improvement'],
  first: 'team-player',
};

function show(page: number, shown?: ProfileResult) {
  return fixture<CareProfile>(
    html`<care-profile
      .words=${moduleTexts.profile}
      .result=${shown}
      .page=${page}
    ></care-profile>`,
  );
}

function text(element: CareProfile) {
  return element.shadowRoot!.textContent.replace(/\s+/g, ' ');
}

/** The table stands beside the chart, in an element of its own. */
function table(element: CareProfile) {
  return element.shadowRoot!.querySelector('care-profile-picture')!.shadowRoot!;
}

describe('care-profile', () => {
  it('is accessible on both pages, and without ratings', async () => {
    await expect(await show(0, result)).to.be.accessible();
    await expect(await show(1, result)).to.be.accessible();
    await expect(await show(0)).to.be.accessible();
  });

  it('has each number of the picture in a table beside it', async () => {
    const element = await show(0, result);

    const rows = [...table(element).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );

    expect(rows).to.deep.equal([
      ['Team player', '75', '0'],
      ['Service recovery', '75', '10'],
      ['First-contact resolution', '75', '20'],
      ['One-to-one relationships', '75', '30'],
      ['Ownership', '75', '40'],
      ['Continuous improvement', '75', '50'],
      [words.profile.overall, '75', '52'],
    ]);
  });

  it('leaves the chart to those who can read its labels: in large text on a phone, the table is alone', async () => {
    await useTokens();
    await setViewport({width: 320, height: 640});
    for (const size of [100, 200] as const) {
      const stop = applyDisplay({...standardDisplay, size});
      const root = table(await show(0, result));

      const heights = ['care-radar', '.legend', 'table'].map(
        (one) => root.querySelector(one)!.getBoundingClientRect().height > 0,
      );

      const isSmall = size === 100;
      expect(heights).to.deep.equal([isSmall, isSmall, true]);
      stop();
    }
    applyDisplay(standardDisplay)();
    await setViewport({width: 800, height: 600});
  });

  it('says in words what the gap means', async () => {
    expect(text(await show(0, result))).to.contain(
      moduleTexts.profile.bands.above.title,
    );
  });

  it('gives one quality to work on, with three things for this week', async () => {
    const element = await show(1, result);

    const things = [...element.shadowRoot!.querySelectorAll('ol li')].map(
      (item) => item.textContent.trim(),
    );

    expect(things).to.deep.equal(
      moduleTexts.profile.qualities['team-player'].thisWeek,
    );
  });

  it('names strengths, and is kind when there is none', async () => {
    expect(text(await show(1, result))).to.contain(
      moduleTexts.profile.qualities.improvement.strength,
    );
    expect(text(await show(1, {...result, strengths: []}))).to.contain(
      moduleTexts.profile.strengths.none,
    );
  });

  it('says why there is no profile where the ratings are on another device', async () => {
    expect(text(await show(0))).to.contain(words.profile.missing.title);
  });
});
