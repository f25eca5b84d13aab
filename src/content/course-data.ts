import type {InterfaceWords} from './interface-words.ts';
import type {Settings} from './course-settings.ts';
import type {Activity} from './schema.ts';

/** The standard that a package speaks; `web` speaks to nobody. */
export type Standard = 'scorm12' | 'scorm2004-3rd' | 'scorm2004-4th' | 'web';

/**
 * What `index.html` carries for the player, as JSON: all that the first screen
 * and the record need. The words of a module follow in its own file.
 */
export interface CourseData {
  /** Names the course, or the one module of a module package, to every LMS. */
  identifier: string;
  /** Package version and six digits of the content's hash: `0.1.0-3fa2c1`. */
  version: string;
  standard: Standard;
  settings: Settings;
  title: string;
  summary: string;
  words: InterfaceWords;
  /** Ids of the people who appear; `course/cast.js` has their drawings. */
  cast: string[];
  /** Only those that are in the package, in order. */
  modules: ModuleOutline[];
}

/** A module without the words of its activities. */
export interface ModuleOutline {
  id: string;
  number: number;
  minutes: number;
  required: boolean;
  title: string;
  summary: string;
  /** What the learner can do afterwards. */
  objectives: {id: string; text: string}[];
  activities: Activity[];
}

/**
 * What `course/<module>.js` holds: words by activity id, each of the form that
 * its kind asks for (`StoryWords`, `RatingWords`, …).
 */
export type ModuleWords = Record<string, unknown>;
