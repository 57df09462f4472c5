import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { statement } from '../database/statement.js';
import { type Tx, UnitOfWork } from '../database/unit-of-work.js';
import { translateViolation } from '../database/violations.js';
import { kernelProblems, Problem } from '../problems.js';

/** What is wrong in one line; an empty field means the line as a whole. */
export interface LineError {
  readonly field: string;
  readonly code: string;
}

/** A line that was read: what it says, or what is wrong with it. */
export interface ReadLine<Row> {
  readonly line: number;
  readonly row: Row | null;
  readonly errors: readonly LineError[];
}

export interface JudgedLine {
  readonly line: number;
  readonly errors: readonly LineError[];
}

export interface ImportResult {
  readonly lines: readonly JudgedLine[];
  /** Lines that were, or would be, written. */
  readonly good: number;
  readonly applied: boolean;
}

export interface ImportMode {
  /** False for a preview, which writes nothing. */
  readonly apply: boolean;
  /** Whether the good lines are written although others are wrong. */
  readonly skipWrong: boolean;
}

const SAVEPOINT = statement('kernel.import-line', 'SAVEPOINT import_line');
const KEEP = statement('kernel.import-line-keep', 'RELEASE SAVEPOINT import_line');
const BACK = statement('kernel.import-line-back', 'ROLLBACK TO SAVEPOINT import_line');

/** Carries the result of a preview out of the transaction that must not be committed. */
class Previewed extends Error {
  constructor(readonly result: ImportResult) {
    super('previewed');
  }
}

/**
 * Writes many lines in one transaction, each tried on its own.
 *
 * A preview runs the very same writes and rolls back, so that what it promises is what the database will say: an
 * overlap with a row of somebody else is found there and named at its line. When one line is wrong nothing is written,
 * unless the caller said otherwise.
 */
@Injectable()
export class ImportRun {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute<Row>(
    actor: Actor,
    lines: readonly ReadLine<Row>[],
    mode: ImportMode,
    write: (tx: Tx, row: Row) => Promise<void>,
  ): Promise<ImportResult> {
    try {
      return await this.unitOfWork.run(actor, async (tx) => {
        const judged: JudgedLine[] = [];
        for (const one of lines) judged.push(await this.attempt(tx, one, write));
        const wrong = judged.filter(({ errors }) => errors.length > 0);
        const result = { lines: judged, good: judged.length - wrong.length, applied: mode.apply };
        if (!mode.apply) throw new Previewed(result);
        if (wrong.length > 0 && !mode.skipWrong) throw refusalOf(wrong);
        return result;
      });
    } catch (error) {
      if (error instanceof Previewed) return error.result;
      throw error;
    }
  }

  private async attempt<Row>(
    tx: Tx,
    { line, row, errors }: ReadLine<Row>,
    write: (tx: Tx, row: Row) => Promise<void>,
  ): Promise<JudgedLine> {
    if (row === null || errors.length > 0) return { line, errors };
    await tx.query(SAVEPOINT);
    try {
      await write(tx, row);
      await tx.query(KEEP);
      return { line, errors: [] };
    } catch (error) {
      const problem = translateViolation(error);
      if (!(problem instanceof Problem) || problem.row.status >= 500) throw error;
      await tx.query(BACK);
      await tx.query(KEEP);
      return { line, errors: errorsOf(problem) };
    }
  }
}

function errorsOf({ code, extras }: Problem): readonly LineError[] {
  const fields = extras.errors ?? [];
  if (fields.length === 0) return [{ field: '', code }];
  return fields.map(({ pointer, code: of }) => ({ field: columnOf(pointer), code: of }));
}

/** `/registerNumber` is the column `register_number`: who reads it looks for the head of the own table. */
function columnOf(pointer: string): string {
  return pointer.slice(1).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function refusalOf(wrong: readonly JudgedLine[]): Problem {
  return kernelProblems['import-lines-wrong'](
    { lines: wrong.length },
    {
      errors: wrong
        .flatMap(({ line, errors }) =>
          errors.map(({ field, code }) => ({ pointer: `/lines/${String(line)}/${field}`, code })),
        )
        .slice(0, 500),
    },
  );
}
