import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { newId } from '../../src/kernel/ids.js';
import { Tree } from '../../verifier/verify-audit.mjs';
import { at, SealedLog } from '../harness/sealed-log.js';

let log: SealedLog;

beforeAll(async () => {
  log = await SealedLog.open();
});
afterAll(() => log.close());

describe('sealing', () => {
  it('gives every row a place under a signed root that another program can check', async () => {
    await log.act('heron.look', 5);
    await log.sealAll();
    await log.act('heron.fly', 3);
    await log.sealAll();

    const { rows } = await log.database.admin.query(
      'SELECT number, first_position::int AS first, tree_size::int AS size FROM audit.seal ORDER BY number',
    );
    const verdict = await log.verify();

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
    expect(await log.sealer.execute()).toBe(0);
  });

  it('never skips a row of a transaction that was still running', async () => {
    const slow = new pg.Client({ connectionString: log.database.runtime.urls.app });
    await slow.connect();
    await slow.query(`BEGIN; SELECT set_config('app.roles', 'SYSTEM', true)`);
    await slow.query(
      `INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, object_type, outcome)
      VALUES ($1, 'ALTERATION', 'heron.wait', $1, 'SYSTEM', $1, $1, 'heron', 'ALLOWED')`,
      [newId()],
    );
    await log.act('heron.overtake');

    const whileRunning = [await log.sealer.execute(), await log.sealer.execute()];
    await slow.query('COMMIT');
    await slow.end();
    await log.sealAll();

    expect(whileRunning).toEqual([0, 0]);
    expect(await log.verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('10 entries'),
    });
  });

  it('leaves a rolled back act out and goes on', async () => {
    await log.actInVain();
    await log.act('heron.go-on');
    await log.sealAll();

    expect(await log.verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('11 entries'),
    });
  });

  it('seals each row once when two workers try at once, each with its own view of what has settled', async () => {
    const workers = Array.from({ length: 4 }, () => log.sealerWith('audit-key.json'));
    for (let round = 0; round < 10; round += 1) {
      await log.act('heron.crowd', 7);
      await Promise.all(workers.map((worker) => worker.execute()));
    }
    await log.sealAll();

    expect(await log.verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('81 entries'),
    });
  });

  it('keeps the signing key in a file nobody else can read', async () => {
    const file = JSON.parse(readFileSync(log.keyFile, 'utf8'));

    expect(statSync(log.keyFile).mode & 0o777).toBe(0o600);
    expect(await log.verify(['--key', file.publicKey])).toMatchObject({
      code: 0,
      said: expect.not.stringContaining('found beside'),
    });
    expect(await log.verify(['--key', Buffer.alloc(32, 7).toString('base64')])).toMatchObject({
      code: 1,
      said: expect.stringContaining('not trusted'),
    });
  });

  it('lets neither the application nor the owner change a seal', async () => {
    const app = new pg.Client({ connectionString: log.database.runtime.urls.app });
    await app.connect();
    for (const sql of [
      'UPDATE audit.seal SET number = 0',
      'DELETE FROM audit.seal',
      'TRUNCATE audit.seal',
    ]) {
      await expect(app.query(sql)).rejects.toThrow(/permission denied/);
      await expect(log.database.admin.query(sql)).rejects.toThrow(/history is never changed/);
    }
    await app.end();
  });

  it('can be checked as the application role too', async () => {
    expect(await log.verify([], log.database.runtime.urls.app)).toMatchObject({ code: 0 });
  });

  it('proves one entry alone', async () => {
    const { rows } = await log.database.admin.query(
      'SELECT id FROM audit.entry ORDER BY arrival OFFSET 6 LIMIT 1',
    );

    expect(await log.verify(['--entry', rows[0].id])).toMatchObject({
      code: 0,
      said: expect.stringContaining('position 6, seal 2'),
    });
    expect(await log.verify(['--entry', newId()])).toMatchObject({
      code: 1,
      said: expect.stringContaining('there is no entry'),
    });
    expect(await log.verify(['--entry', 'heron'])).toMatchObject({ code: 2 });
  });

  it('checks only what is new when told where to begin', async () => {
    expect(await log.verify(['--after', '2'])).toMatchObject({ code: 0 });
    expect(
      await log.afterTampering(`UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(7)}`, [
        '--after',
        '2',
      ]),
    ).toMatchObject({ code: 0 });
    expect(
      await log.afterTampering(`UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(9)}`, [
        '--after',
        '2',
      ]),
    ).toMatchObject({ code: 1, said: expect.stringContaining('position 9') });
    expect(await log.verify(['--after', '9999'])).toMatchObject({ code: 1 });
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
    expect(await log.verify(['--what'])).toMatchObject({ code: 2 });
    expect(await log.verify(['--key', 'x'])).toMatchObject({ code: 2 });
    expect(await log.verify([], 'postgres://nobody@127.0.0.1:1/none')).toMatchObject({
      code: 1,
      said: expect.stringContaining('could not be checked'),
    });
  });
});
