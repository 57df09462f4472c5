import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { addDays, Clock, type LegalDate, startOfLegalDay } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type CertificateAction,
  certificateActions,
  type CertificateState,
  certificateState,
} from '../domain/certificate.js';
import { peopleProblems } from '../domain/people-problems.js';
import type { NormCode } from '../domain/practice.js';
import { REGISTER_SQL } from '../persistence/register-sql.js';

export interface RecordCertificateCommand {
  readonly personId: PersonId;
  readonly scheme: string;
  readonly ageBands: readonly string[];
  readonly languages: readonly string[];
  readonly specialisms: readonly string[];
  readonly issuer: string;
  readonly evidenceReference: string;
  readonly validFrom: LegalDate;
  /** The last day on which it holds. */
  readonly validThrough: LegalDate;
}

interface CertificateRow {
  readonly id: OpaqueId;
  readonly personId: PersonId;
  readonly from: Date;
  readonly to: Date;
  readonly revokedAt: Date | null;
  readonly suspensions: readonly { readonly from: string; readonly liftedAt: string | null }[];
}

/** Enters, suspends and revokes certificates and sets the norms: the administrator's part of the register. */
@Injectable()
export class KeepPapers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async record(actor: Actor, command: RecordCertificateCommand): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, (tx) => this.insert(tx, command));
  }

  /** For whoever has a transaction already, such as an import of many. */
  async insert(tx: Tx, command: RecordCertificateCommand): Promise<OpaqueId> {
    const { personId, validFrom, validThrough } = command;
    if (validThrough < validFrom)
      throw peopleProblems['period-reversed'](
        {},
        { errors: [{ pointer: '/validThrough', code: 'before-start' }] },
      );
    const person = await tx.one(REGISTER_SQL.lock, [personId, tx.actor.organisationId]);
    if (person === undefined) throw kernelProblems['not-found']();
    const id = newId();
    await tx.query(REGISTER_SQL.insertCertificate, [
      id,
      personId,
      command.scheme,
      command.ageBands,
      command.languages,
      command.specialisms,
      command.issuer,
      command.evidenceReference,
      startOfLegalDay(validFrom),
      startOfLegalDay(addDays(validThrough, 1)),
      tx.actor.id,
      this.clock.now(),
    ]);
    await this.written(tx, 'certificate.record', id, personId);
    return id;
  }

  async suspend(actor: Actor, certificateId: OpaqueId, reason: string): Promise<void> {
    await this.act(actor, certificateId, 'suspend', async (tx, now) => {
      await tx.query(REGISTER_SQL.suspend, [newId(), certificateId, now, reason, actor.id]);
    });
  }

  async lift(actor: Actor, certificateId: OpaqueId, reason: string): Promise<void> {
    await this.act(actor, certificateId, 'lift', async (tx, now) => {
      await tx.query(REGISTER_SQL.lift, [certificateId, now, actor.id, reason]);
    });
  }

  async revoke(actor: Actor, certificateId: OpaqueId, reason: string): Promise<void> {
    await this.act(actor, certificateId, 'revoke', async (tx, now) => {
      await tx.query(REGISTER_SQL.revoke, [certificateId, now, actor.id, reason]);
    });
  }

  async setNorms(actor: Actor, norms: Readonly<Record<NormCode, number>>): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const now = this.clock.now();
      for (const [code, value] of Object.entries(norms))
        await tx.query(REGISTER_SQL.setNorm, [code, value, actor.id, now]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'norm.set',
        objectType: 'norm',
        fieldsTouched: Object.keys(norms),
      });
    });
  }

  private async act(
    actor: Actor,
    certificateId: OpaqueId,
    action: CertificateAction,
    write: (tx: Tx, now: Date) => Promise<void>,
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.one<CertificateRow>(REGISTER_SQL.certificate, [certificateId]);
      if (row === undefined) throw kernelProblems['not-found']();
      const now = this.clock.now();
      const state = certificateState(factsOf(row), now);
      if (!certificateActions(state).includes(action)) throw refusalOf(state, action);
      await write(tx, now);
      await this.written(tx, `certificate.${action}`, certificateId, row.personId);
    });
  }

  /** Bookings that stand on a certificate are looked at again by whoever hears of the event. */
  private async written(tx: Tx, verb: string, id: OpaqueId, personId: PersonId): Promise<void> {
    await this.audit.append(tx, {
      operation: verb === 'certificate.record' ? 'COLLECTION' : 'ALTERATION',
      verb,
      objectType: 'interviewer_certificate',
      objectId: id,
    });
    await this.outbox.append(tx, {
      type: 'certificate.changed',
      caseId: null,
      subjectId: personId,
    });
  }
}

function factsOf({ from, to, revokedAt, suspensions }: CertificateRow) {
  return {
    from,
    to,
    revokedAt,
    suspensions: suspensions.map((one) => ({
      from: new Date(one.from),
      liftedAt: one.liftedAt === null ? null : new Date(one.liftedAt),
    })),
  };
}

function refusalOf(state: CertificateState, action: CertificateAction) {
  if (state === 'REVOKED') return peopleProblems['already-revoked']();
  if (state === 'EXPIRED') return peopleProblems['certificate-ended']();
  return action === 'lift'
    ? peopleProblems['not-suspended']()
    : peopleProblems['already-suspended']();
}
