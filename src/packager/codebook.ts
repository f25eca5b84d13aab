import {assembleCourse} from '../content/assemble.ts';
import type {Content} from '../content/content.ts';
import type {CourseData, ModuleOutline} from '../content/course-data.ts';
import type {AuditWords} from '../content/kinds/audit.ts';
import type {DialogueWords} from '../content/kinds/dialogue.ts';
import type {QuestionsWords} from '../content/kinds/questions.ts';
import type {Activity} from '../content/schema.ts';
import {outcome} from '../course/outcome.ts';
import type {Interaction, ObjectiveOutcome} from '../course/outcome-types.ts';
import type {Progress} from '../course/progress.ts';
import {
  dimensionsOf,
  interactionsOf,
  type KnownWords,
} from '../course/recorded-answers.ts';
import {recordedId} from '../course/recorded-id.ts';
import {csv} from '../csv.ts';
import {letter, response12, response2004} from '../lms/responses.ts';
import {recordedSpecimen} from './recorded-specimen.ts';

const columns = [
  ...['id', 'kind', 'module', 'objective', 'version'],
  ...['language', 'text', 'options', 'correct'],
];

/** A line of the codebook, but for what is the same in all of them. */
interface Entry {
  id: string;
  kind: string;
  module?: string;
  objective?: string;
  text: string;
  options?: string;
  correct?: string;
}

/**
 * `codebook.csv`: every id that the course can record, in words, for whoever
 * reads records without the course. What is recorded more than once has one
 * line; the first line says how repeats are named.
 */
export function codebook(content: Content, version: string): string {
  const {language} = content.course.settings;
  const rows = codebookEntries(content, version).map((entry) => [
    ...[entry.id, entry.kind, entry.module ?? '', entry.objective ?? ''],
    ...[version, language, entry.text],
    ...[entry.options ?? '', entry.correct ?? ''],
  ]);
  return csv([columns, ...rows]);
}

export function codebookEntries(content: Content, version: string): Entry[] {
  const {data: own, words} = assembleCourse(content, {
    standard: 'scorm2004-4th',
    version,
  });
  // What HR can switch on is explained, too.
  const data = {...own, settings: {...own.settings, shareAudit: true}};
  const known = new Map(Object.entries(words));
  const progress = recordedSpecimen(data);
  const whole = outcome(progress, data, known);
  const ofModules = data.modules.flatMap((module) =>
    module.activities.flatMap((activity) =>
      interactionsOf(
        {...module, activities: [activity]},
        progress,
        data,
        known,
      ).map((interaction) =>
        answerEntry(
          module,
          interaction,
          optionWords(activity, words[module.id]?.[activity.id], {
            asked: interaction.id,
            module: module.id,
          }),
        ),
      ),
    ),
  );
  const versions = whole.interactions
    .slice(0, progress.versions.length)
    .map(({id, type, description}) => ({id, kind: type, text: description}));
  return [
    repeats,
    ...objectiveEntries(data, progress, known),
    ...versions,
    ...ofModules,
  ];
}

const repeats: Entry = {
  id: '<id>_2',
  kind: 'rule',
  text: 'A number at the end of an id, from _2 on, is the same thing once more: a later attempt at a check, a better way through a conversation, a later version. An id with _r and a number behind it is of work that was done over again after the LMS had lost the saved progress, when the record held so many interactions. Letters are what SCORM 1.2 records for an option; SCORM 2004 records its id.',
};

function objectiveEntries(
  course: CourseData,
  progress: Progress,
  words: KnownWords,
): Entry[] {
  return course.modules.flatMap((module) => [
    {
      id: recordedId(module.id),
      kind: 'module',
      module: module.id,
      text: module.title,
    },
    ...module.objectives.map(({id, text}) => ({
      ...{id: recordedId(id), kind: 'objective', module: module.id},
      ...{objective: id, text},
    })),
    ...dimensionsOf(module, progress, course, words).map(
      ({id, description}: ObjectiveOutcome) => ({
        ...{id, kind: 'dimension', module: module.id, text: description},
      }),
    ),
  ]);
}

function answerEntry(
  module: ModuleOutline,
  interaction: Interaction,
  texts: Record<string, string>,
): Entry {
  const pattern12 = response12(interaction).pattern;
  const pattern2004 = response2004(interaction).pattern;
  return {
    id: interaction.id.replace(/_attempt_\d+$/, '_attempt'),
    kind: interaction.type,
    module: module.id,
    objective: interaction.objectives.join(' '),
    text: interaction.description,
    options: optionLines(interaction, texts).join('\n'),
    correct: pattern12 && `${pattern12} = ${pattern2004}`,
  };
}

/** Each option with its letter, its id and its words, one to a line. */
function optionLines(
  interaction: Interaction,
  texts: Record<string, string>,
): string[] {
  const lines = (ids: string[], dot = '') =>
    ids.map(
      (id) =>
        `${dot}${letter(ids, id)} = ${recordedId(id)}: ${texts[id] ?? id}`,
    );
  switch (interaction.type) {
    case 'choice':
    case 'sequencing':
    case 'likert':
      return lines(interaction.choices);
    case 'matching':
      // Such as "a.b": what stands behind the dot belongs to what is before it.
      return [
        ...lines(interaction.sources),
        ...lines(interaction.targets, '.'),
      ];
    case 'performance': {
      const steps = interaction.steps.map(({id}) => id);
      return interaction.steps.flatMap(({id, answers}) =>
        answers.map((answer) => {
          const said = texts[`${id}/${answer}`] ?? answer;
          return `${letter(steps, id)}.${letter(answers, answer)} = ${id}.${answer}: ${said}`;
        }),
      );
    }
    case 'fill-in':
      return [];
  }
}

/** The words of the options of what was asked, by their ids. */
function optionWords(
  activity: Activity,
  words: unknown,
  {asked, module}: {asked: string; module: string},
): Record<string, string> {
  switch (activity.kind) {
    case 'questions': {
      const {questions} = words as QuestionsWords;
      const found = activity.questions.find(
        ({id}) => recordedId(`${module}-${id}`) === asked,
      );
      return found ? (questions[found.id]?.options ?? {}) : {};
    }
    case 'dialogue': {
      const {scenes} = words as DialogueWords;
      return Object.fromEntries(
        Object.entries(scenes).flatMap(([scene, {options}]) =>
          Object.entries(options).map(([id, {text}]) => [
            `${recordedId(scene)}/${recordedId(id)}`,
            text,
          ]),
        ),
      );
    }
    case 'audit':
      return (words as AuditWords).ratings;
    default:
      return {};
  }
}
