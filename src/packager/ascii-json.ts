/**
 * JSON that stays whole wherever it is put: in a script, in a page, on a
 * server that declares the wrong character set. Only ASCII is left, and no `<`,
 * so that no text of an author can end the script that carries it.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u007f-\uffff]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
