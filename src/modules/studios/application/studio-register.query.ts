import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId, StudioId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { type StudioState, studioState } from '../domain/inspection.js';
import { mayKeepStudio } from '../domain/studio-keepers.js';
import { STUDIO_REGISTER_SQL } from '../persistence/register-sql.js';
import type { OpeningHours } from './studios.facade.js';

export interface RegisteredStudioCertificate {
  readonly id: OpaqueId;
  readonly ageSets: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly inspectedOn: string;
  readonly inspectionId: OpaqueId | null;
  readonly revokedAt: string | null;
  readonly revokeReason: string | null;
}

export interface DailyTest {
  readonly testedAt: string;
  readonly pictureOk: boolean;
  readonly soundOk: boolean;
  readonly clockOk: boolean;
  readonly uploadOk: boolean;
  readonly remark: string | null;
}

export interface RegisteredStudio {
  readonly id: StudioId;
  readonly name: string;
  readonly town: string;
  readonly region: string;
  readonly equipment: readonly string[];
  readonly address: string | null;
  readonly accessNotes: string | null;
  readonly contactPoint: string | null;
  readonly foreignBookings: string;
  readonly version: number;
  readonly certificates: readonly RegisteredStudioCertificate[];
  readonly opening: readonly OpeningHours[];
  readonly lastTest: DailyTest | null;
  readonly state: StudioState;
  /** The equipment was tested today and everything worked. */
  readonly testedToday: boolean;
  readonly mayKeep: boolean;
}

export interface ChecklistRow {
  readonly version: number;
  readonly code: string;
  readonly position: number;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly required: boolean;
}

export interface StudioFile extends RegisteredStudio {
  readonly inspections: readonly {
    readonly id: OpaqueId;
    readonly inspectedOn: string;
    readonly inspector: string;
    readonly passed: boolean;
    readonly remarks: string | null;
    readonly checklistVersion: number;
    readonly answers: readonly {
      readonly code: string;
      readonly labelNl: string;
      readonly labelEn: string;
      readonly required: boolean;
      readonly answer: boolean;
      readonly remark: string | null;
    }[];
  }[];
  readonly closings: readonly {
    readonly id: OpaqueId;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
    readonly withdrawnAt: string | null;
  }[];
  readonly tests: readonly DailyTest[];
}

type Row<File> = Omit<File, 'state' | 'testedToday' | 'mayKeep'> & {
  readonly ownRegion: string | null;
};

/** The register of studios with how their papers stand today; no case data, so no audit row. */
@Injectable()
export class StudioRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<readonly RegisteredStudio[]> {
    const rows = await this.unitOfWork.once<Row<RegisteredStudio>>(
      actor,
      STUDIO_REGISTER_SQL.register,
      [null],
    );
    return rows.map((row) => ({ ...row, ...this.judged(actor, row) }));
  }

  async one(actor: Actor, studioId: StudioId): Promise<StudioFile> {
    const [row] = await this.unitOfWork.once<Row<StudioFile>>(actor, STUDIO_REGISTER_SQL.file, [
      studioId,
    ]);
    if (row === undefined) throw kernelProblems['not-found']();
    return { ...row, ...this.judged(actor, row) };
  }

  /** The newest version of the inspection form. */
  async checklist(actor: Actor): Promise<readonly ChecklistRow[]> {
    return this.unitOfWork.run(actor, (tx) =>
      tx.query<ChecklistRow>(STUDIO_REGISTER_SQL.checklist),
    );
  }

  private judged(
    actor: Actor,
    { certificates, lastTest, region, ownRegion }: Row<RegisteredStudio>,
  ) {
    const now = this.clock.now();
    const facts = certificates.map(({ from, to, revokedAt }) => ({
      from: new Date(from),
      to: new Date(to),
      revokedAt: revokedAt === null ? null : new Date(revokedAt),
    }));
    return {
      state: studioState(facts, now),
      testedToday: lastTest !== null && isGood(lastTest, legalDate(now)),
      mayKeep: mayKeepStudio({ roles: actor.roles, region: ownRegion }, region),
    };
  }
}

function isGood(test: DailyTest, today: string): boolean {
  const { testedAt, pictureOk, soundOk, clockOk, uploadOk } = test;
  return legalDate(new Date(testedAt)) === today && pictureOk && soundOk && clockOk && uploadOk;
}
