import type {Plugin} from 'rollup';
import {minifyCss} from './minify-css.ts';

/**
 * Takes out of html`…`, svg`…` and css`…` in our own files what only people
 * need, which a minifier of scripts leaves alone. White space that a learner
 * could see becomes one space, never none.
 */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    // Module by module, since in the bundle the tags go by other names.
    transform(code, id) {
      if (id.includes('node_modules')) return null;
      const parts: TemplatePart[] = [];
      collectParts(this.parse(code), parts);
      // From the end, so that the places of the others stay right.
      parts.sort((a, b) => b.start - a.start);
      for (const {start, end, minify} of parts) {
        const part = minify(code.slice(start, end));
        code = code.slice(0, start) + part + code.slice(end);
      }
      return {code, map: null};
    },
  };
}

/** What stands between two expressions of a template, or at its ends. */
interface TemplatePart {
  start: number;
  end: number;
  minify: (part: string) => string;
}

const minifiers = new Map<string | undefined, TemplatePart['minify']>([
  ['html', joinLines],
  ['svg', joinLines],
  ['css', minifyCss],
]);

function joinLines(part: string): string {
  return part.replace(/\s*\n\s*/g, ' ');
}

/** Walks a syntax tree of which it knows tagged templates alone. */
function collectParts(node: unknown, parts: TemplatePart[]) {
  if (typeof node !== 'object' || node === null) return;
  if (isTaggedTemplate(node)) {
    const minify = minifiers.get(node.tag.name);
    if (minify) {
      parts.push(
        ...node.quasi.quasis.map(({start, end}) => ({start, end, minify})),
      );
    }
  }
  for (const child of Object.values(node)) collectParts(child, parts);
}

interface TaggedTemplate {
  tag: {name?: string};
  quasi: {quasis: {start: number; end: number}[]};
}

function isTaggedTemplate(node: object): node is TaggedTemplate {
  return 'type' in node && node.type === 'TaggedTemplateExpression';
}
