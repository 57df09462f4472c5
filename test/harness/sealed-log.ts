import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { systemActor } from '../../src/kernel/actor.js';
import { FileSigningKey } from '../../src/kernel/crypto/signing-key.js';
import { openPool } from '../../src/kernel/database/pools.js';
import { UnitOfWork } from '../../src/kernel/database/unit-of-work.js';
import { newId } from '../../src/kernel/ids.js';
import { Log } from '../../src/kernel/logging/log.js';
import { AuditTrail, SealAudit } from '../../src/modules/audit/index.js';
import { cloneDatabase, type TestDatabase } from './database.js';

const PROGRAM = join(process.cwd(), 'verifier', 'verify-audit.mjs');

export interface Verdict {
  readonly code: number | null;
  readonly said: string;
}

/** An audit trail of its own with its sealer, the verifier beside it, and ways to tamper with what was sealed. */
export class SealedLog {
  readonly keyFile: string;
  readonly sealer: SealAudit;

  private constructor(
    readonly database: TestDatabase,
    readonly folder: string,
    private readonly pool: pg.Pool,
    readonly unitOfWork: UnitOfWork,
  ) {
    this.keyFile = join(folder, 'audit-key.json');
    this.sealer = this.sealerWith('audit-key.json');
  }

  static async open(): Promise<SealedLog> {
    const database = await cloneDatabase();
    const pool = openPool(
      { url: database.runtime.urls.app, size: 8, name: 'test' },
      new Log('silent'),
    );
    return new SealedLog(
      database,
      mkdtempSync(join(tmpdir(), 'ontzien-seals-')),
      pool,
      new UnitOfWork(pool),
    );
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another worker, with the key in this file. */
  sealerWith(keyFile: string): SealAudit {
    return new SealAudit(this.unitOfWork, new FileSigningKey(join(this.folder, keyFile)));
  }

  async act(verb: string, count = 1): Promise<void> {
    const audit = new AuditTrail(this.unitOfWork);
    await this.unitOfWork.run(systemActor(), async (tx) => {
      for (let at = 0; at < count; at += 1) {
        const fieldsTouched = ['wing', 'bëak'];
        await audit.append(tx, {
          operation: 'ALTERATION',
          verb,
          objectType: 'heron',
          objectId: newId(),
          fieldsTouched,
          justification: 'Because it ✓ is so',
        });
      }
    });
  }

  /** An act that draws its arrival and is rolled back. */
  async actInVain(): Promise<void> {
    const audit = new AuditTrail(this.unitOfWork);
    const failed = this.unitOfWork.run(systemActor(), async (tx) => {
      await audit.append(tx, { operation: 'ALTERATION', verb: 'heron.fail', objectType: 'heron' });
      throw new Error('in vain');
    });
    await failed.catch(() => undefined);
  }

  /** Other test files write in the same cluster; what they have under way delays the seal, as it should. */
  async sealAll(sealer: SealAudit = this.sealer): Promise<void> {
    for (let attempt = 0; attempt < 400; attempt += 1) {
      await sealer.execute();
      if ((await this.unsealed()) === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error('the rows do not settle');
  }

  verify(args: readonly string[] = [], url = this.database.adminUrl): Promise<Verdict> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [PROGRAM, ...args], {
        env: { PATH: process.env['PATH'], AUDIT_DATABASE_URL: url },
      });
      let said = '';
      child.stdout.on('data', (text: Buffer) => (said += text.toString()));
      child.stderr.on('data', (text: Buffer) => (said += text.toString()));
      child.on('close', (code) => {
        resolve({ code, said });
      });
    });
  }

  /** Does something to the log past every trigger, looks, and puts everything back. */
  async tampered<T>(sql: string, look: () => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: this.database.adminUrl });
    await client.connect();
    try {
      await client.query(
        `SET session_replication_role = replica; CREATE TABLE kept_entry AS TABLE audit.entry; CREATE TABLE kept_seal AS TABLE audit.seal`,
      );
      await client.query(sql);
      return await look();
    } finally {
      await client.query(`DELETE FROM audit.entry; DELETE FROM audit.seal; INSERT INTO audit.entry SELECT * FROM kept_entry;
        INSERT INTO audit.seal SELECT * FROM kept_seal; DROP TABLE kept_entry, kept_seal`);
      await client.end();
    }
  }

  /** What the verifier says after somebody with all power over the database did this. */
  afterTampering(sql: string, args: readonly string[] = []): Promise<Verdict> {
    return this.tampered(sql, () => this.verify(args));
  }

  private async unsealed(): Promise<number> {
    const { rows } = await this.database.admin.query<{ n: number }>(
      'SELECT count(*) AS n FROM audit.entry WHERE arrival > COALESCE((SELECT max(last_arrival) FROM audit.seal), 0)',
    );
    return Number(rows[0]?.n);
  }
}

/** The id of the row at a position, as SQL. */
export const at = (position: number): string =>
  `(SELECT id FROM audit.entry ORDER BY arrival OFFSET ${String(position)} LIMIT 1)`;
