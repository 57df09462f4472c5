import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, OpaqueId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  type ChildIdentity,
  type DuplicateDecision,
  identityProblems,
  IdentityVault,
} from '../../identity-vault/index.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { type ChildFacts, Cases } from './cases.facade.js';

export interface RegisterChildInCaseCommand {
  readonly caseId: CaseId;
  readonly registrationKey: OpaqueId;
  readonly identity: ChildIdentity;
  readonly decision: DuplicateDecision | null;
}

/** Who registers children in a case. */
export const CHILD_REGISTRARS = ['PROSECUTOR', 'PROSECUTION_STAFF'] as const;

/**
 * Registers a child: the identity goes into the vault first, the case then gets number and age band.
 *
 * Two connections share no transaction; the registration key makes the vault's part repeatable, so a crash between
 * the two is mended by trying again. Source: domain 5.2, A01.
 */
@Injectable()
export class RegisterChildInCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: RegisterChildInCaseCommand): Promise<ChildFacts> {
    const { caseId, identity } = command;
    const now = this.clock.now();
    if (identity.dateOfBirth !== null && identity.dateOfBirth > legalDate(now)) {
      throw identityProblems['born-in-future'](
        {},
        { errors: [{ pointer: '/identity/dateOfBirth', code: 'in-future' }] },
      );
    }
    const { reportedOn } = await this.unitOfWork.run(actor, (tx) =>
      this.cases.lock(tx, caseId, CHILD_REGISTRARS),
    );
    const child = await this.vault.register(actor, { ...command, reportedOn });

    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, CHILD_REGISTRARS);
      await tx.query(CASE_SQL.insertChild, [child.childRef, caseId, child.number, child.band, now]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'case.add-child',
        objectType: 'child',
        objectId: child.childRef,
        caseId,
        childRef: child.childRef,
      });
      await this.outbox.append(tx, { type: 'child.registered', caseId, subjectId: child.childRef });
    });
    return { childRef: child.childRef, childNumber: child.number, ageBand: child.band };
  }
}
