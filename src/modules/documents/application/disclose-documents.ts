import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { fileName } from '../../../kernel/file-name.js';
import type { CaseId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { type DocumentKind, READERS } from '../domain/document.js';
import { fileWord } from '../domain/file-name.js';
import { SERVED_SQL } from '../persistence/served-sql.js';
import { type BundledRow, Bundles } from './bundles.js';
import { type NamedCopy, ServedCopies, type ServedRow } from './served-copies.js';

export const COPY_FORMS = ['PDF', 'FILE'] as const;
export type CopyForm = (typeof COPY_FORMS)[number];
export const BUNDLE_FORMS = ['PDF', 'ZIP'] as const;
export type BundleForm = (typeof BUNDLE_FORMS)[number];

const LAWFUL_GROUND = 'Verstrekking van een processtuk aan een procespartij (art. 30-34 Sv)';

/** Hands released documents over; each copy is a disclosure with its recipient, recorded before a byte leaves. */
@Injectable()
export class DiscloseDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly copies: ServedCopies,
    private readonly bundles: Bundles,
    private readonly clock: Clock,
  ) {}

  async copy(actor: Actor, documentId: DocumentId, form: CopyForm): Promise<NamedCopy> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const served = await tx.one<ServedRow>(SERVED_SQL.one, [documentId]);
      if (served === undefined) throw kernelProblems['not-found']();
      await this.access.require(tx, served.caseId, READERS);
      await this.record(tx, actor, served, form);
      return served;
    });
    const copy = form === 'PDF' ? await this.copies.asPdf(row) : await this.copies.asServed(row);
    return { ...copy, name: nameOf(row, row.kind, row.servedFrom) };
  }

  /** What was done to a released document; it names nobody. */
  report(actor: Actor, documentId: DocumentId): Promise<ServedRow> {
    return this.unitOfWork.run(actor, async (tx) => {
      const served = await tx.one<ServedRow>(SERVED_SQL.one, [documentId]);
      if (served === undefined) throw kernelProblems['not-found']();
      await this.access.require(tx, served.caseId, READERS);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'document.view-scan-report',
        objectType: 'document',
        objectId: documentId,
        caseId: served.caseId,
      });
      return served;
    });
  }

  /** Everything of a case that is open to the caller. Recordings never are part of it. */
  async bundle(actor: Actor, caseId: CaseId, form: BundleForm): Promise<NamedCopy> {
    const rows = await this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, READERS);
      const served = await tx.query<BundledRow>(SERVED_SQL.ofCase, [caseId]);
      for (const one of served) await this.record(tx, actor, one, `bundle ${form}`);
      return served;
    });
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const made = await (form === 'PDF' ? this.bundles.asPdf(rows) : this.bundles.asArchive(rows));
    return { ...made, name: nameOf(first, 'BUNDLE', this.clock.now()) };
  }

  private async record(tx: Tx, actor: Actor, served: ServedRow, form: string): Promise<void> {
    await this.audit.append(tx, {
      operation: 'DISCLOSURE',
      verb: 'document.download',
      objectType: 'document',
      objectId: served.id,
      caseId: served.caseId,
      justification: LAWFUL_GROUND,
      recipients: [actor.id],
      fieldsTouched: [form],
    });
  }
}

const nameOf = ({ about }: ServedRow, kind: DocumentKind | 'BUNDLE', at: Date) =>
  fileName(about, fileWord(kind), legalDate(at));
