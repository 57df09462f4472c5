import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type CaseId, type ChildRef, newId, type RecordingId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Usability } from '../domain/custody.js';
import { CUSTODY_SQL } from '../persistence/custody-sql.js';

/** Who says whether a track can be used. */
export const ASSESSORS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'CHILD_INTERVIEWER',
] as const;

/** Says whether one track can be used; the others stay as they are. */
@Injectable()
export class AssessRecording {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    recordingId: RecordingId,
    { usability, reason }: { readonly usability: Usability; readonly reason: string },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<{ caseId: CaseId; childRef: ChildRef }>(CUSTODY_SQL.toAssess, [
        recordingId,
      ]);
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef } = found;
      await this.cases.lock(tx, caseId, ASSESSORS);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const now = this.clock.now();
      const values = [newId(), recordingId, caseId, usability, reason, actor.id, now];
      await tx.query(CUSTODY_SQL.noteUsability, values);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'recording.assess',
        objectType: 'recording',
        objectId: recordingId,
        caseId,
        childRef,
        purposeCode: usability,
        justification: reason,
      });
    });
  }
}
