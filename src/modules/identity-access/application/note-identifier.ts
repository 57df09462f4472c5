import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Cases } from '../../cases/index.js';
import { type Learned, LearnIdentifier } from '../../identity-vault/index.js';

/** Who hears a nickname or a new address, and may put it into the vault. */
export const LEARNERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
] as const satisfies readonly Role[];

/**
 * Puts something that became known of a child into the vault, so that it is found in texts from now on.
 *
 * Served documents are looked through again on the event. Vault and case tables share no transaction: sending the
 * same again changes nothing in the vault and tells once more, so a crash between the two is mended by trying again.
 */
@Injectable()
export class NoteIdentifier {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: LearnIdentifier,
    private readonly outbox: Outbox,
  ) {}

  async execute(actor: Actor, caseId: CaseId, childRef: ChildRef, learned: Learned): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, LEARNERS);
      await this.cases.child(tx, caseId, childRef);
    });
    await this.vault.execute(actor, caseId, childRef, learned);
    await this.unitOfWork.run(actor, (tx) =>
      this.outbox.append(tx, { type: 'identity.learned', caseId, subjectId: childRef }),
    );
  }
}
