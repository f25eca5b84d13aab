import {tellStrangers} from '../cast.ts';
import {matchWords, tellRepeatedNames} from '../match-words.ts';
import type {Tell} from '../problem.ts';
import type {ActivityCheck} from './activity-check.ts';
import type {Reply, ReplyItem, ReplyWords} from './reply.ts';

/** Items, parts and options once, each with its words; what each mode needs. */
export function checkReply(check: ActivityCheck<Reply, ReplyWords>) {
  const {structure, words, cast, tellStructure, tellWords} = check;
  const {items, mode} = structure;
  tellRepeatedNames(
    items.map((item, i) => ({...item, place: `items.${i}`})),
    tellStructure,
  );
  items.forEach((item, i) => {
    checkItem(item, mode, within(`items.${i}`, tellStructure));
  });
  tellStrangers(
    items.map(({who}, i) => ({
      place: `items.${i}.who.person`,
      person: who.person,
    })),
    cast,
    tellStructure,
  );
  if (!words) return;
  if (mode === 'repair' && !words.repair) {
    tellWords(
      'repair',
      'The mode in module.json is "repair"; write the words for it here.',
    );
  }
  if (mode === 'build' && words.repair) {
    tellWords(
      'repair',
      'The mode in module.json is "build". Remove these words, or write "repair" there.',
    );
  }
  matchWords(ids(items), words.items, 'items', tellWords);
  for (const item of items) {
    const own = words.items[item.id];
    if (own) checkWords(item, own, mode, within(`items.${item.id}`, tellWords));
  }
}

function checkItem({moods, parts}: ReplyItem, mode: Mode, tell: Tell) {
  // Saved answers know parts and options by one list of numbers.
  tellRepeatedNames(
    parts.flatMap(({options = [], ...part}, p) => [
      {...part, place: `parts.${p}`},
      ...options.map((option, o) => ({
        ...option,
        place: `parts.${p}.options.${o}`,
      })),
    ]),
    tell,
  );
  parts.forEach(({options, best}, p) => {
    if (mode === 'build' && !options) {
      tell(`parts.${p}.options`, 'Give what can be said in this part.');
    }
    const known = ids(options ?? []);
    if (best === undefined && options) {
      tell(`parts.${p}.best`, `Name the best of: ${known.join(', ')}.`);
    }
    if (best !== undefined && !known.includes(best)) {
      tell(
        `parts.${p}.best`,
        `There is no option "${best}". Known: ${known.join(', ')}.`,
      );
    }
  });
  const spoilt = parts.filter(({options}) => options).length;
  if (mode === 'repair' && spoilt !== 1) {
    tell('parts', 'Give options to one part: the one that spoils the reply.');
  }
  if (mode === 'build' && !moods.some) {
    tell('moods.some', 'Say how they feel when some parts are the best.');
  }
  if (mode === 'repair' && moods.some) {
    tell('moods.some', 'Only one part is chosen here. Remove this mood.');
  }
}

function checkWords(
  {moods, parts}: ReplyItem,
  words: ReplyWords['items'][string],
  mode: Mode,
  tell: Tell,
) {
  matchWords(ids(parts), words.parts, 'parts', tell);
  matchWords(Object.keys(moods), words.answers, 'answers', tell);
  const [needed, other] =
    mode === 'build'
      ? (['label', 'said'] as const)
      : (['said', 'label'] as const);
  for (const {id, options = []} of parts) {
    const own = words.parts[id];
    if (!own) continue;
    matchWords(ids(options), own.options, `parts.${id}.options`, tell);
    if (!own[needed]) {
      tell(`parts.${id}.${needed}`, 'Its words are missing; write them here.');
    }
    if (own[other]) {
      tell(
        `parts.${id}.${other}`,
        `Nothing shows this in the mode "${mode}". Remove it.`,
      );
    }
  }
}

function within(outer: string, tell: Tell): Tell {
  return (place, message) => tell(`${outer}.${place}`, message);
}

function ids(things: readonly {id: string}[]) {
  return things.map(({id}) => id);
}

type Mode = Reply['mode'];
