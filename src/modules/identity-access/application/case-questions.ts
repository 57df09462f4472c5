import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/time.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import {
  type AgeAnswer,
  IdentityVault,
  LegalHolds,
  NarrowAnswers,
} from '../../identity-vault/index.js';

/**
 * Who may ask the vault about a child on any day they choose: those who may know the exact age (domain 5.1), since
 * asking for many days finds a birthday.
 */
export const NARROW_ASKERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'CHILD_INTERVIEWER',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const satisfies readonly Role[];

/** Who may say that an identity must be kept. A rule of the product, from domain 2.6. */
export const HOLDERS = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const satisfies readonly Role[];

/** Narrow questions about a child of one's own case, and keeping its identity. */
@Injectable()
export class CaseQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly access: CaseAccess,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly answers: NarrowAnswers,
    private readonly holds: LegalHolds,
  ) {}

  async narrowly(
    actor: Actor,
    { caseId, childRef, on }: { caseId: CaseId; childRef: ChildRef; on: LegalDate },
  ): Promise<AgeAnswer & { readonly interviews: number }> {
    await this.allowed(actor, { caseId, childRef }, NARROW_ASKERS);
    return this.answers.aboutChild(actor, caseId, childRef, on);
  }

  async hold(actor: Actor, caseId: CaseId, childRef: ChildRef, reason: string): Promise<void> {
    await this.allowed(actor, { caseId, childRef }, HOLDERS);
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.holds.place(actor, caseId, childRef, reason);
  }

  async lift(actor: Actor, caseId: CaseId, childRef: ChildRef, reason: string): Promise<void> {
    await this.allowed(actor, { caseId, childRef }, HOLDERS);
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    await this.holds.lift(actor, caseId, childRef, reason);
  }

  private allowed(
    actor: Actor,
    { caseId, childRef }: { caseId: CaseId; childRef: ChildRef },
    functions: readonly Role[],
  ): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.access.require(tx, caseId, functions);
      await this.cases.child(tx, caseId, childRef);
    });
  }
}
