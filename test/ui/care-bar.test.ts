import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import '../../src/ui/care-bar.ts';
import type {CareBar} from '../../src/ui/care-bar.ts';
import './english.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const longest = 'Better than average, every time';
const place = {page: 9, pages: 27, parts: [3, 6, 1, 15, 2]};

/** Lines of words in an element. */
function linesOf(element: Element) {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].map(({top}) => Math.round(top)))
    .size;
}

describe('care-bar', () => {
  before(useTokens);
  afterEach(() => setViewport({width: 800, height: 600}));

  it('is accessible', async () => {
    const element = await fixture<CareBar>(
      html`<care-bar .heading=${longest} .place=${place}></care-bar>`,
    );

    await expect(element).to.be.accessible();
  });

  for (const width of [600, 640, 667, 768, 1000, 1024, 1280])
    it(`is one row at ${width} px, whose title takes two lines at most`, async () => {
      await setViewport({width, height: 600});
      const element = await fixture<CareBar>(
        html`<care-bar
          .heading=${longest}
          .place=${place}
          .keeping=${'unreported'}
        ></care-bar>`,
      );
      await nextFrame();
      const root = element.shadowRoot!;
      const middles = [...root.querySelectorAll('.row > *')].map((part) => {
        const {top, bottom} = part.getBoundingClientRect();
        return (top + bottom) / 2;
      });

      expect(linesOf(root.querySelector('.title')!)).to.be.at.most(2);
      const pill = root.querySelector('care-save-state')!.shadowRoot!;
      const button = pill.querySelector('.state')!.getBoundingClientRect();
      expect(button.height).to.be.at.most(44);
      expect(Math.max(...middles) - Math.min(...middles)).to.be.below(2);
      expect(document.documentElement.scrollWidth).to.equal(width);
    });
});
