import type {PersonInMood} from '../content/cast.ts';
import type {ModuleOutline, ModuleWords} from '../content/course-data.ts';
import type {InterfaceWords} from '../content/interface-words.ts';
import {fill} from '../ui/words.ts';
import type {TextBlock} from './blocks.ts';

/** What surrounds an activity whose text is written. */
export interface TextContext {
  /** The module that it is in, whose other activities it may speak of. */
  outline: ModuleOutline;
  words: ModuleWords;
  /** The words of the controls, which label much of what is asked. */
  labels: InterfaceWords;
}

/** Writes the text of one kind of activity. */
export type TextOf<A, W> = (
  activity: A,
  words: W,
  context: TextContext,
) => TextBlock[];

/** Says whom a page shows, where it shows somebody. */
export function pictureOf(
  who: PersonInMood | undefined,
  {labels}: TextContext,
): TextBlock[] {
  if (!who) return [];
  const name = nameOf(who.person, labels);
  const text = fill(labels.cast.moods[who.mood], {name});
  return [{type: 'picture', text}];
}

export function nameOf(person: string, {cast}: InterfaceWords): string {
  return cast.names[person] ?? '';
}

/** A text whose own numbers only somebody has who goes through the pages. */
export function withGaps(text: string): string {
  return text.replace(/\{\w+\}/g, '…');
}
