import {expect} from '@open-wc/testing';
import {browser} from '../../src/lms/browser.ts';
import {memory} from '../../src/lms/memory.ts';
import type {Kept} from '../../src/lms/memory.ts';
import {TestDevice} from '../recorder/test-device.ts';
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
  itKeepsThePromisesOfAnLms(() => {
    const device = new TestDevice();
    // Nobody launches the browser alone in review; memory() stands in.
    return {
      launch: (how) =>
        how ? reviewing(device, how.mode) : browser('i_care', device),
    };
  });

  function reviewing(device: TestDevice, mode?: 'review' | 'browse') {
    const {launch} = browser('i_care', device).open();
    return memory(launch, undefined, {mode});
  }

  it('keeps progress on this device, under the name of the course', () => {
    const device = new TestDevice();
    const lms = browser('i_care', device);
    launchOf(lms);
    save(lms, reportOf({}, {state: 'mine'}));

    expect(lms.keeps).to.equal('device');
    expect(lms.reports).to.equal(false);
    expect(device.read('i_care')).to.contain('mine');
    expect(launchOf(browser('another_course', device)).state).to.equal('');
  });

  it('keeps each answer at once, for a browser that is killed', () => {
    const device = new TestDevice();
    const lms = browser('i_care', device);
    launchOf(lms);

    lms.write(reportOf({}, {state: 'mine'}));

    expect(launchOf(browser('i_care', device)).state).to.equal('mine');
  });

  it('starts anew from what it cannot read', () => {
    const device = new TestDevice();
    for (const damaged of ['', '{', 'null', '5', '{"state":7}']) {
      device.write('i_care', damaged);

      expect(launchOf(browser('i_care', device)).state).to.equal('');
    }
  });

  it('goes on without storage and says that progress ends with the page', () => {
    const device = new TestDevice();
    device.lasts = false;
    const lms = browser('i_care', device);
    launchOf(lms);

    expect(lms.keeps).to.equal('page');
    expect(save(lms, reportOf({}, {state: 'mine'})).ok).to.equal(true);
    expect(launchOf(browser('i_care', device)).state).to.equal('mine');
  });
});
