import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef, OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { addDays, Clock, type LegalDate, startOfLegalDay } from '../../../kernel/time.js';
import type { Track } from '../domain/recording.js';
import {
  type LateParty,
  lateParty,
  rightActions,
  type RightAction,
  type RightFacts,
  rightStatus,
  type RightStatus,
} from '../domain/viewing-right.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';

interface RightRow extends RightFacts {
  readonly id: OpaqueId;
  readonly case_id: CaseId;
  readonly child_ref: ChildRef;
  readonly childNumber: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly tracks: readonly Track[];
  readonly office: string | null;
  readonly room: string | null;
  readonly decision: string | null;
  readonly reason: string;
  readonly givenBy: string;
  readonly givenAt: Date;
  readonly revokedBecause: string | null;
  readonly official: boolean;
  /** Null for who watches elsewhere. */
  readonly ownRoom: boolean | null;
}

/** A right with where it stands now. */
export interface SeenRight extends RightRow {
  readonly status: RightStatus;
  readonly actions: readonly RightAction[];
}

export interface SeenSlot {
  readonly id: OpaqueId;
  readonly office: string;
  readonly room: string;
  readonly tracks: readonly Track[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly offeredAt: Date;
  readonly chosen: boolean;
}

interface RequestRow {
  readonly mayOffer: boolean;
  readonly mayAsk: boolean;
  readonly id: OpaqueId | null;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly reason: string;
  readonly askedAt: Date;
  readonly offerBy: Date;
  readonly settledAt: Date | null;
  readonly own: boolean;
  // From JSON, so instants come as text.
  readonly slots: readonly (Omit<SeenSlot, 'startsAt' | 'endsAt' | 'offeredAt'> & {
    readonly startsAt: string;
    readonly endsAt: string;
    readonly offeredAt: string;
  })[];
}

export interface SeenRequest extends Omit<RequestRow, 'id' | 'slots'> {
  readonly id: OpaqueId;
  readonly slots: readonly SeenSlot[];
  readonly late: LateParty | null;
  readonly actions: readonly ('offer' | 'choose')[];
}

/** What the screens show of rights to view and of requests for a room. */
@Injectable()
export class RightsOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async ofCase(
    actor: Actor,
    caseId: CaseId,
  ): Promise<{ readonly mayGive: boolean; readonly rights: readonly SeenRight[] }> {
    const rows = await this.unitOfWork.once<(RightRow | { readonly id: null }) & MayGive>(
      actor,
      RIGHT_SQL.list,
      [caseId],
    );
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const rights = rows.filter((row) => row.id !== null);
    return { mayGive: first.mayGive, rights: rights.map((row) => this.seen(row)) };
  }

  async requests(
    actor: Actor,
    caseId: CaseId,
  ): Promise<{ readonly mayAsk: boolean; readonly requests: readonly SeenRequest[] }> {
    const rows = await this.unitOfWork.once<RequestRow>(actor, RIGHT_SQL.requests, [caseId]);
    const [first] = rows;
    if (first === undefined) throw kernelProblems['not-found']();
    const requests = rows.flatMap((row) =>
      row.id === null ? [] : [this.seenRequest({ ...row, id: row.id })],
    );
    const mayAsk = first.mayAsk && !requests.some((one) => one.own && one.settledAt === null);
    return { mayAsk, requests };
  }

  /** The appointments in the rooms of the caller's office on one day. */
  async room(actor: Actor, day: LegalDate): Promise<readonly SeenRight[]> {
    const rows = await this.unitOfWork.once<RightRow>(actor, RIGHT_SQL.room, [
      startOfLegalDay(day),
      startOfLegalDay(addDays(day, 1)),
    ]);
    return rows.map((row) => this.seen(row));
  }

  private seen(row: RightRow): SeenRight {
    const now = this.clock.now();
    return {
      ...row,
      status: rightStatus(row, now),
      actions: row.official ? rightActions(row, now).filter(mayActHere(row)) : [],
    };
  }

  private seenRequest(row: RequestRow & { readonly id: OpaqueId }): SeenRequest {
    const slots = row.slots.map((slot) => ({
      ...slot,
      startsAt: new Date(slot.startsAt),
      endsAt: new Date(slot.endsAt),
      offeredAt: new Date(slot.offeredAt),
    }));
    const now = this.clock.now();
    const open = row.settledAt === null;
    const actions: ('offer' | 'choose')[] = [];
    if (open && row.mayOffer) actions.push('offer');
    if (open && row.own && slots.some(({ startsAt }) => startsAt > now)) actions.push('choose');
    return { ...row, slots, late: lateParty({ ...row, slots }, now), actions };
  }
}

/** Presence is confirmed by the office that keeps the room. */
const mayActHere =
  ({ ownRoom }: RightRow) =>
  (action: RightAction) =>
    action !== 'confirm-presence' || ownRoom === true;

interface MayGive {
  readonly mayGive: boolean;
}
