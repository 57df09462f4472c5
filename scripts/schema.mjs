// Writes schema.sql from the migrations, on a throw-away server. `npm test` compares it with what the migrations make.
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { ensureBuilt, ensureInstalled, requireNode, root } from './lib/prepare.mjs';

requireNode();
ensureInstalled();
await ensureBuilt(['server']);
const { startEmbeddedPostgres } = await import('../dist/src/kernel/database/embedded-postgres.js');
const { provision } = await import('../dist/src/kernel/database/provision.js');
const { FileKeyProvider } = await import('../dist/src/kernel/crypto/key-provider.js');
const { dumpSchema } = await import('../dist/src/kernel/database/schema-dump.js');

const folder = mkdtempSync(join(tmpdir(), 'ontzien-schema-'));
chmodSync(folder, 0o755);
const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
try {
  await provision(server.url, FileKeyProvider.ephemeral());
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  writeFileSync(join(root, 'schema.sql'), await dumpSchema(client));
  await client.end();
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
