import {readFileSync} from 'node:fs';

/**
 * The identifiers of this course's packages, in the order to show them: the
 * whole of it, the check of an LMS, each module. Manifests do not tell an order,
 * so it is that of `modules/course.json`.
 */
export function courseOrder(): string[] {
  const file = new URL('../../modules/course.json', import.meta.url);
  const {identifier, modules} = JSON.parse(readFileSync(file, 'utf8')) as {
    identifier: string;
    modules: string[];
  };
  const parts = ['lms-check', ...modules].map(
    (part) => `${identifier}_${part.replaceAll('-', '_')}`,
  );
  return [identifier, ...parts];
}
