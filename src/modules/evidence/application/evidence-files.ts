import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type SealedFileRow, SealedFiles } from '../../../kernel/storage/sealed-files.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type EvidenceFormat,
  type EvidenceKind,
  type EvidenceOwner,
  readsAllEvidence,
} from '../domain/evidence.js';
import { EVIDENCE_SQL } from '../persistence/evidence-sql.js';
import { requirePaper } from './require-paper.js';

export interface EvidenceRow {
  readonly id: OpaqueId;
  readonly kind: EvidenceKind;
  readonly format: EvidenceFormat;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly virusScan: 'CLEAN' | 'NOT_CONFIGURED';
  readonly addedBy: string;
  readonly addedAt: Date;
  readonly withdrawnAt: Date | null;
  readonly withdrawReason: string | null;
}

export interface EvidenceCopy {
  readonly bytes: Uint8Array;
  readonly format: EvidenceFormat;
}

/** The evidence of one paper, and the bytes of one file of it. */
@Injectable()
export class EvidenceFiles {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sealed: SealedFiles,
    private readonly audit: AuditTrail,
  ) {}

  async list(
    actor: Actor,
    owner: EvidenceOwner,
    ownerId: OpaqueId,
  ): Promise<readonly EvidenceRow[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await requirePaper(tx, owner, ownerId);
      const rows = await tx.query<EvidenceRow>(EVIDENCE_SQL.list, [ownerId]);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'evidence.list',
        objectType: 'evidence',
        objectId: ownerId,
      });
      return rows;
    });
  }

  async read(actor: Actor, evidenceId: OpaqueId): Promise<EvidenceCopy> {
    const row = await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<SealedFileRow & { readonly format: EvidenceFormat }>(
        EVIDENCE_SQL.file,
        [evidenceId, readsAllEvidence(actor.roles), actor.id],
      );
      if (found === undefined) throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'evidence.read',
        objectType: 'evidence',
        objectId: evidenceId,
      });
      return found;
    });
    return { bytes: await this.sealed.read('object', row), format: row.format };
  }
}
