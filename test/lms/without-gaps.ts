import type {Elements} from '../../src/workbench/rehearsal/elements.ts';

/** A list is given back as one, be it that some of it never arrived. */
export function withoutGaps(stored: Elements): Elements {
  const entry = /^(cmi\.(?:interactions|objectives)\.)(\d+)\./;
  const places = new Map<string, number>();
  const counts = new Map<string, number>();
  const numbered = Object.entries(stored).flatMap(([element, value]) => {
    const [start, list, place] = entry.exec(element) ?? [];
    if (!start || !list) return [[element, value]];
    if (!stored[`${list}${place}.id`]) return [];
    if (!places.has(start)) {
      const count = counts.get(list) ?? 0;
      places.set(start, count);
      counts.set(list, count + 1);
    }
    const rest = element.slice(start.length);
    return [[`${list}${places.get(start)}.${rest}`, value]];
  });
  return Object.fromEntries(numbered) as Elements;
}
