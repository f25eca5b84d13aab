import {emit, setup} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Menu} from '../content/kinds/menu.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityInput,
  ActivityOutput,
  PageTurn,
} from './activity-machine.ts';

interface MenuContext extends ActivityContext<Menu> {
  /** Ids of what can be chosen. */
  offered: string[];
  /** As many have come to an ending as are asked for. */
  isEnough: boolean;
}

/**
 * A menu: the learner chooses what to open, and goes past it once that is
 * enough. It remembers nothing: what it offers does.
 */
export const menuMachine = setup({
  types: {
    input: {} as ActivityInput<Menu>,
    context: {} as MenuContext,
    events: {} as
      PageTurn | {type: 'conversation.chosen'; conversation: string},
    emitted: {} as ActivityEmitted,
    output: {} as ActivityOutput,
  },
  guards: {
    'enough have ended': ({context}) => context.isEnough,
    'it is offered': ({context}, {conversation}: {conversation: string}) =>
      context.offered.includes(conversation),
  },
  actions: {
    'tell the page': emit(() => ({type: 'paged' as const, page: 0})),
  },
}).createMachine({
  id: 'menu',
  context: ({input: {activity, menu}}) => ({
    ...{activity, record: {}, page: 0, pages: 1},
    offered: menu?.offered ?? [],
    isEnough: menu?.isEnough ?? false,
  }),
  initial: 'choosing',
  states: {
    choosing: {
      entry: 'tell the page',
      on: {
        'conversation.chosen': {
          guard: {type: 'it is offered', params: ({event}) => event},
          target: 'chosen',
        },
        next: {guard: 'enough have ended', target: 'finished'},
        back: 'left',
      },
    },
    chosen: {
      type: 'final',
      output: ({event}) => ({
        how: 'chosen',
        activity: 'conversation' in event ? event.conversation : '',
      }),
    },
    finished: {type: 'final', output: {how: 'finished'}},
    left: {type: 'final', output: {how: 'left'}},
  },
  output: ({event}) => event.output as ActivityOutput,
});

export type MenuSnapshot = SnapshotFrom<typeof menuMachine>;
