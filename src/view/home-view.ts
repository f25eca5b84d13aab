import {verdictOf} from '../course/verdict.ts';
import type {View} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {moduleCard} from './module-card.ts';
import {nameToShow} from './name-to-show.ts';

/** What the home screen shows. */
export function homeView(visit: Visit): View['screen'] {
  const {course, connection} = visit.parts;
  return {
    name: 'home',
    heading: course.title,
    summary: course.summary,
    learner: nameToShow(connection.launch.learner.name),
    modules: course.modules.map((module) => moduleCard(visit, module)),
    people: course.cast.slice(0, 3),
    justFinished: visit.justFinished,
    isFailed:
      !visit.hasCertificate &&
      verdictOf(visit.kept.earning.progress, course, true).success === 'failed',
    hasCertificate: visit.hasCertificate,
  };
}
