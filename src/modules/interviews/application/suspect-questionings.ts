import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  newId,
  type OpaqueId,
  type PersonId,
  type SuspectId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { People } from '../../people/index.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { QUESTIONING_KEEPERS, QUESTIONING_READERS } from '../domain/suspect-questioning.js';
import { QUESTIONING_SQL } from '../persistence/questioning-sql.js';
import type { BookingViewRow } from './booking-views.query.js';

export interface RecordQuestioningCommand {
  readonly caseId: CaseId;
  readonly suspectId: SuspectId;
  readonly personId: PersonId;
  readonly questionedOn: LegalDate;
}

export interface CaseQuestionings {
  readonly keeps: boolean;
  readonly items: readonly {
    readonly id: OpaqueId;
    /** The label of the suspect, such as V1. */
    readonly suspect: string;
    readonly questionedOn: LegalDate;
    readonly recordedAt: string;
    readonly interviewer: BookingViewRow['interviewer'];
  }[];
}

/** Which interviewers questioned a suspect of a case: none of them hears its children. Source: domain 3.1. */
@Injectable()
export class SuspectQuestionings {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly people: People,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async ofCase(actor: Actor, caseId: CaseId): Promise<CaseQuestionings> {
    const [row] = await this.unitOfWork.once<CaseQuestionings>(actor, QUESTIONING_SQL.ofCase, [
      caseId,
      [...QUESTIONING_READERS],
      [...QUESTIONING_KEEPERS],
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** A session booked with this person comes to be at risk at the next check. */
  async record(actor: Actor, command: RecordQuestioningCommand): Promise<OpaqueId> {
    const { caseId, suspectId, personId, questionedOn } = command;
    const now = this.clock.now();
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, QUESTIONING_KEEPERS);
      if (questionedOn > legalDate(now))
        throw interviewProblems['questioning-ahead'](
          {},
          { errors: [{ pointer: '/questionedOn', code: 'in-future' }] },
        );
      if ((await this.people.interviewer(tx, personId)) === undefined)
        throw interviewProblems['interviewer-unknown'](
          {},
          { errors: [{ pointer: '/personId', code: 'unknown' }] },
        );
      const id = newId();
      const row = [id, caseId, suspectId, personId, questionedOn, actor.id, now];
      await tx.query(QUESTIONING_SQL.insert, row);
      await this.written(tx, { verb: 'questioning.record', caseId, id });
      return id;
    });
  }

  async withdraw(actor: Actor, id: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ caseId: CaseId }>(QUESTIONING_SQL.find, [id]);
      if (found === undefined) throw kernelProblems['not-found']();
      await this.cases.lock(tx, found.caseId, QUESTIONING_KEEPERS);
      const values = [id, actor.id, this.clock.now()];
      if ((await tx.one(QUESTIONING_SQL.withdraw, values)) === undefined)
        throw interviewProblems['questioning-withdrawn']();
      await this.written(tx, { verb: 'questioning.withdraw', caseId: found.caseId, id });
    });
  }

  private async written(
    tx: Tx,
    { verb, caseId, id }: { readonly verb: string; readonly caseId: CaseId; readonly id: OpaqueId },
  ): Promise<void> {
    const operation = verb === 'questioning.record' ? 'COLLECTION' : 'ALTERATION';
    const objectType = 'suspect_questioning';
    await this.audit.append(tx, { operation, verb, objectType, objectId: id, caseId });
  }
}
