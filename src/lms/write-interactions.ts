import type {Interaction} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {ElementWriter} from './element-writer.ts';
import {plainId} from './formats.ts';
import type {WrittenElement} from './lms.ts';

/** How a standard spells an interaction. */
export type InteractionSpelling = (interaction: Interaction) => Parts;

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

/** Elements of an interaction but for `id`, in the order in which they are set. */
type Parts = [element: string, value: string][];

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
  /** Written since the last commit, and by commits not confirmed yet, by id. */
  const fresh = new Map<string, Parts>();
  const sent = new Map<string, Parts>();
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

  function append(id: string, parts: Parts, recorded = 0) {
    if (isOff) return;
    next ??= countOr(recorded);
    if (!writeAt(next, id, parts)) {
      // Out of step with the LMS, perhaps; its count settles it, once.
      next = countOr(next);
      isOff = !writeAt(next, id, parts);
    }
    ids.add(id);
    fresh.set(id, parts);
    next++;
  }

  return {
    goOnFrom(written) {
      next = countOr(0);
      for (const [index, {id, parts}] of entriesIn(written)) {
        if (index < next) continue;
        next = index;
        append(id, parts);
      }
    },
    write(interactions, recorded) {
      for (const interaction of interactions) {
        const id = plainId(interaction.id);
        if (!ids.has(id)) append(id, spell(interaction), recorded);
      }
    },
    send() {
      for (const [id, parts] of fresh) sent.set(id, parts);
      fresh.clear();
    },
    confirm: () => sent.clear(),
    writeAgain() {
      const lost = [...sent];
      sent.clear();
      // As they were: of attempts that are over, only this knows the answers.
      for (const [id, parts] of lost) append(id, parts);
    },
  };
}

/** What another window has written of interactions, by place. */
function entriesIn(written: WrittenElement[]) {
  const entries = new Map<number, {id: string; parts: Parts}>();
  for (const {element, value, entry: id} of written) {
    const [, index, name] = entry.exec(element) ?? [];
    if (index === undefined || name === undefined) continue;
    const one = entries.get(Number(index)) ?? {id, parts: []};
    if (name !== 'id') one.parts.push([name, value]);
    entries.set(Number(index), one);
  }
  return entries;
}
