import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { stepAt } from '../../../kernel/crypto/totp.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Runtime } from '../../../kernel/runtime.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { authProblems } from '../domain/auth-problems.js';
import { freshUntil, isFresh } from '../domain/step-up.js';
import { SECOND_FACTOR_SQL } from '../persistence/second-factor-sql.js';
import { AccountOverview } from './account-overview.query.js';
import { type CodeVerdict, SecondFactorCodes } from './second-factor-codes.js';
import { Sessions } from './sessions.js';

interface StateRow {
  readonly kid: string | null;
  readonly wrappedKey: Buffer | null;
  readonly confirmedAt: Date | null;
  readonly lastStep: number;
  readonly pendingSince: Date | null;
  readonly codesLeft: number;
}

const NOTHING_YET: StateRow = {
  kid: null,
  wrappedKey: null,
  confirmedAt: null,
  lastStep: 0,
  pendingSince: null,
  codesLeft: 0,
};

export interface SecondFactorState {
  readonly enrolled: boolean;
  readonly confirmedAt: Date | null;
  readonly begun: boolean;
  readonly recoveryCodesLeft: number;
  /** Until when this session need not give it again; null when it must. */
  readonly freshUntil: Date | null;
}

/** Whether somebody has a second factor, and whether this session gave it a moment ago. */
@Injectable()
export class StepUpState {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly sessions: Sessions,
    private readonly accounts: AccountOverview,
    private readonly codes: SecondFactorCodes,
    private readonly audit: AuditTrail,
    private readonly runtime: Runtime,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor, token: string): Promise<SecondFactorState> {
    const row = (await this.row(actor)) ?? NOTHING_YET;
    const until = freshUntil(await this.sessions.steppedUpAt(token));
    return {
      enrolled: row.confirmedAt !== null,
      confirmedAt: row.confirmedAt,
      begun: row.pendingSince !== null,
      recoveryCodesLeft: row.codesLeft,
      freshUntil: until !== null && until > this.clock.now() ? until : null,
    };
  }

  /** Refuses unless this session gave the second factor within the last minutes. */
  async require(token: string): Promise<void> {
    if (!isFresh(await this.sessions.steppedUpAt(token), this.clock.now()))
      throw authProblems['step-up-needed']();
  }

  /** Writes the refusal of a code down and refuses. */
  async refuse(
    actor: Actor,
    verdict: Extract<CodeVerdict, { kind: 'wrong' | 'paused' | 'recovery-code' }>,
  ): Promise<never> {
    const paused = verdict.kind === 'paused';
    const problem = authProblems[paused ? 'second-factor-paused' : 'second-factor-wrong'];
    const entry = {
      operation: 'LOGIN_FAIL',
      verb: 'session.step-up',
      objectType: 'account',
      objectId: actor.accountId,
    } as const;
    await this.audit.refused(actor, entry, problem.code);
    throw problem({}, paused ? { retryAfterSeconds: verdict.retryAfterSeconds } : {});
  }

  /** The code a demonstration account would read from its authenticator; null anywhere else. */
  async demoCode(actor: Actor): Promise<string | null> {
    if (!this.runtime.settings.ONTZIEN_DEMO || !(await this.accounts.isDemo(actor))) return null;
    const row = await this.row(actor);
    if (row?.kid == null || row.wrappedKey === null) return null;
    const current = stepAt(this.clock.now());
    // A code works once; whoever needs two within half a minute gets the next one, which is accepted early.
    const next = Math.min(Math.max(current, row.lastStep + 1), current + 1);
    return this.codes.shown(actor.accountId, { kid: row.kid, wrappedKey: row.wrappedKey }, next);
  }

  private row(actor: Actor): Promise<StateRow | undefined> {
    return this.unitOfWork.run(actor, (tx) =>
      tx.one<StateRow>(SECOND_FACTOR_SQL.state, [actor.accountId]),
    );
  }
}
