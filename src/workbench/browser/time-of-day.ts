/** 12:30:05 in UTC, as the records have it, wherever the browser is. */
export function timeOfDay(): string {
  return new Date().toISOString().slice(11, 19);
}
