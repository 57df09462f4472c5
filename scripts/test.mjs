// `npm test [-- jest arguments]`: installs and builds what is missing, then runs every test, browser tests included.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();

const jest = spawn(
  process.execPath,
  ['--no-warnings', join(root, 'node_modules', 'jest', 'bin', 'jest.js'), ...process.argv.slice(2)],
  // An unhelpful zone on purpose: nothing may lean on the zone of the machine.
  { cwd: root, stdio: 'inherit', env: { ...process.env, TZ: 'Pacific/Chatham', NODE_ENV: 'test' } },
);
jest.on('exit', (code) => process.exit(code ?? 1));
