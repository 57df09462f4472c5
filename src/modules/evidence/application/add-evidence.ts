import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type SealedFileRow, SealedFiles } from '../../../kernel/storage/sealed-files.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { type EvidenceKind, type EvidenceOwner, LARGEST_EVIDENCE } from '../domain/evidence.js';
import { evidenceProblems } from '../domain/evidence-problems.js';
import { EVIDENCE_SQL } from '../persistence/evidence-sql.js';
import { type CleanFile, CleanFiles } from './clean-file.js';
import { requirePaper } from './require-paper.js';

export interface AddEvidenceCommand {
  readonly owner: EvidenceOwner;
  readonly ownerId: OpaqueId;
  readonly kind: EvidenceKind;
  readonly body: Readable;
}

/** Adds a file to a paper: the bytes are sealed before the row says that they are there. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cleaning: CleanFiles,
    private readonly sealed: SealedFiles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: AddEvidenceCommand): Promise<OpaqueId> {
    await this.unitOfWork.run(actor, (tx) => requirePaper(tx, command.owner, command.ownerId));
    const clean = await this.cleaning.clean(await gather(command.body));
    const id = newId();
    const row = await this.sealed.put('object', id, clean.bytes);
    try {
      await this.unitOfWork.run(actor, (tx) => this.write(tx, command, { row, clean }));
    } catch (error) {
      // Nothing half-made stays in the store.
      await this.sealed.erase(row);
      throw error;
    }
    return id;
  }

  private async write(
    tx: Tx,
    { owner, ownerId, kind }: AddEvidenceCommand,
    { row, clean }: { readonly row: SealedFileRow; readonly clean: CleanFile },
  ): Promise<void> {
    await tx.query(EVIDENCE_SQL.insert, [
      row.id,
      owner === 'certificate' ? ownerId : null,
      owner === 'inspection' ? ownerId : null,
      kind,
      clean.format,
      row.sizeBytes,
      createHash('sha256').update(clean.bytes).digest(),
      row.objectKey,
      row.kid,
      row.wrappedKey,
      row.nonceRuns,
      clean.virusScan,
      tx.actor.id,
      this.clock.now(),
    ]);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: 'evidence.add',
      objectType: 'evidence',
      objectId: ownerId,
      fieldsTouched: [kind],
    });
  }
}

/** All bytes, and never more than evidence may be. */
async function gather(body: Readable): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of body) {
    if (!(piece instanceof Uint8Array)) throw kernelProblems['body-unreadable']();
    size += piece.length;
    if (size > LARGEST_EVIDENCE) throw evidenceProblems['file-too-large']();
    pieces.push(Buffer.from(piece));
  }
  if (size === 0) throw evidenceProblems['file-empty']();
  return Buffer.concat(pieces);
}
