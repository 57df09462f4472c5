import { type Pool, type PoolClient } from 'pg';
import { Inject, Injectable } from '@nestjs/common';
import { type Actor, namedRoles } from '../actor.js';
import { newId } from '../ids.js';
import { kernelProblems } from '../problems.js';
import { planOnce } from './planning.js';
import { translateViolation } from './violations.js';
import type { CarryingStatement, Parameter, Statement } from './statement.js';

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
  private count = 0;

  constructor(@Inject(APP_POOL) private readonly pool: Pool) {}

  /**
   * Goes up whenever something may have been written here. What was asked at one count still holds at the same count, as far as
   * this instance knows; what another one wrote is not counted.
   */
  get writes(): number {
    return this.count;
  }

  run<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tried(() => this.attempt(actor, work));
  }

  /**
   * A transaction in one round trip: the work sends all its statements in its first turn, BEGIN before and COMMIT behind
   * them. For looks from several sides, and for writes that nothing is decided about on the way: what it wrote stays,
   * also when the work refuses afterwards.
   */
  atOnce<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.tried(() => this.attemptAtOnce(actor, work));
  }

  private async tried<T>(attempted: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await attempted();
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
    statement: CarryingStatement,
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
      const rows = await this.ask(statement, [...carried, ...parameters]);
      if (statement.writes) this.count += 1;
      return rows as readonly Row[];
    } catch (error) {
      throw translateViolation(error);
    }
  }

  private async ask(
    { name, text, plannedOnce }: CarryingStatement,
    values: readonly Parameter[],
  ): Promise<readonly unknown[]> {
    const client = await this.pool.connect();
    try {
      const [, result] = await Promise.all([
        planOnce(client, plannedOnce),
        client.query({ name, text, values: [...values] }),
      ]);
      client.release();
      return result.rows as readonly unknown[];
    } catch (error) {
      client.release(asError(error));
      throw error;
    }
  }

  private async attempt<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const { tx, end } = transaction(client, actor);
    let broken: Error | undefined;
    try {
      const result = await begin(client, actor, () => work(tx));
      end();
      await client.query('COMMIT');
      this.count += 1;
      return result;
    } catch (error) {
      end();
      await client.query('ROLLBACK').catch((failure: unknown) => {
        broken = failure instanceof Error ? failure : new Error('rollback failed');
      });
      throw error;
    } finally {
      client.release(broken);
    }
  }

  private async attemptAtOnce<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
    const client = await this.pool.connect();
    const { tx, end } = transaction(client, actor);
    const working = begin(client, actor, () => work(tx));
    end();
    // After a failure the same COMMIT rolls back.
    const ending = client.query('COMMIT');
    const [worked, ended] = await Promise.allSettled([working, ending]);
    this.count += 1;
    client.release(ended.status === 'rejected' ? asError(ended.reason) : undefined);
    if (worked.status === 'rejected') throw asError(worked.reason);
    if (ended.status === 'rejected') throw asError(ended.reason);
    return worked.value;
  }
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error('transaction failed', { cause: reason });
}

/** BEGIN, the actor and the first statements of the work travel together and run in this order. */
async function begin<T>(client: PoolClient, actor: Actor, work: () => Promise<T>): Promise<T> {
  const planned = planOnce(client, true);
  const begun = client.query('BEGIN');
  const set = client.query({ ...SET_ACTOR, values: [actor.id, rolesSetting(actor)] });
  const [result] = await Promise.all([work(), planned, begun, set]);
  return result;
}

const SET_ACTOR = {
  name: 'kernel.set-actor',
  text: `SELECT set_config('app.actor', $1, true), set_config('app.roles', $2, true)`,
};

/** The transaction on a connection that is somebody else's as soon as it has ended. */
interface OpenTransaction {
  readonly tx: Tx;
  /** From here on nothing more is sent in it. */
  readonly end: () => void;
}

/**
 * What is still to be sent when a transaction has ended is a mistake: it would have no actor and see nothing, or run in the
 * transaction of whoever got the connection next. Work whose parts run side by side can come here when one of them fails.
 */
function transaction(client: PoolClient, actor: Actor): OpenTransaction {
  let ended = false;
  let failure: Error | undefined;
  const query = async <Row>(statement: Statement, parameters: readonly Parameter[] = []) => {
    if (ended) throw new Error(`${statement.name} comes after its transaction`);
    try {
      const result = await client.query({ ...statement, values: [...parameters] });
      return result.rows as readonly Row[];
    } catch (error) {
      // What was sent behind a statement that failed only says that one did: that one is the reason.
      failure ??= asError(error);
      throw failure;
    }
  };
  return {
    tx: {
      actor,
      query,
      one: async <Row>(statement: Statement, parameters: readonly Parameter[] = []) =>
        (await query<Row>(statement, parameters))[0],
    },
    end: () => {
      ended = true;
    },
  };
}

function rolesSetting(actor: Actor): string {
  return namedRoles(actor).join(',');
}

function isRetryable(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && SERIALIZATION_FAILURES.has(String(error.code))
  );
}
