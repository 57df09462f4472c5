#!/usr/bin/env node
// The command line. On a fresh clone it installs and builds first, so that `npx ontzien --help` just works.
import { existsSync } from 'node:fs';

const sources = new URL('../src/cli.ts', import.meta.url);
if (existsSync(sources)) {
  const { ensureBuilt, ensureInstalled, requireNode } = await import('../scripts/lib/prepare.mjs');
  requireNode();
  ensureInstalled();
  const serves = process.argv[2] === 'serve' && !process.argv.includes('--help');
  await ensureBuilt(serves ? ['server', 'web'] : ['server']);
}
const { run } = await import('../dist/bin/cli.js');
const code = await run(process.argv.slice(2));
// Output still on its way to a pipe is let through before the process ends.
process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
