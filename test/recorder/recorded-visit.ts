import type {Outcome} from '../../src/course/outcome-types.ts';
import {Recorder} from '../../src/recorder/recorder.ts';
import type {SaveState} from '../../src/recorder/recorder.ts';
import {launchOf, outcomeOf} from '../lms/sample-reports.ts';
import {TestLms} from '../lms/test-lms.ts';
import type {LaunchSettings, TestVisit} from '../lms/test-lms.ts';
import {FakeTime, settled} from './fake-time.ts';
import {TestDevice} from './test-device.ts';

export const second = 1000;
export const minute = 60 * second;

/** A learner's visits to a SCORM 1.2 LMS, with a recorder that serves them. */
export class RecordedVisit {
  readonly time = new FakeTime();
  readonly device = new TestDevice();
  readonly server = new TestLms('scorm12');
  /** Whether the server answers to the small request. */
  isReachable = true;
  requests = 0;
  /** How often the saved text was asked for with a higher counter. */
  renewals = 0;
  /** What is asked for where the LMS has no room, one time after the other. */
  short: string[] = [];
  /** What `change` events have told. */
  states: SaveState[] = [];
  visit!: TestVisit;
  recorder!: Recorder;

  reach = () => Promise.resolve(this.isReachable);

  /** The setting `commitInterval`. */
  interval = 10;

  /** Opens the course and sees its first commit through. */
  async open(settings?: LaunchSettings, earlier: Outcome = outcomeOf()) {
    this.visit = this.server.launch(settings);
    const {lms} = this.visit;
    const recorder = new Recorder({
      lms,
      launch: launchOf(lms),
      work: {
        found: {told: earlier, recorded: earlier.interactions.length},
        renew: () => `again${++this.renewals}`,
        isStale: () => false,
        shorten: () => this.short.shift(),
        confirm: () => {},
        taken: () => {},
      },
      device: this.device,
      interval: this.interval,
      time: this.time,
      reach: () => {
        this.requests++;
        return this.reach();
      },
    });
    this.recorder = recorder;
    this.states = [];
    recorder.addEventListener('change', () => this.states.push(recorder.state));
    recorder.begin();
    await settled();
  }

  commits(): number {
    return this.visit.strict.count('Commit');
  }

  /** Commits fail at the server, which then takes nothing. */
  loseServer() {
    this.server.isDown = true;
  }

  findServer() {
    this.server.isDown = false;
  }

  /** The LMS refuses saved state of more than so many characters. */
  limitState(length: number) {
    this.visit.strict.inject('SetValue', ([element, value], pass) =>
      element === 'cmi.suspend_data' && String(value).length > length
        ? {answer: 'false', code: 405}
        : {answer: pass()},
    );
  }

  failCommits() {
    this.visit.strict.inject('Commit', () => ({answer: 'false', code: 101}));
  }
}
