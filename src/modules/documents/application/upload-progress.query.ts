import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { UploadRefusal, UploadState } from '../domain/upload.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';

export interface UploadRow {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly state: UploadState;
  readonly sizeBytes: number;
  readonly receivedBytes: number;
  readonly refusedFor: UploadRefusal | null;
}

/** Where a file on its way in stands. */
@Injectable()
export class UploadProgress {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, documentId: DocumentId): Promise<UploadRow> {
    const [row] = await this.unitOfWork.once<UploadRow>(actor, UPLOAD_SQL.view, [documentId]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }
}
