// What a visit leaves in `suspend_data` for the next one: a note, then letters
// up to the length that is tried, then characters that LMSs are known to harm.
// The note is at the front and in harmless letters, so that it can be read
// however the rest comes back.

export interface VisitNote {
  visit: number;
  /** How long the whole was. */
  length: number;
  /** Whether characters that may come to harm stand at its end. */
  hasRisky: boolean;
}

/** The only characters that the course uses in what it saves. */
const plain =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.-';

/** Sign by sign what LMSs decode, escape, recode or trim. The last is a space. */
export const risky = '+ %41 & <b> "\' \\ é \n end ';

/** Harmless letters, each at a place of its own, so that a cut can be seen. */
export function letters(length: number): string {
  return plain.repeat(Math.ceil(length / plain.length)).slice(0, length);
}

export function writeNote({visit, length, hasRisky}: VisitNote): string {
  const note = `lmscheck.1.${visit}.${length.toString(36)}.${hasRisky ? 1 : 0}.`;
  const end = hasRisky ? risky : '';
  return note + letters(Math.max(0, length - note.length - end.length)) + end;
}

export function readNote(state: string): VisitNote | undefined {
  const [, visit, length, hasRisky] =
    /^\s*lmscheck\.1\.(\d{1,4})\.([0-9a-z]{1,5})\.([01])\./.exec(state) ?? [];
  if (!visit) return undefined;
  return {
    visit: Number(visit),
    length: parseInt(length!, 36),
    hasRisky: hasRisky === '1',
  };
}

/** How much of what was left came back: the letters first, then the rest. */
export function compareState(state: string, note: VisitNote) {
  const left = writeNote(note);
  const plainLength = left.length - (note.hasRisky ? risky.length : 0);
  let same = 0;
  while (same < left.length && state[same] === left[same]) same += 1;
  return {
    /** As many characters as came back the way they were left. */
    same,
    left: left.length,
    isPlainSame: same >= plainLength,
    isRiskySame: note.hasRisky ? state === left : undefined,
  };
}
