import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/ui/care-bar.ts';
import '../../src/ui/care-radar.ts';
import './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

// For languages that are read from the right. There is none yet; the layout is
// ready for one.

const middle = (element: Element) => {
  const {left, right} = element.getBoundingClientRect();
  return (left + right) / 2;
};

describe('a page that is read from right to left', () => {
  before(useTokens);
  beforeEach(() => (document.documentElement.dir = 'rtl'));
  afterEach(async () => {
    document.documentElement.removeAttribute('dir');
    await setViewport({width: 800, height: 600});
  });

  for (const width of [320, 1280])
    it(`has its bar mirrored at ${width} px, and nothing is sideways`, async () => {
      await setViewport({width, height: 640});
      const bar = await fixture(html`
        <care-bar
          .heading=${'Know where you stand'}
          .place=${{page: 4, pages: 12, parts: [6, 6]}}
          .keeping=${'saved'}
        ></care-bar>
      `);
      await nextFrame();
      const find = (selector: string) =>
        bar.shadowRoot!.querySelector(selector)!;

      expect(middle(find('.start button'))).to.be.above(middle(find('.exit')));
      // WebKit's window cannot be as narrow as a phone.
      expect(document.documentElement.scrollWidth).to.equal(innerWidth);
      const arrow = getComputedStyle(find('.start .icon'));
      expect(arrow.transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');

      // The part that is half done fills from where one begins to read.
      const parts = find('care-place').shadowRoot!;
      const part = parts.querySelector('.part')!;
      expect(middle(part.querySelector('.fill')!)).to.be.above(middle(part));
    });

  it('has each label of a chart on the side of its axis', async () => {
    const axes = ['North', 'Resourcefulness', 'South', 'Commitment'];
    const radar = await fixture(
      html`<care-radar .axes=${axes.map((label) => ({label}))}></care-radar>`,
    );
    const chart = radar.shadowRoot!.querySelector('svg')!;
    const [, east, , west] = chart.querySelectorAll('text');

    const {left: leftOfEast} = east!.getBoundingClientRect();
    expect(leftOfEast).to.be.above(middle(chart));
    expect(west!.getBoundingClientRect().right).to.be.below(middle(chart));
  });
});
