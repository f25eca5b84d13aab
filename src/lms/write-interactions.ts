import type {Interaction} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {ElementWriter} from './element-writer.ts';
import {plainId} from './formats.ts';
import type {WrittenElement} from './lms.ts';

/** How a standard spells an interaction: its elements but for `id`, in order. */
export type InteractionSpelling = (
  interaction: Interaction,
) => [element: string, value: string][];

export interface InteractionWriter {
  /** `recorded`: how many there should be, for an LMS that does not say. */
  write(interactions: Interaction[], recorded: number): void;
  /** Sets what another window has set, where this one's LMS has nothing yet. */
  goOnFrom(written: WrittenElement[]): void;
  /** A commit takes along what was written so far. */
  send(): void;
  /** What was sent is saved. */
  confirm(): void;
  /** What was sent is written once more, behind what is there. */
  writeAgain(): void;
}

const entry = /^cmi\.interactions\.(\d+)\.(.+)$/;

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
  /** Written since the last commit, and by commits not confirmed yet. */
  const fresh = new Set<string>();
  const sent = new Set<string>();
  let next: number | undefined;
  let isOff = false;

  function countOr(otherwise: number): number {
    const {value} = calls.get('cmi.interactions._count');
    return /^\d+$/.test(value) ? Number(value) : otherwise;
  }

  function append(interaction: Interaction, index: number): boolean {
    const element = `cmi.interactions.${index}`;
    if (!writer.write(`${element}.id`, plainId(interaction.id))) return false;
    for (const [name, value] of spell(interaction)) {
      if (value) writer.write(`${element}.${name}`, value);
    }
    return true;
  }

  function isThere(id: string) {
    ids.add(id);
    fresh.add(id);
  }

  return {
    goOnFrom(written) {
      const count = countOr(0);
      for (const {element, value} of written) {
        const [, index = -1, name] = entry.exec(element) ?? [];
        if (Number(index) < count) continue;
        writer.write(element, value);
        if (name !== 'id') continue;
        isThere(value);
        next = Number(index) + 1;
      }
    },
    write(interactions, recorded) {
      for (const interaction of interactions) {
        const id = plainId(interaction.id);
        if (isOff || ids.has(id)) continue;
        next ??= countOr(recorded);
        if (!append(interaction, next)) {
          // Out of step with the LMS, perhaps; its count settles it, once.
          next = countOr(next);
          isOff = !append(interaction, next);
        }
        isThere(id);
        next++;
      }
    },
    send() {
      for (const id of fresh) sent.add(id);
      fresh.clear();
    },
    confirm: () => sent.clear(),
    writeAgain() {
      for (const id of sent) ids.delete(id);
      sent.clear();
    },
  };
}
