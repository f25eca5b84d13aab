import type {CourseData} from './content/course-data.ts';
import {loadCast} from './content/load-cast.ts';
import {loadCovers} from './content/load-covers.ts';
import {loadWords} from './content/load-words.ts';
import {pingFile, pingText} from './content/ping.ts';
import {withPassMark} from './course/pass-mark.ts';
import {connect, findLms, type Connection} from './lms/connect.ts';
import {openDeviceStore} from './lms/device-store.ts';
import type {DeviceStore} from './lms/device-store.ts';
import {reachPackage} from './recorder/is-saved.ts';
import {OtherWindows, type Handed} from './recorder/other-windows.ts';
import {followPage} from './recorder/page-events.ts';
import {Recorder} from './recorder/recorder.ts';
import {SavedWork} from './recorder/saved-work.ts';
import './ui/care-course.ts';
import {useCast} from './ui/cast.ts';
import {useCovers} from './ui/covers.ts';
import {
  applyDisplay,
  keepDisplay,
  keptDisplay,
  type Display,
} from './ui/display.ts';
import {useWords} from './ui/words.ts';
import type {View} from './ui/view.ts';
import {viewOf} from './view-of.ts';
import {unopenedView} from './view/unopened-view.ts';
import {Visit} from './visit.ts';

// Joins the parts; the only file that knows them all.

const packaged = JSON.parse(
  document.getElementById('course-data')!.textContent,
) as CourseData;
let display = keptDisplay();
let stopDisplay = applyDisplay(display);

const element = document.createElement('care-course');
/** What the page shows until there is something to show. */
const starting = document.querySelector('.starting');
let view: () => View;

useWords(packaged.words);
let windows: OtherWindows | undefined;
addEventListener('pagehide', () => windows?.close());
void start();

async function start() {
  const device = await openDeviceStore();
  const found = await findInSight();
  const hasLms = found !== undefined;
  windows = otherWindows(hasLms);
  const before = await goOnHere(windows, {device, hasLms});
  if (before === 'unknown') return showEnded();
  const connection = await connect(packaged, found, {store: device});
  const {lms, launch, alone} = connection;
  if (hasLms && alone) windows = otherWindows(false);
  // A busy window may have answered only now.
  const handed = before ?? (await goOnHere(windows, {device, hasLms: !alone}));
  if (handed === 'unknown') return showEnded();
  // Another window may have come to its end meanwhile.
  await device.refresh();
  const course = withPassMark(packaged, launch.passMark);
  const work = new SavedWork({
    course,
    launch,
    device,
    reports: lms.reports,
    lacking: () => lms.lacking(),
    attempt: crypto.getRandomValues(new Uint32Array(1))[0]!,
    now: () => Date.now(),
  });
  if (await isTooOld(connection, work, {handed, device})) {
    if (handed) windows.release();
    return showEnded();
  }
  const recorder = new Recorder({
    lms,
    launch,
    work,
    device,
    reach: reachPackage(pingFile, pingText),
    interval: course.settings.commitInterval,
  });
  const visit = new Visit({
    ...{course, connection, recorder, work, device, loadWords},
    loadActivities: () => import('./activities.ts'),
    now: () => Date.now(),
    random: () => Math.random(),
  });
  if (alone === 'ended') visit.end();
  else {
    // Before the first save, which can block the page.
    if (launch.mode === 'normal') windows.hold(visit);
    visit.begin(handed);
    followPage(recorder);
  }
  follow(visit);
  whenIdle(() => course.modules.forEach(({id}) => void visit.load(id)));
}

/** Where no LMS hears of a visit, it is no concern of those that tell one. */
function otherWindows(hasLms: boolean): OtherWindows {
  windows?.close();
  const {identifier, standard} = packaged;
  const where = hasLms ? 'at the LMS' : 'on this device';
  return new OtherWindows(`${identifier} ${standard} ${where}`);
}

/**
 * Where another window has the course open, waits until the learner wants to go
 * on in this one, and brings what the other had; `unknown` where it does not
 * answer. What this window's LMS knows is older than that, so then there is no
 * going on. Without an LMS, all that there is is on this device.
 */
async function goOnHere(
  windows: OtherWindows,
  {device, hasLms}: {device: DeviceStore; hasLms: boolean},
): Promise<Handed | 'unknown' | undefined> {
  if (!(await windows.hasOthers())) return windows.left;
  show(() => unopenedView(packaged, 'elsewhere', display));
  await new Promise((resolve) => {
    element.addEventListener('care-retry', resolve, {once: true});
  });
  show(() => unopenedView(packaged, 'leaving', display));
  const handed = await windows.take();
  await device.refresh();
  return handed ?? (hasLms ? 'unknown' : undefined);
}

/** Whether what the LMS tells is older than the learner's work. */
async function isTooOld(
  {lms, launch}: Connection,
  work: SavedWork,
  {handed, device}: {handed?: Handed; device: DeviceStore},
): Promise<boolean> {
  if (launch.mode !== 'normal') return false;
  const isSeen = lms.isOutdated() || work.isBehind(handed);
  // A device that cannot note that it has asked would ask again and again.
  const isRemembered = work.found.isOutdated && (await device.settled());
  if (!isSeen && !isRemembered) return false;
  lms.markOutdated();
  return true;
}

function showEnded() {
  show(() => unopenedView(packaged, 'ended', display));
}

/** Finding the LMS can take seconds and block the page: first say so. */
async function findInSight() {
  if (packaged.standard === 'web') return undefined;
  const notice = document.createElement('p');
  notice.role = 'status';
  notice.textContent = packaged.words.frame.starting;
  starting?.firstElementChild?.after(notice);
  await painted();
  return findLms(packaged);
}

/** The next frame is on the screen; a hidden page has none to wait for. */
function painted() {
  return new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, 100);
  });
}

/** Puts something on the screen, and something else in its place. */
function show(next: () => View) {
  view = next;
  element.view = view();
  if (element.isConnected) return;
  starting?.remove();
  document.body.append(element);
  whenIdle(() => {
    // Without drawings, the course is only less lively.
    loadCovers().then(useCovers, () => {});
    loadCast().then(useCast, () => {});
  });
}

/** Shows a visit as it goes on, and passes on what the learner does. */
function follow(visit: Visit) {
  element.addEventListener('care-go', ({screen, module}) =>
    visit.go(screen, module),
  );
  element.addEventListener('care-act', ({act}) => visit.act(act));
  element.addEventListener('care-exit', () => void leave(visit));
  element.addEventListener('care-dismiss', ({notice}) => visit.dismiss(notice));
  element.addEventListener('care-retry', ({what}) => {
    if (what === 'save') visit.parts.recorder.retry();
    if (what === 'load') visit.loadAgain();
    if (what === 'left') visit.takeLeft();
    if (what === 'launch') location.reload();
  });
  element.addEventListener('care-display', (event) => {
    useDisplay(event.display);
    show(view);
  });
  visit.addEventListener('change', () => show(view));
  show(() => viewOf(visit, display));
}

/** Some LMSs open the course in a window of its own; that one we may close. */
async function leave(visit: Visit) {
  await visit.leave();
  const isOwnWindow = window.opener !== null && window.parent === window;
  if (isOwnWindow && visit.ending === 'saved') window.close();
}

function useDisplay(chosen: Display) {
  display = chosen;
  keepDisplay(chosen);
  stopDisplay();
  stopDisplay = applyDisplay(chosen);
}

/** After the first screen: what comes next must not hold it up. */
function whenIdle(task: () => void) {
  if ('requestIdleCallback' in window) requestIdleCallback(task);
  else setTimeout(task, 200);
}
