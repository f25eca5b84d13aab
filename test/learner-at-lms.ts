import type {CourseData, ModuleOutline} from '../src/content/course-data.ts';
import type {Settings} from '../src/content/course-settings.ts';
import {isComplete} from '../src/course/module-progress.ts';
import type {QuestionsContext} from '../src/course/questions-context.ts';
import type {Connection} from '../src/lms/connect.ts';
import type {Handed} from '../src/recorder/other-windows.ts';
import type {Reach} from '../src/recorder/is-saved.ts';
import type {Recorder} from '../src/recorder/recorder.ts';
import type {Visit} from '../src/visit.ts';
import {answersOn, type Manner} from './course/answers-on.ts';
import {bank, questionsOf} from './course/example-bank.ts';
import {courseOf, smallModule, talks} from './course/example-course.ts';
import {beginVisit, realCourse} from './example-visit.ts';
import {launchOf} from './lms/sample-reports.ts';
import {
  TestLms,
  type LaunchSettings,
  type TestStandard,
  type TestVisit,
} from './lms/test-lms.ts';
import {FakeTime, settled} from './recorder/fake-time.ts';
import {TestDevice} from './recorder/test-device.ts';

/** A small course that has what is recorded: a talk, private ratings, a check. */
export function checkedCourse(settings: Partial<Settings> = {}): CourseData {
  const {attempts = 0, attestation = false} = settings;
  const check: ModuleOutline = {
    ...smallModule,
    ...{id: 'check', number: 97, title: 'Check', objectives: []},
    activities: [questionsOf(bank(4), {attempts, attestation})],
  };
  const course = courseOf([talks, smallModule, check]);
  return {
    ...course,
    words: realCourse.words,
    settings: {...course.settings, ...settings},
  };
}

/**
 * Somebody who takes that course at a `TestLms`, from launch to launch, with
 * everything real but time.
 */
export class LearnerAtLms {
  readonly server: TestLms;
  readonly time = new FakeTime();
  readonly device = new TestDevice();
  readonly course: CourseData;
  visit!: Visit;
  recorder!: Recorder;
  atLms!: TestVisit;
  /** Whether the browser gets an answer from the server. */
  reach: Reach = () => Promise.resolve(true);
  readonly is12: boolean;
  private readonly standard: TestStandard;
  private launches = 0;
  /** How the last page was opened. */
  private how: LaunchSettings = {};

  constructor(
    standard: TestStandard,
    settings: Partial<Settings> = {},
    course = checkedCourse(settings),
    server = new TestLms(standard),
  ) {
    this.standard = standard;
    this.server = server;
    this.is12 = standard === 'scorm12';
    this.course = course;
  }

  async launch(how: LaunchSettings = {}) {
    await this.begin(this.openPage(how));
  }

  /** The LMS's page, with what it knows at that moment. */
  openPage(how: LaunchSettings = {}): TestVisit {
    const {exitWhenComplete} = this.course.settings;
    this.how = how;
    return this.server.launch({exitWhenComplete, ...how});
  }

  /**
   * The course begins there, with what another window `handed` over. Where it says
   * that it has to be opened anew, it is.
   */
  async begin(page: TestVisit, handed?: Handed): Promise<void> {
    const {course, device, time} = this;
    this.atLms = page;
    const {lms} = page;
    const opened = lms.open();
    if (!opened.ok && (opened.reason === 'ended' || lms.isOutdated()))
      return this.begin(this.openPage(this.how));
    const connection: Connection = {
      lms,
      launch: launchOf(lms),
      keeps: 'lms',
    };
    const words = Object.fromEntries(course.modules.map(({id}) => [id, {}]));
    const attempt = ++this.launches;
    const begun = beginVisit({
      ...{connection, course, device, time, words, attempt, handed},
      reach: () => this.reach(),
    });
    this.visit = begun.visit;
    this.recorder = begun.recorder;
    await settled();
    if (begun.isBehind) return this.begin(this.openPage(this.how));
  }

  /** The browser loads the course's frame again, in the same page of the LMS. */
  async loadFrameAgain() {
    await this.begin(this.atLms.loadCourse());
  }

  /** The browser goes without a word to the LMS. */
  kill() {
    this.recorder.abandon();
    this.time.forget();
  }

  /** The same learner launches the course on a device that knows nothing of it. */
  async onAnotherDevice(): Promise<LearnerAtLms> {
    const {standard, course, server} = this;
    const other = new LearnerAtLms(standard, {}, course, server);
    await other.launch();
    return other;
  }

  /** Values of elements that match, as the server holds them by now. */
  held(elements: RegExp): string[] {
    return Object.entries(this.server.saves.at(-1) ?? {})
      .filter(([element]) => elements.test(element))
      .map(([, value]) => value);
  }

  /** Opens a module and works on so many pages of it, or to its end. */
  work(module: string, manner: Manner, pages = 200) {
    this.visit.go('module', module);
    for (let page = 0; page < pages && this.visit.screen === 'module'; page++)
      this.turn({...manner, choice: manner.choice + page});
  }

  /** Takes one attempt at the check, or goes on with the one under way. */
  attempt(isRight: boolean) {
    const {visit} = this;
    visit.go('module', 'check');
    visit.act({type: 'attempt.wanted'});
    for (let page = 0; page < 8 && visit.module; page++) {
      const {snapshot} = visit.module.conducted.current();
      const {attempt} = snapshot.context as QuestionsContext;
      if (attempt?.ended) break;
      this.turn({isRight, choice: 0});
    }
    visit.go('home');
  }

  /** Names of all answers that the course has kept. */
  keptAnswers(): string[] {
    return Object.values(this.visit.progress.modules)
      .flatMap(({activities}) => Object.values(activities))
      .flatMap(({answers = {}}) => Object.keys(answers));
  }

  isDone(module: string) {
    return isComplete(this.visit.progress.modules[module]);
  }

  /** Does what the open page asks for, and turns it. */
  turn(manner: Manner) {
    const {outline, conducted} = this.visit.module!;
    const {activity, snapshot} = conducted.current();
    if (activity.kind === 'menu') {
      const done = this.visit.progress.modules[outline.id]?.activities ?? {};
      const open = outline.activities.find(
        ({id, kind}) => kind === 'dialogue' && !done[id]?.done,
      );
      const conversation = open?.id ?? '';
      this.visit.act({type: 'conversation.chosen', conversation});
    }
    for (const event of answersOn(snapshot.context, manner))
      this.visit.act(event);
    this.visit.act({type: 'next'});
  }
}
