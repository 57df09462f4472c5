/**
 * recording-crowd (issue "custody without a gap"): 50 people watch and an upload runs; the 99th percentile of other requests
 * stays under twice what it is when nothing else happens.
 *
 * Server, load and the requests that are measured are three processes; they and PostgreSQL share the cores of one machine, so
 * what the load itself costs here counts against the server too. Left out: TLS, a network. Measured is one audited read after
 * another: a recording by its id, as a judge.
 */
import { once } from 'node:events';
import { aLargeFilm, beside, call, handIn, median, MIB, percentile } from './_recordings.mjs';

const VIEWERS = 50;
const REQUESTS = 600;
const ROUNDS = 3;
const LINE_BYTES_PER_SECOND = 12_500_000; // 100 Mbit/s

async function probe({ port, judge }, id) {
  const times = [];
  for (let count = 0; count < REQUESTS; count += 1) {
    const answer = await call(port, 'GET', `/api/v1/recordings/${id}`, {
      headers: { cookie: judge },
    });
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
    times.push(answer.took);
  }
  return { p50: median(times), p99: percentile(times, 0.99) };
}

async function underLoad(bench, { id, size }, uploadBytesPerSecond) {
  const { port, interviewer, booking, others } = bench;
  const settings = { port, interviewer, booking, recordingId: id, size, uploadBytesPerSecond };
  const { child, ready } = beside(
    './_crowd-load.mjs',
    JSON.stringify({ ...settings, viewers: others }),
  );
  await ready;
  // Signing on to watch is over, and the upload under way.
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  child.send('count');
  const [before] = await once(child, 'message');
  const began = performance.now();
  const measured = await probe(bench, id);
  const seconds = (performance.now() - began) / 1_000;
  child.send('count');
  const [after] = await once(child, 'message');
  child.kill();
  await once(child, 'exit');
  return {
    ...measured,
    watched: (after.watched - before.watched) / MIB / seconds,
    uploaded: (after.uploaded - before.uploaded) / MIB / seconds,
  };
}

export async function run() {
  const server = beside('./_recording-server.mjs', String(VIEWERS));
  const bench = await server.ready;
  try {
    const film = await aLargeFilm(256 * MIB);
    const recording = { ...(await handIn(bench, film)), size: film.size };
    await probe(bench, recording.id);
    const rounds = [];
    for (let round = 0; round < ROUNDS; round += 1)
      rounds.push({
        idle: await probe(bench, recording.id),
        line: await underLoad(bench, recording, LINE_BYTES_PER_SECOND),
        full: await underLoad(bench, recording, Number.MAX_SAFE_INTEGER),
      });
    const of = (kind, what) => median(rounds.map((round) => round[kind][what]));
    const row = (name, kind, what, bar) => {
      const [ours, reference] = [of(kind, what), of('idle', what)];
      const ratio = ours / reference;
      return {
        name: `recording-crowd ${name}`,
        ours,
        reference,
        referenceName: 'idle',
        ratio,
        unit: 'ms',
        n: REQUESTS * ROUNDS,
        bar,
        pass: bar === '- none' || ratio <= 2,
      };
    };
    const load = (kind) =>
      `${of(kind, 'watched').toFixed(0)}+${of(kind, 'uploaded').toFixed(0)} MB/s`;
    return [
      row(`p99, upload at 100 Mbit/s, ${load('line')}`, 'line', 'p99', '<= 2'),
      row(`p50, upload at 100 Mbit/s`, 'line', 'p50', '- none'),
      row(`p99, upload at full speed, ${load('full')}`, 'full', 'p99', '- none'),
    ];
  } finally {
    server.child.send('stop');
    await once(server.child, 'exit');
  }
}
