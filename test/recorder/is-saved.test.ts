import {expect} from '@open-wc/testing';
import {isSaved, reachPackage} from '../../src/recorder/is-saved.ts';
import {settled} from './fake-time.ts';
import {TestDevice} from './test-device.ts';

describe('isSaved()', () => {
  const fine = {ok: true, code: 0, message: ''};
  const lms = {
    isAlive: () => true,
    sharesOrigin: () => true,
    reports: true,
  };
  const device = new TestDevice();
  const reached = {lms, device, reach: () => Promise.resolve(true)};
  const unreached = {lms, device, reach: () => Promise.resolve(false)};

  it('needs a yes, no error, a living window and a server in reach', async () => {
    expect(await isSaved(fine, reached)).to.equal(true);
    expect(await isSaved(fine, unreached)).to.equal(false);
    expect(await isSaved({...fine, ok: false}, reached)).to.equal(false);
    expect(await isSaved({...fine, code: 101}, reached)).to.equal(false);
    const gone = {...lms, isAlive: () => false};
    expect(await isSaved(fine, {...reached, lms: gone})).to.equal(false);
  });

  it('asks for nothing where a request would prove nothing', async () => {
    const far = {...lms, sharesOrigin: () => false};

    expect(await isSaved(fine, {...unreached, lms: far})).to.equal(true);
  });

  it('waits for what stays on this device', async () => {
    const slow = new TestDevice();
    let isThere = false;
    slow.ready = settled().then(() => (isThere = true));

    expect(await isSaved(fine, {...reached, device: slow})).to.equal(true);
    expect(isThere).to.equal(true);
  });

  it('needs room on the device where there is no LMS, and only there', async () => {
    const full = new TestDevice();
    full.isFull = true;
    const alone = {...lms, reports: false};

    expect(await isSaved(fine, {...reached, device: full})).to.equal(true);
    expect(
      await isSaved(fine, {...reached, device: full, lms: alone}),
    ).to.equal(false);
  });
});

describe('reachPackage()', () => {
  const file = new URL('./fake-time.ts', import.meta.url).href;

  it('is satisfied by the package’s own file', async () => {
    expect(await reachPackage(file, 'FakeTime')()).to.equal(true);
  });

  it('is not taken in by a page that comes instead', async () => {
    expect(await reachPackage(file, 'i-care 0.1.0')()).to.equal(false);
  });

  it('says no when the file is missing or the server is gone', async () => {
    expect(await reachPackage('/nowhere.js', '')()).to.equal(false);
    expect(await reachPackage('http://127.0.0.1:9/ping.js', '')()).to.equal(
      false,
    );
  });
});
