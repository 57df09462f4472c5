import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type Actor, systemActor } from '../../../kernel/actor.js';
import { actorStatement, statement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import { newId, type OpaqueId, type PersonId } from '../../../kernel/ids.js';
import { kernelProblems } from '../../../kernel/problems.js';
import { Runtime } from '../../../kernel/runtime.js';
import { addDays, Clock, legalDate, startOfLegalDay } from '../../../kernel/time.js';
import { AuditTrail } from '../../audit/index.js';
import type { BookingState } from '../domain/booking-life.js';
import { type CalendarEvent, writeCalendar } from '../domain/icalendar.js';
import { HORIZON_DAYS } from './slot-index.js';

const LIST = actorStatement(
  'interviews.feeds',
  `SELECT f.id, f.created_at AS "createdAt", f.revoked_at AS "revokedAt" FROM interviews.calendar_feed f
   WHERE f.person_id = kernel.actor() ORDER BY f.created_at DESC, f.id LIMIT 50`,
);
const REVOKE_LIVE = statement(
  'interviews.revoke-feeds',
  `UPDATE interviews.calendar_feed SET revoked_at = $1 WHERE person_id = kernel.actor() AND revoked_at IS NULL RETURNING id`,
);
const REVOKE = statement(
  'interviews.revoke-feed',
  `UPDATE interviews.calendar_feed SET revoked_at = COALESCE(revoked_at, $2) WHERE id = $1 AND person_id = kernel.actor() RETURNING id`,
);
const INSERT = statement(
  'interviews.insert-feed',
  `INSERT INTO interviews.calendar_feed (id, person_id, token_hash, created_at) VALUES ($1, kernel.actor(), $2, $3)`,
);
const FIND = statement(
  'interviews.find-feed',
  `SELECT f.id, f.person_id AS "personId" FROM interviews.calendar_feed f JOIN auth.account a ON a.person_id = f.person_id
   WHERE f.token_hash = $1 AND f.revoked_at IS NULL AND a.disabled_at IS NULL`,
);
// The newest row of a series that names this person: moved to somebody else it stands there as cancelled.
const EVENTS = statement(
  'interviews.feed-events',
  `SELECT DISTINCT ON (uid) COALESCE(b.series_id, b.id) AS uid, b.sequence, b.state, lower(b.session) AS "startsAt",
     upper(b.session) AS "endsAt", s.name || ', ' || s.town AS location
   FROM interviews.booking b JOIN studios.studio s ON s.id = b.studio_id
   WHERE (b.interviewer_id = $1 OR b.booked_by = $1) AND b.session && tstzrange($2, $3) AND b.state NOT IN ('ON_HOLD', 'RELEASED')
   ORDER BY uid, b.sequence DESC`,
);

export interface CalendarFeed {
  readonly id: OpaqueId;
  readonly createdAt: Date;
  readonly revokedAt: Date | null;
}

interface EventRow {
  readonly uid: string;
  readonly sequence: number;
  readonly state: BookingState;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly location: string;
}

const DAYS_BACK = 31;
const GONE: readonly BookingState[] = ['CANCELLED', 'NO_SHOW', 'RESCHEDULED'];

/** A person's sessions as a calendar at a secret address, without anything of a child. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
    private readonly runtime: Runtime,
  ) {}

  list(actor: Actor): Promise<readonly CalendarFeed[]> {
    return this.unitOfWork.once(actor, LIST);
  }

  /** A new address; the one before stops working. It is shown once. */
  async make(actor: Actor): Promise<{ readonly id: OpaqueId; readonly address: string }> {
    const id = newId<OpaqueId>();
    const token = randomBytes(32).toString('base64url');
    await this.unitOfWork.run(actor, async (tx) => {
      const now = this.clock.now();
      await tx.query(REVOKE_LIVE, [now]);
      await tx.query(INSERT, [id, hashOf(token), now]);
      await this.audit.append(tx, {
        operation: 'COLLECTION',
        verb: 'calendar-feed.make',
        objectType: 'calendar_feed',
        objectId: id,
      });
    });
    return { id, address: `${this.runtime.publicUrl}/api/v1/calendar-feeds/${token}/agenda.ics` };
  }

  async revoke(actor: Actor, feedId: OpaqueId): Promise<void> {
    await this.unitOfWork.run(actor, async (tx) => {
      if ((await tx.one(REVOKE, [feedId, this.clock.now()])) === undefined)
        throw kernelProblems['not-found']();
      await this.audit.append(tx, {
        operation: 'ALTERATION',
        verb: 'calendar-feed.revoke',
        objectType: 'calendar_feed',
        objectId: feedId,
      });
    });
  }

  /** The calendar behind an address; not found when it was never given or revoked. */
  async read(token: string): Promise<string> {
    return this.unitOfWork.run(systemActor(), async (tx) => {
      const feed = await tx.one<{ id: OpaqueId; personId: PersonId }>(FIND, [hashOf(token)]);
      if (feed === undefined) throw kernelProblems['not-found']();
      const now = this.clock.now();
      const today = legalDate(now);
      const rows = await tx.query<EventRow>(EVENTS, [
        feed.personId,
        startOfLegalDay(addDays(today, -DAYS_BACK)),
        startOfLegalDay(addDays(today, HORIZON_DAYS)),
      ]);
      await this.audit.append(tx, {
        operation: 'CONSULTATION',
        verb: 'calendar-feed.read',
        objectType: 'calendar_feed',
        objectId: feed.id,
      });
      return writeCalendar(rows.map(eventOf), now);
    });
  }
}

function eventOf({ uid, sequence, state, startsAt, endsAt, location }: EventRow): CalendarEvent {
  const gone = GONE.includes(state);
  const status = gone ? 'CANCELLED' : state === 'AT_RISK' ? 'TENTATIVE' : 'CONFIRMED';
  // Two numbers a booking: it is made, and it may end; the next of the series comes after both.
  return { uid, sequence: sequence * 2 + (gone ? 1 : 0), status, startsAt, endsAt, location };
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
