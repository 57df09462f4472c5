import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId } from '../../../kernel/ids.js';
import { type Page, PAGE_SIZE, pageOf, pageStart } from '../../../kernel/http/pagination.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import {
  attendantGaps,
  type AttendantFacts,
  type AttendantKind,
  attendantState,
  type AttendantState,
  mayKeepAttendant,
} from '../domain/attendant.js';
import { peopleProblems } from '../domain/people-problems.js';
import { ATTENDANT_SQL } from '../persistence/attendant-sql.js';

export interface AttendantFields extends Omit<AttendantFacts, 'endedAt'> {
  readonly name: string;
  readonly organisation: string | null;
  /** The day of the briefing on interviews with children. */
  readonly briefedOn: LegalDate | null;
}

export interface Attendant extends AttendantFields {
  readonly id: OpaqueId;
  readonly endedAt: Date | null;
  readonly endReason: string | null;
  readonly version: number;
  readonly state: AttendantState;
  readonly mayKeep: boolean;
}

type Row = Omit<Attendant, 'state' | 'mayKeep'>;
type SeenRow = Row & { readonly ownRegion: string | null };

interface AskedPage {
  readonly limit?: number;
  readonly after?: string;
}

/** Interpreters, support persons, staff of the control room and examiners: who they are and until when they count. */
@Injectable()
export class Attendants {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly Attendant[]> {
    return this.seenBy(actor, await this.unitOfWork.once<SeenRow>(actor, ATTENDANT_SQL.all, []));
  }

  /** One page of the register, newest first. */
  async page(actor: Actor, { limit = PAGE_SIZE, after }: AskedPage): Promise<Page<Attendant>> {
    const asked = [limit + 1, pageStart(after)];
    const rows = await this.unitOfWork.once<SeenRow>(actor, ATTENDANT_SQL.page, asked);
    return pageOf(this.seenBy(actor, rows), limit);
  }

  private seenBy(actor: Actor, rows: readonly SeenRow[]): readonly Attendant[] {
    const today = legalDate(this.clock.now());
    return rows.map(({ ownRegion, ...row }) => ({
      ...row,
      state: attendantState(row, today),
      mayKeep:
        row.endedAt === null && mayKeepAttendant({ roles: actor.roles, region: ownRegion }, row),
    }));
  }

  async add(actor: Actor, fields: AttendantFields): Promise<OpaqueId> {
    return this.unitOfWork.run(actor, (tx) => this.insert(tx, fields));
  }

  async insert(tx: Tx, fields: AttendantFields): Promise<OpaqueId> {
    await this.requireKeeper(tx, fields);
    refuseGaps(fields);
    const id = newId();
    await tx.query(ATTENDANT_SQL.insert, [
      id,
      fields.kind,
      ...rowOf(fields),
      tx.actor.id,
      this.clock.now(),
    ]);
    await this.written(tx, 'attendant.add', id);
    return id;
  }

  /** Writes a line of an import: who is known by register number is changed, another is added. */
  async insertOrUpdate(tx: Tx, fields: AttendantFields): Promise<void> {
    const known =
      fields.registerNumber === null
        ? undefined
        : await tx.one<Row>(ATTENDANT_SQL.lockByRegisterNumber, [fields.registerNumber]);
    if (known === undefined) await this.insert(tx, fields);
    else await this.update(tx, known, fields, known.version);
  }

  async change(
    actor: Actor,
    id: OpaqueId,
    change: { readonly version: number; readonly fields: AttendantFields },
  ): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      const known = await this.lock(tx, id);
      await this.update(tx, known, change.fields, change.version);
    });
  }

  async end(actor: Actor, id: OpaqueId, reason: string): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      await this.lock(tx, id);
      const row = [id, this.clock.now(), actor.id, reason];
      if ((await tx.one(ATTENDANT_SQL.end, row)) === undefined)
        throw peopleProblems['attendant-ended']();
      await this.written(tx, 'attendant.end', id);
    });
  }

  private async lock(tx: Tx, id: OpaqueId): Promise<Row> {
    const known = await tx.one<Row>(ATTENDANT_SQL.lock, [id]);
    if (known === undefined) throw kernelProblems['not-found']();
    await this.requireKeeper(tx, known);
    return known;
  }

  private async update(
    tx: Tx,
    known: Row,
    fields: AttendantFields,
    version: number,
  ): Promise<void> {
    const kept = { ...fields, kind: known.kind };
    await this.requireKeeper(tx, known);
    await this.requireKeeper(tx, kept);
    refuseGaps(kept);
    if (known.endedAt !== null) throw peopleProblems['attendant-ended']();
    const row = await tx.one(ATTENDANT_SQL.update, [known.id, version, ...rowOf(kept)]);
    if (row === undefined) throw kernelProblems['version-stale']();
    await this.written(tx, 'attendant.change', known.id);
  }

  /** Who may not keep this kind in this region finds nothing to keep. */
  private async requireKeeper(
    tx: Tx,
    facts: { readonly kind: AttendantKind; readonly region: string | null },
  ): Promise<void> {
    const own = await tx.one<{ readonly region: string | null }>(ATTENDANT_SQL.ownRegion, [
      tx.actor.organisationId,
    ]);
    if (!mayKeepAttendant({ roles: tx.actor.roles, region: own?.region ?? null }, facts))
      throw peopleProblems['attendant-not-yours']();
  }

  private async written(tx: Tx, verb: string, objectId: OpaqueId): Promise<void> {
    const operation = verb === 'attendant.add' ? 'COLLECTION' : 'ALTERATION';
    await this.audit.append(tx, { operation, verb, objectType: 'attendant', objectId });
  }
}

function refuseGaps(fields: AttendantFields): void {
  const errors = attendantGaps(fields);
  if (errors.length > 0) throw peopleProblems['attendant-incomplete']({}, { errors });
}

/** The columns in the order of the statements. */
function rowOf(fields: AttendantFields) {
  const { name, registerNumber, languages, organisation, region } = fields;
  const { briefedOn, validFrom, validThrough } = fields;
  return [
    name,
    registerNumber,
    languages,
    organisation,
    region,
    briefedOn,
    validFrom,
    validThrough,
  ] as const;
}
