import { DatabaseError } from 'pg';
import { kernelProblems, Problem, type ProblemFactory } from '../problems.js';

const byConstraint = new Map<string, ProblemFactory>();

/** Each module names its constraints once; an unmapped violation is a bug and answers 500. */
export function mapConstraints(rows: Readonly<Record<string, ProblemFactory>>): void {
  for (const [constraint, problem] of Object.entries(rows)) byConstraint.set(constraint, problem);
}

/** The constraints that have a problem; compared with the database by the invariant register's test. */
export function mappedConstraints(): ReadonlyMap<string, ProblemFactory> {
  return byConstraint;
}

const CONNECTION_TROUBLE = /^(08|57P0|53)/;

/**
 * Turns what PostgreSQL refused into the problem a person can read.
 *
 * Triggers raise with `CONSTRAINT = name`, so they arrive the same way. The message of the database never
 * leaves: it may quote values.
 */
export function translateViolation(error: unknown): unknown {
  if (error instanceof Problem || !(error instanceof DatabaseError)) return error;
  const problem = error.constraint === undefined ? undefined : byConstraint.get(error.constraint);
  if (problem !== undefined) return problem();
  if (CONNECTION_TROUBLE.test(error.code ?? ''))
    return kernelProblems.unavailable({}, { retryAfterSeconds: 2 });
  return error;
}
