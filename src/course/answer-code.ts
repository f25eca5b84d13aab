import type {Activity} from '../content/schema.ts';
import type {ByteReader, ByteWriter} from './bytes.ts';
import type {Answer} from './progress.ts';

/**
 * How a kind of activity packs its answers into the field that it is given, by
 * permanent numbers, and takes them out again. What it does not know when it
 * reads, such as an option that is gone, it passes over.
 */
export interface AnswerCode<
  A extends Activity = Activity,
  R extends Answer = Answer,
> {
  pack(writer: ByteWriter, activity: A, answers: Record<string, R>): void;
  unpack(reader: ByteReader, activity: A): Record<string, R>;
}
