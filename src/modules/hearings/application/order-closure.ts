import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, HearingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  assessOrder,
  type ClosureOrder,
  type ClosureState,
  ordersAfter,
} from '../domain/closure.js';
import { hearingProblems } from '../domain/hearing-problems.js';
import { HEARING_SQL } from '../persistence/hearing-sql.js';
import { HearingTrace } from './hearing-trace.js';

export interface OrderClosureCommand {
  readonly hearingId: HearingId;
  readonly order: ClosureOrder;
  readonly ground: string | null;
  readonly part: string | null;
  readonly reasons: string | null;
  readonly admitted: string | null;
  /** Replaces an order that was given before. */
  readonly revision: boolean;
}

const JUDGES = ['JUDGE', 'INVESTIGATING_JUDGE'] as const;
const TOLD = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'COURT_CLERK',
] as const;

/** A judge orders that the doors close, in whole or in part, or that they stay open. Source: domain T2, 1.7, A41. */
@Injectable()
export class OrderClosure {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: HearingTrace,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    command: OrderClosureCommand,
  ): Promise<{ readonly state: ClosureState }> {
    const { hearingId, order, ground, part, reasons, admitted, revision } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      const where = await tx.one<{ caseId: CaseId }>(HEARING_SQL.caseOf, [hearingId]);
      if (where === undefined) throw kernelProblems['not-found']();
      const { caseId } = where;
      const { held } = await this.cases.lock(tx, caseId, JUDGES);
      const role = held[0]?.function;
      if (role === undefined) throw kernelProblems['not-found']();
      const current = await tx.one<{ state: ClosureState }>(HEARING_SQL.closureOf, [hearingId]);
      if (!ordersAfter(current?.state ?? null, revision).includes(order))
        throw hearingProblems['closure-ordered']();
      const errors = assessOrder(command);
      if (errors.length > 0) throw hearingProblems['order-incomplete']({}, { errors });
      await this.vault.refuseIdentifyingText(actor, caseId, {
        '/part': part,
        '/reasons': reasons,
        '/admitted': admitted,
      });

      await tx.query(HEARING_SQL.addClosure, [
        hearingId,
        caseId,
        order,
        ground,
        part,
        reasons,
        admitted,
        role,
        this.clock.now(),
      ]);
      await this.trace.leave(
        tx,
        { hearingId, caseId },
        { operation: 'ALTERATION', verb: 'closure.order', event: 'closure.ordered', told: TOLD },
      );
      return { state: order };
    });
  }
}
