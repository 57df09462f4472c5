import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { auditedStatement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type Appointment, APPOINTMENT, appointmentOf } from './appointment-sql.js';
import { addDays, Clock, endOfLegalDay, legalDate } from '../../../kernel/time.js';

// A right that ran out is no work any more.
const WORK = auditedStatement(
  'notifications.work',
  { operation: 'SEARCH', verb: 'work.list', objectType: 'work-list' },
  `SELECT w.kind, w.case_id AS "caseId", c.parketnummer, k.child_number AS "childNumber", k.age_band AS "ageBand", w.subject_id AS "subjectId",
     w.since, w.due_at AS "dueAt", w.mine, d.title, ${APPOINTMENT}
   FROM (SELECT * FROM notifications.work_item UNION ALL SELECT * FROM identity_access.work_item) w JOIN cases."case" c ON c.id = w.case_id LEFT JOIN cases.child k ON k.child_ref = w.child_ref
     LEFT JOIN documents.document d ON d.id = w.subject_id
     ${appointmentOf(`w.subject_id AND w.kind = 'VIEWING_TO_OPEN'`)}
   WHERE w.person_id = kernel.actor() AND NOT (w.kind = 'VIEWING_TO_OPEN' AND w.due_at <= $6::timestamptz)
   ORDER BY w.mine DESC, w.due_at NULLS LAST, w.since, w.subject_id LIMIT 200`,
);

interface WorkRow {
  readonly kind: string;
  readonly caseId: string;
  readonly parketnummer: string;
  readonly childNumber: string | null;
  readonly ageBand: string | null;
  readonly subjectId: string;
  /** Of a document, so that one of five is known before it is opened. */
  readonly title: string | null;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly mine: boolean;
  /** Of a right to view that is a time in a room. */
  readonly appointment: Appointment | null;
}

export const WORK_BANDS = ['TODAY', 'THIS_WEEK', 'LATER', 'WAITING'] as const;
export type WorkBand = (typeof WORK_BANDS)[number];

/** Days after today that still count as this week, whatever day it is: on a Friday Tuesday is near. */
const WEEK_DAYS = 7;

export interface WorkItem extends Omit<WorkRow, 'mine'> {
  readonly band: WorkBand;
  readonly path: string;
}

const PATHS: Readonly<Record<string, string>> = {
  DOCUMENT_TO_REVIEW: 'documents',
  DOCUMENT_TO_RENEW: 'documents',
  NEEDS_TO_RECORD: 'needs',
  CHILD_TO_BOOK: 'slots',
  QUESTIONS_TO_HAND_IN: 'preparation',
  EXCEPTION_TO_DECIDE: 'bookings',
  GUARDIAN_TO_ARRANGE: 'parties',
  OWN_CHOICE_TO_ASK: 'parties',
  SESSION_TO_HOLD: 'bookings',
  BOOKING_AT_RISK: 'bookings',
  RECORDING_TO_HAND_IN: 'bookings',
  RECORDING_TO_WATCH: 'recordings',
  RECORDING_MISSING: 'bookings',
  VIEWING_TO_OFFER: 'viewing',
  VIEWING_TO_CHOOSE: 'viewing',
  VIEWING_TO_OPEN: 'viewing',
  USE_TO_ANSWER: 'recording-uses',
  DESTRUCTION_TO_DECIDE: 'retention',
  RECORDING_TO_DESTROY: 'retention',
  COPY_TO_DECIDE: 'copies',
  EDIT_TO_ANSWER: 'recordings',
  MOTION_TO_FINISH: 'motions',
  MOTION_TO_ADMIT: 'motions',
  MOTION_TO_ANSWER: 'motions',
  CHILD_VIEW_TO_ASK: 'motions',
  MOTION_TO_DECIDE: 'motions',
  NOTE_TO_WRITE: 'motions',
  MOTION_TO_JOIN: 'motions',
  ADVICE_TO_CHASE: 'motions',
  OBJECTION_TO_SETTLE: 'motions',
  REPORT_TO_FILE: 'motions',
  CHILD_TO_TELL: 'motions',
  MOTION_WAITING: 'motions',
  CLOSURE_TO_ORDER: 'hearings',
  DISCLOSURE_TO_ADMIT: 'identity/requests',
  DISCLOSURE_TO_ANSWER: 'identity/requests',
  DISCLOSURE_TO_DECIDE: 'identity/requests',
};

/**
 * In which band of the work list an item belongs: due today or overdue, due within seven days, later or without a term, or
 * waiting for others. A term counts by its legal day.
 */
export function workBand(mine: boolean, dueAt: Date | null, now: Date): WorkBand {
  if (!mine) return 'WAITING';
  if (dueAt === null) return 'LATER';
  const today = legalDate(now);
  if (dueAt <= endOfLegalDay(today)) return 'TODAY';
  return dueAt <= endOfLegalDay(addDays(today, WEEK_DAYS)) ? 'THIS_WEEK' : 'LATER';
}

/** What waits for somebody, until when. One list for every function; the database says which rows are theirs. */
@Injectable()
export class WorkList {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async of(actor: Actor): Promise<readonly WorkItem[]> {
    const now = this.clock.now();
    const rows = await this.unitOfWork.once<WorkRow>(actor, WORK, [now]);
    return rows.map(({ mine, ...row }) => ({
      ...row,
      band: workBand(mine, row.dueAt, now),
      path: `/cases/${row.caseId}/${PATHS[row.kind] ?? ''}/${row.subjectId}`,
    }));
  }
}
