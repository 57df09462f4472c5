import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { auditedStatement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { CaseId, ChildRef } from '../../../kernel/ids.js';
import { addDays, Clock, daysBetween, type LegalDate, legalDate } from '../../../kernel/time.js';
import { AGE_BANDS } from '../../identity-vault/index.js';
import { UNHELD } from '../persistence/booking-sql.js';
import { assessWait, NORM_DAYS, type WaitSignal } from '../domain/waiting.js';

const YOUNGEST_FIRST = `'{${AGE_BANDS.join(',')}}'::text[]`;

const waitingWhere = (
  condition: string,
) => `SELECT c.id AS "caseId", c.parketnummer, k.child_ref AS "childRef", k.child_number AS "childNumber", k.age_band AS "ageBand", c.reported_on::text AS "reportedOn",
     o.region, COALESCE((SELECT n.complete FROM interviews.needs_assessment n WHERE n.child_ref = k.child_ref
       ORDER BY n.version DESC LIMIT 1), false) AS "needsComplete"
   FROM cases.child k JOIN cases."case" c ON c.id = k.case_id JOIN people.organisation o ON o.id = c.office_id
   WHERE ${condition} AND c.stage <> 'CLOSED'
     AND NOT EXISTS (SELECT 1 FROM interviews.booking b WHERE b.child_ref = k.child_ref AND b.state <> 'CHILD_DECLINED'
       AND b.state NOT IN ${UNHELD} AND (b.state <> 'ON_HOLD' OR b.held_until > $6))
   ORDER BY c.reported_on, array_position(${YOUNGEST_FIRST}, k.age_band), k.registered_at, k.child_ref LIMIT 200`;

const WAITING = auditedStatement(
  'interviews.waiting',
  { operation: 'SEARCH', verb: 'waiting.list', objectType: 'child' },
  waitingWhere(`auth.acts_in_case(c.id, '{INTERVIEW_COORDINATOR}')`),
);

// Read by the product itself: to plan along who waits with colleagues. None of it is shown.
const WAITING_IN_REGION = auditedStatement(
  'interviews.waiting-in-region',
  { operation: 'SEARCH', verb: 'waiting.plan-along', objectType: 'child' },
  waitingWhere(
    `kernel.is_system() AND o.region = (SELECT m.region FROM people.organisation m WHERE m.id = $7)`,
  ),
);

interface WaitingRow {
  readonly caseId: CaseId;
  readonly parketnummer: string;
  readonly childRef: ChildRef;
  readonly childNumber: string;
  /** On the day of the report, as the vault gave it then. */
  readonly ageBand: string;
  readonly reportedOn: LegalDate;
  readonly region: string | null;
  readonly needsComplete: boolean;
}

/** A child that has no interview yet, with the days it has waited since the report. */
export interface WaitingChild extends WaitingRow {
  readonly waitedDays: number;
  /** Last day within the norm. */
  readonly dueOn: LegalDate;
  readonly signal: WaitSignal;
}

/** The children of the coordinator's cases who wait for a first interview, the longest waiting first, of those the youngest. */
@Injectable()
export class WaitingChildren {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<readonly WaitingChild[]> {
    const now = this.clock.now();
    return this.counted(await this.unitOfWork.once<WaitingRow>(actor, WAITING, [now]), now);
  }

  /** Those who wait in the region of this coordinator with colleagues or with nobody yet: planned along, never shown. */
  async beside(
    { organisationId }: Actor,
    own: readonly WaitingChild[],
  ): Promise<readonly WaitingChild[]> {
    const now = this.clock.now();
    const asked = [now, organisationId];
    const rows = await this.unitOfWork.once<WaitingRow>(systemActor(), WAITING_IN_REGION, asked);
    const known = new Set(own.map(({ childRef }) => childRef));
    return this.counted(
      rows.filter(({ childRef }) => !known.has(childRef)),
      now,
    );
  }

  private counted(rows: readonly WaitingRow[], now: Date): readonly WaitingChild[] {
    return rows.map((row) => {
      const waitedDays = daysBetween(row.reportedOn, legalDate(now));
      const dueOn = addDays(row.reportedOn, NORM_DAYS);
      return { ...row, waitedDays, dueOn, signal: assessWait(waitedDays) };
    });
  }
}
