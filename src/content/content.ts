import type {Cover} from './cover.ts';
import type {
  CourseFile,
  CourseWordsFile,
  ModuleFile,
  ModuleWordsFile,
} from './schema.ts';

/** All that `modules/` says in one language, checked and complete. */
export interface Content {
  course: CourseFile;
  words: CourseWordsFile;
  /** In the order in which learners meet them. */
  modules: ModuleContent[];
  /** The company's, where the settings name one. */
  logo?: Logo;
  /** The pictures of the modules that have one. */
  covers?: Record<string, Cover>;
}

/** A picture from `modules/`: its name there, and its bytes. */
export interface Logo {
  name: string;
  base64: string;
}

export interface ModuleContent {
  structure: ModuleFile;
  words: ModuleWordsFile;
}

/**
 * What the files of `modules/` hold, by path with `/` from the root of the
 * course, such as `modules/course.json`. A file that is there but could not be
 * read is `undefined`: whoever read it has told why, so no more is said of it.
 */
export type ContentFiles = Record<string, unknown>;
