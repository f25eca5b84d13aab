import words from '../../src/lms-check/en.json' with {type: 'json'};
import {
  findingsFrom,
  summarize,
} from '../../src/lms-check/findings/findings.ts';
import {told} from '../../src/lms-check/report-text.ts';
import {runCheck} from '../../src/lms-check/run-check.ts';
import type {CheckStandard} from '../../src/lms-check/spelling.ts';
import type {Trouble} from '../../src/workbench/rehearsal/trouble.ts';
import {TestLms, type LaunchSettings} from '../lms/test-lms.ts';
import type {StrictLms} from '../lms/strict-lms.ts';
import {windowOf} from '../lms/window-of.ts';
import {TestDevice} from '../recorder/test-device.ts';

/** How an LMS is bad: what it does to the calls of every visit. */
export type Profile = (strict: StrictLms) => void;

export type Visited = Awaited<ReturnType<CheckedLms['visit']>>;

/** An LMS with a fault, and a person who runs the check in it. */
export class CheckedLms {
  readonly server: TestLms;
  readonly device = new TestDevice();
  private readonly standard: CheckStandard;
  private readonly profile: Profile;
  private readonly trouble?: Trouble;

  constructor(
    standard: CheckStandard,
    profile: Profile = () => {},
    trouble?: Trouble,
  ) {
    this.standard = standard;
    this.profile = profile;
    this.trouble = trouble;
    this.server = new TestLms(standard);
  }

  /** One visit from start to end, and what the check found. */
  async visit({
    place = {},
    ...settings
  }: LaunchSettings & {place?: Record<string, unknown>} = {}) {
    const time = new BlockedTime();
    const visit = this.server.launch({
      ...settings,
      troubles: this.trouble ? [this.trouble] : [],
      world: {pause: (milliseconds) => time.pause(milliseconds)},
    });
    const {strict} = visit;
    this.profile(strict);
    visit.owner.location = roomy.location;
    const {window, wait} = windowOf(visit, this.trouble?.place);
    const check = await runCheck({
      standard: this.standard,
      device: this.device,
      window: Object.assign(window, roomy, place),
      wait: (milliseconds) => {
        time.pause(milliseconds);
        return wait();
      },
    }).finally(() => time.restore());
    const findings = findingsFrom(check.facts, words);
    check.end(true);
    const summary = summarize(check.facts, findings);
    return {
      check,
      strict,
      summary,
      /** Such as `size: problem, small`. */
      found: findings.map(
        ({point, verdict, outcome}) => `${point}: ${verdict}, ${outcome}`,
      ),
      /** In words, as the person reads it. */
      told: (wanted: string) =>
        findings
          .filter(({point}) => point === wanted)
          .map((finding) => told(finding, words).text)
          .join(),
      advice: summary.advice.map(({advice}) => advice),
      /** Everything that is not good. */
      complaints: findings
        .filter(({verdict}) => verdict === 'problem' || verdict === 'setting')
        .map(({point}) => point),
    };
  }

  /** Breaches of the rules, but for what the check has to try out. */
  get violations() {
    return this.server.violations.filter(
      (violation) => !violation.startsWith('SetValue(cmi.suspend_data'),
    );
  }
}

/** Lets a page stand still for seconds that no test has to wait. */
class BlockedTime {
  private readonly now = performance.now.bind(performance);
  private blocked = 0;

  constructor() {
    performance.now = () => this.now() + this.blocked;
  }

  pause(milliseconds: number) {
    this.blocked += milliseconds;
  }

  restore() {
    performance.now = this.now;
  }
}

/** What the check looks at in its window; of another address than the tests. */
const roomy = {
  ...{frameElement: null, innerWidth: 800, innerHeight: 600},
  location: {origin: 'https://lms.example', href: 'https://lms.example/'},
};
