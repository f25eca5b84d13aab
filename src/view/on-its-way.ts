import type {ScreenView} from '../ui/view.ts';
import type {Visit} from '../visit.ts';

/** A module that cannot be shown yet, or could not be loaded. */
export function onItsWay(visit: Visit, name: 'module' | 'text'): ScreenView {
  const {id, title} = visit.opening!;
  return {
    key: `${id}/${name}/${waitingKey(visit)}`,
    screen: {name, module: id, heading: title},
  };
}

/** What tells waiting from waiting in vain: each has a heading of its own. */
export function waitingKey({missing}: Visit) {
  return missing ? 'missing' : 'loading';
}
