import {expect} from '@open-wc/testing';
import {
  array,
  assert,
  boolean,
  constantFrom,
  property,
  record,
} from 'fast-check';
import {createActor} from 'xstate';
import type {Audit} from '../../src/content/kinds/audit.ts';
import type {ActivityEmitted} from '../../src/course/activity-machine.ts';
import {
  auditPages,
  auditPagesDone,
  firstOpenAuditPage,
  isPageAnswered,
  questionsOn,
} from '../../src/course/audit-answers.ts';
import {
  auditMachine,
  type AuditSnapshot,
} from '../../src/course/audit-machine.ts';
import type {ActivityRecord, AuditAnswer} from '../../src/course/progress.ts';
import {audit, audited, smallAudit} from './small-audit.ts';
import {deadEnds, walk} from './walk.ts';

const answer = (question: string, answer: string, isShared = false) =>
  ({type: 'audit.answered', question, answer, isShared}) as const;
const next = {type: 'next'} as const;
const back = {type: 'back'} as const;

function open(
  activity: Audit,
  from?: ActivityRecord<AuditAnswer>,
  page: number | 'last' = 0,
) {
  const actor = createActor(auditMachine, {
    input: {activity, record: from, page},
  });
  const told: ActivityEmitted[] = [];
  actor.on('*', (event) => told.push(event));
  actor.start();
  const context = () => actor.getSnapshot().context;
  return {actor, told, context};
}

/** What holds in every state, whatever led there. */
function expectSense(snapshot: AuditSnapshot) {
  const {activity, record, page, pages} = snapshot.context;
  const waiting = firstOpenAuditPage(activity, record);
  expect(pages).to.equal(auditPages(activity, record));
  expect(page).to.be.within(0, pages - 1);
  if (waiting === undefined) expect(record.done).to.be.true;
  if (snapshot.status === 'active') {
    const isAnswered = isPageAnswered(activity, record, page);
    expect(snapshot.can(next)).to.equal(isAnswered);
    expect(waiting ?? page).to.be.at.least(page);
    expect(snapshot.can(back)).to.be.true;
  }
  if (snapshot.output?.how === 'finished') expect(waiting).to.equal(undefined);
}

describe('auditMachine', () => {
  const options = {
    input: {activity: smallAudit, page: 0},
    events: [
      ...[answer('scope', 'team'), answer('lens', 'outside')],
      ...[answer('lens', 'both'), answer('lens', 'nowhere')],
      ...['outside', 'inside'].flatMap((lens) =>
        ['a', 'b', 'c', 'd', 'e', 'f'].map((id) =>
          answer(`${lens}/${id}`, 'good'),
        ),
      ),
      ...[next, back],
    ],
    classOf: ({value, context, output}: AuditSnapshot) => {
      const {activity, record, page, pages} = context;
      const given = questionsOn(activity, record, page).filter(
        (question) => record.answers?.[question],
      );
      return `${JSON.stringify(value)} ${output?.how} ${page} of ${pages} ${given.join()} ${firstOpenAuditPage(activity, record)} ${record.done} ${record.answers?.lens?.pick}`;
    },
  };

  it('makes sense in every class of states', () => {
    const visits = walk<AuditSnapshot>(auditMachine, options);

    for (const {snapshot, story} of visits) {
      try {
        expectSense(snapshot);
      } catch (error) {
        throw new Error(`After: ${story}`, {cause: error});
      }
    }
    expect(
      new Set(visits.map(({snapshot}) => snapshot.context.page)).size,
    ).to.equal(7);
  });

  it('the end can be reached from everywhere', () => {
    const lost = deadEnds(
      auditMachine,
      options,
      ({output}: AuditSnapshot) => output?.how === 'finished',
    );

    expect(lost).to.deep.equal([]);
  });

  it('makes sense whatever a learner does in whatever order', () => {
    const act = record({
      type: constantFrom('audit.answered' as const),
      question: constantFrom(
        'scope',
        'lens',
        'outside/a',
        'outside/b',
        'inside/f',
        'shared',
      ),
      answer: constantFrom(
        'team',
        'all',
        'both',
        'inside',
        'good',
        'not-seen',
        'yes',
        '',
      ),
      isShared: boolean(),
    });
    const turn = constantFrom(next, back);
    assert(
      property(
        array(act, {maxLength: 30}),
        array(turn, {maxLength: 30}),
        (acts, turns) => {
          const {actor} = open(smallAudit);
          for (const [index, one] of acts.entries()) {
            for (const event of [one, turns[index]]) {
              if (event && actor.getSnapshot().status === 'active')
                actor.send(event);
            }
          }

          expectSense(actor.getSnapshot());
        },
      ),
    );
  });

  it('asks what to look at and from where before anything is rated', () => {
    const {actor, context} = open(audit, undefined, 4);

    expect(context().page).to.equal(0);
    actor.send(next);
    actor.send(answer('scope', 'team'));
    actor.send(next);
    expect(context().page).to.equal(0);
    actor.send(answer('lens', 'outside'));
    actor.send(next);
    expect(context().page).to.equal(1);
  });

  it('has five pages more for a second lens, and takes them back with it', () => {
    const {actor, context} = open(audit);

    expect(context().pages).to.equal(6);
    actor.send(answer('lens', 'both'));
    expect(context().pages).to.equal(11);
    actor.send(answer('lens', 'inside'));
    expect(context().pages).to.equal(6);
  });

  it('is left and come back to among the pages of a second lens', () => {
    const whole = audited(
      'both',
      {outside: 'gggggg', inside: 'gggggg'},
      smallAudit,
    );

    const {context} = open(smallAudit, whole, 'last');

    expect(context()).to.include({page: 6, pages: 7});
  });

  it('keeps what was rated from outside while one looks from inside', () => {
    const done = audited('outside', {outside: 'gggggg'}, smallAudit);
    const {actor, context} = open(smallAudit, done);

    actor.send(answer('lens', 'inside'));
    expect(firstOpenAuditPage(smallAudit, context().record)).to.equal(1);
    actor.send(answer('lens', 'outside'));

    expect(firstOpenAuditPage(smallAudit, context().record)).to.equal(
      undefined,
    );
  });

  it('notes that the learner was told of sharing, with the first answer there', () => {
    const {actor, context} = open(audit);

    actor.send(answer('scope', 'team', true));

    expect(context().record.answers?.shared).to.deep.equal({pick: 'yes'});
  });

  it('takes no rating that the page does not ask for', () => {
    const {actor, context} = open(audit);

    actor.send(answer('outside/anticipates', 'good'));
    actor.send(answer('lens', 'good'));

    expect(context().record).to.deep.equal({});
  });

  it('is done with the last answer, before the page is turned', () => {
    const {answers} = audited('outside', {outside: 'ggggg'}, smallAudit);
    const {actor, told} = open(smallAudit, {answers}, 'last');

    actor.send(answer('outside/f', 'not-seen'));

    expect(told.at(-1)).to.have.nested.property('record.done', true);
    actor.send(next);
    expect(actor.getSnapshot().output).to.deep.equal({how: 'finished'});
  });

  it('asks again when it was done but the answers are on another device', () => {
    const {actor, context} = open(audit, {done: true}, 'last');

    expect(context().page).to.equal(0);
    expect(actor.getSnapshot().can(next)).to.be.false;
  });

  it('counts pages so that a second lens takes nothing back', () => {
    const {answers} = audited('both', {outside: 'ggg'});

    expect(auditPagesDone(audit, undefined)).to.equal(0);
    expect(auditPagesDone(audit, {answers})).to.equal(1);
    const whole = audited('both', {
      outside: 'g'.repeat(15),
      inside: 'g'.repeat(15),
    });
    expect(auditPagesDone(audit, whole)).to.equal(6);
  });
});
