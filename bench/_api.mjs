// Shared by api-get, api-list and api-create: one database, our server and the bare one, 16 connections, rounds interleaved.
// Left out on purpose: TLS, and a network between client and server. All three share these cores.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import pg from 'pg';

const here = dirname(fileURLToPath(import.meta.url));
const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 4);

/** Runs `work` with both servers on a database of `cases` cases, all open to the signed-in person. */
export async function withServers(cases, work) {
  const { startEmbeddedPostgres } =
    await import('../dist/src/kernel/database/embedded-postgres.js');
  const { provision } = await import('../dist/src/kernel/database/provision.js');
  const { FileKeyProvider } = await import('../dist/src/kernel/crypto/key-provider.js');
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const children = [];
  try {
    await provision(server.url, FileKeyProvider.open(join(folder, 'keys.json')));
    const data = await fill(server.url, cases);
    const start = async (script, env) => {
      const port = await freePort();
      const child = spawn(process.execPath, [script], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, PORT: String(port), DATABASE_URL: server.url, ...env },
      });
      children.push(child);
      await untilAnswers(port);
      return { url: `http://127.0.0.1:${port}`, pid: child.pid };
    };
    const ours = await start(join(here, '../dist/bin/main.js'), {
      ONTZIEN_DATA_DIR: folder,
      ONTZIEN_LOG: 'silent',
      NODE_ENV: 'production',
    });
    const bare = await start(join(here, '_bare-server.mjs'), { BENCH_PERSON: data.person });
    return await work({ ours, bare, data });
  } finally {
    for (const child of children) child.kill('SIGTERM');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Medians of interleaved rounds, as requests a second. */
export async function compare({ ours, bare, data }, requestsFor) {
  const rates = { ours: [], bare: [] };
  await measure(ours.url, data.cookie, requestsFor('ours'), 1);
  await measure(bare.url, undefined, requestsFor('bare'), 1);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.ours.push(await measure(ours.url, data.cookie, requestsFor('ours'), SECONDS));
    rates.bare.push(await measure(bare.url, undefined, requestsFor('bare'), SECONDS));
  }
  return { ours: median(rates.ours), bare: median(rates.bare) };
}

export function row(name, { ours, bare }, bar, n) {
  const ratio = ours / bare;
  return {
    name,
    ours,
    reference: bare,
    referenceName: 'bare node:http + pg',
    ratio,
    bar,
    pass: ratio >= bar,
    unit: 'req/s',
    n,
  };
}

async function measure(url, cookie, requests, duration) {
  const result = await autocannon({
    url,
    connections: 16,
    duration,
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) },
    requests,
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} answers were no success, ${result.errors} errors`);
  return result.requests.average;
}

async function fill(url, cases) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const uuid = async () => (await client.query('SELECT gen_random_uuid() AS id')).rows[0].id;
  const [court, office, person, account] = [await uuid(), await uuid(), await uuid(), await uuid()];
  await client.query(
    `INSERT INTO people.organisation (id, kind, name, code) VALUES ($1, 'COURT', 'Court', 'C'), ($2, 'PROSECUTION_OFFICE', 'Office', 'O')`,
    [court, office],
  );
  await client.query(
    `INSERT INTO people.person (id, organisation_id, name) VALUES ($1, $2, 'Heron')`,
    [person, office],
  );
  await client.query(
    `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, 'bench', 'none', '{PROSECUTOR}')`,
    [account, person],
  );
  const token = randomBytes(32).toString('base64url');
  await client.query(
    `INSERT INTO auth.session (token_hash, account_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, now(), now(), now() + interval '6 hours')`,
    [createHash('sha256').update(token).digest(), account],
  );
  await client.query(
    `INSERT INTO cases."case" (id, parketnummer, court_id, office_id, reported_on, registered_at, registered_by)
     SELECT (lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000')::uuid,
       '13/' || lpad((n % 1000000)::text, 6, '0') || '-' || lpad((n / 1000000)::text, 2, '0'), $2, $3, '2026-01-05', now(), $4
     FROM generate_series(1, $1::int) n`,
    [cases, court, office, person],
  );
  await client.query(
    `INSERT INTO cases.child (child_ref, case_id, child_number, age_band, registered_at)
     SELECT gen_random_uuid(), id, regexp_replace(upper(lpad(to_hex(row_number() OVER ()), 8, '0')), '^(.{4})(.{4})$', 'KN-\\1-\\2-0'),
       'AGE_9_11', now() FROM cases."case"`,
  );
  await client.query(`INSERT INTO cases.offence (id, case_id, count_number, statute_version, article, committed_from, committed_until)
    SELECT gen_random_uuid(), id, 1, 'SR', '300', '2026-01-03', '2026-01-03' FROM cases."case"`);
  await client.query(
    `INSERT INTO auth.case_access (id, case_id, person_id, function, moment, opened_at, opened_by)
    SELECT gen_random_uuid(), id, $1, 'PROSECUTOR', 'REGISTRATION', now(), $1 FROM cases."case"`,
    [person],
  );
  await client.query('ANALYZE');
  await client.end();
  return {
    cookie: `__Host-ontzien=${token}`,
    court,
    office,
    person,
    caseId: (n) => `${n.toString(16).padStart(8, '0')}-0000-7000-8000-000000000000`,
    cases,
  };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function untilAnswers(port) {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/api/v1/cases`).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers on ${port}`);
}

const median = (values) =>
  values.sort((left, right) => left - right)[Math.floor(values.length / 2)];
