import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, ChildRef, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { Span } from '../../../pseudonymiser/index.js';
import { type AgeBand, ageBandOn, isMinorOn } from '../domain/age.js';
import type { ChildIdentity } from '../domain/identity.js';
import { identityProblems } from '../domain/vault-problems.js';
import { VAULT_SQL } from '../persistence/vault-sql.js';
import type { NumberedChild } from '../domain/children-together.js';
import { refuseFound } from './found-in-fields.js';
import { IdentityReader, type SubjectRow } from './identity-reader.js';
import {
  RegisterChild,
  type RegisterChildCommand,
  type RegisteredChild,
} from './register-child.js';
import { Screening } from './screening.js';
import { type SealedRecord, SealedRecords } from './sealed-records.js';
import { TextDoubts } from './text-doubts.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

/** Text fields of one request, by their JSON Pointer. */
export type ScreenedFields = Readonly<Record<string, string | null | undefined>>;

/** A stretch of a text that holds, or may hold, data of a child: position, kind and replacement, never the words. */
export type FoundPlace = Span;

export interface OriginalDocument {
  readonly id: DocumentId;
  readonly caseId: CaseId;
  readonly text: string;
}

export interface OriginalToSearch {
  readonly caseId: CaseId;
  readonly documentId: DocumentId;
  /** When it happened, as the case knows; a birth date becomes the age on that day. */
  readonly eventOn: LegalDate | null;
}

export interface AgeAnswer {
  readonly band: AgeBand;
  readonly minor: boolean;
}

/** What the planning of an interview may know of a child. */
export interface PlanningAnswer extends AgeAnswer {
  /** Interviews of this child in other cases; in which ones is not said to anybody. Source: domain 4.2. */
  readonly elsewhere: number;
  /** The same on the last day asked about. */
  readonly until: AgeAnswer;
}

interface PlanningRow extends SubjectRow {
  readonly elsewhere: number;
}

/** A number of the same child in another case. */
export interface KnownElsewhere {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
}

/**
 * The vault's front door: few and narrow questions.
 *
 * It never says who a child is. It registers, answers age bands and counts, keeps originals of documents, and says
 * at which positions of a text a child of the case can be recognised. When it does not answer, callers must not
 * share anything: it fails closed.
 */
@Injectable()
export class IdentityVault {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly registerChild: RegisterChild,
    private readonly records: SealedRecords,
    private readonly reader: IdentityReader,
    private readonly audit: AuditTrail,
    private readonly screening: Screening,
    private readonly doubts: TextDoubts,
  ) {}

  register(actor: Actor, command: RegisterChildCommand): Promise<RegisteredChild> {
    return this.registerChild.execute(actor, command);
  }

  /** Age band and minority of a child on a day; the birth date does not leave. */
  ageOn(actor: Actor, childRef: ChildRef, on: LegalDate): Promise<AgeAnswer> {
    return this.unitOfWork.atOnce(actor, async (tx) =>
      ageOf(await this.reader.ofChild(tx, childRef), on),
    );
  }

  /** The same on two days. */
  agesOn(
    actor: Actor,
    childRef: ChildRef,
    days: readonly [LegalDate, LegalDate],
  ): Promise<readonly [AgeAnswer, AgeAnswer]> {
    return this.unitOfWork.atOnce(actor, async (tx) => {
      const identity = await this.reader.ofChild(tx, childRef);
      return [ageOf(identity, days[0]), ageOf(identity, days[1])];
    });
  }

  /** How many interviews this child had in other cases; in which ones is not said to anybody. Source: domain 4.2. */
  interviewsElsewhere(actor: Actor, childRef: ChildRef): Promise<number> {
    return this.unitOfWork.atOnce(actor, (tx) => elsewhere(tx, childRef));
  }

  /** Age on two days and earlier interviews, in one look. */
  async forPlanning(
    actor: Actor,
    childRef: ChildRef,
    { on, until }: { readonly on: LegalDate; readonly until: LegalDate },
  ): Promise<PlanningAnswer> {
    const rows = await this.unitOfWork.once<PlanningRow>(actor, VAULT_SQL.planning, [childRef]);
    const row = rows[0];
    if (row === undefined) throw kernelProblems['not-found']();
    const identity = await this.reader.unseal(row);
    return { ...ageOf(identity, on), until: ageOf(identity, until), elsewhere: row.elsewhere };
  }

  /**
   * Where else this child has a number. For passing a question on to who keeps something of the child there: neither the
   * cases nor how many there are may reach whoever asked.
   */
  elsewhere(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<readonly KnownElsewhere[]> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.audit.append(tx, {
        operation: 'COMBINATION',
        verb: 'identity.pass-question-on',
        objectType: 'child',
        objectId: childRef,
        caseId,
        childRef,
      });
      return tx.query<KnownElsewhere>(VAULT_SQL.numbersElsewhere, [childRef, caseId]);
    });
  }

  /** Counts an interview that was held; repeating it counts once. */
  async recordInterview(
    actor: Actor,
    bookingId: BookingId,
    childRef: ChildRef,
    heldAt: Date,
  ): Promise<void> {
    await this.unitOfWork.run(actor, (tx) =>
      tx.query(VAULT_SQL.recordInterview, [bookingId, childRef, heldAt]),
    );
  }

  /**
   * Refuses text that is about to enter a shared place and names a child of the case.
   *
   * The refusal gives field, position and kind of each find, never the words. What only has the form of such data the
   * writer may vouch for. Source: domain 5.4.
   */
  async refuseIdentifyingText(actor: Actor, caseId: CaseId, fields: ScreenedFields): Promise<void> {
    const stated = Object.entries(fields).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    );
    if (stated.length === 0) return;
    const finds = await this.findIn(
      actor,
      caseId,
      stated.map(([, text]) => text),
    );
    const found = stated.map(([pointer], index) => [pointer, finds[index] ?? []] as const);
    refuseFound(found);
    await this.doubts.settle(actor, caseId, found);
  }

  /** Seals the original of a document. Repeating it is harmless; another text under the same id is refused. */
  async keepOriginal(actor: Actor, { id, caseId, text }: OriginalDocument): Promise<void> {
    const record = await this.records.seal(text, `document:${id}`);
    const sha256 = createHash('sha256').update(text).digest();
    await this.unitOfWork.run(actor, async (tx) => {
      const kept = await tx.one(VAULT_SQL.insertOriginal, [
        id,
        caseId,
        record.kid,
        record.wrappedKey,
        record.sealed,
        sha256,
      ]);
      if (kept === undefined) {
        const same = await tx.one(VAULT_SQL.sameOriginal, [id, caseId, sha256]);
        if (same === undefined) throw identityProblems['original-differs']();
        return;
      }
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'document.seal',
        objectType: 'document',
        objectId: id,
        caseId,
      });
    });
  }

  /** The original of a document, for those who review it. */
  readOriginal(actor: Actor, caseId: CaseId, documentId: DocumentId): Promise<string> {
    return this.unitOfWork.run(actor, (tx) => this.openOriginal(tx, caseId, documentId));
  }

  /** Where the original of a document names a child of the case, with what would replace it. */
  async findInOriginal(
    actor: Actor,
    { caseId, documentId, eventOn }: OriginalToSearch,
  ): Promise<{ readonly text: string; readonly spans: readonly FoundPlace[] }> {
    const { text, children } = await this.unitOfWork.run(actor, async (tx) => ({
      text: await this.openOriginal(tx, caseId, documentId),
      children: await this.childrenOf(tx, caseId),
    }));
    // After the transaction: reading takes seconds, and others need the connection.
    const [spans = []] = await this.screening.of({ children, eventOn, texts: [text] });
    return { text, spans };
  }

  /** Where a text that is about to be served certainly still names a child of the case. */
  async findCertain(actor: Actor, caseId: CaseId, text: string): Promise<readonly FoundPlace[]> {
    const [spans = []] = await this.findIn(actor, caseId, [text]);
    return spans.filter((span) => span.certain);
  }

  private async findIn(
    actor: Actor,
    caseId: CaseId,
    texts: readonly string[],
  ): Promise<readonly (readonly FoundPlace[])[]> {
    const children = await this.unitOfWork.run(actor, (tx) => this.childrenOf(tx, caseId));
    return this.screening.of({ children, eventOn: null, texts });
  }

  private async openOriginal(tx: Tx, caseId: CaseId, documentId: DocumentId): Promise<string> {
    const record = await tx.one<SealedRecord & { erasedAt: Date | null }>(VAULT_SQL.findOriginal, [
      documentId,
      caseId,
    ]);
    if (record === undefined) throw kernelProblems['not-found']();
    if (record.erasedAt !== null) throw identityProblems.erased();
    const text = await this.records.open(record, `document:${documentId}`);
    await this.audit.append(tx, {
      operation: 'CONSULTATION',
      verb: 'document.read-original',
      objectType: 'document',
      objectId: documentId,
      caseId,
    });
    return text;
  }

  private async childrenOf(tx: Tx, caseId: CaseId): Promise<readonly NumberedChild[]> {
    const rows = await tx.query<SubjectRow>(VAULT_SQL.subjectsOfCase, [caseId]);
    return Promise.all(
      rows.map(async (row) => ({ number: row.number, identity: await this.reader.unseal(row) })),
    );
  }
}

function ageOf({ dateOfBirth }: ChildIdentity, on: LegalDate): AgeAnswer {
  return { band: ageBandOn(dateOfBirth, on), minor: isMinorOn(dateOfBirth, on) };
}

async function elsewhere(tx: Tx, childRef: ChildRef): Promise<number> {
  const row = await tx.one<{ elsewhere: number }>(VAULT_SQL.countInterviewsElsewhere, [childRef]);
  return row?.elsewhere ?? 0;
}
