import type {Interaction} from '../course/outcome-types.ts';
import type {ApiCalls} from './api-calls.ts';
import type {ElementWriter} from './element-writer.ts';
import {plainId} from './formats.ts';
import type {InteractionSpelling, Parts} from './interaction-spelling.ts';
import {lostPlaces} from './lost-places.ts';
import type {Entry} from './lost-places.ts';
import {untaken} from './untaken.ts';

export interface InteractionWriter {
  /** `recorded`: how many there should be, for an LMS that does not say. */
  write(interactions: Interaction[], recorded: number): void;
  /** A commit takes along what was written so far. */
  send(): void;
  /** What was sent is saved. */
  confirm(): void;
  /** Some wait for another commit. */
  hasMore(): boolean;
  /** Where the list ends, if anything was appended to it. */
  end(): number | undefined;
  /** What was sent may be lost, and is not sent by setting it again. */
  doubt(): void;
  /**
   * The visit was opened anew. What was not confirmed and lies behind the end of
   * the list as it is now is missing there, so it is to be appended again; so is
   * what may be lost, unless the `isSameApi` has it yet, and may send it.
   */
  reopened(isSameApi: boolean): void;
  /** When the first of what the LMS may lack was given, in milliseconds since 1970. */
  lackingSince(): number | undefined;
  /** Writes once more what may be lost, behind what is there. Answers how many. */
  writeAgain(): number;
}

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
  const fresh = new Map<string, Entry>();
  const sent = new Map<string, Entry>();
  /** Sent by commits that may not have arrived. */
  const lost = new Map<string, Entry>();
  const places = lostPlaces(calls, spell);
  const patience = untaken<Interaction>();
  const {waiting, leftAlone} = patience;
  /** The LMS has taken another since one was left waiting. */
  let takesOthers = false;
  let next: number | undefined;
  /** Behind the last that is confirmed. */
  let confirmedEnd = 0;
  let isOff = false;

  /** Undefined where the LMS will only say once the visit is open again. */
  function countOr(otherwise: number): number | undefined {
    const {value, code} = calls.get('cmi.interactions._count');
    if (sessionLost.includes(code)) return undefined;
    return /^\d+$/.test(value) ? Number(value) : otherwise;
  }

  /**
   * Where the list goes on: behind all that this visit has set. Some LMSs always
   * count none, and would have an answer written over another.
   */
  function findEnd(recorded: number): number | undefined {
    // While it was out of order, an LMS may have told no count.
    if (next !== undefined && waiting.size === 0) return next;
    const count = countOr(next ?? recorded);
    if (count === undefined) return undefined;
    if (next !== undefined) return Math.max(count, next);
    return count > 0 ? count : recorded;
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
  function append(id: string, interaction: Interaction, end: number): boolean {
    const isRefused = (place: number) =>
      writer.gaveUp(`cmi.interactions.${place}.id`);
    const parts = spell(interaction);
    let place = end;
    let isTaken = writeAt(place, id, parts);
    if (!isTaken && (isRefused(place) || patience.isStalled())) {
      // Out of step with the LMS, perhaps; its count settles it, once.
      const count = countOr(place);
      if (count === undefined) return false;
      place = count;
      isTaken = writeAt(place, id, parts);
    }
    isOff = !isTaken && isRefused(place);
    if (isOff) return true;
    if (!isTaken) return false;
    takesOthers = true;
    ids.add(id);
    fresh.set(id, {interaction, place});
    next = place + 1;
    return true;
  }

  function appendAll(due: Map<string, Interaction>, recorded = 0) {
    let end = due.size > 0 && !isOff ? findEnd(recorded) : undefined;
    if (next === undefined) confirmedEnd = end ?? 0;
    for (const [id, interaction] of due) {
      const isDone =
        isOff || (end !== undefined && append(id, interaction, end));
      if (isDone) waiting.delete(id);
      else waiting.set(id, interaction);
      if (end !== undefined) end = next ?? end;
    }
  }

  return {
    write(interactions, recorded) {
      const due = new Map(waiting);
      for (const interaction of interactions) {
        const id = plainId(interaction.id);
        if (!ids.has(id) && !leftAlone.has(id)) due.set(id, interaction);
      }
      appendAll(due, recorded);
    },
    send() {
      for (const [id, entry] of fresh) sent.set(id, entry);
      fresh.clear();
      places.fill();
    },
    confirm() {
      places.forget();
      for (const {place} of sent.values())
        confirmedEnd = Math.max(confirmedEnd, place + 1);
      sent.clear();
      for (const [id, interaction] of patience.confirm()) {
        // Where it takes others, it is this one that it will never take.
        if (takesOthers) ids.add(id);
        else leftAlone.set(id, interaction);
      }
      if (!patience.isStalled()) takesOthers = false;
    },
    hasMore: () => waiting.size > 0,
    end: () => next,
    doubt() {
      for (const [id, entry] of sent) lost.set(id, entry);
      sent.clear();
    },
    reopened(isSameApi) {
      const end = countOr(0) ?? 0;
      const missing = new Map<string, Entry>();
      for (const notes of [lost, sent, fresh])
        for (const [id, entry] of notes)
          if (entry.place >= end || (notes === lost && !isSameApi)) {
            missing.set(id, entry);
            notes.delete(id);
          }
      places.forget();
      const late = [...waiting];
      waiting.clear();
      for (const [id, {interaction}] of missing) waiting.set(id, interaction);
      for (const [id, interaction] of late) waiting.set(id, interaction);
      // Where they are now, only the LMS knows.
      writer.drop('interactions');
      if (next === undefined) return;
      const kept = [lost, sent, fresh].flatMap((notes) => [...notes.values()]);
      const ends = kept.map(({place}) => place + 1);
      next = Math.max(confirmedEnd, ...ends);
    },
    lackingSince() {
      const entries = [...lost.values()].map(({interaction}) => interaction);
      const lacking = [...entries, ...waiting.values(), ...leftAlone.values()];
      const times = lacking.map(({at}) => at);
      return times.length > 0 ? Math.min(...times) : undefined;
    },
    writeAgain() {
      // As they were: of attempts that are over, only this knows the answers.
      const again = new Map(
        [...lost].map(([id, {interaction}]) => [id, interaction]),
      );
      places.keep(lost.values());
      lost.clear();
      appendAll(again);
      return again.size;
    },
  };
}
