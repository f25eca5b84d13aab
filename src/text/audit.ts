import type {Audit, AuditWords} from '../content/kinds/audit.ts';
import {heading, paragraph, place, type TextBlock} from './blocks.ts';
import type {TextOf} from './text-context.ts';

/** An audit: the two choices, then the behaviours of each dimension. */
export const auditText: TextOf<Audit, AuditWords> = (
  activity,
  words,
  {labels},
) => {
  const {scopes, lenses, prompt, ratings, dimensions, behaviours} = words;
  const {outside, inside} = lenses;
  return [
    heading(2, words.title, place(activity)),
    paragraph(words.intro),
    {
      type: 'list',
      label: words.scope,
      items: activity.scopes.map(({id}) => ({text: scopes[id]!.title})),
    },
    {
      type: 'list',
      label: words.lens,
      items: Object.values(lenses).map(({title, hint}) => ({
        label: title,
        text: hint,
      })),
    },
    paragraph(prompt.outside, outside.title),
    paragraph(prompt.inside, inside.title),
    paragraph(Object.values(ratings).join(' · '), labels.textVersion.answers),
    ...activity.dimensions.flatMap((dimension): TextBlock[] => {
      const {title, caring} = dimensions[dimension.id]!;
      return [
        heading(3, title, place(activity, dimension.id)),
        paragraph(caring),
        {
          type: 'table',
          caption: title,
          columns: [labels.textVersion.behaviour, outside.title, inside.title],
          rows: dimension.behaviours.map(({id}) => {
            const {short, outside, inside} = behaviours[id]!;
            return [short, outside, inside];
          }),
        },
      ];
    }),
    {
      type: 'list',
      label: labels.textVersion.resultOf,
      items: activity.scopes.map(({id}) => ({text: scopes[id]!.headline})),
    },
  ];
};
