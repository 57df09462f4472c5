// Checking a whole sealed log with the verifier, a process of its own: start, connection, seals, signatures and every
// entry from the database; against hashing as many buffers of the same size in memory (the limit), and against paging
// the rows through node and hashing their JSON (the usual way). 1 000 000 entries; rounds interleaved.
// Left out on purpose: a network between verifier and database; both share these cores.
import { spawn } from 'node:child_process';
import { createHash, hash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const ENTRIES = Number(process.env.BENCH_ENTRIES ?? 1_000_000);
const ROUNDS = 3;
const PAGE = 5_000;
const verifier = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  'verifier',
  'verify-audit.mjs',
);

export async function run() {
  const load = (path) => import(`../dist/src/${path}.js`);
  const [
    { startEmbeddedPostgres },
    { provision, roleUrl },
    { FileKeyProvider },
    { openPool },
    { UnitOfWork },
    { SealAudit },
    { FileSigningKey },
    { Log },
  ] = await Promise.all(
    [
      'kernel/database/embedded-postgres',
      'kernel/database/provision',
      'kernel/crypto/key-provider',
      'kernel/database/pools',
      'kernel/database/unit-of-work',
      'modules/audit/index',
      'kernel/crypto/signing-key',
      'kernel/logging/log',
    ].map(load),
  );
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  const admin = new pg.Client({ connectionString: server.url });
  try {
    const keys = FileKeyProvider.open(join(folder, 'keys.json'));
    await provision(server.url, keys);
    await admin.connect();
    await admin.query(
      `INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, case_id, object_type, object_id, outcome)
       SELECT gen_random_uuid(), 'CONSULTATION', 'case.view', gen_random_uuid(), 'PROSECUTOR', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(),
         'case', gen_random_uuid(), 'ALLOWED' FROM generate_series(1, $1::int)`,
      [ENTRIES],
    );
    await admin.query('VACUUM ANALYZE audit.entry');
    const pool = openPool(
      { url: await roleUrl(server.url, 'ontzien_app', keys), size: 2, name: 'bench' },
      new Log('silent'),
    );
    const sealer = new SealAudit(
      new UnitOfWork(pool),
      new FileSigningKey(join(folder, 'audit-key.json')),
    );
    for (let left = ENTRIES; left > 0;) left -= await sealer.execute();
    await pool.end();

    const rates = { ours: [], limit: [], paging: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      rates.ours.push(await timed(() => verify(server.url)));
      rates.limit.push(await timed(oneShot));
      rates.paging.push(await timed(() => paging(admin)));
    }
    const [ours, limit, pages] = [median(rates.ours), median(rates.limit), median(rates.paging)];
    return [
      {
        name: 'audit-verify',
        ours,
        reference: limit,
        referenceName: 'one-shot SHA-256 in memory',
        ratio: ours / limit,
        bar: 0.25,
        pass: ours / limit >= 0.25,
        unit: 'entries/s',
        n: ENTRIES,
      },
      {
        name: 'audit-verify-paging',
        ours,
        reference: pages,
        referenceName: `pages of ${PAGE} hashed in node`,
        ratio: ours / pages,
        bar: 2,
        pass: ours / pages >= 2,
        unit: 'entries/s',
        n: ENTRIES,
      },
    ];
  } finally {
    await admin.end();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(work) {
  const started = performance.now();
  await work();
  return ENTRIES / ((performance.now() - started) / 1_000);
}

function verify(url) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [verifier], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, AUDIT_DATABASE_URL: url },
    });
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error('the log did not hold')),
    );
  });
}

function oneShot() {
  const buffer = randomBytes(223);
  for (let n = 0; n < ENTRIES; n += 1) {
    buffer.writeUInt32BE(n, 0);
    hash('sha256', buffer, 'buffer');
  }
}

async function paging(client) {
  let before = createHash('sha256').digest();
  for (let after = 0; ;) {
    const { rows } = await client.query({
      name: 'page',
      text: 'SELECT * FROM audit.entry WHERE arrival > $1 ORDER BY arrival LIMIT $2',
      values: [after, PAGE],
    });
    for (const row of rows)
      before = createHash('sha256').update(before).update(JSON.stringify(row)).digest();
    if (rows.length < PAGE) return;
    after = rows.at(-1).arrival;
  }
}

const median = (values) =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 2)];
