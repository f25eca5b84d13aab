import type {View} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {moduleCard} from './module-card.ts';

/** What the last screen shows: whether everything is safe, and what was done. */
export function goodbyeView(visit: Visit): View['screen'] {
  const {course} = visit.parts;
  return {
    name: 'goodbye',
    ending: visit.ending,
    person: course.cast[0] ?? '',
    modules: course.modules.map((module) => moduleCard(visit, module)),
    hasCertificate: visit.hasCertificate,
  };
}
