import type { CandidateLists, InterviewerCandidate } from './candidates.js';
import type { Grid } from './grid.js';
import type { Plane } from './plane.js';
import type { Span } from './spans.js';
import type { StartMask } from './start-mask.js';
import type { Buffers, ResourceKind, SchedulerWorld } from './types.js';

/** Time one booking takes from one row, as it was handed over: with its own buffers only. */
export interface BlockedSpan extends Span {
  readonly bookingId: string;
}

/**
 * The world in a form that answers in microseconds.
 *
 * Opaque to callers: made by `buildIndex`, kept up to date by `applyBlocked`, and thrown away when
 * calendars or certificates change. A cache, never the truth: the database decides at booking.
 */
export interface SchedulerIndex {
  readonly world: SchedulerWorld;
  readonly grid: Grid;
  readonly buffers: Readonly<Record<ResourceKind, Buffers>>;
  /** Row of each resource in the planes, by kind and id. */
  readonly rows: Readonly<Record<ResourceKind, ReadonlyMap<string, number>>>;
  readonly regions: readonly string[];
  readonly candidates: CandidateLists;
  /** Candidate lists put together for questions that span several, filled as they come. */
  readonly joined: Map<string, readonly InterviewerCandidate[]>;
  /** Closed dates inside the horizon. */
  readonly closed: readonly (Span & { readonly date: string })[];
  /** Starts whose session touches no closed date, by session minutes; filled as they come. */
  readonly outsideHolidays: Map<number, StartMask>;
  /** Working time and opening hours, less absences and closures. */
  readonly base: Plane;
  /** The same, less what bookings and the buffers of a new session take. */
  readonly free: Plane;
  readonly blocked: Map<number, BlockedSpan[]>;
}
