import { Injectable } from '@nestjs/common';
import type { Role } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import type { LegalDate } from '../../../kernel/time.js';
import { CaseAccess, type HeldFunction } from '../../auth/index.js';
import type { Stage } from '../domain/stages.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import { OWN_CHOICE_SQL } from '../persistence/own-choice-sql.js';

/** What other modules may know of a case. */
export interface CaseFacts {
  readonly id: CaseId;
  readonly stage: Stage;
  readonly version: number;
  readonly reportedOn: LegalDate;
  readonly appealFiledOn: LegalDate | null;
  readonly heardInFirstInstance: boolean;
}

export interface ChildFacts {
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly ageBand: string;
}

/** The questions other modules may ask about cases. */
@Injectable()
export class Cases {
  constructor(private readonly access: CaseAccess) {}

  /**
   * Locks a case the actor acts in, in one of these functions; not found otherwise.
   *
   * The case is always locked first: every use case takes it before a child, booking or motion of it.
   */
  async lock(
    tx: Tx,
    caseId: CaseId,
    functions: readonly Role[],
  ): Promise<CaseFacts & { readonly held: readonly HeldFunction[] }> {
    const [facts, held] = await Promise.all([
      tx.one<CaseFacts>(CASE_SQL.lock, [caseId]),
      this.access.require(tx, caseId, functions),
    ]);
    if (facts === undefined) throw kernelProblems['not-found']();
    return { ...facts, held };
  }

  /** A child of the case, by its opaque reference; not found when it is not of this case. */
  async child(tx: Tx, caseId: CaseId, childRef: ChildRef): Promise<ChildFacts> {
    const child = await tx.one<ChildFacts>(CASE_SQL.child, [childRef, caseId]);
    if (child === undefined) throw kernelProblems['not-found']();
    return child;
  }

  /** Whether one of these is still under way. For background work and gates; says nothing about which. */
  async anyOpen(tx: Tx, caseIds: readonly CaseId[]): Promise<boolean> {
    return (await tx.one(CASE_SQL.anyOpen, [[...caseIds]])) !== undefined;
  }

  /** Which of these references a case has taken. */
  async knownChildren(tx: Tx, childRefs: readonly ChildRef[]): Promise<readonly ChildRef[]> {
    const rows = await tx.query<{ childRef: ChildRef }>(CASE_SQL.known, [[...childRefs]]);
    return rows.map(({ childRef }) => childRef);
  }

  /** The day for which the age band of a child was fixed; undefined when the case never took the child. */
  childOnReport(
    tx: Tx,
    caseId: CaseId,
    childRef: ChildRef,
  ): Promise<{ readonly ageBand: string; readonly reportedOn: LegalDate } | undefined> {
    return tx.one(CASE_SQL.childOnReport, [childRef, caseId]);
  }

  /** Whether a victim of age chose to speak for itself, without counsel. */
  async speaksForItself(tx: Tx, childRef: ChildRef): Promise<boolean> {
    const asked = await tx.one<{ voice: string | null }>(OWN_CHOICE_SQL.ownVoice, [childRef]);
    return asked?.voice === 'SELF';
  }

  /** The band after a corrected birth date; only background work may. */
  async setAgeBand(tx: Tx, caseId: CaseId, childRef: ChildRef, band: string): Promise<void> {
    await tx.query(CASE_SQL.setBand, [childRef, caseId, band]);
  }
}
