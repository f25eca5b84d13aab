import {expect, fixture, html, nextFrame, waitUntil} from '@open-wc/testing';
import '../../src/ui/care-course.ts';
import type {CareCourse} from '../../src/ui/care-course.ts';
import '../../src/ui/care-module.ts';
import {standardDisplay} from '../../src/ui/display.ts';
import type {ModulePage} from '../../src/ui/module-page.ts';
import type {View} from '../../src/ui/view.ts';
import {askingPages, sayingPages} from './asking-pages.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

function viewOf(page: ModulePage): View {
  return {
    ...{key: 'asks', title: 'I CARE', version: '0.1.0-3fa2c1'},
    company: {brand: {accent: '#0f6b66'}, contact: {}, policyLinks: []},
    ...{privateKeeping: 'device', display: standardDisplay},
    ...{notices: [], missing: ''},
    screen: {
      ...{name: 'module', heading: 'A module', page},
      place: {page: 3, pages: 27, parts: [3, 6, 1, 15, 2]},
    },
  };
}

/** Opens a page; going on from there takes an answer. */
async function open(page: ModulePage) {
  const element = await fixture<CareCourse>(
    html`<care-course .view=${viewOf(page)}></care-course>`,
  );
  element.addEventListener('care-act', ({act}) => {
    if (act.type === 'next') element.view = viewOf({...page, unanswered: true});
  });
  await nextFrame();
  const module = element.shadowRoot!.querySelector('care-module')!.shadowRoot!;
  const own = module.querySelector('.page')!.shadowRoot!;
  const next = module.querySelector<HTMLElement>('nav button:last-child')!;
  return {own, next};
}

/** Goes to a button, presses it, and looks at what comes of it. */
async function press(button: HTMLElement, own: ShadowRoot) {
  button.scrollIntoView({block: 'end'});
  button.click();
  await waitUntil(() => own.querySelector('.nudge') && own.activeElement);
  // Whatever else follows has followed by then.
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  let focused = own.activeElement!;
  while (focused.shadowRoot?.activeElement)
    focused = focused.shadowRoot.activeElement;
  const nudge = own.querySelector('.nudge')!.getBoundingClientRect();
  const control = (focused.closest('label') ?? focused).getBoundingClientRect();
  return {nudge, control};
}

function expectInside({top, bottom}: DOMRect) {
  expect(top).to.be.at.least(0);
  expect(bottom).to.be.at.most(innerHeight);
}

describe('what is missing on a page', () => {
  const {style} = document.documentElement;
  before(useTokens);
  afterEach(() => style.removeProperty('--care-text-scale'));

  const presses = [
    ...Object.entries(askingPages).map(
      ([name, page]) => [name, page, 'Next'] as const,
    ),
    ...Object.entries(sayingPages).map(
      ([name, page]) => [name, page, 'its own button'] as const,
    ),
  ];

  for (const [name, page, pressed] of presses) {
    const pressIt = async () => {
      const {own, next} = await open(page);
      const button = own.querySelector<HTMLElement>('button.main');
      return press(pressed === 'Next' ? next : button!, own);
    };

    it(`is seen with what to do, in the small frame of an LMS: ${name}, by ${pressed}`, async () => {
      await setViewport({width: 600, height: 400});

      const {nudge, control} = await pressIt();

      expectInside(nudge);
      expectInside(control);
      // What is said of a text while one writes stands below it, and moves nothing.
      if (page.activity.kind !== 'writing' && page.activity.kind !== 'plan')
        expect(nudge.bottom).to.be.at.most(control.top);
    });

    it(`is seen at 200 % text: ${name}, by ${pressed}`, async () => {
      await setViewport({width: 1280, height: 720});
      style.setProperty('--care-text-scale', '2');

      const {nudge, control} = await pressIt();

      expectInside(nudge);
      expect(control.top).to.be.below(innerHeight);
      expect(control.bottom).to.be.above(0);
    });
  }
});
