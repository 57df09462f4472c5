import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { at, SealedLog } from '../harness/sealed-log.js';

let log: SealedLog;

/** 81 entries under many seals, with the gap of a rolled back act after the tenth. */
beforeAll(async () => {
  log = await SealedLog.open();
  for (const count of [5, 3, 2]) {
    await log.act('heron.look', count);
    await log.sealAll();
  }
  await log.actInVain();
  for (const count of [1, 10, 20, 20, 20]) {
    await log.act('heron.fly', count);
    await log.sealAll();
  }
});
afterAll(() => log.close());

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
    const { rows } = await log.database.admin.query(
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
        await log.afterTampering(`UPDATE audit.entry SET ${column} = ${value} WHERE id = ${at(3)}`),
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
    expect(await log.afterTampering(sql)).toEqual({
      code: 1,
      said: expect.stringContaining(found),
    });
  });

  it('is not invented: everything put back holds again', async () => {
    expect(await log.verify()).toMatchObject({
      code: 0,
      said: expect.stringContaining('81 entries'),
    });
  });
});

describe('seals kept elsewhere', () => {
  let file: string;

  beforeAll(() => {
    file = join(log.folder, 'seals.jsonl');
  });

  it('are written and found again', async () => {
    expect(await log.verify(['--export', file])).toMatchObject({ code: 0 });
    await log.act('heron.later');
    await log.sealAll();

    expect(await log.verify(['--against', file])).toMatchObject({
      code: 0,
      said: expect.not.stringContaining('found beside'),
    });
  });

  it('show a log that was cut off together with its seals', async () => {
    const cut = `DELETE FROM audit.seal WHERE number > 2; DELETE FROM audit.entry WHERE arrival > (SELECT last_arrival FROM audit.seal WHERE number = 2)`;

    expect(await log.afterTampering(cut)).toMatchObject({ code: 0 });
    expect(await log.afterTampering(cut, ['--against', file])).toEqual({
      code: 1,
      said: expect.stringContaining('cut off or rolled back'),
    });
    expect(
      await log.afterTampering('DELETE FROM audit.seal; DELETE FROM audit.entry', [
        '--against',
        file,
      ]),
    ).toMatchObject({ code: 1 });
  });

  it('show a fork: the same place sealed twice with the true key', async () => {
    const fork = `DELETE FROM audit.seal WHERE number > 2; UPDATE audit.entry SET verb = 'x.y' WHERE id = ${at(9)}`;

    const [alone, compared] = await log.tampered(fork, async () => {
      await log.sealAll(log.sealerWith('audit-key.json'));
      return [await log.verify(), await log.verify(['--against', file])] as const;
    });

    expect(alone).toMatchObject({ code: 0 });
    expect(compared).toEqual({ code: 1, said: expect.stringContaining('rewritten or forked') });
    expect(await log.verify(['--against', file])).toMatchObject({ code: 0 });
  });

  it('show a log sealed anew with another key', async () => {
    const [alone, compared] = await log.tampered('DELETE FROM audit.seal', async () => {
      await log.sealAll(log.sealerWith('other-key.json'));
      return [await log.verify(), await log.verify(['--against', file])] as const;
    });

    expect(alone).toMatchObject({
      code: 0,
      said: expect.stringContaining('found beside the seals'),
    });
    expect(compared).toEqual({ code: 1, said: expect.stringContaining('not trusted') });
  });

  it('are not believed when their file was changed', async () => {
    const changed = join(log.folder, 'changed.jsonl');
    writeFileSync(changed, readFileSync(file, 'utf8').replace('"size":5', '"size":4'));

    expect(await log.verify(['--against', changed])).toEqual({
      code: 1,
      said: expect.stringContaining('not signed with its own key'),
    });
  });

  it('are not written when the log does not hold', async () => {
    const bad = join(log.folder, 'bad.jsonl');
    await log.afterTampering(`DELETE FROM audit.entry WHERE id = ${at(3)}`, ['--export', bad]);

    expect(() => readFileSync(bad)).toThrow(/ENOENT/);
  });

  it('are not made after a seal that does not hold', async () => {
    await log.database.admin.query(
      `SET session_replication_role = replica; UPDATE audit.seal SET signature = sha256('x') || sha256('y') WHERE number = (SELECT max(number) FROM audit.seal); RESET session_replication_role`,
    );
    await log.act('heron.after');

    await expect(log.sealer.execute()).rejects.toThrow('does not hold');
  });
});
