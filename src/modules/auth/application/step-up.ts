import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { authProblems } from '../domain/auth-problems.js';
import { freshUntil } from '../domain/step-up.js';
import { SECOND_FACTOR_SQL } from '../persistence/second-factor-sql.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { Sessions } from './sessions.js';
import { StepUpState } from './step-up-state.js';

/** Gives the second factor for this session; it then counts for some minutes, here and nowhere else. */
@Injectable()
export class StepUpSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: SecondFactorCodes,
    private readonly sessions: Sessions,
    private readonly state: StepUpState,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, token: string, code: string): Promise<Date | null> {
    const now = this.clock.now();
    // Counted and committed whatever the outcome: a refusal that rolled back would be a free guess.
    const verdict = await this.unitOfWork.run(actor, async (tx) => {
      const factor = await this.codes.lock(tx);
      if (factor?.confirmedAt == null) throw authProblems['second-factor-missing']();
      const judged = await this.codes.judge(tx, factor, code);
      if (judged.kind === 'wrong' || judged.kind === 'paused') return judged;
      const step = judged.kind === 'step' ? judged.step : 0;
      await tx.query(SECOND_FACTOR_SQL.accepted, [actor.accountId, step]);
      await this.sessions.stepUp(tx, token, now);
      await this.audit.append(tx, {
        operation: 'LOGIN',
        verb: judged.kind === 'step' ? 'session.step-up' : 'session.step-up-by-recovery-code',
        objectType: 'account',
        objectId: actor.accountId,
      });
      return judged;
    });
    if (verdict.kind === 'wrong' || verdict.kind === 'paused')
      return this.state.refuse(actor, verdict);
    return freshUntil(now);
  }
}
