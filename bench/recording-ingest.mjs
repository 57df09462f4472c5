/**
 * recording-ingest (performance.md f1): a file into the store, sealed, hashed, checked, with sign-in, row security and audit.
 *
 * Left out: TLS, a network, more than one upload at a time. Client and server share one process and two cores, as
 * do the references. References of the same shape and in the same run: HTTP straight to a file with one flush, and a plain tus
 * receiver of our own (offset check, file, flush, offset kept in a second file; no cipher, no hash, no sign-in), which is faster
 * than the library the bar was measured with. Our time includes the check of the container after the last byte. Ctrl-C stops it.
 */
import { createWriteStream } from 'node:fs';
import { open, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { aLargeFilm, call, handIn, median, MIB, startBench } from './_recordings.mjs';

const ROUNDS = 5;

async function toDisk(request, response, folder) {
  const path = join(folder, 'plain');
  await pipeline(request, createWriteStream(path));
  const handle = await open(path, 'r+');
  await handle.datasync();
  await handle.close();
  await rm(path);
  response.end();
}

async function plainTus(request, response, folder) {
  const path = join(folder, 'tus');
  if (request.headers['tus-resumable'] !== '1.0.0' || request.headers['upload-offset'] !== '0')
    return void response.writeHead(412).end();
  const handle = await open(path, 'w');
  let at = 0;
  for await (const chunk of request)
    at += (await handle.write(chunk, 0, chunk.length, at)).bytesWritten;
  await handle.datasync();
  await handle.close();
  await writeFile(`${path}.json`, JSON.stringify({ offset: at }));
  await rm(path);
  response.writeHead(204, { 'Upload-Offset': at }).end();
}

function listen(handler) {
  return new Promise((resolve) => {
    const server = createServer((request, response) => void handler(request, response));
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

export async function run() {
  const bench = await startBench();
  const disk = await listen((request, response) => toDisk(request, response, bench.folder));
  const tus = await listen((request, response) => plainTus(request, response, bench.folder));
  try {
    const film = await aLargeFilm(256 * MIB);
    const headers = {
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-offset': '0',
      'content-length': film.size,
    };
    const plain = (server) =>
      call(server.address().port, 'PATCH', '/', { headers, feed: film.feed });
    await handIn(bench, await aLargeFilm(48 * MIB));
    const [ours, disks, tuses] = [[], [], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      disks.push((await plain(disk)).took);
      ours.push((await handIn(bench, film)).took);
      tuses.push((await plain(tus)).took);
    }
    const rate = (times) => 256 / (median(times) / 1_000);
    const growth = await memoryGrowth(bench);
    const row = (name, values) => ({
      name,
      unit: 'MB/s',
      n: ROUNDS,
      ...values,
      pass: values.ratio >= Number(values.bar.slice(3)),
    });
    return [
      row('recording-ingest 256 MB', {
        ours: rate(ours),
        reference: rate(disks),
        referenceName: 'HTTP to disk',
        ratio: rate(ours) / rate(disks),
        bar: '>= 0.5',
      }),
      row('recording-ingest 256 MB', {
        ours: rate(ours),
        reference: rate(tuses),
        referenceName: 'plain tus',
        ratio: rate(ours) / rate(tuses),
        bar: '>= 0.75',
      }),
      {
        name: 'recording-ingest memory 4 GB',
        ours: growth,
        reference: 64,
        referenceName: 'allowed growth',
        ratio: growth / 64,
        bar: '<= 1',
        pass: growth <= 64,
        unit: 'MB',
        n: 1,
      },
    ];
  } finally {
    disk.close();
    tus.close();
    await bench.stop();
  }
}

/** How far resident memory rises above what a small upload needs, client included. */
async function memoryGrowth(bench) {
  const large = await aLargeFilm(4_096 * MIB);
  globalThis.gc?.();
  const before = process.memoryUsage.rss();
  let highest = before;
  const watch = setInterval(() => {
    highest = Math.max(highest, process.memoryUsage.rss());
  }, 50);
  await handIn(bench, large, 'CLOSE_UP');
  clearInterval(watch);
  return (highest - before) / MIB;
}
