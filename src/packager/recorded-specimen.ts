import {lenses} from '../content/audit-scale.ts';
import type {CourseData} from '../content/course-data.ts';
import {numberedItems} from '../content/numbered-items.ts';
import type {Activity} from '../content/schema.ts';
import {
  lensQuestion,
  ratingQuestion,
  sharedMark,
} from '../course/audit-answers.ts';
import {rightResponse} from '../course/attempts.ts';
import {bestWay} from '../course/dialogue-runs.ts';
import type {Answer, Attempt, Progress} from '../course/progress.ts';
import {detailedAttempts} from '../course/question-interactions.ts';

/**
 * Progress of which each thing is recorded that can be recorded: every question
 * was asked, every conversation held, everything rated and shared. Only its ids
 * and texts mean something, so that the codebook can explain them.
 */
export function recordedSpecimen(course: CourseData): Progress {
  return {
    modules: Object.fromEntries(
      course.modules.map(({id, activities}) => [
        id,
        {
          completedAt: 0,
          activities: Object.fromEntries(
            activities.map((activity) => [
              activity.id,
              {done: true, answers: specimenAnswers(activity)},
            ]),
          ),
        },
      ]),
    ),
    versions: [{number: 1, version: course.version, at: 0}],
  };
}

function specimenAnswers(activity: Activity): Record<string, Answer> {
  switch (activity.kind) {
    case 'dialogue': {
      const choices = bestWay(activity).decisions.map(
        ({scene, option}): [string, string] => [scene.id, option.id],
      );
      return {first: {choices, duration: 0, endedAt: 0}};
    }
    case 'audit':
      return {
        [lensQuestion]: {pick: 'both'},
        [sharedMark]: {pick: sharedMark},
        ...Object.fromEntries(
          lenses.flatMap((lens) =>
            numberedItems(activity).map(({id}) => [
              ratingQuestion(lens, id),
              {pick: 'good'},
            ]),
          ),
        ),
      };
    case 'questions': {
      const asked = activity.questions.map((question) => ({
        question: question.id,
        answer: {
          response: rightResponse(question),
          isRight: true,
          ...{at: 0, latency: 0},
        },
      }));
      const end = {at: 0, right: 1, of: 1, passed: true};
      const attempt: Attempt = {seed: 0, startedAt: 0, asked};
      return {
        1: {...attempt, ended: {...end, attested: true}},
        // Of a later attempt, the result alone is told.
        [detailedAttempts + 1]: {
          ...{...attempt, asked: []},
          ended: {...end, attested: false},
        },
      };
    }
    default:
      return {};
  }
}
