import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {seeWholeField} from '../../src/ui/see-whole-field.ts';

describe('a text field that lies at the lower edge of the window', () => {
  it('is all in view, once Tab has led to it', async () => {
    const page = await fixture(html`
      <div @keyup=${seeWholeField}>
        <button>Before</button>
        <textarea style="display: block; block-size: 120px"></textarea>
        <div style="block-size: 200vh"></div>
      </div>
    `);
    const [button, field] =
      page.querySelectorAll<HTMLElement>('button, textarea');
    button!.style.marginBlockStart = `${innerHeight - 100}px`;
    scrollTo(0, 0);
    button!.focus();
    const edge = () => field!.getBoundingClientRect().bottom;
    expect(edge()).to.be.above(innerHeight);

    await sendKeys({press: 'Tab'});

    await waitUntil(() => edge() <= innerHeight);
    expect(document.activeElement).to.equal(field);
  });
});
