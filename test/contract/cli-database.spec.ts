import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FileKeyProvider } from '../../src/kernel/crypto/key-provider.js';
import { CANARY_TEXT, canariesIn, plantCanary } from '../harness/canary.js';
import { Client } from '../harness/client.js';
import { runCommand } from '../harness/command-line.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';
import { aDocumentCase, type DocumentCase } from '../harness/document-case.js';
import { stepUp } from '../harness/people.js';

jest.setTimeout(120_000);

let given: DocumentCase;
let folder: string;
let keyFile: string;
let documentId: string;
const others: TestDatabase[] = [];
const RECORDING = '01970000-0000-7000-8000-00000000cafe';

/** The settings of a database, with a key file of our own: rotating must not touch the one all tests share. */
function settingsOf(database: TestDatabase, key = keyFile): Record<string, string> {
  return {
    DATABASE_URL: database.adminUrl,
    ONTZIEN_KEY_FILE: key,
    ONTZIEN_DATA_DIR: database.runtime.settings.ONTZIEN_DATA_DIR,
    ONTZIEN_LOG: 'silent',
  };
}

async function anEmptyDatabase(): Promise<TestDatabase> {
  const database = await cloneDatabase();
  others.push(database);
  return database;
}

/** A recording as its module leaves it when it was verified; nothing else of it matters here. */
async function plantRecording(database: TestDatabase): Promise<void> {
  const { bytes, kid } = await database.runtime.keys.wrap(
    'object',
    Buffer.alloc(32, 7),
    `recording:${RECORDING}`,
  );
  const client = await database.admin.connect();
  await client.query(`SET session_replication_role = replica`);
  await client.query(
    `INSERT INTO recordings.recording (id, booking_id, case_id, child_ref, interviewer_id, track, state, size_bytes, received_bytes, object_key, key_kid,
       wrapped_key, sha256, container, duration_ms, video_codec, has_audio, announced_at, stored_at, verified_at)
     VALUES ($1, $1, $2, $1, $3, 'OVERVIEW', 'VERIFIED', 10, 10, repeat('a', 32), $4, $5, decode(repeat('00', 32), 'hex'), 'mp4', 1000, 'avc1', true, now(), now(), now())`,
    [RECORDING, given.caseId, given.prosecutor.id, kid, bytes],
  );
  await client.query(`SET session_replication_role = DEFAULT`);
  client.release();
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ontzien-cli-'));
  keyFile = join(folder, 'keys.json');
  copyFileSync(String(process.env['TEST_KEY_FILE']), keyFile);
  process.env['TEST_KEY_FILE'] = keyFile;
  given = await aDocumentCase();
  await plantCanary(given.prosecutor.client, given.caseId);
  documentId = await given.released(
    `${CANARY_TEXT}\n\ttab \\ backslash \u2028 separator\r\n🙂 \\N`,
  );
  await plantRecording(given.test.database);
  const objects = given.test.database.runtime.objectDir;
  mkdirSync(join(objects, 'aa'), { recursive: true });
  writeFileSync(join(objects, 'aa', 'a'.repeat(32)), Buffer.alloc(200_000, 9));
});
afterAll(async () => {
  for (const database of others) await database.drop();
  await given.test.close();
});

describe('ontzien users', () => {
  const add = (login: string, ...more: string[]) =>
    runCommand(
      [
        'users',
        'add',
        '--login',
        login,
        '--name',
        'Heron',
        '--role',
        'JUDGE',
        'COURT_CLERK',
        '--organisation',
        'COURT:Rechtbank Linden',
        ...more,
      ],
      settingsOf(given.test.database),
      'heron-linden-quartz\n',
    );

  it('opens an account that can sign in, with a password that is shown once', async () => {
    const { code, out, err } = await add('Rechter@Test.ontzien');
    const password = /^password: (\S{20})\n$/.exec(out)?.[1] ?? '';
    const client = new Client(given.test.port);

    expect({ code, err }).toEqual({ code: 0, err: 'Rechter@Test.ontzien is open.\n' });
    expect((await client.signIn('rechter@test.ontzien', password)).status).toBe(204);
    expect((await client.get('/me')).body).toMatchObject({
      name: 'Heron',
      organisation: 'Rechtbank Linden',
      roles: ['JUDGE', 'COURT_CLERK'],
    });
  });

  it('refuses a login that exists, and a short password', async () => {
    expect(await add('rechter@test.ontzien')).toMatchObject({
      code: 1,
      out: '',
      err: 'There is already an account with this login.\n',
    });
    expect(
      await runCommand(
        ['users', 'reset-password', 'rechter@test.ontzien', '--password-stdin'],
        settingsOf(given.test.database),
        'short\n',
      ),
    ).toMatchObject({ code: 1 });
  });

  it('resets a password from standard input and ends the sessions, also in the running application', async () => {
    await add('reset@test.ontzien', '--password-stdin');
    const client = new Client(given.test.port);
    expect((await client.signIn('reset@test.ontzien', 'heron-linden-quartz')).status).toBe(204);
    const { code, out } = await runCommand(
      ['users', 'reset-password', 'reset@test.ontzien', '--password-stdin'],
      settingsOf(given.test.database),
      'quartz-heron-linden\n',
    );

    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect((await client.get('/me')).status).toBe(401);
    expect((await client.signIn('reset@test.ontzien', 'quartz-heron-linden')).status).toBe(204);
  });

  it('disables an account at once, lists it so, and notes each act in the audit trail', async () => {
    await add('weg@test.ontzien', '--password-stdin');
    const client = new Client(given.test.port);
    await client.signIn('weg@test.ontzien', 'heron-linden-quartz');
    const disabled = await runCommand(
      ['users', 'disable', 'weg@test.ontzien'],
      settingsOf(given.test.database),
    );
    const listed = await runCommand(['users', 'list', '--json'], settingsOf(given.test.database));
    const { rows } = await given.test.database.admin.query(
      `SELECT e.verb, e.actor_role FROM audit.entry e JOIN auth.account a ON a.id = e.object_id WHERE a.login = 'weg@test.ontzien' AND e.verb LIKE 'account.%' ORDER BY e.id`,
    );

    expect(disabled.code).toBe(0);
    expect((await client.get('/me')).status).toBe(401);
    expect(listed.out).toContain(
      '"login":"weg@test.ontzien","name":"Heron","organisation":"Rechtbank Linden","roles":["JUDGE","COURT_CLERK"],"state":"DISABLED"',
    );
    expect(rows).toEqual([
      { verb: 'account.open', actor_role: 'SYSTEM' },
      { verb: 'account.disable', actor_role: 'SYSTEM' },
    ]);
    expect(
      await runCommand(['users', 'disable', 'weg@test.ontzien'], settingsOf(given.test.database)),
    ).toMatchObject({ code: 1 });
  });
});

describe('ontzien keys rotate', () => {
  it('wraps every data key under the new key while the application runs on', async () => {
    const { admin } = given.test.database;
    const before = await admin.query<{ sealed: Buffer }>(
      'SELECT sealed FROM identity.subject ORDER BY id',
    );
    const { code, out } = await runCommand(['keys', 'rotate'], settingsOf(given.test.database));
    const { rows } = await admin.query(
      `SELECT DISTINCT kid FROM identity.subject UNION SELECT kid FROM identity.document_original UNION SELECT key_kid FROM recordings.recording`,
    );
    const after = await admin.query<{ sealed: Buffer }>(
      'SELECT sealed FROM identity.subject ORDER BY id',
    );

    expect(code).toBe(0);
    expect(out).toMatch(
      /identity\.subject: 2 wrapped again, 0 failed\nidentity\.document_original: \d+ wrapped again, 0 failed\n(?:[a-z._]+: \d+ wrapped again, 0 failed\n){4}recordings\.recording: 1 wrapped again, 0 failed\n/,
    );
    expect(rows).toHaveLength(2);
    expect(after.rows).toEqual(before.rows);
    expect((await given.review(documentId)).text).toContain('Kanariëstein');
    const recording = await admin.query<{ key_kid: string; wrapped_key: Buffer }>(
      'SELECT key_kid, wrapped_key FROM recordings.recording',
    );
    const { key_kid: kid, wrapped_key: bytes } = recording.rows[0]!;
    expect(
      await given.test.database.runtime.keys.unwrap(
        'object',
        { kid, alg: 'A256GCM', bytes },
        `recording:${RECORDING}`,
      ),
    ).toEqual(Buffer.alloc(32, 7));
  });

  it('changes of a verified recording only what wraps its key, and only by the named path', async () => {
    const { admin } = given.test.database;
    const client = await admin.connect();
    const attempt = async (set: string, named: boolean) => {
      await client.query('BEGIN');
      if (named) await client.query("SET LOCAL ontzien.rewrap = 'on'");
      const outcome = await client
        .query(`UPDATE recordings.recording SET ${set} WHERE id = '${RECORDING}'`)
        .then(
          () => 'changed',
          (error: unknown) => (error as { constraint?: string }).constraint,
        );
      await client.query('ROLLBACK');
      return outcome;
    };
    try {
      expect(await attempt("key_kid = 'object-9', wrapped_key = '\\x00'", true)).toBe('changed');
      expect(await attempt("key_kid = 'object-9', wrapped_key = '\\x00'", false)).toBe(
        'recording_custody_forward_only',
      );
      for (const set of ['duration_ms = 1', "sha256 = sha256 || '\\x00'", 'wrapped_key = NULL'])
        expect(await attempt(set, true)).toBe('recording_custody_forward_only');
    } finally {
      client.release();
    }
  });

  it('wraps the secrets of second factors too, and their codes keep working', async () => {
    const { rows } = await given.test.database.admin.query<{ kid: string }>(
      'SELECT DISTINCT kid FROM auth.second_factor',
    );

    expect(rows).toHaveLength(1);
    expect(rows[0]?.kid).not.toBe('account-1');
    await stepUp(given.test, given.prosecutor);
  });

  it('finishes an interrupted rotation without a further key', async () => {
    const { admin, runtime } = given.test.database;
    runtime.keys.rotate('vault');
    const { code, out } = await runCommand(
      ['keys', 'rotate', '--resume'],
      settingsOf(given.test.database),
    );
    const { rows } = await admin.query<{ kid: string }>(
      'SELECT DISTINCT kid FROM identity.subject',
    );

    expect({ code, first: out.split('\n')[0] }).toEqual({
      code: 0,
      first: 'identity.subject: 2 wrapped again, 0 failed',
    });
    expect(rows).toEqual([{ kid: runtime.keys.currentKeyId('vault') }]);
    expect(
      (await runCommand(['keys', 'rotate', '--resume'], settingsOf(given.test.database))).out,
    ).toContain('identity.subject: 0 wrapped again, 0 failed');
  });

  it('of two at once is one, and the other is told: no key gets lost between them', async () => {
    const settings = settingsOf(given.test.database);
    const kids = () => Object.keys(JSON.parse(readFileSync(keyFile, 'utf8')).keys.vault);
    const before = kids();
    const hold = await given.test.database.admin.connect();
    await hold.query('SELECT pg_advisory_lock(7221506)');
    const refused = await runCommand(['keys', 'rotate'], settings);
    const between = kids();
    hold.release(true);
    const both = await Promise.all([0, 1].map(() => runCommand(['keys', 'rotate'], settings)));
    const done = both.filter(({ code }) => code === 0).length;

    expect({ code: refused.code, said: refused.err.includes('being rotated already') }).toEqual({
      code: 1,
      said: true,
    });
    expect(between).toEqual(before);
    expect(done).toBeGreaterThan(0);
    expect(kids()).toHaveLength(before.length + done);
    expect((await given.review(documentId)).text).toContain('Kanariëstein');
  });

  it('goes on past a key that does not unwrap, and fails in the end', async () => {
    const { admin, runtime } = given.test.database;
    const { rows } = await admin.query<{ id: string; wrapped_key: Buffer }>(
      'SELECT id, wrapped_key FROM identity.subject ORDER BY id LIMIT 1',
    );
    await admin.query(
      'UPDATE identity.subject SET wrapped_key = set_byte(wrapped_key, 20, get_byte(wrapped_key, 20) # 1) WHERE id = $1',
      [rows[0]!.id],
    );
    runtime.keys.rotate('vault');
    const ran = await runCommand(['keys', 'rotate', '--resume'], settingsOf(given.test.database));
    await admin.query('UPDATE identity.subject SET wrapped_key = $2 WHERE id = $1', [
      rows[0]!.id,
      rows[0]!.wrapped_key,
    ]);

    expect(ran.code).toBe(1);
    expect(ran.out).toContain('identity.subject: 1 wrapped again, 1 failed');
    expect(
      (await runCommand(['keys', 'rotate', '--resume'], settingsOf(given.test.database))).code,
    ).toBe(0);
  });
});

describe('ontzien backup and restore', () => {
  const backup = () => join(folder, 'backup');

  /** Everything a database holds, table by table, as text. */
  async function contents(database: TestDatabase): Promise<Record<string, readonly string[]>> {
    const { rows } = await database.admin.query<{ path: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS path FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
    );
    const found: Record<string, readonly string[]> = {};
    for (const { path } of rows) {
      const table = await database.admin.query<{ text: string }>({
        text: `SELECT t::text FROM ${path} t WHERE t::text NOT LIKE '%backup.restore%' ORDER BY 1`,
      });
      found[path] = table.rows.map(({ text }) => text);
    }
    return found;
  }

  it('makes a folder without the keys and without a name in plain text outside the served texts', async () => {
    const { code, out, err } = await runCommand(
      ['backup', backup()],
      settingsOf(given.test.database),
    );
    const files = readdirSync(backup(), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );

    expect({ code, said: /: \d+ tables, \d+ rows, 1 files\n$/.test(out) }).toEqual({
      code: 0,
      said: true,
    });
    expect(err).toContain('NOT in it: the key file');
    expect(files.map(({ name }) => name)).not.toContain('keys.json');
    for (const entry of files)
      expect(canariesIn(readFileSync(join(entry.parentPath, entry.name), 'utf8'))).toEqual([]);
    expect(existsSync(`${backup()}.partial`)).toBe(false);
    expect(await runCommand(['backup', backup()], settingsOf(given.test.database))).toMatchObject({
      code: 1,
    });
  });

  it('puts back every row and every file, byte by byte, and children stay readable', async () => {
    const database = await anEmptyDatabase();
    const expected = await contents(given.test.database);
    const { code, err } = await runCommand(['restore', backup()], settingsOf(database));

    expect({ code, err }).toMatchObject({ code: 0 });
    expect(await contents(database)).toEqual(expected);
    expect(readFileSync(join(database.runtime.objectDir, 'aa', 'a'.repeat(32)))).toEqual(
      Buffer.alloc(200_000, 9),
    );
    await expect(database.admin.query(`DELETE FROM audit.entry`)).rejects.toMatchObject({
      constraint: 'audit_history_unchanged',
    });
    expect(await runCommand(['restore', backup()], settingsOf(database))).toMatchObject({
      code: 1,
    });
  });

  it('erases again what was erased after the backup was made', async () => {
    const { admin } = given.test.database;
    const { rows } = await admin.query<{ id: string }>(`SELECT id FROM identity.subject LIMIT 1`);
    const original = await admin.query(`SELECT document_id AS id FROM identity.document_original`);
    const ids = [rows[0]!.id, String(original.rows[0].id)];
    // Beside another name of the same key file, so that the other restores stay what they are.
    const key = join(folder, 'same.json');
    copyFileSync(keyFile, key);
    const database = await anEmptyDatabase();
    const blind = await runCommand(['restore', backup()], settingsOf(database, key));
    writeFileSync(join(folder, 'same.erasures.txt'), `${ids[0]}\n${ids[1]}\nhalf-a-li`);
    const { code, err } = await runCommand(['restore', backup()], settingsOf(database, key));

    expect(blind).toMatchObject({ code: 1, err: expect.stringContaining('no list of erasures') });
    expect({ code, said: err.includes('Erased again: 2') }).toEqual({ code: 0, said: true });
    const kept = await database.admin.query(
      `SELECT wrapped_key IS NULL AND sealed IS NULL AND erased_at IS NOT NULL AS gone FROM identity.subject WHERE id = $1
       UNION ALL SELECT wrapped_key IS NULL AND sealed IS NULL AND erased_at IS NOT NULL FROM identity.document_original WHERE document_id = $2
       UNION ALL SELECT NOT EXISTS (SELECT FROM identity.duplicate_hash WHERE subject_id = $1)`,
      ids,
    );
    expect(kept.rows).toEqual([{ gone: true }, { gone: true }, { gone: true }]);
  });

  it('refuses a database that is in use, another key file, and a file that was changed', async () => {
    const database = await anEmptyDatabase();
    const before = await contents(database);
    const otherKey = join(folder, 'other-keys.json');
    FileKeyProvider.open(otherKey);

    const inUse = await runCommand(['restore', backup()], {
      ...settingsOf(given.test.database),
      ONTZIEN_OBJECT_DIR: join(folder, 'no-objects'),
    });
    const noKey = await runCommand(
      ['restore', backup()],
      settingsOf(database, join(folder, 'absent.json')),
    );
    const otherKeys = await runCommand(['restore', backup()], settingsOf(database, otherKey));
    appendFileSync(join(backup(), 'tables', 'cases.case.copy'), 'x');
    const changed = await runCommand(['restore', backup()], settingsOf(database));

    expect(inUse).toMatchObject({
      code: 1,
      err: expect.stringContaining('The database is in use'),
    });
    expect(noKey).toMatchObject({ code: 1, err: expect.stringContaining('There is no key file') });
    expect(otherKeys).toMatchObject({
      code: 1,
      err: expect.stringContaining('The key file is not the one'),
    });
    expect(changed).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'tables/cases.case.copy is missing or is not what was backed up',
      ),
    });
    expect(await contents(database)).toEqual(before);
  });

  it('knows no folder that is not a backup', async () => {
    expect(
      await runCommand(['restore', folder], settingsOf(await anEmptyDatabase())),
    ).toMatchObject({ code: 1 });
  });
});
