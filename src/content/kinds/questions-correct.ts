import type {Question} from './questions.ts';

/** Tells where the right answer names what is not there, or leaves no choice. */
export function checkCorrect(one: Question, tell: (message: string) => void) {
  const ids = (things: {id: string}[]) => things.map(({id}) => id);
  switch (one.type) {
    case 'single':
      return tellUnknown([one.correct], ids(one.options), 'option', tell);
    case 'multiple':
      tellUnknown(one.correct, ids(one.options), 'option', tell);
      tellTwice(one.correct, tell);
      if (new Set(one.correct).size >= one.options.length) {
        tell('Every option is right. Leave at least one that is not.');
      }
      return;
    case 'ordering':
      tellUnknown(one.correct, ids(one.options), 'option', tell);
      tellTwice(one.correct, tell);
      return tellMissing(ids(one.options), one.correct, tell);
    case 'matching':
      tellUnknown(Object.keys(one.correct), ids(one.sources), 'source', tell);
      tellUnknown(Object.values(one.correct), ids(one.targets), 'target', tell);
      return tellMissing(ids(one.sources), Object.keys(one.correct), tell);
  }
}

function tellUnknown(
  named: string[],
  known: string[],
  what: string,
  tell: (message: string) => void,
) {
  for (const id of new Set(named)) {
    if (known.includes(id)) continue;
    tell(`There is no ${what} "${id}". Known: ${known.join(', ')}.`);
  }
}

function tellTwice(named: string[], tell: (message: string) => void) {
  const twice = named.filter((id, index) => named.indexOf(id) !== index);
  for (const id of new Set(twice)) {
    tell(`"${id}" is there more than once. Name it once.`);
  }
}

function tellMissing(
  wanted: string[],
  named: string[],
  tell: (message: string) => void,
) {
  for (const id of wanted) {
    if (!named.includes(id)) tell(`"${id}" is missing. Name all of them.`);
  }
}
