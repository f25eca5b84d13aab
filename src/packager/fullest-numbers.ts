// What takes the most room in saved state, of any kind of number.

/** In the year 2050, with months between any two things. */
export const began = Date.UTC(2050, 0, 1);
export const month = 30 * 24 * 3_600_000;

/** Of options, the one with the highest permanent number. */
export function highest<T extends {number: number}>(options: readonly T[]): T {
  return options.toSorted((a, b) => a.number - b.number).at(-1)!;
}
