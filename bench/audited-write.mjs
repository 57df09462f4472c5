// A write with its audit row in the same statement, through the product's unit of work and its application role, while
// the sealer seals every second; against the write without any audit row as it is usually done (two statements and a
// commit), against the very same statement without the audit row, and against the usual way to chain a log: one locked
// head. 64 clients, 16 connections, short rounds interleaved; ratios are medians of rounds.
// Left out on purpose: HTTP, sign-in and validation (api-create has them).
import { createHash } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

const CLIENTS = 64;
const ROWS = 10_000;
const ROUNDS = 11;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 1);

const SET_UP = `
  CREATE SCHEMA bench;
  CREATE TABLE bench.note (id integer PRIMARY KEY, version integer NOT NULL DEFAULT 1);
  INSERT INTO bench.note SELECT n FROM generate_series(1, ${ROWS}) n;
  CREATE TABLE bench.head (one boolean PRIMARY KEY DEFAULT true, hash bytea NOT NULL);
  INSERT INTO bench.head VALUES (true, sha256(''));
  CREATE TABLE bench.link (id uuid PRIMARY KEY, hash bytea NOT NULL);
  GRANT USAGE ON SCHEMA bench TO ontzien_app;
  GRANT SELECT, INSERT, UPDATE ON ALL TABLES IN SCHEMA bench TO ontzien_app`;

export async function run() {
  const load = (path) => import(`../dist/src/${path}.js`);
  const [
    { startEmbeddedPostgres },
    { provision, roleUrl },
    { FileKeyProvider },
    { openPool },
    { UnitOfWork },
    { writingStatement },
    { systemActor },
    { SealAudit },
    { FileSigningKey },
    { Log },
    { newId },
  ] = await Promise.all(
    [
      'kernel/database/embedded-postgres',
      'kernel/database/provision',
      'kernel/crypto/key-provider',
      'kernel/database/pools',
      'kernel/database/unit-of-work',
      'kernel/database/statement',
      'kernel/actor',
      'modules/audit/index',
      'kernel/crypto/signing-key',
      'kernel/logging/log',
      'kernel/ids',
    ].map(load),
  );
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  try {
    const keys = FileKeyProvider.open(join(folder, 'keys.json'));
    await provision(server.url, keys);
    const admin = new pg.Client({ connectionString: server.url });
    await admin.connect();
    await admin.query(SET_UP);
    await admin.end();

    const pool = openPool(
      { url: await roleUrl(server.url, 'ontzien_app', keys), size: 16, name: 'bench' },
      new Log('silent'),
    );
    const unitOfWork = new UnitOfWork(pool);
    const actor = systemActor();
    const change = `changed AS (UPDATE bench.note SET version = version + 1 FROM actor WHERE note.id = $6 RETURNING note.id)`;
    const row = `audit_row AS (
      INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, object_type, outcome)
      SELECT actor.audit_id, 'ALTERATION', 'note.change', $1::uuid, $2, actor.organisation_id, actor.request_id, 'note', 'ALLOWED' FROM actor)`;
    const audited = writingStatement(
      'bench.audited',
      `${change}, ${row}`,
      'SELECT id FROM changed',
    );
    const plain = writingStatement('bench.plain', change, 'SELECT id FROM changed');
    const ways = {
      ours: (n) => unitOfWork.once(actor, audited, [n]),
      usual: (n) =>
        unitOfWork.run(actor, (tx) => tx.one(LOOK, [n]).then(() => tx.query(CHANGE, [n]))),
      same: (n) => unitOfWork.once(actor, plain, [n]),
      locked: (n) => chained(unitOfWork, actor, n, newId()),
    };
    const sealer = new SealAudit(unitOfWork, new FileSigningKey(join(folder, 'audit-key.json')));
    const sealing = setInterval(
      () => void sealer.execute().catch((error) => process.stderr.write(`${error.stack}\n`)),
      1_000,
    );
    const rates = { ours: [], usual: [], same: [], locked: [] };
    for (const way of Object.keys(ways)) await measure(ways[way], 1);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const way of Object.keys(ways)) rates[way].push(await measure(ways[way], SECONDS));
    clearInterval(sealing);
    await pool.end();
    return [
      against('audited-write', rates, 'usual', ['no audit, two statements and a commit', 0.8]),
      against('audited-write-same', rates, 'same', ['same statement without audit row', null]),
      against('audited-write-chain', rates, 'locked', ['one chain, head locked', 4]),
    ];
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function against(name, rates, other, [referenceName, bar]) {
  // Round by round, because what else runs on the machine changes within seconds.
  const ratio = median(rates.ours.map((rate, round) => rate / rates[other][round]));
  return {
    name,
    ours: median(rates.ours),
    reference: median(rates[other]),
    referenceName,
    ratio,
    bar,
    pass: bar === null ? null : ratio >= bar,
    unit: 'writes/s',
    n: CLIENTS,
  };
}

const HEAD = { name: 'bench.head', text: 'SELECT hash FROM bench.head FOR UPDATE' };
const LOOK = { name: 'bench.look', text: 'SELECT version FROM bench.note WHERE id = $1' };
const CHANGE = {
  name: 'bench.change',
  text: 'UPDATE bench.note SET version = version + 1 WHERE id = $1',
};
const LINK = { name: 'bench.link', text: 'INSERT INTO bench.link (id, hash) VALUES ($1, $2)' };
const MOVE = { name: 'bench.move', text: 'UPDATE bench.head SET hash = $1' };

/** The usual chain: every writer waits for the head, hashes after it and moves it. */
function chained(unitOfWork, actor, n, id) {
  return unitOfWork.run(actor, async (tx) => {
    await tx.query(CHANGE, [n]);
    const { hash } = await tx.one(HEAD);
    const next = createHash('sha256').update(hash).update(id).digest();
    await Promise.all([tx.query(LINK, [id, next]), tx.query(MOVE, [next])]);
  });
}

async function measure(write, seconds) {
  let done = 0;
  let serial = 0;
  const end = performance.now() + seconds * 1_000;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      while (performance.now() < end) {
        // Neighbouring numbers: no two clients want the same row, so the audit is what is compared.
        serial += 1;
        await write(1 + (serial % ROWS));
        done += 1;
      }
    }),
  );
  return done / ((performance.now() - started) / 1_000);
}

const median = (values) =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)];
