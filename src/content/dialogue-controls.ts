import * as v from 'valibot';
import {id, text} from './ids.ts';

/** The words around a conversation, the same in every dialogue. */
export const dialogueControls = v.strictObject({
  /** {name}. The places of the mood meter, from the lowest. */
  moods: v.pipe(v.array(text), v.length(5, 'Give five moods.')),
  /** By id of the behaviour. */
  behaviours: v.record(id, text),
  /** In front of the behaviours that a reply used, and that it missed. */
  used: text,
  missed: text,
  /** What a reply was worth, from no points to three. */
  worth: v.pipe(v.array(text), v.length(4, 'Give four texts.')),
  /** In place of "Next", as the conversation goes on. */
  begin: text,
  goOn: text,
  hear: text,
  end: text,
  debrief: text,
  prompt: text,
  say: text,
  choose: text,
  youSaid: text,
  decisions: text,
  decisionsHint: text,
  /** {number} */
  rewind: text,
  grades: v.strictObject({
    outstanding: text,
    good: text,
    fair: text,
    poor: text,
  }),
  /** {grade} */
  outcome: text,
  /** {share} */
  share: text,
  first: text,
  best: text,
  lookBack: text,
  mood: text,
  /** {mood} */
  moodBefore: text,
  moodAfter: text,
  /** {mood}, as a reply left it. */
  moodThen: text,
  /** Beside the line of the mood: its highest, middle and lowest place. */
  moodLine: v.strictObject({
    moods: v.pipe(v.array(text), v.length(3, 'Give three moods.')),
    start: text,
    end: text,
  }),
  yourWay: text,
  betterReply: text,
  betterWay: text,
  point: text,
  again: text,
});
