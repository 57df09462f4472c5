// `npm run check`: format, types, lint and boundaries, then every test. Green means green.
import { ensureBuilt, ensureInstalled, npm, requireNode, root, run } from './lib/prepare.mjs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';

requireNode();
ensureInstalled();
await ensureBuilt();

const bin = (name) =>
  join(root, 'node_modules', '.bin', process.platform === 'win32' ? `${name}.cmd` : name);
/** Two at a time, the longest first, as there are two cores; what one says is printed whole when it ends. */
const still = [
  ['lint of server and tests', bin('eslint'), ['.', '--ignore-pattern', 'web']],
  ['lint of the screens', bin('eslint'), ['web']],
  ['types', npm(), ['run', '--silent', 'types']],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['boundaries', npm(), ['run', '--silent', 'boundaries']],
];
const codes = [];
await Promise.all([works(), works()]);
if (codes.some((code) => code !== 0)) process.exit(1);
process.stdout.write('\n== tests\n');
run(process.execPath, [join(root, 'scripts', 'test.mjs')]);
process.stdout.write('\nAll checks passed.\n');

async function works() {
  for (let next = still.shift(); next !== undefined; next = still.shift())
    codes.push(await whole(...next));
}

function whole(name, command, args) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root });
    const said = [];
    child.stdout.on('data', (chunk) => said.push(chunk));
    child.stderr.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${command}: ${error.message}\n`)));
    child.on('close', (code) => {
      process.stderr.write(`\n== ${name}${code === 0 ? '' : ' FAILED'}\n`);
      process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}
