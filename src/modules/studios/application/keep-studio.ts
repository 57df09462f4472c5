import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type StudioId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { mayKeepStudio } from '../domain/studio-keepers.js';
import { studioProblems } from '../domain/studio-problems.js';
import { STUDIO_REGISTER_SQL } from '../persistence/register-sql.js';
import type { DailyTest } from './studio-register.query.js';
import type { OpeningHours } from './studios.facade.js';

export interface StudioProfile {
  readonly name: string;
  readonly town: string;
  readonly address: string | null;
  readonly accessNotes: string | null;
  readonly contactPoint: string | null;
  readonly equipment: readonly string[];
  readonly foreignBookings: string;
}

export interface ChangeStudioCommand extends StudioProfile {
  readonly studioId: StudioId;
  readonly version: number;
  readonly opening: readonly OpeningHours[];
}

interface LockedRow {
  readonly region: string;
  readonly ownRegion: string | null;
  readonly version: number;
}

/** What a coordinator keeps of the studios of their own region. */
@Injectable()
export class KeepStudio {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, profile: StudioProfile): Promise<StudioId> {
    return this.unitOfWork.run(actor, (tx) => this.insert(tx, profile));
  }

  /** A new studio belongs to the region of whoever adds it. */
  async insert(tx: Tx, profile: StudioProfile): Promise<StudioId> {
    const own = await tx.one<{ readonly ownRegion: string | null }>(STUDIO_REGISTER_SQL.ownRegion, [
      tx.actor.organisationId,
    ]);
    const region = own?.ownRegion ?? null;
    if (region === null) throw kernelProblems['not-found']();
    const id = newId<StudioId>();
    const { name, town, ...rest } = rowOf(profile);
    await tx.query(STUDIO_REGISTER_SQL.insert, [id, name, town, region, ...Object.values(rest)]);
    await this.written(tx, 'studio.add', id);
    return id;
  }

  async change(actor: Actor, command: ChangeStudioCommand): Promise<void> {
    const { studioId, version, opening } = command;
    const reversed = opening.flatMap(({ from, to }, index) =>
      to > from ? [] : [{ pointer: `/opening/${index}/to`, code: 'before-start' }],
    );
    if (reversed.length > 0) throw studioProblems['hours-overlap']({}, { errors: reversed });
    await this.keep(actor, studioId, 'studio.change', async (tx) => {
      await this.update(tx, { id: studioId, version }, command);
      await tx.query(STUDIO_REGISTER_SQL.clearHours, [studioId]);
      await tx.query(STUDIO_REGISTER_SQL.insertHours, [studioId, JSON.stringify(opening)]);
      return studioId;
    });
  }

  /** Writes a line of an import: a studio known by its name is changed, another is added. */
  async insertOrUpdate(tx: Tx, profile: StudioProfile): Promise<void> {
    const known = await tx.one<{
      readonly id: StudioId;
      readonly version: number;
      readonly region: string;
    }>(STUDIO_REGISTER_SQL.byName, [profile.name]);
    if (known === undefined) {
      await this.insert(tx, profile);
      return;
    }
    await this.requireKept(tx, known.id);
    await this.update(tx, known, profile);
    await this.written(tx, 'studio.change', known.id);
  }

  async recordClosing(
    actor: Actor,
    studioId: StudioId,
    closing: { readonly from: Date; readonly to: Date; readonly reason: string },
  ): Promise<OpaqueId> {
    const { from, to, reason } = closing;
    if (to <= from)
      throw studioProblems['period-reversed'](
        {},
        { errors: [{ pointer: '/to', code: 'before-start' }] },
      );
    return this.keep(actor, studioId, 'studio.close', async (tx) => {
      const id = newId();
      const row = [id, studioId, from, to, reason, actor.id, this.clock.now()];
      await tx.query(STUDIO_REGISTER_SQL.insertClosing, row);
      return id;
    });
  }

  async withdrawClosing(actor: Actor, studioId: StudioId, closingId: OpaqueId): Promise<void> {
    await this.keep(actor, studioId, 'studio.reopen', async (tx) => {
      const row = await tx.one(STUDIO_REGISTER_SQL.withdrawClosing, [
        closingId,
        studioId,
        actor.id,
        this.clock.now(),
      ]);
      if (row === undefined) throw studioProblems['closing-withdrawn']();
      return closingId;
    });
  }

  async recordTest(
    actor: Actor,
    studioId: StudioId,
    test: Omit<DailyTest, 'testedAt'>,
  ): Promise<OpaqueId> {
    const { pictureOk, soundOk, clockOk, uploadOk, remark } = test;
    return this.keep(actor, studioId, 'studio.test', async (tx) => {
      const id = newId();
      await tx.query(STUDIO_REGISTER_SQL.insertTest, [
        id,
        studioId,
        this.clock.now(),
        pictureOk,
        soundOk,
        clockOk,
        uploadOk,
        remark,
        actor.id,
      ]);
      return id;
    });
  }

  private async update(
    tx: Tx,
    { id, version }: { readonly id: StudioId; readonly version: number },
    profile: StudioProfile,
  ): Promise<void> {
    const row = await tx.one(STUDIO_REGISTER_SQL.update, [
      id,
      version,
      ...Object.values(rowOf(profile)),
    ]);
    if (row === undefined) throw kernelProblems['version-stale']();
  }

  private async keep(
    actor: Actor,
    studioId: StudioId,
    verb: string,
    write: (tx: Tx) => Promise<OpaqueId>,
  ): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, async (tx) => {
      await this.requireKept(tx, studioId);
      const objectId = await write(tx);
      await this.written(tx, verb, objectId);
      return objectId;
    });
  }

  /** Locks a studio of the own region; one of another region's is not there to keep. */
  async requireKept(tx: Tx, studioId: StudioId): Promise<void> {
    const row = await tx.one<LockedRow>(STUDIO_REGISTER_SQL.lock, [
      studioId,
      tx.actor.organisationId,
    ]);
    const keeper = { roles: tx.actor.roles, region: row?.ownRegion ?? null };
    if (row === undefined || !mayKeepStudio(keeper, row.region))
      throw kernelProblems['not-found']();
  }

  private async written(tx: Tx, verb: string, objectId: OpaqueId): Promise<void> {
    const operation = verb === 'studio.add' ? 'COLLECTION' : 'ALTERATION';
    await this.audit.append(tx, { operation, verb, objectType: 'studio', objectId });
  }
}

/** The columns in the order of the statements. */
function rowOf(profile: StudioProfile) {
  const { name, town, address, accessNotes, contactPoint, equipment, foreignBookings } = profile;
  return { name, town, address, accessNotes, contactPoint, equipment, foreignBookings };
}
