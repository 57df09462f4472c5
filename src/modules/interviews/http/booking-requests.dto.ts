import {
  ChoiceField,
  IdField,
  InstantField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type {
  AuthorisationId,
  BookingId,
  ChildRef,
  PersonId,
  StudioId,
} from '../../../kernel/ids.js';
import { SESSION_TYPES, type SessionType } from '../domain/session-types.js';
import { REASONED_WARNINGS, type ReasonedWarning } from '../domain/warning-reasons.js';

export class WarningReasonFields {
  @ChoiceField({ of: REASONED_WARNINGS, name: 'ReasonedWarning' })
  code!: ReasonedWarning;

  @TextField({ max: 500, about: 'Screened for names' })
  reason!: string;
}

const REASONS = {
  optional: true,
  maxItems: REASONED_WARNINGS.length,
  about: 'Why it is booked although warnings stand; one for each that asks for a reason',
} as const;

export class BookInterviewRequest {
  @IdField({
    about: 'Made by the caller; becomes the id of the booking, so that repeating books once',
  })
  bookingKey!: BookingId;

  @IdField()
  childRef!: ChildRef;

  @ChoiceField({ of: SESSION_TYPES, name: 'SessionType' })
  sessionType!: SessionType;

  @InstantField()
  startsAt!: string;

  @IdField()
  interviewerId!: PersonId;

  @IdField()
  studioId!: StudioId;

  @IdField({ optional: true, about: 'The judge’s leave; with types that take one' })
  authorisationId?: AuthorisationId;

  @TextField({
    max: 20,
    pattern: /^[A-Za-z0-9./-]+$/,
    optional: true,
    about: 'Number in the register of sworn interpreters',
  })
  interpreterNumber?: string;

  @IdField({ optional: true, about: 'The session that a continuation or resumption goes on with' })
  continuesId?: BookingId;

  @ObjectsField(() => WarningReasonFields, REASONS)
  reasons?: WarningReasonFields[];
}

const INTERPRETER_NUMBER = /^[A-Za-z0-9./-]+$/;

export class ConfirmHoldRequest {
  @TextField({ max: 20, pattern: INTERPRETER_NUMBER, optional: true })
  interpreterNumber?: string;

  @ObjectsField(() => WarningReasonFields, REASONS)
  reasons?: WarningReasonFields[];
}

export class RescheduleBookingRequest {
  @IdField({ about: 'Made by the caller; becomes the id of the booking at its new moment' })
  bookingKey!: BookingId;

  @InstantField()
  startsAt!: string;

  @IdField()
  interviewerId!: PersonId;

  @IdField()
  studioId!: StudioId;

  @TextField({ max: 20, pattern: INTERPRETER_NUMBER, optional: true })
  interpreterNumber?: string;

  @TextField({ max: 500, optional: true, about: 'Why it is moved; screened for names' })
  note?: string;

  @ObjectsField(() => WarningReasonFields, REASONS)
  reasons?: WarningReasonFields[];
}
