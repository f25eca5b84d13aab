import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {Activity} from '../content/schema.ts';
import {feelingBefore, type Feeling} from './dialogue-mood.ts';
import {sharesOf, type DialogueRecord} from './dialogue-runs.ts';
import {isDone} from './kinds.ts';
import type {ActivityRecord} from './progress.ts';
import {countEnded, menuOf, type Records} from './sections.ts';

/** What a page shows of a menu. */
export interface MenuView {
  /** How many of what it offers are enough, and how many have ended. */
  enough: number;
  ended: number;
  offered: OfferedDialogue[];
}

export interface OfferedDialogue {
  id: string;
  /** Whom it is about, and how they feel when it begins. */
  feeling: Feeling;
  state: 'new' | 'begun' | 'done';
  /** Of the best conversation so far, 0 to 100. */
  share?: number;
}

/** Works out what to show from what is remembered of the module's activities. */
export function menuView(
  activities: readonly Activity[],
  records: Records,
): MenuView | undefined {
  const menu = menuOf(activities);
  return (
    menu && {
      enough: menu.enough,
      ended: countEnded(menu, records),
      offered: menu.offered.map((one) => offer(one, records[one.id])),
    }
  );
}

function offer(
  dialogue: Dialogue,
  record: ActivityRecord | undefined,
): OfferedDialogue {
  const isBegun = record?.answers !== undefined;
  return {
    id: dialogue.id,
    feeling: feelingBefore(dialogue),
    state: isDone(dialogue, record) ? 'done' : isBegun ? 'begun' : 'new',
    share: sharesOf(dialogue, record as DialogueRecord | undefined).best,
  };
}
