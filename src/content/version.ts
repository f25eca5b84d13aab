import type {Content} from './content.ts';
import {crc32} from './crc32.ts';

/**
 * Names what learners see: the version of the package and six digits that
 * change with the content and the settings. The same content has the same
 * version wherever and whenever it is built.
 */
export function contentVersion(content: Content, packageVersion: string) {
  const digits = crc32(canonical(content)).toString(16).padStart(8, '0');
  return `${packageVersion}-${digits.slice(0, 6)}`;
}

/** JSON whose keys are in order; without "$schema", which helps editors only. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (key === '$schema') return undefined;
    if (typeof inner !== 'object' || !inner || Array.isArray(inner)) {
      return inner;
    }
    const entries = Object.entries(inner);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
