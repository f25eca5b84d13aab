import {expect, fixture, html} from '@open-wc/testing';
import '../../src/ui/care-mood-meter.ts';
import '../../src/ui/care-notices.ts';
import '../../src/ui/care-stage.ts';
import type {CareStage} from '../../src/ui/care-stage.ts';
import './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const viktor = {person: 'viktor', mood: 'calm'} as const;

/** A stage beside a page of that height, below as much bar as the course has. */
async function stageBeside(height: number) {
  const page = await fixture(html`
    <div
      style="display: grid; grid-template-columns: 2fr 3fr; margin-block-start: 8rem"
    >
      <care-stage .who=${viktor} metered>
        <care-mood-meter
          .feeling=${{person: 'viktor', meter: 2, face: 'calm'}}
        ></care-mood-meter>
      </care-stage>
      <div style="block-size: ${height}px"></div>
    </div>
  `);
  const stage = page.querySelector<CareStage>('care-stage')!;
  await stage.updateComplete;
  const box = (element: Element) => element.getBoundingClientRect();
  return {
    stage: () => box(stage),
    person: () => box(stage.shadowRoot!.querySelector('care-person')!),
    meter: () => box(stage.querySelector('care-mood-meter')!),
  };
}

describe('care-stage', () => {
  before(useTokens);
  afterEach(() => setViewport({width: 800, height: 600}));

  for (const [width, height] of [
    [1000, 500],
    [1280, 400],
    [1280, 720],
    [1920, 1080],
  ] as const)
    it(`keeps the head below the meter in ${width} by ${height} px, and both in sight`, async () => {
      await setViewport({width, height});
      const {stage, person, meter} = await stageBeside(3000);

      expect(person().top).to.be.at.least(meter().bottom);
      expect(stage().bottom).to.be.at.most(height);
      expect(stage().width).to.be.above(300);
    });

  it('stays in sight beside a long page, and is no longer for it', async () => {
    await setViewport({width: 1280, height: 720});
    const {stage, person, meter} = await stageBeside(3000);

    window.scrollTo(0, 1200);

    expect(stage().height).to.be.below(600);
    expect(meter().top).to.be.at.least(0);
    expect(person().bottom).to.be.at.most(720);
    window.scrollTo(0, 0);
  });

  it('is not taken for a part of the notice right above it', async () => {
    const page = await fixture(html`
      <div>
        <care-notices
          .notices=${[{id: 'one', text: 'Hear this.'}]}
        ></care-notices>
        <care-stage .who=${viktor}></care-stage>
      </div>
    `);
    const notice = page
      .querySelector('care-notices')!
      .shadowRoot!.querySelector('.notice')!;
    const stage = page.querySelector('care-stage')!;
    const ground = (element: Element) =>
      getComputedStyle(element).backgroundColor;

    expect(ground(notice)).not.to.equal(ground(stage));
  });
});
