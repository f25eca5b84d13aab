import {html} from 'hono/html';
import type {Html} from './layout.ts';

/** 345 kB */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 2026-03-01 12:30 UTC, broken before the time if anywhere */
export function moment(iso: string | null): Html | '' {
  return iso ? inTwo(day(iso), `${iso.slice(11, 16)} UTC`) : '';
}

/**
 * When a course says that something was: in SCORM 2004 a day and a time, with a
 * zone or without; in SCORM 1.2 a time of day. What is neither stays as it is.
 */
export function recordedMoment(time: string): Html | string {
  const [, date, minute, zone] =
    /^(?:(\d{4}-\d\d-\d\d)T)?(\d\d:\d\d):\d\d(?:\.\d+)?(Z|[+-][\d:]+)?$/.exec(
      time,
    ) ?? [];
  if (!minute) return time;
  if (!zone) return date ? inTwo(date, minute) : minute;
  const milliseconds = Date.parse(time);
  return Number.isNaN(milliseconds)
    ? time
    : moment(new Date(milliseconds).toISOString());
}

/** 12:30:05, where the day and UTC are said beside it */
export function second(iso: string): string {
  return iso.slice(11, 19);
}

/** 2026-03-01 */
export function day(iso: string): string {
  return iso.slice(0, 10);
}

/** Between the two there may be a new line, and nowhere else: see page.css. */
function inTwo(date: string, time: string): Html {
  return html`<time><span>${date}</span> <span>${time}</span></time>`;
}
