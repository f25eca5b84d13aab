import type {CourseData, ModuleOutline} from '../../src/content/course-data.ts';
import {conductModule} from '../../src/course/conduct-module.ts';
import {
  isComplete,
  recordActivity,
  recordPlace,
} from '../../src/course/module-progress.ts';
import {checkResult} from '../../src/course/attempts.ts';
import {checksIn} from '../../src/course/verdict.ts';
import {emptyProgress, type Progress} from '../../src/course/progress.ts';
import type {QuestionsContext} from '../../src/course/questions-context.ts';
import {recordCompletion} from '../../src/course/record-completion.ts';
import {recordVersion} from '../../src/course/versions.ts';
import {answersOn, type Manner} from './answers-on.ts';

const second = 1000;

/**
 * Takes any course by its machines, with progress kept as in a visit: so it is
 * what learners have, made in a moment. Time passes by itself, 20 seconds for
 * each page; dice fall the same way each time.
 */
export class CourseTaker {
  progress: Progress;
  private readonly course: CourseData;
  private now: number;
  private thrown = 0;

  constructor(
    course: CourseData,
    progress = emptyProgress(),
    now = Date.UTC(2026, 10, 22, 9),
  ) {
    this.course = course;
    this.progress = progress;
    this.now = now;
  }

  /** Takes all modules that are not complete yet. */
  takeAll(manner: Manner) {
    for (const {id} of this.course.modules)
      if (!this.isDone(id)) this.take(id, manner);
  }

  /** Works on a module up to its end, or until enough is done. */
  take(
    id: string,
    manner: Manner,
    isEnough: (page: number) => boolean = () => false,
  ) {
    const module = this.course.modules.find((one) => one.id === id)!;
    this.progress = recordVersion(this.progress, this.course.version, this.now);
    const isShared = this.course.settings.shareAudit;
    let isOver = false;
    const {modules, place} = this.progress;
    const conducted = conductModule(
      {
        module,
        progress: modules[id],
        place: isComplete(modules[id]) ? undefined : place,
        now: () => this.now,
        random: () => (++this.thrown % 7) / 7,
      },
      {
        recorded: (activity, record) => {
          const next = recordActivity(
            this.progress,
            module,
            activity,
            record,
            this.now,
          );
          this.progress = recordCompletion(next, this.course, this.now);
        },
        paged: (at) => {
          this.progress = recordPlace(this.progress, at);
        },
        changed() {},
        ended: () => {
          isOver = true;
        },
      },
    );
    for (let page = 0; page < 400 && !isOver && !isEnough(page); page++) {
      this.now += 20 * second;
      const {activity, snapshot} = conducted.current();
      if (activity.kind === 'menu') {
        const conversation = this.nextConversation(module);
        conducted.send({type: 'next'});
        if (conversation)
          conducted.send({type: 'conversation.chosen', conversation});
        continue;
      }
      if (
        activity.kind === 'questions' &&
        isToBeRepeated(snapshot.context as QuestionsContext)
      )
        conducted.send({type: 'attempt.wanted'});
      const {context} = conducted.current().snapshot;
      for (const event of answersOn(context, {...manner, isShared}))
        conducted.send(event);
      conducted.send({type: 'next'});
    }
    conducted.stop();
  }

  /** How many attempts at the final check are over. */
  get attempts(): number {
    return checksIn(this.progress, this.course.modules).reduce(
      (sum, {activity, record}) => sum + checkResult(activity, record).attempts,
      0,
    );
  }

  isDone(module: string) {
    return isComplete(this.progress.modules[module]);
  }

  private nextConversation({id, activities}: ModuleOutline) {
    const records = this.progress.modules[id]?.activities ?? {};
    return activities.find(
      (one) => one.kind === 'dialogue' && !records[one.id]?.done,
    )?.id;
  }
}

/** At the result of an attempt that did not pass, with another one open. */
function isToBeRepeated({attempt}: QuestionsContext) {
  return attempt?.ended !== undefined && !attempt.ended.passed;
}
