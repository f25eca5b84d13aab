import {assign, emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Dialogue} from '../content/kinds/dialogue.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
  Surroundings,
} from './activity-machine.ts';
import {
  afterGoingOn,
  afterRewinding,
  afterSaying,
  longestPause,
} from './dialogue-record.ts';
import {connectedWay, whereTo} from './dialogue-runs.ts';
import type {DialogueRun} from './progress.ts';

export interface DialogueContext extends ActivityContext<
  Dialogue,
  DialogueRun
> {
  /** Milliseconds since 1970. */
  now: () => number;
  /** When the learner did something here last, or came here. */
  since: number;
}

/** From anywhere between the first word and the end of the look back. */
const rewinding = {
  guard: {
    type: 'this decision was taken',
    params: ({event}: {event: {to: number}}) => event,
  },
  target: 'deciding',
  actions: [
    {type: 'rewind', params: ({event}: {event: {to: number}}) => event},
    'tell the record',
  ],
} as const;

/**
 * A conversation: who and where, then decision by decision what to say and what
 * comes of it, an ending, and a look back. The way is kept after every word, and
 * can be rewound to any decision. All of it is one page, and it is done with
 * the first ending.
 */
export const dialogueMachine = setup({
  types: {
    input: {} as ActivityInput<Dialogue, DialogueRun> & Surroundings,
    context: {} as DialogueContext,
    events: {} as
      | PageTurn
      | {type: 'option.chosen'; option: string}
      | {type: 'conversation.rewound'; to: number},
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'nothing was said yet': ({context}) => wayOf(context).length === 0,
    'a reply is asked for': ({context}) =>
      context.record.answers?.['now']?.asked === true,
    'the end was looked back at': ({context}) =>
      context.record.answers?.['now']?.asked === true &&
      endingReached(context) !== undefined,
    'an ending is reached': ({context}) => endingReached(context) !== undefined,
    'the scene has this option': ({context}, {option}: {option: string}) => {
      const {scene} = whereTo(context.activity, wayOf(context));
      return scene?.options.some(({id}) => id === option) === true;
    },
    'this decision was taken': ({context}, {to}: {to: number}) =>
      Number.isInteger(to) && to >= 0 && to < wayOf(context).length,
  },
  actions: {
    'take what was said': assign(({context}, {option}: {option: string}) => {
      const {activity, record, now, since} = context;
      const at = now();
      const worked = Math.min(longestPause, Math.max(0, at - since));
      return {
        since: at,
        record: afterSaying(activity, record, option, {at, worked}),
      };
    }),
    'note that they went on': assign({
      record: ({context}) => afterGoingOn(context.record),
    }),
    rewind: assign(({context}, {to}: {to: number}) => ({
      since: context.now(),
      record: afterRewinding(context.activity, context.record, to),
    })),
    'tell the page': emit(() => ({type: 'paged' as const, page: 0})),
    'tell the record': emit(({context}) => ({
      type: 'recorded' as const,
      record: context.record,
    })),
  },
}).createMachine({
  id: 'dialogue',
  context: ({input: {activity, record = {}, now}}) => ({
    ...{activity, record, now, since: now()},
    ...{page: 0, pages: 1},
  }),
  initial: 'arriving',
  states: {
    // Whoever comes back is where they were: at the next decision, or hearing
    // what was said last.
    arriving: {
      entry: 'tell the page',
      always: [
        {guard: 'the end was looked back at', target: 'lookingBack'},
        {guard: 'an ending is reached', target: 'ended'},
        {guard: 'a reply is asked for', target: 'deciding'},
        {guard: 'nothing was said yet', target: 'opening'},
        {target: 'heard'},
      ],
    },
    opening: {
      on: {
        next: [
          {
            guard: 'nothing was said yet',
            target: 'deciding',
            actions: ['note that they went on', 'tell the record'],
          },
          {target: 'heard'},
        ],
        back: 'left',
      },
    },
    deciding: {
      on: {
        'conversation.rewound': rewinding,
        'option.chosen': {
          guard: {
            type: 'the scene has this option',
            params: ({event}) => event,
          },
          target: 'heard',
          actions: [
            {type: 'take what was said', params: ({event}) => event},
            'tell the record',
          ],
        },
        back: [
          {guard: 'nothing was said yet', target: 'opening'},
          {target: 'heard'},
        ],
      },
    },
    heard: {
      on: {
        'conversation.rewound': rewinding,
        next: [
          {guard: 'an ending is reached', target: 'ended'},
          {
            target: 'deciding',
            actions: ['note that they went on', 'tell the record'],
          },
        ],
        back: 'opening',
      },
    },
    ended: {
      on: {
        'conversation.rewound': rewinding,
        next: {
          target: 'lookingBack',
          actions: ['note that they went on', 'tell the record'],
        },
        back: 'heard',
      },
    },
    lookingBack: {
      on: {'conversation.rewound': rewinding, next: 'finished', back: 'ended'},
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type DialogueSnapshot = SnapshotFrom<typeof dialogueMachine>;

/** The way that the learner is on. */
export function wayOf({
  activity,
  record,
}: Pick<DialogueContext, 'activity' | 'record'>) {
  return connectedWay(activity, record.answers?.['now']?.choices ?? []);
}

function endingReached(context: DialogueContext) {
  return whereTo(context.activity, wayOf(context)).ending;
}
