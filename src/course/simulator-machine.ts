import {assign} from 'xstate';
import type {SnapshotFrom} from 'xstate';
import type {Simulator} from '../content/kinds/simulator.ts';
import type {ActivityContext, ActivityOutput} from './activity-machine.ts';
import {activitySetup} from './activity-setup.ts';
import {efforts} from './consistency.ts';
import type {ActivityRecord, SpreadAnswer} from './progress.ts';
import {isEnoughTried, lastPlan, type ChosenPlan} from './simulator-answers.ts';

export interface SimulatorContext extends ActivityContext<
  Simulator,
  SpreadAnswer
> {
  /** What is shown; undefined before anything is tried. */
  plan?: ChosenPlan;
  /** Which year, from 1. Each has its own luck, the same for everybody. */
  year: number;
}

/**
 * A year to plan, on one page: try a way to spread the effort, change it, see
 * another year. It is done when two ways have been tried.
 */
export const simulatorMachine = activitySetup<
  SimulatorContext,
  'plan.tried' | 'year.asked'
>()
  .extend({
    guards: {
      'there is such a plan': ({context}, {spread, effort}: ChosenPlan) =>
        context.activity.spreads.some(({id}) => id === spread) &&
        efforts.some((level) => level === effort),
      'a plan is chosen': ({context}) => context.plan !== undefined,
      'enough was tried': ({context}) => context.record.done === true,
    },
    actions: {
      'take the plan': assign(({context}, {spread, effort}: ChosenPlan) => ({
        plan: {spread, effort},
        record: withPlan(context, {spread, effort}),
      })),
      'go to another year': assign({year: ({context}) => context.year + 1}),
    },
  })
  .createMachine({
    id: 'simulator',
    context: ({input: {activity, record = {}}}) => {
      const plan = lastPlan(record);
      return {activity, record, page: 0, pages: 1, plan, year: 1};
    },
    initial: 'planning',
    states: {
      planning: {
        entry: 'tell the page',
        on: {
          'plan.tried': {
            guard: {type: 'there is such a plan', params: ({event}) => event},
            actions: [
              {type: 'take the plan', params: ({event}) => event},
              'tell the record',
            ],
          },
          'year.asked': {
            guard: 'a plan is chosen',
            actions: 'go to another year',
          },
          next: {guard: 'enough was tried', target: 'finished'},
          back: 'left',
        },
      },
      finished: {type: 'final', output: {how: 'finished'}},
      left: {type: 'final', output: {how: 'left'}},
    },
    output: ({event}) => event.output as ActivityOutput,
  });

export type SimulatorSnapshot = SnapshotFrom<typeof simulatorMachine>;

/** Whatever is tried goes to the end of the answers; see `lastPlan`. */
function withPlan(
  {activity, record}: SimulatorContext,
  {spread, effort}: ChosenPlan,
): ActivityRecord<SpreadAnswer> {
  const others = Object.entries(record.answers ?? {}).filter(
    ([id]) => id !== spread,
  );
  const answers = Object.fromEntries([...others, [spread, {effort}]]);
  const isDone = record.done || isEnoughTried(activity, {answers});
  return isDone ? {answers, done: true} : {answers};
}
