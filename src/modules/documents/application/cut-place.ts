import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { assessCut, type CutPlace as PlaceToCut, type CutVerdict } from '../domain/cut.js';
import type { Place, PlaceDecision } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { CUT_SQL } from '../persistence/cut-sql.js';
import { touched } from './decide-place.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';

export interface CutPlaceCommand {
  readonly documentId: DocumentId;
  readonly number: number;
  /** The version of the place that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly start: number;
  readonly end: number;
  readonly reason: string | undefined;
}

/** A place with its new edges, and the document with it. */
export interface PlaceCut {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** Null where the place is as it was found again. */
  readonly decision: PlaceDecision | null;
  readonly cutsOff: boolean;
  readonly version: number;
  readonly documentVersion: number;
  readonly openPlaces: number;
}

type FoundPlace = Place & PlaceToCut & { readonly reason: string };
type Cut = Extract<CutVerdict, { readonly kind: 'cut' }>;

const WRONG_FIELD: Readonly<
  Record<
    Extract<CutVerdict, { readonly kind: 'refused' }>['by'],
    { readonly pointer: string; readonly code: string }
  >
> = {
  'place-outside-text': { pointer: '/end', code: 'outside-text' },
  'cut-elsewhere': { pointer: '/end', code: 'outside-text' },
  'keep-needs-reason': { pointer: '/reason', code: 'missing' },
};

/**
 * A person moves the edges of a place, whoever found it and whatever was decided about it: what lies between them is
 * replaced. Moved back to where it was found, nobody decided anything about it. INV-DOC-14.
 */
@Injectable()
export class CutPlace {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: CutPlaceCommand): Promise<PlaceCut> {
    const { documentId, reason } = command;
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.documents.lockFor(tx, documentId, 'decide-places'),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    const text = await this.vault.readOriginal(actor, caseId, documentId);
    return this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, documentId, 'decide-places');
      const place = await tx.one<FoundPlace>(CUT_SQL.place, [documentId, command.number]);
      if (place === undefined) throw kernelProblems['not-found']();
      const to = { start: command.start, end: command.end };
      const verdict = assessCut(place, { text, to, reason });
      if (verdict.kind === 'refused')
        throw documentProblems[verdict.by]({}, { errors: [WRONG_FIELD[verdict.by]] });
      return this.cut(tx, { document, place, verdict }, command);
    });
  }

  private async cut(
    tx: Tx,
    {
      document,
      place,
      verdict,
    }: {
      readonly document: LockedDocument;
      readonly place: FoundPlace;
      readonly verdict: Cut;
    },
    { number, version, start, end, reason }: CutPlaceCommand,
  ): Promise<PlaceCut> {
    const { id, caseId } = document;
    // Whoever marked words by hand decided about them by that.
    const undecided = verdict.asFound && place.reason !== 'by-hand';
    const values = [id, number, version, start, end, verdict.cutsOff, undecided];
    const cut = await tx.one<Pick<PlaceCut, 'version' | 'decision'>>(CUT_SQL.cut, [
      ...values,
      this.clock.now(),
      undecided ? null : (reason ?? null),
    ]);
    if (cut === undefined) throw kernelProblems['version-stale']();
    const after = await touched(tx, id);
    await this.audit.append(tx, {
      operation: 'ALTERATION',
      verb: verdict.cutsOff ? 'document.cut-place-off' : 'document.cut-place',
      objectType: 'document',
      objectId: id,
      caseId,
      fieldsTouched: [`place ${number}`, place.type],
      ...(reason === undefined ? {} : { justification: reason }),
    });
    return { number, start, end, cutsOff: verdict.cutsOff, ...cut, ...after };
  }
}
