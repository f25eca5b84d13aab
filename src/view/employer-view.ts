import type {CourseData} from '../content/course-data.ts';
import {recordedId} from '../course/recorded-id.ts';
import {entryId, isDetail, kindOfElement} from '../lms/kind-of-element.ts';
import type {View} from '../ui/view.ts';
import type {Visit} from '../visit.ts';
import {privateKeepingOf} from './keeping-of.ts';
import {isAuditShared} from './privacy-of.ts';

/** What the employer sees: all that was reported, and what is not. */
export function employerView(visit: Visit): View['screen'] {
  const {connection, course, recorder} = visit.parts;
  return {
    name: 'employer',
    reports: connection.lms.reports,
    privateAnswers: privateKeepingOf(visit) === 'lms' ? 'lms' : 'device',
    sharesAudit: isAuditShared(visit),
    reported: recorder.reported().map(({element, value}, _, written) => ({
      kind: kindOfElement(element),
      about: titleOf(entryId(element, written), course),
      isDetail: isDetail(element),
      element,
      value,
    })),
  };
}

/** What a recorded objective is called; '' for anything else. */
function titleOf(recorded: string, {modules}: CourseData): string {
  const named = modules.flatMap(({id, title, objectives}) => [
    {id, text: title},
    ...objectives,
  ]);
  return named.find(({id}) => recordedId(id) === recorded)?.text ?? '';
}
