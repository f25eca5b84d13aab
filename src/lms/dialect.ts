import type {Outcome} from '../course/outcome-types.ts';
import type {Methods} from './api-calls.ts';
import type {ElementWriter} from './element-writer.ts';
import type {InteractionSpelling} from './interaction-spelling.ts';
import type {Launch} from './lms.ts';
import type {ObjectiveSpelling} from './write-objectives.ts';

/** What differs between the standards: how calls, elements and values look. */
export interface Dialect {
  name: string;
  methods: Methods;
  learnerId: string;
  place: string;
  sessionTime: string;
  totalTime: string;
  exit: string;
  /** What `exit` says when the visit is the last one. */
  exitNormal: string;
  /** Where to ask the LMS to take the course away; SCORM 1.2 has no such. */
  navigation?: string;
  /** Error codes: the visit is open already, or over until opened anew. */
  alreadyOpen?: number;
  ended?: number;
  /** Error codes: the LMS knows nothing of an open visit any more. */
  sessionLost: number[];
  /** Only SCORM 1.2: in 2004 Terminate commits, and some Commits fail then. */
  commitsBeforeEnd: boolean;
  /** Whether a value that a failed commit has lost is not sent by setting it again. */
  sendsChangesOnly: boolean;
  duration(milliseconds: number): string;
  /** `note`: what an element is found to hold. */
  readLaunch(
    get: (element: string) => string,
    note: (element: string, value: string) => void,
  ): Launch;
  /** Marks a course that was never begun as begun. */
  begin(writer: ElementWriter): void;
  /** Score, progress and status, in this order. */
  writeOutcome(writer: ElementWriter, outcome: Outcome): void;
  objective: ObjectiveSpelling;
  interaction: InteractionSpelling;
}
