import {html} from 'lit';
import type {Tips} from '../content/kinds/tips.ts';
import structure from '../../modules/service-tips/module.json' with {type: 'json'};
import texts from '../../modules/service-tips/en.json' with {type: 'json'};

const activity = structure.activities.find(
  ({kind}) => kind === 'tips',
) as unknown as Tips;
const ids = activity.tips.map(({id}) => id);
const choice = ids.length;

/** Tips in every state: a card, the choice, what to take along. */
export const tipsStates = (
  [
    ['a card', 0, 0, false],
    ['a card that is kept', 0, 1, false],
    ['a card, too many kept', 4, 5, false],
    ['the choice', choice, 0, false],
    ['the choice, tried to go on', choice, 1, true],
    ['the choice, too many', choice, 5, true],
    ['the choice, made', choice, 3, false],
    ['to take along', choice + 1, 3, false],
  ] as const
).map(([state, page, kept, unanswered]): [string, unknown] => [
  `care-tips, ${state}`,
  html`<care-tips
    .activity=${activity}
    .words=${texts.activities['ten-tips']}
    .page=${page}
    .kept=${ids.slice(0, kept)}
    .unanswered=${unanswered}
  ></care-tips>`,
]);
