import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault, type ScreenedFields } from '../../identity-vault/index.js';
import { computeCriterion, type CriterionAnswer } from '../domain/criterion.js';
import { termEnd } from '../domain/motion-terms.js';
import { sideOf } from '../domain/sides.js';
import { ADVICE_SQL } from '../persistence/advice-sql.js';
import { DRAFT_SQL } from '../persistence/draft-sql.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { LawBook } from './law-book.js';
import type { LockedMotion, MotionInCase } from './motion-life.js';
import { MotionParties } from './motion-parties.js';

const SERVED = 'Beslissing op het verzoek is aan partijen betekend (art. 182 lid 5 Sv).';

/** What a judge needs at hand: the criterion, the catalogue, the guard and the service of the decision. */
@Injectable()
export class DecisionDesk {
  constructor(
    readonly law: LawBook,
    private readonly vault: IdentityVault,
    private readonly parties: MotionParties,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** The criterion as it stood on the day the motion was filed. */
  async criterionOf(tx: Tx, { motion, ofCase }: MotionInCase): Promise<CriterionAnswer> {
    const askedAt = motion.filedAt ?? this.clock.now();
    const hearing = await tx.one<{ startsAt: Date | null }>(MOTION_SQL.hearingAfter, [
      motion.caseId,
      askedAt,
    ]);
    const { legalBasis, incriminating, defenceHadOpportunity } = motion.content;
    const facts = {
      stage: motion.stage,
      side: sideOf(motion.applicantFunction),
      legalBasis,
      askedOn: legalDate(askedAt),
      hearingOn:
        hearing === undefined || hearing.startsAt === null ? null : legalDate(hearing.startsAt),
      appealFiledOn: ofCase.appealFiledOn,
      heardInFirstInstance: ofCase.heardInFirstInstance,
      incriminating: incriminating === true,
      defenceHadOpportunity: defenceHadOpportunity === true,
    };
    return computeCriterion(facts, await this.law.on(tx, facts.askedOn));
  }

  async groundCodes(tx: Tx): Promise<readonly string[]> {
    return (
      await tx.query<{ code: string }>(MOTION_SQL.groundsInForce, [legalDate(this.clock.now())])
    ).map(({ code }) => code);
  }

  screen(actor: Actor, motion: LockedMotion, fields: ScreenedFields): Promise<void> {
    return this.vault.refuseIdentifyingText(actor, motion.caseId, fields);
  }

  /** The term for the expert, when the judge wants advice first. */
  async askExpert(tx: Tx, { id, caseId, content }: LockedMotion): Promise<void> {
    const now = this.clock.now();
    const from = legalDate(now);
    const law = await this.law.on(tx, from);
    const end = termEnd('ADVICE', { from, urgent: content.urgency !== null }, law);
    if (end !== undefined)
      await tx.query(ADVICE_SQL.setTerm, [id, caseId, 'EXPERT', end.dueAt, null, now]);
  }

  /** Serves a decision: one disclosure per recipient, so that the log says who received it and when. */
  async serve(
    tx: Tx,
    motion: LockedMotion,
    served: { readonly decisionId: OpaqueId; readonly granted: boolean; readonly event: string },
  ): Promise<void> {
    const { caseId, childRef } = motion;
    const recipients = await this.parties.served(tx, motion);
    await this.audit.append(tx, {
      operation: 'COLLECTION',
      verb: served.event === 'motion.corrected' ? 'motion.correct' : 'motion.decide',
      objectType: 'decision',
      objectId: served.decisionId,
      caseId,
      childRef,
    });
    await tx.query(DRAFT_SQL.serve, [served.decisionId, [...recipients], this.clock.now()]);
    for (const recipient of recipients) {
      await this.audit.append(tx, {
        operation: 'DISCLOSURE',
        verb: 'decision.serve',
        objectType: 'decision',
        objectId: served.decisionId,
        caseId,
        childRef,
        purposeCode: 'SERVICE',
        justification: SERVED,
        recipients: [recipient],
      });
    }
    await this.outbox.append(tx, {
      type: served.event,
      caseId,
      subjectId: motion.id,
      recipients,
    });
    if (!served.granted) return;
    await this.outbox.append(tx, {
      type: 'motion.granted',
      caseId,
      subjectId: motion.id,
      recipients: await this.parties.coordinators(tx, motion),
    });
  }
}
