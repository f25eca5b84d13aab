/**
 * A calendar as a file (`.ics`) that every calendar program takes: RFC 5545,
 * with what Outlook, Google and Apple want besides. Days are days, without an
 * hour, so that no time zone can move them.
 */
export interface CalendarFile {
  /** Names the program that wrote it. */
  product: string;
  /** When it was written, in milliseconds since 1970. */
  writtenAt: number;
  days: CalendarDay[];
}

/** Something that fills a day and lets other things happen on it. */
export interface CalendarDay {
  /** Nothing else in any calendar has this name. */
  uid: string;
  /** Such as `2026-11-30`. */
  day: string;
  title: string;
  text: string;
}

export function calendarFile({product, writtenAt, days}: CalendarFile) {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    // As Outlook and Google write it: days to take over, nothing to accept.
    'METHOD:PUBLISH',
    ...days.flatMap((day) => eventLines(day, writtenAt)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/**
 * No VALARM: on a whole day it counts from midnight, and a phone that rings then
 * helps nobody.
 */
function eventLines({uid, day, title, text}: CalendarDay, writtenAt: number) {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(new Date(writtenAt).toISOString().slice(0, 19))}Z`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    // The day after: Apple wants an end, and Outlook a later one.
    `DTEND;VALUE=DATE:${compact(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    // Nobody is busy because of it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** The day so many days later, both such as `2026-11-30`. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function compact(time: string) {
  return time.replace(/[-:]/g, '');
}

/** The characters that mean something in a value of text. */
function escaped(text: string) {
  return text
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\r\n|\r|\n/g, '\\n');
}

/** No line has more than 75 bytes; one that goes on begins with a space. */
function folded(line: string) {
  const lines = [''];
  let bytes = 0;
  // By code points, so that no character is cut in two; and a backslash stays
  // with what it escapes, for readers that look at one line at a time.
  for (const part of line.match(/\\?./gsu) ?? []) {
    const size = new TextEncoder().encode(part).length;
    if (bytes + size > 75) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += part;
    bytes += size;
  }
  return lines.join('\r\n');
}
