import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { SegmentDamaged } from '../../../kernel/crypto/segment-format.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, DocumentId, PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { ObjectMissing } from '../../../kernel/storage/object-store.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { FileRefused, type ReadFile } from '../../../redaction/index.js';
import { AuditTrail } from '../../audit/index.js';
import { type FoundPlace, IdentityVault } from '../../identity-vault/index.js';
import type { DocumentKind } from '../domain/document.js';
import type { UploadRefusal, UploadState } from '../domain/upload.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { UPLOAD_SQL } from '../persistence/upload-sql.js';
import { FileTools } from './file-tools.js';
import { placeRows } from './place-rows.js';
import type { ScanVerdict } from '../../../kernel/uploads/virus-scanner.js';

interface StoredUpload {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly kind: DocumentKind;
  readonly title: string;
  readonly state: UploadState;
  readonly announcedBy: PersonId;
  readonly eventOn: LegalDate | null;
}

type Taken =
  | { readonly kind: 'read'; readonly file: ReadFile; readonly scan: ScanVerdict }
  | { readonly kind: 'refused'; readonly because: UploadRefusal };

/**
 * Reads a stored file and makes a document of it: its text goes sealed into the vault, the case gets the places.
 *
 * May be repeated and may run twice at once: only the first verdict is written. A refused file leaves no byte behind.
 */
@Injectable()
export class TakeInFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tools: FileTools,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(documentId: DocumentId): Promise<UploadRefusal | undefined> {
    const actor = systemActor();
    const upload = await this.unitOfWork.run(actor, (tx) =>
      tx.one<StoredUpload>(UPLOAD_SQL.find, [documentId]),
    );
    if (upload?.state !== 'STORED') return undefined;
    const taken = await this.take(actor, upload);
    if (taken.kind === 'refused') {
      // Bytes first: when this stops half-way, the next round finds nothing and says so again.
      await this.tools.originals.erase(actor, upload);
      await this.refuse(actor, upload, taken.because);
      return taken.because;
    }
    const { id, caseId, eventOn } = upload;
    await this.vault.keepOriginal(actor, { id, caseId, text: taken.file.text });
    const { spans } = await this.vault.findInOriginal(actor, { caseId, documentId: id, eventOn });
    await this.unitOfWork.run(actor, (tx) => this.enter(tx, upload, taken, spans));
    return undefined;
  }

  private async take(actor: Actor, upload: StoredUpload): Promise<Taken> {
    try {
      const bytes = await this.tools.originals.read(actor, upload);
      const scan = await this.tools.scanner.scan(bytes);
      if (scan === 'INFECTED') return { kind: 'refused', because: 'file-infected' };
      return { kind: 'read', file: await this.tools.workshop.files.read(bytes), scan };
    } catch (error) {
      if (error instanceof FileRefused)
        return { kind: 'refused', because: `file-${error.because}` };
      if (error instanceof SegmentDamaged || error instanceof ObjectMissing)
        return { kind: 'refused', because: 'file-damaged-in-transit' };
      throw error;
    }
  }

  private async enter(
    tx: Tx,
    upload: StoredUpload,
    { file, scan }: Extract<Taken, { kind: 'read' }>,
    spans: readonly FoundPlace[],
  ): Promise<void> {
    const { id, caseId, kind, title, announcedBy } = upload;
    const now = this.clock.now();
    if ((await tx.one(UPLOAD_SQL.finish, [id, 'ENTERED', null, now])) === undefined) return;
    const { format, pages, text } = file;
    await tx.query(DOCUMENT_SQL.insertFile, [
      id,
      caseId,
      kind,
      title,
      text.length,
      now,
      announcedBy,
      format,
      pages,
      scan,
    ]);
    await tx.query(DOCUMENT_SQL.insertPlaces, [id, caseId, placeRows(spans)]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'document.enter',
      objectType: 'document',
      objectId: id,
      caseId,
      fieldsTouched: [format],
    });
    await this.outbox.append(tx, { type: 'document.entered', caseId, subjectId: id });
  }

  private async refuse(actor: Actor, upload: StoredUpload, because: UploadRefusal): Promise<void> {
    const { id, caseId, announcedBy } = upload;
    await this.unitOfWork.run(actor, async (tx) => {
      const values = [id, 'REFUSED', because, this.clock.now()];
      if ((await tx.one(UPLOAD_SQL.finish, values)) === undefined) return;
      await this.audit.append(tx, {
        operation: 'ERASURE',
        verb: 'document.refuse',
        objectType: 'document',
        objectId: id,
        caseId,
        purposeCode: because,
      });
      await this.outbox.append(tx, {
        type: 'document.refused',
        caseId,
        subjectId: id,
        recipients: [announcedBy],
      });
    });
  }
}
