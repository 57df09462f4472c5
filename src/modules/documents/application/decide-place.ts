import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { type AuditEntry, AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Place, PlaceDecision } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';

export interface DecidePlaceCommand {
  readonly documentId: DocumentId;
  readonly number: number;
  /** The version of the place that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly decision: PlaceDecision;
  readonly reason: string | undefined;
}

/** Where a place stands after a decision, and the document with it. */
export interface DecidedPlace {
  readonly number: number;
  readonly decision: PlaceDecision;
  readonly version: number;
  readonly documentVersion: number;
  readonly openPlaces: number;
}

/** A person decides whether the words of one place are replaced or kept. */
@Injectable()
export class DecidePlace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: DecidePlaceCommand): Promise<DecidedPlace> {
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.documents.lockFor(tx, command.documentId, 'decide-places'),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': command.reason });
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, command.documentId, 'decide-places');
      const place = await tx.one<Place>(DOCUMENT_SQL.place, [command.documentId, command.number]);
      if (place === undefined) throw kernelProblems['not-found']();
      return this.decide(tx, { document, place }, command);
    });
  }

  private async decide(
    tx: Tx,
    { document, place }: { readonly document: LockedDocument; readonly place: Place },
    command: DecidePlaceCommand,
  ): Promise<DecidedPlace> {
    const { number, version, decision, reason } = command;
    if (isOverride(place, decision) && reason === undefined) {
      throw documentProblems['keep-needs-reason'](
        {},
        { errors: [{ pointer: '/reason', code: 'missing' }] },
      );
    }
    const decided = await tx.one<{ version: number }>(DOCUMENT_SQL.decide, [
      document.id,
      number,
      version,
      decision,
      this.clock.now(),
      reason ?? null,
    ]);
    if (decided === undefined) throw kernelProblems['version-stale']();
    const after = await touched(tx, document.id);
    await this.audit.append(tx, decisionEntry(document, place, command));
    return { number, decision, version: decided.version, ...after };
  }
}

/** Counts the change in the document's version; what others read of it is stale from now on. */
export async function touched(
  tx: Tx,
  documentId: DocumentId,
): Promise<Pick<DecidedPlace, 'documentVersion' | 'openPlaces'>> {
  const after = await tx.one<Pick<DecidedPlace, 'documentVersion' | 'openPlaces'>>(
    DOCUMENT_SQL.touch,
    [documentId],
  );
  if (after === undefined) throw kernelProblems['not-found']();
  return after;
}

function isOverride(place: Place, decision: PlaceDecision): boolean {
  return place.certain && decision === 'KEEP';
}

function decisionEntry(
  document: LockedDocument,
  place: Place,
  { number, decision, reason }: DecidePlaceCommand,
): AuditEntry {
  return {
    operation: 'ALTERATION',
    verb: isOverride(place, decision) ? 'document.keep-certain' : 'document.decide-place',
    objectType: 'document',
    objectId: document.id,
    caseId: document.caseId,
    fieldsTouched: [`place ${number}`, place.type, decision],
    ...(reason === undefined ? {} : { justification: reason }),
  };
}
