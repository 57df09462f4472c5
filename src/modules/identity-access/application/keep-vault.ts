import { Injectable } from '@nestjs/common';
import { systemActor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { Problem } from '../../../kernel/problems.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { Cases } from '../../cases/index.js';
import {
  ErasureLedger,
  identityProblems,
  IdentityVault,
  VaultRounds,
} from '../../identity-vault/index.js';

/**
 * Background work between vault and cases, which share no transaction.
 *
 * Each round may be stopped anywhere: what was not marked as done is done again, and telling a case twice that something
 * was learned changes nothing.
 */
@Injectable()
export class KeepVault {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly rounds: VaultRounds,
    private readonly erasures: ErasureLedger,
    private readonly outbox: Outbox,
  ) {}

  /** Tells the cases of approved changes, so that served documents are screened again; returns how many were settled. */
  async settle(): Promise<number> {
    const system = systemActor();
    const waiting = await this.rounds.toSettle(system);
    for (const { kind, caseId, childRef } of waiting)
      if (kind !== 'ERASURE') await this.tell(caseId, childRef);
    // Before anything is called settled: an erasure that no list knows would be undone by an older backup.
    if (waiting.some(({ kind }) => kind === 'ERASURE')) await this.erasures.write(system);
    const ids = [...new Set(waiting.map(({ id }) => id))];
    for (const id of ids) await this.rounds.settled(system, id);
    return ids.length;
  }

  /** Deletes numbers that were reserved and that no case took in time; returns how many. */
  async sweep(): Promise<number> {
    const system = systemActor();
    const lapsed = await this.rounds.lapsed(system);
    if (lapsed.length === 0) return 0;
    const refs = lapsed.map(({ childRef }) => childRef);
    const known = await this.unitOfWork.run(system, (tx) => this.cases.knownChildren(tx, refs));
    if (known.length > 0) await this.rounds.taken(system, known);
    let swept = 0;
    for (const childRef of refs.filter((ref) => !known.includes(ref)))
      if (await this.rounds.sweep(system, childRef)) swept += 1;
    return swept;
  }

  private async tell(caseId: CaseId, childRef: ChildRef): Promise<void> {
    const system = systemActor();
    const child = await this.unitOfWork.run(system, (tx) =>
      this.cases.childOnReport(tx, caseId, childRef),
    );
    if (child === undefined) return;
    const band = await this.bandOf(childRef, child.reportedOn);
    await this.unitOfWork.run(system, async (tx) => {
      if (band !== undefined) await this.cases.setAgeBand(tx, caseId, childRef, band);
      await this.outbox.append(tx, { type: 'identity.learned', caseId, subjectId: childRef });
    });
  }

  /** Undefined when it must stay as it is: the identity was erased since, or turned out to be of somebody of age. */
  private async bandOf(childRef: ChildRef, on: string): Promise<string | undefined> {
    try {
      const { band } = await this.vault.ageOn(systemActor(), childRef, on);
      return band === 'ADULT' ? undefined : band;
    } catch (error) {
      if (error instanceof Problem && error.code === identityProblems.erased.code) return undefined;
      throw error;
    }
  }
}
