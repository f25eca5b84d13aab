import course from '../modules/course.json' with {type: 'json'};
import courseWords from '../modules/en.json' with {type: 'json'};
import structure from '../modules/self-assessment/module.json' with {type: 'json'};
import moduleWords from '../modules/self-assessment/en.json' with {type: 'json'};
import {parse} from 'valibot';
import * as activities from '../src/activities.ts';
import {assembleCourse} from '../src/content/assemble.ts';
import {
  courseFile,
  courseWordsFile,
  moduleFile,
  moduleWordsFile,
} from '../src/content/schema.ts';
import type {ModuleWords} from '../src/content/course-data.ts';
import type {Connection} from '../src/lms/connect.ts';
import {memory, nothingKept, type Kept} from '../src/lms/memory.ts';
import type {Launch, Lms} from '../src/lms/lms.ts';
import type {Reach} from '../src/recorder/is-saved.ts';
import type {Handed} from '../src/recorder/other-windows.ts';
import {Recorder} from '../src/recorder/recorder.ts';
import {SavedWork} from '../src/recorder/saved-work.ts';
import {useWords} from '../src/ui/words.ts';
import {Visit} from '../src/visit.ts';
import type {VisitParts} from '../src/visit-parts.ts';
import {FakeTime} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

/** The real course, as a package of SCORM 1.2 has it. */
export const {data: realCourse, words: realWords} = assembleCourse(
  {
    course: parse(courseFile, course),
    words: parse(courseWordsFile, courseWords),
    modules: [
      {
        structure: parse(moduleFile, structure),
        words: parse(moduleWordsFile, moduleWords),
      },
    ],
  },
  {standard: 'scorm12', version: '0.1.0-3fa2c1'},
);

useWords(realCourse.words);

/** What an LMS that is an object remembers between visits. */
export class RememberingLms {
  kept: Kept = nothingKept;
  /** Ids of the interactions that visits for credit have recorded, in order. */
  interactions: string[] = [];
  /** Whether its commits say yes. */
  answers = true;

  connect(given: Partial<Launch> = {}): Connection {
    const lms = {
      ...memory(
        this.kept,
        (kept) => {
          if (this.answers) this.kept = kept;
          return this.answers;
        },
        {learner: {id: 'ana', name: 'Garcia, Ana'}, ...given},
      ),
      reports: true,
    };
    const launch = {...lms.open().launch, ...given};
    const heard = new Set<string>();
    const write: Lms['write'] = (report) => {
      const isTaken = lms.write(report);
      if (launch.mode !== 'normal' || !launch.credit) return isTaken;
      for (const {id} of report.outcome.interactions) {
        if (!heard.has(id)) this.interactions.push(id);
        heard.add(id);
      }
      return isTaken;
    };
    return {
      lms: {...lms, write},
      launch,
      keeps: 'lms',
    };
  }
}

/**
 * A visit of a learner to the real course, with everything real but the LMS.
 * What comes after the first screen is there at once, unless it is to be loaded.
 */
export function beginVisit({
  lms = new RememberingLms(),
  device = new TestDevice(),
  time = new FakeTime(),
  connection = lms.connect(),
  attempt = 1,
  course = realCourse,
  words = realWords,
  loadWords,
  loadActivities = () => Promise.resolve(activities),
  handed,
  reach = () => Promise.resolve(true),
}: Partial<{
  lms: RememberingLms;
  device: TestDevice;
  time: FakeTime;
  connection: Connection;
  attempt: number;
  course: VisitParts['course'];
  words: Record<string, ModuleWords>;
  loadWords: VisitParts['loadWords'];
  loadActivities: VisitParts['loadActivities'];
  reach: Reach;
  handed: Handed;
}> = {}) {
  const {launch} = connection;
  const work = new SavedWork({
    ...{course, launch, device, attempt},
    reports: connection.lms.reports,
    lacking: () => connection.lms.lacking(),
    now: () => time.date(),
  });
  const recorder = new Recorder({
    lms: connection.lms,
    launch,
    work,
    device,
    reach,
    interval: course.settings.commitInterval,
    time,
  });
  const visit = new Visit({
    ...{course, connection, recorder, work, device},
    loadWords: loadWords ?? ((module) => Promise.resolve(words[module]!)),
    loadActivities,
    now: () => time.date(),
    random: () => 0.5,
  });
  if (!loadWords) {
    visit.activities = activities;
    Object.entries(words).forEach(([id, own]) => visit.words.set(id, own));
  }
  // As in `main.ts`, there is no visit at a page that is too old.
  const isBehind =
    connection.lms.isOutdated() ||
    work.found.isOutdated ||
    work.isBehind(handed);
  if (isBehind) {
    connection.lms.markOutdated();
    recorder.abandon();
  } else visit.begin(handed);
  return {visit, lms, device, time, work, recorder, isBehind};
}

/** Opens the module and reads up to its first question. */
export function readStory(visit: Visit) {
  visit.go('module', 'self-assessment');
  for (let page = 0; page < 3; page++) visit.act({type: 'next'});
}

/** Takes the module from where the learner is, to the end. */
export function takeTheRest(visit: Visit) {
  for (let turns = 0; visit.screen === 'module' && turns < 100; turns++) {
    visit.act({type: 'level.chosen', level: 3});
    visit.act({type: 'occasion.answered', occasion: true});
    visit.act({type: 'next'});
  }
}
