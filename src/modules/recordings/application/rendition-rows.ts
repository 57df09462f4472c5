import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type RecordingId,
} from '../../../kernel/ids.js';
import {
  ObjectStore,
  type ObjectKey,
  parseObjectKey,
} from '../../../kernel/storage/object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { RENDITION_SQL } from '../persistence/rendition-sql.js';
import type { MadeFilm } from './render-film.js';
import type { SealedRow } from './sealed-recordings.js';

/** One attempt at one rendition. */
interface Attempt {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly attempts: number;
}

interface LostRow {
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly objectKey: string;
}

interface ToErase {
  readonly id: OpaqueId;
  readonly objectKey: string | null;
  readonly scratchKey: string | null;
}

/** Writes down how renditions fare, with their custody entries and audit rows. */
@Injectable()
export class RenditionRows {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: ObjectStore,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** False when somebody else took over, or the recording is destroyed. */
  async begin(
    { id, attempts }: Attempt,
    scratchKey: ObjectKey,
    place: Omit<SealedRow, 'sizeBytes'>,
  ): Promise<boolean> {
    const { objectKey, keyKid, wrappedKey, nonceRuns } = place;
    const values = [id, attempts, scratchKey, objectKey, keyKid, wrappedKey, nonceRuns];
    const rows = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query(RENDITION_SQL.begin, values),
    );
    return rows.length > 0;
  }

  async renew({ id, attempts }: Attempt): Promise<boolean> {
    const rows = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query(RENDITION_SQL.renew, [id, attempts]),
    );
    return rows.length > 0;
  }

  async ready(
    row: Attempt,
    made: MadeFilm & { readonly version: string; readonly source: Buffer },
  ): Promise<boolean> {
    const { sizeBytes, sha256, source, version } = made;
    const now = this.clock.now();
    const values = [row.id, row.attempts, sizeBytes, sha256, source, `ffmpeg ${version}`, now];
    return this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(RENDITION_SQL.ready, values)) === undefined) return false;
      await this.note(tx, row, 'RENDERED', null);
      await this.trace(tx, row, 'COLLECTION', 'rendition.make');
      return true;
    });
  }

  /** Begun again next time; a program that was asked to stop has not tried. */
  async giveBack({ id, attempts }: Attempt, stopped: boolean): Promise<void> {
    await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query(RENDITION_SQL.giveBack, [id, attempts, stopped ? 1 : 0]),
    );
  }

  async failed(row: Attempt, version: string): Promise<void> {
    const values = [row.id, row.attempts, `ffmpeg ${version}`, this.clock.now()];
    await this.unitOfWork.run(systemActor(), async (tx) => {
      if ((await tx.one(RENDITION_SQL.fail, values)) === undefined) return;
      await this.trace(tx, row, 'ALTERATION', 'rendition.fail');
    });
  }

  /** Damaged where it lies: the original is whole, so it is made anew. */
  async lost(id: OpaqueId, segment: number): Promise<void> {
    const lost = await this.unitOfWork.run(systemActor(), async (tx) => {
      const row = await tx.one<LostRow>(RENDITION_SQL.lose, [id]);
      if (row === undefined) return undefined;
      await this.note(tx, { ...row, id }, 'RENDITION_LOST', segment);
      await this.trace(tx, { ...row, id }, 'ALTERATION', 'rendition.find-damaged');
      return row;
    });
    if (lost !== undefined) await this.eraseBytes({ objectKey: lost.objectKey, scratchKey: null });
  }

  /** Afterwards there are no bytes under these names. */
  async eraseBytes({ objectKey, scratchKey }: Omit<ToErase, 'id'>): Promise<void> {
    for (const name of [scratchKey, objectKey]) {
      const key = parseObjectKey(name ?? '');
      if (key !== undefined) await this.store.delete(key);
    }
  }

  /** Bytes of those that went with their recording; what an interruption left is taken up in the next round. */
  async eraseDestroyed(): Promise<number> {
    const rows = await this.unitOfWork.run(systemActor(), (tx) =>
      tx.query<ToErase>(RENDITION_SQL.toErase),
    );
    for (const row of rows) {
      await this.eraseBytes(row);
      await this.unitOfWork.run(systemActor(), (tx) => tx.query(RENDITION_SQL.erased, [row.id]));
    }
    return rows.length;
  }

  private async note(
    tx: Tx,
    { id, recordingId, caseId }: Pick<Attempt, 'id' | 'recordingId' | 'caseId'>,
    kind: 'RENDERED' | 'RENDITION_LOST',
    segment: number | null,
  ): Promise<void> {
    const values = [newId(), recordingId, caseId, kind, segment, id, this.clock.now()];
    await tx.query(RENDITION_SQL.note, values);
  }

  private async trace(
    tx: Tx,
    { id, caseId, childRef }: Pick<Attempt, 'id' | 'caseId' | 'childRef'>,
    operation: 'COLLECTION' | 'ALTERATION',
    verb: string,
  ): Promise<void> {
    await this.audit.append(tx, {
      operation,
      verb,
      objectType: 'rendition',
      objectId: id,
      caseId,
      childRef,
    });
  }
}
