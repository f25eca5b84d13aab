import type {Elements} from '../../src/workbench/rehearsal/elements.ts';

/** What a page of Moodle has of its server, in any standard. */
export interface MoodleServer {
  /** What of its table a page that is loaded now gets. */
  givenBack(): Elements;
  /** What the package or its settings ask for; '' for nothing. */
  readonly masteryScore: string;
  /** Whether each opening of the visit asks for the table again. */
  readonly readsAnew: boolean;
}

/** Takes what a commit sends, and answers with an error code. */
export type Post = (sent: Elements) => number;

export const lists = ['interactions', 'objectives'] as const;

/** How many numbers the entries of a list have: gaps do not count. */
export function countIn(rows: Elements, list: string): number {
  const places = Object.keys(rows).flatMap((element) => {
    const [, of, place] = /^cmi\.(\w+)\.(\d+)\./.exec(element) ?? [];
    return of === list ? [place] : [];
  });
  return new Set(places).size;
}
