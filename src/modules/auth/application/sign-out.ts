import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { AuditTrail } from '../../audit/index.js';
import { Sessions } from './sessions.js';

/** Ends the session at once, on every instance. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
  ) {}

  async execute(actor: Actor, token: string | undefined): Promise<void> {
    if (token !== undefined) await this.sessions.end(token);
    await this.unitOfWork.run(actor, (tx) =>
      this.audit.append(tx, {
        operation: 'LOGOUT',
        verb: 'session.end',
        objectType: 'account',
        objectId: actor.accountId,
      }),
    );
  }
}
