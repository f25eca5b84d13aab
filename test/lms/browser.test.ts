import {expect} from '@open-wc/testing';
import {browser} from '../../src/lms/browser.ts';
import {memory} from '../../src/lms/memory.ts';
import type {Kept} from '../../src/lms/memory.ts';
import {deviceStore} from '../../src/lms/device-store.ts';
import {itKeepsThePromisesOfAnLms} from './lms-contract.ts';
import {launchOf, reportOf, save} from './sample-reports.ts';

describe('memory()', () => {
  itKeepsThePromisesOfAnLms(() => {
    let held: Kept | undefined;
    return {
      launch: (how) =>
        memory(
          held,
          (kept) => {
            held = kept;
            return true;
          },
          how,
        ),
    };
  });
});

describe('browser()', () => {
  afterEach(() => localStorage.clear());

  itKeepsThePromisesOfAnLms(() => ({
    // Nobody launches the browser alone in review; memory() stands in.
    launch: (how) =>
      how ? reviewing(how.mode) : browser('i_care', deviceStore()),
  }));

  function reviewing(mode?: 'review' | 'browse') {
    const {launch} = browser('i_care', deviceStore()).open();
    return memory(launch, undefined, {mode});
  }

  it('keeps progress on this device, under the name of the course', () => {
    const lms = browser('i_care', deviceStore());
    launchOf(lms);
    save(lms, reportOf({}, {state: 'mine'}));

    expect(lms.keeps).to.equal('device');
    expect(lms.reports).to.equal(false);
    expect(localStorage.getItem('i-care:i_care')).to.contain('mine');
    expect(launchOf(browser('another_course', deviceStore())).state).to.equal(
      '',
    );
  });

  it('starts anew from what it cannot read', () => {
    for (const damaged of ['', '{', 'null', '5', '{"state":7}']) {
      localStorage.setItem('i-care:i_care', damaged);

      expect(launchOf(browser('i_care', deviceStore())).state).to.equal('');
    }
  });

  it('goes on without storage and says that progress ends with the page', () => {
    const store = deviceStore(() => {
      throw new DOMException('The document is sandboxed.', 'SecurityError');
    });
    const lms = browser('i_care', store);
    launchOf(lms);

    expect(lms.keeps).to.equal('page');
    expect(save(lms, reportOf({}, {state: 'mine'})).ok).to.equal(true);
    expect(launchOf(browser('i_care', store)).state).to.equal('mine');
  });

  it('does not call saved what found no room', () => {
    const store = deviceStore(() => fullStorage());
    const lms = browser('i_care', store);
    launchOf(lms);

    expect(lms.keeps).to.equal('device');
    expect(save(lms, reportOf()).ok).to.equal(false);
  });

  /** Takes the trial entry, and nothing that is longer. */
  function fullStorage(): Storage {
    return {
      getItem: () => null,
      removeItem: () => undefined,
      setItem(_: string, value: string) {
        if (value) throw new DOMException('Full.', 'QuotaExceededError');
      },
    } as unknown as Storage;
  }
});
