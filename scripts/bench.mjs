// `npm run bench [-- NAME …] [--json]`: measures; one JSON object a line with --json. None of these is a test.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
await ensureBuilt(['server']);

const args = process.argv.slice(2);
const json = args.includes('--json');
const known = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.mjs') && !file.startsWith('_'))
  .map((file) => file.slice(0, -4));
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = asked.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  process.stderr.write(`Unknown: ${unknown.join(', ')}. Benchmarks: ${known.join(', ')}\n`);
  process.exit(2);
}

for (const name of asked.length > 0 ? asked : known) {
  const file = join(root, 'bench', `${name}.mjs`);
  if (!existsSync(file)) continue;
  const { run } = await import(pathToFileURL(file).href);
  for (const row of await run({ json })) {
    process.stdout.write(json ? `${JSON.stringify(row)}\n` : `${line(row)}\n`);
  }
}
process.exit(0);

function line({ name, ours, reference, referenceName, ratio, bar, pass, unit, n }) {
  const number = (value) =>
    typeof value === 'number'
      ? value.toLocaleString('en', { maximumSignificantDigits: 4 })
      : String(value ?? '-');
  return `${pass === false ? 'below bar' : '       ok'}  ${String(name).padEnd(34)} ${number(ours).padStart(10)} ${unit}  reference ${number(reference)} (${referenceName})  ratio ${number(ratio)}  bar ${bar ?? '-'}  n=${n ?? '-'}`;
}
