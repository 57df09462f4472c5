import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { cloneDatabase, type TestDatabase } from '../../../test/harness/database.js';
import { type Actor, systemActor } from '../actor.js';
import { Log } from '../logging/log.js';
import { openPool } from './pools.js';
import { actorStatement, statement } from './statement.js';
import { UnitOfWork } from './unit-of-work.js';

let database: TestDatabase;
let pool: pg.Pool;
let unitOfWork: UnitOfWork;
const actor: Actor = systemActor();

beforeAll(async () => {
  database = await cloneDatabase();
  await database.admin.query('CREATE TABLE public.note (id integer PRIMARY KEY)');
  await database.admin.query('GRANT SELECT, INSERT ON public.note TO ontzien_app');
  // One connection: whatever is sent late would land in what another unit of work has begun.
  pool = openPool({ url: database.runtime.urls.app, size: 1, name: 'test' }, new Log('silent'));
  unitOfWork = new UnitOfWork(pool);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const ADD = statement('test.add', 'INSERT INTO public.note (id) VALUES ($1)');
const ROLES = statement('test.roles', `SELECT current_setting('app.roles', true) AS roles`);
const notes = async (): Promise<number[]> =>
  (await database.admin.query<{ id: number }>('SELECT id FROM public.note ORDER BY id')).rows.map(
    ({ id }) => id,
  );

describe('a transaction in one round trip', () => {
  it('has its actor, and stays when all of it went well', async () => {
    const [, rows] = await unitOfWork.atOnce(actor, (tx) =>
      Promise.all([tx.query(ADD, [1]), tx.query<{ roles: string }>(ROLES)]),
    );

    expect(rows).toEqual([{ roles: 'SYSTEM' }]);
    expect(await notes()).toEqual([1]);
  });

  it('leaves nothing when one statement fails, whichever', async () => {
    const failing = unitOfWork.atOnce(actor, (tx) =>
      Promise.all([tx.query(ADD, [2]), tx.query(ADD, [1]), tx.query(ADD, [3])]),
    );

    await expect(failing).rejects.toMatchObject({ code: '23505' });
    expect(await notes()).toEqual([1]);
  });

  it('says what went wrong first, not that everything behind it was ignored', async () => {
    const failing = unitOfWork.atOnce(actor, (tx) =>
      Promise.all([tx.one(ADD, [1]), tx.query(ADD, [3])]),
    );

    await expect(failing).rejects.toMatchObject({ code: '23505' });
  });

  it('refuses what is sent after its first turn', async () => {
    const late = unitOfWork.atOnce(actor, async (tx) => {
      await tx.query(ADD, [4]);
      await tx.query(ADD, [5]);
    });

    await expect(late).rejects.toThrow('test.add comes after its transaction');
    expect(await notes()).toEqual([1, 4]);
  });
});

describe('a transaction of which parts run side by side', () => {
  it('sends nothing more once one of them failed', async () => {
    let second: Promise<unknown> = Promise.resolve();
    const work = unitOfWork.run(actor, (tx) => {
      second = tx.query(ROLES).then(() => tx.query(ADD, [6]));
      // The failure is told before the answer to the first statement can be here.
      return Promise.all([Promise.reject(new Error('refused')), second]);
    });
    const next = unitOfWork.run(actor, (tx) => tx.query(ADD, [7]));

    await expect(work).rejects.toThrow('refused');
    await expect(second).rejects.toThrow('test.add comes after its transaction');
    await next;
    expect(await notes()).toEqual([1, 4, 7]);
  });

  it('is closed with its commit', async () => {
    let kept: Parameters<Parameters<UnitOfWork['run']>[1]>[0] | undefined;
    await unitOfWork.run(actor, async (tx) => {
      kept = tx;
      await tx.query(ADD, [8]);
    });

    await expect(kept?.query(ADD, [9])).rejects.toThrow('comes after its transaction');
    expect(await notes()).toEqual([1, 4, 7, 8]);
  });
});

describe('plans', () => {
  const TWICE = 'SELECT id FROM public.note WHERE id = $6';
  const BY_VALUE = actorStatement('test.by-value', TWICE);
  const ONCE = actorStatement('test.once', TWICE, { plannedOnce: true });
  const plans = async (name: string) => {
    const client = await pool.connect();
    const { rows } = await client.query<{ kept: number; made: number }>(
      'SELECT generic_plans::int AS kept, custom_plans::int AS made FROM pg_prepared_statements WHERE name = $1',
      [name],
    );
    client.release();
    return rows[0];
  };

  it('are made once in transactions, whatever the values', async () => {
    const before = await plans('test.add');
    await unitOfWork.run(actor, (tx) => tx.query(ADD, [20]));
    await unitOfWork.atOnce(actor, (tx) => tx.query(ADD, [21]));

    expect(await plans('test.add')).toEqual({ made: 0, kept: (before?.kept ?? 0) + 2 });
  });

  it('are made once outside of them where a statement asks so, and by its values elsewhere', async () => {
    for (const id of [1, 2, 3]) {
      await unitOfWork.once(actor, BY_VALUE, [id]);
      await unitOfWork.once(actor, ONCE, [id]);
    }

    expect(await plans('test.by-value')).toEqual({ made: 3, kept: 0 });
    expect(await plans('test.once')).toEqual({ made: 0, kept: 3 });
  });
});
