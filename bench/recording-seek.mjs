/**
 * recording-seek (performance.md f2): 1 MiB from anywhere in a recording, opened and authenticated, under a grant.
 *
 * Left out: TLS, a network, a real player. Client and server share one process and two cores, as does the reference: a plain node
 * server that streams the same range of an unencrypted file of the same size, without sign-in or grant (nginx, with which
 * the bar was set, is not part of a development machine). Four readers at once, as the bar was measured;
 * one reader alone for the growth with size.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { aLargeFilm, call, handIn, median, MIB, percentile, startBench } from './_recordings.mjs';

const SEEKS = 120;
const READERS = 4;
const ROUNDS = 3;

function staticServer(path, size) {
  return new Promise((resolve) => {
    const server = createServer((request, response) => {
      const [, from, to] = /bytes=(\d+)-(\d+)/.exec(request.headers.range).map(Number);
      response.writeHead(206, {
        'Content-Length': to - from + 1,
        'Content-Range': `bytes ${from}-${to}/${size}`,
        'Content-Type': 'video/mp4',
      });
      createReadStream(path, { start: from, end: to }).pipe(response);
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

/** Places that a fixed seed scatters over the file. */
function places(size, count) {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (size - MIB));
  });
}

async function prepare(bench, megabytes, track) {
  const film = await aLargeFilm(megabytes * MIB);
  const path = join(bench.folder, `plain-${megabytes}`);
  const file = createWriteStream(path);
  await film.feed(file);
  await finished(file);
  const { id } = await handIn(bench, film, track);
  const granted = await call(bench.port, 'POST', `/api/v1/recordings/${id}/play-grants`, {
    json: { reason: 'benchmark', agreement: true },
    headers: { cookie: bench.judge },
  });
  const server = await staticServer(path, film.size);
  const range = (from) => ({ drain: true, headers: { range: `bytes=${from}-${from + MIB - 1}` } });
  return {
    size: film.size,
    ours: (from) =>
      call(bench.port, 'GET', JSON.parse(granted.text).contentUrl, {
        drain: true,
        headers: { ...range(from).headers, cookie: bench.judge },
      }),
    plain: (from) => call(server.address().port, 'GET', '/', range(from)),
    close: () => server.close(),
  };
}

/** Readers that ask for one place after another: megabytes in a second, and when each answer's first byte came. */
async function seek(get, size, readers) {
  const todo = places(size, SEEKS * readers);
  const firsts = [];
  const started = performance.now();
  await Promise.all(
    Array.from({ length: readers }, async () => {
      for (let from = todo.pop(); from !== undefined; from = todo.pop()) {
        const { bytes, first } = await get(from);
        if (bytes !== MIB) throw new Error(`short answer: ${bytes}`);
        firsts.push(first);
      }
    }),
  );
  return {
    rate: (SEEKS * readers) / ((performance.now() - started) / 1_000),
    p50: median(firsts),
    p99: percentile(firsts, 0.99),
  };
}

/** Ours and the reference in turns; the median of each figure. */
async function compare({ ours, plain, size }, readers) {
  await seek(ours, size, readers);
  await seek(plain, size, readers);
  const rounds = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds[0].push(await seek(ours, size, readers));
    rounds[1].push(await seek(plain, size, readers));
  }
  return rounds.map((runs) => ({
    rate: median(runs.map(({ rate }) => rate)),
    p50: median(runs.map(({ p50 }) => p50)),
    p99: median(runs.map(({ p99 }) => p99)),
  }));
}

function row(name, values) {
  const [sign, limit] = values.bar.split(' ');
  const ratio = values.ours / values.reference;
  const pass = sign === '-' || (sign === '<=' ? ratio <= Number(limit) : ratio >= Number(limit));
  return {
    name: `recording-seek ${name}`,
    referenceName: 'plain node static',
    n: SEEKS * READERS * ROUNDS,
    ...values,
    ratio,
    pass,
  };
}

export async function run() {
  const bench = await startBench();
  const files = [
    ['256 MB', await prepare(bench, 256, 'OVERVIEW')],
    ['4 GB', await prepare(bench, 4_096, 'CLOSE_UP')],
  ];
  try {
    const rows = [];
    const alone = [];
    for (const [size, file] of files) {
      const [mine, theirs] = await compare(file, READERS);
      rows.push(
        row(`${size}, 4 readers, first byte p50`, {
          ours: mine.p50,
          reference: theirs.p50,
          bar: '<= 1.5',
          unit: 'ms',
        }),
      );
      rows.push(
        row(`${size}, 4 readers, first byte p99`, {
          ours: mine.p99,
          reference: theirs.p99,
          bar: '- none',
          unit: 'ms',
        }),
      );
      rows.push(
        row(`${size}, 4 readers, rate`, {
          ours: mine.rate,
          reference: theirs.rate,
          bar: '>= 0.5',
          unit: 'MB/s',
        }),
      );
      const [single, plain] = await compare(file, 1);
      alone.push(single.p50);
      // Nobody waits for a disk or a processor here: what remains is asking whether the leave still stands.
      rows.push(
        row(`${size}, 1 reader, first byte p50`, {
          ours: single.p50,
          reference: plain.p50,
          bar: '- none',
          unit: 'ms',
        }),
      );
    }
    rows.push(
      row('growth from 256 MB to 4 GB', {
        ours: alone[1],
        reference: alone[0],
        referenceName: 'first byte at 256 MB',
        bar: '<= 1.3',
        unit: 'ms',
      }),
    );
    return rows;
  } finally {
    for (const [, file] of files) file.close();
    await bench.stop();
  }
}
