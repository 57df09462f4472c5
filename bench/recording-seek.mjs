/**
 * recording-seek (performance.md f2): 1 MiB from anywhere in a recording, opened and authenticated, under a grant.
 *
 * Left out: TLS, a network, a real player. The server, the reference and the readers are three processes on the cores of one machine,
 * with PostgreSQL beside the first. The reference serves the same range of an unencrypted file of the same size, without
 * sign-in or grant: nginx where it is installed (with which the bar was set), otherwise a plain node server.
 * Four readers at once, as the bar was measured; one reader alone for the growth with size.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdtempSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { aLargeFilm, beside, call, handIn, median, MIB, percentile } from './_recordings.mjs';

const SEEKS = 120;
const READERS = 4;
const ROUNDS = 3;
const NGINX = '/usr/sbin/nginx';

async function freePort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The reference for one plain file. */
async function reference(folder, name, size) {
  if (!existsSync(NGINX)) {
    const { child, ready } = beside('./_static-server.mjs', join(folder, name), String(size));
    return { child, path: '/', name: 'plain node static', port: (await ready).port };
  }
  const port = await freePort();
  const settings = join(folder, `${name}.conf`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${folder};`)
    .join(' ');
  writeFileSync(
    settings,
    `daemon off; pid ${folder}/${name}.pid; error_log ${folder}/error.log; events {}
     http { access_log off; sendfile on; ${temporary} server { listen 127.0.0.1:${port}; root ${folder}; } }`,
  );
  const child = spawn(NGINX, ['-c', settings, '-e', `${folder}/error.log`], { stdio: 'ignore' });
  await new Promise((resolve) => setTimeout(resolve, 500));
  return { child, path: `/${name}`, name: 'nginx', port };
}

/** Places that a fixed seed scatters over the file. */
function places(size, count) {
  let state = 42;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * (size - MIB));
  });
}

async function prepare({ port, judge, ...bench }, folder, megabytes, track) {
  const film = await aLargeFilm(megabytes * MIB);
  const name = `plain-${megabytes}`;
  const file = createWriteStream(join(folder, name));
  await film.feed(file);
  await finished(file);
  const { id } = await handIn({ port, ...bench }, film, track);
  const granted = await call(port, 'POST', `/api/v1/recordings/${id}/play-grants`, {
    json: { reason: 'benchmark', agreement: true },
    headers: { cookie: judge },
  });
  const { contentUrl } = JSON.parse(granted.text);
  const plain = await reference(folder, name, film.size);
  const range = (from) => `bytes=${from}-${from + MIB - 1}`;
  return {
    size: film.size,
    referenceName: plain.name,
    ours: (from) =>
      call(port, 'GET', contentUrl, {
        drain: true,
        headers: { range: range(from), cookie: judge },
      }),
    plain: (from) =>
      call(plain.port, 'GET', plain.path, { drain: true, headers: { range: range(from) } }),
    close: () => plain.child.kill(),
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
    n: SEEKS * READERS * ROUNDS,
    ...values,
    ratio,
    pass,
  };
}

export async function run() {
  const server = beside('./_recording-server.mjs');
  const bench = await server.ready;
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-seek-'));
  // nginx reads as a user of its own.
  chmodSync(folder, 0o755);
  const files = [
    ['256 MB', await prepare(bench, folder, 256, 'OVERVIEW')],
    ['4 GB', await prepare(bench, folder, 4_096, 'CLOSE_UP')],
  ];
  try {
    const { referenceName } = files[0][1];
    const rows = [];
    const alone = [];
    for (const [size, file] of files) {
      const [mine, theirs] = await compare(file, READERS);
      rows.push(
        row(`${size}, 4 readers, first byte p50`, {
          ours: mine.p50,
          reference: theirs.p50,
          referenceName,
          bar: '<= 1.5',
          unit: 'ms',
        }),
      );
      rows.push(
        row(`${size}, 4 readers, first byte p99`, {
          ours: mine.p99,
          reference: theirs.p99,
          referenceName,
          bar: '- none',
          unit: 'ms',
        }),
      );
      rows.push(
        row(`${size}, 4 readers, rate`, {
          ours: mine.rate,
          reference: theirs.rate,
          referenceName,
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
          referenceName,
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
    server.child.send('stop');
    await once(server.child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  }
}
