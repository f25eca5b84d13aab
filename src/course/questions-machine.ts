import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Questions} from '../content/kinds/questions.ts';
import type {
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
  QuestionsEvent,
  Surroundings,
} from './activity-machine.ts';
import {
  ended,
  isAllAnswered,
  newAttempt,
  recordWith,
  withResponse,
} from './attempt-steps.ts';
import {checkResult, rulesOf} from './attempts.ts';
import type {Attempt} from './progress.ts';
import {
  askedOn,
  isComplete,
  isReadable,
  openedAt,
  questionOn,
  type QuestionsContext,
} from './questions-context.ts';

/**
 * A set of questions. Its first page has the rules; then comes a page for each
 * question drawn, and the result, from which one can try again with others. An
 * answer is final. Pages behind the first open question stay closed.
 */
export const questionsMachine = setup({
  types: {
    input: {} as ActivityInput<Questions, Attempt> & Surroundings,
    context: {} as QuestionsContext,
    events: {} as PageTurn | QuestionsEvent,
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'this is the first page': ({context}) => context.page === 0,
    'this is the result': ({context}) => context.page === context.pages - 1,
    'an attempt is under way': ({context: {attempt}}) =>
      attempt !== undefined && !attempt.ended,
    'an attempt has ended': ({context: {attempt}}) =>
      attempt?.ended !== undefined,
    'its answers are here': ({context}) => isReadable(context),
    'it is answered': ({context}) => askedOn(context)?.answer !== undefined,
    'the response is complete': ({context}, {response}: {response: string[]}) =>
      isComplete(questionOn(context), response),
    'all is answered, and nothing more is wanted': ({context}) =>
      context.attempt !== undefined &&
      !context.attempt.ended &&
      isAllAnswered(context.attempt) &&
      !rulesOf(context.activity).attestation,
    'another attempt is open': ({context}) =>
      !checkResult(context.activity, context.record).isUsedUp,
  },
  actions: {
    'open the page': assign({
      page: (_, {page}: {page: number}) => page,
    }),
    'turn the page': assign({
      page: ({context}, {by}: {by: number}) => context.page + by,
    }),
    'look at the clock': assign({shownAt: ({context}) => context.now()}),
    'tell the page': emit(({context}) => ({
      type: 'paged' as const,
      page: context.page,
    })),
    'begin an attempt': assign(({context}) => {
      const {activity, attempt, number, now, random} = context;
      const dice = {now: now(), random: random()};
      const begun = newAttempt(activity, attempt, dice);
      return {...kept(context, begun, number + 1), page: 1};
    }),
    'take the response': assign(
      ({context}, {response}: {response: string[]}) => {
        const {attempt, number, now, shownAt} = context;
        const question = questionOn(context);
        if (!attempt || !question) return {};
        const times = {now: now(), shownAt};
        return kept(
          context,
          withResponse(attempt, question, response, times),
          number,
        );
      },
    ),
    'end the attempt': assign(({context}, {attested}: {attested: boolean}) => {
      const {activity, attempt, number, now} = context;
      if (!attempt) return {};
      const times = {now: now(), attested};
      return kept(context, ended(activity, attempt, times), number);
    }),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'questions',
  context: ({input}) => openedAt(input),
  initial: 'opening',
  states: {
    // An update may have taken away what an attempt was waiting for.
    opening: {
      always: [
        {
          guard: 'all is answered, and nothing more is wanted',
          target: 'turning',
          actions: [
            {type: 'end the attempt', params: {attested: false}},
            'tell the record',
          ],
        },
        {target: 'turning'},
      ],
    },
    turning: {
      entry: ['look at the clock', 'tell the page'],
      always: 'looking',
    },
    looking: {
      always: [
        {guard: 'this is the first page', target: 'rules'},
        {guard: 'this is the result', target: 'closing'},
        {guard: 'it is answered', target: 'answered'},
        {target: 'asking'},
      ],
    },
    rules: {
      on: {
        next: [
          {
            guard: 'an attempt is under way',
            target: 'turning',
            actions: {type: 'turn the page', params: {by: 1}},
          },
          {
            guard: 'an attempt has ended',
            target: 'turning',
            actions: {
              type: 'open the page',
              params: ({context}) => ({page: context.pages - 1}),
            },
          },
          {
            target: 'turning',
            actions: ['begin an attempt', 'tell the record'],
          },
        ],
        back: 'left',
      },
    },
    asking: {
      on: {
        'question.answered': {
          guard: {type: 'the response is complete', params: ({event}) => event},
          target: 'judging',
          actions: {type: 'take the response', params: ({event}) => event},
        },
        back: {
          target: 'turning',
          actions: {type: 'turn the page', params: {by: -1}},
        },
      },
    },
    judging: {
      always: [
        {
          guard: 'all is answered, and nothing more is wanted',
          target: 'answered',
          actions: [
            {type: 'end the attempt', params: {attested: false}},
            'tell the record',
          ],
        },
        {target: 'answered', actions: 'tell the record'},
      ],
    },
    answered: {
      on: {
        next: {
          target: 'turning',
          actions: {type: 'turn the page', params: {by: 1}},
        },
        back: {
          target: 'turning',
          actions: {type: 'turn the page', params: {by: -1}},
        },
      },
    },
    closing: {
      always: [
        {guard: 'an attempt has ended', target: 'result'},
        {target: 'attesting'},
      ],
    },
    attesting: {
      on: {
        'attempt.attested': {
          target: 'result',
          actions: [
            {type: 'end the attempt', params: {attested: true}},
            'tell the record',
          ],
        },
        back: {
          target: 'turning',
          actions: {type: 'turn the page', params: {by: -1}},
        },
      },
    },
    result: {
      on: {
        'attempt.wanted': {
          guard: 'another attempt is open',
          target: 'turning',
          actions: ['begin an attempt', 'tell the record'],
        },
        next: 'finished',
        back: [
          {
            guard: 'its answers are here',
            target: 'turning',
            actions: {type: 'turn the page', params: {by: -1}},
          },
          {
            target: 'turning',
            actions: {type: 'open the page', params: {page: 0}},
          },
        ],
      },
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type QuestionsSnapshot = SnapshotFrom<typeof questionsMachine>;

function kept(context: QuestionsContext, attempt: Attempt, number: number) {
  const record = recordWith(context.activity, context.record, number, attempt);
  return {attempt, number, record};
}
