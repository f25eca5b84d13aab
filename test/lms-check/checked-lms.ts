import words from '../../src/lms-check/en.json' with {type: 'json'};
import {
  findingsFrom,
  summarize,
} from '../../src/lms-check/findings/findings.ts';
import {told} from '../../src/lms-check/report-text.ts';
import {runCheck} from '../../src/lms-check/run-check.ts';
import type {CheckStandard} from '../../src/lms-check/spelling.ts';
import {TestLms, type LaunchSettings} from '../lms/test-lms.ts';
import type {StrictLms} from '../lms/strict-lms.ts';
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

  constructor(standard: CheckStandard, profile: Profile = () => {}) {
    this.standard = standard;
    this.profile = profile;
    this.server = new TestLms(standard);
  }

  /** One visit from start to end, and what the check found. */
  async visit({
    place = {},
    ...settings
  }: LaunchSettings & {place?: Record<string, unknown>} = {}) {
    const {strict, owner} = this.server.launch(settings);
    this.profile(strict);
    const check = await runCheck({
      standard: this.standard,
      device: this.device,
      window: windowWith({...owner, ...place}),
      wait: () => Promise.resolve(),
    });
    const findings = findingsFrom(check.facts, words);
    check.end(true);
    return {
      check,
      strict,
      summary: summarize(check.facts, findings),
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

/** A window as far as the check looks; of another address than the tests. */
function windowWith(parts: Record<string, unknown>): Window {
  const made: Record<string, unknown> = {
    ...{opener: null, frameElement: null, innerWidth: 800, innerHeight: 600},
    ...parts,
    location: {origin: 'https://lms.example'},
  };
  made.parent ??= made;
  made.top ??= made;
  return made as unknown as Window;
}
