import type { OpaqueId } from './ids.js';

/** What an error may carry out of the building: numbers, flags and opaque ids, never text. */
export type SafeParam = number | boolean | OpaqueId;
export type SafeParams = Readonly<Record<string, SafeParam>>;

/** Where in the request body something is wrong: a JSON Pointer and a code, never the refused value. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, number | string>>;
}

export interface ProblemRow {
  readonly status:
    | 400
    | 401
    | 403
    | 404
    | 405
    | 409
    | 410
    | 411
    | 412
    | 413
    | 415
    | 416
    | 422
    | 428
    | 429
    | 500
    | 503
    | 507;
  /** Constant sentence that states the fact. */
  readonly title: string;
}

interface ProblemExtras {
  readonly errors?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
  /** Structured help such as the next feasible starts; numbers, instants and opaque ids only. */
  readonly help?: Readonly<Record<string, unknown>>;
}

/** A refusal with a stable code. Thrown by use cases, turned into HTTP by one filter. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly row: ProblemRow,
    readonly params: SafeParams = {},
    readonly extras: ProblemExtras = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

export type ProblemFactory = ((params?: SafeParams, extras?: ProblemExtras) => Problem) & {
  readonly code: string;
  readonly row: ProblemRow;
};

const catalogue = new Map<string, ProblemRow>();

/** Declares the refusals of one module. Codes are never renamed or used twice. */
export function defineProblems<Rows extends Readonly<Record<string, ProblemRow>>>(
  module: string,
  rows: Rows,
): { readonly [Phrase in keyof Rows]: ProblemFactory } {
  const factories: Record<string, ProblemFactory> = {};
  for (const [phrase, row] of Object.entries(rows)) {
    const code = `${module}.${phrase}`;
    if (catalogue.has(code)) throw new Error(`problem ${code} is declared twice`);
    catalogue.set(code, row);
    const make = (params?: SafeParams, extras?: ProblemExtras) =>
      new Problem(code, row, params, extras);
    factories[phrase] = Object.assign(make, { code, row });
  }
  return factories as { readonly [Phrase in keyof Rows]: ProblemFactory };
}

/** Every refusal the loaded modules know, by code; the source of docs/problems.md and of the web's texts. */
export function problemCatalogue(): ReadonlyMap<string, ProblemRow> {
  return catalogue;
}

/** Refusals that belong to no module. */
export const kernelProblems = defineProblems('kernel', {
  unexpected: { status: 500, title: 'Something went wrong on our side; nothing was changed.' },
  unavailable: { status: 503, title: 'The service is busy or restarting; try again shortly.' },
  'not-found': { status: 404, title: 'There is nothing here, or nothing you may see.' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method.' },
  'body-unreadable': { status: 400, title: 'The request could not be read.' },
  'body-too-large': { status: 413, title: 'The request is larger than this address takes.' },
  'media-type-unsupported': {
    status: 415,
    title: 'This address does not take that kind of content.',
  },
  'fields-invalid': { status: 422, title: 'Some fields are missing or wrong.' },
  'version-stale': { status: 412, title: 'Somebody else changed this in the meantime.' },
  'cursor-invalid': { status: 422, title: 'This page mark is not one of ours.' },
  'range-unsatisfiable': { status: 416, title: 'That part does not exist.' },
  'too-many-requests': { status: 429, title: 'Too many requests in a short time.' },
  'csv-unreadable': { status: 422, title: 'The table could not be read at some line.' },
  'csv-not-utf8': { status: 422, title: 'The table is not UTF-8 text.' },
  'csv-columns-wrong': { status: 422, title: 'The head of the table has other columns.' },
  'csv-too-long': { status: 422, title: 'The table has too many lines.' },
  'import-lines-wrong': {
    status: 422,
    title: 'Some lines are wrong, so nothing was taken in.',
  },
  'storage-full': { status: 507, title: 'There is no room left to store this.' },
});
