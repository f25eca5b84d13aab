import {expect} from '@open-wc/testing';
import {
  assert,
  constantFrom,
  integer,
  property,
  record,
  tuple,
} from 'fast-check';
import type {Profile} from '../../src/content/kinds/profile.ts';
import {numberedItems} from '../../src/content/numbered-items.ts';
import {
  bandOf,
  confidenceOf,
  evidenceOf,
  profileResult,
} from '../../src/course/profile.ts';
import type {ActivityRecord, Answer} from '../../src/course/progress.ts';
import {activityOf, selfAssessment, smallModule} from './example-course.ts';

const profile = activityOf(selfAssessment, 'profile') as Profile;

/** The result of a learner who answers each item of a module this way. */
function resultOf(
  module: typeof selfAssessment,
  answerTo: (activity: string, item: string) => Answer | undefined,
) {
  const records: Record<string, ActivityRecord> = {};
  for (const activity of module.activities) {
    const answers: Record<string, Answer> = {};
    for (const {id} of numberedItems(activity)) {
      const answer = answerTo(activity.id, id);
      if (answer) answers[id] = answer;
    }
    records[activity.id] = {done: true, answers};
  }
  const activity = activityOf(module, 'profile') as Profile;
  return profileResult(activity, module.activities, records);
}

const answers = tuple(
  ...selfAssessment.activities.flatMap(numberedItems).map(() =>
    record({
      level: integer({min: 0, max: 4}),
      occasion: constantFrom(true, false),
    }),
  ),
);

/** A result from answers in the order in which they are asked. */
function resultFrom(given: Answer[]) {
  const rest = [...given];
  return resultOf(selfAssessment, () => rest.shift())!;
}

describe('profileResult', () => {
  it('turns confidence into a share of its scale', () => {
    const shares = [0, 1, 2, 3, 4].map((level) => confidenceOf({level}));

    expect(shares).to.deep.equal([0, 25, 50, 75, 100]);
  });

  it('halves evidence for which no occasion can be named', () => {
    expect(evidenceOf({level: 4, occasion: true})).to.equal(100);
    expect(evidenceOf({level: 4, occasion: false})).to.equal(50);
    expect(evidenceOf({level: 1, occasion: false})).to.equal(12.5);
    expect(evidenceOf({level: 0})).to.equal(0);
  });

  it('works a whole profile out', () => {
    const given: Record<string, Answer> = {
      calm: {level: 4},
      quick: {level: 1},
      breathes: {level: 4, occasion: true},
      waits: {level: 1, occasion: false},
      runs: {level: 3, occasion: true},
    };

    expect(resultOf(smallModule, (_, item) => given[item])).to.deep.equal({
      qualities: [
        {id: 'calm', confidence: 100, evidence: 56},
        {id: 'quick', confidence: 25, evidence: 75},
      ],
      confidence: 63,
      evidence: 66,
      band: 'level',
      strengths: ['quick'],
      first: 'calm',
    });
  });

  it('says nothing while an answer is missing', () => {
    const all: Answer = {level: 3, occasion: true};

    for (const missing of ['ownership', 'shepherds-problem']) {
      const result = resultOf(selfAssessment, (_, item) =>
        item === missing ? undefined : all,
      );
      expect(result).to.equal(undefined);
    }
    expect(profileResult(profile, selfAssessment.activities, {})).to.equal(
      undefined,
    );
  });

  it('words the gap in five bands', () => {
    const bands = [-100, -26, -25, -11, -10, 0, 10, 11, 25, 26, 100].map(
      bandOf,
    );

    expect(bands).to.deep.equal([
      'far-below',
      'far-below',
      'below',
      'below',
      'level',
      'level',
      'level',
      'above',
      'above',
      'far-above',
      'far-above',
    ]);
  });

  it('works first on the least evidence, then on the larger gap, then in order', () => {
    const evidence: Record<string, number> = {'right-first-time': 1};
    const lowest = resultOf(selfAssessment, (_, item) => ({
      level: evidence[item] ?? 3,
      occasion: true,
    }));
    const surest = resultOf(selfAssessment, (activity, item) =>
      activity === 'confidence'
        ? {level: item === 'ownership' ? 4 : 2}
        : {level: 2, occasion: true},
    );
    const alike = resultOf(selfAssessment, () => ({level: 2, occasion: true}));

    expect(lowest?.first).to.equal('first-contact');
    expect(surest?.first).to.equal('ownership');
    expect(alike?.first).to.equal('team-player');
  });

  it('finds two strengths, and no strength that is to be worked on first', () => {
    const best = resultOf(selfAssessment, () => ({level: 4, occasion: true}));
    const none = resultOf(selfAssessment, () => ({level: 4, occasion: false}));

    expect(best).to.include({first: 'team-player'});
    expect(best?.strengths).to.deep.equal([
      'service-recovery',
      'first-contact',
    ]);
    expect(none?.strengths).to.deep.equal([]);
  });

  it('makes sense whatever the answers are', () => {
    assert(
      property(answers, (given) => {
        const {qualities, ...result} = resultFrom(given);

        const evidenceById = Object.fromEntries(
          qualities.map(({id, evidence}) => [id, evidence]),
        );
        const all = [result, ...qualities];
        for (const {confidence, evidence} of all) {
          for (const value of [confidence, evidence]) {
            expect(value).to.be.within(0, 100);
            expect(Number.isInteger(value)).to.be.true;
          }
        }
        expect(result.band).to.equal(
          bandOf(result.confidence - result.evidence),
        );
        const lowest = Math.min(...Object.values(evidenceById));
        expect(evidenceById[result.first]).to.equal(lowest);
        expect(result.strengths).to.have.length.within(0, 2);
        expect(result.strengths).not.to.include(result.first);
        for (const id of result.strengths) {
          expect(evidenceById[id]).to.be.at.least(60);
        }
      }),
    );
  });

  it('never falls when a rating rises', () => {
    assert(
      property(answers, integer({min: 0, max: 20}), (given, at) => {
        const before = resultFrom(given);
        const level = Math.min(4, given[at]!.level + 1);
        const after = resultFrom(given.with(at, {level, occasion: true}));

        expect(after.evidence).to.be.at.least(before.evidence);
        expect(after.confidence).to.be.at.least(before.confidence);
      }),
    );
  });

  it('mirrors the bands', () => {
    const mirror = {
      'far-below': 'far-above',
      below: 'above',
      level: 'level',
      above: 'below',
      'far-above': 'far-below',
    };
    assert(
      property(integer({min: -100, max: 100}), (gap) => {
        expect(bandOf(-gap)).to.equal(mirror[bandOf(gap)]);
      }),
    );
  });
});
