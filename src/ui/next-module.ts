import type {ModuleCard} from './care-module-card.ts';

/** Nothing in it waits for the learner any more. */
export function isOver({state}: Pick<ModuleCard, 'state'>): boolean {
  return state === 'done' || state === 'failed';
}

/** Where to go on: who began somewhere in the middle is led back to it. */
export function nextModule(modules: ModuleCard[]): ModuleCard | undefined {
  const open = modules.filter((module) => !isOver(module));
  return open.find(({isHere}) => isHere) ?? open[0];
}
