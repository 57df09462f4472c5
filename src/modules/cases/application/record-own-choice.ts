import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { PersonId } from '../../../kernel/ids.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { caseProblems } from '../domain/case-problems.js';
import { Cases } from './cases.facade.js';
import { Representation, type Victim } from './representation.js';

export const CHOICE_KEEPERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'COURT_CLERK',
] as const;

export interface OwnChoiceCommand extends Victim {
  readonly askedOn: LegalDate;
  /** Undefined: the victim speaks for itself. */
  readonly counselId: PersonId | undefined;
}

/** What a victim of age said when asked who speaks for it; counsel it chose sees the case from then on. Source: domain A05. */
@Injectable()
export class RecordOwnChoice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly representation: Representation,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: OwnChoiceCommand): Promise<void> {
    const { caseId, childRef, askedOn } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, CHOICE_KEEPERS);
      await this.cases.child(tx, caseId, childRef);
      if (askedOn > legalDate(this.clock.now())) throw caseProblems['asked-in-future']();
      // Asked as a child is not asked: what a minor says of it does not bind the grown-up.
      if ((await this.vault.ageOn(actor, childRef, askedOn)).minor)
        throw caseProblems['not-of-age']();
      await this.representation.end(tx, command);
      await this.representation.choose(tx, command, command);
    });
  }
}
