import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId, SuspectId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { type AccessMoment, CaseAccess } from '../../auth/index.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { caseProblems } from '../domain/case-problems.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { Cases } from './cases.facade.js';
import { REPRESENTATIVES } from './representation.js';

export interface AddPartyCommand {
  readonly caseId: CaseId;
  readonly personId: PersonId;
  readonly function: Role;
  readonly moment: AccessMoment;
  readonly suspectId: SuspectId | undefined;
  readonly childRef: ChildRef | undefined;
}

/** Who brings people into a case and lets them go. */
export const PARTY_KEEPERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'COURT_CLERK'] as const;

/** Opens a case for somebody at a procedural moment; they see it from the commit on. */
@Injectable()
export class AddParty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: AddPartyCommand): Promise<void> {
    const { caseId, personId, suspectId, childRef } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, PARTY_KEEPERS);
      if ((await tx.one(CASE_SQL.personHolds, [personId, command.function])) === undefined)
        throw caseProblems['person-unknown']();
      const client = await tx.one<{ ok: boolean }>(CASE_SQL.clientInCase, [
        caseId,
        suspectId ?? null,
        childRef ?? null,
      ]);
      if (client?.ok !== true) throw caseProblems['client-not-in-case']();

      await this.refuseForAdult(actor, command);

      const { function: role, moment } = command;
      await this.access.open(tx, {
        caseId,
        personId,
        function: role,
        moment,
        ...(suspectId === undefined ? {} : { suspectId }),
        ...(childRef === undefined ? {} : { childRef }),
      });
      await this.outbox.append(tx, {
        type: 'case.opened-for-you',
        caseId,
        subjectId: caseId,
        recipients: [personId],
      });
    });
  }

  /** A victim of age chooses who speaks for it; nobody is appointed over its head. Source: domain A05. */
  private async refuseForAdult(
    actor: Actor,
    { function: role, childRef }: AddPartyCommand,
  ): Promise<void> {
    if (childRef === undefined || !REPRESENTATIVES.some((one) => one === role)) return;
    const { minor } = await this.vault.ageOn(actor, childRef, legalDate(this.clock.now()));
    if (!minor) throw caseProblems['victim-of-age']();
  }
}

/** Ends somebody's access from this moment on; what they did stays. A case keeps somebody who can bring people in. */
@Injectable()
export class EndAccess {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
  ) {}

  async execute(actor: Actor, caseId: CaseId, accessId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, PARTY_KEEPERS);
      // Asked before: whoever leaves sees nothing of the case any more.
      if ((await tx.one(CASE_SQL.keeperBeside, [caseId, PARTY_KEEPERS, accessId])) === undefined)
        throw caseProblems['last-keeper']();
      if ((await this.access.close(tx, caseId, accessId)) === undefined)
        throw kernelProblems['not-found']();
    });
  }
}
