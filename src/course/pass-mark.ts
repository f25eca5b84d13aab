import type {CourseData} from '../content/course-data.ts';

/** The course as this LMS wants it passed: its mark counts before ours. */
export function withPassMark(
  course: CourseData,
  passMark: number | undefined,
): CourseData {
  if (passMark === undefined) return course;
  return {
    ...course,
    modules: course.modules.map((module) => ({
      ...module,
      activities: module.activities.map((activity) =>
        activity.kind === 'questions' && activity.rules
          ? {...activity, rules: {...activity.rules, passMark}}
          : activity,
      ),
    })),
  };
}
