/**
 * Numbers, times and texts as SCORM spells them: the forms that every LMS we
 * know of accepts, which are fewer than the standards allow.
 */

/** A score or weighting of 0 to 100. */
export function percent(score: number): string {
  return decimal(score, 100, 2);
}

/** A part of the whole, 0 to 1: progress, or a score out of 100 over 100. */
export function share(part: number): string {
  return decimal(part, 1, 4);
}

/**
 * A decimal point, no exponent, no `-0`. Rounded to so few digits that String
 * never falls into its exponent form, which no LMS reads.
 */
function decimal(value: number, most: number, digits: 2 | 4): string {
  if (Number.isNaN(value)) {
    throw new RangeError('An LMS cannot be told a score that is not a number.');
  }
  return String(Number(clamp(value, 0, most).toFixed(digits)));
}

/** SCORM 1.2 duration: `0000:05:12.34`. */
export function timespan(milliseconds: number): string {
  const {hours, minutes, seconds, hundredths} = parts(
    // The standard has room for four digits of hours.
    Math.min(milliseconds, 35_999_999_990),
  );
  return `${pad(hours, 4)}:${pad(minutes)}:${pad(seconds)}.${pad(hundredths)}`;
}

/** SCORM 2004 duration: `PT0H5M12.34S`. Days are left to hours: Moodle loses days. */
export function duration(milliseconds: number): string {
  const {hours, minutes, seconds, hundredths} = parts(milliseconds);
  const fraction = hundredths ? `.${pad(hundredths)}` : '';
  return `PT${hours}H${minutes}M${seconds}${fraction}S`;
}

/** SCORM 1.2 time of day, on the learner's clock: `14:05:09`. */
export function timeOfDay(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()]
    .map((part) => pad(part))
    .join(':');
}

/** SCORM 2004 moment: `2026-03-09T14:05:09.12Z`, with exactly two decimals. */
export function timestamp(at: number): string {
  // The years that every LMS takes are those of 32-bit clocks.
  const date = new Date(clamp(at, 0, 2_145_916_799_999));
  return date.toISOString().replace(/\dZ$/, 'Z');
}

/** An id that every LMS takes: letters, digits and `_`, a letter first. */
export function plainId(id: string, length = 64): string {
  const plain = id.replace(/\W/g, '_');
  return (/^[a-z]/i.test(plain) ? plain : `i${plain}`).slice(0, length);
}

/** One line of text: no control characters, cut between characters. */
export function line(text: string, length = 250): string {
  const flat = text
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ')
    .trim()
    // A leading brace would begin a prefix such as {lang=en}.
    .replace(/^\{/, '(');
  let cut = '';
  for (const character of flat) {
    if (cut.length + character.length > length) break;
    cut += character;
  }
  return cut;
}

function parts(milliseconds: number) {
  const all = Math.max(0, Math.floor(milliseconds / 10) || 0);
  return {
    hours: Math.floor(all / 360_000),
    minutes: Math.floor(all / 6000) % 60,
    seconds: Math.floor(all / 100) % 60,
    hundredths: all % 100,
  };
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
