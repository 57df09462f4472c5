import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

const MINIMUM_NODE = [20, 19];

/** Stops with one sentence when this Node is older than the product supports. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > MINIMUM_NODE[0] || (major === MINIMUM_NODE[0] && minor >= MINIMUM_NODE[1])) return;
  process.stderr.write(
    `Ontzien needs Node ${MINIMUM_NODE.join('.')} or newer; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

/** Installs the locked dependencies unless exactly these are installed already. */
export function ensureInstalled() {
  const lock = join(root, 'package-lock.json');
  const stamp = join(root, 'node_modules', '.ontzien-lock');
  const wanted = digest([readFileSync(lock)]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  process.stderr.write('Installing dependencies (once) ...\n');
  run(npm(), [
    'ci',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--include=dev',
    '--include=optional',
  ]);
  writeFileSync(stamp, wanted);
}

/** Builds server or web when their sources changed since the last build. */
export async function ensureBuilt(parts = ['server', 'web']) {
  const { buildServer, buildWeb } = await import('./build.mjs');
  for (const part of parts) {
    const sources =
      part === 'server' ? ['src', 'migrations'] : ['web', 'src/kernel', 'src/modules'];
    const stamp = join(root, 'dist', `.${part}-stamp`);
    const wanted = fingerprint([...sources, 'scripts/lib', 'package-lock.json', 'tsconfig.json']);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;

    process.stderr.write(`Building ${part} ...\n`);
    await (part === 'server' ? buildServer() : buildWeb());
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

/** Runs a command with our streams; ends this process with its exit code when it fails. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, ...env },
  });
  if (result.error) process.stderr.write(`${command}: ${result.error.message}\n`);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

export const npm = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');

function fingerprint(paths) {
  const lines = [];
  for (const path of paths) walk(join(root, path), lines);
  return digest(lines.sort());
}

function walk(path, lines) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return;
  if (stat.isFile()) return void lines.push(`${path}:${String(stat.size)}:${String(stat.mtimeMs)}`);
  for (const name of readdirSync(path)) {
    if (
      name !== 'dist' &&
      name !== 'node_modules' &&
      name !== 'schema.d.ts' &&
      name !== 'problem-codes.ts'
    )
      walk(join(path, name), lines);
  }
}

function digest(parts) {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}
