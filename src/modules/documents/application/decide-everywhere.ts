import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type DocumentId, newId, type SweepId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Place, PlaceDecision } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import {
  MOST_AT_ONCE,
  occurrencesOf,
  planSweep,
  type SweepPlan,
  type SweepScope,
} from '../domain/sweep.js';
import { DOCUMENT_SQL } from '../persistence/document-sql.js';
import { SWEEP_SQL } from '../persistence/sweep-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';

export interface DecideEverywhereCommand {
  readonly documentId: DocumentId;
  readonly number: number;
  /** The version of the place that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly scope: SweepScope;
  readonly decision: PlaceDecision;
  readonly reason: string | undefined;
}

/** What a decision everywhere did, and the document it was taken in as it stands afterwards. */
export interface SweptPlaces {
  readonly sweepId: SweepId;
  readonly decided: number;
  readonly added: number;
  readonly left: number;
  readonly documents: number;
}

interface Origin {
  readonly document: LockedDocument;
  readonly place: Place & { readonly version: number };
}

interface Swept {
  readonly id: DocumentId;
  readonly occurrences: ReturnType<typeof occurrencesOf>;
}

/**
 * A person decides about the words of one place wherever they stand, in this document or in all open ones of the case.
 *
 * The words are read in the vault before anything is locked, and what they do is worked out under the lock of the case:
 * whoever decided a place in between is not overruled. INV-DOC-10.
 */
@Injectable()
export class DecideEverywhere {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: DecideEverywhereCommand): Promise<SweptPlaces> {
    const { origin, ids } = await this.unitOfWork.run(actor, async (tx) => {
      const found = await this.origin(tx, command);
      return { origin: found, ids: await documentsIn(tx, command.scope, found.document) };
    });
    const { caseId } = origin.document;
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': command.reason });
    const swept = await this.read(actor, origin, ids);
    return this.unitOfWork.run(actor, async (tx) => {
      const { document, place } = await this.origin(tx, command);
      const sweepId = newId<SweepId>();
      const sum = { decided: 0, added: 0, left: 0, documents: 0 };
      for (const { id, occurrences } of swept) {
        const plan = await this.plan(tx, { id, occurrences }, { document, place }, command);
        if (plan === undefined) continue;
        sum.left += plan.left;
        if (plan.decide.length + plan.add.length === 0) continue;
        await this.apply(tx, { id, sweepId, plan, place, document }, command);
        sum.decided += plan.decide.length;
        sum.added += plan.add.length;
        sum.documents += 1;
      }
      return { sweepId, ...sum };
    });
  }

  private async origin(
    tx: Tx,
    { documentId, number, version, decision }: DecideEverywhereCommand,
  ): Promise<Origin> {
    const document = await this.documents.lockFor(tx, documentId, 'decide-places');
    const place = await tx.one<Origin['place']>(DOCUMENT_SQL.place, [documentId, number]);
    if (place === undefined) throw kernelProblems['not-found']();
    if (place.version !== version) throw kernelProblems['version-stale']();
    if (place.certain && decision === 'KEEP') throw documentProblems['keep-one-by-one']();
    return { document, place };
  }

  /** Where the words stand in each document. Originals pass through one by one and are not kept. */
  private async read(
    actor: Actor,
    { document, place }: Origin,
    ids: readonly DocumentId[],
  ): Promise<readonly Swept[]> {
    const { caseId } = document;
    const own = await this.vault.readOriginal(actor, caseId, document.id);
    const words = own.slice(place.start, place.end);
    const swept: Swept[] = [];
    let places = 0;
    for (const id of ids) {
      const text = id === document.id ? own : await this.vault.readOriginal(actor, caseId, id);
      const occurrences = occurrencesOf(words, text);
      places += occurrences.length;
      if (places > MOST_AT_ONCE) throw documentProblems['words-too-common']({ most: MOST_AT_ONCE });
      swept.push({ id, occurrences });
    }
    return swept;
  }

  /** Undefined for a document that left the review in between. */
  private async plan(
    tx: Tx,
    { id, occurrences }: Swept,
    { document, place }: Origin,
    { decision }: DecideEverywhereCommand,
  ): Promise<SweepPlan | undefined> {
    const now = await tx.one<LockedDocument>(DOCUMENT_SQL.find, [id]);
    if (now?.state !== 'IN_REVIEW') return undefined;
    const places = await tx.query<Place>(DOCUMENT_SQL.places, [id]);
    if (id !== document.id) return planSweep({ type: place.type, decision }, occurrences, places);
    // The place at hand is decided whatever it was before; the rest of its document as any other.
    const others = occurrences.filter(({ start, end }) => end <= place.start || start >= place.end);
    const plan = planSweep({ type: place.type, decision }, others, places);
    const stands = place.decision === decision || (place.certain && place.decision === null);
    return stands ? plan : { ...plan, decide: [place.number, ...plan.decide] };
  }

  private async apply(
    tx: Tx,
    {
      id,
      sweepId,
      plan,
      place,
      document,
    }: Origin & { readonly id: DocumentId; readonly sweepId: SweepId; readonly plan: SweepPlan },
    { decision, reason }: DecideEverywhereCommand,
  ): Promise<void> {
    const { caseId } = document;
    const now = this.clock.now();
    await tx.query(SWEEP_SQL.decide, [id, plan.decide, decision, now, reason ?? null, sweepId]);
    const rows = plan.add.map(({ start, end }, at) => ({
      number: at + 1,
      starts: start,
      ends: end,
    }));
    const values = [place.type, place.replacement, now, sweepId];
    await tx.query(SWEEP_SQL.add, [id, caseId, JSON.stringify(rows), ...values]);
    await touched(tx, id);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: 'document.decide-everywhere',
      objectType: 'document',
      objectId: id,
      caseId,
      fieldsTouched: [
        `sweep ${sweepId}`,
        place.type,
        decision,
        `${plan.decide.length} decided`,
        `${plan.add.length} added`,
      ],
      ...(reason === undefined ? {} : { justification: reason }),
    });
  }
}

async function documentsIn(
  tx: Tx,
  scope: SweepScope,
  { id, caseId }: LockedDocument,
): Promise<readonly DocumentId[]> {
  if (scope === 'DOCUMENT') return [id];
  const rows = await tx.query<{ readonly id: DocumentId }>(SWEEP_SQL.openDocuments, [caseId]);
  return rows.map((row) => row.id);
}
