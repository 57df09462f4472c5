import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, type HearingId, newId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { Motions } from '../../motions/index.js';
import { isClosureProposed, PROPOSAL } from '../domain/closure.js';
import {
  assessPeriod,
  boundsWitnessList,
  type ChildPresence,
  type HearingKind,
} from '../domain/hearing.js';
import { hearingProblems } from '../domain/hearing-problems.js';
import { HEARING_SQL } from '../persistence/hearing-sql.js';
import { HearingTrace } from './hearing-trace.js';

export interface PlanHearingCommand {
  readonly caseId: CaseId;
  readonly kind: HearingKind;
  /** As stated, with its zone: the text shows a time that the clock skips, the instant does not. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly childPresence: ChildPresence;
  readonly childRef: ChildRef | null;
  /** Null when the case says it. */
  readonly suspectsAdult: boolean | null;
  readonly remarks: string | null;
}

const PLANNERS = ['COURT_CLERK', 'JUDGE'] as const;
/** Who hears of a hearing. */
const TOLD: readonly Role[] = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'JUDGE',
  'INVESTIGATING_JUDGE',
  'COURT_CLERK',
];

/** Plans a hearing. With the child present, also by video link, closed doors are proposed; nobody but a judge orders them. */
@Injectable()
export class PlanHearing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly motions: Motions,
    private readonly trace: HearingTrace,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: PlanHearingCommand): Promise<{ readonly id: HearingId }> {
    const { caseId, childRef } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      const { stage } = await this.cases.lock(tx, caseId, PLANNERS);
      if (stage === 'CLOSED') throw hearingProblems['case-closed']();
      const errors = assessPeriod(command.startsAt, command.endsAt);
      if (errors.length > 0) throw hearingProblems['period-invalid']({}, { errors });
      if (isClosureProposed(command.childPresence) && childRef === null)
        throw hearingProblems['child-not-named'](
          {},
          { errors: [{ pointer: '/childRef', code: 'missing' }] },
        );
      if (childRef !== null) await this.cases.child(tx, caseId, childRef);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/remarks': command.remarks });

      const id = newId<HearingId>();
      await this.write(tx, id, command);
      await this.trace.leave(
        tx,
        { hearingId: id, caseId },
        { operation: 'COLLECTION', verb: 'hearing.plan', event: 'hearing.planned', told: TOLD },
      );
      return { id };
    });
  }

  private async write(tx: Tx, id: HearingId, command: PlanHearingCommand): Promise<void> {
    const { caseId, kind, childPresence, childRef, suspectsAdult, remarks } = command;
    const now = this.clock.now();
    const startsAt = new Date(command.startsAt);
    await tx.query(HEARING_SQL.plan, [
      id,
      caseId,
      kind,
      startsAt,
      new Date(command.endsAt),
      childPresence,
      childRef,
      suspectsAdult,
      remarks,
      now,
    ]);
    if (boundsWitnessList(kind))
      await this.motions.trialPlanned(tx, { hearingId: id, caseId, startsAt });
    if (!isClosureProposed(childPresence)) return;
    await tx.query(HEARING_SQL.addClosure, [
      id,
      caseId,
      'PROPOSED',
      PROPOSAL.ground,
      null,
      null,
      null,
      null,
      now,
    ]);
    await this.trace.leave(
      tx,
      { hearingId: id, caseId },
      {
        operation: 'COLLECTION',
        verb: 'closure.propose',
        event: 'closure.proposed',
        told: ['JUDGE', 'INVESTIGATING_JUDGE'],
      },
    );
  }
}
