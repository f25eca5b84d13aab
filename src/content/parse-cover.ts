import {DOMParser, type Element} from '@xmldom/xmldom';
import {
  coverSize,
  paints,
  type Cover,
  type CoverPart,
  type Paint,
} from './cover.ts';

/** Why a picture cannot be used, for its author. */
class CoverFault extends Error {}

/**
 * Reads a `cover.svg`: paths in ink and a few colours, since a picture has to
 * work in light, in the dark and in forced colours. Answers with the cover, or
 * with what to do about it.
 */
export function parseCover(text: string): {cover?: Cover; fault?: string} {
  try {
    const svg = parse(text);
    const box = `0 0 ${coverSize} ${coverSize}`;
    if (svg.localName !== 'svg' || svg.getAttribute('viewBox') !== box) {
      throw new CoverFault(`Make it an svg with viewBox="${box}".`);
    }
    return {cover: partsIn(svg)};
  } catch (error) {
    if (error instanceof CoverFault) return {fault: error.message};
    throw error;
  }
}

function parse(text: string): Element {
  try {
    const onError = (_: string, message: string) => {
      throw new CoverFault(`It is no SVG picture: ${message}`);
    };
    return new DOMParser({onError}).parseFromString(text, 'image/svg+xml')
      .documentElement!;
  } catch (error) {
    const {message} = error as Error;
    throw error instanceof CoverFault ? error : new CoverFault(message);
  }
}

function partsIn(parent: Element): Cover {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType !== node.ELEMENT_NODE) return [];
    if (node.nodeName !== 'path') {
      throw new CoverFault(
        `Draw with path alone; there is a ${node.nodeName}.`,
      );
    }
    return [part(node as Element)];
  });
}

function part(path: Element): CoverPart {
  const fill = paint(path, 'fill');
  const line = paint(path, 'stroke');
  if (line && line !== 'ink') {
    throw new CoverFault(`Draw lines in ink, stroke="${inkCode}".`);
  }
  return {
    path: path.getAttribute('d') ?? '',
    ...(fill && {fill}),
    ...(line && {line: Number(own(path, 'stroke-width') ?? 1)}),
  };
}

const codes = Object.keys(paints);
const [inkCode] = codes;

function paint(path: Element, attribute: string): Paint | undefined {
  const code = own(path, attribute) ?? 'none';
  if (code === 'none') return undefined;
  if (code in paints) return paints[code as keyof typeof paints];
  throw new CoverFault(
    `There is no such colour as ${attribute}="${code}". Choose one of: ${codes.join(', ')}.`,
  );
}

/** What it says itself, or the picture says for all of it. */
function own(path: Element, attribute: string) {
  const picture = path.parentNode as Element;
  return path.getAttribute(attribute) ?? picture.getAttribute(attribute);
}
