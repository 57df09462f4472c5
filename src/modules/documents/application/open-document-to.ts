import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  assessAudience,
  audienceChange,
  type AudienceChoice,
  type AudienceObstacle,
  type DecidedAudience,
  isSameDecision,
  isSameSeat,
  type Seat,
} from '../domain/audience.js';
import { REVIEWERS } from '../domain/document.js';
import { documentProblems } from '../domain/document-problems.js';
import { AUDIENCE_SQL } from '../persistence/audience-sql.js';
import type { LabelledSeat } from './audience.query.js';
import { DocumentAccess, type LockedDocument } from './document-access.js';
import { DocumentEvents } from './document-events.js';

export interface OpenDocumentToCommand extends AudienceChoice {
  readonly documentId: DocumentId;
  /** The version of the document that was read: of two people deciding at once, the second is told. */
  readonly version: number;
  readonly reason: string;
}

const WRONG_FIELD: Readonly<
  Record<AudienceObstacle, { readonly pointer: string; readonly code: string }>
> = {
  'audience-unknown': { pointer: '/openTo', code: 'not-a-choice' },
  'audience-not-yours': { pointer: '/openTo', code: 'not-a-choice' },
  'audience-needs-ground': { pointer: '/ground', code: 'missing' },
  'audience-needs-authorisation': { pointer: '/authorisation', code: 'missing' },
};

/** Nothing was ever decided: the document is for everybody in the case. */
const UNDECIDED = {
  seq: 0,
  everyone: true,
  openTo: [],
  ground: null,
  authorisation: null,
  reason: '',
} as const;

/**
 * A reviewer says for whom in the case a document is, before its release or after it. INV-DOC-13.
 *
 * Each decision stays on record with its reason; whom the document becomes open to is told.
 */
@Injectable()
export class OpenDocumentTo {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly documents: DocumentAccess,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly events: DocumentEvents,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: OpenDocumentToCommand): Promise<void> {
    const { documentId, reason, authorisation } = command;
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.documents.lockFor(tx, documentId, 'open-to'),
    );
    await this.vault.refuseIdentifyingText(actor, caseId, {
      '/reason': reason,
      '/authorisation': authorisation,
    });
    await this.unitOfWork.run(actor, async (tx) => {
      const document = await this.documents.lockFor(tx, documentId, 'open-to');
      await this.decide(tx, document, command);
    });
  }

  private async decide(
    tx: Tx,
    document: LockedDocument,
    command: OpenDocumentToCommand,
  ): Promise<void> {
    const { id, caseId } = document;
    const held = await this.access.require(tx, caseId, REVIEWERS);
    const seats = await tx.query<LabelledSeat>(AUDIENCE_SQL.seats, [caseId]);
    const functions = held.map((one) => one.function);
    const verdict = assessAudience(command, { seats, functions });
    if (verdict.kind === 'refused') throw refusalOf(verdict.by);
    const last =
      (await tx.one<DecidedAudience & { readonly seq: number }>(AUDIENCE_SQL.last, [id])) ??
      UNDECIDED;
    // A second click finds what the first one did.
    if (isSameDecision(last, { ...verdict, reason: command.reason })) return;
    const readers = await this.events.readers(tx, document);
    if ((await tx.one(AUDIENCE_SQL.touch, [id, command.version])) === undefined)
      throw kernelProblems['version-stale']();
    const { everyone, openTo, ground, authorisation } = verdict;
    const seq = last.seq + 1;
    const decision = [id, seq, caseId, everyone, ground, authorisation];
    await tx.query(AUDIENCE_SQL.insert, [...decision, command.reason, this.clock.now()]);
    await tx.query(AUDIENCE_SQL.insertSeats, [id, seq, caseId, seatRows(openTo)]);
    const recipients = await this.events.opened(tx, document, readers);
    const { opened, closed } = audienceChange(seats, { before: last, after: verdict });
    await this.audit.append(tx, {
      operation: 'ACCESS',
      verb: 'document.open-to',
      objectType: 'document',
      objectId: id,
      caseId,
      fieldsTouched: [
        ...opened.map((seat) => `opened ${nameOf(seats, seat)}`),
        ...closed.map((seat) => `closed ${nameOf(seats, seat)}`),
        ...(ground === null ? [] : [ground]),
      ],
      justification: command.reason,
      recipients,
    });
  }
}

function refusalOf(by: AudienceObstacle) {
  return documentProblems[by]({}, { errors: [WRONG_FIELD[by]] });
}

function seatRows(seats: readonly Seat[]): string {
  return JSON.stringify(
    seats.map(({ function: held, represents }, index) => ({
      number: index + 1,
      function: held,
      suspectId: held === 'DEFENCE_COUNSEL' ? represents : null,
      childRef: held === 'DEFENCE_COUNSEL' ? null : represents,
    })),
  );
}

/** As the audit trail says it; labels name suspects by number, children by theirs. */
function nameOf(seats: readonly LabelledSeat[], seat: Seat): string {
  const label = seats.find((one) => isSameSeat(one, seat))?.label ?? '';
  return `${seat.function} ${label}`.trim();
}
