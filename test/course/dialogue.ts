import {createActor} from 'xstate';
import type {Dialogue} from '../../src/content/kinds/dialogue.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {
  dialogueMachine,
  type DialogueSnapshot,
} from '../../src/course/dialogue-machine.ts';
import type {DialogueRecord} from '../../src/course/dialogue-runs.ts';
import {smallDialogue} from '../small-dialogue.ts';

export const say = (option: string) =>
  ({type: 'option.chosen', option}) as const;
export const rewind = (to: number) =>
  ({type: 'conversation.rewound', to}) as const;
export const next = {type: 'next'} as const;
export const back = {type: 'back'} as const;

/** A conversation with a clock of its own: each word takes ten seconds. */
export function talk(
  record?: DialogueRecord,
  activity: Dialogue = smallDialogue,
) {
  let time = 1e12;
  const actor = createActor(dialogueMachine, {
    input: {activity, record, page: 0, now: () => time, random: () => 0},
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const snapshot = (): DialogueSnapshot => actor.getSnapshot();
  return {
    told,
    snapshot,
    send: actor.send.bind(actor),
    record: () => snapshot().context.record,
    wait: (ms: number) => (time += ms),
    /** Says one thing after the other, and goes on after each. */
    say(...options: string[]) {
      for (const option of options) {
        if (snapshot().value !== 'deciding') actor.send(next);
        time += 10_000;
        actor.send(say(option));
      }
    },
  };
}

/** A few ways through the small dialogue. */
export const ways = {
  best: ['ask', 'nod', 'explain', 'now'],
  half: ['ask', 'nod', 'explain', 'later'],
  lost: ['guess', 'shrug'],
  mended: ['guess', 'mean-it', 'nod', 'explain', 'now'],
};
