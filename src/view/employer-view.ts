import {outcome} from '../course/outcome.ts';
import {plainId} from '../lms/formats.ts';
import {isDetail, kindOfElement} from '../lms/kind-of-element.ts';
import {privateKinds} from '../ui/care-employer.ts';
import type {View} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {privateKeepingOf} from './keeping-of.ts';
import {isAuditShared} from './privacy-of.ts';

/** What the employer sees: all that was reported, and what is not. */
export function employerView(visit: Visit): View['screen'] {
  const {connection, course, recorder} = visit.parts;
  const inWords = recordedWords(visit);
  return {
    name: 'employer',
    reports: connection.lms.reports,
    privateAnswers: privateKeepingOf(visit) === 'lms' ? 'lms' : 'device',
    privateKinds: privateKinds.filter((kind) =>
      course.modules.some(({activities}) =>
        activities.some((one) => one.kind === kind),
      ),
    ),
    sharesAudit: isAuditShared(visit),
    reported: recorder.reported().map((written) => ({
      kind: kindOfElement(written.element),
      about: inWords.get(written.entry) ?? '',
      isDetail: isDetail(written),
      element: written.element,
      value: written.value,
    })),
  };
}

/** What each recorded objective and interaction is called, by its id. */
function recordedWords({progress, parts, words}: Visit) {
  const {objectives, interactions} = outcome(progress, parts.course, words);
  return new Map(
    [...objectives, ...interactions].map(({id, description}) => [
      plainId(id),
      description,
    ]),
  );
}
