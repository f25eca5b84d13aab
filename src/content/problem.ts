/** Something that an author has to put right before the content can be used. */
export interface Problem {
  file: string;
  /** Where in the file, such as `activities.2.id`; '' for the file as a whole. */
  place: string;
  /** What is wrong, and what to do. */
  message: string;
}

/** Where a check puts what it finds in the file at hand. */
export type Tell = (place: string, message: string) => void;

/** Stops a build with every problem of the content at once. */
export class ContentError extends Error {
  readonly code = 'content';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(listProblems(problems));
    this.name = 'ContentError';
    this.problems = problems;
  }
}

function listProblems(problems: Problem[]) {
  const files = [...new Set(problems.map(({file}) => file))].sort();
  return files
    .map((file) => {
      const lines = problems
        .filter((problem) => problem.file === file)
        .map(({place, message}) => (place ? `${place}: ${message}` : message));
      return [`${file} cannot be used yet.`, ...lines].join('\n  ');
    })
    .join('\n');
}
