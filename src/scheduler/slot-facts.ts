import type { AgeBand, SessionMinutes } from './age-bands.js';
import type { RefusalCode } from './refusal-codes.js';
import type {
  Buffers,
  ExcludedInterviewer,
  Explanation,
  InterpreterCalendar,
  InterviewerCalendar,
  Period,
  ResourceKind,
  Sex,
  SiblingSession,
  StudioCalendar,
} from './types.js';

/** One obstacle, with what a sentence about it needs, such as staff number and last valid date. */
export type SlotRefusal = Explanation<RefusalCode>;

/** The verdict of the gate, with every obstacle at once. */
export type SlotAssessment =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: readonly SlotRefusal[] };

/** Session types of domain 4.2. */
export type SessionType =
  | 'INITIAL'
  | 'CONTINUATION'
  | 'RESUMPTION'
  | 'TECHNICAL_REDO'
  | 'SUPPLEMENTARY'
  | 'RE_INTERVIEW'
  | 'NEW_OFFENCE'
  | 'CHILD_VIEW_TALK';

/** A granted decision that lets a child be heard again. Source: domain 4.1 B5, 4.6. */
export interface Authorisation {
  readonly id: string;
  /** First instant at which it no longer holds; the session must be over by then. */
  readonly expiresAt: Date;
  readonly maxSessions: number;
  /** Sessions booked or held under it, this one left out. */
  readonly sessionsUsed: number;
  /** Codes of modalities this booking does not meet; empty when all are met. */
  readonly unmetModalities: readonly string[];
}

/** What is known about the session being continued. Source: domain 4.2. */
export interface ContinuedSession {
  readonly endedAt: Date;
  readonly interviewerId: string;
  /** Whether the continuation was announced before that session ended. */
  readonly announced: boolean;
  /** Continuations already held or booked on it, this one left out. */
  readonly continuations: number;
}

/** Facts about the child that the gate needs; none of them identifies. */
export interface ChildFacts {
  /** Band on the local date of the session. */
  readonly ageBand: AgeBand;
  /** Gate B1: a minor then, or a minor at first registration with the regime continuing. */
  readonly protection: 'minor' | 'minor-at-registration' | 'adult';
  readonly languages: readonly string[];
  /** What the certificate of the interviewer must name; absent or null when nothing is required. */
  readonly specialism?: string | null;
  readonly interpreterLanguage: string | null;
  readonly equipment: readonly string[];
  /** The child's own region; absent where it does not matter. */
  readonly homeRegion?: string | null;
  readonly excludedInterviewers: readonly ExcludedInterviewer[];
  /** Only a required sex refuses; a mere wish stays null here. */
  readonly requiredInterviewerSex: Sex | null;
  readonly busy: readonly Period[];
  readonly siblingSessions: readonly SiblingSession[];
  readonly siblingsMayMeet: boolean;
}

/** A resource and the time other bookings take from it, their buffers included. */
export interface Booked<Calendar> {
  readonly calendar: Calendar;
  readonly blocked: readonly Period[];
}

/** Everything about one concrete slot, gathered before judging (domain 4.1 B1-B5). */
export interface SlotFacts {
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly now: Date;
  /** Absent means 0. */
  readonly leadMinutes?: number;
  readonly child: ChildFacts;
  readonly interviewer: Booked<InterviewerCalendar>;
  readonly studio: Booked<StudioCalendar>;
  /** Null when none is booked. */
  readonly interpreter: Booked<InterpreterCalendar> | null;
  readonly sessionType: SessionType;
  readonly authorisation: Authorisation | null;
  readonly continued: ContinuedSession | null;
  readonly closedDates: readonly string[];
  /** Absent means `DEFAULT_BUFFERS` for every kind. */
  readonly buffers?: Readonly<Partial<Record<ResourceKind, Buffers>>>;
  /** Absent means `SIBLING_WAITING_MINUTES`. */
  readonly siblingWaitingMinutes?: number;
  /** Absent means `SESSION_MINUTES`. */
  readonly sessionMinutes?: SessionMinutes;
}
