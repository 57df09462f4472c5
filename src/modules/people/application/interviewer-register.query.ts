import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { OpaqueId, PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import {
  addDays,
  Clock,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import {
  type CertificateState,
  certificateState,
  daysLeft,
  standingOf,
  type SuspensionFacts,
} from '../domain/certificate.js';
import {
  assessPractice,
  type NormCode,
  type Norms,
  type Shortfall,
  type TrainingKind,
} from '../domain/practice.js';
import { mayKeepPractice, maySetPapers } from '../domain/register-keepers.js';
import { REGISTER_SQL } from '../persistence/register-sql.js';
import type { WorkingHours } from './people.facade.js';

/** A suspension with its reasons. */
export interface Suspension extends SuspensionFacts {
  readonly reason: string;
  readonly liftReason: string | null;
}

export interface RegisteredCertificate {
  readonly id: OpaqueId;
  readonly scheme: string;
  readonly ageBands: readonly string[];
  readonly languages: readonly string[];
  readonly specialisms: readonly string[];
  readonly issuer: string | null;
  readonly evidenceReference: string | null;
  readonly from: Date;
  readonly to: Date;
  readonly revokedAt: Date | null;
  readonly revokeReason: string | null;
  readonly suspensions: readonly Suspension[];
  readonly state: CertificateState;
  /** Whole days until it ends. */
  readonly daysLeft: number;
}

/** An interviewer as the register lists them. */
export interface RegisteredInterviewer {
  readonly id: PersonId;
  readonly name: string;
  readonly staffNumber: string | null;
  readonly sex: 'F' | 'M' | 'X' | null;
  readonly baseTown: string | null;
  readonly region: string | null;
  readonly organisation: string;
  readonly certificates: readonly RegisteredCertificate[];
  readonly standing: CertificateState | 'NONE';
  readonly heldLastYear: number;
  readonly latest: Readonly<Partial<Record<TrainingKind, LegalDate>>>;
  readonly shortfalls: readonly Shortfall[];
  readonly mayKeepPractice: boolean;
}

export interface Absence {
  readonly id: OpaqueId;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly withdrawnAt: string | null;
}

export interface Training {
  readonly id: OpaqueId;
  readonly kind: TrainingKind;
  readonly heldOn: LegalDate;
  readonly givenBy: string;
  readonly voidedAt: string | null;
  readonly voidReason: string | null;
}

export interface InterviewerFile extends RegisteredInterviewer {
  readonly working: readonly WorkingHours[];
  readonly absences: readonly Absence[];
  readonly trainings: readonly Training[];
  readonly norms: Norms;
  readonly maySetPapers: boolean;
}

type Row = Omit<
  RegisteredInterviewer,
  'certificates' | 'standing' | 'shortfalls' | 'mayKeepPractice'
> & {
  readonly ownRegion: string | null;
  readonly certificates: readonly CertificateRow[];
};
type CertificateRow = Omit<
  RegisteredCertificate,
  'from' | 'to' | 'revokedAt' | 'suspensions' | 'state' | 'daysLeft'
> & {
  readonly from: string;
  readonly to: string;
  readonly revokedAt: string | null;
  readonly suspensions: readonly {
    readonly from: string;
    readonly liftedAt: string | null;
    readonly reason: string;
    readonly liftReason: string | null;
  }[];
};
type FileRow = Row & Pick<InterviewerFile, 'working' | 'absences' | 'trainings'>;

export interface Register {
  readonly interviewers: readonly RegisteredInterviewer[];
  readonly norms: Norms;
  readonly maySetPapers: boolean;
}

const YEAR_DAYS = 365;

/** The register of interviewers with what follows from it today; no case data, so no audit row. */
@Injectable()
export class InterviewerRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async all(actor: Actor): Promise<Register> {
    const [norms, rows] = await this.read<Row>(actor, REGISTER_SQL.interviewers, null);
    return {
      interviewers: rows.map((row) => this.judged(actor, row, norms)),
      norms,
      maySetPapers: maySetPapers({ roles: actor.roles, region: null }),
    };
  }

  /** One file; who keeps none sees only their own. */
  async one(actor: Actor, personId: PersonId): Promise<InterviewerFile> {
    const [norms, [row]] = await this.read<FileRow>(actor, REGISTER_SQL.interviewer, personId);
    if (row === undefined) throw kernelProblems['not-found']();
    const { working, absences, trainings } = row;
    return {
      ...this.judged(actor, row, norms),
      working,
      absences,
      trainings,
      norms,
      maySetPapers: maySetPapers({ roles: actor.roles, region: row.ownRegion }),
    };
  }

  private async read<Found>(
    actor: Actor,
    query: (typeof REGISTER_SQL)['interviewers'],
    personId: PersonId | null,
  ): Promise<readonly [Norms, readonly Found[]]> {
    const now = this.clock.now();
    const yearAgo = startOfLegalDay(addDays(legalDate(now), -YEAR_DAYS));
    const rows = await this.unitOfWork.once<Found>(actor, query, [personId, yearAgo, now]);
    const norms = await this.unitOfWork.run(actor, (tx) =>
      tx.query<{ readonly code: NormCode; readonly value: number }>(REGISTER_SQL.norms),
    );
    return [normsOf(norms), rows];
  }

  private judged(actor: Actor, row: Row, norms: Norms): RegisteredInterviewer {
    const { ownRegion, ...rest } = row;
    const now = this.clock.now();
    const certificates = row.certificates.map((one) => asCertificate(one, now));
    const counting = certificates.filter(({ state }) => state !== 'UPCOMING');
    const begins = counting.map(({ from }) => legalDate(from)).sort();
    const current = counting.some(({ to, revokedAt }) => to > now && revokedAt === null);
    const keeper = { roles: actor.roles, region: ownRegion };
    return {
      ...rest,
      certificates,
      standing: standingOf(certificates.map(({ state }) => state)),
      shortfalls: assessPractice(
        {
          heldLastYear: row.heldLastYear,
          latest: row.latest,
          certifiedSince: current ? (begins[0] ?? null) : null,
        },
        norms,
        legalDate(now),
      ),
      mayKeepPractice: mayKeepPractice(keeper, row.region),
    };
  }
}

function asCertificate(row: CertificateRow, now: Date): RegisteredCertificate {
  const facts = {
    from: new Date(row.from),
    to: new Date(row.to),
    revokedAt: instantOr(row.revokedAt),
    suspensions: row.suspensions.map((one) => ({
      ...one,
      from: new Date(one.from),
      liftedAt: instantOr(one.liftedAt),
    })),
  };
  return {
    ...row,
    ...facts,
    state: certificateState(facts, now),
    daysLeft: daysLeft(facts.to, now),
  };
}

function instantOr(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}

function normsOf(rows: readonly { readonly code: NormCode; readonly value: number }[]): Norms {
  const valueOf = (code: NormCode) => rows.find((row) => row.code === code)?.value ?? 0;
  return {
    INTERVIEWS_A_YEAR: valueOf('INTERVIEWS_A_YEAR'),
    REFRESHER_MONTHS: valueOf('REFRESHER_MONTHS'),
    SUPERVISION_MONTHS: valueOf('SUPERVISION_MONTHS'),
    PEER_REVIEW_MONTHS: valueOf('PEER_REVIEW_MONTHS'),
  };
}
