import type {ScreenView} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {nameToShow} from './name-to-show.ts';
import {waitingKey} from './on-its-way.ts';

/** The second script works it out; until then it is on its way. */
export function certificateView(visit: Visit): ScreenView {
  const {activities, kept, parts} = visit;
  const {course, connection, work} = parts;
  const {launch, lms} = connection;
  const sheet = activities && {
    ...activities.certificateOf({
      ...kept.earning,
      launch,
      seconds: work.seconds,
    }),
    title: course.title,
    brand: course.settings.brand,
    name: nameToShow(launch.learner.name),
    isRecorded: lms.reports,
  };
  return {
    key: sheet ? 'certificate' : `certificate/${waitingKey(visit)}`,
    screen: {name: 'certificate', sheet},
  };
}
