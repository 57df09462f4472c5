import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { fieldLines, type ShownField } from '../domain/shown-fields.js';
import { type IdentityField, WINDOW_MINUTES } from '../domain/purposes.js';
import { identityProblems } from '../domain/vault-problems.js';
import { IdentityReader } from './identity-reader.js';
import { VaultUnitOfWork } from './vault-unit-of-work.js';

export interface OpenRevealCommand {
  /** Made by the caller, under which it has noted who asks and why. */
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly purpose: string;
  readonly reason: string;
  readonly fields: readonly IdentityField[];
}

export interface OpenReveal {
  readonly id: OpaqueId;
  readonly until: Date;
}

interface RevealRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly purpose: string;
  readonly fields: readonly IdentityField[];
  readonly expiresAt: Date;
}

const SQL = {
  takeTurn: statement(
    'vault.take-turn-of-person',
    `SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`,
  ),
  ofCase: statement(
    'vault.child-of-case',
    `SELECT child_ref FROM identity.child_number WHERE child_ref = $1 AND case_id = $2`,
  ),
  closeOthers: statement(
    'vault.close-other-reveals',
    `UPDATE identity.reveal SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL`,
  ),
  open: statement(
    'vault.open-reveal',
    `INSERT INTO identity.reveal (id, child_ref, case_id, person_id, purpose, fields, opened_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
  ),
  find: statement(
    'vault.find-reveal',
    `SELECT case_id AS "caseId", child_ref AS "childRef", purpose, fields, expires_at AS "expiresAt"
     FROM identity.reveal WHERE id = $1 AND person_id = $2 AND ended_at IS NULL`,
  ),
  end: statement(
    'vault.end-reveal',
    `UPDATE identity.reveal SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL RETURNING id`,
  ),
} as const;

/**
 * Reveals an identity: for a purpose, with a reason, one child, the fields asked for, for a quarter of an hour.
 *
 * Who may do so in which case is asked before; here nothing leaves before its audit row is committed, because the row
 * and the read are one transaction of the vault's own role. One person has one identity open at a time: whoever wants
 * many has to say why, many times. Source: domain 5.3.
 */
@Injectable()
export class Reveals {
  constructor(
    private readonly unitOfWork: VaultUnitOfWork,
    private readonly reader: IdentityReader,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Whether the reference is a child of this case; for telling a look-up without assignment from a slip. */
  isChildOf(actor: Actor, caseId: CaseId, childRef: ChildRef): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => this.known(tx, caseId, childRef));
  }

  /** Opens the window; what it holds stays masked until it is shown. */
  open(actor: Actor, command: OpenRevealCommand): Promise<OpenReveal> {
    const { id, caseId, childRef, purpose, reason, fields } = command;
    const now = this.clock.now();
    const until = new Date(now.getTime() + WINDOW_MINUTES * 60_000);
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.known(tx, caseId, childRef))) throw kernelProblems['not-found']();
      await tx.query(SQL.takeTurn, [actor.id]);
      await tx.query(SQL.closeOthers, [actor.id, now]);
      const row = [id, childRef, caseId, actor.id, purpose, [...fields], now, until];
      await tx.query(SQL.open, row);
      await this.audit.append(tx, {
        operation: 'IDENTITY_LOOKUP',
        verb: 'identity.reveal',
        objectType: 'reveal',
        objectId: id,
        caseId,
        childRef,
        fieldsTouched: fields,
        purposeCode: purpose,
        justification: reason,
      });
      return { id, until };
    });
  }

  /** What was asked for, while the window is open and only to the person who opened it. */
  show(
    actor: Actor,
    revealId: OpaqueId,
  ): Promise<{ readonly until: Date; readonly fields: readonly ShownField[] }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const reveal = await tx.one<RevealRow>(SQL.find, [revealId, actor.id]);
      if (reveal === undefined) throw kernelProblems['not-found']();
      if (this.clock.now() >= reveal.expiresAt) throw identityProblems['reveal-ended']();
      const identity = await this.reader.ofChild(tx, reveal.childRef);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'identity.show',
        objectType: 'reveal',
        objectId: revealId,
        caseId: reveal.caseId,
        childRef: reveal.childRef,
        fieldsTouched: reveal.fields,
        purposeCode: reveal.purpose,
        recipients: [actor.id],
      });
      return { until: reveal.expiresAt, fields: fieldLines(identity, reveal.fields) };
    });
  }

  /** Closes the window before its time. */
  async end(actor: Actor, revealId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const ended = await tx.one<{ id: PersonId }>(SQL.end, [revealId, actor.id, this.clock.now()]);
      if (ended === undefined) throw kernelProblems['not-found']();
    });
  }

  private async known(tx: Tx, caseId: CaseId, childRef: ChildRef): Promise<boolean> {
    return (await tx.one(SQL.ofCase, [childRef, caseId])) !== undefined;
  }
}
