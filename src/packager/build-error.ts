/**
 * Something that whoever builds can mend. The build prints its message alone,
 * so the message says what is wrong, where, and what to do.
 */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly code: BuildErrorCode;

  constructor(code: BuildErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The part of the work that was refused. */
export type BuildErrorCode =
  | 'budget'
  | 'cast'
  | 'file-name'
  | 'index'
  | 'licence'
  | 'manifest'
  | 'package'
  | 'player';
