import type {Activity} from '../content/schema.ts';
import type {TextBlock} from './blocks.ts';
import {choiceText} from './choice.ts';
import {profileText} from './profile.ts';
import {ratingText} from './rating.ts';
import {sortingText} from './sorting.ts';
import {storyText} from './story.ts';
import type {TextContext, TextOf} from './text-context.ts';
import {cardsText} from './cards.ts';
import {simulatorText} from './simulator.ts';
import {replyText} from './reply.ts';
import {auditText} from './audit.ts';
import {auditResultText} from './audit-result.ts';
import {planText} from './plan.ts';
import {questionsText} from './questions.ts';
import {tipsText} from './tips.ts';
import {dialogueText} from './dialogue.ts';
import {menuText} from './menu.ts';
import {writingText} from './writing.ts';

/**
 * The text of every kind of activity. A new kind joins here. Words are typed
 * `never`, since only the kind knows the form of its own.
 */
export const texts: {
  [K in Activity['kind']]: TextOf<Extract<Activity, {kind: K}>, never>;
} = {
  story: storyText,
  rating: ratingText,
  profile: profileText,
  sorting: sortingText,
  choice: choiceText,
  writing: writingText,
  dialogue: dialogueText,
  menu: menuText,
  tips: tipsText,
  questions: questionsText,
  plan: planText,
  'audit-result': auditResultText,
  audit: auditText,
  reply: replyText,
  simulator: simulatorText,
  cards: cardsText,
};

/** The text of one activity. */
export function activityText(
  activity: Activity,
  context: TextContext,
): TextBlock[] {
  const write = texts[activity.kind] as TextOf<Activity, unknown>;
  return write(activity, context.words[activity.id], context);
}

/** All that the activities of a module say, as one document. */
export function moduleText(context: TextContext): TextBlock[] {
  return context.outline.activities.flatMap((activity) =>
    activityText(activity, context),
  );
}
