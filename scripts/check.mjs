// `npm run check`: format, types, lint and boundaries, then every test. Green means green.
import { ensureBuilt, ensureInstalled, npm, requireNode, root, run } from './lib/prepare.mjs';
import { join } from 'node:path';

requireNode();
ensureInstalled();
await ensureBuilt();

const bin = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
const steps = [
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['types', npm(), ['run', '--silent', 'types']],
  ['lint', npm(), ['run', '--silent', 'lint']],
  ['tests', process.execPath, [join(root, 'scripts', 'test.mjs')]],
];
for (const [name, command, args] of steps) {
  process.stdout.write(`\n== ${name}\n`);
  run(command, args);
}
process.stdout.write('\nAll checks passed.\n');
