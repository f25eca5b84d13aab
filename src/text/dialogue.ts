import type {
  Dialogue,
  DialogueOption,
  DialogueWords,
  Scene,
} from '../content/kinds/dialogue.ts';
import {fill} from '../ui/words.ts';
import {
  heading,
  paragraph,
  place,
  type TextBlock,
  type TextLine,
} from './blocks.ts';
import {nameOf, type TextContext, type TextOf} from './text-context.ts';

/**
 * A dialogue as a script: numbered steps, at each all replies, what the other
 * person says to them, why, and to which step or ending it leads.
 */
export const dialogueText: TextOf<Dialogue, DialogueWords> = (
  activity,
  words,
  context,
) => [
  heading(2, words.title, place(activity)),
  paragraph(words.role),
  paragraph(words.situation),
  ...activity.scenes.flatMap((scene, index) =>
    sceneText(activity, scene, index, words, context),
  ),
  ...activity.endings.flatMap(({id, grade}): TextBlock[] => {
    const {title, text, lesson} = words.endings[id]!;
    const {dialogue, textVersion} = context.labels;
    return [
      heading(3, fill(textVersion.ending, {title}), place(activity, id)),
      paragraph(fill(dialogue.outcome, {grade: dialogue.grades[grade]})),
      paragraph(text),
      ...(lesson ? [paragraph(lesson)] : []),
    ];
  }),
  paragraph(words.point, context.labels.dialogue.point),
];

function sceneText(
  activity: Dialogue,
  scene: Scene,
  index: number,
  words: DialogueWords,
  context: TextContext,
): TextBlock[] {
  const {textVersion, dialogue} = context.labels;
  const {note, says, options} = words.scenes[scene.id]!;
  const who = nameOf(scene.with ?? activity.who, context.labels);
  return [
    heading(
      3,
      fill(textVersion.step, {number: index + 1}),
      place(activity, scene.id),
    ),
    ...(note ? [paragraph(note)] : []),
    ...(says ? [{type: 'speech' as const, who, text: says}] : []),
    {
      type: 'list',
      isLettered: true,
      label: dialogue.prompt,
      items: scene.options.map((option) => {
        const {text, reply, feedback} = options[option.id]!;
        return {
          text,
          more: [
            {label: who, text: reply},
            {text: feedback},
            ...behaviourLines(option, context),
            leadsTo(activity, option.to, words, context),
          ],
        };
      }),
    },
  ];
}

/** Which behaviours a reply shows, which it misses, and what it is worth. */
function behaviourLines(
  {used, missed, points}: DialogueOption,
  {labels}: TextContext,
): TextLine[] {
  const {dialogue} = labels;
  const names = (ids: string[]) =>
    ids
      .map((id) => (dialogue.behaviours as Record<string, string>)[id])
      .join(', ');
  return [
    ...(used.length ? [{label: dialogue.used, text: names(used)}] : []),
    ...(missed.length ? [{label: dialogue.missed, text: names(missed)}] : []),
    {text: dialogue.worth[points] ?? ''},
  ];
}

function leadsTo(
  activity: Dialogue,
  to: string,
  words: DialogueWords,
  {labels}: TextContext,
): TextLine {
  const {goTo, ending} = labels.textVersion;
  const number = activity.scenes.findIndex(({id}) => id === to) + 1;
  const text =
    number > 0
      ? fill(goTo, {number})
      : fill(ending, {title: words.endings[to]!.title});
  return {text: `→ ${text}`, to: place(activity, to)};
}
