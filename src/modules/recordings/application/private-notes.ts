import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { NOTE_SQL } from '../persistence/note-sql.js';

export interface PrivateNote {
  readonly id: OpaqueId;
  readonly atMs: number;
  readonly text: string;
  readonly madeAt: Date;
}

interface NotedRecording {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly state: string;
  readonly durationMs: number | null;
}

/** Bookmarks and notes that only their maker sees. */
@Injectable()
export class PrivateNotes {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, recordingId: RecordingId): Promise<readonly PrivateNote[]> {
    const rows = await this.unitOfWork.once<PrivateNote | { readonly id: null }>(
      actor,
      NOTE_SQL.list,
      [recordingId],
    );
    if (rows.length === 0) throw kernelProblems['not-found']();
    return rows.filter((row) => row.id !== null);
  }

  async keep(
    actor: Actor,
    recordingId: RecordingId,
    { atMs, text }: { readonly atMs: number; readonly text: string },
  ): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<NotedRecording>(NOTE_SQL.recording, [recordingId]);
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef, state, durationMs } = found;
      if (state !== 'VERIFIED') throw recordingProblems['not-verified']();
      // Nobody else reads it, yet a name of a child is kept nowhere beside the vault.
      await this.vault.refuseIdentifyingText(actor, caseId, { '/text': text });
      const id = newId();
      const moment = Math.min(atMs, durationMs ?? 0);
      await tx.query(NOTE_SQL.keep, [id, recordingId, caseId, moment, text, this.clock.now()]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'private-note.keep',
        objectType: 'private-note',
        objectId: id,
        caseId,
        childRef,
      });
      return { id };
    });
  }

  async remove(actor: Actor, noteId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const gone = await tx.one<{ caseId: CaseId }>(NOTE_SQL.remove, [noteId]);
      if (gone === undefined) throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'ERASURE',
        verb: 'private-note.remove',
        objectType: 'private-note',
        objectId: noteId,
        caseId: gone.caseId,
      });
    });
  }
}
