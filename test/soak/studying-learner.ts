import type {BrowserContext, FrameLocator, Page} from 'playwright-core';
import type {CourseData} from '../../src/content/course-data.ts';
import {openStore} from '../../src/workbench/store/store.ts';
import {readCourse, readWork} from './found-work.ts';
import {GivenAnswers} from './given-answers.ts';
import {check, keyOf} from './known-content.ts';
import {passes} from './passes.ts';

/** What came out of a comparison, and what there was to compare. */
export interface Comparison {
  saved: string[];
  recent: string[];
  invented: string[];
  lostPass: string[];
  falsePass: string[];
  dueSaved: number;
  dueRecent: number;
  isPassDue: boolean;
}

/** A learner at one package, over many visits, and what must be there of it. */
export class StudyingLearner {
  readonly name: string;
  readonly given = new GivenAnswers();
  readonly modules: number[];
  visits = 0;
  /** The visit before this one, where what is missing was lost. */
  before = 'nothing';
  attempt = 0;
  private readonly data: string;
  private readonly course: CourseData;
  private readonly form: URLSearchParams;
  private lmsAttempt = 0;
  /** A pass was there, or was due; from then on, it stays. */
  private isPassed = false;

  private constructor(
    name: string,
    data: string,
    course: CourseData,
    form: URLSearchParams,
  ) {
    this.name = name;
    this.data = data;
    this.course = course;
    this.form = form;
    const known = ['self-assessment', 'accomplishments', 'final-check'];
    this.modules = course.modules.flatMap(({id}, place) =>
      known.includes(id) ? [place] : [],
    );
  }

  /** Somebody new at the workbench. */
  static async enrol(
    url: string,
    {data, file, name}: {data: string; file: string; name: string},
  ): Promise<StudyingLearner> {
    const added = await fetch(`${url}/learners`, {
      method: 'POST',
      body: new URLSearchParams({id: name.replace(' ', '.'), name}),
      redirect: 'manual',
    });
    const learner = /learner=(\d+)/.exec(added.headers.get('location') ?? '');
    const store = openStore(data);
    const from = store.packages.all().find((one) => one.name === file);
    store.close();
    if (!learner || !from) throw new Error(`${name} cannot take ${file}.`);
    const form = {learner: learner[1]!, package: String(from.id)};
    const course = await readCourse(data, from.id);
    const title = `${name} (${file})`;
    return new StudyingLearner(title, data, course, new URLSearchParams(form));
  }

  /** Launches the course in the frame of an LMS that may have a trouble. */
  async open(
    context: BrowserContext,
    url: string,
    trouble?: string,
  ): Promise<FrameLocator> {
    for (const page of context.pages().slice(1)) await page.close();
    const page = context.pages()[0] ?? (await context.newPage());
    return this.launchIn(page, url, trouble);
  }

  /** Launches it in a second window, and goes on there once that asks. */
  async openBeside(
    context: BrowserContext,
    url: string,
  ): Promise<FrameLocator> {
    const page = await context.newPage();
    const frame = await this.launchIn(page, url);
    await frame.getByRole('button', {name: 'Go on here'}).click();
    const home = frame.locator('care-home');
    const ended = frame.getByRole('heading', {name: 'This visit has ended'});
    await home.or(ended).first().waitFor();
    // The first had something to save, so this page is older than the work.
    if (await ended.isVisible()) await page.reload();
    await home.waitFor();
    return frame;
  }

  private async launchIn(
    page: Page,
    url: string,
    trouble?: string,
  ): Promise<FrameLocator> {
    const body = new URLSearchParams(this.form);
    if (trouble) body.set('trouble', trouble);
    const launched = await fetch(`${url}/launch`, {
      method: 'POST',
      body,
      redirect: 'manual',
    });
    const place = launched.headers.get('location') ?? '';
    this.lmsAttempt = Number(/attempts\/(\d+)/.exec(place)?.[1]);
    await page.goto(url + place);
    return page.frameLocator('#course');
  }

  /** Once the course says that all is saved: is all there that must be? */
  async compare(frame: FrameLocator): Promise<Comparison> {
    const {data, course, lmsAttempt, given} = this;
    await frame.locator('care-save-state .state.saved').first().waitFor();
    const work = await readWork({data, course, attempt: lmsAttempt}, frame);
    const [dueSaved, dueRecent] = [given.due('saved'), given.due('recent')];
    const mustPass = this.isPassed || passes(given.values({onlyDue: true}));
    const mayPass = this.isPassed || passes(given.values());
    const {state, record} = work.passed;
    const told = `saved state ${state}, record ${record}`;
    this.forgetBefore(work.lastEnded);
    const losses = given.compare(work.answers);
    this.attempt = work.lastAttempt;
    this.isPassed = mustPass || (mayPass && state);
    return {
      ...losses,
      lostPass: mustPass && !(state && record) ? [told] : [],
      falsePass: !mayPass && (state || record) ? [told] : [],
      ...{dueSaved, dueRecent, isPassDue: mustPass},
    };
  }

  killed(at: number) {
    this.given.killed(at);
  }

  /** The course lets go of the answers of attempts before the last result. */
  private forgetBefore(lastEnded: number) {
    for (let number = 1; number < lastEnded; number++)
      this.given.forget(`${keyOf(check, number)}/`);
  }
}
