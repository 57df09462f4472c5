import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type RecordingId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { editProblems } from '../domain/edit-problems.js';
import type { RecordingState } from '../domain/recording.js';
import { recordingProblems } from '../domain/recording-problems.js';
import { retentionProblems } from '../domain/retention-problems.js';
import { rightProblems } from '../domain/right-problems.js';
import { whyNotYet } from '../domain/viewing-right.js';
import { VIEWING_SQL } from '../persistence/viewing-sql.js';

const GRANT_MS = 8 * 3_600_000;

export interface GrantPlayCommand {
  readonly recordingId: RecordingId;
  readonly reason: string;
  readonly agreement: boolean;
}

export interface PlayGrant {
  readonly id: OpaqueId;
  readonly expiresAt: Date;
}

interface ToWatch {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly state: RecordingState;
  readonly byFunction: boolean;
  readonly rightId: OpaqueId | null;
  readonly useId: OpaqueId | null;
  /** Begin of the first of the actor's own rights that are not over. */
  readonly ownRightFrom: Date | null;
  readonly renditionId: OpaqueId | null;
  /** The version that is shown exists only as a film of its own; null for the original. */
  readonly byRendering: boolean | null;
}

/**
 * Gives leave to watch one recording for a short time, and writes in the same transaction who asked and why.
 *
 * Counsel for the defence need a right to view for that moment, another proceeding a use that was granted; the leave ends
 * with it. It ends an earlier leave of the same person for the same recording: two windows at once do not count twice.
 */
@Injectable()
export class GrantPlay {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    { recordingId, reason, agreement }: GrantPlayCommand,
  ): Promise<PlayGrant> {
    const { caseId } = await this.unitOfWork.run(actor, (tx) =>
      this.watchable(tx, recordingId, this.clock.now()),
    );
    if (!agreement)
      throw recordingProblems['agreement-missing'](
        {},
        { errors: [{ pointer: '/agreement', code: 'not-given' }] },
      );
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    return this.grant(actor, recordingId, reason);
  }

  /** As it stands now for the actor; refused when it may not be watched, or not under any right. */
  private async watchable(tx: Tx, recordingId: RecordingId, now: Date): Promise<ToWatch> {
    const recording = await tx.one<ToWatch>(VIEWING_SQL.toWatch, [recordingId, now]);
    if (recording === undefined) throw kernelProblems['not-found']();
    if (recording.state === 'DESTROYED') throw retentionProblems.destroyed();
    if (recording.state !== 'VERIFIED') throw recordingProblems['not-verified']();
    const { byFunction, rightId, useId, ownRightFrom } = recording;
    if (!byFunction && rightId === null && useId === null)
      throw rightProblems[whyNotYet(ownRightFrom, now)]();
    return recording;
  }

  private grant(actor: Actor, recordingId: RecordingId, reason: string): Promise<PlayGrant> {
    const now = this.clock.now();
    const latest = new Date(now.getTime() + GRANT_MS);
    const id = newId();
    return this.unitOfWork.run(actor, async (tx) => {
      const recording = await this.watchable(tx, recordingId, now);
      if (recording.byRendering === true && recording.renditionId === null)
        throw editProblems['version-not-made']();
      const { caseId, childRef } = recording;
      await tx.query(VIEWING_SQL.endEarlier, [recordingId, now]);
      const values = [
        id,
        recordingId,
        caseId,
        reason,
        now,
        latest,
        ...basisOf(recording),
        recording.renditionId,
      ];
      const written = await tx.one<{ expiresAt: Date }>(VIEWING_SQL.grant, values);
      await this.audit.append(tx, {
        operation: 'VIEW_RECORDING',
        verb: 'recording.grant-play',
        objectType: 'recording',
        objectId: recordingId,
        caseId,
        childRef,
        justification: reason,
        fieldsTouched: [`grant:${id}`],
      });
      return { id, expiresAt: written?.expiresAt ?? latest };
    });
  }
}

/** The right and the use under which the leave is given: none for who watches by function, else one of them. */
function basisOf({ byFunction, rightId, useId }: ToWatch): readonly (OpaqueId | null)[] {
  if (byFunction) return [null, null];
  return rightId === null ? [null, useId] : [rightId, null];
}
