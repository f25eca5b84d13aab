import {expect} from '@open-wc/testing';
import {
  findApi,
  isFramedByAnotherDomain,
  waitForApi,
} from '../../src/lms/find-api.ts';
import type {ScormApi} from '../../src/lms/find-api.ts';

const api12 = {LMSInitialize: () => 'true'} as ScormApi;
const api2004 = {Initialize: () => 'true'} as ScormApi;

describe('findApi()', () => {
  const here = window as unknown as Record<string, unknown>;
  let frames: HTMLIFrameElement[] = [];

  afterEach(() => {
    frames.forEach((frame) => frame.remove());
    frames = [];
    delete here.API;
    delete here.API_1484_11;
  });

  /** A frame and, once it has loaded, the window inside. */
  async function addFrame(attributes: Partial<HTMLIFrameElement>) {
    const frame = Object.assign(document.createElement('iframe'), attributes);
    frames.push(frame);
    const loaded = new Promise((resolve) =>
      frame.addEventListener('load', resolve, {once: true}),
    );
    document.body.append(frame);
    await loaded;
    return frame.contentWindow!;
  }

  it('finds the API in its own window before any other', async () => {
    const inner = await addFrame({srcdoc: ''});
    here.API = api12;
    const own = {...api12};
    Object.assign(inner, {API: own});

    const found = findApi('API', inner)!;

    expect(found.api).to.equal(own);
    expect(found.owner).to.equal(inner);
  });

  it('finds it several frames up', async () => {
    here.API = api12;
    const inner = await addFrame({srcdoc: '<iframe srcdoc=""></iframe>'});

    const found = findApi('API', inner.frames[0]!)!;

    expect(found.api).to.equal(api12);
    expect(found.owner).to.equal(window);
  });

  it('takes only the API of its own standard when an LMS offers both', () => {
    Object.assign(here, {API: api12, API_1484_11: api2004});

    expect(findApi('API', window)!.api).to.equal(api12);
    expect(findApi('API_1484_11', window)!.api).to.equal(api2004);
  });

  it('is not taken in by an element with the id API', () => {
    const element = Object.assign(document.createElement('p'), {id: 'API'});
    document.body.append(element);

    expect(findApi('API', window)).to.equal(undefined);
    element.remove();
  });

  it('climbs over a page of another domain', async () => {
    here.API = api12;
    // A data: page has an origin of its own, as a portal's header would.
    const foreign = await addFrame({
      src: `data:text/html,<iframe src="${location.origin}/package.json"></iframe>`,
    });
    const inner = foreign.frames[0]!;

    expect(() => Reflect.get(foreign, 'API')).to.throw('cross-origin');
    expect(findApi('API', inner)!.owner).to.equal(window);
  });

  it('finds nothing, and says that another domain is in the way', async () => {
    const foreign = await addFrame({
      src: `data:text/html,<iframe src="${location.origin}/package.json"></iframe>`,
    });
    const inner = foreign.frames[0]!;

    expect(findApi('API', inner)).to.equal(undefined);
    expect(isFramedByAnotherDomain(inner)).to.equal(true);
    expect(isFramedByAnotherDomain(window)).to.equal(false);
  });

  it('finds it at the opener of a window, and above that', () => {
    const lms = windowWith({API: api12});
    const launcher = windowWith({parent: lms});
    const popup = windowWith({opener: launcher});
    const frame = windowWith({parent: popup, top: popup});

    expect(findApi('API', popup)!.owner).to.equal(lms);
    expect(findApi('API', frame)!.owner).to.equal(lms);
  });

  it('finds it on the document of the opener, where no window has it', () => {
    const document = {API: api12};
    const launcher = windowWith({document});
    const found = findApi('API', windowWith({opener: launcher}));
    expect(found!.api).to.equal(api12);

    const lms = windowWith({document, parent: windowWith({API: {...api12}})});
    const nearer = findApi('API', windowWith({opener: lms}));
    expect(nearer!.owner).to.equal(lms.parent);
  });

  it('stops where frames never end', () => {
    const endless = {
      get parent() {
        return Object.create(endless) as unknown;
      },
    };

    expect(findApi('API', endless as unknown as Window)).to.equal(undefined);
  });

  /** A window as far as the search looks; its own parent unless given one. */
  function windowWith(parts: Record<string, unknown>): Window {
    const made: Record<string, unknown> = {opener: null, ...parts};
    made.parent ??= made;
    made.top ??= made;
    return made as unknown as Window;
  }

  it('waits for an LMS that is late', async () => {
    const pauses: number[] = [];
    const found = await waitForApi('API', {
      wait: (milliseconds) => {
        pauses.push(milliseconds);
        if (pauses.length === 3) here.API = api12;
        return Promise.resolve();
      },
    });

    expect(found!.api).to.equal(api12);
    expect(pauses).to.eql([250, 250, 250]);
  });

  it('gives up after five seconds', async () => {
    let waited = 0;
    const found = await waitForApi('API', {
      wait: (milliseconds) => {
        waited += milliseconds;
        return Promise.resolve();
      },
    });

    expect(found).to.equal(undefined);
    expect(waited).to.equal(5000);
  });
});
