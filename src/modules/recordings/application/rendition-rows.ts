import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type PersonId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import {
  ObjectStore,
  type ObjectKey,
  parseObjectKey,
} from '../../../kernel/storage/object-store.js';
import { SecondObjectStore } from '../../../kernel/storage/second-object-store.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { RenditionKind } from '../domain/rendering.js';
import { RENDITION_SQL } from '../persistence/rendition-sql.js';
import type { MadeFilm } from './render-film.js';
import type { SealedRow } from './sealed-recordings.js';

/** One attempt at one rendition. */
interface Attempt {
  readonly id: OpaqueId;
  readonly recordingId: RecordingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly kind: RenditionKind;
  readonly attempts: number;
}

const TOLD: Readonly<Record<RenditionKind, Readonly<Record<'ready' | 'failed', string>>>> = {
  EDITED: { ready: 'edited-version.rendered', failed: 'edited-version.not-rendered' },
  PLAYABLE: { ready: 'recording.made-playable', failed: 'recording.not-made-playable' },
};

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
    private readonly second: SecondObjectStore,
    private readonly outbox: Outbox,
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
      await this.tell(tx, row, 'ready');
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
      await this.tell(tx, row, 'failed');
    });
  }

  /** Damaged where it lies, and no copy of it is whole: it is made anew of the original. False when it was gone already. */
  async lost(id: OpaqueId, segment: number): Promise<boolean> {
    const lost = await this.unitOfWork.run(systemActor(), async (tx) => {
      const row = await tx.one<LostRow>(RENDITION_SQL.lose, [id]);
      if (row === undefined) return undefined;
      await this.note(tx, { ...row, id }, 'RENDITION_LOST', segment);
      await this.trace(tx, { ...row, id }, 'ALTERATION', 'rendition.make-anew');
      return row;
    });
    if (lost !== undefined) await this.eraseBytes({ objectKey: lost.objectKey, scratchKey: null });
    return lost !== undefined;
  }

  /** Afterwards there are no bytes under these names, in either store. */
  async eraseBytes({ objectKey, scratchKey }: Omit<ToErase, 'id'>): Promise<void> {
    for (const name of [scratchKey, objectKey]) {
      const key = parseObjectKey(name ?? '');
      if (key === undefined) continue;
      await this.second.store?.delete(key);
      await this.store.delete(key);
    }
  }

  /**
   * Bytes of those that went with their recording; what an interruption left is taken up in the next round.
   *
   * One that was being made at that moment keeps its names until nobody can still be writing under them.
   */
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

  /** Whoever waits for it, and whoever has to do something when it does not come. */
  private async tell(tx: Tx, row: Attempt, went: 'ready' | 'failed'): Promise<void> {
    const { id, caseId, recordingId, kind } = row;
    const waiting = await tx.query<{ readonly id: PersonId }>(RENDITION_SQL.waiting, [
      id,
      this.clock.now(),
    ]);
    const recipients = waiting.map((person) => person.id);
    const type = TOLD[kind][went];
    await this.outbox.append(tx, { type, caseId, subjectId: recordingId, recipients });
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
