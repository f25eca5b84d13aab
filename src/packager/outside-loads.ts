import {strFromU8} from 'fflate';

/**
 * What a page, a style or a script would load from another host. A package
 * calls nobody, so each finding is a problem. An address in the words of the
 * course is no load: whoever mentions a web site may do so.
 */
export function outsideLoads(files: ReadonlyMap<string, Uint8Array>): string[] {
  return [...files].flatMap(([name, file]) => {
    const text = strFromU8(file);
    return patternsFor(name).flatMap((pattern) =>
      [...text.matchAll(pattern)].map(
        ([, address = '']) =>
          `${name}: it would load ${address.slice(0, 80)}. Put the file into the package instead.`,
      ),
    );
  });
}

const inStyles = [
  /\burl\(\s*["']?((?:https?:)?\/\/[^\s"')]+)/gi,
  /@import\s+["']((?:https?:)?\/\/[^\s"']+)/gi,
];
const inPages = [
  ...inStyles,
  /<[^>]+\s(?:src|srcset|href|action|formaction|poster|data|ping)\s*=\s*["']?\s*((?:https?:|wss?:)?\/\/[^\s"'>]+)/gi,
];
/** Any address: a script can load what it names. XML namespaces only look alike. */
const inScripts = [
  ...inStyles,
  /["'`]((?:https?:|wss?:)\/\/(?!www\.w3\.org\/)[^\s"'`]*)/gi,
];

function patternsFor(name: string): RegExp[] {
  if (name.startsWith('course/')) return [];
  if (/\.(html|svg)$/.test(name)) return inPages;
  if (name.endsWith('.css')) return inStyles;
  if (name.endsWith('.js')) return inScripts;
  return [];
}
