import type {Outcome} from '../course/outcome-types.ts';
import {apiCalls, generalException} from './api-calls.ts';
import type {Answer, Methods} from './api-calls.ts';
import {elementWriter, passes} from './element-writer.ts';
import type {ElementWriter} from './element-writer.ts';
import type {FoundApi} from './find-api.ts';
import {initialize} from './initialize.ts';
import type {Closing, CommitAnswer, Launch, Lms, Report} from './lms.ts';
import {quietly} from './quietly.ts';
import {isMarkedOutdated, markOutdated} from './outdated-api.ts';
import {outranks} from './ranks.ts';
import {essentials, readTime} from './read-launch.ts';
import {interactionWriter} from './write-interactions.ts';
import type {InteractionSpelling} from './write-interactions.ts';
import {objectiveWriter} from './write-objectives.ts';
import type {ObjectiveSpelling} from './write-objectives.ts';

export interface ScormOptions {
  /** What the LMS is told when the learner leaves a finished course. */
  exitWhenComplete: 'suspend' | 'normal';
  /** Looks for the API once more, after the one at hand has gone. */
  findAgain?: () => FoundApi | undefined;
}

/** What differs between the standards: how calls, elements and values look. */
export interface Dialect {
  name: string;
  methods: Methods;
  learnerId: string;
  place: string;
  sessionTime: string;
  totalTime: string;
  exit: string;
  /** What `exit` says when the visit is the last one. */
  exitNormal: string;
  /** Where to ask the LMS to take the course away; SCORM 1.2 has no such. */
  navigation?: string;
  /** Error codes: the visit is open already, or over until opened anew. */
  alreadyOpen?: number;
  ended?: number;
  /** Error codes: the LMS knows nothing of an open visit any more. */
  sessionLost: number[];
  /** Only SCORM 1.2: in 2004 Terminate commits, and some Commits fail then. */
  commitsBeforeEnd: boolean;
  /** Whether a value that a failed commit has lost is not sent by setting it again. */
  sendsChangesOnly: boolean;
  duration(milliseconds: number): string;
  readLaunch(get: (element: string) => string, writer: ElementWriter): Launch;
  /** Marks a course that was never begun as begun. */
  begin(writer: ElementWriter): void;
  /** Score, progress and status, in this order. */
  writeOutcome(writer: ElementWriter, outcome: Outcome): void;
  objective: ObjectiveSpelling;
  interaction: InteractionSpelling;
}

/** A visit to an LMS that speaks SCORM: the order of things, in any standard. */
export function scormLms(
  firstFound: FoundApi,
  dialect: Dialect,
  {exitWhenComplete, findAgain = () => undefined}: ScormOptions,
): Lms {
  const calls = apiCalls(firstFound.api, dialect.methods);
  const writer = elementWriter(calls, dialect);
  const objectives = objectiveWriter(
    calls,
    writer,
    dialect.objective,
    dialect.sessionLost,
  );
  const interactions = interactionWriter(
    calls,
    writer,
    dialect.interaction,
    dialect.sessionLost,
  );
  let found = firstFound;
  let launch: Launch | undefined;
  let ending: CommitAnswer | undefined;
  let isInitialized = false;
  let hasBegun = false;
  let lastReport: Report | undefined;
  /** Of all visits before, and what it has grown by as this one was opened anew. */
  let totalTime: number | undefined;
  let timeCounted = 0;
  /** Commits since the LMS took the state last. */
  let commitsWithoutState = 0;
  /** Since the last commit that somebody has judged. */
  let wasReopened = false;

  // The LMS does not protect a record from writes in review, so we do.
  const isRecorded = () => launch?.mode === 'normal';

  /**
   * What the LMS tells at launch. Where it does not come to tell what it holds,
   * that is a fault: to begin anew would write over the learner's work. So is
   * it to tell nothing at all, since the first launch has a learner or a status.
   */
  function readAll(): {launch: Launch; fault?: CommitAnswer} {
    let fault: Answer | undefined;
    let isSilent = true;
    const get = (element: string) => {
      const answer = calls.get(element);
      const isOutOfOrder =
        !answer.ok &&
        [0, generalException, ...dialect.sessionLost].includes(answer.code);
      if (isOutOfOrder && essentials.test(element)) fault ??= answer;
      if (answer.value !== '') isSilent = false;
      return answer.value;
    };
    const launch = dialect.readLaunch(get, writer);
    return {
      launch,
      fault: fault ?? (isSilent ? {...fine, ok: false} : undefined),
    };
  }

  /** What a visit writes first, be it that nothing is done in it. */
  function begin() {
    if (hasBegun) return;
    hasBegun = true;
    if (launch?.credit) dialect.begin(writer);
    writer.write(dialect.sessionTime, dialect.duration(0));
  }

  function write(report: Report): boolean {
    if (!isRecorded()) return true;
    lastReport = report;
    const {outcome, state, sessionTime, recorded} = report;
    begin();
    if (launch?.credit) {
      dialect.writeOutcome(writer, outcome);
      objectives.write(outcome.objectives);
      interactions.write(outcome.interactions, recorded);
    }
    if (outcome.place) writer.write(dialect.place, outcome.place.slice(0, 64));
    const isTaken = !state || writer.write(savedState, state);
    const time = Math.max(0, sessionTime - timeCounted);
    writer.write(dialect.sessionTime, dialect.duration(time));
    if (isTaken) commitsWithoutState = 0;
    return isTaken || !isTooLong();
  }

  /**
   * Whether it is only what is long that is refused: `exit` never changes here.
   * An LMS that may be out of order is asked again later, before the work is
   * shortened.
   */
  function isTooLong(): boolean {
    if (!calls.set(dialect.exit, 'suspend').ok) return false;
    const refusal = writer.refusal(savedState);
    return !(refusal && passes(refusal)) || commitsWithoutState > 0;
  }

  /** What was written goes out, and what the last commits may have lost. */
  function send() {
    writer.resend();
    interactions.send();
  }

  function commit(): CommitAnswer {
    if (!isRecorded()) return fine;
    begin();
    if (!isAlive()) {
      const next = findAgain();
      if (next?.api !== found.api && !next?.owner.closed) reopen(next);
    }
    send();
    if (writer.refusal(savedState)) commitsWithoutState++;
    const answer = calls.commit();
    const isLost = dialect.sessionLost.includes(answer.code);
    if (!isLost || !reopen(found)) return judge(answer);
    send();
    return judge(calls.commit());
  }

  /**
   * Opens the visit once more, where the LMS has put up a new API or has lost
   * the visit, and hands over again all that this one has set.
   */
  function reopen(next: FoundApi | undefined): boolean {
    if (!next || !launch || wasReopened) return false;
    wasReopened = true;
    calls.turnTo(next.api);
    const isOpen = initialize(calls, dialect) === undefined;
    if (!isOpen || !isSameVisit(launch)) {
      // What is open now and not this visit hears nothing from us any more.
      calls.turnTo(isOpen ? {} : found.api);
      return false;
    }
    found = next;
    writer.forget();
    objectives.forget();
    readNow(writer);
    timeCounted = timeGained();
    writer.setAll();
    // What the lost visit did not take is not among that.
    if (lastReport) write(lastReport);
    return true;
  }

  function readNow(notes: ElementWriter): Launch {
    return dialect.readLaunch((element) => calls.get(element).value, notes);
  }

  /** Whether it is this attempt that the LMS goes on with, and not a look back. */
  function isSameVisit({learner, completion}: Launch): boolean {
    const now = readNow({...writer, note: () => {}});
    const isReset = now.completion === 'unknown' && completion !== 'unknown';
    return now.learner.id === learner.id && now.mode === 'normal' && !isReset;
  }

  function readTotalTime(): number | undefined {
    return readTime(calls.get(dialect.totalTime).value);
  }

  /** What the LMS has added to its total of this visit, as far as it tells. */
  function timeGained(): number {
    const now = readTotalTime();
    if (now === undefined || totalTime === undefined) return 0;
    const most = lastReport?.sessionTime ?? 0;
    return Math.min(most, Math.max(0, now - totalTime));
  }

  function isAlive(): boolean {
    const {owner, name, api} = found;
    return (
      quietly(() => !owner.closed && Reflect.get(owner, name) === api) ?? false
    );
  }

  /** A commit cannot save what the LMS refused to take. */
  function judge({ok, code, message}: CommitAnswer): CommitAnswer {
    const refusal = writer.refusal();
    return refusal
      ? {ok: false, code: refusal.code, message: refusal.message}
      : {ok, code, message};
  }

  function end(how: Closing): CommitAnswer {
    if (dialect.commitsBeforeEnd) {
      const committed = commit();
      // Moodle closes the visit whatever Finish answers: then nothing can be
      // tried again. On Exit there is time to.
      if (committed.ok || how === 'page closed') calls.terminate();
      return committed;
    }
    send();
    const ended = judge(calls.terminate());
    // A visit that could not be ended is still open, where there is time.
    return ended.ok || how === 'page closed' ? ended : judge(calls.terminate());
  }

  function writeExit({completion}: Outcome) {
    const isLast = completion === 'completed' && exitWhenComplete === 'normal';
    writer.write(dialect.exit, isLast ? dialect.exitNormal : 'suspend');
    if (dialect.navigation) {
      writer.write(dialect.navigation, isLast ? 'exitAll' : 'suspendAll');
    }
  }

  return {
    name: dialect.name,
    reports: true,
    open() {
      if (launch) return {ok: true, launch};
      const refusal = isInitialized ? undefined : initialize(calls, dialect);
      if (refusal) return {ok: false, ...refusal};
      const read = readAll();
      isInitialized = !dialect.sessionLost.includes(read.fault?.code ?? 0);
      if (read.fault) {
        const {code, message} = read.fault;
        return {ok: false, reason: 'refused', code, message};
      }
      launch = read.launch;
      totalTime = readTotalTime();
      // Some LMSs give nothing back without it, be it that the visit never begins
      // and they end it themselves.
      if (isRecorded()) writer.write(dialect.exit, 'suspend');
      return {ok: true, launch};
    },
    write: (report) => ending !== undefined || write(report),
    commit: () => ending ?? commit(),
    confirm() {
      writer.confirm();
      interactions.confirm();
      wasReopened = false;
    },
    hasMore: () => writer.hasMore(),
    doubt() {
      wasReopened = false;
      writer.doubt();
      if (dialect.sendsChangesOnly) interactions.doubt();
    },
    writeAgain: () => interactions.writeAgain(),
    needsRelaunch: () =>
      writer
        .doubted()
        .some(
          ({element, value}) =>
            courseStatus.test(element) && outranks(value, 'incomplete'),
        ),
    lacking: () => ({
      objectives:
        objectives.isWaiting() ||
        writer
          .doubted()
          .some(({element}) => /^cmi\.objectives\./.test(element)),
      interactionsSince: interactions.lackingSince(),
    }),
    close(report, how: Closing) {
      if (ending) return ending;
      // Before the calls, since they may bring the closing about once more.
      ending = fine;
      if (!launch) return ending;
      write(report);
      if (isRecorded() && how === 'exit') writeExit(report.outcome);
      const answer = end(how);
      ending = answer.ok || how === 'page closed' ? answer : undefined;
      return answer;
    },
    isOutdated: () => launch !== undefined && isMarkedOutdated(found, launch),
    markOutdated() {
      if (launch) markOutdated(found, launch);
    },
    isAlive,
    sharesOrigin: () =>
      location.protocol.startsWith('http') &&
      quietly(() => found.owner.location.origin) === location.origin,
    written: () => writer.written(),
    calls: () => calls.log(),
  };
}

const savedState = 'cmi.suspend_data';
const courseStatus = /^cmi\.(core\.)?(lesson|completion|success)_status$/;

const fine: CommitAnswer = {ok: true, code: 0, message: ''};
