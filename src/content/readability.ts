import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

/** A text of the course, and where it stands: `activities.sort.items.…`. */
export interface PlacedText {
  place: string;
  text: string;
}

/** How a module reads. */
export interface Readability {
  words: number;
  sentences: number;
  /** Flesch–Kincaid, as a grade of US schools. What people say is left out. */
  grade: number;
  /** Sentences outside of what people say that are too long. */
  tooLong: PlacedText[];
}

/** The brief's limit for a sentence, in words. */
export const longestSentence = 25;

const splitter = new Intl.Segmenter('en', {granularity: 'sentence'});

/** Every text in the words of a module. */
export function textsIn(words: unknown, place = ''): PlacedText[] {
  if (typeof words === 'string') return [{place, text: words}];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    key === '$schema' ? [] : textsIn(value, place ? `${place}.${key}` : key),
  );
}

/** Measures texts. `isSpeech` tells those apart that somebody says. */
export function readability(
  texts: readonly PlacedText[],
  isSpeech: (text: PlacedText) => boolean,
): Readability {
  const told = texts.filter((text) => !isSpeech(text));
  const sentences = told.flatMap(({place, text}) =>
    sentencesOf(withoutQuotes(text)).map((sentence) => ({
      place,
      text: sentence,
    })),
  );
  const counts = {
    sentence: Math.max(1, sentences.length),
    word: sum(sentences.map(({text}) => wordsOf(text).length)),
    syllable: sum(
      sentences.flatMap(({text}) =>
        wordsOf(text).map((word) => syllable(word)),
      ),
    ),
  };
  return {
    words: sum(texts.map(({text}) => wordsOf(text).length)),
    sentences: sentences.length,
    grade: counts.word > 0 ? fleschKincaid(counts) : 0,
    tooLong: sentences.filter(
      ({text}) => wordsOf(text).length > longestSentence,
    ),
  };
}

/** What is quoted is said by somebody. */
function withoutQuotes(text: string): string {
  return text.replace(/“[^”]*”/gu, '“…”');
}

function sentencesOf(text: string): string[] {
  return [...splitter.segment(text)]
    .map(({segment}) => segment.trim())
    .filter((segment) => wordsOf(segment).length > 0);
}

/** The words of a text, as a reader counts them. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
