import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { systemActor } from '../../src/kernel/actor.js';
import { FileSigningKey } from '../../src/kernel/crypto/signing-key.js';
import { openPool } from '../../src/kernel/database/pools.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { newId } from '../../src/kernel/ids.js';
import { Log } from '../../src/kernel/logging/log.js';
import { auditKeyFile, AuditTrail, SealAudit } from '../../src/modules/audit/index.js';
import { runCommand } from '../harness/command-line.js';
import { cloneDatabase, type TestDatabase } from '../harness/database.js';

jest.setTimeout(60_000);

let database: TestDatabase;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await cloneDatabase();
  settings = {
    DATABASE_URL: database.adminUrl,
    ONTZIEN_DATA_DIR: database.runtime.settings.ONTZIEN_DATA_DIR,
    ONTZIEN_LOG: 'silent',
  };
  const pool = openPool(
    { url: database.runtime.urls.app, size: 2, name: 'test' },
    new Log('silent'),
  );
  const unitOfWork = new UnitOfWork(pool);
  await unitOfWork.run(systemActor(), (tx) =>
    new AuditTrail(unitOfWork).append(tx, {
      operation: 'ALTERATION',
      verb: 'heron.look',
      objectType: 'heron',
      objectId: newId(),
    }),
  );
  const sealer = new SealAudit(
    unitOfWork,
    new FileSigningKey(auditKeyFile(database.runtime.settings)),
  );
  for (let attempt = 0; attempt < 100 && (await sealer.execute()) === 0; attempt += 1)
    await new Promise((resolve) => setTimeout(resolve, 20));
  await pool.end();
});
afterAll(() => database.drop());

describe('ontzien audit verify', () => {
  it('proves the log with the key of this installation and ends with 0', async () => {
    expect(await runCommand(['audit', 'verify'], settings)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^The log holds: 1 entries under 1 seals/),
    });
  });

  it('says where the log does not hold and ends with 1', async () => {
    await database.admin.query(
      `SET session_replication_role = replica; UPDATE audit.entry SET verb = 'heron.lie'; RESET session_replication_role`,
    );

    expect(await runCommand(['audit', 'verify'], settings)).toMatchObject({
      code: 1,
      err: expect.stringContaining('position 0:'),
    });
  });

  it('ends with 2 when it is used wrongly', async () => {
    expect(await runCommand(['audit', 'verify', '--entry', 'heron'], settings)).toMatchObject({
      code: 2,
    });
    expect(await runCommand(['audit', 'verify', '--what'], settings)).toMatchObject({ code: 2 });
  });
});
