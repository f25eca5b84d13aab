import type {Mood} from '../content/cast.ts';
import type {
  CastDrawings,
  DrawnPerson,
  Shape,
} from '../content/cast-drawings.ts';

/** The size of a picture that every catalogue takes. */
export const coverSize = {width: 1280, height: 720};

/** Where people stand, from back to front, and how they feel. */
const group: {x: number; y: number; size: number; mood: Mood}[] = [
  {x: 672, y: 190, size: 316, mood: 'calm'},
  {x: 886, y: 190, size: 316, mood: 'happy'},
  {x: 774, y: 418, size: 316, mood: 'happy'},
  {x: 562, y: 418, size: 316, mood: 'happy'},
  {x: 984, y: 418, size: 316, mood: 'calm'},
];

/**
 * The picture for an LMS's catalogue: the title, and people of the cast, on a
 * line that stays a little above the average. Complete in itself, font
 * included, so that it looks the same wherever it is shown.
 */
export function cover(
  title: string,
  cast: CastDrawings,
  font: Uint8Array,
): string {
  const {width, height} = coverSize;
  const {name, promise} = partsOf(title);
  const people = Object.values(cast.people).slice(0, group.length);
  const standing = group.flatMap((place, index) => {
    const person = people[index];
    return person ? [drawPerson(cast, person, place)] : [];
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title">
<title id="title">${inXml(title)}</title>
<style>
@font-face {font-family: 'Care'; src: url(data:font/woff2;base64,${Buffer.from(font).toString('base64')}); font-weight: 400 800;}
text {font-family: 'Care', Arial, sans-serif; fill: ${colours.ink};}
path {fill-rule: evenodd;}
</style>
<rect width="${width}" height="${height}" fill="${colours.paper}"/>
<circle cx="948" cy="420" r="326" fill="${colours.sun}"/>
<path d="M84 634H588" fill="none" stroke="${colours.soft}" stroke-width="5" stroke-dasharray="4 16" stroke-linecap="round"/>
${steadyLine()}
${standing.join('\n')}
<text x="72" y="240" font-size="${Math.min(188, 1000 / name.length)}" font-weight="800" letter-spacing="-4">${inXml(name)}</text>
${linesOf(promise)
  .map(
    (line, index) =>
      `<text x="78" y="${328 + index * 66}" font-size="58" font-weight="650" letter-spacing="-1">${inXml(line)}</text>`,
  )
  .join('\n')}
</svg>
`;
}

/** The light look of the course; see `ui/tokens.css`. */
const colours = {
  paper: '#faf6ee',
  ink: '#211d1a',
  soft: '#857a6d',
  accent: '#0f6b66',
  sun: '#f2b134',
  personInk: '#17120f',
  personLight: '#ffffff',
};

/** What stands before a colon is the name, the rest what it promises. */
function partsOf(title: string) {
  const [name = '', ...rest] = title.split(/:\s*/);
  return {name, promise: rest.join(': ')};
}

/** Broken where a line is full: there is room for some twenty letters. */
function linesOf(text: string): string[] {
  return text
    .split(' ')
    .filter(Boolean)
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1);
      if (last === undefined || `${last} ${word}`.length > 20) {
        return [...lines, word];
      }
      return [...lines.slice(0, -1), `${last} ${word}`];
    }, []);
}

/** Day after day, never far from the last: that is what the course is about. */
function steadyLine() {
  const heights = [566, 560, 569, 558, 564, 556, 562, 554];
  const days = heights.map((y, index) => ({x: 84 + index * 72, y}));
  const path = days.map(({x, y}, index) => `${index ? 'L' : 'M'}${x} ${y}`);
  const dots = days.map(
    ({x, y}) =>
      `<circle cx="${x}" cy="${y}" r="13" fill="${colours.accent}" stroke="${colours.paper}" stroke-width="5"/>`,
  );
  return `<path d="${path.join('')}" fill="none" stroke="${colours.accent}" stroke-width="9" stroke-linejoin="round"/>
${dots.join('')}`;
}

function drawPerson(
  {viewBox, places, ...parts}: CastDrawings,
  person: DrawnPerson,
  {x, y, size, mood}: (typeof group)[number],
) {
  const draw = (some: readonly Shape[] = []) =>
    some
      .map(([fill, path]) => {
        if (fill === 'ink')
          return `<path fill="${colours.personInk}" d="${path}"/>`;
        if (fill === 'light')
          return `<path fill="${colours.personLight}" d="${path}"/>`;
        return `<path fill="${person[fill]}" d="${path}"/>`;
      })
      .join('');
  const put = (place: string, some?: readonly Shape[]) =>
    `<g transform="${place}">${draw(some)}</g>`;
  return [
    `<svg x="${x}" y="${y}" width="${size}" height="${size}" overflow="visible" viewBox="${viewBox}">`,
    draw(parts.body),
    put(places.head, parts.head[person.head]),
    put(places.face, parts.face[mood]),
    put(places.facialHair, parts.facialHair[person.facialHair ?? '']),
    put(places.accessories, parts.accessories[person.accessories ?? '']),
    '</svg>',
  ].join('');
}

function inXml(text: string) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
