import type {
  AuthorisationId,
  BookingId,
  CaseId,
  ChildRef,
  PersonId,
  StudioId,
} from '../../../kernel/ids.js';
import type { WarningReason } from '../domain/warning-reasons.js';
import type { SessionType } from '../domain/session-types.js';

/** One wished session. */
export interface BookInterviewCommand {
  /** Made by the caller; it becomes the booking's id, so that trying again books once. */
  readonly bookingKey: BookingId;
  readonly caseId: CaseId;
  readonly childRef: ChildRef;
  readonly sessionType: SessionType;
  readonly startsAt: Date;
  readonly interviewerId: PersonId;
  readonly studioId: StudioId;
  readonly authorisationId: AuthorisationId | null;
  readonly interpreterNumber: string | null;
  /** The session this one goes on with; with `CONTINUATION` and `RESUMPTION`. */
  readonly continuesId: BookingId | null;
  /** The booking that makes room for this one. */
  readonly replacesId: BookingId | null;
  /** Why the one that makes room is moved, screened; for the log. */
  readonly moveNote: string | null;
  /** Why it is booked although warnings stand. */
  readonly reasons: readonly WarningReason[];
  /** Kept free for ten minutes instead of booked. */
  readonly hold: boolean;
}
