import {learnerHash} from '../course/learner-hash.ts';
import {apiCalls, type Answer, type ApiCalls} from '../lms/api-calls.ts';
import type {DeviceStore} from '../lms/device-store.ts';
import {
  findApi,
  isFramedByAnotherDomain,
  sleep,
  waitForApi,
  type Surroundings,
} from '../lms/find-api.ts';
import type {Facts, LaunchFacts} from './facts.ts';
import {compareVisits} from './probes/compare-visits.ts';
import {lookAround, reachServer} from './probes/look-around.ts';
import {measureState} from './probes/measure-state.ts';
import {
  placeOf,
  readLaunch,
  startVisit,
  stateElement,
} from './probes/start-visit.ts';
import {writeParts} from './probes/write-parts.ts';
import {lastRead, recordCalls, type RecordedCall} from './record-calls.ts';
import {spellings, type CheckStandard, type Spelling} from './spelling.ts';
import {readNote, writeNote, type VisitNote} from './visit-note.ts';

/** A check that has run: what it found, and the visit that is still open. */
export interface Check {
  facts: Facts;
  calls: RecordedCall[];
  /** Ends the visit, once; `leaves` asks the LMS to take the page away. */
  end(leaves: boolean): Answer | undefined;
}

/** What the check is doing at the moment; each has its words. */
export type Step = 'find' | 'start' | 'parts' | 'state' | 'leave';

export interface CheckOptions extends Surroundings {
  standard: CheckStandard;
  device: DeviceStore;
  tell?: (step: Step) => void;
  /** Lets the page be painted; between steps, since calls block it. */
  breathe?: () => Promise<void>;
}

/** What is left is as long as SCORM 1.2 allows: more than the course ever needs. */
const mostLeft = 4096;

/** Does one visit of the check, step by step, up to its end. */
export async function runCheck({
  standard,
  device,
  window: from = window,
  wait = sleep,
  tell = () => {},
  breathe = () => Promise.resolve(),
}: CheckOptions): Promise<Check> {
  const spelling = spellings[standard];
  const facts: Facts = {
    standard,
    visit: 1,
    place: lookAround(from, device.isLasting),
    isForeign: false,
    offersOther: findApi(spelling.otherApi, from) !== undefined,
    parts: {},
    saves: [],
    kinds: {},
  };
  const begin = async (step: Step) => {
    tell(step);
    await breathe();
  };

  await begin('find');
  const before = performance.now();
  const found = await waitForApi(spelling.apiName, {window: from, wait});
  const waited = performance.now() - before;
  if (!found) {
    facts.isForeign = isFramedByAnotherDomain(from);
    return {facts, calls: [], end: () => undefined};
  }
  facts.api = {at: placeOf(found, from), waited};
  facts.reach = await reachServer(found.owner);

  await begin('start');
  const recorded = recordCalls(found.api);
  const calls = apiCalls(recorded.api, spelling.methods);
  const read = () => {
    calls.get(stateElement);
    return lastRead(recorded.calls, stateElement);
  };
  facts.start = startVisit(calls, spelling);
  if (facts.start.ok) {
    const launch = {...readLaunch(calls, spelling), state: read()};
    facts.launch = launch;
    if (launch.mode === 'normal') {
      const key = `lms-check:${learnerHash(standard, calls.get(spelling.learnerId).value)}`;
      const note = readNote(launch.state);
      recognize(facts, launch, note, Number(device.read(key)));
      await begin('parts');
      facts.parts = writeParts(calls, spelling, launch, {
        visit: facts.visit,
        isLast: facts.visit > 1,
        worked: performance.now() - before,
        now: Date.now(),
      });
      await begin('state');
      facts.state = await measureState(calls, read, breathe);
      await begin('leave');
      leaveNote(calls, facts);
      facts.saved = calls.commit();
      device.write(key, String(facts.visit));
    }
  }
  summarize(facts, recorded.calls, spelling);
  return {facts, calls: recorded.calls, end: ending(calls, facts, spelling)};
}

/** Which visit this is: by what the LMS gave back, else by what the device knows. */
function recognize(
  facts: Facts,
  launch: LaunchFacts,
  note: VisitNote | undefined,
  remembered: number,
) {
  const earlier = note?.visit ?? remembered;
  if (!earlier) return;
  facts.visit = earlier + 1;
  facts.back = compareVisits(facts.standard, launch, note);
}

function leaveNote(calls: ApiCalls, {visit, state}: Facts) {
  const {longest, risky} = state!;
  const hasRoom = longest >= 200;
  calls.set(
    stateElement,
    writeNote({
      visit,
      length: hasRoom ? Math.min(longest, mostLeft) : 100,
      hasRisky: hasRoom && risky !== 'refused',
    }),
  );
}

function summarize(facts: Facts, calls: RecordedCall[], {methods}: Spelling) {
  facts.saves = calls
    .filter(({method}) => method === methods.commit)
    .map(({took}) => took);
  const {initialize, set, commit, error} = methods;
  for (const method of [initialize, set, commit, error]) {
    const kinds = calls
      .filter((call) => call.method === method)
      .map(({kind}) => kind);
    facts.kinds[method] = [...new Set(kinds)];
  }
}

function ending(
  calls: ApiCalls,
  {start, launch}: Facts,
  {navigation, methods}: Spelling,
): Check['end'] {
  let isOver = !start?.ok;
  return (leaves) => {
    if (isOver) return undefined;
    // Before the calls, since they may bring the closing about once more.
    isOver = true;
    const isWritten = launch?.mode === 'normal';
    if (navigation && leaves && isWritten) calls.set(navigation, 'suspendAll');
    // SCORM 2004 commits with its Terminate.
    if (methods.terminate === 'LMSFinish' && isWritten) calls.commit();
    return calls.terminate();
  };
}
