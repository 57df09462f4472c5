import { randomBytes } from 'node:crypto';
import { systemActor, type Role } from '../kernel/actor.js';
import { openPool } from '../kernel/database/pools.js';
import { statement } from '../kernel/database/statement.js';
import { type Tx, UnitOfWork } from '../kernel/database/unit-of-work.js';
import { type AccountId, newId, type OrganisationId, type PersonId } from '../kernel/ids.js';
import { Log } from '../kernel/logging/log.js';
import { Problem } from '../kernel/problems.js';
import type { Runtime } from '../kernel/runtime.js';
import { AuditTrail } from '../modules/audit/index.js';
import { hashPassword } from '../modules/auth/index.js';
import { CommandFailed } from './terminal.js';

export interface NewAccount {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly organisation: { readonly kind: string; readonly name: string };
  readonly staffNumber: string | null;
  readonly password: string;
}

export interface ListedAccount {
  readonly login: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly string[];
  readonly state: 'ACTIVE' | 'DISABLED';
}

const SQL = {
  list: statement(
    'accounts.list',
    `SELECT a.login, p.name, o.name AS organisation, a.roles, CASE WHEN a.disabled_at IS NULL THEN 'ACTIVE' ELSE 'DISABLED' END AS state
     FROM auth.account a JOIN people.person p ON p.id = a.person_id JOIN people.organisation o ON o.id = p.organisation_id ORDER BY a.login`,
  ),
  organisation: statement(
    'accounts.organisation',
    `SELECT id FROM people.organisation WHERE kind = $1 AND (lower(name) = lower($2) OR code = $2) ORDER BY id LIMIT 1`,
  ),
  addOrganisation: statement(
    'accounts.add-organisation',
    `INSERT INTO people.organisation (id, kind, name) VALUES ($1, $2, $3)`,
  ),
  addPerson: statement(
    'accounts.add-person',
    `INSERT INTO people.person (id, organisation_id, name, staff_number) VALUES ($1, $2, $3, $4)`,
  ),
  add: statement(
    'accounts.add',
    `INSERT INTO auth.account (id, person_id, login, password_hash, roles) VALUES ($1, $2, $3, $4, $5)`,
  ),
  disable: statement(
    'accounts.disable',
    `UPDATE auth.account SET disabled_at = clock_timestamp() WHERE login = $1 AND disabled_at IS NULL RETURNING id`,
  ),
  reset: statement(
    'accounts.reset-password',
    `UPDATE auth.account SET password_hash = $2, failures = 0, locked_until = NULL, failed_at = NULL WHERE login = $1 RETURNING id`,
  ),
  find: statement(
    'accounts.find',
    `SELECT id FROM auth.account WHERE login = $1 AND disabled_at IS NULL`,
  ),
  dropSecondFactor: statement(
    'accounts.drop-second-factor',
    `DELETE FROM auth.second_factor WHERE account_id = $1`,
  ),
  endSessions: statement(
    'accounts.end-sessions',
    `UPDATE auth.session SET ended_at = clock_timestamp() WHERE account_id = $1 AND ended_at IS NULL`,
  ),
};

/** A password nobody has to invent; said once and never kept. */
export function freshPassword(): string {
  return randomBytes(15).toString('base64url');
}

/** What an administrator does with accounts from the terminal; each act is in the audit trail as done by the system. */
export class AccountDesk {
  private readonly audit: AuditTrail;

  private constructor(private readonly unitOfWork: UnitOfWork) {
    this.audit = new AuditTrail(unitOfWork);
  }

  static async at<T>(runtime: Runtime, work: (desk: AccountDesk) => Promise<T>): Promise<T> {
    const pool = openPool(
      { url: runtime.urls.app, size: 1, name: 'ontzien-command' },
      new Log('error'),
    );
    try {
      return await work(new AccountDesk(new UnitOfWork(pool)));
    } finally {
      await pool.end();
    }
  }

  list(): Promise<readonly ListedAccount[]> {
    return this.unitOfWork.run(systemActor(), (tx) => tx.query<ListedAccount>(SQL.list));
  }

  async add(account: NewAccount): Promise<void> {
    const passwordHash = await hashPassword(account.password);
    await this.act(async (tx) => {
      const personId = newId<PersonId>();
      const accountId = newId<AccountId>();
      await tx.query(SQL.addPerson, [
        personId,
        await this.organisation(tx, account.organisation),
        account.name,
        account.staffNumber,
      ]);
      await tx.query(SQL.add, [
        accountId,
        personId,
        account.login.toLowerCase(),
        passwordHash,
        account.roles,
      ]);
      await this.note(tx, 'account.open', accountId);
    });
  }

  /** Ends every session of the account too. */
  disable(login: string): Promise<void> {
    return this.act(async (tx) => {
      const { id } = found(await tx.one<{ id: AccountId }>(SQL.disable, [login.toLowerCase()]));
      await tx.query(SQL.endSessions, [id]);
      await this.note(tx, 'account.disable', id);
    });
  }

  /** Whoever was signed in has to sign in again. */
  async resetPassword(login: string, password: string): Promise<void> {
    const passwordHash = await hashPassword(password);
    await this.act(async (tx) => {
      const { id } = found(
        await tx.one<{ id: AccountId }>(SQL.reset, [login.toLowerCase(), passwordHash]),
      );
      await tx.query(SQL.endSessions, [id]);
      await this.note(tx, 'account.reset-password', id);
    });
  }

  /** For whoever lost authenticator and recovery codes; whoever was signed in has to sign in again. */
  resetSecondFactor(login: string): Promise<void> {
    return this.act(async (tx) => {
      const { id } = found(await tx.one<{ id: AccountId }>(SQL.find, [login.toLowerCase()]));
      await tx.query(SQL.dropSecondFactor, [id]);
      await tx.query(SQL.endSessions, [id]);
      await this.note(tx, 'account.reset-second-factor', id);
    });
  }

  private async act(work: (tx: Tx) => Promise<void>): Promise<void> {
    try {
      await this.unitOfWork.run(systemActor(), work);
    } catch (error) {
      if (error instanceof Problem) throw new CommandFailed(error.row.title);
      throw error;
    }
  }

  private async organisation(
    tx: Tx,
    { kind, name }: NewAccount['organisation'],
  ): Promise<OrganisationId> {
    const known = await tx.one<{ id: OrganisationId }>(SQL.organisation, [kind, name]);
    if (known !== undefined) return known.id;
    const id = newId<OrganisationId>();
    await tx.query(SQL.addOrganisation, [id, kind, name]);
    return id;
  }

  private note(tx: Tx, verb: string, objectId: AccountId): Promise<void> {
    return this.audit.append(tx, { operation: 'ACCESS', verb, objectType: 'account', objectId });
  }
}

function found<T>(row: T | undefined): T {
  if (row === undefined)
    throw new CommandFailed('There is no such account, or it is disabled already.');
  return row;
}
