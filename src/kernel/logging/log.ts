/** The only fields a log line may carry: opaque ids, codes, numbers. No text that a person typed. */
export interface LogFields {
  readonly requestId?: string;
  readonly route?: string;
  readonly method?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly code?: string;
  readonly caseId?: string;
  readonly objectId?: string;
  readonly actorId?: string;
  readonly count?: number;
  readonly port?: number;
  /** Class of an unexpected error and where it arose; its message stays out, it may quote values. */
  readonly errorName?: string;
  readonly errorAt?: string;
}

const LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
type Level = (typeof LEVELS)[number];

const ALLOWED: ReadonlySet<string> = new Set<keyof LogFields>([
  'requestId',
  'route',
  'method',
  'status',
  'durationMs',
  'code',
  'caseId',
  'objectId',
  'actorId',
  'count',
  'port',
  'errorName',
  'errorAt',
]);

/** Structured lines on standard output; whatever is not on the list of fields does not get out. */
export class Log {
  private readonly least: number;

  constructor(
    level: string,
    private readonly write: (line: string) => void = (line) => void process.stdout.write(line),
  ) {
    const at = LEVELS.findIndex((known) => known === level);
    this.least = at === -1 ? 1 : at;
  }

  debug(event: string, fields: LogFields = {}): void {
    this.line('debug', event, fields);
  }

  info(event: string, fields: LogFields = {}): void {
    this.line('info', event, fields);
  }

  warn(event: string, fields: LogFields = {}): void {
    this.line('warn', event, fields);
  }

  /** Logs an unexpected error by class and place only. */
  failure(event: string, error: unknown, fields: LogFields = {}): void {
    const errorAt = error instanceof Error ? placeOf(error) : undefined;
    const errorName = error instanceof Error ? error.name : typeof error;
    this.line('error', event, {
      ...fields,
      errorName,
      ...(errorAt === undefined ? {} : { errorAt }),
    });
  }

  private line(level: Level, event: string, fields: LogFields): void {
    if (LEVELS.indexOf(level) < this.least) return;
    const kept = Object.entries(fields).filter(
      ([name, value]) => ALLOWED.has(name) && value !== undefined,
    );
    this.write(
      `${JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(kept) })}\n`,
    );
  }
}

/** The first of our own lines in the stack, from `src/` on: no folder of the machine. */
function placeOf(error: Error): string | undefined {
  const line = error.stack
    ?.split('\n')
    .find((text) => text.includes('/src/'))
    ?.trim();
  return line?.replace(/\(?(file:\/\/)?\/.*?\/(?=src\/)/, '(');
}
