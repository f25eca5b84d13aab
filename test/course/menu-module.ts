import type {ModuleOutline} from '../../src/content/course-data.ts';
import type {Dialogue} from '../../src/content/kinds/dialogue.ts';
import type {Menu} from '../../src/content/kinds/menu.ts';
import type {ModuleProgress} from '../../src/course/progress.ts';

/** A conversation of one decision, to which every reply is an ending. */
export function shortTalk(id: string, number: number): Dialogue {
  const endings = ['outstanding', 'fair', 'poor'] as const;
  return {
    ...{kind: 'dialogue', id, number, who: 'ana', mood: 2},
    scenes: [
      {
        ...{id: 'hello', number: 1},
        options: endings.map((grade, index) => ({
          ...{id: grade, number: index + 1, to: `end-${grade}`},
          ...{points: [3, 1, 0][index]!, effect: 0, used: [], missed: []},
        })),
      },
    ],
    endings: endings.map((grade, index) => ({
      ...{id: `end-${grade}`, number: index + 11, grade},
    })),
  };
}

/** A menu of so many short talks, between two stories. */
export function menuModule(offered: number, enough?: number): ModuleOutline {
  const menu: Menu = {kind: 'menu', id: 'menu', number: 50, minutes: 5};
  return {
    ...{id: 'choosing', number: 97, minutes: 12, required: true},
    ...{title: 'choosing', summary: 'choosing', objectives: []},
    activities: [
      {id: 'before', number: 51, kind: 'story', steps: ['one', 'two']},
      {...menu, enough},
      ...talkIds(offered).map((id, index) => shortTalk(id, index + 1)),
      {id: 'after', number: 52, kind: 'story', steps: ['three']},
    ],
  };
}

export function talkIds(count: number): string[] {
  return Array.from({length: count}, (_, index) => `talk-${index + 1}`);
}

/** The best share that each grade is worth. */
export const worth = {outstanding: 100, fair: 33, poor: 0};

/** What is remembered of talks that ended so, by their ids. */
export function ended(
  talks: Record<string, keyof typeof worth>,
): ModuleProgress['activities'] {
  return Object.fromEntries(
    Object.entries(talks).map(([id, option]) => {
      const choices: [string, string][] = [['hello', option]];
      const first = {choices, duration: 0, endedAt: 1e12};
      return [id, {done: true, answers: {first}}];
    }),
  );
}
