import {inflateSync} from 'node:zlib';

/** What a PDF of Chromium's holds. */
export interface PrintedPages {
  count: number;
  /** All its text, without the spaces, which a PDF does not need. */
  text: string;
}

/**
 * Reads a PDF as Chromium prints it: how many pages, and their text. A font is
 * named in a page's stream as `/F4`, where object 4 says which characters its
 * codes stand for.
 */
export function readPdf(bytes: Uint8Array): PrintedPages {
  const objects = objectsOf(Buffer.from(bytes));
  const dictionaries = [...objects.values()].map(({dictionary}) => dictionary);
  const fonts = new Map<string, Map<string, string>>();
  for (const dictionary of dictionaries) {
    for (const [, name, number] of dictionary.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const font = objects.get(Number(number));
      const map = /\/ToUnicode (\d+) 0 R/.exec(font?.dictionary ?? '')?.[1];
      const stream = map && objects.get(Number(map))?.stream;
      if (stream) fonts.set(name!, charactersOf(stream));
    }
  }
  const pages = dictionaries.filter((one) => /\/Type\s*\/Page\b/.test(one));
  const text = [...objects.values()].map(({stream}) => textOf(stream, fonts));
  return {count: pages.length, text: text.join('')};
}

interface PdfObject {
  dictionary: string;
  stream: string;
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const text = pdf.toString('latin1');
  for (const {index, 0: all, 1: number} of text.matchAll(
    /^(\d+) 0 obj\n[^]*?endobj/gm,
  )) {
    const at = all.search(/stream\r?\n/);
    const dictionary = at < 0 ? all : all.slice(0, at);
    const from = index + at + 'stream\n'.length;
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const data = at < 0 ? Buffer.of() : pdf.subarray(from, from + length);
    const isPacked = dictionary.includes('/FlateDecode');
    const stream = isPacked ? inflateSync(data) : data;
    objects.set(Number(number), {
      dictionary,
      stream: stream.toString('latin1'),
    });
  }
  return objects;
}

/** Which characters the codes of a font stand for, by their hex digits. */
function charactersOf(map: string): Map<string, string> {
  const characters = new Map<string, string>();
  const decode = (hex: string) =>
    Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const [, lines] of map.matchAll(/beginbfchar([^]*?)endbfchar/g))
    for (const [, code, to] of lines!.matchAll(/<(\w+)> <(\w+)>/g))
      characters.set(code!.toUpperCase(), decode(to!));
  for (const [, lines] of map.matchAll(/beginbfrange([^]*?)endbfrange/g))
    for (const [, from, end, to] of lines!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g))
      for (let code = parseInt(from!, 16); code <= parseInt(end!, 16); code++) {
        const shift = code - parseInt(from!, 16);
        const target = parseInt(to!, 16) + shift;
        const hex = code.toString(16).padStart(from!.length, '0');
        characters.set(hex.toUpperCase(), String.fromCodePoint(target));
      }
  return characters;
}

/** `/F4 12 Tf` chooses a font; `<00240025> Tj` shows two of its characters. */
function textOf(stream: string, fonts: Map<string, Map<string, string>>) {
  let characters = new Map<string, string>();
  let text = '';
  for (const [, font, shown] of stream.matchAll(
    /\/(F\d+) [\d.]+ Tf|<([0-9A-Fa-f]+)>(?= ?Tj|[^\]]*\] ?TJ)/g,
  )) {
    if (font) characters = fonts.get(font) ?? characters;
    const [code] = characters.keys();
    const size = code?.length ?? 4;
    for (let at = 0; shown && at < shown.length; at += size)
      text += characters.get(shown.slice(at, at + size).toUpperCase()) ?? '';
  }
  return text.replace(/\s/g, '');
}
