import {isYes} from './api-calls.ts';
import type {Answer, ApiCalls} from './api-calls.ts';
import {isAboutElement, notHere} from './error-codes.ts';
import type {WrittenElement} from './lms.ts';
import {outranks} from './ranks.ts';

/** Sets elements of the LMS's data model, and knows what it has set. */
export interface ElementWriter {
  /** Sets an element if its value is new. Whether the LMS now holds it. */
  write(element: string, value: string): boolean;
  /** Sets a status, if that is a rise over what the LMS holds. */
  raise(element: string, status: string): void;
  /**
   * Sets score.min, .max, .raw (and .scaled, given a spelling for it) unless
   * that lowers the score or, with no status rising, says nothing new.
   */
  score(
    prefix: string,
    score: number | undefined,
    spell: ScoreSpelling,
    statusRises: boolean,
  ): void;
  /** Whether a status would rise over what the LMS holds. */
  rises(element: string, status: string): boolean;
  /** Remembers what an element was found to hold. */
  note(element: string, value: string): void;
  /** Before a commit: sets again what the last ones may have lost. */
  resend(): void;
  /** The last commit is saved, so nothing of it goes out again that was taken. */
  confirm(): void;
  /** What was refused in passing goes out once more, with another commit. */
  hasMore(): boolean;
  /** The last commit may not have arrived. */
  doubt(): void;
  /** What may never have arrived, and is not sent by setting it again. */
  doubted(): Pick<WrittenElement, 'element' | 'value'>[];
  /**
   * The visit was opened anew: what the LMS holds is to be noted again. The
   * `isSameApi` still thinks that it has sent what may never have arrived.
   */
  forget(isSameApi: boolean): void;
  /** Entries of a list are to be written anew. */
  drop(list: List): void;
  /** Sets all that this visit has set, as far as it is a rise. */
  setAll(): void;
  /** An answer that refused what the record cannot do without, or this of it. */
  refusal(element?: string): Answer | undefined;
  /** Whether the LMS will never take an element that it has refused as it is. */
  gaveUp(element: string): boolean;
  written(): WrittenElement[];
}

type List = 'objectives' | 'interactions';

export interface ScoreSpelling {
  raw(score: number): string;
  scaled?(score: number): string;
}

export interface WriterOptions {
  /**
   * Whether LMSs of this standard are known to send only what differs from the
   * last commit, be it that this one failed (Moodle, SCORM 1.2).
   */
  sendsChangesOnly: boolean;
}

/** Whether it is not the element that a refusal is about: the LMS is out of order. */
export function passes({ok, code}: Answer): boolean {
  return !ok && code !== 0 && !isAboutElement(code);
}

/** How often something is set that an LMS refuses while it takes the rest. */
export const mostTries = 3;

/** Begins an entry of a list; refused, it may only stand in the wrong place. */
const entryId = /^cmi\.\w+\.\d+\.id$/;
const entryOf = /^cmi\.\w+\.\d+/;

/** Entries that are written once more elsewhere where they may have been lost. */
const interaction = /^cmi\.interactions\./;
/** Without these the LMS does not know what the learner did. */
const essential =
  /^cmi\.(core\.)?((lesson|completion|success)_status|suspend_data|score\.raw)$/;

export function elementWriter(
  calls: ApiCalls,
  {sendsChangesOnly}: WriterOptions,
): ElementWriter {
  const held = new Map<string, string>();
  const wanted = new Map<string, string>();
  const written = new Map<string, string>();
  /** What was written to entries that are to be written anew. */
  const earlier: WrittenElement[] = [];
  /** Elements set since the last commit, and by commits not confirmed yet. */
  const fresh = new Set<string>();
  const sent = new Set<string>();
  /** Of what was sent: what may be lost, and is not sent again by setting it. */
  const stuck = new Set<string>();
  const dropped = new Map<string, string>();
  const silent = new Set<string>();
  const refused = new Map<string, Answer>();
  /** How often in a row an element was refused that may be taken yet. */
  const tries = new Map<string, number>();
  /** Confirmed commits that left something, since such a thing was taken. */
  let leftovers = 0;

  function write(element: string, value: string): boolean {
    if (written.get(element) === value) return true;
    stuck.delete(element);
    // Behind the others, so that a status stays behind its score.
    wanted.delete(element);
    wanted.set(element, value);
    return set(element, value);
  }

  function set(element: string, value: string): boolean {
    if (silent.has(kind(element)) || dropped.get(element) === value) {
      tries.delete(element);
      return false;
    }
    const answer = lookedAt(element, value);
    if (answer.ok) {
      refused.delete(element);
      if (tries.delete(element)) leftovers = 0;
      written.set(element, value);
      held.set(element, value);
    } else if (essential.test(element)) {
      refused.set(element, answer);
    } else if (notHere.includes(answer.code) && !entryId.test(element)) {
      silent.add(kind(element));
      tries.delete(element);
    } else if (isAboutElement(answer.code)) {
      dropped.set(element, value);
      tries.delete(element);
    } else {
      tries.set(element, (tries.get(element) ?? 0) + 1);
    }
    fresh.add(element);
    return answer.ok;
  }

  /**
   * "false" without an error is a yes in several LMSs. Of what the record cannot
   * do without, the LMS has to give it back then.
   */
  function lookedAt(element: string, value: string): Answer {
    const answer = calls.set(element, value);
    const isPlain = !answer.ok || isYes(answer.value);
    if (isPlain || !essential.test(element)) return answer;
    const given = calls.get(element).value;
    return {...answer, ok: isSameValue(given, value)};
  }

  /** In a visit that was opened anew it is a change where the LMS tells another. */
  function setAnew(element: string, value: string) {
    const told = held.get(element);
    if (told !== undefined && !isSameValue(told, value)) stuck.delete(element);
    set(element, value);
  }

  function rises(element: string, status: string): boolean {
    return outranks(status, held.get(element) ?? '');
  }

  function raise(element: string, status: string) {
    if (rises(element, status)) write(element, status);
  }

  /** Whether the LMS has taken what it was to hold. */
  function isTaken(element: string): boolean {
    return written.get(element) === wanted.get(element);
  }

  function report(element: string): WrittenElement {
    const id = `${entryOf.exec(element)?.[0]}.id`;
    const entry = written.get(id) ?? held.get(id) ?? '';
    return {element, value: written.get(element)!, entry};
  }

  /** Whether it is of a score that is lower than what the LMS holds. */
  function isLower(element: string): boolean {
    const raw = element.replace(/(?<=\.score\.)\w+$/, 'raw');
    return (
      isScore(element) && Number(wanted.get(raw)) < Number(held.get(raw) || NaN)
    );
  }

  return {
    write,
    rises,
    raise,
    score(prefix, score, spell, statusRises) {
      if (score === undefined) return;
      const before = held.get(`${prefix}.raw`);
      const value = spell.raw(score);
      if (before) {
        const gain = Number(value) - Number(before);
        if (gain < 0 || (gain === 0 && !statusRises)) return;
      }
      // Some LMSs count a score only when its range stands beside it.
      write(`${prefix}.min`, '0');
      write(`${prefix}.max`, '100');
      write(`${prefix}.raw`, value);
      if (spell.scaled) write(`${prefix}.scaled`, spell.scaled(score));
    },
    note(element, value) {
      held.set(element, value);
    },
    resend() {
      // In the order in which they are wanted, where a status follows its score.
      for (const element of wanted.keys()) {
        if (sent.has(element) && !fresh.has(element))
          set(element, wanted.get(element)!);
      }
      for (const element of fresh) sent.add(element);
      fresh.clear();
    },
    confirm() {
      for (const element of sent) {
        const tried = tries.get(element) ?? mostTries;
        if (tried >= mostTries) sent.delete(element);
      }
      if (sent.size > 0) leftovers++;
    },
    // One that refuses the same of each answer gets no more commits for it.
    hasMore: () => sent.size > 0 && leftovers <= mostTries,
    doubt() {
      if (!sendsChangesOnly) return;
      for (const element of [...sent]) {
        if (interaction.test(element)) sent.delete(element);
        else if (!fresh.has(element) && isTaken(element)) stuck.add(element);
      }
    },
    doubted: () =>
      [...stuck].map((element) => ({element, value: wanted.get(element)!})),
    forget(isSameApi) {
      for (const notes of [held, fresh, sent, tries, refused]) notes.clear();
      if (!isSameApi) stuck.clear();
      leftovers = 0;
    },
    drop(list) {
      const due = [...wanted.keys()].filter((element) =>
        element.startsWith(`cmi.${list}.`),
      );
      // All of an entry, before its id goes.
      earlier.push(...due.filter(isTaken).map(report));
      for (const element of due) {
        wanted.delete(element);
        written.delete(element);
      }
    },
    setAll() {
      for (const [element, value] of wanted) {
        // One that was never begun is begun where the list ends by then.
        const entry = entryOf.exec(element)?.[0];
        if (entry && !written.has(`${entry}.id`)) continue;
        if (isStatus(element) && !rises(element, value)) continue;
        if (!isLower(element)) setAnew(element, value);
      }
    },
    refusal: (element) =>
      element ? refused.get(element) : [...refused.values()][0],
    gaveUp: (element) =>
      silent.has(kind(element)) ||
      (dropped.has(element) && dropped.get(element) === wanted.get(element)),
    written: () => [...earlier, ...[...written.keys()].map(report)],
  };
}

/** `cmi.objectives.3.status` and its like are one kind of element. */
function kind(element: string): string {
  return element.replace(/\.\d+/g, '.n');
}

function isStatus(element: string): boolean {
  return /[._]status$/.test(element);
}

function isScore(element: string): boolean {
  return /\.score\.(raw|min|max|scaled)$/.test(element);
}

/** LMSs give back scores in their own spelling, and words in capitals. */
function isSameValue(given: string, value: string): boolean {
  const isNumber = value !== '' && !Number.isNaN(Number(value));
  return isNumber
    ? given !== '' && Number(given) === Number(value)
    : given.toLowerCase() === value.toLowerCase();
}
