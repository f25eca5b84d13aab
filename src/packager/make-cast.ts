import {createAvatar} from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import {DOMParser, type Element} from '@xmldom/xmldom';
import {faces, type CastMember} from '../content/cast.ts';
import type {CastDrawings, Fill, Shape} from '../content/cast-drawings.ts';
import {BuildError} from './build-error.ts';

/**
 * Turns the cast into drawings as plain data: every body, head and face once,
 * and for each person which of them are theirs. The player composes them.
 */
export function makeCast(cast: readonly CastMember[]): CastDrawings {
  const layers = draw({});
  const place = (layer: Part) => layers[layer].getAttribute('transform') ?? '';
  const wornBy = (part: 'head' | 'facialHair' | 'accessories') => {
    const worn = cast.flatMap((person) => person[part] ?? []);
    return Object.fromEntries(worn.map((name) => [name, shapesOf(part, name)]));
  };
  const moods = Object.entries(faces).map(([mood, face]) => [
    mood,
    shapesOf('face', face),
  ]);
  return {
    // Open Peeps shows 0 0 704 704, where high hair and its edge touch the top.
    viewBox: '-8 -16 720 720',
    body: shapesIn(layers.body, 'body'),
    head: wornBy('head'),
    face: Object.fromEntries(moods) as CastDrawings['face'],
    facialHair: wornBy('facialHair'),
    accessories: wornBy('accessories'),
    places: {
      head: place('head'),
      face: place('face'),
      facialHair: place('facialHair'),
      accessories: place('accessories'),
    },
    people: Object.fromEntries(cast.map(({id, ...person}) => [id, person])),
  };
}

/** What Open Peeps draws, from back to front. */
const layerNames = [
  'body',
  'head',
  'face',
  'facialHair',
  'mask',
  'accessories',
] as const;
type Layer = (typeof layerNames)[number];
type Part = keyof CastDrawings['places'];

/**
 * Colours by which we know again what is a person's own. Ink and light are
 * what Open Peeps calls black, in two shades, and white.
 */
const fills: Record<string, Fill> = {
  '#5c1a00': 'skin',
  '#5c1a01': 'hair',
  '#5c1a02': 'clothes',
  '#000': 'ink',
  '#231f20': 'ink',
  '#fff': 'light',
};

function draw(parts: Partial<Record<Part, string>>) {
  const colour = (wanted: Fill) =>
    Object.entries(fills)
      .filter(([, fill]) => fill === wanted)
      .map(([code]) => code.slice(1));
  const drawing = createAvatar(openPeeps, {
    ...Object.fromEntries(
      Object.entries(parts).map(([part, name]) => [part, [name]]),
    ),
    facialHairProbability: parts.facialHair ? 100 : 0,
    accessoriesProbability: parts.accessories ? 100 : 0,
    maskProbability: 0,
    skinColor: colour('skin'),
    headContrastColor: colour('hair'),
    clothingColor: colour('clothes'),
    clip: false,
  });
  const svg = new DOMParser().parseFromString(
    drawing.toString(),
    'image/svg+xml',
  ).documentElement!;
  const groups = [...svg.childNodes].filter(
    (node): node is Element => node.nodeName === 'g',
  );
  if (groups.length !== layerNames.length) {
    throw new BuildError(
      'cast',
      `@dicebear/open-peeps draws ${groups.length} layers instead of ${layerNames.length}. See what has changed, and follow it in src/packager/make-cast.ts.`,
    );
  }
  return Object.fromEntries(
    layerNames.map((name, index) => [name, groups[index]]),
  ) as Record<Layer, Element>;
}

function shapesOf(part: Part, name: string): Shape[] {
  return shapesIn(draw({[part]: name})[part], `${part} "${name}"`);
}

/**
 * The paths alone. All are filled by the even-odd rule, which changes nothing
 * for the few that ask for the other, since these do not cross themselves.
 */
function shapesIn(layer: Element, what: string): Shape[] {
  return [...layer.getElementsByTagName('path')].map((path) => {
    const code = inherited(path, 'fill');
    const fill = fills[code.toLowerCase()];
    if (fill) return [fill, path.getAttribute('d') ?? ''];
    throw new BuildError(
      'cast',
      `The ${what} of Open Peeps has the fill "${code}", which the player cannot colour. Choose another drawing in modules/course.json or src/content/cast.ts.`,
    );
  });
}

/** Groups say for their paths what these do not say themselves. */
function inherited(element: Element, attribute: string): string {
  const own = element.getAttribute(attribute);
  if (own) return own;
  const parent = element.parentNode;
  return parent && 'getAttribute' in parent
    ? inherited(parent as Element, attribute)
    : '';
}
