import {askedOn, questionOn} from '../../src/course/questions-context.ts';
import type {QuestionsContext} from '../../src/course/questions-context.ts';
import type {ModuleWords} from '../../src/content/course-data.ts';
import type {Attempt} from '../../src/course/progress.ts';
import {withPassMark} from '../../src/course/pass-mark.ts';
import {rightResponse} from '../../src/course/attempts.ts';
import {connect, findLms} from '../../src/lms/connect.ts';
import type {Connection} from '../../src/lms/connect.ts';
import {standardDisplay} from '../../src/ui/display.ts';
import type {Keeping} from '../../src/ui/care-save-state.ts';
import {viewOf} from '../../src/view-of.ts';
import type {Visit} from '../../src/visit.ts';
import type {Trouble} from '../../src/workbench/rehearsal/trouble.ts';
import {bank, questionsOf, wrongResponse} from '../course/example-bank.ts';
import {courseOf, talks} from '../course/example-course.ts';
import {beginVisit, realCourse} from '../example-visit.ts';
import {FakeTime} from '../recorder/fake-time.ts';
import {TestDevice} from '../recorder/test-device.ts';
import {TestLms, type TestStandard, type TestVisit} from './test-lms.ts';
import {windowOf} from './window-of.ts';

const second = 1000;

/** A conversation, two more for those who like, and a check with twelve questions of every type. */
const questions = bank(8);
const more = ['more-talks', 'most-talks'];
const wordsOfTalks = Object.fromEntries(
  talks.activities.map(({id}) => [id, {title: 'A talk'}]),
);
const course = {
  ...courseOf([
    talks,
    ...more.map((id, index) => ({
      ...{...talks, id, number: 90 + index, required: false},
      objectives: [],
    })),
    {
      ...{id: 'final-check', number: 8, minutes: 1, required: true},
      ...{title: 'Check', summary: 'Check', objectives: []},
      activities: [questionsOf(questions, {drawn: 12})],
    },
  ]),
  words: realCourse.words,
};
const words: Record<string, ModuleWords> = {
  ...Object.fromEntries(['talks', ...more].map((id) => [id, wordsOfTalks])),
  'final-check': {
    check: {
      // Words that need more than ASCII, as a course in any language has them.
      questions: Object.fromEntries(
        questions.map(({id}) => [id, {question: `“${id}”: où, wäre, 何?`}]),
      ),
    },
  },
};

/**
 * A learner at a course, in visits to an LMS that has a trouble. Everything is
 * real but the elements, the browser's windows and the time.
 */
export class RehearsedLearner {
  readonly time = new FakeTime();
  device = new TestDevice();
  readonly server: TestLms;
  readonly trouble: Trouble;
  /** The visit at hand. */
  visit!: Visit;
  connection!: Connection;
  at!: TestVisit;
  /** Where the work was said to be, at any time of this visit. */
  readonly seen = new Set<Keeping>();
  private isClosing = false;
  private readonly standard: TestStandard;

  constructor(standard: TestStandard, trouble: Trouble) {
    this.standard = standard;
    this.server = new TestLms(standard);
    this.trouble = trouble;
  }

  get is12() {
    return this.standard === 'scorm12';
  }

  /**
   * Launches the course, at an LMS with the trouble unless it is a calm day.
   * `elsewhere` is another device, which knows only what the LMS has.
   */
  async open({calm = false, elsewhere = false} = {}) {
    if (elsewhere) this.device = new TestDevice();
    this.isClosing = false;
    const troubles = calm ? [] : [this.trouble];
    const {owner} = (this.at = this.server.launch({
      troubles,
      world: {
        now: () => this.time.now(),
        pause: (milliseconds) => this.time.jump(milliseconds),
        isClosing: () => this.isClosing,
        takeAway: () => this.closePage(),
        leave: () => (owner.closed = true),
        reload: () => this.at.reload(),
      },
    }));
    const own = windowOf(this.at, calm ? undefined : this.trouble.place);
    const packaged = {...course, standard: this.standard};
    const found = await findLms(packaged, own);
    const places = {...own, store: this.device};
    this.connection = await connect(packaged, found, places);
    const {device, time, connection} = this;
    const {hooks} = this.at;
    this.visit = beginVisit({
      ...{device, time, connection, words},
      course: withPassMark(
        {...course, standard: this.standard},
        connection.launch.passMark,
      ),
      reach: () => Promise.resolve(!hooks.some(({isAway}) => isAway?.())),
    }).visit;
    this.seen.clear();
    this.visit.addEventListener('change', () => this.look());
    await this.wait(second);
  }

  private look() {
    const {keeping} = viewOf(this.visit, standardDisplay);
    if (keeping) this.seen.add(keeping);
  }

  wait(milliseconds: number) {
    return this.time.pass(milliseconds);
  }

  /** A conversation, to its best ending. */
  async talk(module = 'talks') {
    this.visit.go('module', module);
    const replies = ['ask', 'nod', 'explain', 'now'];
    for (let turns = 0; this.visit.screen === 'module' && turns < 20; turns++) {
      for (const option of replies) {
        this.visit.act({type: 'option.chosen', option});
      }
      this.visit.act({type: 'next'});
      await this.wait(3 * second);
    }
    await this.wait(20 * second);
  }

  /** As much as there is to do: a long saved state. */
  async doAll() {
    for (const module of ['talks', ...more]) await this.talk(module);
    await this.answer(12, false);
    await this.answer(12);
  }

  /** So many answers in the check, from where the learner is. */
  async answer(count: number, isRight = true) {
    const {visit} = this;
    if (!visit.module) visit.go('module', 'final-check');
    for (let given = 0; given < count;) {
      const {snapshot} = visit.module!.conducted.current();
      const context = snapshot.context as QuestionsContext;
      const question = questionOn(context);
      if (question && !askedOn(context)?.answer) {
        const response = (isRight ? rightResponse : wrongResponse)(question);
        visit.act({type: 'question.answered', response});
        given++;
      }
      if (!question) visit.act({type: 'attempt.wanted'});
      visit.act({type: 'next'});
      await this.wait(3 * second);
    }
    await this.wait(20 * second);
  }

  /** Leaves by the course's Exit. Tells what the last screen says. */
  async leave() {
    await this.visit.leave();
    await this.wait(second);
    const {ending} = this.visit;
    this.closePage();
    return ending;
  }

  /** The page closes, as it does after Exit, too. */
  closePage() {
    this.isClosing = true;
    this.visit.parts.recorder.pageClosed();
  }

  /** The browser is killed: nothing is said any more. */
  kill() {
    this.time.forget();
  }

  /** What the learner is told: where the work is kept, and the notices. */
  get told() {
    if (this.visit.screen !== 'goodbye') this.visit.go('home');
    const {keeping, notices, screen} = viewOf(this.visit, standardDisplay);
    const learner = screen.name === 'home' ? screen.learner : undefined;
    return {keeping, notices: notices.map(({id}) => id), learner};
  }

  /** How many answers of the check are there, in all attempts. */
  get answers(): number {
    const record = this.visit.progress.modules['final-check']?.activities.check;
    const attempts = Object.values(record?.answers ?? {}) as Attempt[];
    return attempts.flatMap(answeredQuestions).length;
  }

  /** The work that is there says that the check was passed. */
  get hasPassed(): boolean {
    return this.visit.progress.earned?.score === 100;
  }

  get hasTalked(): boolean {
    return this.visit.progress.modules.talks?.completedAt !== undefined;
  }

  /** What the LMS holds of how the course came out. */
  get record() {
    const held = (element: string) => this.server.held(element);
    // However it is spelt: 100, or 100.0.
    const number = (text: string) => (text ? String(Number(text)) : '');
    return this.is12
      ? {
          status: held('cmi.core.lesson_status'),
          score: number(held('cmi.core.score.raw')),
        }
      : {
          status: [
            held('cmi.completion_status'),
            held('cmi.success_status'),
          ].join(' '),
          score: number(held('cmi.score.raw')),
        };
  }

  /** How the record reads after the whole course. */
  get passed() {
    return {status: this.is12 ? 'passed' : 'completed passed', score: '100'};
  }

  get begun() {
    return {
      status: this.is12 ? 'incomplete' : 'incomplete unknown',
      score: '',
    };
  }

  /** Ids of the interactions that the LMS holds. */
  get interactions() {
    return this.idsIn('interactions');
  }

  get objectives() {
    return this.idsIn('objectives');
  }

  /** What the LMS holds of each objective: its id, and whether it is done. */
  get completions() {
    const status = this.is12 ? 'status' : 'completion_status';
    return this.objectives.map((id, index) => [
      id,
      this.server.held(`cmi.objectives.${index}.${status}`),
    ]);
  }

  private idsIn(list: string): string[] {
    return Array.from({length: 120}, (_, index) =>
      this.server.held(`cmi.${list}.${index}.id`),
    ).filter((id) => id !== '');
  }
}

function answeredQuestions({asked}: Attempt) {
  return asked.filter(({answer}) => answer);
}
