import {expect} from '@open-wc/testing';
import {isSaved, reachPackage} from '../../src/recorder/is-saved.ts';

describe('isSaved()', () => {
  const fine = {ok: true, code: 0, message: ''};
  const near = {isAlive: () => true, sharesOrigin: () => true};
  const reached = () => Promise.resolve(true);
  const unreached = () => Promise.resolve(false);

  it('needs a yes, no error, a living window and a server in reach', async () => {
    expect(await isSaved(fine, near, reached)).to.equal(true);
    expect(await isSaved(fine, near, unreached)).to.equal(false);
    expect(await isSaved({...fine, ok: false}, near, reached)).to.equal(false);
    expect(await isSaved({...fine, code: 101}, near, reached)).to.equal(false);
    const gone = {...near, isAlive: () => false};
    expect(await isSaved(fine, gone, reached)).to.equal(false);
  });

  it('asks for nothing where a request would prove nothing', async () => {
    const far = {...near, sharesOrigin: () => false};

    expect(await isSaved(fine, far, unreached)).to.equal(true);
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
