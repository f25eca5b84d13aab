import type {Reply, ReplyWords} from '../content/kinds/reply.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import {
  nameOf,
  pictureOf,
  type TextContext,
  type TextOf,
} from './text-context.ts';

type Item = Reply['items'][number];
type Part = Item['parts'][number];
type ItemWords = ReplyWords['items'][string];

/**
 * A reply: the situation, each part with all that can be said there and what
 * is told about it, and what the other person answers in the end.
 */
export const replyText: TextOf<Reply, ReplyWords> = (
  activity,
  words,
  context,
) =>
  activity.items.flatMap((item): TextBlock[] => {
    const own = words.items[item.id]!;
    return [
      heading(2, own.title, place(activity, item.id)),
      ...pictureOf(item.who, context),
      paragraph(own.situation),
      paragraph(words.prompt),
      ...item.parts.flatMap((part) =>
        partText(part, own, words.repair?.instead, context),
      ),
      heading(3, context.labels.textVersion.answered),
      ...answers(item, own, context),
    ];
  });

/** Built, a part has a label; to be repaired, it was said by somebody else. */
function partText(
  {id, options = [], best}: Part,
  own: ItemWords,
  instead: string | undefined,
  {labels}: TextContext,
): TextBlock[] {
  const {reply, textVersion} = labels;
  const {label, said, options: sentences} = own.parts[id]!;
  const choices: TextBlock = {
    type: 'list',
    isLettered: true,
    label: label ? undefined : instead,
    items: options.map((option) => ({
      text: sentences[option.id]!.text,
      more: [
        {
          label: option.id === best ? reply.works : reply.better,
          text: sentences[option.id]!.feedback,
        },
      ],
    })),
  };
  return [
    ...(label ? [heading(3, label)] : []),
    ...(said
      ? [
          {type: 'speech' as const, who: textVersion.part, text: said.text},
          paragraph(
            said.feedback,
            options.length ? reply.found : reply.notFound,
          ),
        ]
      : []),
    ...(options.length ? [choices] : []),
  ];
}

function answers(
  {who}: Item,
  own: ItemWords,
  {labels}: TextContext,
): TextBlock[] {
  const {ifAll, ifSome, ifNot} = labels.textVersion;
  const name = nameOf(who.person, labels);
  const when = {all: ifAll, some: ifSome, none: ifNot};
  return Object.entries(when).flatMap(([key, label]) => {
    const text = own.answers[key];
    return text === undefined
      ? []
      : [paragraph(label), {type: 'speech' as const, who: name, text}];
  });
}
