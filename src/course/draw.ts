import type {Question} from '../content/kinds/questions.ts';

/** Seeds are small, so that they take two bytes of the saved state. */
export const seeds = 16_384;

/** Gives numbers from 0 up to 1; the same ones for the same seed. */
export type Dice = () => number;

/** Small, and good enough for a shuffle: "mulberry32" of Tommy Ettinger. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy in another order, each as likely as any other. */
export function shuffled<T>(things: readonly T[], dice: Dice): T[] {
  const rest = [...things];
  return things.map(() => {
    const [taken] = rest.splice(Math.floor(dice() * rest.length), 1);
    return taken!;
  });
}

/**
 * How many questions an attempt has. Where there are too few to draw others
 * next time, it is half of what there is, and at least five.
 */
export function howMany(wanted: number, available: number): number {
  const half = Math.max(5, Math.floor(available / 2));
  return Math.min(available < wanted * 2 ? half : wanted, available);
}

/**
 * Draws questions, in the order in which they are asked. The modules take
 * turns, so that each is there before one is there twice; within a module,
 * questions to avoid come last. The same seed gives the same draw.
 */
export function draw(
  questions: readonly Question[],
  {count, seed, avoid = []}: {count: number; seed: number; avoid?: string[]},
): string[] {
  const dice = diceOf(seed);
  const modules = [...new Set(questions.map(({module}) => module))];
  const piles = shuffled(modules, dice).map((module) => {
    const pile = shuffled(
      questions.filter((one) => one.module === module),
      dice,
    );
    const isNew = ({id}: Question) => !avoid.includes(id);
    return [...pile.filter(isNew), ...pile.filter((one) => !isNew(one))];
  });
  const rounds = Math.max(0, ...piles.map((pile) => pile.length));
  const inTurn = Array.from({length: rounds}, (_, round) =>
    piles.flatMap((pile) => pile[round] ?? []),
  ).flat();
  return shuffled(inTurn.slice(0, count), dice).map(({id}) => id);
}
