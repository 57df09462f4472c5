// One throw-away PostgreSQL for the whole run, with a migrated template that every test file clones.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

export default async function setUp() {
  const { startEmbeddedPostgres } =
    await import('../../dist/src/kernel/database/embedded-postgres.js');
  const { provision } = await import('../../dist/src/kernel/database/provision.js');
  const { FileKeyProvider } = await import('../../dist/src/kernel/crypto/key-provider.js');

  const folder = mkdtempSync(join(tmpdir(), 'ontzien-test-'));
  const { chmodSync } = await import('node:fs');
  chmodSync(folder, 0o755);
  const server = await startEmbeddedPostgres({ dataDir: folder, durable: false });
  const keys = FileKeyProvider.open(join(folder, 'keys.json'));
  const admin = new pg.Client({ connectionString: server.url });
  await admin.connect();
  await admin.query('CREATE DATABASE ontzien_template');
  await admin.end();
  const templateUrl = new URL(server.url);
  templateUrl.pathname = '/ontzien_template';
  await provision(templateUrl.toString(), keys);

  process.env['TEST_POSTGRES_URL'] = server.url;
  process.env['TEST_KEY_FILE'] = join(folder, 'keys.json');
  globalThis.ontzienTestServer = {
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
