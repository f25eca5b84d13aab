import {expect} from '@open-wc/testing';
import {deviceStore} from '../../src/lms/device-store.ts';

describe('deviceStore()', () => {
  afterEach(() => localStorage.clear());

  it('keeps texts for the next visit, under a name of its own', () => {
    deviceStore().write('answers', 'mine');

    expect(deviceStore().read('answers')).to.equal('mine');
    expect(Object.keys(localStorage)).to.eql(['i-care:answers']);
    expect(deviceStore().isLasting).to.equal(true);
  });

  it('keeps texts with the page where looking at the storage throws', () => {
    const store = deviceStore(() => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    });

    expect(store.isLasting).to.equal(false);
    expect(store.write('answers', 'mine')).to.equal(true);
    expect(store.read('answers')).to.equal('mine');
  });

  it('keeps texts with the page when the device is full, and says so', () => {
    const store = deviceStore(
      () =>
        ({
          getItem: () => 'old',
          removeItem: () => undefined,
          setItem(_: string, value: string) {
            if (value) throw new DOMException('Full.', 'QuotaExceededError');
          },
        }) as unknown as Storage,
    );

    expect(store.write('answers', 'mine')).to.equal(false);
    expect(store.read('answers')).to.equal('mine');
  });
});
