import {expect} from '@open-wc/testing';
import {assert, property, record} from 'fast-check';
import type {Reply} from '../../src/content/kinds/reply.ts';
import {ByteReader, ByteWriter} from '../../src/course/bytes.ts';
import type {ReplyAnswer} from '../../src/course/progress.ts';
import {replyCode} from '../../src/course/reply-code.ts';
import {activityOf, characterPointers} from './example-course.ts';
import {replyTo} from './progress-samples.ts';

const judgement = activityOf(characterPointers, 'judgement') as Reply;
const no = activityOf(characterPointers, 'build-a-no') as Reply;
const bestNo = ['not-tomorrow', 'part-comes', 'cool-box'];

function packed(activity: Reply, answers: Record<string, ReplyAnswer>) {
  const writer = new ByteWriter();
  replyCode.pack(writer, activity, answers);
  return writer.done();
}

function unpacked(bytes: Uint8Array, activity: Reply) {
  return replyCode.unpack(new ByteReader(bytes), activity);
}

/** Any answers that an activity can have. */
function someAnswers(activity: Reply) {
  const answers = activity.items.map(
    ({id}) => [id, replyTo(activity, id)] as const,
  );
  return record(Object.fromEntries(answers), {requiredKeys: []}).map(
    (given) => given as Record<string, ReplyAnswer>,
  );
}

/** The same activity after an update. */
function changed(activity: Reply, change: (copy: Reply) => void) {
  const copy = structuredClone(activity);
  change(copy);
  return copy;
}

describe('replyCode', () => {
  for (const activity of [judgement, no]) {
    it(`${activity.mode}: gives back whatever was kept`, () => {
      assert(
        property(someAnswers(activity), (answers) => {
          expect(unpacked(packed(activity, answers), activity)).to.deep.equal({
            ...answers,
          });
        }),
      );
    });
  }

  it('takes four bytes for a reply of three parts', () => {
    expect(
      packed(no, {'food-van': {first: bestNo, settled: true}}),
    ).to.have.length(4);
  });

  it('passes over an item that is gone, and reads the next', () => {
    const bytes = packed(judgement, {
      'missed-class': {first: ['should', 'not-reached'], settled: true},
      'frozen-screen': {first: ['most-people', 'fooled']},
    });
    const later = changed(judgement, ({items}) => void items.shift());

    expect(unpacked(bytes, later)).to.deep.equal({
      'frozen-screen': {first: ['most-people', 'fooled']},
    });
  });

  it('asks a page again whose option is gone, or that has a part more', () => {
    const bytes = packed(no, {'food-van': {first: bestNo, settled: true}});
    const fewer = changed(no, ({items}) => {
      items[0]!.parts[0]!.options!.splice(1, 1);
    });
    const more = changed(no, ({items}) => {
      const options = [{id: 'hello', number: 21}];
      items[0]!.parts.unshift({
        ...{id: 'greeting', number: 20, options},
        best: 'hello',
      });
    });

    expect(unpacked(bytes, fewer)).to.deep.equal({});
    expect(unpacked(bytes, more)).to.deep.equal({});
  });

  it('knows sentences by number, in whatever order the parts come', () => {
    const bytes = packed(no, {'food-van': {first: bestNo}});
    const turned = changed(no, ({items}) => void items[0]!.parts.reverse());

    expect(unpacked(bytes, turned)).to.deep.equal({
      'food-van': {first: [...bestNo].reverse()},
    });
  });
});
