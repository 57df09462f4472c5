import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { systemActor } from '../../src/kernel/actor.js';
import { FileSigningKey } from '../../src/kernel/crypto/signing-key.js';
import { openPool } from '../../src/kernel/database/pools.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { newId } from '../../src/kernel/ids.js';
import { Log } from '../../src/kernel/logging/log.js';
import { AuditTrail, SealAudit } from '../../src/modules/audit/index.js';
import { Tree } from '../../verifier/verify-audit.mjs';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';

const root = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'ontzien-seals-'));
const keyFile = join(folder, 'audit-key.json');
let database: TestDatabase;
let pool: pg.Pool;
let unitOfWork: UnitOfWork;
let audit: AuditTrail;
let sealer: SealAudit;

beforeAll(async () => {
  database = await cloneDatabase();
  pool = openPool({ url: database.runtime.urls.app, size: 8, name: 'test' }, new Log('silent'));
  unitOfWork = new UnitOfWork(pool);
  audit = new AuditTrail(unitOfWork);
  sealer = new SealAudit(unitOfWork, new FileSigningKey(keyFile));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
  rmSync(folder, { recursive: true, force: true });
});

const act = (verb = 'heron.look', count = 1) =>
  unitOfWork.run(systemActor(), async (tx) => {
    for (let at = 0; at < count; at += 1) {
      await audit.append(tx, {
        operation: 'ALTERATION',
        verb,
        objectType: 'heron',
        objectId: newId(),
        fieldsTouched: ['wing', 'bëak'],
        justification: 'Because it ✓ is so',
      });
    }
  });

const unsealed = async () =>
  Number(
    (
      await database.admin.query(
        'SELECT count(*) AS n FROM audit.entry WHERE arrival > COALESCE((SELECT max(last_arrival) FROM audit.seal), 0)',
      )
    ).rows[0].n,
  );

/** Other test files write in the same cluster; what they have under way delays the seal, as it should. */
async function sealAll(): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    await sealer.execute();
    if ((await unsealed()) === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('the rows do not settle');
}

interface Verdict {
  readonly code: number | null;
  readonly said: string;
}

function verify(args: readonly string[] = [], url = database.adminUrl): Promise<Verdict> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'verifier', 'verify-audit.mjs'), ...args], {
      env: { PATH: process.env['PATH'], AUDIT_DATABASE_URL: url },
    });
    let said = '';
    child.stdout.on('data', (text: Buffer) => (said += text.toString()));
    child.stderr.on('data', (text: Buffer) => (said += text.toString()));
    child.on('close', (code) => {
      resolve({ code, said });
    });
  });
}

/** What the verifier says after somebody with all power over the database did this; everything is put back afterwards. */
async function afterTampering(sql: string, args: readonly string[] = []): Promise<Verdict> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  try {
    await client.query(
      `SET session_replication_role = replica; CREATE TABLE kept_entry AS TABLE audit.entry; CREATE TABLE kept_seal AS TABLE audit.seal`,
    );
    await client.query(sql);
    return await verify(args);
  } finally {
    await client.query(`DELETE FROM audit.entry; DELETE FROM audit.seal; INSERT INTO audit.entry SELECT * FROM kept_entry;
      INSERT INTO audit.seal SELECT * FROM kept_seal; DROP TABLE kept_entry, kept_seal`);
    await client.end();
  }
}

const at = (position: number) =>
  `(SELECT id FROM audit.entry ORDER BY arrival OFFSET ${String(position)} LIMIT 1)`;

describe('sealing', () => {
  it('gives every row a place under a signed root that another program can check', async () => {
    await act('heron.look', 5);
    await sealAll();
    await act('heron.fly', 3);
    await sealAll();

    const { rows } = await database.admin.query(
      'SELECT number, first_position::int AS first, tree_size::int AS size FROM audit.seal ORDER BY number',
    );
    const verdict = await verify();

    expect(rows).toEqual([
      { number: 1, first: 0, size: 5 },
      { number: 2, first: 5, size: 8 },
    ]);
    expect(verdict).toEqual({
      code: 0,
      said: expect.stringContaining('The log holds: 8 entries under 2 seals'),
    });
  });

  it('does nothing while nothing happens', async () => {
    expect(await sealer.execute()).toBe(0);
  });

  it('never skips a row of a transaction that was still running', async () => {
    const slow = new pg.Client({ connectionString: database.runtime.urls.app });
    await slow.connect();
    await slow.query(`BEGIN; SELECT set_config('app.roles', 'SYSTEM', true)`);
    await slow.query(
      `INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, object_type, outcome)
      VALUES ($1, 'ALTERATION', 'heron.wait', $1, 'SYSTEM', $1, $1, 'heron', 'ALLOWED')`,
      [newId()],
    );
    await act('heron.overtake');

    const whileRunning = [await sealer.execute(), await sealer.execute()];
    await slow.query('COMMIT');
    await slow.end();
    await sealAll();

    expect(whileRunning).toEqual([0, 0]);
    expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('10 entries') });
  });

  it('leaves a rolled back act out and goes on', async () => {
    const failed = unitOfWork.run(systemActor(), async (tx) => {
      await audit.append(tx, { operation: 'ALTERATION', verb: 'heron.fail', objectType: 'heron' });
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await act('heron.go-on');
    await sealAll();

    expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('11 entries') });
  });

  it('seals each row once when two workers try at once, each with its own view of what has settled', async () => {
    const workers = Array.from(
      { length: 4 },
      () => new SealAudit(unitOfWork, new FileSigningKey(keyFile)),
    );
    for (let round = 0; round < 10; round += 1) {
      await act('heron.crowd', 7);
      await Promise.all(workers.map((worker) => worker.execute()));
    }
    await sealAll();

    expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('81 entries') });
  });

  it('keeps the signing key in a file nobody else can read', async () => {
    const file = JSON.parse(readFileSync(keyFile, 'utf8'));

    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(await verify(['--key', file.publicKey])).toMatchObject({
      code: 0,
      said: expect.not.stringContaining('found beside'),
    });
    expect(await verify(['--key', Buffer.alloc(32, 7).toString('base64')])).toMatchObject({
      code: 1,
      said: expect.stringContaining('not trusted'),
    });
  });

  it('lets neither the application nor the owner change a seal', async () => {
    const app = new pg.Client({ connectionString: database.runtime.urls.app });
    await app.connect();
    for (const sql of [
      'UPDATE audit.seal SET number = 0',
      'DELETE FROM audit.seal',
      'TRUNCATE audit.seal',
    ]) {
      await expect(app.query(sql)).rejects.toThrow(/permission denied/);
      await expect(database.admin.query(sql)).rejects.toThrow(/history is never changed/);
    }
    await app.end();
  });

  it('can be checked as the application role too', async () => {
    expect(await verify([], database.runtime.urls.app)).toMatchObject({ code: 0 });
  });

  it('proves one entry alone', async () => {
    const { rows } = await database.admin.query(
      'SELECT id FROM audit.entry ORDER BY arrival OFFSET 6 LIMIT 1',
    );

    expect(await verify(['--entry', rows[0].id])).toMatchObject({
      code: 0,
      said: expect.stringContaining('position 6, seal 2'),
    });
    expect(await verify(['--entry', newId()])).toMatchObject({
      code: 1,
      said: expect.stringContaining('there is no entry'),
    });
    expect(await verify(['--entry', 'heron'])).toMatchObject({ code: 2 });
  });

  it('checks only what is new when told where to begin', async () => {
    expect(await verify(['--after', '2'])).toMatchObject({ code: 0 });
    expect(
      await afterTampering(`UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(7)}`, [
        '--after',
        '2',
      ]),
    ).toMatchObject({ code: 0 });
    expect(
      await afterTampering(`UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(9)}`, [
        '--after',
        '2',
      ]),
    ).toMatchObject({ code: 1, said: expect.stringContaining('position 9') });
    expect(await verify(['--after', '9999'])).toMatchObject({ code: 1 });
  });
});

describe('tampering by somebody with all power over the database', () => {
  const COLUMNS = [
    'arrival',
    'id',
    'occurred_at',
    'operation',
    'verb',
    'actor_id',
    'actor_role',
    'actor_organisation_id',
    'on_behalf_of',
    'case_id',
    'child_ref',
    'object_type',
    'object_id',
    'fields_touched',
    'purpose_code',
    'justification',
    'recipients',
    'outcome',
    'problem_code',
    'channel',
    'request_id',
    'address_hash',
  ];
  const OTHER: Readonly<Record<string, string>> = {
    arrival: 'arrival',
    occurred_at: `occurred_at + interval '1 millisecond'`,
    operation: `'CONSULTATION'`,
    fields_touched: `'{wingb,ëak}'`,
    recipients: `ARRAY[actor_id]`,
    outcome: `'DENIED'`,
    address_hash: `'\\x00'`,
  };

  it('knows every column of a row', async () => {
    const { rows } = await database.admin.query(
      `SELECT attname FROM pg_attribute WHERE attrelid = 'audit.entry'::regclass AND attnum > 0 AND NOT attisdropped`,
    );

    expect(rows.map(({ attname }) => attname).sort()).toEqual([...COLUMNS].sort());
  });

  it.each(COLUMNS.filter((column) => column !== 'arrival'))(
    'is seen when %s of one row changes',
    async (column) => {
      const value =
        OTHER[column] ?? (/(_id|_of|_ref|^id)$/.test(column) ? 'gen_random_uuid()' : `'other'`);

      expect(
        await afterTampering(`UPDATE audit.entry SET ${column} = ${value} WHERE id = ${at(3)}`),
      ).toEqual({ code: 1, said: expect.stringContaining('position 3:') });
    },
  );

  it.each([
    ['a row is deleted', `DELETE FROM audit.entry WHERE id = ${at(3)}`, 'position 3:'],
    [
      'the last row of a batch is deleted',
      `DELETE FROM audit.entry WHERE id = ${at(4)}`,
      'position 4:',
    ],
    [
      'the last row of all is deleted',
      `DELETE FROM audit.entry WHERE id = ${at(80)}`,
      'position 80:',
    ],
    [
      'two rows change places',
      `UPDATE audit.entry SET arrival = -arrival WHERE arrival IN (4, 5); UPDATE audit.entry SET arrival = 9 + arrival WHERE arrival < 0`,
      'position 3:',
    ],
    [
      'a row is put into the gap of a rolled back act',
      `INSERT INTO audit.entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'arrival',
      (SELECT min(a) FROM generate_series(1, 50) a WHERE a NOT IN (SELECT arrival FROM audit.entry))))).* FROM audit.entry e WHERE arrival = 1`,
      'position 10:',
    ],
    [
      'a row is put before all others',
      `INSERT INTO audit.entry SELECT (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'arrival', -5))).* FROM audit.entry e WHERE arrival = 1`,
      'position 0:',
    ],
    [
      'the tail is cut off',
      `DELETE FROM audit.entry WHERE arrival > (SELECT arrival FROM audit.entry WHERE id = ${at(20)})`,
      'position 21:',
    ],
    [
      'a root is changed',
      `UPDATE audit.seal SET root = sha256('x') WHERE number = 2`,
      'signature of seal 2',
    ],
    [
      'a signature is changed',
      `UPDATE audit.seal SET signature = sha256('x') || sha256('y') WHERE number = 3`,
      'signature of seal 3',
    ],
    [
      'the subtrees are changed',
      `UPDATE audit.seal SET peaks = sha256('x') WHERE number = 3`,
      'another tree',
    ],
    ['a seal is taken out', `DELETE FROM audit.seal WHERE number = 2`, 'seal 2 is missing'],
    [
      'a leaf is changed with its row',
      `UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(2)};
      UPDATE audit.seal SET leaves = overlay(leaves PLACING (SELECT audit.leaf_hash(e) FROM audit.entry e WHERE id = ${at(2)}) FROM 65) WHERE number = 1`,
      'root of seal 1',
    ],
    [
      'two seals are made one',
      `UPDATE audit.seal SET first_position = 1000, tree_size = 1005 WHERE number = 1;
      UPDATE audit.seal SET leaves = (SELECT string_agg(leaves, ''::bytea ORDER BY number) FROM audit.seal WHERE number < 3), tree_size = 8, first_position = 0 WHERE number = 2; DELETE FROM audit.seal WHERE number = 1`,
      'seal 1 is missing',
    ],
  ])('is seen when %s', async (_, sql, found) => {
    expect(await afterTampering(sql)).toEqual({ code: 1, said: expect.stringContaining(found) });
  });

  it('is not invented: everything put back holds again', async () => {
    expect(await verify()).toMatchObject({ code: 0, said: expect.stringContaining('81 entries') });
  });
});

describe('seals kept elsewhere', () => {
  const file = join(folder, 'seals.jsonl');

  it('are written and found again', async () => {
    expect(await verify(['--export', file])).toMatchObject({ code: 0 });
    await act('heron.later');
    await sealAll();

    expect(await verify(['--against', file])).toMatchObject({
      code: 0,
      said: expect.not.stringContaining('found beside'),
    });
  });

  it('show a log that was cut off together with its seals', async () => {
    const cut = `DELETE FROM audit.seal WHERE number > 2; DELETE FROM audit.entry WHERE arrival > (SELECT last_arrival FROM audit.seal WHERE number = 2)`;

    expect(await afterTampering(cut)).toMatchObject({ code: 0 });
    expect(await afterTampering(cut, ['--against', file])).toEqual({
      code: 1,
      said: expect.stringContaining('cut off or rolled back'),
    });
    expect(
      await afterTampering('DELETE FROM audit.seal; DELETE FROM audit.entry', ['--against', file]),
    ).toMatchObject({ code: 1 });
  });

  it('show a fork: the same place sealed twice with the true key', async () => {
    await database.admin.query(
      `CREATE TABLE keep_e AS TABLE audit.entry; CREATE TABLE keep_s AS TABLE audit.seal`,
    );
    await database.admin.query(
      `SET session_replication_role = replica; DELETE FROM audit.seal WHERE number > 2; UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(9)}; RESET session_replication_role`,
    );
    await sealAll();

    expect(await verify()).toMatchObject({ code: 0 });
    expect(await verify(['--against', file])).toEqual({
      code: 1,
      said: expect.stringContaining('rewritten or forked'),
    });
    await database.admin.query(
      `SET session_replication_role = replica; DELETE FROM audit.seal; DELETE FROM audit.entry; INSERT INTO audit.entry SELECT * FROM keep_e; INSERT INTO audit.seal SELECT * FROM keep_s; RESET session_replication_role`,
    );
    expect(await verify(['--against', file])).toMatchObject({ code: 0 });
  });

  it('show a log sealed anew with another key', async () => {
    const other = new FileSigningKey(join(folder, 'other-key.json'));
    await database.admin.query(
      `SET session_replication_role = replica; DELETE FROM audit.seal; RESET session_replication_role`,
    );
    const forger = new SealAudit(unitOfWork, other);
    for (let attempt = 0; attempt < 100 && (await unsealed()) > 0; attempt += 1)
      await forger.execute();

    expect(await verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('found beside the seals'),
    });
    expect(await verify(['--against', file])).toEqual({
      code: 1,
      said: expect.stringContaining('not trusted'),
    });
    await database.admin.query(
      `SET session_replication_role = replica; DELETE FROM audit.seal; INSERT INTO audit.seal SELECT * FROM keep_s; RESET session_replication_role`,
    );
  });

  it('are not believed when their file was changed', async () => {
    const changed = join(folder, 'changed.jsonl');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('"size":5', '"size":4'));

    expect(await verify(['--against', changed])).toEqual({
      code: 1,
      said: expect.stringContaining('not signed with its own key'),
    });
  });

  it('are not written when the log does not hold', async () => {
    const bad = join(folder, 'bad.jsonl');
    await afterTampering(`DELETE FROM audit.entry WHERE id = ${at(3)}`, ['--export', bad]);

    expect(() => readFileSync(bad)).toThrow(/ENOENT/);
  });

  it('are not made after a seal that does not hold', async () => {
    await database.admin.query(
      `SET session_replication_role = replica; UPDATE audit.seal SET signature = sha256('x') || sha256('y') WHERE number = (SELECT max(number) FROM audit.seal); RESET session_replication_role`,
    );
    await act('heron.after');

    await expect(sealer.execute()).rejects.toThrow('does not hold');
  });
});

describe('the verifier', () => {
  it('has the known roots of RFC 6962', () => {
    const tree = new Tree();
    const leaf = (hex: string) =>
      createHash('sha256')
        .update(Buffer.concat([Buffer.of(0), Buffer.from(hex, 'hex')]))
        .digest();
    const roots = [
      '',
      '00',
      '10',
      '2021',
      '3031',
      '40414243',
      '5051525354555657',
      '606162636465666768696a6b6c6d6e6f',
    ].map((hex) => {
      tree.append(leaf(hex));
      return tree.root().toString('hex');
    });

    expect(new Tree().root().toString('hex').slice(0, 8)).toBe('e3b0c442');
    expect(roots.map((hex) => hex.slice(0, 8))).toEqual([
      '6e340b9c',
      'fac54203',
      'aeb6bcfe',
      'd37ee418',
      '4e3bbb1f',
      '76e67dad',
      'ddb89be4',
      '5dc9da79',
    ]);
    expect(roots.at(-1)).toBe('5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328');
  });

  it('ends with 2 when it is used wrongly and with 1 when there is no database', async () => {
    expect(await verify(['--what'])).toMatchObject({ code: 2 });
    expect(await verify(['--key', 'x'])).toMatchObject({ code: 2 });
    expect(await verify([], 'postgres://nobody@127.0.0.1:1/none')).toMatchObject({
      code: 1,
      said: expect.stringContaining('could not be checked'),
    });
  });
});
