import type {PersonInMood} from '../content/cast.ts';
import {moodAfter} from '../course/reply-answers.ts';
import type {ModulePage} from './module-page.ts';

/** The person whom the page shows, if there is one. */
export function whoIsOn({
  activity,
  page,
  said,
  check,
  dialogue,
}: ModulePage): PersonInMood | undefined {
  switch (activity.kind) {
    case 'story':
      return activity.people?.[activity.steps[page] ?? ''];
    case 'sorting':
    case 'choice':
      return activity.items[page]?.who;
    case 'reply': {
      const item = activity.items[page];
      return item && {...item.who, mood: moodAfter(activity, item, said)};
    }
    case 'questions':
      return check?.name === 'question' ? check.question.who : undefined;
    case 'tips':
      return activity.tips[page]?.who;
    case 'dialogue':
      return (
        dialogue && {
          person: dialogue.feeling.person,
          mood: dialogue.feeling.face,
        }
      );
    default:
      return undefined;
  }
}
