import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { Log } from '../../../kernel/logging/log.js';
import { PendingChecks } from '../../../kernel/uploads/pending-checks.js';
import type { UploadRefusal } from '../domain/upload.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';
import { TakeInFile } from './take-in-file.js';

/** Sees to it that every stored file is taken in. */
@Injectable()
export class PendingFiles extends PendingChecks<DocumentId, UploadRefusal> {
  constructor(
    unitOfWork: UnitOfWork,
    private readonly takeIn: TakeInFile,
    log: Log,
  ) {
    super(unitOfWork, log, {
      waiting: UPLOAD_SQL.waiting,
      checkFailed: 'documents.file-not-taken-in',
      sweepFailed: 'documents.sweep-failed',
    });
  }

  protected judge(documentId: DocumentId): Promise<UploadRefusal | undefined> {
    return this.takeIn.execute(documentId);
  }
}
