import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Plan} from '../content/kinds/plan.ts';
import type {
  ActivityContext,
  ActivityOutput,
  PlanChosen,
  PlanWritten,
} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {pagedContext} from './open-pages.ts';
import {
  canBePlanned,
  chosenFor,
  placeOn,
  planPlaces,
  planTexts,
  textIn,
  textName,
} from './plan-answers.ts';
import type {ActivityRecord, PlanAnswer} from './progress.ts';
import {fits} from './written-text.ts';

export interface PlanContext extends ActivityContext<Plan, PlanAnswer> {
  /** What is in the fields, by name; only what fits is kept. */
  texts: Record<string, string>;
}

/**
 * A plan: which two behaviours, then who and by when for each, then the sheet
 * to take along. Fields may stay empty; where one is too long, its page waits
 * until it is shorter. It is done as soon as the sheet is shown.
 */
export const planMachine = activitySetup<
  PlanContext,
  'plan.chosen' | 'plan.written'
>()
  .extend({
    guards: {
      'the behaviour is free': (
        {context: {activity, record}},
        {place, behaviour}: Pick<PlanChosen, 'place' | 'behaviour'>,
      ) =>
        canBePlanned(activity, behaviour) &&
        planPlaces.every(
          (other) => other === place || chosenFor(record, other) !== behaviour,
        ),
      'what is written on the page fits': ({context: {page, texts}}) =>
        planTexts
          .filter(({place}) => place === placeOn(page))
          .every(({name, limit}) => fits(texts[name] ?? '', limit)),
    },
    actions: {
      'take the behaviour': assign({
        record: (
          {context: {record}},
          {place, behaviour}: Pick<PlanChosen, 'place' | 'behaviour'>,
        ) => withAnswer(record, place, {pick: behaviour}),
      }),
      'take the text': assign({
        texts: ({context: {texts}}, {place, field, text}: PlanWritten) => ({
          ...texts,
          [textName(place, field)]: text,
        }),
      }),
      'keep the texts that fit': assign({
        record: ({context: {record, texts}}) =>
          planTexts.reduce((kept, {name, limit}) => {
            const text = texts[name] ?? '';
            if (!fits(text, limit)) return kept;
            return withAnswer(kept, name, text.trim() ? {text} : undefined);
          }, record),
      }),
      'note that all was seen': assign({
        record: ({context}) => ({...context.record, done: true}),
      }),
    },
  })
  .createMachine({
    id: 'plan',
    context: ({input}) => ({
      ...pagedContext(input),
      texts: textsIn(input.record),
    }),
    initial: 'turning',
    states: {
      turning: {
        entry: 'tell the page',
        always: [
          {guard: 'this is the last page', target: 'atTheSheet'},
          {target: 'planning'},
        ],
      },
      planning: {
        on: {
          'plan.chosen': {
            guard: {type: 'the behaviour is free', params: ({event}) => event},
            actions: [
              {type: 'take the behaviour', params: ({event}) => event},
              'tell the record',
            ],
          },
          'plan.written': {
            // A text belongs to its behaviour: from now on, that stays.
            guard: {type: 'the behaviour is free', params: ({event}) => event},
            actions: [
              {type: 'take the behaviour', params: ({event}) => event},
              {type: 'take the text', params: ({event}) => event},
              'keep the texts that fit',
              'tell the record',
            ],
          },
          next: {
            guard: 'what is written on the page fits',
            target: 'turning',
            actions: 'turn the page',
          },
        },
      },
      atTheSheet: {
        entry: ['note that all was seen', 'tell the record'],
        on: {next: 'finished'},
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    on: {
      back: [
        {guard: 'this is the first page', target: '.left'},
        {target: '.turning', actions: 'turn back'},
      ],
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type PlanSnapshot = SnapshotFrom<typeof planMachine>;

function textsIn(record?: ActivityRecord<PlanAnswer>): PlanContext['texts'] {
  const texts = planTexts.map(({name}) => [name, textIn(record, name)]);
  return Object.fromEntries(texts) as PlanContext['texts'];
}

/** The record with one answer more, changed, or taken out. */
function withAnswer(
  record: ActivityRecord<PlanAnswer>,
  name: string,
  answer: PlanAnswer | undefined,
): ActivityRecord<PlanAnswer> {
  const others = Object.entries(record.answers ?? {}).filter(
    ([other]) => other !== name,
  );
  const answers = Object.fromEntries(
    answer ? [...others, [name, answer]] : others,
  );
  const done = record.done ? {done: true} : {};
  return Object.keys(answers).length > 0 ? {...done, answers} : done;
}
