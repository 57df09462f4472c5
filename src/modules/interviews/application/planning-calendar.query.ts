import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { auditedStatement } from '../../../kernel/database/statement.js';
import { UnitOfWork } from '../../../kernel/database/unit-of-work.js';
import type { BookingId, CaseId, ChildRef, PersonId, StudioId } from '../../../kernel/ids.js';
import {
  addDays,
  Clock,
  type LegalDate,
  legalDate,
  startOfLegalDay,
} from '../../../kernel/time.js';
import { type ClosedDateReason, SHUT } from '../../studios/index.js';
import type { BookingState } from '../domain/booking-life.js';
import type { LaneSubject } from '../domain/planning-lanes.js';

const HOURS = `json_build_object('weekday', h.weekday, 'from', to_char(h.starts, 'HH24:MI'), 'to', to_char(h.ends, 'HH24:MI'))`;
const AWAY = `json_build_object('from', lower(x.period), 'to', upper(x.period))`;

// $6 and $7 the window, $8 now, $9 a region or null for the caller's own, $10 the whole country, $11 its dates. A booking of a case the
// caller does not plan in is taken time and nothing else: row security gives no row to join.
const CALENDAR = auditedStatement(
  'interviews.planning-calendar',
  { operation: 'SEARCH', verb: 'calendar.read', objectType: 'booking' },
  `WITH place AS (
     SELECT CASE WHEN $10 THEN NULL ELSE COALESCE($9, (SELECT o.region FROM people.person me
       JOIN people.organisation o ON o.id = me.organisation_id WHERE me.id = kernel.actor())) END AS region),
   rooms AS (
     SELECT s.id, s.name, s.town, s.region,
       COALESCE((SELECT json_agg(${HOURS}) FROM studios.opening_hours h WHERE h.studio_id = s.id), '[]') AS hours,
       COALESCE((SELECT json_agg(${AWAY}) FROM ${SHUT} AS x WHERE x.studio_id = s.id
         AND x.period && tstzrange($6, $7)), '[]') AS away
     FROM studios.studio s, place WHERE place.region IS NULL OR s.region = place.region),
   staff AS (
     SELECT p.id, p.name, p.staff_number AS "staffNumber", o.region,
       COALESCE((SELECT json_agg(${HOURS}) FROM people.working_hours h WHERE h.person_id = p.id), '[]') AS hours,
       COALESCE((SELECT json_agg(${AWAY}) FROM people.absence x WHERE x.person_id = p.id AND x.withdrawn_at IS NULL
         AND x.period && tstzrange($6, $7)), '[]') AS away
     FROM people.person p JOIN auth.account a ON a.person_id = p.id JOIN people.organisation o ON o.id = p.organisation_id, place
     WHERE 'CHILD_INTERVIEWER' = ANY (a.roles) AND a.disabled_at IS NULL AND (place.region IS NULL OR o.region = place.region)),
   taken AS (
     SELECT t.booking_id AS "bookingId", t.interviewer_id AS "interviewerId", t.studio_id AS "studioId",
       t.blocked_from AS "blockedFrom", t.blocked_to AS "blockedTo", t.blocked_from + interval '30 minutes' AS "startsAt",
       t.blocked_to - interval '30 minutes' AS "endsAt", t.held, b.state, b.case_id AS "caseId", b.child_ref AS "childRef", k.child_number AS "childNumber"
     FROM interviews.taken_between($6, $7, $8) t
       LEFT JOIN interviews.booking b ON b.id = t.booking_id AND auth.acts_in_case(b.case_id, '{INTERVIEW_COORDINATOR}')
       LEFT JOIN cases.child k ON k.child_ref = b.child_ref
     WHERE t.studio_id IN (SELECT id FROM rooms) OR t.interviewer_id IN (SELECT id FROM staff))
   SELECT (SELECT region FROM place) AS region,
     COALESCE((SELECT json_agg(region ORDER BY region) FROM (SELECT DISTINCT region FROM studios.studio) AS r), '[]') AS regions,
     COALESCE((SELECT json_agg(json_build_object('on', d.closed_on, 'reason', d.reason) ORDER BY d.closed_on) FROM studios.closed_date d
       WHERE d.withdrawn_at IS NULL AND d.closed_on = ANY ($11::date[])), '[]') AS closed,
     COALESCE((SELECT json_agg(row_to_json(rooms) ORDER BY name, id) FROM rooms), '[]') AS rooms,
     COALESCE((SELECT json_agg(row_to_json(staff) ORDER BY name, id) FROM staff), '[]') AS staff,
     COALESCE((SELECT json_agg(row_to_json(taken) ORDER BY "startsAt", "bookingId") FROM taken), '[]') AS taken`,
);

interface Bookable {
  readonly name: string;
  readonly region: string;
  readonly hours: readonly {
    readonly weekday: number;
    readonly from: string;
    readonly to: string;
  }[];
  readonly away: readonly { readonly from: string; readonly to: string }[];
}

/** A studio or an interviewer with the hours of the week and what is taken out of them; instants are text. */
export interface CalendarRoom extends Bookable {
  readonly id: StudioId;
  readonly town: string;
}
export interface CalendarPerson extends Bookable {
  readonly id: PersonId;
  readonly staffNumber: string | null;
}

/** Taken time. Case and child are null for who does not plan in that case. */
export interface TakenTime {
  readonly bookingId: BookingId;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  readonly blockedFrom: string;
  readonly blockedTo: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly held: boolean;
  readonly state: BookingState | null;
  readonly caseId: CaseId | null;
  readonly childRef: ChildRef | null;
  readonly childNumber: string | null;
}

export interface CalendarRow {
  readonly region: string | null;
  readonly regions: readonly string[];
  /** Dates on which nobody is heard. */
  readonly closed: readonly { readonly on: LegalDate; readonly reason: ClosedDateReason }[];
  readonly rooms: readonly CalendarRoom[];
  readonly staff: readonly CalendarPerson[];
  readonly taken: readonly TakenTime[];
}

export interface AskedCalendar {
  /** First day; today unless told. */
  readonly from: LegalDate | undefined;
  readonly days: number;
  readonly by: LaneSubject;
  readonly region: string | null;
}

/** What is read, of which days, seen by whom. */
export interface PlanningCalendar extends CalendarRow {
  readonly by: LaneSubject;
  readonly dates: readonly LegalDate[];
}

/** The coordinators' calendar: days of studios, interviewers or regions, read in one statement. */
@Injectable()
export class PlanningCalendars {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, { from, days, by, region }: AskedCalendar): Promise<PlanningCalendar> {
    const now = this.clock.now();
    const first = from ?? legalDate(now);
    const dates = Array.from({ length: days }, (_, day) => addDays(first, day));
    const [row] = await this.unitOfWork.once<CalendarRow>(actor, CALENDAR, [
      startOfLegalDay(first),
      startOfLegalDay(addDays(first, days)),
      now,
      region,
      by === 'REGION',
      dates,
    ]);
    const found = row ?? { region, regions: [], closed: [], rooms: [], staff: [], taken: [] };
    return { ...found, by, dates };
  }
}
