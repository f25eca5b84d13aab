import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {resetMouse, sendMouse} from '@web/test-runner-commands';
import '../../src/ui/care-module.ts';
import type {CareModule} from '../../src/ui/care-module.ts';
import type {ActEvent} from '../../src/ui/events.ts';
import type {ModulePage} from '../../src/ui/module-page.ts';
import {evidence, lookFirst, moduleTexts} from './english.ts';
import {useTokens} from './use-tokens.ts';

const root = document.documentElement;
const common = {page: 0, unanswered: false, isLast: false};
const story: ModulePage = {
  ...{activity: lookFirst, words: moduleTexts['look-first'], ...common},
};
const rating: ModulePage = {
  ...{activity: evidence, words: moduleTexts.evidence, ...common},
};

/** From the page of a story to one that asks. */
async function turn() {
  const element = await fixture<CareModule>(
    html`<care-module .page=${story}></care-module>`,
  );
  const pageOf = () => element.shadowRoot!.querySelector('.page')!;
  const movesAtFirst = pageOf().getAnimations().length > 0;
  element.page = rating;
  await element.updateComplete;
  return {element, movesAtFirst, page: pageOf()};
}

describe('a page that one turns to', () => {
  before(useTokens);

  beforeEach(() => {
    root.dataset.motion = 'normal';
    // Long enough to be still on its way, whatever the machine is busy with.
    root.style.setProperty('--care-time', '60000ms');
  });

  afterEach(async () => {
    delete root.dataset.motion;
    root.style.removeProperty('--care-time');
    await resetMouse();
  });

  it('takes a click while it is still coming in', async () => {
    const {element, page} = await turn();
    const choice = page.shadowRoot!.querySelector('label')!;
    choice.scrollIntoView({block: 'center'});
    const {x, y, width, height} = choice.getBoundingClientRect();
    const acted = oneEvent<ActEvent>(element, 'care-act');

    await sendMouse({
      type: 'click',
      position: [Math.round(x + width / 2), Math.round(y + height / 2)],
    });

    expect((await acted).act.type).to.equal('level.chosen');
    expect(page.getAnimations()[0]?.playState).to.equal('running');
  });

  it('is simply there at first', async () => {
    const {movesAtFirst} = await turn();

    expect(movesAtFirst).to.equal(false);
  });

  it('is simply there where less motion is wanted', async () => {
    root.dataset.motion = 'less';

    const {page} = await turn();

    expect(page.getAnimations()).to.deep.equal([]);
  });
});
