import type {Mood, PersonInMood} from '../content/cast.ts';
import type {Questions} from '../content/kinds/questions.ts';
import {moodAfter} from '../course/reply-answers.ts';
import type {ResultPage} from './check-page.ts';
import type {ModulePage} from './module-page.ts';

/** Somebody from the questions is there for the result, glad with who passed. */
function withResult({questions}: Questions, {isPass}: ResultPage) {
  const who = questions.find((one) => one.who)?.who;
  const mood: Mood = isPass ? 'happy' : 'calm';
  return who && {person: who.person, mood};
}

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
      if (check?.name === 'question') return check.question.who;
      return check?.name === 'result' ? withResult(activity, check) : undefined;
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
