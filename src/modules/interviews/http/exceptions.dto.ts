import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, ExceptionId, PersonId, StudioId } from '../../../kernel/ids.js';
import { EXCEPTION_DECISIONS, type ExceptionDecision } from '../domain/exceptions.js';
import { BookedStudioView, InterviewerView } from './interview-views.dto.js';

/** Twenty characters and more that are not blanks around. */
const REASON = { min: 20, max: 2000, pattern: /^\s*\S[\s\S]{18,}\S\s*$/ } as const;

export class AskExceptionRequest {
  @IdField({ about: 'Made by the caller; repeating asks once' })
  exceptionKey!: ExceptionId;

  @IdField()
  childRef!: ChildRef;

  @IdField()
  interviewerId!: PersonId;

  @IdField()
  studioId!: StudioId;

  @TextField({ ...REASON, about: 'Why this session goes without certificate; screened' })
  reason!: string;
}

export class DecideExceptionRequest {
  @ChoiceField({ of: EXCEPTION_DECISIONS, name: 'ExceptionDecision' })
  decision!: ExceptionDecision;

  @TextField({ max: 2000, about: 'Screened' })
  reason!: string;
}

export class AskedExceptionView {
  @IdField()
  id!: string;
}

export class ExceptionView {
  @IdField()
  id!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ObjectField(() => InterviewerView)
  interviewer!: InterviewerView;

  @ObjectField(() => BookedStudioView)
  studio!: BookedStudioView;

  @TextField({ max: 2000 })
  reason!: string;

  @InstantField()
  askedAt!: string;

  @ChoiceField({ of: EXCEPTION_DECISIONS, name: 'ExceptionDecision', nullable: true })
  decision!: string | null;

  @TextField({ max: 2000, nullable: true })
  decisionReason!: string | null;

  @InstantField({ nullable: true })
  decidedAt!: string | null;

  @BooleanField({ about: 'A session was booked with it' })
  used!: boolean;

  @ChoicesField({ of: ['decide', 'book'], name: 'ExceptionAction' })
  actions!: string[];
}

export class ExceptedChildView {
  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;
}

export class ExceptionsView {
  @ObjectsField(() => ExceptionView, { maxItems: 200 })
  items!: ExceptionView[];

  @ObjectsField(() => ExceptedChildView, {
    maxItems: 100,
    about: 'Children from twelve on, for whom the caller may ask',
  })
  children!: ExceptedChildView[];

  @ChoicesField({ of: ['ask-exception'], name: 'ExceptionsAction' })
  actions!: string[];
}
