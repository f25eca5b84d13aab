import type {StateFields} from '../course/progress-code.ts';

/** What saved state says of when it was written. */
export type Written = Pick<StateFields, 'writes' | 'changed'>;

/**
 * Whether work of one place is the later one, or as late as the `other`. How often
 * it was written says nothing of that: somebody without a connection may change
 * their mind often, and somebody else's answer on another device be given after.
 */
export function isLater(one: Written, other: Written): boolean {
  const {changed: ours = 0} = one;
  const {changed: theirs = 0} = other;
  // Where one is from before there were times, or both are of the same second.
  const isUnclear = !ours || !theirs || ours === theirs;
  return isUnclear ? one.writes >= other.writes : ours > theirs;
}

/** What work says that is joined from both. */
export function bothWritten(one: Written, other: Written): Written {
  const changed = Math.max(one.changed ?? 0, other.changed ?? 0);
  return {
    writes: Math.max(one.writes, other.writes),
    ...(changed > 0 && {changed}),
  };
}
