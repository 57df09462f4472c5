import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId } from '../../../kernel/ids.js';
import { kernelProblems, Problem } from '../../../kernel/problems.js';
import { CaseAccess } from '../../auth/index.js';
import { Cases } from '../../cases/index.js';
import {
  assessReveal,
  IdentityVault,
  type OpenReveal,
  REVEALERS,
  Reveals,
} from '../../identity-vault/index.js';
import { identityAccessProblems } from '../domain/identity-access-problems.js';
import { type LookUpCommand, LookUpNotes } from './look-up-notes.js';

/**
 * Asks who a child is.
 *
 * The asking is noted, counted and, in an emergency, put up for review before the vault opens anything; whatever fails
 * on the way, nothing is shown. Whoever asks about a case they do not act in learns nothing, and the security officer
 * hears of it. Source: domain 5.3, A46.
 */
@Injectable()
export class LookUpIdentity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly access: CaseAccess,
    private readonly vault: IdentityVault,
    private readonly reveals: Reveals,
    private readonly notes: LookUpNotes,
  ) {}

  async execute(actor: Actor, command: LookUpCommand): Promise<OpenReveal> {
    const { caseId, childRef, reason } = command;
    await this.refuseStranger(actor, command);
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      const held = await this.access.require(tx, caseId, REVEALERS);
      await this.cases.child(tx, caseId, childRef);
      refuseBeyond(
        held.map((one) => one.function),
        command,
      );
      await this.notes.write(tx, id, command);
    });
    return this.reveals.open(actor, { id, ...command });
  }

  private async refuseStranger(actor: Actor, command: LookUpCommand): Promise<void> {
    const { caseId, childRef } = command;
    try {
      await this.unitOfWork.run(actor, (tx) => this.access.require(tx, caseId, REVEALERS));
    } catch (error) {
      const absent = error instanceof Problem && error.code === kernelProblems['not-found'].code;
      // A wrong id is a slip; a child that exists, in a case that is not theirs, is not.
      if (absent && (await this.reveals.isChildOf(actor, caseId, childRef)))
        await this.notes.denied(actor, command);
      throw error;
    }
  }
}

function refuseBeyond(functions: readonly string[], { purpose, fields }: LookUpCommand): void {
  const assessment = assessReveal({ functions, purpose, fields });
  if (assessment.allowed) return;
  const [first] = assessment.because;
  if (first === undefined) return;
  const pointer = first === 'purpose-not-yours' ? '/purpose' : '/fields';
  throw identityAccessProblems[first]({}, { errors: [{ pointer, code: 'not-a-choice' }] });
}
