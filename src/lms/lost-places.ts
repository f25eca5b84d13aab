import type {Interaction} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {InteractionSpelling} from './interaction-spelling.ts';

/** An interaction, and where in the list it was set. */
export interface Entry {
  interaction: Interaction;
  place: number;
}

/**
 * Places of answers that may have been lost, and are written once more elsewhere.
 * An LMS may count what there is at the next launch, and have its last answers
 * overwritten where some are missing: so something is to stand there until a commit
 * is saved.
 */
export interface LostPlaces {
  keep(entries: Iterable<Entry>): void;
  /**
   * Before a commit: sets something there, in another spelling each time, which is
   * a change to an LMS that sends nothing else. Those speak SCORM 1.2, where there
   * is a `time`.
   */
  fill(): void;
  /** A commit is saved that has filled them; or the list is another one by now. */
  forget(): void;
}

export function lostPlaces(
  calls: ApiCalls,
  spell: InteractionSpelling,
): LostPlaces {
  const times = new Map<number, string[]>();

  return {
    keep(entries) {
      for (const {interaction, place} of entries) {
        const time = spell(interaction).find(([name]) => name === 'time')?.[1];
        if (time && !times.has(place))
          times.set(place, [`${time}.0`, `${time}.00`]);
      }
    },
    fill() {
      for (const [place, spellings] of times) {
        calls.set(`cmi.interactions.${place}.time`, spellings[0]!);
        spellings.reverse();
      }
    },
    forget: () => times.clear(),
  };
}
