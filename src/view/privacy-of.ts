import type {Activity} from '../content/schema.ts';
import {isRatingQuestion, sharedMark} from '../course/audit-answers.ts';
import {isPrivate} from '../course/kinds.ts';
import type {ActivityRecord} from '../course/progress.ts';
import type {Privacy} from '../ui/care-privacy.ts';
import type {Visit} from '../visit.ts';
import {privateKeepingOf} from './keeping-of.ts';

/** What is said of who can see the answers, before the first is given. */
export function privacyOf(
  visit: Visit,
  activity: Activity,
): Privacy | undefined {
  const {settings} = visit.parts.course;
  const {record} = visit.module!.conducted.current().snapshot.context;
  if (isAuditShared(visit) && canBeShared(activity, record)) return 'shared';
  if (!isPrivate(activity, settings)) return undefined;
  return privateKeepingOf(visit);
}

/** Whether the learner has read the same in this module already. */
export function isPrivacyKnown(visit: Visit, activity: Activity): boolean {
  const {settings} = visit.parts.course;
  const {activities} = visit.module!.outline;
  return (
    privacyOf(visit, activity) !== 'shared' &&
    activities
      .slice(0, activities.indexOf(activity))
      .some((before) => isPrivate(before, settings))
  );
}

/** Ratings from before anybody told of sharing stay private. */
function canBeShared({kind}: Activity, {answers = {}}: ActivityRecord) {
  return (
    kind === 'audit' &&
    (answers[sharedMark] !== undefined ||
      !Object.keys(answers).some(isRatingQuestion))
  );
}

/** Without an LMS nothing is shared, whatever the setting says. */
export function isAuditShared({parts: {connection, course}}: Visit): boolean {
  const isThere = course.modules.some(({activities}) =>
    activities.some(({kind}) => kind === 'audit'),
  );
  return isThere && course.settings.shareAudit && connection.keeps === 'lms';
}
