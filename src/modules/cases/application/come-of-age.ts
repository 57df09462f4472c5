import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { ChildRef } from '../../../kernel/ids.js';
import { Problem } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { identityProblems, IdentityVault } from '../../identity-vault/index.js';
import { mayBeOfAge } from '../domain/majority.js';
import { OWN_CHOICE_SQL } from '../persistence/own-choice-sql.js';
import { Representation, type Victim } from './representation.js';

interface YoungRow extends Victim {
  readonly ageBand: string;
  readonly reportedOn: LegalDate;
}

/**
 * Ends the access of representatives on the day a victim comes of age; the victim is asked who speaks for it now.
 *
 * The day is the eighteenth birthday in Amsterdam; only the vault knows it, and it says no more than yes or no. The
 * number, the rules for children and what was done before stay. Source: domain A05.
 */
@Injectable()
export class ComeOfAge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: IdentityVault,
    private readonly representation: Representation,
    private readonly clock: Clock,
  ) {}

  /** The round of a day. @returns how many came of age. */
  async execute(): Promise<number> {
    const system = systemActor();
    const today = legalDate(this.clock.now());
    const young = await this.unitOfWork.run(system, (tx) =>
      tx.query<YoungRow>(OWN_CHOICE_SQL.stillYoung),
    );
    let grown = 0;
    for (const { childRef, caseId, ageBand, reportedOn } of young) {
      if (!mayBeOfAge(ageBand, reportedOn, today)) continue;
      if (!(await this.ofAge(childRef, today))) continue;
      await this.unitOfWork.run(system, (tx) => this.representation.end(tx, { caseId, childRef }));
      grown += 1;
    }
    return grown;
  }

  /** Somebody whose identity was erased stays as it is: nobody knows any more. */
  private async ofAge(childRef: ChildRef, on: LegalDate): Promise<boolean> {
    try {
      return !(await this.vault.ageOn(systemActor(), childRef, on)).minor;
    } catch (error) {
      if (error instanceof Problem && error.code === identityProblems.erased.code) return false;
      throw error;
    }
  }
}
