// Shared by benchmarks of planning: a server of its own with children, their coordinators, interviewers and studios.
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const here = dirname(fileURLToPath(import.meta.url));
const STARTS = ['07:00', '10:00', '13:00', '16:00'];

/** Runs `work` with a server in which `children` children wait, each in a case and with a coordinator of its own. */
export async function withServer({ children, pairs, days }, work) {
  const { startEmbeddedPostgres } =
    await import('../dist/src/kernel/database/embedded-postgres.js');
  const { provision } = await import('../dist/src/kernel/database/provision.js');
  const { FileKeyProvider } = await import('../dist/src/kernel/crypto/key-provider.js');
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  const database = new pg.Client({ connectionString: server.url });
  let child;
  try {
    await provision(server.url, FileKeyProvider.open(join(folder, 'keys.json')));
    await database.connect();
    const port = await freePort();
    child = spawn(process.execPath, [join(here, '../dist/src/main.js')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {
        ...process.env,
        PORT: String(port),
        DATABASE_URL: server.url,
        ONTZIEN_DATA_DIR: folder,
        ONTZIEN_LOG: 'silent',
        NODE_ENV: 'production',
      },
    });
    const call = caller(`http://127.0.0.1:${port}/api/v1`);
    await untilAnswers(port);
    const people = await fill(database, { children, pairs });
    const made = await casesFor(call, people);
    const dates = await openDates(database, days);
    const slots = dates.flatMap((date) =>
      STARTS.flatMap((clock) =>
        people.pairs.map((pair) => ({ ...pair, startsAt: `${date}T${clock}:00.000Z` })),
      ),
    );
    return await work({ call, database, url: server.url, children: made, slots });
  } finally {
    child?.kill('SIGTERM');
    await database.end().catch(() => undefined);
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function caller(base) {
  return async (cookie, method, path, body) => {
    const response = await fetch(base + path, {
      method,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  };
}

async function fill(database, { children, pairs }) {
  const [court, office, police] = [randomUUID(), randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO people.organisation (id, kind, name, code, region) VALUES ($1, 'COURT', 'Court', 'C', 'Midden-Nederland'),
      ($2, 'PROSECUTION_OFFICE', 'Office', 'O', 'Midden-Nederland'), ($3, 'POLICE_UNIT', 'Unit', 'P', 'Midden-Nederland')`,
    [court, office, police],
  );
  let serial = 0;
  const person = async (role, organisation) => {
    const [id, account] = [randomUUID(), randomUUID()];
    const token = randomBytes(32).toString('base64url');
    serial += 1;
    await database.query(
      `INSERT INTO people.person (id, organisation_id, name, staff_number, sex) VALUES ($1, $2, $3, $4, 'F')`,
      [id, organisation, `Heron ${serial}`, `S${serial}`],
    );
    await database.query(
      `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, $3, 'none', ARRAY[$4])`,
      [account, id, `bench-${serial}`, role],
    );
    await database.query(
      `INSERT INTO auth.session (token_hash, account_id, created_at, last_seen_at, expires_at) VALUES ($1, $2, now(), now(), now() + interval '6 hours')`,
      [createHash('sha256').update(token).digest(), account],
    );
    return { id, cookie: `__Host-ontzien=${token}` };
  };
  const made = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const { id: interviewerId } = await person('CHILD_INTERVIEWER', police);
    const studioId = randomUUID();
    await database.query(
      `INSERT INTO people.interviewer_certificate (id, person_id, scheme, age_bands, languages, period)
       VALUES (gen_random_uuid(), $1, 'studioverhoor', '{AGE_6_8,AGE_9_11}', '{nl}', tstzrange('2020-01-01', '2060-01-01'))`,
      [interviewerId],
    );
    await database.query(
      `INSERT INTO people.working_hours (person_id, weekday, starts, ends) SELECT $1, day, '06:00', '22:00' FROM generate_series(1, 7) AS day`,
      [interviewerId],
    );
    await database.query(
      `INSERT INTO studios.studio (id, name, town, region) VALUES ($1, $2, 'Utrecht', 'Midden-Nederland')`,
      [studioId, `Studio ${pair}`],
    );
    await database.query(
      `INSERT INTO studios.studio_certificate (id, studio_id, age_sets, period, inspected_on)
       VALUES (gen_random_uuid(), $1, '{SET_6_11}', tstzrange('2020-01-01', '2060-01-01'), '2020-01-01')`,
      [studioId],
    );
    await database.query(
      `INSERT INTO studios.opening_hours (studio_id, weekday, starts, ends) SELECT $1, day, '06:00', '22:00' FROM generate_series(1, 7) AS day`,
      [studioId],
    );
    made.push({ interviewerId, studioId });
  }
  const coordinators = [];
  for (let one = 0; one < children; one += 1)
    coordinators.push(await person('INTERVIEW_COORDINATOR', police));
  return {
    court,
    office,
    pairs: made,
    prosecutor: await person('PROSECUTOR', office),
    coordinators,
  };
}

async function casesFor(call, { court, office, prosecutor, coordinators }) {
  const made = [];
  for (const [place, { id, cookie }] of coordinators.entries()) {
    const must = async (who, method, path, body) => {
      const answer = await call(who, method, path, body);
      if (answer.status >= 300)
        throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body;
    };
    const { id: caseId } = await must(prosecutor.cookie, 'POST', '/cases', {
      parketnummer: `16/${String(300_000 + place)}-25`,
      courtId: court,
      officeId: office,
      reportedOn: '2026-01-05',
      offences: [{ article: '300', committedFrom: '2026-01-03', committedUntil: '2026-01-03' }],
      suspects: [{ relationship: 'COACH', adult: true }],
    });
    const word = String.fromCharCode(97 + Math.floor(place / 26), 97 + (place % 26));
    const { childRef } = await must(prosecutor.cookie, 'POST', `/cases/${caseId}/children`, {
      registrationKey: randomUUID(),
      identity: {
        callName: `Zilver${word}`,
        givenNames: [`Zilver${word}`],
        surname: `Schoonberk${word}`,
        dateOfBirth: tenYearsOld(),
      },
    });
    await must(prosecutor.cookie, 'POST', `/cases/${caseId}/parties`, {
      personId: id,
      function: 'INTERVIEW_COORDINATOR',
      moment: 'ASSIGNMENT',
    });
    await must(cookie, 'PUT', `/cases/${caseId}/children/${childRef}/needs`, NEEDS);
    made.push({ caseId, childRef, cookie });
  }
  return made;
}

function tenYearsOld() {
  const now = new Date();
  return `${now.getUTCFullYear() - 10}-01-02`;
}

const NEEDS = {
  version: 0,
  languages: ['nl'],
  interpreterLanguage: null,
  supportPersonOffered: true,
  supportPersonWished: true,
  supportPersonRole: 'RELATIVE',
  interviewerSex: null,
  childAsked: true,
  childWishes: null,
  accessNeeds: [],
  disabilityNote: null,
  traumaNote: null,
  busyHours: [],
  wishedDaytime: null,
  wordsForThings: null,
  representationConflict: 'NOT_CHECKED',
  representativeInformed: true,
  representativeReason: null,
  guardianRequested: false,
  privilegeNoticeNeeded: false,
  privilegeNoticePlanned: false,
  travelLimitMinutes: null,
  travelTimes: [],
  estimatedAgeBand: null,
  adultProcedureChosen: false,
  complete: true,
};

/** Coming dates on which somebody may be heard. */
async function openDates(database, days) {
  const { rows } = await database.query(
    `SELECT to_char(day, 'YYYY-MM-DD') AS date FROM generate_series(current_date + 2, current_date + 40, interval '1 day') AS day
     WHERE NOT EXISTS (SELECT 1 FROM studios.closed_date d WHERE d.closed_on = day::date) ORDER BY day LIMIT $1`,
    [days],
  );
  return rows.map(({ date }) => date);
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
    const up = await fetch(`http://127.0.0.1:${port}/health/live`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers on ${port}`);
}
