import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { SealedObject } from '../../../kernel/crypto/segment-cipher.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { ObjectKey } from '../../../kernel/storage/object-store.js';
import { type SealedFileRow, SealedFiles } from '../../../kernel/storage/sealed-files.js';
import { AuditTrail } from '../../audit/index.js';
import { identityProblems } from '../domain/vault-problems.js';
import { ORIGINAL_FILE_SQL } from '../persistence/original-file-sql.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** One file by its document and its case. */
export interface OriginalFile {
  readonly id: DocumentId;
  readonly caseId: CaseId;
}

interface KeptFileRow extends SealedFileRow {
  /** Set when the child it named was erased; then there is no key any more. */
  readonly erasedAt: Date | null;
}

/** Originals that are files. They still hold the names, so their keys are the vault's. */
@Injectable()
export class OriginalFiles {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly files: SealedFiles,
    private readonly audit: AuditTrail,
  ) {}

  /** Makes room for a file that is coming; repeating it changes nothing. */
  async announce(actor: Actor, { id, caseId }: OriginalFile, sizeBytes: number): Promise<void> {
    const row = await this.files.fresh('vault', id, sizeBytes);
    await this.unitOfWork.run(actor, (tx) =>
      tx.query(ORIGINAL_FILE_SQL.insert, [
        id,
        caseId,
        row.objectKey,
        row.kid,
        row.wrappedKey,
        sizeBytes,
      ]),
    );
  }

  /** Where the bytes go on; after an interruption under a fresh nonce. */
  async toWrite(
    actor: Actor,
    file: OriginalFile,
    {
      receivedBytes,
      interrupted,
    }: { readonly receivedBytes: number; readonly interrupted: boolean },
  ): Promise<{ readonly key: ObjectKey; readonly object: SealedObject }> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.find(tx, file);
      if (found.nonceRuns.length > 0 && !interrupted) return found;
      const nonceRuns = this.files.nextRuns(found, receivedBytes);
      await tx.query(ORIGINAL_FILE_SQL.setRuns, [file.id, nonceRuns]);
      return { ...found, nonceRuns };
    });
    return this.files.toWrite('vault', row);
  }

  /** The bytes of an original, for making and checking what is served. */
  async read(actor: Actor, file: OriginalFile): Promise<Buffer> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.find(tx, file);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'document.read-file',
        objectType: 'document',
        objectId: file.id,
        caseId: file.caseId,
      });
      return found;
    });
    return this.files.read('vault', row);
  }

  /** The same bytes once more, under a key of their own; repeating it changes nothing. */
  async copy(actor: Actor, from: OriginalFile, to: OriginalFile): Promise<void> {
    const bytes = await this.read(actor, from);
    const row = await this.files.put('vault', to.id, bytes);
    const kept = await this.unitOfWork.run(actor, (tx) =>
      tx.one(ORIGINAL_FILE_SQL.insertWhole, [
        to.id,
        to.caseId,
        row.objectKey,
        row.kid,
        row.wrappedKey,
        row.nonceRuns,
        row.sizeBytes,
      ]),
    );
    if (kept === undefined) await this.files.erase(row);
  }

  /** Afterwards there are no bytes and no key to them. */
  async erase(actor: Actor, file: OriginalFile): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<KeptFileRow>(ORIGINAL_FILE_SQL.find, [file.id, file.caseId]);
      if (row?.erasedAt !== null) return;
      await this.files.erase(row);
      await tx.query(ORIGINAL_FILE_SQL.erase, [file.id]);
      await this.audit.append(tx, {
        operation: 'ERASURE',
        verb: 'document.erase-file',
        objectType: 'document',
        objectId: file.id,
        caseId: file.caseId,
      });
    });
  }

  private async find(tx: Tx, { id, caseId }: OriginalFile): Promise<SealedFileRow> {
    const row = await tx.one<KeptFileRow>(ORIGINAL_FILE_SQL.find, [id, caseId]);
    if (row === undefined) throw kernelProblems['not-found']();
    if (row.erasedAt !== null) throw identityProblems.erased();
    return row;
  }
}
