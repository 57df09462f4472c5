import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Page, PAGE_SIZE, pageOf, pageStart } from '../../../kernel/http/pagination.js';
import type { CaseId, ChildRef, OpaqueId, PersonId, SuspectId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, type LegalDate, legalDate } from '../../../kernel/time.js';
import { parseChildNumber } from '../../identity-vault/index.js';
import type { Stage } from '../domain/stages.js';
import { parseParketnummer } from '../domain/parketnummer.js';
import { CASE_SQL } from '../persistence/case-sql.js';
import type { ChildFacts } from './cases.facade.js';

interface Organisation {
  readonly id: OpaqueId;
  readonly code: string | null;
  readonly name: string;
}

/** A case as the people in it see it. */
export interface CaseOverviewRow {
  readonly id: CaseId;
  readonly parketnummer: string;
  readonly stage: Stage;
  readonly reportedOn: LegalDate;
  readonly registeredAt: Date;
  readonly appealFiledOn: LegalDate | null;
  readonly heardInFirstInstance: boolean;
  readonly version: number;
  readonly court: Organisation;
  readonly office: Organisation;
  readonly children: readonly (ChildFacts & {
    readonly ofAge: boolean;
    readonly ownVoice: 'SELF' | 'COUNSEL' | null;
  })[];
  readonly offences: readonly OffenceRow[];
  readonly suspects: readonly {
    id: SuspectId;
    label: string;
    relationship: string;
    adult: boolean;
  }[];
  readonly functions: readonly Role[];
}

export interface OffenceRow {
  readonly id: OpaqueId;
  readonly countNumber: number;
  readonly statuteVersion: string;
  readonly article: string;
  readonly labelNl: string;
  readonly labelEn: string;
  readonly toVerify: boolean;
  readonly committedFrom: LegalDate;
  readonly committedUntil: LegalDate;
}

export interface CaseListRow {
  readonly id: CaseId;
  readonly parketnummer: string;
  readonly stage: Stage;
  readonly reportedOn: LegalDate;
  readonly registeredAt: Date;
  readonly courtCode: string | null;
  readonly children: readonly ChildFacts[];
  readonly offences: readonly { article: string; statuteVersion: string }[];
}

export interface PartyRow {
  readonly id: OpaqueId;
  readonly personId: PersonId;
  readonly name: string;
  readonly organisation: string;
  readonly function: Role;
  readonly moment: string;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly suspectLabel: string | null;
  readonly childNumber: string | null;
  readonly childRef?: ChildRef;
}

export interface CasePageRequest {
  readonly limit?: number;
  readonly after?: string;
  /** A parketnummer or child number in any notation. */
  readonly q?: string;
}

/** What the screens show of cases; each read leaves its audit row in the same statement. */
@Injectable()
export class CaseOverview {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async view(actor: Actor, caseId: CaseId): Promise<CaseOverviewRow> {
    const [row] = await this.unitOfWork.once<CaseOverviewRow>(actor, CASE_SQL.view, [caseId]);
    if (row === undefined) throw kernelProblems['not-found']();
    return row;
  }

  /** The actor's own cases, newest first; with `q` only the one that carries that number. */
  async list(
    actor: Actor,
    { limit = PAGE_SIZE, after, q }: CasePageRequest,
  ): Promise<Page<CaseListRow>> {
    const start = pageStart(after);
    if (q === undefined)
      return pageOf(
        await this.unitOfWork.once<CaseListRow>(actor, CASE_SQL.list, [limit + 1, start]),
        limit,
      );
    const parketnummer =
      parseParketnummer(q, Number(legalDate(this.clock.now()).slice(0, 4))) ?? null;
    const values = [limit + 1, start, parketnummer, parseChildNumber(q) ?? null];
    return pageOf(await this.unitOfWork.once<CaseListRow>(actor, CASE_SQL.search, values), limit);
  }

  async parties(actor: Actor, caseId: CaseId): Promise<readonly PartyRow[]> {
    const rows = await this.unitOfWork.once<PartyRow>(actor, CASE_SQL.parties, [caseId]);
    // A case always has the person who registered it, so no rows means: not visible.
    if (rows.length === 0) throw kernelProblems['not-found']();
    return rows;
  }
}
