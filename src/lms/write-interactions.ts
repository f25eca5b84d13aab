import type {Interaction} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {ElementWriter} from './element-writer.ts';
import {plainId} from './formats.ts';

/** How a standard spells an interaction. */
export type InteractionSpelling = (interaction: Interaction) => Parts;

export interface InteractionWriter {
  /** `recorded`: how many there should be, for an LMS that does not say. */
  write(interactions: Interaction[], recorded: number): void;
  /** A commit takes along what was written so far. */
  send(): void;
  /** What was sent is saved. */
  confirm(): void;
  /** What was sent may be lost, and is not sent by setting it again. */
  doubt(): void;
  /** When the first of what the LMS may lack was given, in milliseconds since 1970. */
  lackingSince(): number | undefined;
  /** Writes once more what may be lost, behind what is there. Answers how many. */
  writeAgain(): number;
}

/** Elements of an interaction but for `id`, in the order in which they are set. */
type Parts = [element: string, value: string][];

/**
 * Records interactions: each once, at the end of the list, whole. An LMS that
 * cannot keep them is left in peace for the rest of the visit.
 */
export function interactionWriter(
  calls: ApiCalls,
  writer: ElementWriter,
  spell: InteractionSpelling,
  sessionLost: number[],
): InteractionWriter {
  const ids = new Set<string>();
  /** Written since the last commit, and by commits not confirmed yet, by id. */
  const fresh = new Map<string, Interaction>();
  const sent = new Map<string, Interaction>();
  /** Sent by commits that may not have arrived. */
  const lost = new Map<string, Interaction>();
  /** Not taken yet by an LMS that was out of order. */
  const waiting = new Map<string, Interaction>();
  let next: number | undefined;
  let isOff = false;

  /** Undefined where the LMS will only say once the visit is open again. */
  function countOr(otherwise: number): number | undefined {
    const {value, code} = calls.get('cmi.interactions._count');
    if (sessionLost.includes(code)) return undefined;
    return /^\d+$/.test(value) ? Number(value) : otherwise;
  }

  function writeAt(index: number, id: string, parts: Parts): boolean {
    const element = `cmi.interactions.${index}`;
    if (!writer.write(`${element}.id`, id)) return false;
    for (const [name, value] of parts) {
      if (value) writer.write(`${element}.${name}`, value);
    }
    return true;
  }

  /** Whether that is done with: the LMS took it, or it never will. */
  function append(id: string, interaction: Interaction, recorded: number) {
    if (isOff) return true;
    const parts = spell(interaction);
    // While it was out of order, an LMS may have told no count.
    const isKnown = next !== undefined && waiting.size === 0;
    let at = isKnown ? next : countOr(next ?? recorded);
    if (at === undefined) return false;
    let isTaken = writeAt(at, id, parts);
    if (!isTaken) {
      // Out of step with the LMS, perhaps; its count settles it, once.
      at = countOr(at);
      if (at === undefined) return false;
      isTaken = writeAt(at, id, parts);
    }
    if (!isTaken && !writer.gaveUp(`cmi.interactions.${at}.id`)) return false;
    isOff = !isTaken;
    ids.add(id);
    fresh.set(id, interaction);
    next = at + 1;
    return true;
  }

  /** One by one. After one that has to wait, so do the others. */
  function appendAll(due: Map<string, Interaction>, recorded = 0) {
    let isHeard = true;
    for (const [id, interaction] of due) {
      isHeard &&= append(id, interaction, recorded);
      if (isHeard) waiting.delete(id);
      else waiting.set(id, interaction);
    }
  }

  return {
    write(interactions, recorded) {
      const due = new Map(waiting);
      for (const interaction of interactions) {
        const id = plainId(interaction.id);
        if (!ids.has(id)) due.set(id, interaction);
      }
      appendAll(due, recorded);
    },
    send() {
      for (const [id, interaction] of fresh) sent.set(id, interaction);
      fresh.clear();
    },
    confirm: () => sent.clear(),
    doubt() {
      for (const [id, interaction] of sent) lost.set(id, interaction);
      sent.clear();
    },
    lackingSince() {
      const lacking = [...lost.values(), ...waiting.values()];
      const times = lacking.map(({at}) => at);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    writeAgain() {
      // As they were: of attempts that are over, only this knows the answers.
      const again = new Map(lost);
      lost.clear();
      appendAll(again);
      return again.size;
    },
  };
}
