import {expect, fixture, html, oneEvent, waitUntil} from '@open-wc/testing';
import type {CareCourse} from '../../src/ui/care-course.ts';
import type {View} from '../../src/ui/view.ts';
import '../../src/ui/care-certificate.ts';
import '../../src/ui/care-course.ts';
import '../../src/ui/care-module.ts';
import type {Notice} from '../../src/ui/care-notices.ts';
import {applyDisplay, standardDisplay} from '../../src/ui/display.ts';
import type {ActEvent, GoEvent, RetryEvent} from '../../src/ui/events.ts';
import {evidence, lookFirst, moduleTexts, words} from './english.ts';
import {atRest} from './at-rest.ts';
import {useTokens} from './use-tokens.ts';
import {setViewport} from './viewport.ts';

const common = {
  title: 'I CARE',
  version: '0.1.0-3fa2c1',
  company: {
    brand: {accent: '#0f6b66'},
    contact: {},
    policyLinks: [] as {title: string; address: string}[],
  },
  keeping: 'unconfirmed',
  privateKeeping: 'device',
  display: standardDisplay,
  notices: [] as Notice[],
  missing: '' as string,
} as const;

const home: View = {
  ...common,
  key: 'home',
  screen: {
    ...{name: 'home', heading: 'I CARE', summary: '', learner: ''},
    ...{
      modules: [],
      people: [],
      justFinished: '',
      isFailed: false,
      hasCertificate: false,
    },
  },
};

const branded: View = {
  ...home,
  company: {
    brand: {name: 'Northfield University Hospitals', accent: '#0f6b66'},
    contact: {},
    policyLinks: [{title: 'Privacy', address: 'https://example.org/privacy'}],
  },
};

const place = {page: 3, pages: 27, parts: [3, 6, 1, 15, 2]};

const story: View = {
  ...common,
  key: 'story',
  screen: {
    ...{name: 'module', heading: 'Know where you stand', place},
    page: {
      ...{activity: lookFirst, words: moduleTexts['look-first']},
      ...{page: 0, unanswered: false, isLast: false},
    },
  },
};

const rating: View = {
  ...common,
  key: 'rating',
  screen: {
    ...{name: 'module', heading: 'Know where you stand', place},
    page: {
      ...{activity: evidence, words: moduleTexts.evidence, answer: {level: 2}},
      ...{page: 0, unanswered: true, isLast: false, privacy: 'device'},
    },
  },
};

const onStage = moduleTexts['look-first'].steps['on-stage'].title;

const loading: View = {
  ...common,
  key: 'story/loading',
  screen: {
    ...{name: 'module', module: 'self-assessment'},
    heading: 'Know where you stand',
  },
};

const missing: View = {
  ...loading,
  key: 'story/missing',
  missing: 'Know where you stand',
};

async function show(view: View) {
  const element = await fixture<CareCourse>(
    html`<care-course .view=${view}></care-course>`,
  );
  await settled();
  return element;
}

async function change(element: CareCourse, view: View) {
  element.view = view;
  await settled();
}

/** Elements within elements have rendered before the next frame. */
function settled() {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

/** What has focus, through all shadow roots. */
function focused() {
  let {activeElement} = document;
  while (activeElement?.shadowRoot?.activeElement)
    ({activeElement} = activeElement.shadowRoot);
  return activeElement!;
}

/** The words of all that gets the focus from now on. */
function focusSteps(element: CareCourse) {
  const steps: string[] = [];
  element.addEventListener('focusin', () =>
    steps.push(focused().textContent.trim()),
  );
  return steps;
}

function buttons(element: CareCourse, within: string) {
  return [
    ...element
      .shadowRoot!.querySelector(within)!
      .shadowRoot!.querySelectorAll('button'),
  ];
}

describe('care-course', () => {
  before(useTokens);
  beforeEach(() => setViewport({width: 1280, height: 800}));

  for (const [name, view] of Object.entries({home, story, rating}))
    it(`is accessible as a whole page: ${name}`, async () => {
      const element = await show(view);
      await atRest();

      await expect(element).to.be.accessible();
    });

  it('leads from a module to its text version', async () => {
    const element = await show({
      ...story,
      screen: {...story.screen, module: 'self-assessment'} as View['screen'],
    });
    const went = oneEvent(element, 'care-go');

    const [first] =
      element.shadowRoot!.querySelectorAll<HTMLElement>('footer button');
    first!.click();

    expect(first!.textContent.trim()).to.equal(words.textVersion.open);
    expect(await went).to.include({
      screen: 'text',
      module: 'self-assessment',
    });
  });

  it('leaves focus alone at first, then moves it to each new heading', async () => {
    const element = await show(home);
    expect(focused()).to.equal(document.body);

    await change(element, story);

    expect(focused().textContent.trim()).to.equal(onStage);
  });

  it('says that the certificate is on its way, and goes to its heading once it is there', async () => {
    const element = await show(home);
    await change(element, {
      ...{...common, key: 'certificate/loading'},
      screen: {name: 'certificate'},
    });
    await waitUntil(() => focused().textContent.trim() === words.frame.loading);

    await change(element, {
      ...{...common, key: 'certificate'},
      screen: {
        name: 'certificate',
        sheet: {
          ...{
            isPassed: false,
            title: 'I CARE',
            name: '',
            isRecorded: true,
            brand: {},
          },
        },
      },
    });

    expect(focused().textContent.trim()).to.equal(words.certificate.title);
    expect(document.title).to.equal(`${words.certificate.title} – I CARE`);
  });

  it('has the focus at the words for a module that takes its time, then at its heading', async () => {
    const element = await show(home);
    const steps = focusSteps(element);
    await change(element, loading);

    await waitUntil(() => focused() !== document.body);
    await expect(element).to.be.accessible();
    await change(element, story);

    expect(steps).to.deep.equal([words.frame.loading, onStage]);
  });

  it('tells nobody to wait for what comes in a moment', async () => {
    const element = await show(home);
    const steps = focusSteps(element);
    await change(element, loading);
    const main = element.shadowRoot!.querySelector('main')!;
    const isSeen = main.firstElementChild!.checkVisibility({
      visibilityProperty: true,
    });
    await change(element, story);
    await atRest();

    expect(isSeen).to.equal(false);
    expect(steps).to.deep.equal([onStage]);
    expect(focused().textContent.trim()).to.equal(onStage);
  });

  it('has a screen of its own for a module that could not be loaded', async () => {
    const element = await show(home);
    const steps = focusSteps(element);
    await change(element, missing);
    const screen = element.shadowRoot!.querySelector('care-missing')!;
    const [again, back] = screen.shadowRoot!.querySelectorAll('button');
    const retried = oneEvent<RetryEvent>(element, 'care-retry');
    const went = oneEvent<GoEvent>(element, 'care-go');

    again!.click();
    back!.click();
    await atRest();

    await expect(element).to.be.accessible();
    expect(steps).to.deep.equal(['“Know where you stand” could not be loaded']);
    expect((await retried).what).to.equal('load');
    expect((await went).screen).to.equal('home');
  });

  it('offers no text version of a module that could not be loaded', async () => {
    const element = await show(missing);
    const footer = element.shadowRoot!.querySelector('footer')!;

    expect(footer.textContent).not.to.contain(words.textVersion.open);
    await change(element, loading);
    expect(footer.textContent).to.contain(words.textVersion.open);
  });

  it('keeps focus on the page when the last notice is put away', async () => {
    const notices = [{id: 'one', text: 'Hear this.'}];
    const element = await show({...home, notices});
    buttons(element, 'care-notices')[0]!.focus();

    await change(element, home);

    expect(focused().localName).to.equal('h1');
  });

  it('does not take focus away when a notice goes by itself', async () => {
    const notices = [{id: 'one', text: 'Hear this.'}];
    const element = await show({...home, notices});
    const exit = buttons(element, 'care-bar').at(-1)!;
    exit.focus();

    await change(element, home);

    expect(focused()).to.equal(exit);
  });

  it('leads to the missing answer each time the learner wants to go on', async () => {
    const element = await show(rating);
    const next = buttons(element, 'care-module').at(-1)!;
    const turns: string[] = [];
    element.addEventListener('care-act', ({act}: ActEvent) =>
      turns.push(act.type),
    );

    for (const time of [1, 2]) {
      next.focus();
      next.click();
      await settled();
      expect((focused() as HTMLInputElement).name).to.equal('occasion');
      expect(turns).to.have.length(time);
    }
  });

  it('names the place of Back and Next', async () => {
    const element = await show(story);

    const nav = element
      .shadowRoot!.querySelector('care-module')!
      .shadowRoot!.querySelector('nav')!;

    expect(nav.getAttribute('aria-label')).to.equal(words.frame.turn);
  });

  for (const [name, view] of Object.entries({home, branded, story, rating}))
    it(`needs no sideways scrolling on a small phone with the largest text: ${name}`, async () => {
      await setViewport({width: 320, height: 640});
      const stop = applyDisplay({...standardDisplay, size: 200});
      const notices = [
        {id: 'one', text: words.notices.connection, retry: 'save' as const},
      ];

      const element = await show({...view, notices});

      expect(widest(element)).to.be.at.most(innerWidth);
      stop();
      applyDisplay(standardDisplay)();
    });

  it('lays a page with large text out as on a smaller screen', async () => {
    await setViewport({width: 1280, height: 720});
    const element = await show(rating);
    const bar = element.shadowRoot!.querySelector('care-bar')!.shadowRoot!;
    const last = () => bar.querySelector('header')!.lastElementChild!.localName;
    const scale = element
      .shadowRoot!.querySelector('care-module')!
      .shadowRoot!.querySelector('care-rating')!
      .shadowRoot!.querySelector('.scale')!;
    const columns = () =>
      getComputedStyle(scale).gridTemplateColumns.split(' ').length;
    expect(last()).to.equal('div');
    expect(columns()).to.equal(5);

    const stop = applyDisplay({...standardDisplay, size: 200});

    expect(columns()).to.equal(1);
    // In the order in which it is read as well.
    await waitUntil(() => last() === 'care-place');
    stop();
    applyDisplay(standardDisplay)();
    await waitUntil(() => last() === 'div');
  });

  it('lays a page out for the window as it is now, whatever it was before', async () => {
    const element = await show(story);
    const next = () =>
      getComputedStyle(
        element
          .shadowRoot!.querySelector('care-module')!
          .shadowRoot!.querySelector('.main')!,
      ).minInlineSize;
    expect(next()).to.equal('176px');
    element.view = home;
    await element.updateComplete;

    // The phone is turned while the module is not on the page.
    await setViewport({width: 500, height: 640});
    element.view = story;
    await element.updateComplete;

    expect(next()).to.equal('44px');
  });

  it('shows whose course it is, and their rules, but not inside a module', async () => {
    const element = await fixture<CareCourse>(
      html`<care-course .view=${branded}></care-course>`,
    );
    const bar = element.shadowRoot!.querySelector('care-bar')!;
    const link =
      element.shadowRoot!.querySelector<HTMLAnchorElement>('footer a');

    expect(bar.shadowRoot!.textContent).to.contain('Northfield');
    expect(link!.textContent).to.equal(`Privacy ${words.frame.newWindow}`);
    expect([link!.target, link!.rel]).to.eql(['_blank', 'noopener noreferrer']);
    await expect(element).to.be.accessible();

    element.view = {...story, company: branded.company};
    await element.updateComplete;

    expect(element.shadowRoot!.querySelector('footer a')).to.equal(null);
  });
});

/** How far the page reaches to the right, in pixels. */
function widest(root: Element | ShadowRoot): number {
  return Math.max(
    ...[...root.querySelectorAll('*')].map(
      (part) => part.getBoundingClientRect().right,
    ),
    ...[...root.querySelectorAll('*'), root].map((part) =>
      'shadowRoot' in part && part.shadowRoot ? widest(part.shadowRoot) : 0,
    ),
  );
}
