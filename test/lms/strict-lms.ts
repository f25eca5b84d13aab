import type {ScormApi} from '../../src/lms/find-api.ts';
import {responses12, responses2004, rules12, rules2004} from './scorm-rules.ts';

export interface StrictCall {
  /** Without the prefix LMS, and `Terminate` for `LMSFinish`. */
  method: string;
  args: unknown[];
  answer: unknown;
}

/** Takes the place of a call; `pass()` makes the call after all. */
export type Fault = (
  args: unknown[],
  pass: () => unknown,
) => {answer: unknown; code?: number};

export interface StrictSettings {
  standard: '1.2' | '2004';
  mode?: string;
  /** What the LMS holds at launch, by element: statuses never fall. */
  held?: Record<string, string>;
}

const ranks = ['incomplete', 'failed', 'completed', 'passed'];
const sessionLost = [301, 112, 122, 123, 132, 133, 142, 143];
const queries = ['GetLastError', 'GetErrorString', 'GetDiagnostic'];

/**
 * Stands between the course and an LMS, and is as strict as the strictest one:
 * checks every call against the rules and writes down each violation. Faults
 * can be injected, so that the LMS behind it seems to have them.
 */
export class StrictLms {
  readonly violations: string[] = [];
  /** Every call but the error queries, in order. */
  readonly calls: StrictCall[] = [];
  /** What the course gets to see. */
  readonly api: ScormApi;

  private readonly inner: ScormApi;
  private readonly settings: StrictSettings;
  private readonly faults = new Map<string, Fault>();
  private readonly types = new Map<string, string>();
  private readonly held: Map<string, string>;
  /** `lost`: the LMS says so itself; then one may do whatever helps. */
  private phase: 'closed' | 'open' | 'lost' | 'ended' = 'closed';
  private faultCode?: number;
  private statusSinceCommit = false;

  constructor(inner: ScormApi, settings: StrictSettings) {
    this.inner = inner;
    this.settings = settings;
    this.held = new Map(Object.entries(settings.held ?? {}));
    // A Proxy, since methods must be called on the object that has them.
    this.api = new Proxy(inner, {
      get: (target, name) =>
        typeof target[String(name)] === 'function'
          ? (...args: unknown[]) => this.call(String(name), args)
          : target[String(name)],
    });
  }

  /** From now on `method` (named as in SCORM 2004) answers as `fault` says. */
  inject(method: string, fault: Fault) {
    this.faults.set(method, fault);
  }

  heal(method: string) {
    this.faults.delete(method);
  }

  /** A commit was asked for, be it that it never came this far. */
  sawCommit() {
    this.statusSinceCommit = false;
  }

  count(method?: string): number {
    return this.calls.filter((call) => !method || call.method === method)
      .length;
  }

  /** Every value that an element was set to, in order. */
  valuesOf(element: string): unknown[] {
    return this.calls
      .filter(({method, args}) => method === 'SetValue' && args[0] === element)
      .map(({args}) => args[1]);
  }

  private call(name: string, args: unknown[]): unknown {
    const method = name.replace(/^LMS/, '').replace(/^Finish$/, 'Terminate');
    // What the LMS itself thinks counts, whatever a fault makes of it.
    let inner: unknown;
    const pass = () => (inner = this.inner[name]!(...(args as string[])));
    if (queries.includes(method)) {
      const isFaked = method === 'GetLastError' && this.faultCode !== undefined;
      return isFaked ? String(this.faultCode) : pass();
    }
    this.check(method, args);
    this.faultCode = undefined;
    const fault = this.faults.get(method);
    let answer: unknown;
    if (fault) ({answer, code: this.faultCode} = fault(args, pass));
    else answer = pass();
    this.calls.push({method, args, answer});
    this.follow(method, args, String(inner), String(answer));
    return answer;
  }

  private check(method: string, args: unknown[]) {
    const expected = method === 'SetValue' ? 2 : 1;
    if (args.length !== expected) this.violate(method, args, 'argument count');
    if (args.some((arg) => typeof arg !== 'string')) {
      this.violate(method, args, 'every argument is a string');
    }
    const phase = method === 'Initialize' ? 'closed' : 'open';
    // Whether a visit is open, although the LMS denied it, shows by asking.
    const isProbe = method === 'GetValue' && /_id$/.test(String(args[0]));
    if (this.phase !== phase && this.phase !== 'lost' && !isProbe) {
      this.violate(method, args, `the visit is ${this.phase}`);
    }
    if (method === 'SetValue') this.checkSet(String(args[0]), String(args[1]));
    else if (method !== 'GetValue' && args[0] !== '') {
      this.violate(method, args, 'the argument is the empty string');
    }
  }

  private checkSet(element: string, value: string) {
    const is12 = this.settings.standard === '1.2';
    const violate = (rule: string) =>
      this.violate('SetValue', [element, value], rule);
    const rule = (is12 ? rules12 : rules2004)[
      element.replace(/\.(0|[1-9]\d*)(?=\.)/g, '.n')
    ];
    if (!rule) violate('the element may not be set');
    else if (!rule.test(value)) violate(`the format is ${rule}`);
    if (/^(review|browse)$/.test(this.settings.mode ?? '')) {
      violate(`nothing is written in ${this.settings.mode}`);
    }
    this.checkOrder(element, value, violate);
  }

  private checkOrder(
    element: string,
    value: string,
    violate: (rule: string) => void,
  ) {
    const is12 = this.settings.standard === '1.2';
    const [, entry, rest] =
      /^(cmi\.(?:objectives|interactions)\.\d+)\.(.+)$/.exec(element) ?? [];
    if (entry && rest !== 'id' && !this.held.has(`${entry}.id`)) {
      violate('the id comes first');
    }
    if (rest === 'id' && (this.held.get(element) ?? value) !== value) {
      violate('an id is never changed');
    }
    if (rest === 'type') this.types.set(entry!, value);
    if (/response$|pattern$/.test(rest ?? '')) {
      const type = this.types.get(entry!);
      const format = (is12 ? responses12 : responses2004)[type ?? ''];
      if (!type) violate('the type comes before responses');
      else if (format && !format.test(value)) {
        violate(`a ${type} response is ${format}`);
      }
    }
    if (/_status$|\.status$/.test(element)) {
      const before = ranks.indexOf(this.held.get(element) ?? '');
      if (ranks.indexOf(value) < before) violate('a status never falls');
    }
    // The same number in another spelling is no other score.
    const isNew = Number(this.held.get(element) || NaN) !== Number(value);
    if (
      /^cmi\.(core\.)?score/.test(element) &&
      this.statusSinceCommit &&
      isNew
    ) {
      violate('the score comes before the status');
    }
  }

  /** `inner` is what the LMS answered, `seen` what the course got to see. */
  private follow(method: string, args: unknown[], inner: string, seen: string) {
    const isOpened = [inner, seen].includes('true');
    if (method === 'Initialize' && isOpened) this.phase = 'open';
    if (sessionLost.includes(this.faultCode ?? 0)) this.phase = 'lost';
    if (method === 'Terminate' && inner === 'true') this.phase = 'ended';
    if (method === 'Commit') this.sawCommit();
    if (method === 'SetValue' && [inner, seen].includes('true')) {
      this.held.set(String(args[0]), String(args[1]));
      const isStatus = /^cmi\.(core\.)?\w+_status$/.test(String(args[0]));
      if (isStatus && args[1] !== 'incomplete') this.statusSinceCommit = true;
    }
  }

  private violate(method: string, args: unknown[], rule: string) {
    this.violations.push(`${method}(${args.join(', ')}): ${rule}`);
  }
}
