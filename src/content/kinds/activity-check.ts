import type {Tell} from '../problem.ts';
import type {Activity} from '../schema.ts';

/** What a kind needs to check what no schema of one file can see. */
export interface ActivityCheck<Structure, Words> {
  structure: Structure;
  /** Undefined when they are missing or misshapen, which is told elsewhere. */
  words: Words | undefined;
  /** The activities of the module that come before this one. */
  earlier: readonly Activity[];
  /** And those that come after it. */
  later: readonly Activity[];
  /** Ids of the people who can appear; undefined while they are not known. */
  cast: readonly string[] | undefined;
  /** Ids of the behaviours that can be practised; undefined likewise. */
  behaviours: readonly string[] | undefined;
  /** Both take places from within the activity. */
  tellStructure: Tell;
  tellWords: Tell;
}
