import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {mergeWork} from '../../src/course/merge-work.ts';
import {neverConfirmed} from '../../src/course/never-confirmed.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {
  ActivityRecord,
  Attempt,
  DialogueRun,
  ModuleProgress,
  Progress,
} from '../../src/course/progress.ts';
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

  it('keeps the first way of a conversation that ended, and the way at hand', () => {
    const run = (endedAt?: number): DialogueRun => ({
      choices: [],
      duration: 0,
      ...(endedAt && {endedAt}),
    });
    const inDialogue = (answers: Record<string, DialogueRun>): Progress => ({
      ...emptyProgress(),
      modules: {scenarios: {activities: {[dialogue.id]: {answers}}}},
    });

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

  describe('neverConfirmed()', () => {
    const modulesOf = (left: Progress, confirmed: Progress) =>
      neverConfirmed(left, confirmed, course).modules;

    it('leaves behind whatever was confirmed as complete', () => {
      assert(
        property(samples, (all) => {
          const completed = Object.entries(all.modules)
            .filter(([, {completedAt}]) => completedAt !== undefined)
            .map(([id]) => id);
          const kept = neverConfirmed(all, all, course);

          expect(Object.keys(kept.modules)).to.not.include.members([
            ...completed,
            'nowhere',
          ]);
          for (const id of completed) expect(kept.modules).to.not.have.key(id);
          expect(kept.earned).to.equal(undefined);
          expect(kept.completedAt).to.equal(undefined);
        }),
        {numRuns: 60},
      );
    });

    it('leaves a confirmed pass behind, and takes along one that nobody heard of', () => {
      const passed = inCheck({1: attempt(12, true)});

      expect(modulesOf(passed, passed)[check.id]!.activities).to.eql({
        [questions.id]: {},
      });
      expect(modulesOf(passed, emptyProgress())).to.eql(passed.modules);
    });

    it('takes along answers that were confirmed, of modules that were not complete', () => {
      const [first] = course.modules;
      const half: ModuleProgress = {
        activities: {[first!.activities[0]!.id]: {done: true}},
      };
      const left = {...emptyProgress(), modules: {[first!.id]: half}};

      expect(modulesOf(left, left)).to.eql(left.modules);
    });
  });
});
