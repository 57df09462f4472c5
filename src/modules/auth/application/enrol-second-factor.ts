import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { base32, STEP_SECONDS } from '../../../kernel/crypto/totp.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { authProblems } from '../domain/auth-problems.js';
import { SECOND_FACTOR_SQL } from '../persistence/second-factor-sql.js';
import { SecondFactorCodes } from './second-factor-codes.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { StepUpState } from './step-up-state.js';

export interface BegunEnrolment {
  /** For typing over; shown once. */
  readonly secret: string;
  /** The same as an address that authenticators read from a QR code. */
  readonly otpauth: string;
}

/**
 * Sets up an authenticator in two steps: the secret is handed over, then its first code proves that it arrived.
 *
 * The first one asks the password again, a later one the factor that is already there: an unattended screen is
 * not enough to become somebody's second factor. Until the first code was given the old factor stays.
 */
@Injectable()
export class EnrolSecondFactor {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly codes: SecondFactorCodes,
    private readonly signIn: SignIn,
    private readonly stepUps: StepUpState,
    private readonly sessions: Sessions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async begin(actor: Actor, token: string, password: string): Promise<BegunEnrolment> {
    const { enrolled } = await this.stepUps.of(actor, token);
    if (enrolled) await this.stepUps.require(token);
    const login = await this.signIn.confirmPassword(actor, password);
    const { secret, kid, bytes } = await this.codes.freshSecret(actor.accountId);
    await this.unitOfWork.run(actor, async (tx) => {
      const { accountId, id } = actor;
      await tx.query(SECOND_FACTOR_SQL.begin, [accountId, id, kid, bytes, this.clock.now()]);
      await this.audit.append(tx, entry(actor, 'second-factor.begin'));
    });
    return { secret: base32(secret), otpauth: otpauthOf(login, base32(secret)) };
  }

  /** The first code; answers the recovery codes, which are shown this once. */
  async confirm(actor: Actor, token: string, code: string): Promise<readonly string[]> {
    const outcome = await this.unitOfWork.run(actor, async (tx) => {
      const factor = await this.codes.lock(tx);
      if (factor?.pendingKey == null) throw authProblems['second-factor-not-begun']();
      const verdict = await this.codes.judgePending(tx, factor, code);
      if (verdict.kind !== 'step') return verdict;
      const now = this.clock.now();
      await tx.query(SECOND_FACTOR_SQL.confirm, [actor.accountId, now, verdict.step]);
      await this.sessions.stepUp(tx, token, now);
      const recoveryCodes = await this.codes.renewRecoveryCodes(tx);
      await this.audit.append(tx, entry(actor, 'second-factor.confirm'));
      return { kind: 'confirmed', recoveryCodes } as const;
    });
    if (outcome.kind === 'confirmed') return outcome.recoveryCodes;
    return this.stepUps.refuse(actor, outcome);
  }
}

function entry(actor: Actor, verb: string) {
  return {
    operation: 'ALTERATION',
    verb,
    objectType: 'account',
    objectId: actor.accountId,
  } as const;
}

/** Source: the Key URI format authenticators read. */
function otpauthOf(login: string, secret: string): string {
  const label = encodeURIComponent(`Ontzien:${login}`);
  return `otpauth://totp/${label}?secret=${secret}&issuer=Ontzien&algorithm=SHA1&digits=6&period=${String(STEP_SECONDS)}`;
}
