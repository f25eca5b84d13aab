import {expect} from '@open-wc/testing';
import {assert, property} from 'fast-check';
import {outcome} from '../../src/course/outcome.ts';
import {emptyProgress} from '../../src/course/progress.ts';
import type {Progress} from '../../src/course/progress.ts';
import {fullestProgress} from '../../src/packager/fullest-progress.ts';
import {
  courseOf,
  selfAssessment,
  smallModule,
  wholeCourse,
} from './example-course.ts';
import {progressIn} from './progress-samples.ts';

const course = courseOf([selfAssessment, smallModule]);

function completed(...modules: string[]): Progress {
  const done = {completedAt: 1, activities: {}};
  const entries = modules.map((id) => [id, done] as const);
  return {...emptyProgress(), modules: Object.fromEntries(entries)};
}

describe('outcome', () => {
  it('is empty-handed at the start', () => {
    expect(outcome(emptyProgress(), courseOf([selfAssessment]))).to.deep.equal({
      completion: 'incomplete',
      success: 'unknown',
      progress: 0,
      place: '',
      objectives: [
        {
          id: 'self_assessment',
          description: 'self-assessment',
          completion: 'not attempted',
          success: 'unknown',
        },
        {
          id: 'calibrate',
          description: 'calibrate',
          completion: 'not attempted',
          success: 'unknown',
        },
      ],
      interactions: [],
    });
  });

  it('is complete once all required modules are', () => {
    const optional = courseOf([
      selfAssessment,
      {...smallModule, required: false},
    ]);

    expect(outcome(completed('small'), optional).completion).to.equal(
      'incomplete',
    );
    expect(outcome(completed('self-assessment'), optional)).to.include({
      completion: 'completed',
      progress: 1,
    });
    expect(outcome(completed('self-assessment'), course)).to.include({
      completion: 'incomplete',
      progress: 0.5,
    });
  });

  it('asks for every module where none is required', () => {
    const free = courseOf(
      [selfAssessment, smallModule].map((module) => ({
        ...module,
        required: false,
      })),
    );

    expect(outcome(completed('small'), free).completion).to.equal('incomplete');
    expect(
      outcome(completed('small', 'self-assessment'), free).completion,
    ).to.equal('completed');
  });

  it('tells of each module and each learning objective, under recorded ids', () => {
    const progress: Progress = {
      ...completed('self-assessment'),
      modules: {
        ...completed('self-assessment').modules,
        small: {activities: {}},
      },
    };

    const objectives = outcome(progress, course).objectives.map(
      ({id, completion}) => [id, completion],
    );

    expect(objectives).to.deep.equal([
      ['self_assessment', 'completed'],
      ['small', 'incomplete'],
      ['calibrate', 'completed'],
      ['see', 'incomplete'],
    ]);
  });

  it('records each version of the package that work was done in', () => {
    const progress = {
      ...emptyProgress(),
      versions: [
        {number: 1, version: '0.1.0-3fa2c1', at: 5000},
        {number: 7, version: '0.2.0-000000', at: 9000},
      ],
    };

    const {interactions} = outcome(progress, course);

    expect(interactions.map(({id}) => id)).to.deep.equal([
      'package_version',
      'package_version_7',
    ]);
    expect(interactions[0]).to.deep.include({
      type: 'fill-in',
      response: '0.1.0-3fa2c1',
      result: 'neutral',
      at: 5000,
    });
  });

  it('gives ids of their own to what is done again after a lost bookmark', () => {
    const whole = {...fullestProgress(wholeCourse), restart: 9999};

    const ids = outcome(whole, wholeCourse).interactions.map(({id}) => id);

    expect(ids[0]).to.match(/^package_version_\d+_r9999$/);
    for (const id of ids) {
      expect(id).to.match(/_r9999$/);
      expect(id.length, id).to.be.at.most(64);
    }
    const {objectives} = outcome(whole, wholeCourse);
    expect(objectives.map(({id}) => id).join()).to.not.contain('_r9999');
  });

  it('names the place by permanent numbers, so that an update does not change it', () => {
    const at = (activity: string, page: number) =>
      outcome(
        {...emptyProgress(), place: {module: 'small', activity, page}},
        course,
      ).place;

    expect(at('evidence', 2)).to.equal('m99_a3_p3');
    expect(at('evidence', 200)).to.equal('m99_a3_p3');
    expect(at('long-gone', 0)).to.equal('');
  });

  it('says nothing of private answers, and nothing that an LMS could refuse', () => {
    assert(
      property(progressIn(course), (progress) => {
        const result = outcome(progress, course);

        expect(result).not.to.have.property('score');
        expect(result.success).to.equal('unknown');
        expect(result.progress).to.be.within(0, 1);
        expect(String(result.progress)).to.match(/^[01](\.\d{1,4})?$/);
        expect(result.place).to.match(/^(m\d+_a\d+_p\d+)?$/);
        const ids = [...result.objectives, ...result.interactions].map(
          ({id}) => id,
        );
        for (const id of ids) expect(id).to.match(/^[a-z][a-z0-9_]{0,63}$/);
        expect(new Set(ids).size).to.equal(ids.length);
        if (result.completion === 'completed') {
          expect(result.progress).to.equal(1);
        }
        const withoutAnswers = structuredClone(progress);
        for (const module of Object.values(withoutAnswers.modules)) {
          for (const record of Object.values(module.activities)) {
            if (record.done) delete record.answers;
          }
        }
        expect(outcome(withoutAnswers, course)).to.deep.equal(result);
      }),
    );
  });
});
