import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId, RecordingId } from '../../../kernel/ids.js';
import { Outbox } from '../../../kernel/outbox/outbox.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import {
  faultOfPart,
  faultOfUse,
  useActions,
  type UseAction,
  type UseFacts,
} from '../domain/recording-use.js';
import { useProblems } from '../domain/use-problems.js';
import { USE_SQL } from '../persistence/use-sql.js';
import { USE_OFFICE } from './ask-use.js';
import { RIGHT_GIVERS } from './give-viewing-right.js';
import { RightTrace } from './right-trace.js';

export interface AnswerUseCommand {
  readonly useId: OpaqueId;
  readonly granted: boolean;
  readonly reason: string;
  /** The last moment to watch; only with a grant. */
  readonly endsAt: Date | null;
  /** Which recordings; null for all of the child. */
  readonly recordingIds: readonly RecordingId[] | null;
}

interface UseRow extends UseFacts {
  readonly id: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly askedBy: PersonId;
  readonly askingCaseId: CaseId | null;
}

/** What becomes of a use that was asked for: the answer of the case that keeps the recording, its end, and whether it sufficed. */
@Injectable()
export class SettleUse {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async answer(actor: Actor, command: AnswerUseCommand): Promise<void> {
    const { useId, granted, reason, endsAt, recordingIds } = command;
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const use = await this.keeping(tx, useId);
      if (use.askedBy === actor.id) throw useProblems['use-own']();
      this.require(use, 'answer', now);
      refuseUnfit(granted, endsAt, now);
      await this.refuseOthers(tx, use, command);
      await this.screen(actor, use, reason);
      await tx.query(USE_SQL.answer, [useId, granted, reason, now, endsAt, recordingIds]);
      await this.leave(tx, use, granted ? 'recording-use.grant' : 'recording-use.refuse', reason);
      await this.tellAsker(tx, use, 'recording-use.answered');
    });
  }

  /** Ends a use before its time; what plays under it stops within seconds. */
  async end(actor: Actor, useId: OpaqueId, reason: string): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const use = await this.keeping(tx, useId);
      await this.screen(actor, use, reason);
      this.require(use, 'end', now);
      await tx.query(USE_SQL.end, [useId, reason, now]);
      await this.leave(tx, use, 'recording-use.end', reason);
      await this.tellAsker(tx, use, 'recording-use.ended');
    });
  }

  /** Says whether the recording made a new interview unnecessary; the use ends with it. */
  async conclude(actor: Actor, useId: OpaqueId, suffices: boolean): Promise<void> {
    const now = this.clock.now();
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId, askingCaseId } = await this.find(tx, useId);
      if (askingCaseId === null) await this.cases.lock(tx, caseId, RIGHT_GIVERS);
      else await this.cases.lock(tx, askingCaseId, USE_OFFICE);
      const use = await this.lock(tx, useId);
      this.require(use, 'conclude', now);
      await tx.query(USE_SQL.conclude, [useId, suffices, now]);
      const verb = suffices ? 'recording-use.suffice' : 'recording-use.fall-short';
      await this.leave(tx, use, verb);
    });
  }

  /** A part is of recordings of this child that can be watched, and comes with a grant. */
  private async refuseOthers(
    tx: Tx,
    { caseId, childRef }: UseRow,
    { granted, recordingIds }: AnswerUseCommand,
  ): Promise<void> {
    if (recordingIds === null) return;
    const known = await tx.one<{ usable: number }>(USE_SQL.usable, [
      caseId,
      childRef,
      recordingIds,
    ]);
    const code = faultOfPart(granted, recordingIds.length, known?.usable ?? 0);
    if (code !== undefined)
      throw useProblems['use-unfit']({}, { errors: [{ pointer: '/recordingIds', code }] });
  }

  /** The case that keeps the recording, locked first; only for who answers there. */
  private async keeping(tx: Tx, useId: OpaqueId): Promise<UseRow> {
    const { caseId } = await this.find(tx, useId);
    await this.cases.lock(tx, caseId, USE_OFFICE);
    return this.lock(tx, useId);
  }

  private async find(tx: Tx, useId: OpaqueId): Promise<UseRow> {
    const use = await tx.one<UseRow>(USE_SQL.find, [useId]);
    if (use === undefined) throw kernelProblems['not-found']();
    return use;
  }

  private async lock(tx: Tx, useId: OpaqueId): Promise<UseRow> {
    const use = await tx.one<UseRow>(USE_SQL.lock, [useId]);
    if (use === undefined) throw kernelProblems['not-found']();
    return use;
  }

  private require(use: UseRow, action: UseAction, now: Date): void {
    const caller = { mayAnswer: true, mayConclude: true };
    if (!useActions(use, caller, now).includes(action)) throw useProblems['use-settled']();
  }

  /** Both sides read it, so it names no child of either. */
  private async screen(actor: Actor, { caseId, askingCaseId }: UseRow, reason: string) {
    await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
    if (askingCaseId !== null)
      await this.vault.refuseIdentifyingText(actor, askingCaseId, { '/reason': reason });
  }

  private async leave(tx: Tx, use: UseRow, verb: string, justification?: string): Promise<void> {
    const act = { operation: 'ALTERATION', verb } as const;
    await this.trace.leave(tx, use, justification === undefined ? act : { ...act, justification });
  }

  /** In the case out of which was asked, so that nobody is told of another. */
  private async tellAsker(tx: Tx, { id, caseId, askingCaseId, askedBy }: UseRow, type: string) {
    await this.outbox.append(tx, {
      type,
      caseId: askingCaseId ?? caseId,
      subjectId: id,
      recipients: [askedBy],
    });
  }
}

function refuseUnfit(granted: boolean, endsAt: Date | null, now: Date): void {
  const fault = unfit(granted, endsAt, now);
  if (fault !== undefined)
    throw useProblems['use-unfit']({}, { errors: [{ pointer: '/endsAt', code: fault }] });
}

function unfit(granted: boolean, endsAt: Date | null, now: Date): string | undefined {
  if (!granted) return endsAt === null ? undefined : 'not-fitting';
  return endsAt === null ? 'missing' : faultOfUse(endsAt, now);
}
