import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type Tx, UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type OpaqueId } from '../../../kernel/ids.js';
import { type FieldError, kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type LogKind, mayLog } from '../domain/booking-actions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { departsFromSeat, type SessionConditions } from '../domain/seats.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import { eventRow } from './event-row.js';
import { type BookingFacts, Interviews } from './interviews.facade.js';

export interface LogEventCommand {
  readonly bookingId: BookingId;
  readonly kind: LogKind;
  readonly phase: string | null;
  readonly note: string | null;
  /** With `ENTERED` and `LEFT`: who, in which room. Roles only. */
  readonly room: string | null;
  readonly attendee: string | null;
  /** With `PROTOCOL`. */
  readonly protocol: string | null;
  /** Done otherwise than the judge's leave says. */
  readonly departs: boolean;
  /** When it happened; now when not stated. */
  readonly at: Date | null;
}

const LOGGERS = ['CHILD_INTERVIEWER'] as const;

/** Adds one line to the log of a session. Lines are never changed; a mistake is followed by a correction. */
@Injectable()
export class LogEvent {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly interviews: Interviews,
    private readonly cases: Cases,
    private readonly vault: IdentityVault,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, command: LogEventCommand): Promise<OpaqueId> {
    const { bookingId, kind, note } = command;
    const known = await this.unitOfWork.run(actor, (tx) =>
      this.interviews.requireBooking(tx, bookingId, LOGGERS),
    );
    if (known.interviewerId !== actor.id) throw kernelProblems['not-found']();
    refuseIncomplete(command);
    await this.vault.refuseIdentifyingText(actor, known.caseId, { '/note': note });

    return this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, known.caseId, LOGGERS);
      const booking = await this.interviews.requireBooking(tx, bookingId, LOGGERS);
      if (!mayLog(booking.state, kind)) throw interviewProblems['step-not-available']();
      const now = this.clock.now();
      const at = command.at ?? now;
      refuseMoment(booking, at, { now, late: kind === 'SUPPLEMENT' });
      const departs = await this.departure(tx, command);
      const event = { ...command, departs, caseId: booking.caseId, at, recordedAt: now };
      const id = newId();
      await tx.query(BOOKING_SQL.addEvent, eventRow(event, actor.id, id));
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'session.log',
        objectType: 'booking',
        objectId: bookingId,
        caseId: booking.caseId,
        childRef: booking.childRef,
      });
      return id;
    });
  }

  /** Whether the line departs from what the judge made of the session. */
  private async departure(tx: Tx, command: LogEventCommand): Promise<boolean> {
    const { bookingId, kind, departs } = command;
    if (kind !== 'ENTERED' && kind !== 'BARRED_TOPIC') {
      if (departs) throw notFitting('/departs');
      return false;
    }
    const row = await tx.one<{ conditions: SessionConditions | null }>(BOOKING_SQL.conditions, [
      bookingId,
    ]);
    refuseUnknowing(row?.conditions ?? null, command);
    return departs || kind === 'BARRED_TOPIC';
  }
}

/** Where no topic was barred, none came up. */
function refuseUnbarred(conditions: SessionConditions | null): void {
  if (conditions === null || conditions.barredTopics.length === 0) throw notFitting('/kind');
}

/** What happened is written down also when it departs from the judge's leave; but then knowingly, and with a reason. */
function refuseUnknowing(conditions: SessionConditions | null, command: LogEventCommand): void {
  if (command.kind === 'BARRED_TOPIC') {
    refuseUnbarred(conditions);
    return;
  }
  const elsewhere = departsFromSeat(conditions, command);
  if (elsewhere && !command.departs) throw interviewProblems['seat-departs']();
  if (command.departs && !elsewhere) throw notFitting('/departs');
}

function notFitting(pointer: string) {
  return interviewProblems['event-incomplete']({}, { errors: [{ pointer, code: 'not-fitting' }] });
}

/** Kinds that are nothing without words. */
const WORDED: readonly LogKind[] = [
  'INCIDENT',
  'SUPPLEMENT',
  'CONTINUATION_ANNOUNCED',
  'BARRED_TOPIC',
];

/** Every field that is missing or does not belong to this kind. */
function refuseIncomplete(command: LogEventCommand): void {
  const { kind, phase, room, attendee, protocol, note } = command;
  const placed = kind === 'ENTERED' || kind === 'LEFT';
  const errors: FieldError[] = [
    ...fitting('/phase', kind === 'PHASE', phase),
    ...fitting('/room', placed, room),
    ...fitting('/attendee', placed, attendee),
    ...fitting('/protocol', kind === 'PROTOCOL', protocol),
  ];
  if ((WORDED.includes(kind) || command.departs) && (note ?? '').trim() === '')
    errors.push({ pointer: '/note', code: 'missing' });
  if (errors.length > 0) throw interviewProblems['event-incomplete']({}, { errors });
}

function fitting(pointer: string, wanted: boolean, value: string | null): readonly FieldError[] {
  if (wanted === (value !== null)) return [];
  return [{ pointer, code: wanted ? 'missing' : 'not-fitting' }];
}

/** What is supplemented may have come to light on a later day. */
function refuseMoment(
  { startsAt }: BookingFacts,
  at: Date,
  { now, late }: { readonly now: Date; readonly late: boolean },
): void {
  if (at > now || (!late && legalDate(at) !== legalDate(startsAt)))
    throw interviewProblems['event-out-of-order'](
      {},
      { errors: [{ pointer: '/at', code: 'out-of-order' }] },
    );
}
