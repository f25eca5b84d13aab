/** What was lost, in words, and what was found that nobody had given. */
export interface Losses {
  saved: string[];
  recent: string[];
  invented: string[];
}

interface Given {
  value: string;
  /** When the course had certainly heard it; undefined while it may not have. */
  at?: number;
  /** Why it must be there from now on. */
  due?: 'saved' | 'recent';
}

/**
 * What a learner has answered, known from outside the course, and which of it
 * must still be there after the next launch.
 */
export class GivenAnswers {
  private given = new Map<string, Given[]>();

  has(key: string): boolean {
    return this.given.has(key);
  }

  /** An answer is on its way; call what comes back once it is given. */
  give(key: string, value: string): (at?: number) => void {
    const answer: Given = {value};
    this.given.set(key, [...(this.given.get(key) ?? []), answer]);
    return (at = Date.now()) => {
      answer.at = at;
    };
  }

  /** The course may have let go of those whose keys begin like this. */
  forget(start: string) {
    for (const key of this.given.keys())
      if (key.startsWith(start)) this.given.delete(key);
  }

  /** The course says that it is saved: so is all that was given before. */
  sawSaved() {
    for (const answer of this.all())
      if (answer.at !== undefined) answer.due = 'saved';
  }

  /** On the same device, all is due that is older than a second. */
  killed(at: number) {
    for (const answer of this.all())
      if ((answer.at ?? at) < at - 1000) answer.due ??= 'recent';
  }

  /** How many answers must be there, by why. */
  due(why: Given['due']): number {
    return this.all().filter(({due}) => due === why).length;
  }

  /** The last value of each answer; of those that must be there, if so asked. */
  values({onlyDue = false} = {}): Map<string, string> {
    return new Map(
      [...this.given].flatMap(([key, answers]) => {
        const last = answers.findLast(({due}) => !onlyDue || due);
        return last ? [[key, last.value] as const] : [];
      }),
    );
  }

  /** Compares with what is there; from then on, that is what was given. */
  compare(found: ReadonlyMap<string, string>): Losses {
    const losses: Losses = {saved: [], recent: [], invented: []};
    for (const [key, answers] of this.given) {
      const value = found.get(key);
      const at = answers.findLastIndex((answer) => answer.value === value);
      const lost = answers.slice(at + 1).findLast(({due}) => due);
      const story = `${key} is ${value ?? 'not there'}, of ${spell(answers)}`;
      if (lost?.due) losses[lost.due].push(story);
      else if (value !== undefined && at < 0) losses.invented.push(story);
    }
    for (const [key, value] of found)
      if (!this.given.has(key)) losses.invented.push(`${key} is ${value}`);
    this.given = new Map(
      [...found].map(([key, value]) => [
        key,
        [{value, at: Date.now(), due: 'saved'}],
      ]),
    );
    return losses;
  }

  private all(): Given[] {
    return [...this.given.values()].flat();
  }
}

function spell(answers: Given[]): string {
  return answers
    .map(({value, at, due}) => `${value} (${at ?? 'under way'}, ${due ?? '–'})`)
    .join(', ');
}
