import type { Pool } from 'pg';
import type { Actor } from '../../../kernel/actor.js';
import type { CarryingStatement, Parameter } from '../../../kernel/database/statement.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { Log } from '../../../kernel/logging/log.js';
import { kernelProblems, Problem } from '../../../kernel/problems.js';
import { identityProblems } from '../domain/vault-problems.js';

const RETRY_SECONDS = 5;

/**
 * Transactions of the vault's own role on its own connection. No transaction spans vault and case tables.
 *
 * Whatever goes wrong in here leaves as "the vault does not answer": callers must not share anything then.
 */
export class VaultUnitOfWork extends UnitOfWork {
  constructor(
    pool: Pool,
    private readonly log: Log,
  ) {
    super(pool);
  }

  override run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.answered(actor, super.run(actor, work));
  }

  override atOnce<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.answered(actor, super.atOnce(actor, work));
  }

  override once<Row>(
    actor: Actor,
    statement: CarryingStatement,
    parameters: readonly Parameter[] = [],
  ): Promise<readonly Row[]> {
    return this.answered(actor, super.once<Row>(actor, statement, parameters));
  }

  private async answered<T>(actor: Actor, asked: Promise<T>): Promise<T> {
    try {
      return await asked;
    } catch (error) {
      if (error instanceof Problem && error.code !== kernelProblems.unavailable.code) throw error;
      this.log.failure('vault.failed', error, { requestId: actor.requestId });
      throw identityProblems['vault-unavailable']({}, { retryAfterSeconds: RETRY_SECONDS });
    }
  }
}
