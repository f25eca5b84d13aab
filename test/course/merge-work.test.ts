import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {mergeWork} from '../../src/course/merge-work.ts';
import {outcome} from '../../src/course/outcome.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {
  ActivityRecord,
  Attempt,
  DialogueRun,
  ModuleProgress,
  Progress,
} from '../../src/course/progress.ts';
import {unfinishedWork} from '../../src/course/unfinished-work.ts';
import {wholeCourse as course} from './example-course.ts';
import {progressIn} from './progress-samples.ts';

const samples = progressIn(course);
const check = course.modules.at(-1)!;
const questions = check.activities.find(({kind}) => kind === 'questions')!;

function records({modules}: Progress): [string, ActivityRecord][] {
  return Object.entries(modules).flatMap(([module, {activities}]) =>
    Object.entries(activities).map(([id, record]): [string, ActivityRecord] => [
      `${module}/${id}`,
      record,
    ]),
  );
}

/** But for attempts: of those, the further ones are kept together. */
const answersIn = (progress: Progress) =>
  records(progress)
    .filter(([at]) => at !== `${check.id}/${questions.id}`)
    .flatMap(([at, {answers = {}}]) =>
      Object.keys(answers).map((key) => `${at}/${key}`),
    );

describe('mergeWork()', () => {
  it('loses no answer, nothing that is done, and no completion of either', () => {
    assert(
      property(samples, samples, (later, earlier) => {
        const both = mergeWork(later, earlier, course);

        for (const one of [later, earlier]) {
          expect(answersIn(both)).to.include.members(answersIn(one));
          for (const [id, {completedAt}] of Object.entries(one.modules)) {
            const kept = both.modules[id]!.completedAt;
            if (completedAt !== undefined) {
              expect(kept).to.be.at.most(completedAt);
            }
          }
          const isDone = ([, {done}]: [string, ActivityRecord]) => done;
          const ids = (all: [string, ActivityRecord][]) =>
            all.filter(isDone).map(([at]) => at);
          expect(ids(records(both))).to.include.members(ids(records(one)));
          if (one.earned) expect(both.earned).to.not.equal(undefined);
        }
      }),
      {numRuns: 60},
    );
  });

  it('has the course earned when it was earned first', () => {
    const earnedAt = (at: number): Progress => ({
      ...emptyProgress(),
      earned: {at, version: course.version, score: 90},
    });
    const first = earnedAt(1000);

    for (const both of [
      mergeWork(first, earnedAt(2000), course),
      mergeWork(earnedAt(2000), first, course),
    ])
      expect(both.earned).to.eql(first.earned);
  });

  it('changes nothing about work that is joined with itself or with nothing', () => {
    assert(
      property(samples, (one) => {
        expect(mergeWork(one, one, course)).to.deep.equal(one);
        const {modules} = mergeWork(one, emptyProgress(), course);
        expect(modules).to.deep.equal(one.modules);
      }),
      {numRuns: 60},
    );
  });

  it('takes an answer for no later than the other, that stands as both began with it', () => {
    const {id, activities} = course.modules.find(
      ({id}) => id === 'self-assessment',
    )!;
    const rating = activities.find(({kind}) => kind === 'rating')!;
    const rated = (level: number): Progress => ({
      ...emptyProgress(),
      modules: {[id]: {activities: {[rating.id]: {answers: {one: {level}}}}}},
    });

    for (const [later, earlier, kept] of [
      [2, 4, 4],
      [4, 2, 4],
      [3, 4, 3],
    ] as const)
      expect(
        mergeWork(rated(later), rated(earlier), course, rated(2)),
      ).to.deep.equal(rated(kept));
  });

  const scenarios = course.modules.find(({id}) => id === 'scenarios')!;
  const dialogue = scenarios.activities.find(({kind}) => kind === 'dialogue')!;

  function inCheck(attempts: Record<string, Attempt>): Progress {
    const activities = {[questions.id]: {answers: attempts}};
    return {...emptyProgress(), modules: {[check.id]: {activities}}};
  }

  function attempt(right: number, passed: boolean): Attempt {
    const ended = {at: 9000, right, of: 12, passed, attested: false};
    return {seed: 1, startedAt: 1000, asked: [], ended};
  }

  it('keeps a pass, whichever place it is in', () => {
    const passed = inCheck({1: attempt(12, true)});
    const failed = inCheck({1: attempt(3, false)});

    expect(mergeWork(failed, passed, course)).to.deep.equal(passed);
    expect(mergeWork(passed, failed, course)).to.deep.equal(passed);
  });

  it('keeps the better of two passes: the LMS may have been told that score', () => {
    const better = inCheck({1: attempt(12, true)});
    const more = inCheck({1: attempt(3, false), 2: attempt(10, true)});

    expect(mergeWork(more, better, course)).to.deep.equal(better);
    expect(mergeWork(better, more, course)).to.deep.equal(better);
  });

  it('keeps where more was tried, if nobody has passed: attempts may be limited', () => {
    const once = inCheck({1: attempt(9, false)});
    const twice = inCheck({1: attempt(3, false), 2: attempt(2, false)});

    expect(mergeWork(once, twice, course)).to.deep.equal(twice);
    expect(mergeWork(twice, once, course)).to.deep.equal(twice);
  });

  it('of equal scores keeps where more was tried', () => {
    const once = inCheck({1: attempt(3, false)});
    const twice = inCheck({1: attempt(3, false), 2: attempt(2, false)});

    expect(mergeWork(once, twice, course)).to.deep.equal(twice);
  });

  function run(endedAt?: number): DialogueRun {
    return {choices: [], duration: 0, ...(endedAt && {endedAt})};
  }

  function inDialogue(answers: Record<string, DialogueRun>): Progress {
    const activities = {[dialogue.id]: {answers}};
    return {...emptyProgress(), modules: {scenarios: {activities}}};
  }

  it('keeps the first way of a conversation that ended, and the way at hand', () => {
    const both = mergeWork(
      inDialogue({first: run(9000), now: {...run(), asked: true}}),
      inDialogue({first: run(5000), now: run()}),
      course,
    );

    expect(both.modules['scenarios']!.activities[dialogue.id]!.answers).to.eql({
      first: run(5000),
      now: {...run(), asked: true},
    });
  });

  describe('unfinishedWork()', () => {
    const modulesOf = (left: Progress) => unfinishedWork(left, course).modules;

    it('brings nothing that was completed, scored or passed', () => {
      assert(
        property(samples, (all) => {
          const kept = unfinishedWork(all, course);

          for (const [id, {completedAt}] of Object.entries(all.modules))
            if (completedAt !== undefined)
              expect(kept.modules).to.not.have.key(id);
          expect(kept.modules).to.not.have.key('nowhere');
          expect(outcome(kept, course).score).to.equal(undefined);
          expect(kept.earned).to.equal(undefined);
          expect(kept.completedAt).to.equal(undefined);
        }),
        {numRuns: 60},
      );
    });

    it('leaves the check behind, passed or under way', () => {
      const underWay = {seed: 1, startedAt: 1000, asked: []};

      expect(modulesOf(inCheck({1: attempt(12, true)}))).to.eql({});
      expect(modulesOf(inCheck({1: underWay}))).to.eql({});
    });

    it('leaves conversations behind that ended, and brings one under way', () => {
      const [now, first] = [run(), run(9000)];

      expect(modulesOf(inDialogue({first, now}))).to.eql({});
      expect(modulesOf(inDialogue({now}))).to.eql(inDialogue({now}).modules);
    });

    it('brings answers of modules that were not finished', () => {
      const [first] = course.modules;
      const half: ModuleProgress = {
        activities: {[first!.activities[0]!.id]: {done: true}},
      };
      const left = {...emptyProgress(), modules: {[first!.id]: half}};

      expect(modulesOf(left)).to.eql(left.modules);
    });
  });
});
