import {expect, fixture, html} from '@open-wc/testing';
import type {Cover} from '../../src/content/cover.ts';
import {loadCovers} from '../../src/content/load-covers.ts';
import '../../src/ui/care-cover.ts';
import type {CareCover} from '../../src/ui/care-cover.ts';
import {useCovers} from '../../src/ui/covers.ts';

function show(module: string) {
  return fixture<CareCover>(
    html`<care-cover style="inline-size: 72px" .module=${module}></care-cover>`,
  );
}

function paths({shadowRoot}: CareCover) {
  return [...shadowRoot!.querySelectorAll('path')];
}

// The first test sees the page before the pictures are there.
describe('care-cover', () => {
  let covers: Record<string, Cover>;

  it('keeps its space while the picture is on its way', async () => {
    const element = await show('scenarios');
    expect(paths(element)).to.deep.equal([]);
    expect(element.offsetHeight).to.equal(72);

    covers = await loadCovers();
    useCovers(covers);
    await element.updateComplete;

    expect(paths(element)).not.to.deep.equal([]);
    expect(element.offsetHeight).to.equal(72);
  });

  it('draws the picture of each module, and says nothing', async () => {
    for (const [module, cover] of Object.entries(covers)) {
      const element = await show(module);

      await expect(element).to.be.accessible();
      expect(
        paths(element).map((path) => path.getAttribute('d')),
      ).to.deep.equal(cover.map(({path}) => path));
      const svg = element.shadowRoot!.querySelector('svg')!;
      expect(svg.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('shows nothing for a module that has no picture', async () => {
    expect(paths(await show('another'))).to.deep.equal([]);
  });
});
