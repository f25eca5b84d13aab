import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/ui/care-display-settings.ts';
import type {CareDisplaySettings} from '../../src/ui/care-display-settings.ts';
import {
  applyDisplay,
  readDisplay,
  standardDisplay,
} from '../../src/ui/display.ts';
import type {DisplayEvent} from '../../src/ui/events.ts';
import './english.ts';

describe('the display', () => {
  it('makes everything larger with the text', () => {
    const root = document.createElement('div');

    applyDisplay({...standardDisplay, size: 150}, root)();

    expect(root.style.getPropertyValue('--care-text-scale')).to.equal('1.5');
  });

  it('moves less when asked to', () => {
    const root = document.createElement('div');

    applyDisplay({...standardDisplay, motion: 'less'}, root)();

    expect(root.dataset.motion).to.equal('less');
  });

  for (const kept of ['', '{', 'null', '{"size":3,"theme":"pink"}']) {
    it(`comes out standard from what cannot be read: ${kept || 'nothing'}`, () => {
      expect(readDisplay(kept)).to.deep.equal(standardDisplay);
    });
  }

  it('comes back as it was kept', () => {
    const chosen = {size: 130, theme: 'dark', motion: 'less'} as const;

    expect(readDisplay(JSON.stringify(chosen))).to.deep.equal(chosen);
  });
});

describe('care-display-settings', () => {
  it('is accessible, closed and open', async () => {
    const element = await fixture<CareDisplaySettings>(
      html`<care-display-settings></care-display-settings>`,
    );
    await expect(element).to.be.accessible();

    element.shadowRoot!.querySelector('button')!.click();

    await expect(element).to.be.accessible();
  });

  it('tells each change with everything else as it was', async () => {
    const display = {...standardDisplay, size: 130};
    const element = await fixture<CareDisplaySettings>(
      html`<care-display-settings .display=${display}></care-display-settings>`,
    );
    const changed = oneEvent<DisplayEvent>(element, 'care-display');

    element
      .shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=radio]')[2]!
      .click();

    expect((await changed).display).to.deep.equal({...display, theme: 'dark'});
  });
});
