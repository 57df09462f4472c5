import {
  ChoiceField,
  IdField,
  InstantField,
  ObjectField,
  IntegerField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { WORK_BANDS } from '../application/work-list.query.js';

export const WORK_KINDS = [
  'DOCUMENT_TO_REVIEW',
  'DOCUMENT_TO_RENEW',
  'NEEDS_TO_RECORD',
  'CHILD_TO_BOOK',
  'QUESTIONS_TO_HAND_IN',
  'SESSION_TO_HOLD',
  'BOOKING_AT_RISK',
  'GUARDIAN_TO_ARRANGE',
  'OWN_CHOICE_TO_ASK',
  'EXCEPTION_TO_DECIDE',
  'RECORDING_TO_HAND_IN',
  'RECORDING_TO_WATCH',
  'RECORDING_MISSING',
  'VIEWING_TO_OFFER',
  'VIEWING_TO_CHOOSE',
  'VIEWING_TO_OPEN',
  'USE_TO_ANSWER',
  'DESTRUCTION_TO_DECIDE',
  'RECORDING_TO_DESTROY',
  'COPY_TO_DECIDE',
  'EDIT_TO_ANSWER',
  'MOTION_TO_FINISH',
  'MOTION_TO_ADMIT',
  'MOTION_TO_ANSWER',
  'CHILD_VIEW_TO_ASK',
  'MOTION_TO_DECIDE',
  'NOTE_TO_WRITE',
  'MOTION_TO_JOIN',
  'ADVICE_TO_CHASE',
  'OBJECTION_TO_SETTLE',
  'REPORT_TO_FILE',
  'CHILD_TO_TELL',
  'MOTION_WAITING',
  'CLOSURE_TO_ORDER',
  'DISCLOSURE_TO_ADMIT',
  'DISCLOSURE_TO_ANSWER',
  'DISCLOSURE_TO_DECIDE',
] as const;

const AGE_BANDS = [
  'AGE_0_3',
  'AGE_4_5',
  'AGE_6_8',
  'AGE_9_11',
  'AGE_12_15',
  'AGE_16_17',
  'AGE_UNKNOWN',
] as const;

export class AppointmentView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @TextField({ max: 200 })
  office!: string;

  @TextField({ max: 80 })
  room!: string;
}

export class WorkItemView {
  @ChoiceField({ of: WORK_KINDS, name: 'WorkKind' })
  kind!: string;

  @IdField()
  caseId!: string;

  @TextField({ max: 12 })
  parketnummer!: string;

  @TextField({ max: 14, nullable: true })
  childNumber!: string | null;

  @ChoiceField({
    of: AGE_BANDS,
    name: 'AgeBand',
    nullable: true,
    about: 'Age band on the day of the report',
  })
  ageBand!: string | null;

  @IdField()
  subjectId!: string;

  @TextField({ max: 200, nullable: true, about: 'The title of the document it is about' })
  title!: string | null;

  @InstantField()
  since!: string;

  @InstantField({ nullable: true })
  dueAt!: string | null;

  @ObjectField(() => AppointmentView, {
    nullable: true,
    about: 'Of a right to view that is a time in a viewing room',
  })
  appointment!: AppointmentView | null;

  @ChoiceField({ of: WORK_BANDS, name: 'WorkBand' })
  band!: string;

  @TextField({ max: 200, about: 'Where in the web application the work is done' })
  path!: string;
}

export class WorkView {
  @ObjectsField(() => WorkItemView, { maxItems: 200 })
  items!: WorkItemView[];
}

export class NoticeView {
  @IdField()
  id!: string;

  @TextField({ max: 60, example: 'motion.filed' })
  type!: string;

  @IdField({ nullable: true })
  caseId!: string | null;

  @TextField({ max: 12, nullable: true, about: 'While the case is open to the reader' })
  parketnummer!: string | null;

  @IdField()
  subjectId!: string;

  @InstantField()
  happenedAt!: string;

  @InstantField({ nullable: true })
  readAt!: string | null;

  @ObjectField(() => AppointmentView, {
    nullable: true,
    about: 'Of a notice about a time in a viewing room',
  })
  appointment!: AppointmentView | null;
}

export class NoticesView {
  @ObjectsField(() => NoticeView, { maxItems: 50 })
  items!: NoticeView[];
}

export class UnreadView {
  @IntegerField({ min: 0, max: 50, about: 'Of the fifty newest' })
  unread!: number;
}
