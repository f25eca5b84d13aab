import {checkAgainst} from './check-against.ts';
import {checkModule} from './check-module.ts';
import type {Content, ContentFiles, ModuleContent} from './content.ts';
import {checkLedger} from './ledger.ts';
import {matchWords, tellRepeatedIds} from './match-words.ts';
import type {Problem, Tell} from './problem.ts';
import {
  courseFile,
  courseWordsFile,
  ledgerFile,
  moduleFile,
  moduleWordsFile,
} from './schema.ts';
import type {CourseFile, ModuleFile} from './schema.ts';

const paths = {
  course: 'modules/course.json',
  ledger: 'modules/ledger.json',
};

/**
 * Checks all files of the content, each by itself and one against the other.
 * Returns every problem; the content only when there is none.
 */
export function checkContent(files: ContentFiles): {
  content?: Content;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const tellIn =
    (file: string): Tell =>
    (place, message) =>
      problems.push({file, place, message});

  /** Checks one file. Undefined: it is missing, unreadable or misshapen. */
  function open<Schema extends Parameters<typeof checkAgainst>[0]>(
    file: string,
    schema: Schema,
  ) {
    if (!Object.hasOwn(files, file)) {
      tellIn(file)('', `This file is missing. ${remedyFor(file)}`);
      return undefined;
    }
    if (files[file] === undefined) return undefined;
    return checkAgainst(schema, files[file], tellIn(file));
  }

  const ledger = open(paths.ledger, ledgerFile);
  // With a ledger that is wrong, everything would look new.
  const isLedgerSound = problems.length === 0;
  const course = open(paths.course, courseFile);
  if (course) checkCourse(course, Object.keys(files), tellIn(paths.course));

  const {names, language} = course
    ? {names: course.modules, language: course.settings.language}
    : guessed(Object.keys(files));
  const wordsPath = `modules/${language}.json`;
  const words = open(wordsPath, courseWordsFile);
  const cast = course?.cast.map(({id}) => id);
  if (cast && words) {
    const {names} = words.interface.cast;
    matchWords(cast, names, 'interface.cast.names', tellIn(wordsPath));
  }
  const behaviours = course?.behaviours;
  if (behaviours && words) {
    const known = words.interface.dialogue.behaviours;
    const place = 'interface.dialogue.behaviours';
    matchWords(behaviours, known, place, tellIn(wordsPath));
  }
  const modules: Partial<ModuleContent>[] = [];
  const structures: ModuleFile[] = [];
  for (const id of new Set(names)) {
    if (!hasFolder(id, Object.keys(files))) continue;
    const structureFile = `modules/${id}/module.json`;
    const wordsFile = `modules/${id}/${language}.json`;
    const structure = open(structureFile, moduleFile);
    const moduleWords = open(wordsFile, moduleWordsFile);
    modules.push({structure, words: moduleWords});
    if (!structure) continue;
    const tellStructure = tellIn(structureFile);
    const tellWords = tellIn(wordsFile);
    if (structure.id !== id) {
      tellStructure('id', `The folder is "${id}"; use the same name.`);
    }
    checkModule({
      ...{structure, words: moduleWords, cast, behaviours},
      ...{tellStructure, tellWords},
    });
    const named = {...structure, id};
    structures.push(named);
    if (ledger && isLedgerSound) checkLedger(ledger, named, tellStructure);
  }
  checkAcrossModules(structures, tellIn);

  if (problems.length > 0 || !course || !words || !modules.every(isComplete)) {
    return {problems};
  }
  return {content: {course, words, modules}, problems};
}

/** With a course.json that is wrong, the rest is checked all the same. */
function guessed(files: string[]) {
  const [language = 'en'] = files.flatMap(
    (file) => /^modules\/([a-z]{2}(?:-[A-Z]{2})?)\.json$/.exec(file)?.[1] ?? [],
  );
  return {names: moduleFolders(files), language};
}

function moduleFolders(files: string[]) {
  return files.flatMap(
    (file) => /^modules\/([^/]+)\/module\.json$/.exec(file)?.[1] ?? [],
  );
}

function isComplete(module: Partial<ModuleContent>): module is ModuleContent {
  return module.structure !== undefined && module.words !== undefined;
}

function remedyFor(file: string) {
  return file === paths.ledger
    ? 'Run "npm run ledger" and commit it.'
    : 'Write it, or correct the name of the file.';
}

function hasFolder(module: string, files: string[]) {
  return files.some((file) => file.startsWith(`modules/${module}/`));
}

/** Module names: each once, each with a folder, and no folder without a name. */
function checkCourse(course: CourseFile, files: string[], tell: Tell) {
  const names = course.modules;
  tellRepeatedIds(
    names.map((id, index) => ({place: `modules.${index}`, id})),
    tell,
  );
  names.forEach((id, index) => {
    if (id === 'cast' || id === 'covers') {
      tell(
        `modules.${index}`,
        'Packages keep drawings under this name. Choose another.',
      );
    }
    if (!hasFolder(id, files)) {
      tell(
        `modules.${index}`,
        `There is no folder modules/${id}. Create it, or correct the name.`,
      );
    }
  });
  tellRepeatedIds(
    course.cast.map(({id}, index) => ({place: `cast.${index}.id`, id})),
    tell,
  );
  const unnamed = moduleFolders(files).filter((id) => !names.includes(id));
  for (const folder of unnamed) {
    tell(
      'modules',
      `The folder modules/${folder} is not named here. Add its name, or remove it.`,
    );
  }
  for (const id of Object.keys(course.settings.modules)) {
    if (names.includes(id)) continue;
    tell(
      `settings.modules.${id}`,
      `There is no module "${id}". Known: ${names.join(', ')}.`,
    );
  }
}

/** What must be unique in the whole course, since the record has one list. */
function checkAcrossModules(
  modules: readonly ModuleFile[],
  tellIn: (file: string) => Tell,
) {
  const owners = new Map<number, string>();
  const recorded = new Set(modules.map(({id}) => id));
  for (const {id, number, objectives} of modules) {
    const tell = tellIn(`modules/${id}/module.json`);
    const owner = owners.get(number);
    if (owner) {
      tell('number', `${number} is the number of "${owner}". Choose another.`);
    }
    owners.set(number, id);
    objectives.forEach((objective, index) => {
      if (recorded.has(objective)) {
        tell(
          `objectives.${index}`,
          `"${objective}" is there already, as a module or an objective. Choose another.`,
        );
      }
      recorded.add(objective);
    });
  }
}
