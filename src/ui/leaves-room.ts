import {tipsPage} from '../course/tips-answers.ts';
import type {ModulePage} from './module-page.ts';

/** Whether a page that nobody stands beside has room for a picture there. */
export function leavesRoom({activity, page}: ModulePage): boolean {
  switch (activity.kind) {
    case 'story':
    case 'rating':
    case 'writing':
    case 'audit':
    case 'plan':
    case 'questions':
      return true;
    case 'tips':
      return tipsPage(activity, page).name === 'pick';
    default:
      return false;
  }
}
