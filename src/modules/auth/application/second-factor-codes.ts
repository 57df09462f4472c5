import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import { acceptedStep, codeAt, newSecret } from '../../../kernel/crypto/totp.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Clock } from '../../../kernel/time.js';
import {
  FAILURES_BEFORE_PAUSE,
  PAUSE_MINUTES,
  readCode,
  recoveryCodeFrom,
} from '../domain/step-up.js';
import { SECOND_FACTOR_SQL } from '../persistence/second-factor-sql.js';

const CODES = 10;

export interface LockedFactor {
  readonly kid: string | null;
  readonly wrappedKey: Buffer | null;
  readonly confirmedAt: Date | null;
  readonly pendingKid: string | null;
  readonly pendingKey: Buffer | null;
  readonly lastStep: number;
  readonly lockedUntil: Date | null;
}

/** What became of a code: the step or recovery code it was, or why not. */
export type CodeVerdict =
  | { readonly kind: 'step'; readonly step: number }
  | { readonly kind: 'recovery-code' }
  | { readonly kind: 'wrong' }
  | { readonly kind: 'paused'; readonly retryAfterSeconds: number };

/** Judges codes of one account under the lock of its row, and seals secrets. */
@Injectable()
export class SecondFactorCodes {
  constructor(
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  lock(tx: Tx): Promise<LockedFactor | undefined> {
    return tx.one<LockedFactor>(SECOND_FACTOR_SQL.lock, [tx.actor.accountId]);
  }

  async freshSecret(accountId: AccountId) {
    const secret = newSecret();
    const { kid, bytes } = await this.keys.wrap('account', secret, contextOf(accountId));
    return { secret, kid, bytes };
  }

  /** A code of the secret that waits for its first code. */
  async judgePending(tx: Tx, factor: LockedFactor, typed: string): Promise<CodeVerdict> {
    const paused = this.pauseOf(factor);
    if (paused !== undefined) return paused;
    const code = readCode(typed);
    const step =
      code.kind === 'totp'
        ? await this.stepOf(tx, { kid: factor.pendingKid, bytes: factor.pendingKey }, code.code, 0)
        : undefined;
    return step === undefined ? this.wrong(tx) : { kind: 'step', step };
  }

  /** A code of the confirmed secret or a recovery code; a wrong one is counted. */
  async judge(tx: Tx, factor: LockedFactor, typed: string): Promise<CodeVerdict> {
    const paused = this.pauseOf(factor);
    if (paused !== undefined) return paused;
    const code = readCode(typed);
    if (code.kind === 'recovery' && (await this.useRecoveryCode(tx, code.code)))
      return { kind: 'recovery-code' };
    const step =
      code.kind === 'totp'
        ? await this.stepOf(
            tx,
            { kid: factor.kid, bytes: factor.wrappedKey },
            code.code,
            factor.lastStep,
          )
        : undefined;
    return step === undefined ? this.wrong(tx) : { kind: 'step', step };
  }

  /** What the authenticator of an account shows in one step; asked only for accounts of the demonstration. */
  async shown(
    accountId: AccountId,
    sealed: { readonly kid: string; readonly wrappedKey: Buffer },
    step: number,
  ): Promise<string> {
    const wrapped = { kid: sealed.kid, alg: 'A256GCM', bytes: sealed.wrappedKey } as const;
    return codeAt(await this.keys.unwrap('account', wrapped, contextOf(accountId)), step);
  }

  /** Ten fresh recovery codes in place of the old ones; shown once, kept as hashes. */
  async renewRecoveryCodes(tx: Tx): Promise<readonly string[]> {
    const { accountId, id } = tx.actor;
    await tx.query(SECOND_FACTOR_SQL.dropCodes, [accountId]);
    const codes = Array.from({ length: CODES }, () => recoveryCodeFrom([...randomBytes(10)]));
    for (const code of codes)
      await tx.query(SECOND_FACTOR_SQL.addCode, [accountId, id, await this.hash(accountId, code)]);
    return codes;
  }

  private pauseOf({ lockedUntil }: LockedFactor): CodeVerdict | undefined {
    const left = (lockedUntil?.getTime() ?? 0) - this.clock.now().getTime();
    return left > 0 ? { kind: 'paused', retryAfterSeconds: Math.ceil(left / 1_000) } : undefined;
  }

  private async wrong(tx: Tx): Promise<CodeVerdict> {
    const until = new Date(this.clock.now().getTime() + PAUSE_MINUTES * 60_000);
    await tx.query(SECOND_FACTOR_SQL.failed, [tx.actor.accountId, until, FAILURES_BEFORE_PAUSE]);
    return { kind: 'wrong' };
  }

  private async stepOf(
    tx: Tx,
    wrapped: { readonly kid: string | null; readonly bytes: Buffer | null },
    code: string,
    lastStep: number,
  ): Promise<number | undefined> {
    if (wrapped.kid === null || wrapped.bytes === null) return undefined;
    const sealed = { kid: wrapped.kid, alg: 'A256GCM', bytes: wrapped.bytes } as const;
    const secret = await this.keys.unwrap('account', sealed, contextOf(tx.actor.accountId));
    return acceptedStep(secret, code, { now: this.clock.now(), lastStep });
  }

  private async useRecoveryCode(tx: Tx, code: string): Promise<boolean> {
    const hash = await this.hash(tx.actor.accountId, code);
    const values = [tx.actor.accountId, hash, this.clock.now()];
    return (await tx.one(SECOND_FACTOR_SQL.useCode, values)) !== undefined;
  }

  private hash(accountId: AccountId, code: string): Promise<Buffer> {
    return this.keys.keyedHash('recovery-code', `${accountId}|${code}`);
  }
}

/** What the wrapping of a secret is bound to; `ontzien keys rotate` says the same. */
function contextOf(accountId: AccountId): string {
  return `second-factor:${accountId}`;
}

/** The secret of a demonstration account: known to everybody, so that everybody can try. */
export function demoSecret(login: string): Buffer {
  return createHash('sha256').update(`ontzien demonstration|${login}`).digest().subarray(0, 20);
}

/** Seals a secret that is given instead of drawn, for the demonstration and for tests. */
export async function sealSecret(keys: KeyProvider, accountId: AccountId, secret: Buffer) {
  return keys.wrap('account', secret, contextOf(accountId));
}
