import type {Question} from '../../src/content/kinds/questions.ts';
import type {Activity} from '../../src/content/schema.ts';
import type {
  ActivityEvent,
  ActivityContext,
} from '../../src/course/activity-machine.ts';
import {rightResponse} from '../../src/course/attempts.ts';
import {answersTo, questionsOn} from '../../src/course/audit-answers.ts';
import {
  wayOf,
  type DialogueContext,
} from '../../src/course/dialogue-machine.ts';
import {whereTo} from '../../src/course/dialogue-runs.ts';
import {optionsOf, pickOn} from '../../src/course/picking-answers.ts';
import {placeOn} from '../../src/course/plan-answers.ts';
import {questionOn} from '../../src/course/questions-context.ts';
import {questionsOf, replyOn} from '../../src/course/reply-answers.ts';
import type {ActivityRecord} from '../../src/course/progress.ts';

/** How somebody answers: rightly or not, and by which of several choices. */
export interface Manner {
  isRight: boolean;
  /** From 0; levels, cards and the like are taken by it. */
  choice: number;
  /** The learner was told that the employer gets the ratings of the audit. */
  isShared?: boolean;
}

/**
 * All that a learner does on a page of any kind of activity before they go on.
 * What does not fit the page, a machine ignores.
 */
export function answersOn(
  context: ActivityContext<Activity>,
  {isRight, choice, isShared = false}: Manner,
): ActivityEvent[] {
  const {activity, page} = context;
  const record = context.record as ActivityRecord<never>;
  const some = <T>(things: readonly T[]) => things[choice % things.length]!;
  switch (activity.kind) {
    case 'story':
    case 'profile':
    case 'audit-result':
    case 'menu':
      return [];
    case 'rating':
      return [
        {type: 'level.chosen', level: choice % 5},
        {type: 'occasion.answered', occasion: isRight},
      ];
    case 'sorting':
    case 'choice':
      return optionsOf(activity, pickOn(activity, page)).map(({id}) => ({
        type: 'option.chosen',
        option: id,
      }));
    case 'reply': {
      const asked = questionsOf(activity, replyOn(activity, page));
      const options = asked.map(({best, options}) =>
        isRight ? best : some(options).id,
      );
      return [{type: 'reply.said', options}];
    }
    case 'writing':
      return [{type: 'text.written', text: `A text, ${choice}`}];
    case 'cards':
      return activity.cards.map(({id}) => ({type: 'card.opened', card: id}));
    case 'simulator':
      return [
        ...activity.spreads.map(({id}) => ({
          ...{type: 'plan.tried' as const, spread: id},
          effort: 1 + (choice % 5),
        })),
        {type: 'year.asked'},
      ];
    case 'audit':
      return questionsOn(activity, record, page).map((question, index) => {
        const answers = answersTo(activity, question);
        const answer = answers[(choice + index) % answers.length]!;
        return {type: 'audit.answered', question, answer, isShared};
      });
    case 'plan': {
      const place = placeOn(page);
      const {length} = activity.behaviours;
      const {id} = activity.behaviours[(choice + page) % length]!;
      const behaviour = `inside/${id}`;
      return place
        ? [
            {type: 'plan.chosen', place, behaviour},
            {type: 'plan.written', place, field: 'who', behaviour, text: 'Me'},
          ]
        : [];
    }
    case 'tips':
      return activity.tips.slice(0, 3).map(({id}) => ({
        ...{type: 'tip.kept', tip: id},
      }));
    case 'dialogue':
      return sceneOptions(context)
        .toSorted((a, b) => (isRight ? b.points - a.points : 0))
        .slice(isRight ? 0 : choice % 2)
        .map(({id}) => ({type: 'option.chosen', option: id}));
    case 'questions': {
      const question = questionOn(context as Parameters<typeof questionOn>[0]);
      if (!question) return [{type: 'attempt.attested'}];
      const response = isRight
        ? rightResponse(question)
        : wrongResponse(question);
      return [{type: 'question.answered', response}];
    }
  }
}

/** What can be said in the scene at hand; nothing past an ending. */
function sceneOptions(context: ActivityContext<Activity>) {
  const {activity, ...at} = context as DialogueContext;
  return whereTo(activity, wayOf({activity, ...at})).scene?.options ?? [];
}

/** A response that is complete, and wrong, in any bank. */
function wrongResponse(question: Question): string[] {
  switch (question.type) {
    case 'single':
      return question.options
        .map(({id}) => id)
        .filter((id) => id !== question.correct)
        .slice(0, 1);
    case 'multiple':
      return question.correct.slice(0, 1);
    case 'ordering':
      return question.correct.toReversed();
    case 'matching':
      return question.sources.flatMap(({id}) => [
        id,
        question.targets.find((one) => one.id !== question.correct[id])!.id,
      ]);
  }
}
