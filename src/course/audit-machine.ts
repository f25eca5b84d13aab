import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Audit} from '../content/kinds/audit.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  AuditAnswered,
  PageTurn,
} from './activity-machine.ts';
import {
  answersTo,
  auditPages,
  firstOpenAuditPage,
  isPageAnswered,
  questionsOn,
  isRatingQuestion,
  sharedMark,
} from './audit-answers.ts';
import {pageWithin} from './pages-of.ts';
import type {ActivityRecord, AuditAnswer} from './progress.ts';

/**
 * An audit: a page that asks what to look at and from where, then one dimension
 * to a page. A page can be turned when all on it is answered. Each answer is
 * told at once and can be changed at any time; a second lens adds its pages.
 */
export const auditMachine = setup({
  types: {
    input: {} as ActivityInput<Audit, AuditAnswer>,
    context: {} as ActivityContext<Audit, AuditAnswer>,
    events: {} as PageTurn | AuditAnswered,
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first page': ({context}) => context.page === 0,
    'this is the last page': ({context}) => context.page === context.pages - 1,
    'the page asks this': (
      {context: {activity, record, page}},
      {question, answer}: AuditAnswered,
    ) =>
      questionsOn(activity, record, page).includes(question) &&
      answersTo(activity, question).includes(answer),
    'the page is answered': ({context: {activity, record, page}}) =>
      isPageAnswered(activity, record, page),
  },
  actions: {
    'turn the page': assign({
      page: ({context}, {by}: {by: number}) => context.page + by,
    }),
    'tell the page': emit(({context}) => ({
      type: 'paged' as const,
      page: context.page,
    })),
    'take the answer': assign(({context}, answered: AuditAnswered) => {
      const record = withAnswer(context, answered);
      return {record, pages: auditPages(context.activity, record)};
    }),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'audit',
  // A page opens only when those in front of it are answered, so that whoever
  // reaches the end has answered everything.
  context: ({input: {activity, record = {}, page}}) => {
    const pages = auditPages(activity, record);
    const reached = firstOpenAuditPage(activity, record) ?? pages - 1;
    const wanted = pageWithin(pages, page);
    return {activity, record, page: Math.min(wanted, reached), pages};
  },
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
          {
            target: 'turning',
            actions: {type: 'turn the page', params: {by: -1}},
          },
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
              {
                target: '#audit.turning',
                actions: {type: 'turn the page', params: {by: 1}},
              },
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

/** The record with an answer more, and done once nothing is left to answer. */
function withAnswer(
  {activity, record}: ActivityContext<Audit, AuditAnswer>,
  {question, answer, isShared}: AuditAnswered,
): ActivityRecord<AuditAnswer> {
  // What was rated before anybody told of sharing stays private, with the rest.
  const isMarked = record.answers?.[sharedMark] !== undefined;
  const isFirst = !Object.keys(record.answers ?? {}).some(isRatingQuestion);
  const answers = {
    ...record.answers,
    ...(isShared && (isMarked || isFirst) && {[sharedMark]: {pick: 'yes'}}),
    [question]: {pick: answer},
  };
  const isDone =
    record.done || firstOpenAuditPage(activity, {answers}) === undefined;
  return isDone ? {answers, done: true} : {answers};
}
