import {expect} from '@open-wc/testing';
import {followPage} from '../../src/recorder/page-events.ts';

describe('followPage()', () => {
  let frame: HTMLIFrameElement;
  let page: Window;
  let heard: string[];
  let stop: () => void;

  beforeEach(async () => {
    frame = document.createElement('iframe');
    frame.srcdoc = '<button>Next</button>';
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, {once: true}),
    );
    document.body.append(frame);
    await loaded;
    page = frame.contentWindow!;
    heard = [];
    const hear = (what: string) => () => void heard.push(what);
    stop = followPage(
      {
        pageHidden: hear('hidden'),
        pageShown: hear('shown'),
        pageClosed: hear('closed'),
        learnerActive: hear('active'),
        retry: hear('retry'),
      },
      {page, reload: hear('reload')},
    );
  });
  afterEach(() => {
    stop();
    frame.remove();
  });

  function show(visibilityState: 'hidden' | 'visible') {
    Object.defineProperty(page.document, 'visibilityState', {
      value: visibilityState,
      configurable: true,
    });
    page.document.dispatchEvent(new Event('visibilitychange'));
  }

  it('notices that the page is hidden and shown', () => {
    show('hidden');
    show('visible');

    expect(heard).to.eql(['hidden', 'shown']);
  });

  it('notices that the LMS takes the frame away', () => {
    frame.remove();

    expect(heard).to.include('closed');
    expect(heard.filter((what) => what === 'closed')).to.have.lengthOf(1);
  });

  it('notices that a phone puts the page to sleep', () => {
    page.document.dispatchEvent(new Event('freeze'));

    expect(heard).to.eql(['hidden']);
  });

  it('opens the course anew when the browser brings back an ended page', () => {
    page.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    page.dispatchEvent(new PageTransitionEvent('pageshow'));

    expect(heard).to.eql(['reload']);
  });

  it('tries again when the network is back', () => {
    page.dispatchEvent(new Event('online'));

    expect(heard).to.eql(['retry']);
  });

  it('notices the learner, even where the course stops the event', () => {
    const button = page.document.querySelector('button')!;
    button.addEventListener('keydown', (event) => event.stopPropagation());

    button.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true}));
    button.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true}));

    expect(heard).to.eql(['active', 'active']);
  });

  it('hears nothing any more once it is stopped', () => {
    stop();

    show('hidden');
    page.dispatchEvent(new Event('pagehide'));

    expect(heard).to.eql([]);
  });
});
