import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { ObjectStore, parseObjectKey } from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { Clock } from '../../../kernel/time.js';
import { RETENTION_SQL } from '../persistence/retention-sql.js';

interface ToErase {
  readonly id: OpaqueId;
  readonly objectKey: string;
}

/** Removes the bytes of destroyed recordings from every store; what an interruption left is taken up in the next round. */
@Injectable()
export class EraseDestroyed {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly first: ObjectStore,
    private readonly second: SecondObjectStore,
    private readonly clock: Clock,
  ) {}

  async execute(): Promise<number> {
    const rows = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<ToErase>(RETENTION_SQL.toErase),
    );
    for (const { id, objectKey } of rows) {
      const key = parseObjectKey(objectKey);
      if (key !== undefined) {
        await this.second.store?.delete(key);
        await this.first.delete(key);
      }
      await this.unitOfWork.run(systemActor(), (tx) =>
        tx.query(RETENTION_SQL.erased, [id, this.clock.now()]),
      );
    }
    return rows.length;
  }
}
