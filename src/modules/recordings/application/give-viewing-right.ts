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
import { Clock } from '../../../kernel/time.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import type { Track } from '../domain/recording.js';
import { rightProblems } from '../domain/right-problems.js';
import { type Fault, faultsOfRight, type ViewingPlace } from '../domain/viewing-right.js';
import { RIGHT_SQL } from '../persistence/right-sql.js';
import { RightTrace } from './right-trace.js';

/** Who gives leave to watch: the office that designates the room, and the judge who decides. Source: domain 1.3. */
export const RIGHT_GIVERS = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
  'INVESTIGATING_JUDGE',
  'JUDGE',
  'COURT_CLERK',
] as const;

export interface GiveRightCommand {
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly personId: PersonId;
  readonly tracks: readonly Track[];
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly place: ViewingPlace;
  readonly room: string | null;
  readonly decision: string | null;
  readonly reason: string;
}

/** Lets counsel for the defence watch the recordings of one child for a time, in a room or, by a decision, elsewhere. */
@Injectable()
export class GiveViewingRight {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly trace: RightTrace,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: GiveRightCommand): Promise<{ readonly id: OpaqueId }> {
    const { caseId, childRef, decision, reason, room } = command;
    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, RIGHT_GIVERS);
      await this.cases.child(tx, caseId, childRef);
      const faults = await this.faults(tx, command);
      if (faults.length > 0) throw rightProblems['right-unfit']({}, { errors: [...faults] });
      await this.vault.refuseIdentifyingText(actor, caseId, {
        '/reason': reason,
        '/decision': decision,
        '/room': room,
      });
      return this.write(tx, command);
    });
  }

  private async faults(tx: Tx, command: GiveRightCommand): Promise<readonly Fault[]> {
    const found = await tx.one<{ defends: boolean }>(RIGHT_SQL.defends, [
      command.caseId,
      command.personId,
    ]);
    const faults = faultsOfRight(command, this.clock.now());
    return found?.defends === true
      ? faults
      : [{ pointer: '/personId', code: 'not-counsel' }, ...faults];
  }

  private async write(tx: Tx, command: GiveRightCommand): Promise<{ readonly id: OpaqueId }> {
    const { caseId, childRef, personId, place } = command;
    const id = newId();
    const office =
      place === 'ROOM' ? await tx.one<{ id: OrganisationId }>(RIGHT_SQL.officeOf) : undefined;
    await tx.query(RIGHT_SQL.give, [
      id,
      caseId,
      childRef,
      personId,
      command.tracks,
      command.startsAt,
      command.endsAt,
      place,
      office?.id ?? null,
      command.room,
      command.decision,
      command.reason,
      null,
      tx.actor.id,
      this.clock.now(),
    ]);
    await this.trace.leave(
      tx,
      { id, caseId, childRef },
      {
        operation: 'ACCESS',
        verb: 'viewing-right.give',
        told: { event: 'viewing-right.given', people: [personId] },
      },
    );
    return { id };
  }
}
