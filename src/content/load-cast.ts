import type {CastDrawings} from './cast-drawings.ts';

declare global {
  // Filled by `course/cast.js`.
  var iCareCast: CastDrawings | undefined;
}

/**
 * Loads the drawings of the people, as a classic script for the reasons that
 * `load-words.ts` gives. Rejects when they cannot be had: the course works
 * without them.
 */
export function loadCast(): Promise<CastDrawings> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const failed = () =>
      reject(new Error('The drawings of the people could not be loaded.'));
    script.src = 'course/cast.js';
    script.onload = () => {
      if (globalThis.iCareCast) resolve(globalThis.iCareCast);
      else failed();
    };
    script.onerror = failed;
    document.head.append(script);
  });
}
