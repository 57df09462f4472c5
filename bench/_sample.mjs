/**
 * booking-fight (performance.md c): 64 coordinators, each with a child, fight over HTTP for the same 200 slots: holds, confirmations,
 * moves, cancellations mixed, 20 times over; then 64 at once for one slot. Everything is on: sign-in, row security, gates, audit.
 *
 * Two kinds of rows come out. Counts that must be 0: sessions that overlap, refusals without alternatives, answers that are an
 * error, deadlocks. And speed, beside a bare insert into a table with the same two exclusion constraints by as many connections.
 * Left out: TLS and a network. Clients, server and database share these cores, so times are for orientation.
 */
import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { withServer } from './_planning.mjs';

const CLIENTS = 64;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const STEPS = 6;
const DUELS = 5;

function chance(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
}

export async function run() {
  return withServer({ children: CLIENTS, pairs: 5, days: 10 }, async (world) => {
    const seen = { times: [], bare: 0, errors: [], refused: 0 };
    const found = new Map();
    const sampler = new pg.Client({ connectionString: world.url });
    await sampler.connect();
    let on = true;
    const loop = (async () => {
      while (on) {
        const { rows } = await sampler.query(
          "SELECT state, wait_event_type || ':' || wait_event AS w, left(regexp_replace(query, '\\s+', ' ', 'g'), 90) AS q FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'",
        );
        for (const r of rows) {
          const k = r.state + ' | ' + (r.w ?? 'cpu') + ' | ' + r.q;
          found.set(k, (found.get(k) ?? 0) + 1);
        }
        await new Promise((r) => setTimeout(r, 30));
      }
    })();
    const from = performance.now();
    for (let round = 0; round < ROUNDS; round += 1) {
      const fighters = world.children.map((child, place) =>
        fight(world, child, chance(round * 1_000 + place), seen),
      );
      await Promise.all(fighters);
    }
    const seconds = (performance.now() - from) / 1_000;
    on = false;
    await loop;
    await sampler.end();
    for (const [k, n] of [...found].sort((a, b) => b[1] - a[1]).slice(0, 40)) console.log(n, k);
    const overlaps = await overlapping(world.database);
    const duels = await duel(world, seen);
    const deadlocks = await deadlocksIn(world.database);
    const bare = await bareInserts(world.url);
    const rate = seen.times.length / seconds;
    seen.times.sort((left, right) => left - right);
    if (seen.errors.length > 0) process.stderr.write(`${seen.errors.slice(0, 5).join('\n')}\n`);
    const zero = (name, ours, referenceName) => ({
      name: `booking-fight ${name}`,
      ours,
      reference: 0,
      referenceName,
      ratio: ours,
      bar: 0,
      pass: ours === 0,
      unit: 'times',
      n: seen.times.length,
    });
    return [
      zero('overlaps', overlaps, 'live sessions sharing interviewer, studio or child'),
      zero('refusals without alternatives', seen.bare, `of ${seen.refused} refusals`),
      zero('errors', seen.errors.length, 'answers that are no success and no refusal'),
      zero('deadlocks', deadlocks, 'as PostgreSQL counts them'),
      zero('duels without one winner', duels.wrong, `of ${DUELS} duels of ${CLIENTS}`),
      {
        name: 'booking-fight duel p99',
        ours: duels.p99,
        reference: 100,
        referenceName: 'bar of the toy, one insert',
        ratio: duels.p99 / 100,
        bar: 1,
        pass: duels.p99 <= 100,
        unit: 'ms',
        n: DUELS * CLIENTS,
      },
      {
        name: 'booking-fight rate',
        ours: rate,
        reference: bare,
        referenceName: `bare inserts with the same constraints; p99 ${Math.round(seen.times[Math.floor(seen.times.length * 0.99)])} ms`,
        ratio: rate / bare,
        bar: 0.2,
        pass: rate / bare >= 0.2,
        unit: 'acts/s',
        n: seen.times.length,
      },
    ];
  });
}

/** One coordinator: holds, then confirms or gives back; what is booked is moved about, and sometimes cancelled. */
async function fight(world, child, below, seen) {
  for (let step = 0; step < STEPS; step += 1) {
    const slot = world.slots[below(world.slots.length)];
    if (child.booked === undefined) await hold(world, child, slot, below, seen);
    else if (below(4) === 0) await cancel(world, child, seen);
    else {
      const bookingKey = randomUUID();
      const path = `/bookings/${child.booked}/reschedule`;
      if ((await act(world, seen, child, path, { bookingKey, ...slot })) === 201)
        child.booked = bookingKey;
    }
  }
}

async function hold(world, child, slot, below, seen) {
  const key = randomUUID();
  const path = `/cases/${child.caseId}/holds`;
  if ((await act(world, seen, child, path, wish(child, slot, key))) !== 201) return;
  if (below(4) === 0) await act(world, seen, child, `/bookings/${key}/release`, undefined);
  else if ((await act(world, seen, child, `/bookings/${key}/confirm`, {})) === 204)
    child.booked = key;
}

async function cancel(world, child, seen) {
  await act(world, seen, child, `/bookings/${child.booked}/cancel`, { reason: 'OTHER' });
  child.booked = undefined;
}

function wish(child, { startsAt, interviewerId, studioId }, bookingKey) {
  return {
    bookingKey,
    childRef: child.childRef,
    sessionType: 'INITIAL',
    startsAt,
    interviewerId,
    studioId,
  };
}

async function act({ call }, seen, child, path, body) {
  const from = performance.now();
  const { status, body: answer } = await call(child.cookie, 'POST', path, body);
  seen.times.push(performance.now() - from);
  if (status < 300) return status;
  if (status !== 409) {
    seen.errors.push(`${status} ${path} ${JSON.stringify(answer).slice(0, 300)}`);
    return status;
  }
  seen.refused += 1;
  if ((answer?.help?.alternatives ?? []).length === 0) {
    seen.bare += 1;
    if (seen.bare <= 3)
      process.stderr.write(`no alternatives: ${path} ${JSON.stringify(answer).slice(0, 400)}\n`);
  }
  return status;
}

/** All at once for one slot: one gets it, and the others learn quickly. */
async function duel(world, seen) {
  const times = [];
  let wrong = 0;
  for (const child of world.children)
    if (child.booked !== undefined) await cancel(world, child, seen);
  for (let round = 0; round < DUELS; round += 1) {
    const slot = world.slots[round * 7];
    const answers = await Promise.all(
      world.children.map(async (child) => {
        const key = randomUUID();
        const from = performance.now();
        const status = await act(
          world,
          seen,
          child,
          `/cases/${child.caseId}/bookings`,
          wish(child, slot, key),
        );
        times.push(performance.now() - from);
        return { child, key, status };
      }),
    );
    const winners = answers.filter(({ status }) => status === 201);
    if (winners.length !== 1) wrong += 1;
    for (const { child, key } of winners)
      await act(world, seen, child, `/bookings/${key}/cancel`, { reason: 'OTHER' });
  }
  times.sort((left, right) => left - right);
  return { wrong, p99: times[Math.floor(times.length * 0.99)] };
}

const LIVE = `state NOT IN ('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED')`;

async function overlapping(database) {
  const { rows } =
    await database.query(`SELECT count(*)::int AS n FROM interviews.booking a JOIN interviews.booking b ON a.id < b.id
    AND a.blocked && b.blocked AND (a.interviewer_id = b.interviewer_id OR a.studio_id = b.studio_id OR a.child_ref = b.child_ref)
    WHERE a.${LIVE} AND b.${LIVE}`);
  return rows[0].n;
}

async function deadlocksIn(database) {
  const { rows } = await database.query(
    'SELECT deadlocks::int AS n FROM pg_stat_database WHERE datname = current_database()',
  );
  return rows[0].n;
}

/** What the database alone does with the same quarrel. */
async function bareInserts(url) {
  const clients = await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  await clients[0]
    .query(`CREATE TABLE public.bare_fight (interviewer int, studio int, blocked tstzrange,
    EXCLUDE USING gist (interviewer WITH =, blocked WITH &&), EXCLUDE USING gist (studio WITH =, blocked WITH &&))`);
  const until = performance.now() + 3_000;
  let done = 0;
  await Promise.all(
    clients.map(async (client, place) => {
      const below = chance(place);
      while (performance.now() < until) {
        const begins = new Date(Date.UTC(2027, 0, 1) + below(400) * 900_000);
        await client.query({
          name: 'fight',
          text: `INSERT INTO public.bare_fight SELECT $1, $2, tstzrange($3, $3::timestamptz + interval '3 hours') ON CONFLICT DO NOTHING`,
          values: [below(5), below(5), begins],
        });
        done += 1;
      }
    }),
  );
  await Promise.all(clients.map((client) => client.end()));
  return done / 3;
}
