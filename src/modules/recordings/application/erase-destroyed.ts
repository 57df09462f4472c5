import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, OpaqueId } from '../../../kernel/ids.js';
import { ObjectStore, parseObjectKey } from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { Clock } from '../../../kernel/time.js';
import { DestroyOriginals } from '../../identity-vault/index.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';
import { RenditionRows } from './rendition-rows.js';

interface ToErase {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly objectKey: string;
  readonly originals: readonly DocumentId[];
}

/**
 * Removes the bytes of destroyed recordings and of what was made of them from every store, and the originals of their transcripts from the vault;
 * what an interruption left is taken up in the next round.
 */
@Injectable()
export class EraseDestroyed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly first: ObjectStore,
    private readonly second: SecondObjectStore,
    private readonly originals: DestroyOriginals,
    private readonly renditions: RenditionRows,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<number> {
    const rows = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<ToErase>(RETENTION_SQL.toErase),
    );
    for (const { id, caseId, objectKey, originals } of rows) {
      const key = parseObjectKey(objectKey);
      if (key !== undefined) {
        await this.second.store?.delete(key);
        await this.first.delete(key);
      }
      await this.originals.execute(systemActor(), caseId, originals);
      await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query(RETENTION_SQL.erased, [id, this.clock.now()]),
      );
    }
    return rows.length + (await this.renditions.eraseDestroyed());
  }
}
