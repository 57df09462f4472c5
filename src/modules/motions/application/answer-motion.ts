import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  type MotionId,
  newId,
  type OpaqueId,
} from '../../../kernel/ids.js';
import { type FieldError, kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { assessChildView, type ChildViewDraft, freeTextOfView } from '../domain/child-view.js';
import { CHILD_SIDE } from '../domain/motion-actions.js';
import { motionProblems } from '../domain/motion-problems.js';
import { ANSWERABLE_STATES, OPEN_STATES } from '../domain/motion-phases.js';
import type { MotionState } from '../domain/motion-transitions.js';
import { ADVICE_SQL } from '../persistence/advice-sql.js';
import { MOTION_SQL } from '../persistence/motion-sql.js';
import { MotionLife, type MotionInCase, type MovedMotion, movedOf } from './motion-life.js';
import { MotionParties } from './motion-parties.js';
import { MotionTrace } from './move-motion.js';
import { ViewTrace } from './view-trace.js';

export interface RespondCommand {
  readonly motionId: MotionId;
  /** Adds to the answer this party gave before; without it the answer is the party's first. */
  readonly supplement: boolean;
  readonly position: string | null;
  readonly grounds: readonly string[];
  readonly text: string;
  readonly protectionWishes: string | null;
  readonly conflictCheck: string | null;
  readonly wantsToBeHeard: boolean;
}

type Party = 'PROSECUTION' | 'CHILD_SIDE';

export const RESPONDERS = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  // For a victim of age that speaks for itself, and for no child.
  'VICTIM_COORDINATOR',
] as const;
const VIEW_RECORDERS = [
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'VICTIM_COORDINATOR',
  'CHILD_INTERVIEWER',
] as const;

/** A party answers a motion, or adds to its answer. After the term it is taken while undecided, and marked late. Source: domain A34. */
@Injectable()
export class RespondToMotion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: MotionLife,
    private readonly parties: MotionParties,
    private readonly vault: IdentityVault,
    private readonly cases: Cases,
    private readonly trace: MotionTrace,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: RespondCommand): Promise<MovedMotion> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { motion, held } = await this.life.lock(tx, command.motionId, RESPONDERS);
      const role = speakerOf(held);
      if (role === 'VICTIM_COORDINATOR' && !(await this.cases.speaksForItself(tx, motion.childRef)))
        throw kernelProblems['not-found']();
      if (motion.applicantId === actor.id) throw motionProblems['own-motion']();
      if (!ANSWERABLE_STATES.includes(motion.state)) throw motionProblems['action-not-available']();
      const firstId = await this.firstAnswer(tx, {
        motionId: motion.id,
        party: partyOf(role),
        supplement: command.supplement,
      });
      refuseIncomplete(command, role);
      await this.vault.refuseIdentifyingText(actor, motion.caseId, {
        '/text': command.text,
        '/protectionWishes': command.protectionWishes,
      });

      const now = this.clock.now();
      const due = await this.due(tx, motion, partyOf(role));
      const late = due !== null && now > due;
      const { position, grounds, text, protectionWishes, conflictCheck, wantsToBeHeard } = command;
      await tx.query(MOTION_SQL.respond, [
        newId(),
        motion.id,
        partyOf(role),
        firstId,
        role,
        position,
        [...grounds],
        text,
        protectionWishes,
        conflictCheck,
        wantsToBeHeard,
        late,
        now,
      ]);
      const recipients = [motion.applicantId, ...(await this.parties.court(tx, motion))];
      await this.trace.leave(tx, motion, {
        verb: 'motion.respond',
        event: 'motion.answered',
        recipients,
      });
      return movedOf(await this.life.makeReadyIfDue(tx, motion));
    });
  }

  /** Until when this party is in time: its own term, or that of all. */
  private async due(
    tx: Tx,
    { id, responsesDueAt }: MotionInCase['motion'],
    party: Party,
  ): Promise<Date | null> {
    const own = await tx.one<{ dueAt: Date }>(ADVICE_SQL.term, [id, party]);
    return own?.dueAt ?? responsesDueAt;
  }

  /** The answer a supplement adds to; null for a first answer. There is one first answer per party. */
  private async firstAnswer(
    tx: Tx,
    {
      motionId,
      party,
      supplement,
    }: { readonly motionId: MotionId; readonly party: Party; readonly supplement: boolean },
  ): Promise<OpaqueId | null> {
    const first = await tx.one<{ id: OpaqueId }>(MOTION_SQL.firstResponse, [motionId, party]);
    if (first !== undefined && !supplement) throw motionProblems['response-exists']();
    if (first === undefined && supplement) throw motionProblems['response-absent']();
    return first?.id ?? null;
  }
}

/** For whom somebody speaks; a person in both parties would be in neither. */
function speakerOf(held: MotionInCase['held']): string {
  const role = held[0]?.function;
  if (role === undefined) throw kernelProblems['not-found']();
  return role;
}

function partyOf(role: string): Party {
  return role === 'PROSECUTOR' || role === 'ADVOCATE_GENERAL' ? 'PROSECUTION' : 'CHILD_SIDE';
}

function refuseIncomplete(
  { supplement, position, conflictCheck }: RespondCommand,
  role: string,
): void {
  if (supplement) return;
  const errors: FieldError[] = [];
  const represents = CHILD_SIDE.includes(role);
  if (position === null) errors.push({ pointer: '/position', code: 'missing' });
  if (represents && conflictCheck === null)
    errors.push({ pointer: '/conflictCheck', code: 'missing' });
  if (!represents && conflictCheck !== null)
    errors.push({ pointer: '/conflictCheck', code: 'for-child-side-only' });
  if (errors.length > 0) throw motionProblems['response-incomplete']({}, { errors });
}

/** What the child says, in its own words, or why it was not asked. A later view is one more row; the last one counts. */
@Injectable()
export class RecordChildView {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly life: MotionLife,
    private readonly vault: IdentityVault,
    private readonly recorder: ViewTrace,
    private readonly clock: Clock,
  ) {}

  async execute(
    actor: Actor,
    motionId: MotionId,
    view: ChildViewDraft,
  ): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      // An interviewer may not read the motion, so the database answers only where it belongs and whether it is open.
      const about = await tx.one<{ caseId: CaseId; childRef: ChildRef; state: MotionState }>(
        MOTION_SQL.forChildView,
        [motionId],
      );
      if (about === undefined) throw kernelProblems['not-found']();
      const { held } = await this.cases.lock(tx, about.caseId, VIEW_RECORDERS);
      const mine = held.find(({ childRef }) => childRef === null || childRef === about.childRef);
      if (mine === undefined) throw kernelProblems['not-found']();
      const now = this.clock.now();
      const current = await tx.one<{ state: MotionState }>(MOTION_SQL.forChildView, [motionId]);
      if (current === undefined || !OPEN_STATES.includes(current.state))
        throw motionProblems['action-not-available']();
      const errors = assessChildView(view, legalDate(now));
      if (errors.length > 0) throw motionProblems['child-view-incomplete']({}, { errors });
      await this.vault.refuseIdentifyingText(actor, about.caseId, freeTextOfView(view));

      const id = newId();
      await tx.query(MOTION_SQL.recordView, [
        id,
        motionId,
        about.caseId,
        mine.function,
        now,
        ...valuesOf(view),
      ]);
      await this.recorder.leave(tx, {
        id,
        motionId,
        caseId: about.caseId,
        childRef: about.childRef,
      });
      if (mine.function !== 'CHILD_INTERVIEWER')
        await this.life.makeReadyIfDue(
          tx,
          (await this.life.lock(tx, motionId, VIEW_RECORDERS)).motion,
        );
      return { id };
    });
  }
}

function valuesOf(view: ChildViewDraft): readonly (string | boolean | null)[] {
  return [
    view.askedBy,
    view.askedOn,
    view.method,
    view.ownWords,
    view.wantsToSpeak,
    JSON.stringify(view.conditions),
    view.sharedWithDefence,
    view.reasonNotAsked,
  ];
}
