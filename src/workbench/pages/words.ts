/** 345 kB */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 2026-03-01 12:30 UTC, broken before the time if anywhere */
export function moment(iso: string | null): string {
  return iso ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}\u00a0UTC` : '';
}

/**
 * When a course says that something was: in SCORM 2004 a day and a time, with a
 * zone or without; in SCORM 1.2 a time of day. What is neither stays as it is.
 */
export function recordedMoment(time: string): string {
  const [, day = '', minute, zone] =
    /^(\d{4}-\d\d-\d\dT)?(\d\d:\d\d):\d\d(?:\.\d+)?(Z|[+-][\d:]+)?$/.exec(
      time,
    ) ?? [];
  if (!minute) return time;
  if (!zone) return day.replace('T', ' ') + minute;
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
