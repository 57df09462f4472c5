import { randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems, type Problem } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { decideSitting, type SittingRefusal } from '../../../kernel/uploads/decide-sitting.js';
import { LEASE_SECONDS } from '../../../kernel/uploads/sitting.js';
import { type OpenUpload, UploadReceiver } from '../../../kernel/uploads/upload-receiver.js';
import { AuditTrail } from '../../audit/index.js';
import { OriginalFiles } from '../../identity-vault/index.js';
import { documentProblems } from '../domain/document-problems.js';
import type { UploadState } from '../domain/upload.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';

export interface ReceiveFileCommand {
  readonly documentId: DocumentId;
  readonly offset: number;
  readonly length: number | undefined;
  readonly body: Readable;
}

export interface ReceivedFile {
  readonly receivedBytes: number;
  readonly state: UploadState;
}

interface LockedUpload {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly state: UploadState;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly runUnfinished: boolean;
  readonly busy: boolean;
}

/** Receives bytes of a file; they are sealed under the vault's key before they reach the store. */
@Injectable()
export class ReceiveFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: OriginalFiles,
    private readonly receiver: UploadReceiver,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: ReceiveFileCommand): Promise<ReceivedFile> {
    const { row, sitting } = await this.begin(actor, command);
    if (sitting === undefined) return row;
    const { receivedBytes, end } = await this.receiver.receive(
      this.openUpload(actor, row, sitting),
      command.body,
      documentProblems,
    );
    return { receivedBytes, state: end };
  }

  private async begin(
    actor: Actor,
    { documentId, offset, length }: ReceiveFileCommand,
  ): Promise<{ readonly row: LockedUpload; readonly sitting: string | undefined }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<LockedUpload>(UPLOAD_SQL.lock, [documentId]);
      if (row === undefined) throw kernelProblems['not-found']();
      const ended = row.state === 'REFUSED';
      const verdict = decideSitting({ ...row, ended, offset, length });
      if (verdict.kind === 'refuse') throw refusal(verdict.because, row);
      if (verdict.kind === 'complete') return { row, sitting: undefined };
      const sitting = randomUUID();
      await tx.query(UPLOAD_SQL.begin, [documentId, sitting, LEASE_SECONDS]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'document.receive',
        objectType: 'document',
        objectId: documentId,
        caseId: row.caseId,
      });
      return { row, sitting };
    });
  }

  private openUpload(actor: Actor, row: LockedUpload, sitting: string): OpenUpload<UploadState> {
    const { id, receivedBytes } = row;
    return {
      receivedBytes,
      toWrite: () =>
        this.files.toWrite(actor, row, { receivedBytes, interrupted: row.runUnfinished }),
      advance: (received) =>
        this.unitOfWork.run(actor, async (tx) => {
          const values = [id, sitting, received, LEASE_SECONDS];
          return (await tx.one(UPLOAD_SQL.advance, values)) !== undefined;
        }),
      end: (received) =>
        this.unitOfWork.run(actor, async (tx) => {
          const values = [id, sitting, received, this.clock.now()];
          return (await tx.one<{ readonly state: UploadState }>(UPLOAD_SQL.end, values))?.state;
        }),
      release: async () => {
        await this.unitOfWork.run(actor, (tx) => tx.query(UPLOAD_SQL.release, [id, sitting]));
      },
    };
  }
}

function refusal(because: SittingRefusal, row: LockedUpload): Problem {
  if (because === 'offset-wrong')
    return documentProblems['offset-wrong']({ offset: row.receivedBytes });
  const extras = because === 'upload-busy' ? { retryAfterSeconds: LEASE_SECONDS } : {};
  return documentProblems[because]({}, extras);
}
