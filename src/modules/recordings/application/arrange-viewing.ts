import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import {
  type CaseId,
  type ChildRef,
  newId,
  type OpaqueId,
  type OrganisationId,
  type PersonId,
} from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Track } from '../domain/recording.js';
import { rightProblems } from '../domain/right-problems.js';
import { faultsOfSlots, offerBy } from '../domain/viewing-right.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';
import { RIGHT_GIVERS } from './give-viewing-right.js';
import { RightTrace } from './right-trace.js';

export interface OfferCommand {
  readonly requestId: OpaqueId;
  readonly room: string;
  readonly tracks: readonly Track[];
  readonly slots: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
}

interface RequestRow {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly personId: PersonId;
  readonly settledAt: Date | null;
}

interface SlotRow {
  readonly requestId: OpaqueId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly organisationId: OrganisationId;
  readonly room: string;
  readonly tracks: readonly Track[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly offeredBy: PersonId;
  readonly reason: string;
}

/** A time in a viewing room: counsel asks, the office offers, counsel chooses. Choosing gives the right. */
@Injectable()
export class ArrangeViewing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  async ask(
    actor: Actor,
    asked: { readonly caseId: CaseId; readonly childRef: ChildRef; readonly reason: string },
  ): Promise<{ readonly id: OpaqueId }> {
    const { caseId, childRef, reason } = asked;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, ['DEFENCE_COUNSEL']);
      await this.cases.child(tx, caseId, childRef);
      await this.vault.refuseIdentifyingText(actor, caseId, { '/reason': reason });
      const id = newId();
      const now = this.clock.now();
      await tx.query(RIGHT_SQL.ask, [id, caseId, childRef, reason, now, offerBy(now)]);
      await this.trace.leave(
        tx,
        { id, caseId, childRef },
        { operation: 'COLLECTION', verb: 'viewing-request.ask' },
      );
      return { id };
    });
  }

  async offer(actor: Actor, command: OfferCommand): Promise<void> {
    const { requestId, room, slots } = command;
    await this.unitOfWork.run(actor, async (tx) => {
      const { caseId } = await this.request(tx, requestId);
      await this.cases.lock(tx, caseId, RIGHT_GIVERS);
      const request = await this.request(tx, requestId);
      const { childRef, personId } = request;
      if (request.settledAt !== null) throw rightProblems['request-settled']();
      const faults = faultsOfSlots(slots, this.clock.now());
      if (faults.length > 0) throw rightProblems['slot-unfit']({}, { errors: [...faults] });
      await this.vault.refuseIdentifyingText(actor, caseId, { '/room': room });
      await this.writeSlots(tx, command, request);
      await this.trace.leave(
        tx,
        { id: requestId, caseId, childRef },
        {
          operation: 'ALTERATION',
          verb: 'viewing-request.offer',
          told: { event: 'viewing-slots.offered', people: [personId] },
        },
      );
    });
  }

  async choose(actor: Actor, slotId: OpaqueId): Promise<{ readonly id: OpaqueId }> {
    return this.unitOfWork.run(actor, async (tx) => {
      const found = await tx.one<SlotRow>(RIGHT_SQL.findSlot, [slotId]);
      if (found === undefined) throw kernelProblems['not-found']();
      const { caseId, childRef, requestId, startsAt } = found;
      await this.cases.lock(tx, caseId, ['DEFENCE_COUNSEL']);
      const now = this.clock.now();
      if (startsAt <= now) throw rightProblems['slot-gone']();
      if ((await tx.one(RIGHT_SQL.settle, [requestId, now])) === undefined)
        throw rightProblems['request-settled']();
      await tx.query(RIGHT_SQL.choose, [slotId, now]);
      const id = await this.giveFor(tx, slotId, found);
      await this.trace.leave(
        tx,
        { id, caseId, childRef },
        {
          operation: 'ACCESS',
          verb: 'viewing-right.choose',
          told: { event: 'viewing-slot.chosen', people: [found.offeredBy] },
        },
      );
      return { id };
    });
  }

  private async request(tx: Tx, requestId: OpaqueId): Promise<RequestRow> {
    const request = await tx.one<RequestRow>(RIGHT_SQL.findRequest, [requestId]);
    if (request === undefined) throw kernelProblems['not-found']();
    return request;
  }

  private async writeSlots(
    tx: Tx,
    { requestId, room, tracks, slots }: OfferCommand,
    { caseId, childRef, personId }: RequestRow,
  ): Promise<void> {
    const office = await tx.one<{ id: OrganisationId }>(RIGHT_SQL.officeOf);
    const now = this.clock.now();
    for (const { startsAt, endsAt } of slots)
      await tx.query(RIGHT_SQL.offer, [
        newId(),
        requestId,
        caseId,
        childRef,
        personId,
        office?.id ?? null,
        room,
        startsAt,
        endsAt,
        now,
        tracks,
      ]);
  }

  private async giveFor(tx: Tx, slotId: OpaqueId, slot: SlotRow): Promise<OpaqueId> {
    const id = newId();
    const { caseId, childRef, startsAt, endsAt, organisationId, room, tracks, reason, offeredBy } =
      slot;
    await tx.query(RIGHT_SQL.give, [
      id,
      caseId,
      childRef,
      tx.actor.id,
      tracks,
      startsAt,
      endsAt,
      'ROOM',
      organisationId,
      room,
      null,
      reason,
      slotId,
      offeredBy,
      this.clock.now(),
    ]);
    return id;
  }
}
