import {expect} from '@open-wc/testing';
import {outcome} from '../../src/course/outcome.ts';
import type {Progress} from '../../src/course/progress.ts';
import {recordedSpecimen} from '../../src/packager/recorded-specimen.ts';
import {courseOf, wholeCourse} from './example-course.ts';

const shared = {
  ...wholeCourse,
  settings: {...wholeCourse.settings, shareAudit: true},
};
const everything = recordedSpecimen(wholeCourse);
const only = (id: string) =>
  courseOf(wholeCourse.modules.filter((module) => module.id === id));

/** The same, but for one module. */
function change(
  id: string,
  edit: (module: Progress['modules'][string]) => void,
): Progress {
  const changed = structuredClone(everything);
  edit(changed.modules[id]!);
  return changed;
}

const idsOf = (
  {interactions}: {interactions: {id: string}[]},
  prefix: string,
) => interactions.map(({id}) => id).filter((id) => id.startsWith(prefix));

describe('what is recorded of answers', () => {
  it('is one conversation each, and their mean share as the score of the module', () => {
    const told = outcome(everything, wholeCourse);
    const module = told.objectives.find(({id}) => id === 'scenarios');

    expect(idsOf(told, 'scenarios_')).to.have.length(9);
    expect(module).to.include({score: 100, success: 'unknown'});
  });

  it('is a score without a verdict where conversations are all there is', () => {
    expect(outcome(everything, only('scenarios'))).to.include({
      completion: 'completed',
      success: 'unknown',
      score: 100,
    });
  });

  it('is no score while a conversation has not ended', () => {
    const open = change('scenarios', ({activities}) => {
      delete activities['permit']!.answers!['first'];
    });

    expect(outcome(open, only('scenarios')).score).to.equal(undefined);
    expect(idsOf(outcome(open, wholeCourse), 'scenarios_')).to.have.length(8);
  });

  it('is no score and no verdict of a module that only practises', () => {
    const told = outcome(everything, only('accomplishments'));

    expect(told.score).to.equal(undefined);
    expect(told.success).to.equal('unknown');
    expect(told.interactions).to.have.length(1);
  });

  it('is every shared rating, and each dimension as an objective, once the audit is complete', () => {
    const told = outcome(everything, shared);
    const dimension = told.objectives.find(
      ({id}) => id === 'care_audit_outside_initiative',
    );
    const open = change('care-audit', (module) => {
      delete module.completedAt;
    });

    expect(idsOf(told, 'care_audit_')).to.have.length(30);
    expect(dimension?.score).to.equal(67);
    expect(idsOf(outcome(open, shared), 'care_audit_')).to.deep.equal([]);
  });

  it('is nothing of an audit that is private', () => {
    const own = change('care-audit', ({activities}) => {
      for (const {answers = {}} of Object.values(activities))
        delete answers['shared'];
    });
    const told = outcome(own, shared);

    expect(idsOf(told, 'care_audit_')).to.deep.equal([]);
    expect(
      told.objectives.filter(({id}) => id.startsWith('care_audit_')),
    ).to.deep.equal([]);
  });
});
