import type { AgeBand, AgeSet, SessionMinutes } from './age-bands.js';
import type { RefusalCode } from './refusal-codes.js';

/** A half-open stretch of instants: `from` belongs to it, `to` does not. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
}

/**
 * Hours of the week in Amsterdam wall-clock time, such as 09:00 to 17:00 on Mondays.
 *
 * A minute belongs to it when its local weekday, date and time fall inside, so on the night the
 * clock goes back 02:00-03:00 lasts two hours, and on the night it goes forward none.
 * Hours across midnight are two entries.
 */
export interface LocalHours {
  /** ISO weekday: 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, not included; `24:00` is the end of the day. */
  readonly to: string;
  /** First local date on which these hours apply, `YYYY-MM-DD`; null without a beginning. */
  readonly validFrom: string | null;
  /** Last local date on which these hours apply, `YYYY-MM-DD`; null without an end. */
  readonly validThrough: string | null;
}

/** What makes an interviewer lawful for a child: it must hold on every minute. Source: gate B2. */
export interface InterviewerCertificate {
  readonly scheme: string;
  readonly ageBands: readonly AgeBand[];
  /** BCP 47 codes of the languages in which this certificate allows an interview. */
  readonly languages: readonly string[];
  /** What it certifies beyond age and language, by code; absent means nothing. */
  readonly specialisms?: readonly string[];
  /** Without suspensions: the caller hands over only the stretches that are in force. */
  readonly period: Period;
}

/** Whether a studio may receive children, and with which furniture sets. Source: gate B3. */
export interface StudioCertificate {
  readonly ageSets: readonly AgeSet[];
  readonly period: Period;
}

/** Sex as registered for the wish of the child. */
export type Sex = 'F' | 'M' | 'X';

/** One interviewer as the engine sees them. */
export interface InterviewerCalendar {
  readonly id: string;
  /** The number a person reads in reasons, never a name. */
  readonly staffNumber: string;
  readonly sex: Sex;
  readonly certificates: readonly InterviewerCertificate[];
  readonly working: readonly LocalHours[];
  readonly absences: readonly Period[];
  /** Regions whose studios this interviewer works in; null means every region. */
  readonly regions: readonly string[] | null;
  /** Sessions carried lately, in the unit the caller likes; lower is offered first. */
  readonly load: number;
}

/** One studio as the engine sees it. */
export interface StudioCalendar {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly certificates: readonly StudioCertificate[];
  readonly opening: readonly LocalHours[];
  readonly closures: readonly Period[];
  /** Codes such as `wheelchair` or `induction-loop`. */
  readonly equipment: readonly string[];
  /** Whether children of other regions are received: each on request, always, or never. Absent means each. Source: A10. */
  readonly foreign?: 'EACH' | 'ALWAYS' | 'NEVER';
}

/** One sworn interpreter as the engine sees them. Source: domain 3.3. */
export interface InterpreterCalendar {
  readonly id: string;
  /** Number in the register of sworn interpreters. */
  readonly registerNumber: string;
  readonly languages: readonly string[];
  /** Stretches of being sworn and briefed on child interviewing. */
  readonly registered: readonly Period[];
  readonly working: readonly LocalHours[];
  readonly absences: readonly Period[];
}

export type ResourceKind = 'interviewer' | 'studio' | 'interpreter';

/**
 * Time a booking or hold takes from one resource, its own buffers included.
 *
 * A booking blocks up to three resources and so comes as up to three of these with one `bookingId`.
 */
export interface BlockedPeriod {
  readonly bookingId: string;
  readonly resourceKind: ResourceKind;
  readonly resourceId: string;
  readonly from: Date;
  readonly to: Date;
}

/**
 * Minutes a new session keeps free around itself, per resource.
 *
 * Buffers keep bookings apart: together with the session they may not touch a blocked period.
 * Working time, absences, closures and certificates are held against the session alone.
 */
export interface Buffers {
  readonly beforeMinutes: number;
  readonly afterMinutes: number;
}

/** Everything that can be booked, and when. Handed over once, kept up to date with `applyBlocked`. */
export interface SchedulerWorld {
  readonly interviewers: readonly InterviewerCalendar[];
  readonly studios: readonly StudioCalendar[];
  readonly interpreters?: readonly InterpreterCalendar[];
  readonly blocked: readonly BlockedPeriod[];
  /** Local dates on which no session is held, `YYYY-MM-DD`: public holidays and closed dates. */
  readonly closedDates: readonly string[];
  /** Absent means `DEFAULT_BUFFERS` for every kind. */
  readonly buffers?: Readonly<Partial<Record<ResourceKind, Buffers>>>;
}

/** From this local date (`YYYY-MM-DD`) on the child is in another age band. */
export interface AgeBandChange {
  readonly on: string;
  readonly ageBand: AgeBand;
}

/** An interviewer who may not take this session, with a code a person understands. */
export interface ExcludedInterviewer {
  readonly interviewerId: string;
  /** `questioned-suspect` and the like; it comes back in the near miss. */
  readonly reason: string;
}

/** What a child asks of a certificate beyond age and language. Source: domain 3.1. */
export interface AskedSpecialisms {
  /** The certificate must name it; null when none is required. */
  readonly required: string | null;
  /** Whose certificate names one of these is offered first. */
  readonly wished: readonly string[];
}

/** A session of a brother or sister, wherever it is held. */
export interface SiblingSession {
  readonly from: Date;
  readonly to: Date;
}

/** What one child needs, and where to look. */
export interface SlotQuery {
  /** The window: a session starts and ends within it. */
  readonly from: Date;
  readonly to: Date;
  readonly now: Date;
  /** No session starts sooner than this many minutes after `now`. Absent means 0. */
  readonly leadMinutes?: number;
  /** The band at the beginning of the window. */
  readonly ageBand: AgeBand;
  /** Birthdays inside the window that change the band, in order of date. */
  readonly ageBandChanges?: readonly AgeBandChange[];
  /** Absent means `SESSION_MINUTES`. */
  readonly sessionMinutes?: SessionMinutes;
  /** Languages in which the session may be led; the certificate must name one of them. */
  readonly languages: readonly string[];
  /** Language for which a sworn interpreter is needed; null or absent when none is. */
  readonly interpreterLanguage?: string | null;
  /** Absent means that any certificate for age and language will do. */
  readonly specialisms?: AskedSpecialisms;
  /** Sex the child would rather speak to. A wish ranks; `required` refuses the others. */
  readonly interviewerSex?: { readonly sex: Sex; readonly required: boolean } | null;
  /** The interviewer of an earlier session. `required` for a continuation (domain 4.2), else B11. */
  readonly sameInterviewer?: { readonly interviewerId: string; readonly required: boolean } | null;
  readonly excludedInterviewers?: readonly ExcludedInterviewer[];
  /** Regions whose studios are searched; null or absent means all. */
  readonly regions?: readonly string[] | null;
  /** Studios that are searched; null or absent means all of those regions. */
  readonly studios?: readonly string[] | null;
  /** The child's own region: a studio elsewhere is offered with a warning. */
  readonly homeRegion?: string | null;
  /** Travel time from the child to each studio, by studio id; an unknown one is ranked last. */
  readonly travelMinutes?: Readonly<Record<string, number>>;
  /** Studios further away are refused. Absent means that distance only ranks and warns (B10). */
  readonly maxTravelMinutes?: number | null;
  /** Equipment the child needs, by code. */
  readonly equipment?: readonly string[];
  /** Hours that suit the child (school, sleep, medication). Absent means any hour suits. */
  readonly childHours?: readonly LocalHours[];
  /** Whether sessions outside `childHours` are refused rather than ranked lower. */
  readonly childHoursRequired?: boolean;
  /** The child's own other sessions and appointments: never overlapped. */
  readonly childBusy?: readonly Period[];
  /** Sessions of siblings: kept apart unless `siblingsMayMeet`. Source: gate B4. */
  readonly siblingSessions?: readonly SiblingSession[];
  readonly siblingsMayMeet?: boolean;
  /** Waiting time kept between siblings on both sides. Absent means `SIBLING_WAITING_MINUTES`. */
  readonly siblingWaitingMinutes?: number;
  /** How many proposals to return. */
  readonly limit: number;
  /** At most this many proposals of one date, the best of it and others spread over the day. Absent or null means as many as there are. */
  readonly perDay?: number | null;
  /** How many near misses to look for; absent or 0 skips that work. */
  readonly nearMissLimit?: number;
}

/** A word of explanation: a code for the sentence and what goes into it. */
export interface Explanation<Code extends string> {
  readonly code: Code;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Why a proposal stands where it stands; `warning` asks the planner for a reason (B10, B11). */
export type ReasonCode =
  | 'soonest'
  | 'days-from-now'
  | 'same-interviewer'
  | 'other-interviewer'
  | 'specialised'
  | 'not-specialised'
  | 'sex-as-wished'
  | 'sex-not-as-wished'
  | 'travel'
  | 'travel-over-norm'
  | 'travel-unknown'
  | 'other-region'
  | 'other-region-welcome'
  | 'suits-child-hours'
  | 'outside-child-hours'
  | 'load'
  | 'interpreter';

export interface Reason extends Explanation<ReasonCode> {
  readonly warning: boolean;
}

/** One bookable combination. */
export interface SlotProposal {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly interviewerId: string;
  readonly studioId: string;
  readonly interpreterId: string | null;
  readonly ageBand: AgeBand;
  readonly reasons: readonly Reason[];
}

/**
 * The earliest start that one person, room or rule stands in the way of, all else being possible.
 *
 * `resource` is null when a date or the child's own calendar is the obstacle.
 */
export interface NearMiss extends Explanation<RefusalCode> {
  readonly startsAt: Date;
  readonly resource: { readonly kind: ResourceKind; readonly id: string } | null;
}

export interface SlotSearchResult {
  readonly proposals: readonly SlotProposal[];
  readonly nearMisses: readonly NearMiss[];
}

/** How many distinct starts a local date still offers. */
export interface DayCount {
  readonly date: string;
  readonly count: number;
}

/** What changed in the calendars; removals are matched on booking and resource. */
export interface BlockedChange {
  readonly add?: readonly BlockedPeriod[];
  readonly remove?: readonly BlockedPeriod[];
}
