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

async function newsAfter(element: CareSaveState, keeping: Keeping) {
  element.keeping = keeping;
  await element.updateComplete;
  return status(element);
}

function status(element: CareSaveState) {
  return element.shadowRoot!.querySelector('[role=status]')!.textContent;
}

/** Time passes when it is told to. */
function holdTimers() {
  const real = {
    setTimeout: window.setTimeout.bind(window),
    clearTimeout: window.clearTimeout.bind(window),
  };
  const held = new Map<unknown, () => void>();
  let last = 0;
  window.setTimeout = ((run: () => void) => {
    held.set(++last, run);
    return last;
  }) as typeof setTimeout;
  window.clearTimeout = (timer) => void held.delete(timer);
  return {
    waiting: () => held.size,
    runAll() {
      for (const run of held.values()) run();
      held.clear();
    },
    release: () => Object.assign(window, real),
  };
}

const states = [
  ...(['saved', 'saving', 'unconfirmed'] as const),
  ...(['withoutPrivate', 'newer', 'device', 'unreported', 'page'] as const),
];

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

  it('leads back to the state after trying again, where the outcome shows', async () => {
    const element = await show('unconfirmed');
    button(element).focus();
    button(element).click();

    element
      .shadowRoot!.querySelector<HTMLButtonElement>('care-dialog button.main')!
      .click();
    element.keeping = 'saving';
    await element.updateComplete;

    expect(dialog(element).open).to.equal(false);
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
  });

  it('speaks of trouble and of its end, but not of each save', async () => {
    const element = await show('saved');
    const spoken: string[] = [];
    for (const keeping of ['saving', 'saved', 'unconfirmed', 'saving', 'saved'])
      spoken.push(await newsAfter(element, keeping as Keeping));

    const trouble = `${words.save.details} ${words.save.unconfirmed}`;
    const end = `${words.save.details} ${words.save.saved}`;
    expect(spoken).to.deep.equal(['', '', trouble, trouble, end]);
  });

  it('keeps no words beside the button once they were heard, and still tells of the end', async () => {
    const timers = holdTimers();
    try {
      const element = await show('saved');
      const spoken: string[] = [];
      for (const keeping of ['unconfirmed', 'saving', 'unconfirmed', 'saved']) {
        spoken.push(await newsAfter(element, keeping as Keeping));
        timers.runAll();
        await element.updateComplete;
        expect(status(element)).to.equal('');
      }

      const trouble = `${words.save.details} ${words.save.unconfirmed}`;
      const end = `${words.save.details} ${words.save.saved}`;
      expect(spoken).to.deep.equal([trouble, '', '', end]);

      await newsAfter(element, 'relaunch');
      element.remove();
      expect(timers.waiting()).to.equal(0);
    } finally {
      timers.release();
    }
  });
});
