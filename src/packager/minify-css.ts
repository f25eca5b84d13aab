const string = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/.source;
const emptiness = new RegExp(String.raw`(${string})|(?:\s|/\*[^]*?\*/)+`, 'g');
// Before a colon, a space can mean something: `a :hover`.
const aroundSigns = new RegExp(
  `(${string})| ?(?:; ?)?(}) ?| ?([{;,]) ?|(:) `,
  'g',
);

/**
 * Takes out of a style what only people need: comments, and white space where
 * one space or none will do. Strings stay as they are. Right for a part of a
 * style too, such as a template has between its expressions.
 */
export function minifyCss(css: string): string {
  return css
    .replace(emptiness, (_, kept?: string) => kept ?? ' ')
    .replace(
      aroundSigns,
      (_, kept?: string, end?: string, sign?: string, colon?: string) =>
        kept ?? end ?? sign ?? colon ?? '',
    );
}
