/** 345 kB */
export function size(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** 2026-03-01 12:30 UTC */
export function moment(iso: string | null): string {
  return iso ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : '';
}

/** 2026-03-01 */
export function day(iso: string): string {
  return iso.slice(0, 10);
}
