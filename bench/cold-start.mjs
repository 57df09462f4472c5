// From `node dist/bin/main.js` to the first answer on a warm, migrated database, beside the smallest Nest + Fastify server.
// Left out: installing and building, and the embedded database's own start (both servers find it running).
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const ROUNDS = 5;

const TOY = `
import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
class Toy {}
const app = await NestFactory.create({ module: Toy }, new FastifyAdapter(), { logger: false });
await app.listen(Number(process.env.PORT), '127.0.0.1');
`;

export async function run() {
  const { startEmbeddedPostgres } =
    await import('../dist/src/kernel/database/embedded-postgres.js');
  const { provision } = await import('../dist/src/kernel/database/provision.js');
  const { FileKeyProvider } = await import('../dist/src/kernel/crypto/key-provider.js');
  const folder = mkdtempSync(join(tmpdir(), 'ontzien-bench-'));
  chmodSync(folder, 0o755);
  const toy = join(here, `_toy-${process.pid}.mjs`);
  writeFileSync(toy, TOY);
  const server = await startEmbeddedPostgres({ dataDir: folder });
  try {
    await provision(server.url, FileKeyProvider.open(join(folder, 'keys.json')));
    const env = {
      DATABASE_URL: server.url,
      ONTZIEN_DATA_DIR: folder,
      ONTZIEN_LOG: 'silent',
      NODE_ENV: 'production',
    };
    const ours = [];
    const theirs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      theirs.push(await start(toy, {}, '/'));
      ours.push(await start(join(here, '../dist/bin/main.js'), env, '/health/ready'));
    }
    const middle = (values, key) =>
      values.map((value) => value[key]).sort((left, right) => left - right)[Math.floor(ROUNDS / 2)];
    const row = (name, key, unit, bar) => {
      const [mine, other] = [middle(ours, key), middle(theirs, key)];
      return {
        name,
        ours: mine,
        reference: other,
        referenceName: 'smallest Nest + Fastify server',
        ratio: mine / other,
        bar,
        pass: mine / other <= bar,
        unit,
        n: ROUNDS,
      };
    };
    const memory = middle(ours, 'rss');
    return [
      row('cold-start', 'ms', 'ms', 1.6),
      {
        name: 'idle-memory',
        ours: memory,
        reference: 130,
        referenceName: 'bar',
        ratio: memory / 130,
        bar: 1,
        pass: memory <= 130,
        unit: 'MB',
        n: ROUNDS,
      },
    ];
  } finally {
    await server.stop();
    rmSync(toy, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

async function start(script, env, path) {
  const port = await freePort();
  const began = performance.now();
  const child = spawn(process.execPath, [script], {
    stdio: 'ignore',
    env: { ...process.env, PORT: String(port), ...env },
  });
  while (
    !(await fetch(`http://127.0.0.1:${port}${path}`).then(
      () => true,
      () => false,
    ))
  ) {
    if (child.exitCode !== null) throw new Error(`${script} ended with ${child.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const ms = performance.now() - began;
  const rss =
    Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) /
    1024;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return { ms, rss };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
