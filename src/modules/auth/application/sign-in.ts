import { Inject, Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import type pg from 'pg';
import type { Actor, Role } from '../../../kernel/actor.js';
import { KeyProvider } from '../../../kernel/crypto/key-provider.js';
import { APP_POOL, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { AccountId, OrganisationId, PersonId } from '../../../kernel/ids.js';
import type { Problem } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { authProblems } from '../domain/auth-problems.js';
import { ACCOUNT_SQL } from '../persistence/session-sql.js';
import { Sessions } from './sessions.js';

// OWASP's floor for Argon2id: 19 MiB, two passes, one lane. Source: standards 2.4.
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const FAILURES_BEFORE_PAUSE = 5;
const PAUSE_MS = 15 * 60_000;

interface AccountRow {
  readonly id: AccountId;
  readonly person_id: PersonId;
  readonly organisation_id: OrganisationId;
  readonly password_hash: string;
  readonly roles: readonly Role[];
  readonly locked_until: Date | null;
}

export interface SignedIn {
  readonly token: string;
  readonly expiresAt: Date;
}

/** Hashes a password for storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password, ARGON2ID);
}

/**
 * Signs in with a local account.
 *
 * An unknown login costs as much time as a wrong password and is paused as one that exists, so that neither
 * the answer nor its delay tells which logins exist. Five wrong passwords within a day pause the login for a
 * quarter of an hour.
 */
@Injectable()
export class SignIn {
  private decoy: Promise<string> | undefined;

  constructor(
    @Inject(APP_POOL) private readonly pool: pg.Pool,
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly keys: KeyProvider,
    private readonly clock: Clock,
  ) {}

  async execute(login: string, password: string, requestId: string): Promise<SignedIn> {
    const account = await this.find(login);
    this.decoy ??= hashPassword('nobody signs in with this');
    const matches = await verify(account?.password_hash ?? (await this.decoy), password);
    if (account === undefined) return this.refuseUnknown(login);

    const actor = actorOf(account, requestId);
    await this.refuseWhilePaused(account, actor);
    if (!matches) return this.refuse(account, actor);
    return this.open(account, actor);
  }

  /** Asks the password of whoever is signed in once more; answers their login. Wrong ones count as at the door. */
  async confirmPassword(actor: Actor, password: string): Promise<string> {
    const { rows } = await this.pool.query<AccountRow & { readonly login: string }>({
      ...ACCOUNT_SQL.byId,
      values: [actor.accountId],
    });
    const [account] = rows;
    if (account === undefined) throw authProblems['not-signed-in']();
    await this.refuseWhilePaused(account, actor);
    if (!(await verify(account.password_hash, password)))
      return this.refuse(account, actor, authProblems['password-wrong']);
    await this.pool.query({ ...ACCOUNT_SQL.succeeded, values: [account.id, this.clock.now()] });
    return account.login;
  }

  private async find(login: string): Promise<AccountRow | undefined> {
    return (await this.pool.query<AccountRow>({ ...ACCOUNT_SQL.byLogin, values: [login] })).rows[0];
  }

  private async refuseWhilePaused(account: AccountRow, actor: Actor): Promise<void> {
    const paused = pauseOf(account.locked_until, this.clock.now());
    if (paused === undefined) return;
    await this.audit.refused(actor, signInEntry(account), paused.code);
    throw paused;
  }

  private async refuseUnknown(login: string): Promise<never> {
    const now = this.clock.now();
    const hash = await this.keys.keyedHash('sign-in', login.toLowerCase());
    const { rows } = await this.pool.query<Pick<AccountRow, 'locked_until'>>({
      ...ACCOUNT_SQL.unknownPause,
      values: [hash],
    });
    const paused = pauseOf(rows[0]?.locked_until ?? null, now);
    if (paused !== undefined) throw paused;
    await this.pool.query({
      ...ACCOUNT_SQL.unknownFailed,
      values: [hash, new Date(now.getTime() + PAUSE_MS), FAILURES_BEFORE_PAUSE, now],
    });
    throw authProblems['sign-in-refused']();
  }

  private async refuse(
    account: AccountRow,
    actor: Actor,
    problem = authProblems['sign-in-refused'],
  ): Promise<never> {
    const now = this.clock.now();
    await this.pool.query({
      ...ACCOUNT_SQL.failed,
      values: [account.id, new Date(now.getTime() + PAUSE_MS), FAILURES_BEFORE_PAUSE, now],
    });
    await this.audit.refused(actor, signInEntry(account), problem.code);
    throw problem();
  }

  private async open(account: AccountRow, actor: Actor): Promise<SignedIn> {
    await this.unitOfWork.run(actor, async (tx) => {
      const opened = await tx.query(ACCOUNT_SQL.succeeded, [account.id, this.clock.now()]);
      if (opened.length === 0)
        throw authProblems['sign-in-paused']({}, { retryAfterSeconds: PAUSE_MS / 1_000 });
      await this.audit.append(tx, {
        operation: 'LOGIN',
        verb: 'session.open',
        objectType: 'account',
        objectId: account.id,
      });
    });
    return this.sessions.open(account.id);
  }
}

/** The refusal while a pause lasts; undefined when there is none. */
function pauseOf(until: Date | null, now: Date): Problem | undefined {
  if (until === null || until <= now) return undefined;
  const retryAfterSeconds = Math.ceil((until.getTime() - now.getTime()) / 1_000);
  return authProblems['sign-in-paused']({}, { retryAfterSeconds });
}

function actorOf(account: AccountRow, requestId: string): Actor {
  return {
    id: account.person_id,
    accountId: account.id,
    organisationId: account.organisation_id,
    roles: account.roles,
    requestId,
  };
}

function signInEntry(account: AccountRow) {
  return {
    operation: 'LOGIN_FAIL',
    verb: 'session.open',
    objectType: 'account',
    objectId: account.id,
  } as const;
}
