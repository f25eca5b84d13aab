import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import '../../src/ui/care-save-state.ts';
import type {CareSaveState, Keeping} from '../../src/ui/care-save-state.ts';
import type {RetryEvent} from '../../src/ui/events.ts';
import {words} from './english.ts';

function show(keeping: Keeping, lastSaved?: number) {
  return fixture<CareSaveState>(
    html`<care-save-state
      .keeping=${keeping}
      .lastSaved=${lastSaved}
    ></care-save-state>`,
  );
}

function button(element: CareSaveState) {
  return element.shadowRoot!.querySelector('button')!;
}

function dialog(element: CareSaveState) {
  return element
    .shadowRoot!.querySelector('care-dialog')!
    .shadowRoot!.querySelector('dialog')!;
}

const states = ['saved', 'saving', 'unconfirmed', 'device', 'page'] as const;

describe('care-save-state', () => {
  for (const keeping of states) {
    it(`is accessible and says "${keeping}" in words, not in colour alone`, async () => {
      const element = await show(keeping);

      await expect(element).to.be.accessible();
      expect(button(element).textContent.trim()).to.equal(words.save[keeping]);
    });
  }

  it('says what it means when it is pressed', async () => {
    const element = await show('unconfirmed');

    button(element).click();

    expect(dialog(element).open).to.equal(true);
    expect(element.shadowRoot!.textContent).to.contain(
      words.save.unconfirmedMeans,
    );
    expect(element.shadowRoot!.textContent).to.contain(words.save.neverSaved);
  });

  it('lets the learner try again when nothing was confirmed', async () => {
    const element = await show('unconfirmed');
    const retried = oneEvent<RetryEvent>(element, 'care-retry');

    element
      .shadowRoot!.querySelector<HTMLButtonElement>('care-dialog button.main')!
      .click();

    expect((await retried).what).to.equal('save');
  });
});
