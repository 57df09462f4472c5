// Shared by the benches of recordings: a real server on a database of its own, one interviewer and one judge.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export const MIB = 1_048_576;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
export const percentile = (values, part) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

/** A script of this folder in a process of its own; its first message says that it is ready. */
export function beside(script, ...args) {
  const child = fork(new URL(script, import.meta.url), args);
  return { child, ready: once(child, 'message').then(([message]) => message) };
}

/** @param viewers judges of the case beside the first, each signed in. */
export async function startBench(viewers = 0) {
  const { startEmbeddedPostgres } =
    await import('../dist/src/kernel/database/embedded-postgres.js');
  const { provision } = await import('../dist/src/kernel/database/provision.js');
  const { FileKeyProvider } = await import('../dist/src/kernel/crypto/key-provider.js');
  const { readSettings } = await import('../dist/src/kernel/config/settings.js');
  const { Runtime, databaseUrls } = await import('../dist/src/kernel/runtime.js');
  const { SystemClock } = await import('../dist/src/kernel/time.js');
  const { Log } = await import('../dist/src/kernel/logging/log.js');
  const { createServer } = await import('../dist/src/server.js');

  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  const keys = FileKeyProvider.open(join(folder, 'keys.json'));
  await provision(postgres.url, keys);
  const settings = readSettings({
    DATABASE_URL: postgres.url,
    ONTZIEN_DATA_DIR: folder,
    ONTZIEN_LOG: 'silent',
  });
  const runtime = new Runtime(
    settings,
    keys,
    await databaseUrls(postgres.url, settings, keys),
    () => Promise.resolve(),
  );
  const app = await createServer({ runtime, clock: new SystemClock(), log: new Log('silent') });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address();
  const people = await plant(postgres.url, port, viewers);
  return {
    ...people,
    port,
    folder,
    stop: async () => {
      await app.close();
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A case after its session, straight into the tables; everything measured goes through the application. */
async function plant(url, port, viewers) {
  const { newId } = await import('../dist/src/kernel/ids.js');
  const { hashPassword } = await import('../dist/src/modules/auth/index.js');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const sql = (text, values) => client.query(text, values);
  const [court, caseId, childRef, studio, booking] = Array.from({ length: 5 }, () => newId());
  const hash = await hashPassword('bench-bench-bench');
  await sql(
    `INSERT INTO people.organisation (id, kind, name, code) VALUES ($1, 'COURT', 'Bench', 'BENCH')`,
    [court],
  );
  const people = {};
  const more = Array.from({ length: viewers }, (_, index) => `JUDGE_${index}`);
  for (const name of ['CHILD_INTERVIEWER', 'JUDGE', ...more]) {
    const role = name.replace(/_\d+$/, '');
    const id = newId();
    await sql(
      `INSERT INTO people.person (id, organisation_id, name, sex) VALUES ($1, $2, $3, 'F')`,
      [id, court, name],
    );
    await sql(
      `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, $3, $4, $5)`,
      [newId(), id, `${name.toLowerCase()}@bench`, hash, [role]],
    );
    people[name] = id;
  }
  await sql(
    `INSERT INTO cases."case" (id, parketnummer, court_id, office_id, reported_on, registered_at, registered_by) VALUES ($1, '16/000001-26', $2, $2, '2026-01-05', now(), $3)`,
    [caseId, court, people.JUDGE],
  );
  await sql(
    `INSERT INTO cases.child (child_ref, case_id, child_number, age_band, registered_at) VALUES ($1, $2, 'KN-7F3K-9QWD-H', 'AGE_9_11', now())`,
    [childRef, caseId],
  );
  for (const [name, id] of Object.entries(people)) {
    const role = name.replace(/_\d+$/, '');
    await sql(
      `INSERT INTO auth.case_access (id, case_id, person_id, function, moment, opened_at, opened_by) VALUES ($1, $2, $3, $4, 'ASSIGNMENT', now(), $3)`,
      [newId(), caseId, id, role],
    );
  }
  await sql(
    `INSERT INTO interviews.needs_assessment (child_ref, version, case_id, languages, support_person_offered, child_asked, representative_informed, guardian_requested,
       privilege_notice_needed, privilege_notice_planned, complete, recorded_by, recorded_at) VALUES ($1, 1, $2, '{nl}', true, true, true, false, false, false, true, $3, now())`,
    [childRef, caseId, people.JUDGE],
  );
  await sql(
    `INSERT INTO studios.studio (id, name, town, region) VALUES ($1, 'Bench', 'Utrecht', 'Midden-Nederland')`,
    [studio],
  );
  await sql(
    `INSERT INTO interviews.booking (id, case_id, child_ref, session_type, state, session, blocked, age_band, language, interviewer_id, studio_id, needs_version, booked_by,
       booked_at, started_at, ended_at) VALUES ($1, $2, $3, 'INITIAL', 'HELD', '[2026-01-10T09:00Z,2026-01-10T10:00Z)', '[2026-01-10T08:30Z,2026-01-10T10:30Z)', 'AGE_9_11', 'nl',
       $4, $5, 1, $6, now(), '2026-01-10T09:00Z', '2026-01-10T10:00Z')`,
    [booking, caseId, childRef, people.CHILD_INTERVIEWER, studio, people.JUDGE],
  );
  await client.end();
  const interviewer = await signIn(port, 'child_interviewer@bench');
  const judge = await signIn(port, 'judge@bench');
  const others = [];
  for (const name of more) others.push(await signIn(port, `${name.toLowerCase()}@bench`));
  return { interviewer, judge, booking, others };
}

async function signIn(port, login) {
  const response = await call(port, 'POST', '/api/v1/session', {
    json: { login, password: 'bench-bench-bench' },
  });
  return String(response.headers['set-cookie'][0]).split(';')[0];
}

/** One request; `feed` writes its body. Answers with status, headers, text and when the first byte came. */
export function call(port, method, path, { json, headers = {}, feed, drain } = {}) {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const body = json === undefined ? undefined : Buffer.from(JSON.stringify(json));
    const outgoing = request(
      {
        agent,
        host: '127.0.0.1',
        port,
        method,
        path,
        headers: {
          ...(body === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': body.length }),
          ...headers,
        },
      },
      (response) => {
        let first;
        let bytes = 0;
        const chunks = [];
        response.on('data', (chunk) => {
          first ??= performance.now() - started;
          bytes += chunk.length;
          if (!drain) chunks.push(chunk);
        });
        response.on('end', () =>
          resolve({
            status: response.statusCode,
            headers: response.headers,
            text: Buffer.concat(chunks).toString(),
            first,
            bytes,
            took: performance.now() - started,
          }),
        );
        response.on('error', reject);
      },
    );
    outgoing.on('error', reject);
    if (feed === undefined) outgoing.end(body);
    else void feed(outgoing).catch(reject);
  });
}

/** A real film, filled up to any size with a box that players skip. */
export async function aLargeFilm(size) {
  const { demoRecording } = await import('../dist/src/seed/demo-recording.js');
  const parts = [];
  for await (const part of demoRecording({ seconds: 60, width: 640, height: 360 }))
    parts.push(part);
  const film = Buffer.concat(parts);
  const filler = Buffer.alloc(16);
  filler.writeUInt32BE(1, 0);
  filler.write('free', 4, 'latin1');
  filler.writeBigUInt64BE(BigInt(size - film.length), 8);
  const noise = Buffer.alloc(8 * MIB);
  for (let at = 0; at < noise.length; at += 4)
    noise.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
  return {
    size,
    /** Writes it into a request, as fast as that takes it. */
    feed: async (outgoing) => {
      for (const part of [film, filler]) await write(outgoing, part);
      for (let left = size - film.length - filler.length; left > 0; left -= noise.length)
        await write(outgoing, noise.subarray(0, Math.min(left, noise.length)));
      outgoing.end();
    },
  };
}

async function write(outgoing, bytes) {
  for (let at = 0; at < bytes.length; at += 256 * 1024) {
    if (outgoing.write(bytes.subarray(at, at + 256 * 1024))) continue;
    await once(outgoing, 'drain');
  }
}

/** Announces and hands in; answers with how long the bytes took until the verdict. */
export async function handIn({ port, interviewer, booking }, film, track = 'OVERVIEW') {
  const announced = await call(port, 'POST', `/api/v1/bookings/${booking}/recordings`, {
    json: { track, sizeBytes: film.size },
    headers: { cookie: interviewer },
  });
  const { id } = JSON.parse(announced.text);
  const done = await call(port, 'PATCH', `/api/v1/uploads/${id}`, {
    headers: {
      cookie: interviewer,
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'content-length': film.size,
    },
    feed: film.feed,
  });
  if (done.status !== 204) throw new Error(`not received: ${done.status} ${done.text}`);
  return { id, took: done.took };
}
