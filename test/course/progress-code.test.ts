import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import type {ModuleOutline} from '../../src/content/course-data.ts';
import {numberedItems} from '../../src/content/numbered-items.ts';
import type {Activity} from '../../src/content/schema.ts';
import {seal} from '../../src/course/envelope.ts';
import {isPrivate} from '../../src/course/kinds.ts';
import {
  encodeProgress,
  mergeProgress,
  readProgress,
} from '../../src/course/progress-code.ts';
import {versionsKept} from '../../src/course/versions.ts';
import type {Progress} from '../../src/course/progress.ts';
import {writingLimit} from '../../src/content/writing-limit.ts';
import {optionsOf} from '../../src/course/picking-answers.ts';
import type {Answer, RatingAnswer} from '../../src/course/progress.ts';
import {questionsOf} from '../../src/course/reply-answers.ts';
import {ownText} from '../../src/course/written-text.ts';
import {
  accomplishments,
  betterThanAverage,
  characterPointers,
  careAudit,
  courseOf,
  selfAssessment,
  serviceTips,
  smallModule,
  talks,
} from './example-course.ts';
import {progressIn, stateFields} from './progress-samples.ts';

const course = courseOf([
  selfAssessment,
  smallModule,
  betterThanAverage,
  characterPointers,
  accomplishments,
  careAudit,
  serviceTips,
  talks,
]);
const fields = {
  attempt: 0xfedcba98,
  learner: 0x12345678,
  writes: 17,
  seconds: 1234,
  recorded: 33,
  version: '0.1.0-3fa2c1',
};

/** Whatever takes the most room. */
function largestAnswers(activity: Activity): Record<string, Answer> {
  switch (activity.kind) {
    case 'sorting':
    case 'choice':
      return Object.fromEntries(
        activity.items.map(({id}) => {
          const first = optionsOf(activity, id).at(-1)!.id;
          return [id, {first, settled: true as const}];
        }),
      );
    case 'cards':
      return Object.fromEntries(
        activity.cards.map(({id}) => [id, {opened: true as const}]),
      );
    case 'simulator':
      return Object.fromEntries(
        activity.spreads.map(({id}) => [id, {effort: 5}]),
      );
    case 'reply':
      return Object.fromEntries(
        activity.items.map((item) => {
          const first = questionsOf(activity, item).map(
            ({options}) => options.at(-1)!.id,
          );
          return [item.id, {first, settled: true as const}];
        }),
      );
    case 'writing':
      return {[ownText]: {text: 'x'.repeat(writingLimit)}};
    case 'tips':
      return Object.fromEntries(
        activity.tips.map(({id}) => [id, {seen: true, kept: true} as const]),
      );
    default:
      return Object.fromEntries(
        numberedItems(activity).map(({id}) => [id, {level: 4, occasion: true}]),
      );
  }
}

/** Everything answered, everything seen. */
function finished(module: ModuleOutline): Progress {
  const records = module.activities.map((activity) => {
    const answers = largestAnswers(activity);
    const record =
      Object.keys(answers).length > 0 ? {done: true, answers} : {done: true};
    return [activity.id, record] as const;
  });
  return {
    place: {module: module.id, activity: module.activities.at(-1)!.id, page: 1},
    modules: {
      [module.id]: {
        completedAt: 1_790_000_000_000,
        activities: Object.fromEntries(records),
      },
    },
    versions: [{number: 1, version: fields.version, at: 1_790_000_000_000}],
  };
}

function edit(
  module: ModuleOutline,
  change: (activity: Activity) => Activity[],
) {
  return {...module, activities: module.activities.flatMap(change)};
}

describe('saved progress', () => {
  it('comes back as it went', () => {
    assert(
      property(progressIn(course), stateFields, (progress, fields) => {
        const text = encodeProgress(progress, course, fields, 'all');

        expect(readProgress(text, course)).to.deep.equal({
          status: 'ok',
          progress,
          fields,
        });
      }),
    );
  });

  it('comes back from two halves, one in the LMS and one on the device', () => {
    assert(
      property(progressIn(course), (progress) => {
        const [shared, own] = (['public', 'private'] as const).map((part) =>
          readProgress(encodeProgress(progress, course, fields, part), course),
        );

        const merged = mergeProgress(shared!.progress, own!.progress);

        expect(merged).to.deep.equal(progress);
      }),
    );
  });

  it('holds no private answer in the part for the LMS, but that it was done', () => {
    assert(
      property(progressIn(course), (progress) => {
        const text = encodeProgress(progress, course, fields, 'public');
        const {modules} = readProgress(text, course).progress;

        for (const module of course.modules) {
          for (const activity of module.activities) {
            const before = progress.modules[module.id]?.activities[activity.id];
            const after = modules[module.id]?.activities[activity.id];
            expect(after?.done).to.equal(before?.done);
            if (isPrivate(activity, course.settings))
              expect(after?.answers).to.equal(undefined);
          }
        }
      }),
    );
  });

  it('is the same text for the LMS whatever was answered in private', () => {
    const high = finished(selfAssessment);
    const low = structuredClone(high);
    for (const {answers = {}} of Object.values(
      low.modules['self-assessment']!.activities,
    )) {
      for (const answer of Object.values(answers))
        (answer as RatingAnswer).level = 0;
    }

    const texts = [high, low].map((progress) =>
      encodeProgress(progress, course, fields, 'public'),
    );

    expect(texts[0]).to.equal(texts[1]);
  });

  it('stays small: the whole module with all of its ratings', () => {
    const own = courseOf([selfAssessment]);
    const progress = finished(selfAssessment);
    const large = {...fields, writes: 9999, seconds: 99_999};

    const all = encodeProgress(progress, own, large, 'all');
    const shared = encodeProgress(progress, own, large, 'public');

    expect(all).to.have.length.below(110);
    expect(shared).to.have.length.below(95);
  });

  it('stays small: a module of choices, cards and plans', () => {
    const length = (progress: Progress) =>
      encodeProgress(progress, course, fields, 'all').length;
    const nothing = {...finished(betterThanAverage), modules: {}};

    // In bytes of the envelope, four characters to three.
    const own = length(finished(betterThanAverage)) - length(nothing);
    expect(own).to.be.below(55);
  });

  it('keeps within what every LMS holds, with all that learners can write', () => {
    const modules = [selfAssessment, accomplishments, serviceTips];
    const whole = courseOf(modules);
    const progress: Progress = {
      ...finished(accomplishments),
      modules: Object.assign(
        {},
        ...modules.map((module) => finished(module).modules),
      ) as Progress['modules'],
      versions: Array.from({length: versionsKept}, (_, index) => ({
        ...{number: index + 1, version: fields.version, at: index * 1000},
      })),
    };
    const large = {...fields, writes: 99_999, seconds: 999_999};
    const length = (progress: Progress) =>
      encodeProgress(progress, whole, large, 'all').length;
    const withoutTexts = structuredClone(progress);
    for (const {activities} of Object.values(withoutTexts.modules)) {
      delete activities['your-own']?.answers;
      delete activities['your-plan']?.answers;
    }

    expect(length(withoutTexts)).to.be.below(1200);
    expect(length(progress)).to.be.below(3500);
    // Measured, so that a jump is noticed long before it hurts.
    expect(length(withoutTexts)).to.be.below(280);
    expect(length(progress) - length(withoutTexts)).to.be.below(2 * 385);
  });

  it('leaves an item open whose option an update took out', () => {
    const text = encodeProgress(
      finished(accomplishments),
      course,
      fields,
      'all',
    );
    const fewer = edit(accomplishments, (activity) =>
      activity.kind === 'choice'
        ? [
            {
              ...activity,
              items: activity.items.map((item) => ({
                ...item,
                options: item.options.filter(({id}) => id !== 'cheaper'),
              })),
            },
          ]
        : [activity],
    );

    const {activities} = readProgress(text, courseOf([fewer])).progress.modules
      .accomplishments!;

    expect(activities.turn?.done).to.equal(true);
    expect(activities.turn?.answers).to.have.keys('permits', 'booking');
  });

  it('keeps a text of one’s own out of what the LMS stores', () => {
    const empty = finished(accomplishments);
    delete empty.modules.accomplishments!.activities['your-own']!.answers;

    const texts = [finished(accomplishments), empty].map((progress) =>
      encodeProgress(progress, course, fields, 'public'),
    );

    expect(texts[0]).to.equal(texts[1]);
  });

  it('knows again what an update has moved to another place', () => {
    const progress = finished(smallModule);
    const text = encodeProgress(progress, course, fields, 'all');
    const turned = edit(smallModule, (activity) =>
      activity.kind === 'rating'
        ? [
            {
              ...activity,
              groups: activity.groups
                .map((group) => ({...group, items: group.items.toReversed()}))
                .toReversed(),
            },
          ]
        : [activity],
    );
    turned.activities.reverse();

    const read = readProgress(text, courseOf([turned, selfAssessment]));

    expect(read.progress).to.deep.equal(progress);
  });

  it('keeps the other answers when an update takes an item out', () => {
    const text = encodeProgress(finished(smallModule), course, fields, 'all');
    const shorter = edit(smallModule, (activity) =>
      activity.id === 'evidence' && activity.kind === 'rating'
        ? [{...activity, groups: activity.groups.slice(1)}]
        : [activity],
    );

    const read = readProgress(text, courseOf([shorter]));

    const {activities} = read.progress.modules.small!;
    expect(activities.evidence).to.deep.equal({
      done: true,
      answers: {runs: {level: 4, occasion: true}},
    });
    expect(activities.confidence?.answers).to.have.keys('calm', 'quick');
  });

  it('leaves a new item unanswered, wherever an update puts it', () => {
    const text = encodeProgress(finished(smallModule), course, fields, 'all');
    const longer = edit(smallModule, (activity) =>
      activity.id === 'evidence' && activity.kind === 'rating'
        ? [
            {
              ...activity,
              groups: [
                {id: 'new', items: [{id: 'newcomer', number: 4}]},
                ...activity.groups,
              ],
            },
          ]
        : [activity],
    );

    const read = readProgress(text, courseOf([longer]));

    const answers = read.progress.modules.small?.activities.evidence?.answers;
    expect(answers).to.have.keys('breathes', 'waits', 'runs');
  });

  it('passes over modules, activities and places that are gone', () => {
    const text = encodeProgress(finished(smallModule), course, fields, 'all');
    const without = edit(smallModule, (activity) =>
      activity.id === 'profile' ? [] : [activity],
    );

    const inOther = readProgress(text, courseOf([selfAssessment]));
    const inShorter = readProgress(text, courseOf([without]));

    expect(inOther.status).to.equal('ok');
    expect(inOther.progress.modules).to.deep.equal({});
    expect(inOther.progress.place).to.equal(undefined);
    expect(inShorter.progress.place).to.equal(undefined);
    expect(inShorter.progress.modules.small?.activities).to.have.keys(
      'opening',
      'confidence',
      'evidence',
    );
    expect(inShorter.progress.modules.small?.completedAt).to.equal(
      1_790_000_000_000,
    );
  });

  it('passes over fields of a later package', () => {
    const text = encodeProgress(finished(smallModule), course, fields, 'all');
    const payload = atob(
      text.split('.')[3]!.replaceAll('-', '+').replaceAll('_', '/'),
    );
    const bytes = [...payload].map((character) => character.charCodeAt(0));
    const later = seal(Uint8Array.from([...bytes, 99, 2, 7, 7]));

    const read = readProgress(later, course);

    expect(read.progress).to.deep.equal(finished(smallModule));
  });

  it('is a fresh start when the LMS has cut it off, at every length', () => {
    const text = encodeProgress(
      finished(selfAssessment),
      course,
      fields,
      'all',
    );
    for (let length = 0; length < text.length; length++) {
      const read = readProgress(text.slice(0, length), course);

      expect(read.status).to.equal(length === 0 ? 'empty' : 'truncated');
      expect(read.progress).to.deep.equal({modules: {}, versions: []});
    }
  });

  it('is a fresh start when the envelope is whole and the content is not', () => {
    for (const bytes of [[], [1, 2, 3], [...Array(40).keys()]]) {
      const read = readProgress(seal(Uint8Array.from(bytes)), course);

      expect(read.status).to.equal('corrupt');
      expect(read.progress).to.deep.equal({modules: {}, versions: []});
    }
  });
});
