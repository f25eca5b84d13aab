// npm run words: how each module reads, and how long it takes.
import {fileURLToPath} from 'node:url';
import type {Content, ModuleContent} from './content.ts';
import {minutesOf} from './menu-settings.ts';
import {readContent} from './read-content.ts';
import {readability, textsIn, type PlacedText} from './readability.ts';

/** What people say may be lively: replies, and what is answered to them. */
const speech = /\.(says|reply|say)$|\.(options|parts|choices)\.[^.]+(\.text)?$/;

export function isSpeech({place}: PlacedText): boolean {
  return speech.test(place);
}

/** How the words of a module read, without the ids of its record. */
export function readModule({words}: ModuleContent) {
  return readability(textsIn(words), isSpeech);
}

/** A table for the terminal, with every sentence that is too long below it. */
export function wordsReport({course, modules}: Content): string {
  const rows = modules.map((module) => {
    const {words, sentences, grade} = readModule(module);
    const {id} = module.structure;
    const minutes = minutesOf(module.structure, course.settings);
    return [id, words, sentences, grade.toFixed(1), minutes];
  });
  const table = [['module', 'words', 'sentences', 'grade', 'minutes'], ...rows];
  const long = modules.flatMap((module) =>
    readModule(module).tooLong.map(
      ({place, text}) => `${module.structure.id}: ${place}: ${text}`,
    ),
  );
  return [...table.map(inColumns), ...long].join('\n');
}

function inColumns([name = '', ...cells]: (string | number)[]) {
  return [
    String(name).padEnd(22),
    ...cells.map((cell) => String(cell).padStart(10)),
  ].join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(wordsReport(await readContent(process.cwd())));
}
