import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { addErasures, erasureListOf } from '../../../kernel/crypto/erasure-list.js';
import { keyFileOf, Runtime } from '../../../kernel/runtime.js';
import { ERASURE_SQL } from '../persistence/erasure-sql.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** Tells what was erased outside the database, so that a backup of before cannot bring it back. */
@Injectable()
export class ErasureLedger {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly runtime: Runtime,
  ) {}

  /** Everything erased until now; repeating it adds nothing. */
  async write(actor: Actor): Promise<void> {
    const rows = await this.unitOfWork.run(actor, (tx) =>
      tx.query<{ readonly id: string }>(ERASURE_SQL.erased),
    );
    await addErasures(
      erasureListOf(keyFileOf(this.runtime.settings)),
      rows.map(({ id }) => id),
    );
  }
}
