import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { type BookingId, newId, type OpaqueId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Clock, legalDate } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import { Cases } from '../../cases/index.js';
import { IdentityVault } from '../../identity-vault/index.js';
import { type LogKind, mayLog } from '../domain/booking-actions.js';
import { interviewProblems } from '../domain/interview-problems.js';
import { BOOKING_SQL } from '../persistence/booking-sql.js';
import { type BookingFacts, Interviews } from './interviews.facade.js';

export interface LogEventCommand {
  readonly bookingId: BookingId;
  readonly kind: LogKind;
  readonly phase: string | null;
  readonly note: string | null;
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
    const { bookingId, kind, phase, note } = command;
    const known = await this.unitOfWork.run(actor, (tx) =>
      this.interviews.requireBooking(tx, bookingId, LOGGERS),
    );
    if (known.interviewerId !== actor.id) throw kernelProblems['not-found']();
    refuseIncomplete(command);
    await this.vault.refuseIdentifyingText(actor, known.caseId, { '/note': note });

    const id = newId();
    await this.unitOfWork.run(actor, async (tx) => {
      await this.cases.lock(tx, known.caseId, LOGGERS);
      const booking = await this.interviews.requireBooking(tx, bookingId, LOGGERS);
      if (!mayLog(booking.state, kind)) throw interviewProblems['step-not-available']();
      const now = this.clock.now();
      const at = command.at ?? now;
      refuseMoment(booking, at, now);
      await tx.query(BOOKING_SQL.addEvent, [
        id,
        bookingId,
        booking.caseId,
        kind,
        phase,
        note,
        at,
        now,
        actor.id,
      ]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'session.log',
        objectType: 'booking',
        objectId: bookingId,
        caseId: booking.caseId,
        childRef: booking.childRef,
      });
    });
    return id;
  }
}

function refuseIncomplete({ kind, phase, note }: LogEventCommand): void {
  const phaseWrong = (kind === 'PHASE') !== (phase !== null);
  const noteMissing = kind === 'INCIDENT' && (note ?? '').trim() === '';
  if (!phaseWrong && !noteMissing) return;
  throw interviewProblems['event-incomplete'](
    {},
    {
      errors: [
        { pointer: phaseWrong ? '/phase' : '/note', code: phaseWrong ? 'not-fitting' : 'missing' },
      ],
    },
  );
}

function refuseMoment({ startsAt }: BookingFacts, at: Date, now: Date): void {
  if (at > now || legalDate(at) !== legalDate(startsAt))
    throw interviewProblems['event-out-of-order'](
      {},
      { errors: [{ pointer: '/at', code: 'out-of-order' }] },
    );
}
