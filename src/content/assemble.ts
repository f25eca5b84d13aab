import type {Content, ModuleContent} from './content.ts';
import type {Cover} from './cover.ts';
import type {
  CourseData,
  ModuleOutline,
  ModuleWords,
  Standard,
} from './course-data.ts';
import type {Settings} from './course-settings.ts';
import type {Questions} from './kinds/questions.ts';
import {enoughOf, minutesOf} from './menu-settings.ts';
import type {Activity} from './schema.ts';

/** What a package holds besides the player. */
export interface AssembledCourse {
  data: CourseData;
  /** By module id. */
  words: Record<string, ModuleWords>;
  /** The pictures of its modules, of those that have one. */
  covers: Record<string, Cover>;
}

/**
 * Puts together what one package holds: the whole course, or with `module`
 * that module alone, as a course of its own.
 */
export function assembleCourse(
  content: Content,
  options: {standard: Standard; version: string; module?: string},
): AssembledCourse {
  const {standard, version, module: only} = options;
  const {course, words} = content;
  const modules = only ? [findModule(content, only)] : content.modules;
  const names = modules.map(({structure}) => structure.id);
  const [single] = modules;
  const data: CourseData = {
    identifier: only
      ? `${course.identifier}_${only.replaceAll('-', '_')}`
      : course.identifier,
    version,
    standard,
    settings: settingsFor(names, course.settings),
    title: only && single ? single.words.title : words.title,
    summary: only && single ? single.words.summary : words.summary,
    words: words.interface,
    cast: course.cast.map(({id}) => id),
    modules: modules.map((module) => outline(module, names, course.settings)),
  };
  const covers = Object.entries(content.covers ?? {});
  return {
    data,
    covers: Object.fromEntries(covers.filter(([id]) => names.includes(id))),
    words: Object.fromEntries(
      modules.map((module) => [module.structure.id, module.words.activities]),
    ),
  };
}

function findModule(content: Content, id: string) {
  const found = content.modules.find(({structure}) => structure.id === id);
  if (found) return found;
  const known = content.modules.map(({structure}) => structure.id);
  throw new Error(`There is no module "${id}". Known: ${known.join(', ')}.`);
}

/** Settings of modules that are not in the package have no business there. */
function settingsFor(names: string[], settings: Settings): Settings {
  const modules = Object.entries(settings.modules);
  return {
    ...settings,
    modules: Object.fromEntries(modules.filter(([id]) => names.includes(id))),
  };
}

function outline(
  module: ModuleContent,
  names: string[],
  settings: Settings,
): ModuleOutline {
  const {structure, words} = module;
  return {
    id: structure.id,
    number: structure.number,
    minutes: minutesOf(structure, settings),
    required: settings.modules[structure.id]?.required ?? true,
    title: words.title,
    summary: words.summary,
    objectives: structure.objectives.map((id) => ({
      id,
      text: words.objectives[id] ?? '',
    })),
    activities: structure.activities.map((activity, _, all) =>
      activityFor(activity, {all, names, settings}),
    ),
  };
}

/** An activity with what the settings, or the rest of the package, say of it. */
function activityFor(
  activity: Activity,
  around: {all: Activity[]; names: string[]; settings: Settings},
): Activity {
  const {all, names, settings} = around;
  switch (activity.kind) {
    case 'questions':
      return questionsFor(activity, names, settings);
    case 'menu':
      return {...activity, enough: enoughOf(activity, all, settings)};
    default:
      return activity;
  }
}

/**
 * A bank asks about the modules that are in the package, by its rules. Where
 * none of them is, the check stands alone, and asks about all.
 */
function questionsFor(
  activity: Questions,
  names: string[],
  settings: Settings,
): Questions {
  const here = activity.questions.filter(({module}) => names.includes(module));
  const {passMark, questionsDrawn, attempts, attestation} = settings;
  return {
    ...activity,
    questions: here.length > 0 ? here : activity.questions,
    rules: {passMark, drawn: questionsDrawn, attempts, attestation},
  };
}
