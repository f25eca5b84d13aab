import type {Ending} from '../content/kinds/dialogue.ts';
import type {Decision} from '../content/kinds/dialogue-graph.ts';
import {wayOf, type DialogueContext} from './dialogue-machine.ts';
import {feelingNow, feelingsAlong, type Feeling} from './dialogue-mood.ts';
import {bestWay, shareOf, sharesOf, whereTo} from './dialogue-runs.ts';

/** What a page shows of a conversation. */
export interface DialogueView {
  /** Before it, choosing what to say, hearing the answer, the end, afterwards. */
  at: 'opening' | 'deciding' | 'heard' | 'ended' | 'lookingBack';
  /** The decisions that were taken, in order. */
  way: Decision[];
  /** Id of the scene to be decided. */
  scene?: string;
  ending?: Ending;
  feeling: Feeling;
  /** Before the first word, and after each decision. */
  feelings: Feeling[];
  /** The way at hand, 0 to 100. */
  share: number;
  /** Of the first run and of the best one, once there are any. */
  shares: {first?: number; best?: number};
  /** From start to end; only for looking back. */
  better?: Decision[];
}

/** Works out what to show from what the machine knows. */
export function dialogueView(
  context: DialogueContext,
  at: DialogueView['at'],
): DialogueView {
  const {activity, record} = context;
  const way = wayOf(context);
  const {scene, ending} = whereTo(activity, way);
  return {
    ...{at, way, scene: scene?.id, ending},
    feeling: feelingNow(activity, way, at === 'deciding'),
    feelings: feelingsAlong(activity, way),
    share: shareOf(way),
    shares: sharesOf(activity, record),
    ...(at === 'lookingBack' ? {better: bestWay(activity).decisions} : {}),
  };
}
