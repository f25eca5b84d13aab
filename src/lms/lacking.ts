import type {WrittenElement} from './lms.ts';
import {outranks} from './ranks.ts';

// What an LMS lacks of the elements that failed commits held, and that setting them
// again does not send.

type Doubted = Pick<WrittenElement, 'element' | 'value'>[];

const courseStatus = /^cmi\.(core\.)?(lesson|completion|success)_status$/;
const courseScore = /^cmi\.(core\.)?score\.raw$/;

/** A status of the course beyond having begun it, or its score. */
export function lacksResult(doubted: Doubted): boolean {
  return doubted.some(
    ({element, value}) =>
      courseScore.test(element) ||
      (courseStatus.test(element) && outranks(value, 'incomplete')),
  );
}

export function lacksObjectives(doubted: Doubted): boolean {
  return doubted.some(({element}) => element.startsWith('cmi.objectives.'));
}
