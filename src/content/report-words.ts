// npm run words: how each module reads, and how long it takes.
import {fileURLToPath} from 'node:url';
import type {Content, ModuleContent} from './content.ts';
import {minutesOf} from './menu-settings.ts';
import {readContent} from './read-content.ts';
import {readability, textsIn, type PlacedText} from './readability.ts';
import {timeNeeded} from './time-needed.ts';

/** What people say may be lively: replies, and what is answered to them. */
const speech = /\.(says|reply|say)$|\.(options|parts|choices)\.[^.]+(\.text)?$/;

export function isSpeech({place}: PlacedText): boolean {
  return speech.test(place);
}

/** How the words of a module read, without the ids of its record. */
export function readModule({words}: ModuleContent) {
  return readability(textsIn(words), isSpeech);
}

/** The modules whose minutes are more than one away from what they take. */
export function wrongMinutes({course, modules}: Content): string[] {
  return modules.flatMap((module) => {
    const {id} = module.structure;
    const minutes = minutesOf(module.structure, course.settings);
    const needed = timeNeeded(module, course.settings);
    return Math.abs(minutes - needed) > 1
      ? [`${id}: takes ${needed.toFixed(1)} minutes, and says ${minutes}.`]
      : [];
  });
}

/** A table for the terminal. Below it every sentence that is too long. */
export function wordsReport({course, modules}: Content): string {
  const rows = modules.map((module) => {
    const {words, sentences, grade} = readModule(module);
    const {id} = module.structure;
    const minutes = minutesOf(module.structure, course.settings);
    const needed = timeNeeded(module, course.settings).toFixed(1);
    return [id, words, sentences, grade.toFixed(1), minutes, needed];
  });
  const heads = ['module', 'words', 'sentences', 'grade', 'minutes', 'needed'];
  const long = modules.flatMap((module) =>
    readModule(module).tooLong.map(
      ({place, text}) => `${module.structure.id}: ${place}: ${text}`,
    ),
  );
  return [...[heads, ...rows].map(inColumns), ...long].join('\n');
}

function inColumns([name = '', ...cells]: (string | number)[]) {
  return [
    String(name).padEnd(22),
    ...cells.map((cell) => String(cell).padStart(10)),
  ].join('');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const content = await readContent(process.cwd());
  console.log(wordsReport(content));
  const wrong = wrongMinutes(content);
  if (wrong.length > 0) {
    console.error(['Correct the minutes of:', ...wrong].join('\n'));
    process.exitCode = 1;
  }
}
