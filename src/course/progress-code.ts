import type {CourseData} from '../content/course-data.ts';
import {ByteReader, ByteWriter} from './bytes.ts';
import {seal, unseal} from './envelope.ts';
import {readModule, writeModule, type Part} from './module-code.ts';
import {emptyProgress} from './progress.ts';
import type {Progress} from './progress.ts';
import {readVersion, writeVersion} from './version-code.ts';

/** What saved state says about itself, besides the progress. */
export interface StateFields {
  /** Names this attempt: 32 random bits, kept from visit to visit. */
  attempt: number;
  /** From `learnerHash`. */
  learner: number;
  /** How often the state was written: of one line of writing, the higher is the later. */
  writes: number;
  /**
   * When the work last changed, in milliseconds since 1970: of two devices, it
   * tells which is the later. Missing in older texts, and while there is none.
   */
  changed?: number;
  /**
   * How often the same work was written once more, since nobody had confirmed
   * it: some LMSs send nothing that they think they sent.
   */
  resent?: number;
  /** Working time of all visits, in seconds. */
  seconds: number;
  /** How many interactions the LMS has been told, those gone from here, too. */
  recorded: number;
  /** The version of the package that wrote it. */
  version: string;
  /** Interactions that the LMS may lack. Missing where it has them all. */
  lacking?: LackingInteractions;
  /**
   * A commit that held objectives failed, and the LMS took them no second time
   * in that visit: so the next one tells them all.
   */
  lacksObjectives?: boolean;
  /**
   * The LMS has no room for whole texts, so this one is short: it refused one,
   * or had cut one off without a word. Missing where all is well.
   */
  short?: 'refused' | 'cut';
}

export interface LackingInteractions {
  /** Since when, in milliseconds since 1970. */
  since: number;
  /** It was told nothing of the work, or commits failed that told it. */
  why: 'no credit' | 'not confirmed';
}

export type SavedProgress =
  | {status: 'ok'; progress: Progress; fields: StateFields}
  | {
      status: 'empty' | 'truncated' | 'corrupt' | 'unknown version';
      progress: Progress;
    };

// Times are saved in seconds, in 32 bits, which is enough until 2106.
// Tags of the fields. A number is never given to another field.
const tags = {
  ...{versions: 1, place: 2, module: 3, completion: 4, lacking: 5, restart: 6},
  ...{resent: 7, changed: 8},
};

const flags = {refused: 1, cut: 2, lacksObjectives: 4, notConfirmed: 8};

/** Packs progress by permanent numbers, so that no update shifts an answer. */
export function encodeProgress(
  progress: Progress,
  course: CourseData,
  fields: StateFields,
  part: Part,
): string {
  const {attempt, learner, writes, seconds, recorded, version} = fields;
  const {lacking, resent, changed} = fields;
  const writer = new ByteWriter();
  writer.word(attempt).word(learner);
  writer.number(writes).number(seconds).number(recorded);
  writer.number(flagsOf(fields));
  writeVersion(writer, version);
  if (part !== 'private') {
    if (resent) writer.field(tags.resent, (field) => field.number(resent));
    if (changed !== undefined)
      writer.field(tags.changed, (field) => field.word(changed / 1000));
    if (lacking)
      writer.field(tags.lacking, (field) => field.word(lacking.since / 1000));
    writer.field(tags.versions, (field) => {
      for (const seen of progress.versions) {
        field.number(seen.number).word(seen.at / 1000);
        writeVersion(field, seen.version);
      }
    });
    const {restart} = progress;
    if (restart !== undefined)
      writer.field(tags.restart, (field) => field.number(restart));
    writeCompletion(writer, progress);
    writePlace(writer, progress, course);
  }
  for (const module of course.modules) {
    const done = progress.modules[module.id];
    if (!done) continue;
    writer.field(tags.module, (field) => {
      field.number(module.number);
      writeModule(field, module, done, {part, settings: course.settings});
    });
  }
  return seal(writer.done());
}

/** Unpacks what was saved. What this package does not know is passed over. */
export function readProgress(
  text: string | null | undefined,
  course: CourseData,
): SavedProgress {
  const unsealed = unseal(text);
  if (unsealed.status !== 'ok') {
    return {status: unsealed.status, progress: emptyProgress()};
  }
  try {
    return {
      status: 'ok',
      ...readState(new ByteReader(unsealed.payload), course),
    };
  } catch (error) {
    // Whole, and yet not ours: somebody else's text in an envelope like ours.
    if (!(error instanceof RangeError)) throw error;
    return {status: 'corrupt', progress: emptyProgress()};
  }
}

/** Puts private answers, kept on this device, back to the rest. */
export function mergeProgress(shared: Progress, own: Progress): Progress {
  const modules = {...shared.modules};
  for (const [id, {activities}] of Object.entries(own.modules)) {
    const module = modules[id] ?? {activities: {}};
    const merged = {...module.activities};
    for (const [activity, {answers}] of Object.entries(activities)) {
      if (answers) merged[activity] = {...merged[activity], answers};
    }
    modules[id] = {...module, activities: merged};
  }
  return {...shared, modules};
}

function writeCompletion(writer: ByteWriter, progress: Progress) {
  const {completedAt, earned} = progress;
  if (completedAt === undefined) return;
  writer.field(tags.completion, (field) => {
    field.word(completedAt / 1000);
    if (!earned) return;
    writeVersion(field.word(earned.at / 1000), earned.version);
    if (earned.score !== undefined)
      field.number(Math.round(earned.score * 100));
  });
}

function writePlace(writer: ByteWriter, {place}: Progress, course: CourseData) {
  const module = course.modules.find(({id}) => id === place?.module);
  const activity = module?.activities.find(({id}) => id === place?.activity);
  if (!place || !module || !activity) return;
  writer.field(tags.place, (field) =>
    field.number(module.number).number(activity.number).number(place.page),
  );
}

function readState(reader: ByteReader, course: CourseData) {
  const counts = {
    attempt: reader.word(),
    learner: reader.word(),
    writes: reader.number(),
    seconds: reader.number(),
    recorded: reader.number(),
  };
  const set = reader.number();
  const version = readVersion(reader);
  const fields: StateFields = {...counts, ...readFlags(set), version};
  const progress = emptyProgress();
  for (const [tag, field] of reader.fields()) {
    if (tag === tags.versions) {
      while (!field.isAtEnd) {
        const number = field.number();
        const at = field.word() * 1000;
        progress.versions.push({number, at, version: readVersion(field)});
      }
    } else if (tag === tags.completion) {
      readCompletion(field, progress);
    } else if (tag === tags.lacking) {
      const why = set & flags.notConfirmed ? 'not confirmed' : 'no credit';
      fields.lacking = {since: field.word() * 1000, why};
    } else if (tag === tags.resent) {
      fields.resent = field.number();
    } else if (tag === tags.changed) {
      fields.changed = field.word() * 1000;
    } else if (tag === tags.restart) {
      progress.restart = field.number();
    } else if (tag === tags.place) {
      readPlace(field, progress, course);
    } else if (tag === tags.module) {
      const module = byNumber(course.modules, field.number());
      if (module) progress.modules[module.id] = readModule(field, module);
    }
  }
  return {progress, fields};
}

function flagsOf({short, lacksObjectives, lacking}: StateFields): number {
  return (
    (short ? flags[short] : 0) +
    (lacksObjectives ? flags.lacksObjectives : 0) +
    (lacking?.why === 'not confirmed' ? flags.notConfirmed : 0)
  );
}

function readFlags(
  set: number,
): Pick<StateFields, 'short' | 'lacksObjectives'> {
  return {
    ...(set & flags.refused && {short: 'refused'}),
    ...(set & flags.cut && {short: 'cut'}),
    ...(set & flags.lacksObjectives && {lacksObjectives: true}),
  };
}

function readCompletion(field: ByteReader, progress: Progress) {
  progress.completedAt = field.word() * 1000;
  if (field.isAtEnd) return;
  const at = field.word() * 1000;
  progress.earned = {at, version: readVersion(field)};
  if (!field.isAtEnd) progress.earned.score = field.number() / 100;
}

function readPlace(field: ByteReader, progress: Progress, course: CourseData) {
  const module = byNumber(course.modules, field.number());
  const activity = byNumber(module?.activities ?? [], field.number());
  const page = field.number();
  if (!module || !activity) return;
  progress.place = {module: module.id, activity: activity.id, page};
}

function byNumber<T extends {number: number}>(things: T[], number: number) {
  return things.find((thing) => thing.number === number);
}
