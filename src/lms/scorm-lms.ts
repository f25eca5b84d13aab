import type {Outcome} from '../course/outcome-types.ts';
import {apiCalls} from './api-calls.ts';
import type {Dialect} from './dialect.ts';
import {elementWriter, passes} from './element-writer.ts';
import {isInPlace} from './find-api.ts';
import type {FoundApi} from './find-api.ts';
import {lacksObjectives, lacksResult} from './lacking.ts';
import type {Closing, CommitAnswer, Launch, Lms, Report} from './lms.ts';
import {isKnownOutdated, noteGiven, wasThere} from './page-notes.ts';
import {quietly} from './quietly.ts';
import {scormVisit} from './scorm-visit.ts';
import {interactionWriter} from './write-interactions.ts';
import {objectiveWriter} from './write-objectives.ts';

export interface ScormOptions {
  /** What the LMS is told when the learner leaves a finished course. */
  exitWhenComplete: 'suspend' | 'normal';
  /** Looks for the API once more, after the one at hand has gone. */
  findAgain?: () => FoundApi | undefined;
}

/** A visit to an LMS that speaks SCORM: the order of things, in any standard. */
export function scormLms(
  firstFound: FoundApi,
  dialect: Dialect,
  {exitWhenComplete, findAgain = () => undefined}: ScormOptions,
): Lms {
  const calls = apiCalls(firstFound.api, dialect.methods);
  const writer = elementWriter(calls, dialect);
  const {sessionLost} = dialect;
  const visit = scormVisit(firstFound, calls, writer, dialect);
  const objectives = objectiveWriter(
    calls,
    writer,
    dialect.objective,
    sessionLost,
  );
  const interactions = interactionWriter(
    calls,
    writer,
    dialect.interaction,
    sessionLost,
  );
  let launch: Launch | undefined;
  let ending: CommitAnswer | undefined;
  let hasBegun = false;
  let lastReport: Report | undefined;
  /** The saved state that the last commit took along. */
  let stateSent = '';
  /** What was sent last may not have arrived. */
  let isInDoubt = false;
  /** Commits since the LMS took the state last. */
  let commitsWithoutState = 0;
  /** Since the last commit that somebody has judged. */
  let wasReopened = false;

  // The LMS does not protect a record from writes in review, so we do.
  const isRecorded = () => launch?.mode === 'normal';

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
    const {outcome, state, sessionTime} = report;
    begin();
    if (launch?.credit) {
      dialect.writeOutcome(writer, outcome);
      objectives.write(outcome.objectives, report.objectivesTold);
      interactions.write(outcome.interactions, report.recorded);
    }
    if (outcome.place) writer.write(dialect.place, outcome.place.slice(0, 64));
    visit.handed(state, sessionTime);
    const isTaken = !state || writer.write(savedState, state);
    const time = dialect.duration(visit.timeToTell(sessionTime));
    writer.write(dialect.sessionTime, time);
    if (isTaken) commitsWithoutState = 0;
    if (isInDoubt) noteInPage();
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
    visit.sent();
    stateSent = lastReport?.state ?? '';
  }

  function commit(): CommitAnswer {
    if (!isRecorded()) return fine;
    begin();
    follow();
    const answer = sendAll();
    isInDoubt = !answer.ok;
    noteInPage();
    return answer;
  }

  function sendAll(): CommitAnswer {
    send();
    if (writer.refusal(savedState)) commitsWithoutState++;
    const wasLost = sessionLost.includes(writer.refusal()?.code ?? 0);
    const answer = calls.commit();
    if (!isLost(answer)) return judge(answer);
    // What was taken before it was lost may count as sent, though it is not.
    const mayCountAsSent = dialect.sendsChangesOnly && !wasLost;
    if (mayCountAsSent) doubtSent();
    const isOpen = reopen(visit.found(), true);
    if (!isOpen || mayCountAsSent) return judge(answer);
    send();
    return judge(calls.commit());
  }

  function doubtSent() {
    writer.doubt();
    if (dialect.sendsChangesOnly) interactions.doubt();
    isInDoubt = true;
    noteInPage();
  }

  /** For a course that is loaded anew, and finds the API as we have left it. */
  function noteInPage(isEnded = false) {
    const told = visit.told();
    if (!told) return;
    const doubted = writer.doubted();
    const lacks = lacksResult(doubted) || lacksObjectives(doubted);
    const isOutdated = dialect.sendsChangesOnly && (isInDoubt || lacks);
    const states = [stateSent, lastReport?.state].map(
      (state) => state || told.state,
    );
    noteGiven(visit.found(), told, {
      ...{states, isOutdated, isEnded: isEnded && !isOutdated},
      interactions: interactions.end() ?? told.interactions ?? 0,
    });
  }

  /** Goes to where the LMS has put up another API, if it has. */
  function follow() {
    const next = isInPlace(visit.found()) ? visit.found() : findAgain();
    if (next && isInPlace(next) && visit.isClosedAt(next)) reopen(next);
  }

  /** Some LMSs say yes to a commit, though no visit is open. */
  function isLost({code}: CommitAnswer): boolean {
    const codes = [code, writer.refusal()?.code ?? 0];
    return codes.some((one) => sessionLost.includes(one));
  }

  /** Opens the visit once more, and hands over again all that it has set. */
  function reopen(next: FoundApi, isLost = false): boolean {
    if (!launch || wasReopened) return false;
    wasReopened = true;
    const isSameApi = next.api === visit.found().api;
    if (!visit.openAnew(next, isLost)) return false;
    objectives.reopened();
    interactions.reopened(isSameApi);
    writer.setAll();
    // What the lost visit did not take is not among that.
    if (lastReport) write(lastReport);
    return true;
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
      const first = commit();
      // It may be open again by now.
      const committed = isLost(first) ? commit() : first;
      // Moodle closes the visit whatever Finish answers: then nothing can be
      // tried again. On Exit there is time to.
      if (committed.ok || how === 'page closed') calls.terminate();
      // What the first has lost may be lost; the next launch will show.
      return how === 'page closed' ? first : committed;
    }
    follow();
    send();
    const ended = judge(calls.terminate());
    if (ended.ok) return ended;
    // One that could not be ended is still open, where there is time; or lost.
    if (isLost(ended) && reopen(visit.found(), true)) send();
    else if (how === 'page closed') return ended;
    return judge(calls.terminate());
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
      const result = visit.open();
      if (!result.ok) return result;
      launch = result.launch;
      // Some LMSs give nothing back without it, be it that the visit never begins
      // and they end it themselves.
      if (isRecorded()) writer.write(dialect.exit, 'suspend');
      return result;
    },
    write: (report) => ending !== undefined || write(report),
    commit: () => ending ?? commit(),
    confirm() {
      writer.confirm();
      interactions.confirm();
      objectives.confirm();
      visit.confirmed();
      isInDoubt = false;
      noteInPage();
      wasReopened = false;
    },
    hasMore: () =>
      [writer, objectives, interactions].some((one) => one.hasMore()),
    doubt() {
      wasReopened = false;
      doubtSent();
    },
    writeAgain: () => interactions.writeAgain(),
    needsRelaunch: () => lacksResult(writer.doubted()),
    lacking: () => ({
      objectives: objectives.isLacking() || lacksObjectives(writer.doubted()),
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
      if (answer.ok) noteInPage(true);
      if (!ending) wasReopened = false;
      return answer;
    },
    isOutdated: () =>
      launch ? isKnownOutdated(visit.found(), launch) : wasThere(visit.found()),
    markOutdated() {
      if (launch) noteGiven(visit.found(), launch, {isOutdated: true});
    },
    isAlive: () => isInPlace(visit.found()),
    sharesOrigin: () =>
      location.protocol.startsWith('http') &&
      quietly(() => visit.found().owner.location.origin) === location.origin,
    written: () => writer.written(),
    calls: () => calls.log(),
  };
}

const savedState = 'cmi.suspend_data';

const fine: CommitAnswer = {ok: true, code: 0, message: ''};
