import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, OpaqueId } from '../../../kernel/ids.js';
import { Runtime } from '../../../kernel/runtime.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault, OriginalFiles } from '../../identity-vault/index.js';
import type { DocumentKind } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';
import { documentIdOf } from './document-id.js';
import { OpenCases } from './open-cases.js';

const MIB = 1_048_576;

export interface AnnounceFileCommand {
  readonly caseId: CaseId;
  /** Made by the caller; the same key yields the same document, so a retry goes on instead of beginning anew. */
  readonly documentKey: OpaqueId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly sizeBytes: number;
}

export interface AnnouncedFile {
  readonly id: DocumentId;
  readonly receivedBytes: number;
}

/** Says that a file is coming and how large it is. Its name is not asked: names of files name children. */
@Injectable()
export class AnnounceFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly openCases: OpenCases,
    private readonly vault: IdentityVault,
    private readonly files: OriginalFiles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly runtime: Runtime,
  ) {}

  async execute(actor: Actor, command: AnnounceFileCommand): Promise<AnnouncedFile> {
    const { caseId, kind, title, sizeBytes } = command;
    this.refuseSize(sizeBytes);
    const id = documentIdOf(command);
    await this.unitOfWork.run(actor, (tx) => this.openCases.require(tx, caseId));
    await this.vault.refuseIdentifyingText(actor, caseId, { '/title': title });
    await this.files.announce(actor, { id, caseId }, sizeBytes);
    return this.unitOfWork.run(actor, async (tx) => {
      await this.openCases.require(tx, caseId);
      await tx.query(UPLOAD_SQL.announce, [id, caseId, kind, title, sizeBytes, this.clock.now()]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'document.announce',
        objectType: 'document',
        objectId: id,
        caseId,
      });
      const row = await tx.one<{ readonly receivedBytes: number; readonly sizeBytes: number }>(
        UPLOAD_SQL.find,
        [id],
      );
      // The key belongs to another file: going on with that one would mix two.
      if (row?.sizeBytes !== sizeBytes) throw documentProblems['upload-too-large']();
      return { id, receivedBytes: row.receivedBytes };
    });
  }

  private refuseSize(sizeBytes: number): void {
    const limit = this.runtime.settings.ONTZIEN_DOCUMENT_LIMIT_MB;
    if (sizeBytes === 0) throw documentProblems['file-empty']();
    if (sizeBytes > limit * MIB) throw documentProblems['upload-too-large']({ limitMiB: limit });
  }
}
