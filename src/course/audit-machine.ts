import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Audit} from '../content/kinds/audit.ts';
import type {
  ActivityContext,
  ActivityOutput,
  AuditAnswered,
} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {
  answersTo,
  auditPages,
  firstOpenAuditPage,
  isHandedOver,
  isPageAnswered,
  questionsOn,
  isRatingQuestion,
  sharedMark,
} from './audit-answers.ts';
import {pagedContext, withAnswers} from './open-pages.ts';
import type {AuditAnswer} from './progress.ts';

export interface AuditContext extends ActivityContext<Audit, AuditAnswer> {
  /** The module completes with this audit, or has. */
  isRestDone: boolean;
}

/**
 * An audit: a page that asks what to look at and from where, then one dimension
 * to a page. A page can be turned when all on it is answered. Each answer is
 * told at once, and can be changed until the employer has got it; a second lens
 * adds its pages.
 */
export const auditMachine = activitySetup<AuditContext, 'audit.answered'>()
  .extend({
    guards: {
      'the page asks this': (
        {context: {activity, record, page, isRestDone}},
        {question, answer}: AuditAnswered,
      ) =>
        questionsOn(activity, record, page).includes(question) &&
        answersTo(activity, question).includes(answer) &&
        !(record.answers?.[question] && isHandedOver(record, isRestDone)),
      'the page is answered': ({context: {activity, record, page}}) =>
        isPageAnswered(activity, record, page),
    },
    actions: {
      'take the answer': assign(({context}, answered: AuditAnswered) => {
        const record = withAnswer(context, answered);
        return {record, pages: auditPages(context.activity, record)};
      }),
    },
  })
  .createMachine({
    id: 'audit',
    context: ({input}) => ({
      ...pagedContext(input, firstOpenAuditPage),
      isRestDone: input.isRestDone ?? false,
    }),
    initial: 'turning',
    states: {
      turning: {entry: 'tell the page', always: 'asking'},
      asking: {
        initial: 'looking',
        on: {
          'audit.answered': {
            guard: {type: 'the page asks this', params: ({event}) => event},
            target: '.looking',
            actions: [
              {type: 'take the answer', params: ({event}) => event},
              'tell the record',
            ],
          },
          back: [
            {guard: 'this is the first page', target: 'left'},
            {target: 'turning', actions: 'turn back'},
          ],
        },
        states: {
          looking: {
            always: [
              {guard: 'the page is answered', target: 'answered'},
              {target: 'unanswered'},
            ],
          },
          unanswered: {},
          answered: {
            on: {
              next: [
                {guard: 'this is the last page', target: '#audit.finished'},
                {target: '#audit.turning', actions: 'turn the page'},
              ],
            },
          },
        },
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type AuditSnapshot = SnapshotFrom<typeof auditMachine>;

function withAnswer(
  context: AuditContext,
  {question, answer, isShared}: AuditAnswered,
) {
  const before = context.record.answers ?? {};
  // What was rated before anybody told of sharing stays private, with the rest.
  const isMarked = before[sharedMark] !== undefined;
  const isFirst = !Object.keys(before).some(isRatingQuestion);
  const added = {
    ...(isShared && (isMarked || isFirst) && {[sharedMark]: {pick: 'yes'}}),
    [question]: {pick: answer},
  };
  return withAnswers(context, added, firstOpenAuditPage);
}
