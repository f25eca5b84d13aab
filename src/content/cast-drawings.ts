import type {Mood} from './cast.ts';

/**
 * What `course/cast.js` holds: the people of the cast as plain data. Each head,
 * face and body is there once, whoever wears it.
 */
export interface CastDrawings {
  viewBox: string;
  body: Shape[];
  /** By the name of the drawing in Open Peeps. */
  head: Record<string, Shape[]>;
  face: Record<Mood, Shape[]>;
  facialHair: Record<string, Shape[]>;
  accessories: Record<string, Shape[]>;
  /** Where each part is on the body, as a transform. */
  places: Record<'head' | 'face' | 'facialHair' | 'accessories', string>;
  /** By id. */
  people: Record<string, DrawnPerson>;
}

/** A closed path and what it is filled with, from back to front. */
export type Shape = [fill: Fill, path: string];

/** Ink and light are the same for everybody; the others are a person's own. */
export type Fill = 'ink' | 'light' | 'skin' | 'hair' | 'clothes';

export interface DrawnPerson {
  head: string;
  facialHair?: string;
  accessories?: string;
  skin: string;
  hair: string;
  clothes: string;
}
