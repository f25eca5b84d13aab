import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/ui/care-bar.ts';
import '../../src/ui/care-mood-line.ts';
import '../../src/ui/care-radar.ts';
import '../../src/ui/care-year-chart.ts';
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

  it('has the last mood on the side where its end is written', async () => {
    const line = await fixture(html`
      <care-mood-line
        .feelings=${[1, 2, 1, 3].map((meter) => ({person: 'ana', meter}))}
      ></care-mood-line>
    `);
    const find = (selector: string) =>
      line.shadowRoot!.querySelector(selector)!;

    const end = find('.times span:last-child');
    expect(middle(end)).to.be.below(middle(find('svg')));
    expect(middle(find('.last'))).to.be.below(middle(find('svg')));
    expect(middle(find('.point'))).to.be.above(middle(find('svg')));
  });

  it('has what a year came to at the end of its lines, and not upon them', async () => {
    const own = Array.from({length: 12}, (_value, visit) => 50 + visit);
    const year = await fixture(html`
      <care-year-chart .own=${own} .other=${own} ends></care-year-chart>
    `);
    const find = (selector: string) => [
      ...year.shadowRoot!.querySelectorAll(selector),
    ];

    const last = find('circle').at(-1)!.getBoundingClientRect();
    for (const end of find('.end'))
      expect(end.getBoundingClientRect().left).to.be.at.least(last.right);
  });
});
