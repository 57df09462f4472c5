import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Page, PAGE_SIZE, pageOf, pageStart } from '../../../kernel/http/pagination.js';
import type { AccountId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { ACCOUNT_KEEPER, type ClosingReason, closingObstacle } from '../domain/account.js';
import { authProblems } from '../domain/auth-problems.js';
import { ACCOUNTS_SQL } from '../persistence/account-sql.js';

export interface ListedAccount {
  readonly id: AccountId;
  readonly login: string;
  readonly name: string;
  readonly organisation: string;
  readonly roles: readonly Role[];
  readonly disabledAt: Date | null;
  readonly own: boolean;
}

export interface AccountPage {
  readonly limit?: number;
  readonly after?: string;
  /** A part of a name or login. */
  readonly q?: string;
}

/** Accounts of professionals: who has one, closed and opened again. What a person did stays whatever becomes of the account. */
@Injectable()
export class KeepAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { limit = PAGE_SIZE, after, q }: AccountPage,
  ): Promise<Page<ListedAccount>> {
    const start = after === undefined ? null : pageStart(after);
    const asked = [limit + 1, start, q?.trim() ?? null];
    const rows = await this.unitOfWork.once<ListedAccount>(actor, ACCOUNTS_SQL.list, asked);
    return pageOf(rows, limit);
  }

  /** Ends every session of the account with it. */
  async disable(actor: Actor, id: AccountId, because: ClosingReason): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const keepers = await tx.query<{ id: AccountId }>(ACCOUNTS_SQL.lockKeepers, [ACCOUNT_KEEPER]);
      const disabled = await this.lock(tx, id);
      const otherKeepers = keepers.filter((keeper) => keeper.id !== id).length;
      const obstacle = closingObstacle({ own: id === actor.accountId, disabled, otherKeepers });
      if (obstacle !== null) throw authProblems[obstacle]();
      const now = this.clock.now();
      await tx.query(ACCOUNTS_SQL.disable, [id, now]);
      await tx.query(ACCOUNTS_SQL.endSessions, [id, now]);
      await this.note(tx, 'account.disable', id, because);
    });
  }

  async enable(actor: Actor, id: AccountId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if (!(await this.lock(tx, id))) throw authProblems['account-open']();
      await tx.query(ACCOUNTS_SQL.enable, [id]);
      await this.note(tx, 'account.enable', id);
    });
  }

  /** Whether it is closed. */
  private async lock(tx: Tx, id: AccountId): Promise<boolean> {
    const row = await tx.one<{ disabled: boolean }>(ACCOUNTS_SQL.lock, [id]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row.disabled;
  }

  private note(tx: Tx, verb: string, objectId: AccountId, justification?: string): Promise<void> {
    return this.audit.append(tx, {
      operation: 'ACCESS',
      verb,
      objectType: 'account',
      objectId,
      ...(justification === undefined ? {} : { justification }),
    });
  }
}
