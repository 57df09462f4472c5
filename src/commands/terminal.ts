/** What a command knows of the terminal it was called from. */
export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Results; a line on standard output. */
  readonly say: (line: string) => void;
  /** Progress and remarks; a line on standard error, so that results can be piped. */
  readonly note: (line: string) => void;
}

/** A command that cannot be done, with a sentence that holds no personal data. Ends with exit code 1. */
export class CommandFailed extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CommandFailed';
  }
}

/** A command that was called wrongly. Ends with exit code 2. */
export class WrongUse extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'WrongUse';
  }
}
