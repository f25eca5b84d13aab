import type {Package} from '../store/packages.ts';

/**
 * The same course in several standards, together: first those whose identifiers
 * have a place in `order`, then the others as they come.
 */
export function packageGroups(
  packages: Package[],
  order: string[],
): Package[][] {
  const byTitle = new Map<string, Package[]>();
  for (const one of packages) {
    byTitle.set(one.title, [...(byTitle.get(one.title) ?? []), one]);
  }
  // A web package has no identifier: its siblings tell where it stands.
  const place = (group: Package[]) =>
    Math.min(
      ...group
        .map(({identifier}) => order.indexOf(identifier))
        .map((index) => (index < 0 ? order.length : index)),
    );
  return [...byTitle.values()].sort((a, b) => place(a) - place(b));
}
