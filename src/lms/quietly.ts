/**
 * The value of a task, or undefined where the mere look throws: windows of
 * another domain, storage in a sandbox, and LMSs that are not what they seem.
 */
export function quietly<T>(task: () => T): T | undefined {
  try {
    return task();
  } catch {
    return undefined;
  }
}
