import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import {
  gapsOf,
  type Needs,
  NO_TIES,
  supportStatedWell,
  type SuspectTies,
  wrongHours,
} from '../domain/needs.js';
import { NEEDS_KEEPERS } from '../domain/booking-actions.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';

export interface RecordNeedsCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  /** The version that was read; 0 when nothing was recorded yet. */
  readonly version: number;
  readonly needs: Needs;
}

/** Writes the next version of a child's needs assessment; earlier ones stay. */
@Injectable()
export class RecordNeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: RecordNeedsCommand): Promise<number> {
    const { caseId, childRef, needs } = command;
    // Access before screening: the answer of the vault would tell an outsider whom a case is about.
    const ties = await this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, NEEDS_KEEPERS);
      await this.cases.child(tx, caseId, childRef);
      return tx.one<{ ties: SuspectTies }>(BOOKING_SQL.ties, [caseId, childRef]);
    });
    refuseGaps(needs, ties?.ties ?? NO_TIES);
    await this.vault.refuseIdentifyingText(actor, caseId, {
      '/childWishes': needs.childWishes,
      '/representativeReason': needs.representativeReason,
      '/disabilityNote': needs.disabilityNote,
      '/traumaNote': needs.traumaNote,
      '/wordsForThings': needs.wordsForThings,
    });

    const version = command.version + 1;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, NEEDS_KEEPERS);
      const row = await tx.one(BOOKING_SQL.insertNeeds, [
        childRef,
        version,
        caseId,
        JSON.stringify(needs),
        actor.id,
        this.clock.now(),
      ]);
      if (row === undefined) throw kernelProblems['version-stale']();
      await this.audit.append(tx, {
        operation: version === 1 ? 'COLLECTION' : 'ALTERATION',
        verb: 'needs.record',
        objectType: 'needs_assessment',
        objectId: childRef,
        caseId,
        childRef,
      });
      await this.outbox.append(tx, { type: 'needs.recorded', caseId, subjectId: childRef });
    });
    return version;
  }
}

function refuseGaps(needs: Needs, ties: SuspectTies): void {
  if (!supportStatedWell(needs))
    throw interviewProblems['support-role-only'](
      {},
      { errors: [{ pointer: '/supportPersonRole', code: 'not-wished' }] },
    );
  const unclear = wrongHours(needs.busyHours);
  if (unclear.length > 0) throw interviewProblems['hours-unclear']({}, { errors: unclear });
  const gaps = gapsOf(needs, ties);
  if (needs.complete && gaps.length > 0)
    throw interviewProblems['needs-incomplete']({ gaps: gaps.length }, { errors: gaps });
}
