import type {Tell} from './problem.ts';

/**
 * Tells which of the things that `module.json` names have no words, and which
 * words belong to nothing.
 */
export function matchWords(
  ids: readonly string[],
  words: Record<string, unknown>,
  place: string,
  tell: Tell,
) {
  for (const id of ids) {
    if (!Object.hasOwn(words, id)) {
      tell(`${place}.${id}`, 'Its words are missing; write them here.');
    }
  }
  for (const id of Object.keys(words)) {
    if (!ids.includes(id)) {
      tell(
        `${place}.${id}`,
        `Nothing has this id. Known: ${ids.join(', ')}. Correct it, or remove the words.`,
      );
    }
  }
}

/** Tells which ids are there more than once, at each place but the first. */
export function tellRepeatedIds(
  things: readonly {place: string; id: string}[],
  tell: Tell,
) {
  const seen = new Set<string>();
  for (const {place, id} of things) {
    if (seen.has(id)) tell(place, `"${id}" is there already. Choose another.`);
    seen.add(id);
  }
}

/** The same for permanent numbers, each of which has one owner. */
function tellRepeatedNumbers(
  things: readonly {place: string; id: string; number: number}[],
  tell: Tell,
) {
  const owners = new Map<number, string>();
  for (const {place, id, number} of things) {
    const owner = owners.get(number);
    if (owner === undefined) owners.set(number, id);
    else tell(place, `${number} is the number of "${owner}". Choose another.`);
  }
}

/** Both, for things that have an `id` and a `number` at their place. */
export function tellRepeatedNames(
  things: readonly {place: string; id: string; number: number}[],
  tell: Tell,
) {
  const at = (key: string) =>
    things.map((thing) => ({...thing, place: `${thing.place}.${key}`}));
  tellRepeatedIds(at('id'), tell);
  tellRepeatedNumbers(at('number'), tell);
}
