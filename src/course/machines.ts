import type {ActorLogic, AnyEventObject, Snapshot} from 'xstate';
import type {Activity} from '../content/schema.ts';
import type {
  ActivityContext,
  ActivityEmitted,
  ActivityEvent,
  ActivityInput,
  ActivityOutput,
  Surroundings,
} from './activity-machine.ts';
import {cardsMachine} from './cards-machine.ts';
import {auditMachine} from './audit-machine.ts';
import {dialogueMachine} from './dialogue-machine.ts';
import {menuMachine} from './menu-machine.ts';
import {pickingMachine} from './picking-machine.ts';
import {planMachine} from './plan-machine.ts';
import {questionsMachine} from './questions-machine.ts';
import {ratingMachine} from './rating-machine.ts';
import {readingMachine} from './reading-machine.ts';
import {simulatorMachine} from './simulator-machine.ts';
import {replyMachine} from './reply-machine.ts';
import {tipsMachine} from './tips-machine.ts';
import {writingMachine} from './writing-machine.ts';

/** A snapshot of whichever machine, as far as all are alike. */
export type ActivitySnapshot = Snapshot<ActivityOutput> & {
  context: ActivityContext;
  can(event: ActivityEvent): boolean;
};

export type ActivityMachine = ActorLogic<
  ActivitySnapshot,
  AnyEventObject,
  ActivityInput & Surroundings,
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as XState's own "any" types do
  any,
  ActivityEmitted
>;

/** What runs each kind of activity. A new kind joins here and in `kinds.ts`. */
const machines: Record<Activity['kind'], unknown> = {
  story: readingMachine,
  rating: ratingMachine,
  profile: readingMachine,
  sorting: pickingMachine,
  choice: pickingMachine,
  reply: replyMachine,
  writing: writingMachine,
  cards: cardsMachine,
  simulator: simulatorMachine,
  audit: auditMachine,
  'audit-result': readingMachine,
  plan: planMachine,
  questions: questionsMachine,
  tips: tipsMachine,
  dialogue: dialogueMachine,
  menu: menuMachine,
};

export function machineOf(activity: Activity): ActivityMachine {
  return machines[activity.kind] as ActivityMachine;
}
