/** An id as it is recorded: some LMSs refuse a hyphen. */
export function recordedId(id: string): string {
  return id.replaceAll('-', '_');
}
