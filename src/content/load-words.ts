import type {ModuleWords} from './course-data.ts';

declare global {
  // Filled by the scripts in `course/`.
  var iCareWords: Record<string, ModuleWords> | undefined;
}

const loading = new Map<string, Promise<ModuleWords>>();

/**
 * Loads the words of a module. They come as a classic script, since that works
 * from a disk and on servers that do not know JSON. Rejects when they cannot
 * be had; asked again, it tries again.
 */
export function loadWords(module: string): Promise<ModuleWords> {
  const known = loading.get(module);
  if (known) return known;
  const words = addScript(module);
  loading.set(module, words);
  words.catch(() => loading.delete(module));
  return words;
}

function addScript(module: string): Promise<ModuleWords> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const failed = () =>
      reject(new Error(`The words of "${module}" could not be loaded.`));
    script.src = `course/${module}.js`;
    script.onload = () => {
      const words = globalThis.iCareWords?.[module];
      if (words) resolve(words);
      else failed();
    };
    script.onerror = failed;
    document.head.append(script);
  });
}
