import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Actor, Role } from '../../../kernel/actor.js';
import { base32 } from '../../../kernel/crypto/totp.js';
import { APP_POOL } from '../../../kernel/database/unit-of-work.js';
import { Runtime } from '../../../kernel/runtime.js';
import { authProblems } from '../domain/auth-problems.js';
import { ACCOUNT_SQL } from '../persistence/session-sql.js';
import { demoSecret } from './second-factor-codes.js';

/** The one password of every demonstration account; real only where ONTZIEN_DEMO is on. */
export const DEMO_PASSWORD = 'ontzien-demo-2026';

interface AccountRow {
  readonly login: string;
  readonly name: string;
  readonly roles: Role[];
  readonly organisation: string;
}

/** What a person sees of accounts: their own, and in the demonstration those to try. */
@Injectable()
export class AccountOverview {
  constructor(
    @Inject(APP_POOL) private readonly pool: pg.Pool,
    private readonly runtime: Runtime,
  ) {}

  async me(actor: Actor) {
    const { rows } = await this.pool.query<{ name: string; organisation: string }>({
      ...ACCOUNT_SQL.me,
      values: [actor.id],
    });
    const [person] = rows;
    if (person === undefined) throw authProblems['not-signed-in']();
    return { personId: actor.id, ...person, roles: [...actor.roles] };
  }

  async demo() {
    if (!this.runtime.settings.ONTZIEN_DEMO) return { items: [] };
    const { rows } = await this.pool.query<AccountRow>(ACCOUNT_SQL.demo);
    return {
      items: rows.map((row) => ({
        ...row,
        password: DEMO_PASSWORD,
        secondFactor: base32(demoSecret(row.login)),
      })),
    };
  }

  /** Whether this is an account of the demonstration. */
  async isDemo(actor: Actor): Promise<boolean> {
    const { rows } = await this.pool.query({ ...ACCOUNT_SQL.isDemo, values: [actor.accountId] });
    return rows.length === 1;
  }
}
