export interface FieldProblem {
  readonly pointer: string;
  readonly code: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface ProblemFacts {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly help: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A refusal of the API, as facts. The sentence for people is in problem-texts. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly errors: readonly FieldProblem[];
  readonly help: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;

  constructor({ code, status, errors, help, params }: ProblemFacts) {
    super(code);
    this.name = 'ApiProblem';
    this.code = code;
    this.status = status;
    this.errors = errors;
    this.help = help;
    this.params = params;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a problem body without trusting it. */
export function asProblem(body: unknown, status: number): ApiProblem {
  const facts = isRecord(body) ? body : {};
  const code = typeof facts.code === 'string' ? facts.code : 'kernel.unexpected';
  return new ApiProblem({
    code,
    status,
    errors: readErrors(facts.errors),
    help: recordOr(facts.help),
    params: recordOr(facts.params),
  });
}

/** Any thrown thing as a problem, so that a screen has one shape to show. */
export function problemOf(error: unknown): ApiProblem | null {
  if (error === null || error === undefined) return null;
  return error instanceof ApiProblem ? error : asProblem(undefined, 500);
}

function readErrors(value: unknown): readonly FieldProblem[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).flatMap((item) => {
    const { pointer, code, params } = item;
    return typeof pointer === 'string' && typeof code === 'string'
      ? [{ pointer, code, params: recordOr(params) }]
      : [];
  });
}

function recordOr(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
