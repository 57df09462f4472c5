import { type Pool, type PoolClient } from 'pg';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { newId } from '../ids.js';
import { kernelProblems } from '../problems.js';
import { translateViolation } from './violations.js';
import type { Parameter, Statement } from './statement.js';

export const APP_POOL = Symbol('APP_POOL');

/** A transaction. First parameter of every repository method: writing outside one does not compile. */
export interface Tx {
  readonly actor: Actor;
  /** Rows of one named statement. */
  query<Row>(statement: Statement, parameters?: readonly Parameter[]): Promise<readonly Row[]>;
  /** The only row, or undefined when there is none. */
  one<Row>(statement: Statement, parameters?: readonly Parameter[]): Promise<Row | undefined>;
}

const SERIALIZATION_FAILURES: ReadonlySet<string> = new Set(['40001', '40P01']);
const ATTEMPTS = 3;

/**
 * The one way to the case tables: a transaction with the actor set for row security.
 *
 * Serialization failures and deadlocks are tried three times, then refused as unavailable; constraint
 * violations leave as the problem their constraint name maps to.
 */
@Injectable()
export class UnitOfWork {
  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  async run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.attempt(actor, work);
      } catch (error) {
        if (!isRetryable(error)) throw translateViolation(error);
        if (attempt === ATTEMPTS) throw kernelProblems.unavailable({}, { retryAfterSeconds: 1 });
      }
    }
  }

  /**
   * One statement made with `actorStatement`, `auditedStatement` or `writingStatement`, in one round trip.
   * The caller's own parameters start at `$6`.
   */
  async once<Row>(
    actor: Actor,
    statement: Statement,
    parameters: readonly Parameter[] = [],
  ): Promise<readonly Row[]> {
    try {
      const carried = [
        actor.id,
        rolesSetting(actor),
        actor.organisationId,
        actor.requestId,
        newId(),
      ];
      const values = [...carried, ...parameters];
      const result = await this.pool.query({ ...statement, values });
      return result.rows as readonly Row[];
    } catch (error) {
      throw translateViolation(error);
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      // BEGIN and the actor travel together; the statements of the work follow on the same connection.
      const begun = client.query('BEGIN');
      const set = client.query({ ...SET_ACTOR, values: [actor.id, rolesSetting(actor)] });
      await Promise.all([begun, set]);
      const result = await work(transaction(client, actor));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error('rollback failed');
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }
}

const SET_ACTOR = {
  name: 'kernel.set-actor',
  text: `SELECT set_config('app.actor', $1, true), set_config('app.roles', $2, true)`,
};

function transaction(client: PoolClient, actor: Actor): Tx {
  const query = async <Row>(statement: Statement, parameters: readonly Parameter[] = []) => {
    const result = await client.query({ ...statement, values: [...parameters] });
    return result.rows as readonly Row[];
  };
  return {
    actor,
    query,
    one: async <Row>(statement: Statement, parameters: readonly Parameter[] = []) =>
      (await query<Row>(statement, parameters))[0],
  };
}

function rolesSetting(actor: Actor): string {
  return actor.system ? 'SYSTEM' : actor.roles.join(',');
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && SERIALIZATION_FAILURES.has(String(error.code))
  );
}
