import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Writing} from '../content/kinds/writing.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import type {ActivityRecord, WrittenAnswer} from './progress.ts';
import {fits, ownText} from './written-text.ts';

export interface WritingContext extends ActivityContext<
  Writing,
  WrittenAnswer
> {
  /** What is in the field; only what fits is kept. */
  text: string;
}

/**
 * A text of the learner's own, on one page. It is kept as it is written. It may
 * stay empty; when it is too long, the page waits until it is shorter, so that
 * nobody leaves behind words that are not kept.
 */
export const writingMachine = activitySetup<WritingContext, 'text.written'>()
  .extend({
    guards: {
      'the text fits': ({context}) => fits(context.text),
      'the new text fits': (_, {text}: {text: string}) => fits(text),
    },
    actions: {
      'take the text': assign({text: (_, {text}: {text: string}) => text}),
      'keep the text': assign({
        record: ({context: {record, text}}): ActivityRecord<WrittenAnswer> => {
          const done = record.done ? {done: true} : {};
          return text.trim() ? {...done, answers: {[ownText]: {text}}} : done;
        },
      }),
      'note that it is done': assign({
        record: ({context}) => ({...context.record, done: true}),
      }),
    },
  })
  .createMachine({
    id: 'writing',
    context: ({input: {activity, record = {}}}) => {
      const {text = ''} = record.answers?.[ownText] ?? {};
      return {activity, record, page: 0, pages: 1, text};
    },
    initial: 'writing',
    states: {
      writing: {
        entry: 'tell the page',
        on: {
          'text.written': [
            {
              guard: {type: 'the new text fits', params: ({event}) => event},
              actions: [
                {type: 'take the text', params: ({event}) => event},
                'keep the text',
                'tell the record',
              ],
            },
            {actions: {type: 'take the text', params: ({event}) => event}},
          ],
          next: {
            guard: 'the text fits',
            target: 'finished',
            actions: ['note that it is done', 'tell the record'],
          },
          back: 'left',
        },
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type WritingSnapshot = SnapshotFrom<typeof writingMachine>;
