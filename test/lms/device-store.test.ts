import {expect} from '@open-wc/testing';
import {openDeviceStore, type Database} from '../../src/lms/device-store.ts';

describe('openDeviceStore()', () => {
  const key = 'i_care:test';
  afterEach(async () => {
    const store = await openDeviceStore();
    store.write(key, '');
    await store.settled();
  });

  /** A database that is an object, for one store after another. */
  function objectDatabase(held = new Map<string, string>()): Database {
    return {
      entries: () => Promise.resolve([...held]),
      change(texts) {
        for (const [name, text] of texts) {
          if (text) held.set(name, text);
          else held.delete(name);
        }
        return Promise.resolve();
      },
    };
  }

  it('keeps texts for the next visit', async () => {
    const store = await openDeviceStore();
    store.write(key, 'mine');

    expect(store.read(key)).to.equal('mine');
    expect(await store.settled()).to.equal(true);
    expect(store.isLasting).to.equal(true);
    expect((await openDeviceStore()).read(key)).to.equal('mine');
  });

  it('keeps nothing of what was taken away', async () => {
    const store = await openDeviceStore();
    store.write(key, 'mine');
    store.write(key, '');
    await store.settled();

    expect((await openDeviceStore()).read(key)).to.equal('');
  });

  it('keeps the last of many texts that came at once', async () => {
    const store = await openDeviceStore();
    for (let count = 0; count <= 50; count++) store.write(key, `${count}`);
    await store.settled();

    expect((await openDeviceStore()).read(key)).to.equal('50');
  });

  it('sees what another window has written once it looks again', async () => {
    const held = new Map<string, string>();
    const store = await openDeviceStore(() => objectDatabase(held));
    held.set(key, 'theirs');
    expect(store.read(key)).to.equal('');

    await store.refresh();

    expect(store.read(key)).to.equal('theirs');

    // And what they have taken away.
    store.write('mine', 'kept');
    held.delete(key);
    await store.refresh();

    expect(store.read(key)).to.equal('');
    expect(store.read('mine')).to.equal('kept');
  });

  for (const [place, open] of Object.entries({
    'looking at the database throws': () => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    },
    'the database cannot be opened': (): Database => ({
      ...objectDatabase(),
      entries: () => Promise.reject(new DOMException('No.', 'UnknownError')),
    }),
    'the database never answers': (): Database => ({
      ...objectDatabase(),
      entries: () => new Promise(() => {}),
    }),
  })) {
    it(`keeps texts with the page where ${place}`, async () => {
      const store = await openDeviceStore(open, 50);
      store.write(key, 'mine');

      expect(store.isLasting).to.equal(false);
      expect(await store.settled()).to.equal(true);
      expect(store.read(key)).to.equal('mine');
    });
  }

  it('says when the device is full, and tries again with the next text', async () => {
    const held = new Map<string, string>();
    let isFull = true;
    const store = await openDeviceStore(() => ({
      ...objectDatabase(held),
      change: (texts) =>
        isFull
          ? Promise.reject(new DOMException('Full.', 'QuotaExceededError'))
          : objectDatabase(held).change(texts),
    }));
    store.write(key, 'mine');
    expect(await store.settled()).to.equal(false);
    expect(store.isLasting).to.equal(false);
    expect(store.read(key)).to.equal('mine');

    isFull = false;
    store.write('i_care:other', 'small');

    expect(await store.settled()).to.equal(true);
    expect(store.isLasting).to.equal(true);
    expect(held.get(key)).to.equal('mine');
  });
});
