import {expect} from '@open-wc/testing';
import {
  auditInteractions,
  auditScores,
} from '../../src/course/audit-outcome.ts';
import type {AuditWords} from '../../src/content/kinds/audit.ts';
import texts from '../../modules/care-audit/en.json' with {type: 'json'};
import {audit, audited} from './small-audit.ts';

const place = {module: 'care-audit', objectives: ['care-culture'], at: 1e12};
const words = texts.activities.audit as AuditWords;

function told(
  record = audited('both', {
    outside: 'og-fppggggggggg',
    inside: '-'.repeat(15),
  }),
) {
  return {...record, answers: {...record.answers, shared: {pick: 'yes'}}};
}

describe('what is recorded of a shared audit', () => {
  it('is one rating for each behaviour that was seen', () => {
    const all = auditInteractions(audit, told(), {...place, words});

    expect(all).to.have.length(14);
    expect(all[0]).to.deep.equal({
      id: 'care_audit_outside_anticipates',
      description:
        'Initiative (outside): We notice what customers need before they ask for it.',
      objectives: ['care_culture'],
      at: 1e12,
      result: 'neutral',
      type: 'likert',
      choices: ['outstanding', 'good', 'fair', 'poor'],
      response: 'outstanding',
    });
    expect(new Set(all.map(({id}) => id)).size).to.equal(14);
    for (const {id} of all) expect(id).to.match(/^[a-z][a-z0-9_]+$/);
  });

  it('is said with the ids where the words are not at hand', () => {
    const [first] = auditInteractions(audit, told(), place);

    expect(first!.description).to.equal('initiative (outside): anticipates');
  });

  it('has the score of each dimension that was seen well enough', () => {
    const scores = auditScores(audit, told(), {...place, words});

    expect(scores[0]).to.deep.equal({
      id: 'care_audit_outside_initiative',
      description: 'Initiative (outside)',
      score: 83.5,
    });
    expect(scores).to.have.length(5);
  });

  it('is nothing while the audit is not done', () => {
    const {answers} = told();

    expect(auditInteractions(audit, {answers}, place)).to.deep.equal([]);
    expect(auditScores(audit, {answers}, place)).to.deep.equal([]);
  });

  it('is nothing of what was answered before the learner was told of sharing', () => {
    const before = audited('outside', {outside: 'o'.repeat(15)});

    expect(auditInteractions(audit, before, place)).to.deep.equal([]);
    expect(auditScores(audit, before, place)).to.deep.equal([]);
    expect(auditInteractions(audit, undefined, place)).to.deep.equal([]);
  });
});
