import type {CourseData, ModuleOutline} from './content/course-data.ts';
import type {Activity} from './content/schema.ts';
import {isRatingQuestion, sharedMark} from './course/audit-answers.ts';
import {firstOpenPage, isPrivate} from './course/kinds.ts';
import type {ActivityRecord} from './course/progress.ts';
import {
  isComplete,
  pageInModule,
  partsOf,
  shareBefore,
  startingPosition,
} from './course/module-progress.ts';
import {recordedId} from './course/recorded-id.ts';
import {verdictOf} from './course/verdict.ts';
import {entryId, isDetail, kindOfElement} from './lms/kind-of-element.ts';
import type {View} from './ui/view.ts';
import type {Diagnosis} from './ui/care-help.ts';
import type {ModuleCard} from './ui/care-module-card.ts';
import type {ModulePage} from './ui/module-page.ts';
import type {Notice} from './ui/care-notices.ts';
import type {PrivateKeeping} from './ui/care-privacy.ts';
import type {Keeping} from './ui/care-save-state.ts';
import type {Display} from './ui/display.ts';
import {fill, words} from './ui/words.ts';
import type {Visit, VisitParts} from './visit.ts';

/** What the screen shows of a visit. */
export function viewOf(visit: Visit, display: Display): View {
  const {course} = visit.parts;
  return {
    ...screenOf(visit),
    title: course.title,
    version: course.version,
    keeping: keepingOf(visit),
    privateKeeping: privateKeepingOf(visit),
    lastSaved: visit.parts.recorder.savedAt,
    display,
    notices: noticesOf(visit),
  };
}

/** Where private answers are kept: they follow the course's setting. */
function privateKeepingOf({parts}: Visit): PrivateKeeping {
  const {connection, course, work} = parts;
  if (connection.keeps !== 'lms') return keptHere(parts);
  if (course.settings.privateAnswers === 'lms') return 'lms';
  return work.isPrivateKept ? 'device' : 'page';
}

function screenOf(visit: Visit): Pick<View, 'key' | 'screen'> {
  switch (visit.screen) {
    case 'home':
      return {key: 'home', screen: homeOf(visit)};
    case 'module':
      return moduleOf(visit);
    case 'certificate':
      return certificateScreenOf(visit);
    case 'text':
      return textOf(visit);
    case 'employer':
      return {key: 'employer', screen: employerOf(visit)};
    case 'help':
      return {
        key: 'help',
        screen: {name: 'help', diagnosis: diagnosisOf(visit)},
      };
    case 'goodbye':
      return {
        key: `goodbye/${visit.ending}`,
        screen: {name: 'goodbye', ending: visit.ending},
      };
  }
}

function homeOf(visit: Visit): View['screen'] {
  const {course, connection} = visit.parts;
  return {
    name: 'home',
    heading: course.title,
    summary: course.summary,
    learner: nameToShow(connection.launch.learner.name),
    modules: course.modules.map((module) => cardOf(visit, module)),
    people: course.cast.slice(0, 3),
    justFinished: visit.justFinished,
    isFailed:
      verdictOf(visit.earning.progress, course, true).success === 'failed',
    keepsakes: visit.hasCertificate ? ['certificate'] : [],
  };
}

/** LMSs say "Lovelace, Ada" or "Ada Lovelace"; nothing else is guessed. */
export function nameToShow(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [last, first] = parts;
  return parts.length === 2 && first && last ? `${first} ${last}` : name.trim();
}

function cardOf(visit: Visit, module: ModuleOutline): ModuleCard {
  const {progress, parts} = visit;
  const {id, title, summary, minutes, objectives} = module;
  const done = progress.modules[id];
  const isHere = progress.place?.module === id;
  // Where it opens, which need not be where the learner was last.
  const start = startingPosition(
    module,
    done?.activities ?? {},
    progress.place,
  );
  const {page} = start;
  const activity = module.activities[start.activity]?.id ?? '';
  const place = pageInModule(module, {activity, page}, done);
  // The LMS's word counts even where the details are lost.
  const isHeld = parts.connection.launch.completion === 'completed';
  const isDone = isComplete(done) || isHeld;
  const state = isDone ? 'done' : done || isHere ? 'begun' : 'new';
  return {
    ...{id, title, summary, minutes, state, ...place, isHere},
    minutesLeft: isDone ? 0 : minutes * (1 - shareBefore(module, start, done)),
    objectives: objectives.map(({text}) => text),
    waitsFor: visit.waitsFor(module)?.title,
  };
}

function moduleOf(visit: Visit): Pick<View, 'key' | 'screen'> {
  if (!visit.module) return onItsWay(visit.opening!, 'module');
  const {outline, conducted} = visit.module;
  const {activity, snapshot} = conducted.current();
  const {page} = snapshot.context;
  const done = visit.progress.modules[outline.id];
  const place = pageInModule(outline, {activity: activity.id, page}, done);
  const parts = partsOf(outline, done);
  const words = visit.words.get(outline.id)!;
  const shown: ModulePage = {
    activity,
    words: words[activity.id],
    auditWords: 'audit' in activity ? words[activity.audit] : undefined,
    page,
    unanswered: visit.isUnanswered,
    privacy: page === 0 ? privacyOf(visit, activity) : undefined,
    isLast: place.page === place.pages,
    ...visit.activities!.shownAnswer(
      outline,
      conducted,
      visit.progress,
      visit.parts.course.modules,
    ),
  };
  // The result takes the place of what is confirmed before it.
  const shownAs = shown.check?.name === 'result' ? '/result' : '';
  return {
    key: `${outline.id}/${activity.id}/${page}${shownAs}`,
    screen: {
      name: 'module',
      module: outline.id,
      heading: outline.title,
      place: {...place, parts},
      page: shown,
    },
  };
}

/** What is said of who can see the answers, before the first is given. */
function privacyOf(visit: Visit, activity: Activity): ModulePage['privacy'] {
  const {settings} = visit.parts.course;
  const {record} = visit.module!.conducted.current().snapshot.context;
  if (isAuditShared(visit) && canBeShared(activity, record)) return 'shared';
  if (!isPrivate(activity, settings)) return undefined;
  return privateKeepingOf(visit);
}

/** Ratings from before anybody told of sharing stay private. */
function canBeShared({kind}: Activity, {answers = {}}: ActivityRecord) {
  return (
    kind === 'audit' &&
    (answers[sharedMark] !== undefined ||
      !Object.keys(answers).some(isRatingQuestion))
  );
}

/** Without an LMS nothing is shared, whatever the setting says. */
function isAuditShared({parts: {connection, course}}: Visit): boolean {
  const isThere = course.modules.some(({activities}) =>
    activities.some(({kind}) => kind === 'audit'),
  );
  return isThere && course.settings.shareAudit && connection.keeps === 'lms';
}

/** A module that cannot be shown yet. */
function onItsWay(
  {id, title}: ModuleOutline,
  name: 'module' | 'text',
): Pick<View, 'key' | 'screen'> {
  return {
    key: `${id}/${name}/loading`,
    screen: {name, module: id, heading: title},
  };
}

function textOf(visit: Visit): Pick<View, 'key' | 'screen'> {
  const {course} = visit.parts;
  const {reading, opening} = visit;
  if (!reading) return onItsWay(opening!, 'text');
  const {outline, blocks} = reading;
  const {id, title, summary, objectives, minutes} = outline;
  return {
    key: `${id}/text`,
    screen: {
      name: 'text',
      module: id,
      heading: title,
      text: {
        ...{id, title, summary, blocks},
        source: fill(words.textVersion.source, {
          course: course.title,
          version: course.version,
          minutes,
        }),
        objectives: objectives.map(({text}) => text),
      },
    },
  };
}

/** The second script works it out; until then it is on its way. */
function certificateScreenOf(visit: Visit): Pick<View, 'key' | 'screen'> {
  const {activities, earning, parts} = visit;
  const {course, connection, work} = parts;
  const {launch, lms} = connection;
  const sheet = activities && {
    ...activities.certificateOf({...earning, launch, seconds: work.seconds}),
    title: course.title,
    name: nameToShow(launch.learner.name),
    isRecorded: lms.reports,
  };
  return {
    key: sheet ? 'certificate' : 'certificate/loading',
    screen: {name: 'certificate', sheet},
  };
}

function keepingOf({parts}: Visit): Keeping | undefined {
  const {connection, recorder} = parts;
  // In a review or a preview there is nothing to keep.
  if (connection.launch.mode !== 'normal') return undefined;
  if (connection.keeps === 'lms') return recorder.state;
  return keptHere(parts);
}

/** Without an LMS: there may be storage, and no room left in it. */
function keptHere({connection, recorder}: VisitParts): 'device' | 'page' {
  const isFull = recorder.state === 'unconfirmed';
  return connection.keeps === 'device' && !isFull ? 'device' : 'page';
}

function employerOf(visit: Visit): View['screen'] {
  const {connection, course, recorder} = visit.parts;
  return {
    name: 'employer',
    reports: connection.lms.reports,
    privateAnswers: privateKeepingOf(visit) === 'lms' ? 'lms' : 'device',
    sharesAudit: isAuditShared(visit),
    reported: recorder.reported().map(({element, value}, _, written) => ({
      kind: kindOfElement(element),
      about: titleOf(entryId(element, written), course),
      isDetail: isDetail(element),
      element,
      value,
    })),
  };
}

/** What a recorded objective is called; '' for anything else. */
function titleOf(recorded: string, {modules}: CourseData): string {
  const named = modules.flatMap(({id, title, objectives}) => [
    {id, text: title},
    ...objectives,
  ]);
  return named.find(({id}) => recordedId(id) === recorded)?.text ?? '';
}

/** Holds no name, and none of the learner's answers. */
function diagnosisOf(visit: Visit): Diagnosis {
  const {connection, course, device, recorder} = visit.parts;
  const {facts} = words.help;
  const {lms, launch, alone} = connection;
  const keeping = keepingOf(visit);
  const time = (at?: number) => (at ? new Date(at).toISOString() : '–');
  return {
    facts: [
      {label: facts.version, value: course.version},
      {label: facts.package, value: `${course.identifier}, ${course.standard}`},
      {
        label: facts.lms,
        value: alone ? `${facts.noLms} (${alone})` : lms.name,
      },
      {
        label: facts.mode,
        value: `${launch.mode}${launch.credit ? '' : ', no-credit'}`,
      },
      {label: facts.save, value: keeping ? words.save[keeping] : '–'},
      {label: facts.lastSaved, value: time(recorder.savedAt)},
      {
        label: facts.storage,
        value: device.isLasting ? facts.storageYes : facts.storageNo,
      },
      {
        label: facts.frame,
        value: window.parent === window ? facts.frameNo : facts.frameYes,
      },
      {label: facts.online, value: navigator.onLine ? facts.yes : facts.no},
      {label: facts.browser, value: navigator.userAgent},
    ],
    calls: lms.calls(),
  };
}

function noticesOf(visit: Visit): Notice[] {
  const {connection, recorder} = visit.parts;
  const {launch, alone, keeps} = connection;
  const texts = words.notices;
  const all: (Notice | false)[] = [
    alone === 'standalone' &&
      visit.screen === 'home' && {id: 'alone', text: texts.standalone},
    alone === 'not found' && {id: 'alone', text: texts.notFound},
    alone === 'different domain' && {
      id: 'alone',
      text: texts.differentDomain,
    },
    alone === 'refused' && {id: 'alone', text: texts.refused},
    keeps !== 'lms' &&
      keptHere(visit.parts) === 'page' && {id: 'page', text: texts.notLasting},
    launch.mode === 'review' && {id: 'mode', text: texts.review},
    launch.mode === 'browse' && {id: 'mode', text: texts.browse},
    launch.mode === 'normal' &&
      !launch.credit && {id: 'credit', text: texts.noCredit},
    unreadableNotice(visit),
    needsRatingsAgain(visit) && {id: 'ratings', text: texts.otherDevice},
    keeps === 'lms' &&
      recorder.failures > 1 && {
        id: `connection ${recorder.savedAt}`,
        text: texts.connection,
        retry: 'save',
      },
    visit.missing !== '' && {
      id: 'words',
      text: fill(texts.moduleMissing, {title: visit.missing}),
      retry: 'load',
    },
  ];
  return all.filter(
    (notice): notice is Notice =>
      notice !== false && !visit.dismissed.has(notice.id),
  );
}

/** What was lost of earlier visits, if anything was. */
function unreadableNotice({parts}: Visit): Notice | false {
  const {isNew, isNewer, isUnreadable} = parts.work.found;
  const isDone = parts.connection.launch.completion === 'completed';
  const {newer, unreadable, unreadableDone} = words.notices;
  const id = 'unreadable';
  if (isNewer) return {id, text: newer};
  if (isDone && (isNew || isUnreadable)) return {id, text: unreadableDone};
  return isUnreadable && {id, text: unreadable};
}

/** Ratings that were given elsewhere are wanted here, where they are not. */
function needsRatingsAgain({module, progress, parts}: Visit): boolean {
  if (!module) return false;
  const {activity, snapshot} = module.conducted.current();
  // What is done without its answers, such as a text, is not asked for again.
  const isNeeded = firstOpenPage(activity, {done: true}) !== undefined;
  const {record} = snapshot.context;
  const isOwn = isPrivate(activity, parts.course.settings, record);
  if (!isOwn || !isNeeded) return false;
  const kept = progress.modules[module.outline.id]?.activities;
  const isLaterDone = module.outline.activities
    .slice(module.outline.activities.indexOf(activity))
    .some(({id}) => kept?.[id]?.done);
  return isLaterDone && !record.answers;
}
