import {courseSettings} from '../../src/content/course-settings.ts';
import {parse} from 'valibot';
import type {CourseData, ModuleOutline} from '../../src/content/course-data.ts';
import {moduleFile} from '../../src/content/schema.ts';
import type {Activity} from '../../src/content/schema.ts';
import {smallDialogue} from '../small-dialogue.ts';
import accomplishmentsFile from '../../modules/accomplishments/module.json' with {type: 'json'};
import betterThanAverageFile from '../../modules/better-than-average/module.json' with {type: 'json'};
import characterPointersFile from '../../modules/character-pointers/module.json' with {type: 'json'};
import careAuditFile from '../../modules/care-audit/module.json' with {type: 'json'};
import serviceTipsFile from '../../modules/service-tips/module.json' with {type: 'json'};
import finalCheckFile from '../../modules/final-check/module.json' with {type: 'json'};
import scenariosFile from '../../modules/scenarios/module.json' with {type: 'json'};
import selfAssessmentFile from '../../modules/self-assessment/module.json' with {type: 'json'};

/** The first module of the course, as it is, without its words. */
export const selfAssessment = outlineOf(parse(moduleFile, selfAssessmentFile));

/** The module of practice: sorting, choosing, and a text of one's own. */
export const accomplishments = outlineOf(
  parse(moduleFile, accomplishmentsFile),
);

/** The module with card sets and the simulator. */
export const betterThanAverage = outlineOf(
  parse(moduleFile, betterThanAverageFile),
);
/** The audit, with its result and its plan. */
export const careAudit = outlineOf(parse(moduleFile, careAuditFile));

/** The module of replies, built and repaired. */
export const characterPointers = outlineOf(
  parse(moduleFile, characterPointersFile),
);

/** The module of tips to keep. */
export const serviceTips = outlineOf(parse(moduleFile, serviceTipsFile));

/** A small module with one activity of each sort, to be seen at a glance. */
export const smallModule: ModuleOutline = outlineOf({
  id: 'small',
  number: 99,
  minutes: 1,
  objectives: ['see'],
  activities: [
    {id: 'opening', number: 1, kind: 'story', steps: ['one', 'two']},
    rating('confidence', 2, false, {all: ['calm', 'quick']}),
    rating('evidence', 3, true, {calm: ['breathes', 'waits'], quick: ['runs']}),
    {
      id: 'profile',
      number: 4,
      kind: 'profile',
      confidence: 'confidence',
      evidence: 'evidence',
    },
  ],
});

/** A module with nothing but a small dialogue between two stories. */
export const talks = outlineOf({
  id: 'talks',
  number: 98,
  minutes: 1,
  objectives: ['talk-well'],
  activities: [
    {id: 'before', number: 2, kind: 'story', steps: ['one']},
    smallDialogue,
    {id: 'after', number: 3, kind: 'story', steps: ['two']},
  ],
});

/** A course of the given modules; all words are the ids. */
export function courseOf(
  modules: ModuleOutline[],
  version = '0.1.0-3fa2c1',
): CourseData {
  return {
    identifier: 'i_care',
    version,
    standard: 'scorm12',
    settings: parse(courseSettings, {
      language: 'en',
      privateAnswers: 'device',
      exitWhenComplete: 'suspend',
    }),
    title: 'Course',
    summary: 'Summary',
    // Nothing in src/course reads the words of the controls.
    words: {} as CourseData['words'],
    cast: [],
    modules,
  };
}

export function rating(
  id: string,
  number: number,
  occasion: boolean,
  groups: Record<string, string[]>,
) {
  let last = 0;
  return {
    id,
    number,
    kind: 'rating' as const,
    occasion,
    groups: Object.entries(groups).map(([id, items]) => ({
      id,
      items: items.map((id) => ({id, number: ++last})),
    })),
  };
}

export function activityOf(module: ModuleOutline, id: string): Activity {
  return module.activities.find((activity) => activity.id === id)!;
}

function outlineOf(file: {
  id: string;
  number: number;
  minutes: number;
  objectives: string[];
  activities: Activity[];
}): ModuleOutline {
  return {
    ...file,
    required: true,
    title: file.id,
    summary: file.id,
    objectives: file.objectives.map((id) => ({id, text: id})),
  };
}

/** All eight modules, as they are. */
export const wholeCourse = courseOf([
  selfAssessment,
  betterThanAverage,
  characterPointers,
  careAudit,
  outlineOf(parse(moduleFile, scenariosFile)),
  accomplishments,
  serviceTips,
  outlineOf(parse(moduleFile, finalCheckFile)),
]);
