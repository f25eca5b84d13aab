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
  /** When the first of what may be lost was given, in milliseconds since 1970. */
  lostSince(): number | undefined;
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
): InteractionWriter {
  const ids = new Set<string>();
  /** Written since the last commit, and by commits not confirmed yet, by id. */
  const fresh = new Map<string, Interaction>();
  const sent = new Map<string, Interaction>();
  /** Sent by commits that may not have arrived. */
  const lost = new Map<string, Interaction>();
  let next: number | undefined;
  let isOff = false;

  function countOr(otherwise: number): number {
    const {value} = calls.get('cmi.interactions._count');
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

  function append(interaction: Interaction, recorded = 0) {
    if (isOff) return;
    const id = plainId(interaction.id);
    const parts = spell(interaction);
    next ??= countOr(recorded);
    if (!writeAt(next, id, parts)) {
      // Out of step with the LMS, perhaps; its count settles it, once.
      next = countOr(next);
      isOff = !writeAt(next, id, parts);
    }
    ids.add(id);
    fresh.set(id, interaction);
    next++;
  }

  return {
    write(interactions, recorded) {
      for (const interaction of interactions) {
        if (!ids.has(plainId(interaction.id))) append(interaction, recorded);
      }
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
    lostSince() {
      const times = [...lost.values()].map(({at}) => at);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    writeAgain() {
      const again = [...lost.values()];
      lost.clear();
      // As they were: of attempts that are over, only this knows the answers.
      for (const interaction of again) append(interaction);
      return again.length;
    },
  };
}
