import { ensureInstalled, requireNode } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
const { buildServer, buildWeb } = await import('./lib/build.mjs');
await buildServer();
await buildWeb();
