import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import type { Tx } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, PersonId } from '../../../kernel/ids.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { Interviews } from '../../interviews/index.js';
import { Recordings, type ViewingOffer } from '../../recordings/index.js';
import type { CompletenessFacts } from '../domain/completeness.js';
import type { ApplicantFunction, MotionContent, RecordingViewed } from '../domain/motion.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';

/** An earlier session as the applicant may know it. */
export interface EarlierInterview {
  readonly bookingId: string;
  readonly sessionType: string;
  readonly state: string;
  readonly startsAt: string;
}

export interface Snapshot {
  readonly earlierInterviews: readonly EarlierInterview[];
  /** Interviews of this child in other proceedings: how many, never which. Source: domain 4.2. */
  readonly interviewsElsewhere: number;
  readonly recordings: readonly RecordingViewed[];
  /** Times in the viewing room that were asked for, offered or not. */
  readonly viewingOffers: readonly ViewingOffer[];
}

interface AboutMotion {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly applicantId: PersonId;
  readonly applicantFunction: ApplicantFunction;
  readonly content: MotionContent;
}

/** What the system fills in by itself: earlier sessions, and what the applicant saw of the recordings. */
@Injectable()
export class MotionSnapshot {
  constructor(
    private readonly interviews: Interviews,
    private readonly recordings: Recordings,
    private readonly vault: IdentityVault,
    private readonly clock: Clock,
  ) {}

  async of(
    tx: Tx,
    actor: Actor,
    { caseId, childRef, applicantId }: AboutMotion,
  ): Promise<Snapshot> {
    const sessions = await this.interviews.sessionsOf(tx, caseId, childRef);
    return {
      earlierInterviews: sessions
        .filter(({ startedAt }) => startedAt !== null)
        .map(({ id, sessionType, state, startsAt }) => ({
          bookingId: id,
          sessionType,
          state,
          startsAt: startsAt.toISOString(),
        })),
      interviewsElsewhere: await this.vault.interviewsElsewhere(actor, childRef),
      recordings: await this.recordings.viewedBy(tx, caseId, childRef, applicantId),
      viewingOffers: await this.recordings.viewingOffers(tx, caseId, childRef, applicantId),
    };
  }

  /** What filing is judged by. */
  async completenessFacts(
    tx: Tx,
    motion: AboutMotion,
    { recordings }: Snapshot,
  ): Promise<CompletenessFacts> {
    const bases = await this.groundsInForce(tx);
    const before = await tx.one<{ yes: boolean }>(MOTION_SQL.decidedBefore, [
      motion.caseId,
      motion.childRef,
      [...motion.content.factsConcerned],
    ]);
    return {
      applicantFunction: motion.applicantFunction,
      recordings,
      decidedBefore: before?.yes === true,
      knownBases: bases.filter(({ kind }) => kind !== 'REFUSAL').map(({ code }) => code),
    };
  }

  groundsInForce(tx: Tx): Promise<readonly { readonly code: string; readonly kind: string }[]> {
    return tx.query(MOTION_SQL.groundsInForce, [legalDate(this.clock.now())]);
  }
}
