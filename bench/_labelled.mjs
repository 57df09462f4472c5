/** What the benches of the pseudonymiser share: the labelled sets, the compiled engine, and figures beside their bars. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'test', 'pseudonymiser-set');

export const compiled = (name) =>
  import(pathToFileURL(join(root, 'dist', 'src', 'pseudonymiser', `${name}.js`)).href);

export const labelled = (name) =>
  readFileSync(join(folder, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

export const everyLabelled = () =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => labelled(name.slice(0, -'.jsonl'.length)));

/** A figure beside its bar; without a reference of another program, the bar is the reference. */
export function row(name, ours, { bar, pass, n, unit = 'share' }) {
  return {
    name,
    ours,
    reference: bar,
    referenceName: 'bar',
    ratio: bar === 0 ? null : ours / bar,
    bar,
    pass,
    unit,
    n,
  };
}

/** A share out of `n` that must be reached. */
export const atLeast = (name, ours, bar, n) => row(name, ours, { bar, pass: ours >= bar, n });

/** A share out of `n` that must not be passed. */
export const atMost = (name, ours, bar, n) => row(name, ours, { bar, pass: ours <= bar, n });
