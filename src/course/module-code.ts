import type {ModuleOutline} from '../content/course-data.ts';
import type {Settings} from '../content/course-settings.ts';
import type {Activity} from '../content/schema.ts';
import {BitReader, BitWriter} from './bits.ts';
import type {ByteReader, ByteWriter} from './bytes.ts';
import {answerCode, isPrivate} from './kinds.ts';
import type {ActivityRecord, ModuleProgress} from './progress.ts';

/** All of it; all but the private answers; or nothing but those. */
export type Part = 'all' | 'public' | 'private';

/** Tag of what is done; any other is the number of an activity. */
const doneTag = 0;

/**
 * Packs what a learner did in a module: when it was completed, a bit for each
 * activity that is done, and the answers of those that have any.
 */
export function writeModule(
  writer: ByteWriter,
  module: ModuleOutline,
  {completedAt = 0, activities}: ModuleProgress,
  {part, settings}: {part: Part; settings: Settings},
) {
  writer.word(part === 'private' ? 0 : completedAt / 1000);
  const records = module.activities.flatMap((activity) => {
    const record = activities[activity.id];
    const isOwn = isPrivate(activity, settings, record);
    return record ? [{activity, ...partOf(record, part, isOwn)}] : [];
  });
  const done = records.filter(({done}) => done);
  if (done.length > 0)
    writer.field(doneTag, (field) =>
      writeNumbers(
        field,
        done.map(({activity}) => activity.number),
      ),
    );
  for (const {activity, answers} of records) {
    const code = answerCode(activity);
    if (!answers || !code) continue;
    writer.field(activity.number, (field) =>
      code.pack(field, activity, answers),
    );
  }
}

/** What this package does not know is passed over. */
export function readModule(
  reader: ByteReader,
  {activities}: ModuleOutline,
): ModuleProgress {
  const completedAt = reader.word() * 1000;
  const records: ModuleProgress['activities'] = {};
  const add = (number: number, more: (one: Activity) => ActivityRecord) => {
    const activity = activities.find((one) => one.number === number);
    if (!activity) return;
    const record = {...records[activity.id], ...more(activity)};
    if (Object.keys(record).length > 0) records[activity.id] = record;
  };
  for (const [tag, field] of reader.fields()) {
    if (tag === doneTag) {
      for (const number of readNumbers(field))
        add(number, () => ({done: true}));
    } else {
      add(tag, (activity) => readAnswers(field, activity));
    }
  }
  return completedAt
    ? {activities: records, completedAt}
    : {activities: records};
}

/** The part of a record that is asked for. */
function partOf(record: ActivityRecord, part: Part, isOwn: boolean) {
  const {done, answers} = record;
  if (part === 'all') return {done, answers};
  if (part === 'public') return isOwn ? {done} : {done, answers};
  return isOwn ? {answers} : {};
}

function readAnswers(field: ByteReader, activity: Activity): ActivityRecord {
  const answers = answerCode(activity)?.unpack(field, activity) ?? {};
  return Object.keys(answers).length > 0 ? {answers} : {};
}

/** Permanent numbers, a bit for each at its place. */
function writeNumbers(field: ByteWriter, numbers: number[]) {
  const bits = new BitWriter();
  for (let number = 1; number <= Math.max(...numbers); number++) {
    bits.bit(numbers.includes(number));
  }
  field.rest(bits.done());
}

function readNumbers(field: ByteReader): number[] {
  const bits = new BitReader(field.rest());
  const numbers: number[] = [];
  for (let number = 1; !bits.isAtEnd; number++) {
    if (bits.bit()) numbers.push(number);
  }
  return numbers;
}
