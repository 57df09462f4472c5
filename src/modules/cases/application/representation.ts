import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, newId, type PersonId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock, type LegalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { caseProblems } from '../domain/case-problems.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { OWN_CHOICE_SQL } from '../persistence/own-choice-sql.js';

/** Who speaks for a child, and for nobody of age without having been chosen. */
export const REPRESENTATIVES = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'] as const;
const TOLD = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'COURT_CLERK',
] as const;

export interface Victim {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
}

/** Who represents a victim: nobody any more when it comes of age, and then whom it chose. Source: domain A05. */
@Injectable()
export class Representation {
  constructor(
    private readonly access: CaseAccess,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** That a victim is of age, once: whoever represented it until now no longer sees the case. */
  async end(tx: Tx, victim: Victim): Promise<void> {
    const { caseId, childRef } = victim;
    const noted = await tx.one(OWN_CHOICE_SQL.comeOfAge, [childRef, caseId, this.clock.now()]);
    if (noted === undefined) return;
    const ended = await this.access.closeForChild(tx, victim, REPRESENTATIVES);
    await this.leave(tx, victim, 'child.come-of-age', ended);
    const recipients = await this.access.holders(tx, caseId, TOLD);
    await this.tell(tx, caseId, 'victim.of-age', recipients);
    if (ended.length > 0) await this.tell(tx, caseId, 'case.closed-for-you', ended);
  }

  /** Counsel chosen earlier leaves; who is chosen now comes in, or stays. Without counsel the victim speaks for itself. */
  async choose(
    tx: Tx,
    victim: Victim,
    {
      askedOn,
      counselId,
    }: { readonly askedOn: LegalDate; readonly counselId: PersonId | undefined },
  ): Promise<void> {
    const { caseId, childRef } = victim;
    const values = [newId(), caseId, childRef, counselId ?? null, askedOn, this.clock.now()];
    await tx.query(OWN_CHOICE_SQL.choose, values);
    const chosen = counselId === undefined ? [] : [counselId];
    await this.leave(tx, victim, 'child.choose-counsel', chosen);
    await this.access.closeForChild(tx, victim, ['VICTIM_COUNSEL'], counselId);
    if (counselId === undefined) return;
    if ((await tx.one(CASE_SQL.personHolds, [counselId, 'VICTIM_COUNSEL'])) === undefined)
      throw caseProblems['person-unknown']();
    if ((await tx.one(OWN_CHOICE_SQL.represents, [caseId, childRef, counselId])) !== undefined)
      return;
    await this.access.open(tx, {
      caseId,
      personId: counselId,
      function: 'VICTIM_COUNSEL',
      moment: 'OWN_CHOICE',
      childRef,
    });
    await this.tell(tx, caseId, 'case.opened-for-you', chosen);
  }

  private leave(
    tx: Tx,
    { caseId, childRef }: Victim,
    verb: string,
    recipients: readonly PersonId[],
  ): Promise<void> {
    return this.audit.append(tx, {
      operation: 'ALTERATION',
      verb,
      objectType: 'child',
      objectId: childRef,
      caseId,
      childRef,
      recipients,
    });
  }

  private tell(
    tx: Tx,
    caseId: CaseId,
    type: string,
    recipients: readonly PersonId[],
  ): Promise<void> {
    return this.outbox.append(tx, { type, caseId, subjectId: caseId, recipients });
  }
}
