// `npm start`: installs and builds what is missing, then serves web and API with the demonstration data.
import { ensureBuilt, ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
await ensureBuilt();

process.env['ONTZIEN_DEMO'] ??= '1';
process.env['ONTZIEN_LOG'] ??= 'warn';
const { runFromTerminal } = await import('../dist/bin/serve.js');
await runFromTerminal({ worker: true });
