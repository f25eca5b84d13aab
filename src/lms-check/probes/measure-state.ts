import type {ApiCalls} from '../../lms/api-calls.ts';
import type {StateFacts} from '../facts.ts';
import {letters, risky} from '../visit-note.ts';
import {stateElement} from './start-visit.ts';

/** What SCORM 2004 asks an LMS to keep, and the most that anybody keeps. */
const most = 64_000;

/**
 * Finds out how much saved state the LMS takes, to the character, and what it
 * makes of characters that need care. Each try is saved, since some LMSs take
 * a long text and stumble only then. `read` reads it back to the last space,
 * and `breathe` lets the page move meanwhile.
 */
export async function measureState(
  calls: ApiCalls,
  read: () => string,
  breathe: () => Promise<void>,
): Promise<StateFacts> {
  let stumbles = 0;
  const reads = keeps(letters(200)) && read() === letters(200);

  function keeps(text: string): boolean {
    return calls.set(stateElement, text).ok && saves();
  }
  // A server that stumbles for a moment is no limit: so it is asked again.
  function saves(): boolean {
    for (let tries = 1; tries <= 3; tries += 1) {
      if (calls.commit().ok) {
        stumbles += tries - 1;
        return true;
      }
    }
    return false;
  }
  async function holds(length: number): Promise<boolean> {
    await breathe();
    const text = letters(length);
    return keeps(text) && (!reads || read() === text);
  }

  const withRisky = letters(50) + risky;
  const isRiskyKept = keeps(withRisky);
  const isRiskySame = !reads || read() === withRisky;
  const longest = await search(holds);
  return {
    reads,
    risky: isRiskyKept ? (isRiskySame ? 'same' : 'changed') : 'refused',
    longest,
    most,
    stumbles,
  };
}

/** The longest that holds, where all shorter ones do: by halving. */
async function search(
  holds: (length: number) => Promise<boolean>,
): Promise<number> {
  if (await holds(most)) return most;
  let [taken, refused] = [0, most];
  while (refused - taken > 1) {
    const middle = Math.floor((taken + refused) / 2);
    if (await holds(middle)) taken = middle;
    else refused = middle;
  }
  return taken;
}
