import type {Launch} from './lms.ts';

/** What a visit rests on: how far the learner is, and how it came out. */
export const essentials = /status$|suspend_data$/;

/** Only these two words stop the record; anything else is a normal visit. */
export function readMode(word: string): Launch['mode'] {
  const mode = word.toLowerCase();
  return mode === 'browse' || mode === 'review' ? mode : 'normal';
}

export function readNumber(text: string): number | undefined {
  return /^-?\d+([.]\d+)?$/.test(text) ? Number(text) : undefined;
}

/**
 * Milliseconds of a SCORM 1.2 time span (`0010:05:12.3`), or of a 2004 duration in
 * days and less (`P1DT2H5M12.3S`); undefined of anything else, and 0
 * where there is none yet.
 */
export function readTime(text: string): number | undefined {
  const clock = /^()(\d+):(\d+):(\d+(?:\.\d+)?)$/;
  const duration =
    /^P(?:0+Y)?(?:0+M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
  const found = (clock.exec(text) ?? duration.exec(text))?.slice(1);
  if (!found) return text === '' ? 0 : undefined;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = found.map((part) =>
    Number(part ?? 0),
  );
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/**
 * A pass mark as the LMS has it, on the way to 0 to 100. One of 1 or less is
 * not set, or was set in the wrong unit.
 */
export function readPassMark(text: string, whole: 1 | 100): number | undefined {
  const mark = ((readNumber(text) ?? 0) * 100) / whole;
  return mark > 1 && mark <= 100 ? Number(mark.toFixed(4)) : undefined;
}

/**
 * What an LMS is taken to hold that tells no status. One that does not even
 * tell who the learner is may hold a pass: it never hears "incomplete" from us.
 */
export function statusHeld(status: string, learnerId: string): string {
  return status === '' && learnerId === '' ? 'incomplete' : status;
}
