import { systemActor } from '../kernel/actor.js';
import { openPool } from '../kernel/database/pools.js';
import { UnitOfWork } from '../kernel/database/unit-of-work.js';
import { Log } from '../kernel/logging/log.js';
import type { Runtime } from '../kernel/runtime.js';
import { type AuditEntry, AuditTrail } from '../modules/audit/index.js';

/** Puts an act done from the terminal into the audit trail, as done by the system. */
export async function noteAct(runtime: Runtime, entry: AuditEntry): Promise<void> {
  const pool = openPool(
    { url: runtime.urls.app, size: 1, name: 'ontzien-command' },
    new Log('error'),
  );
  try {
    const unitOfWork = new UnitOfWork(pool);
    const audit = new AuditTrail(unitOfWork);
    await unitOfWork.run(systemActor(), (tx) => audit.append(tx, entry));
  } finally {
    await pool.end();
  }
}
