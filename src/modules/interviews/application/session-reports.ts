import { Injectable } from '@nestjs/common';
import type { Actor, Role } from '../../../kernel/actor.js';
import { statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { fileName } from '../../../kernel/file-name.js';
import type { BookingId, DocumentId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { Documents } from '../../documents/index.js';
import { isSupplemented } from '../domain/booking-actions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { draftReport, isFinished } from '../domain/report-draft.js';
import { type BookingViewRow, BookingViews, type LoggedBooking } from './booking-views.query.js';

const REPORTERS: readonly Role[] = ['CHILD_INTERVIEWER'];
const CLOSERS: readonly Role[] = ['CHILD_INTERVIEWER', 'INTERVIEW_COORDINATOR'];

const KEEP_REPORT = statement(
  'interviews.keep-report',
  `UPDATE interviews.booking SET report_document_id = $2, version = version + 1 WHERE id = $1 AND report_document_id IS NULL`,
);
const CLOSE = statement(
  'interviews.close',
  `UPDATE interviews.booking SET closed_at = $2, closed_by = kernel.actor(), version = version + 1 WHERE id = $1 AND closed_at IS NULL`,
);

export interface SessionReport {
  readonly draft: string;
  /** What it is called as a file, without what kind of file it is. */
  readonly name: string;
  readonly documentId: string | null;
  readonly closedAt: string | null;
}

/** The official report of a session, drafted from its log; and the end of the file of a session. */
@Injectable()
export class SessionReports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly views: BookingViews,
    private readonly cases: Cases,
    private readonly documents: Documents,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, bookingId: BookingId): Promise<SessionReport> {
    const { booking, log } = await this.own(actor, bookingId);
    if (!isSupplemented(booking.state)) throw interviewProblems['step-not-available']();
    const { reportDocumentId: documentId, closedAt, childNumber, startsAt } = booking;
    const day = legalDate(new Date(startsAt));
    const name = fileName(childNumber, 'proces-verbaal-van-verhoor-concept', day);
    return { draft: draftReport(factsOf(booking, log)), name, documentId, closedAt };
  }

  /** The finished report enters the case as a document to be reviewed; one per session, and repeating enters it once. */
  async enter(actor: Actor, bookingId: BookingId, text: string): Promise<DocumentId> {
    const { booking } = await this.own(actor, bookingId);
    if (!isSupplemented(booking.state) || booking.closedAt !== null)
      throw interviewProblems['step-not-available']();
    if (!isFinished(text))
      throw interviewProblems['report-unfinished'](
        {},
        { errors: [{ pointer: '/text', code: 'unfinished' }] },
      );
    const { caseId, childRef, childNumber } = booking;
    const title = `Proces-verbaal van verhoor ${childNumber}`;
    const entered = { caseId, documentKey: bookingId, title, text };
    const documentId = await this.documents.enterReport(actor, entered);
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, REPORTERS);
      await tx.query(KEEP_REPORT, [bookingId, documentId]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'session.report',
        objectType: 'booking',
        objectId: bookingId,
        caseId,
        childRef,
        fieldsTouched: ['report_document_id'],
      });
    });
    return documentId;
  }

  /** Nothing is left to do for a closed session; its log can still be supplemented, never changed. */
  async close(actor: Actor, bookingId: BookingId): Promise<void> {
    const { row } = await this.views.one(actor, bookingId);
    const { booking, functions } = row;
    const own = booking.interviewer.id === actor.id && functions.includes('CHILD_INTERVIEWER');
    if (!own && !functions.includes('INTERVIEW_COORDINATOR')) throw kernelProblems['not-found']();
    const { caseId, childRef } = booking;
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, caseId, CLOSERS);
      await tx.query(CLOSE, [bookingId, this.clock.now()]);
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'session.close',
        objectType: 'booking',
        objectId: bookingId,
        caseId,
        childRef,
        fieldsTouched: ['closed_at'],
      });
    });
  }

  private async own(actor: Actor, bookingId: BookingId): Promise<LoggedBooking> {
    const { row } = await this.views.one(actor, bookingId);
    const own =
      row.booking.interviewer.id === actor.id && row.functions.includes('CHILD_INTERVIEWER');
    if (!own) throw kernelProblems['not-found']();
    return row;
  }
}

const DAY = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' });
const CLOCK = new Intl.DateTimeFormat('nl-NL', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Europe/Amsterdam',
});

function clock(instant: string | null): string | null {
  return instant === null ? null : CLOCK.format(new Date(instant));
}

/** What came to light on a later day says which. */
function moment(instant: string, startsAt: string): string {
  const [day, other] = [new Date(startsAt), new Date(instant)].map((date) => DAY.format(date));
  return [other === day ? '' : other, clock(instant)].filter((part) => part !== '').join(', ');
}

function factsOf(booking: BookingViewRow, log: LoggedBooking['log']) {
  const { childNumber, sessionType, state, startsAt, interviewer, studio } = booking;
  return {
    childNumber,
    sessionType,
    outcome: state,
    day: DAY.format(new Date(startsAt)),
    startedAt: clock(booking.startedAt),
    endedAt: clock(booking.endedAt),
    staffNumber: interviewer.staffNumber,
    studio: `${studio.name}, ${studio.town}`,
    language: booking.language,
    interpreterNumber: booking.interpreterNumber,
    lines: log.map(({ happenedAt, ...line }) => ({ ...line, at: moment(happenedAt, startsAt) })),
  };
}
