import {
  BooleanField,
  ChoiceField,
  DayField,
  IdField,
  IdsField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import type { ChildRef, DocumentId, OpaqueId, RecordingId } from '../../../kernel/ids.js';
import {
  ASKED_BY,
  ASKING_METHODS,
  CONDITION_KINDS,
  type ConditionKind,
  type Wish,
  WISHES,
} from '../domain/child-view.js';
import {
  type Alternative,
  ALTERNATIVES,
  NOT_VIEWED_REASONS,
  type NotViewedReason,
  PRESUMED_INTEREST,
  type RequestedForm,
  REQUESTED_FORMS,
  STATEMENT_WEIGHTS,
  type StatementWeight,
} from '../domain/motion.js';
import { QuestionCheckInput } from './question-passages.dto.js';
import { CODES } from './codes.js';

const LONG = 10_000;
const VERSION = { min: 1, max: 2_147_483_647, about: 'The version that was read' };

export class MotivationInput {
  @ChoiceField({
    of: [PRESUMED_INTEREST],
    name: 'MotivationGround',
    optional: true,
    nullable: true,
    about: 'For the defence only (Keskin)',
  })
  ground?: typeof PRESUMED_INTEREST | null;

  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  text?: string | null;
}

export class FragmentInput {
  @IdField()
  recordingId!: RecordingId;

  @IntegerField({ min: 0, max: 86_400_000 })
  fromMs!: number;

  @IntegerField({ min: 0, max: 86_400_000 })
  toMs!: number;

  @TextField({ max: 1_000, min: 0, optional: true, nullable: true })
  note?: string | null;
}

export class QuestionInput {
  @TextField({ max: 200 })
  topic!: string;

  @TextField({ max: 1_000 })
  question!: string;

  @ObjectField(() => QuestionCheckInput, { optional: true, nullable: true })
  check?: QuestionCheckInput | null;
}

export class TopicsOnlyInput {
  @TextsField({ max: 200, maxItems: 100 })
  topics!: string[];

  @TextField({
    max: 2_000,
    min: 0,
    optional: true,
    nullable: true,
    about: 'Why the questions themselves are not given',
  })
  reason?: string | null;
}

export class AlternativeInput {
  @ChoiceField({ of: ALTERNATIVES, name: 'Alternative' })
  kind!: Alternative;

  @TextField({ max: 2_000, min: 0, optional: true, nullable: true })
  note?: string | null;
}

export class UrgencyInput {
  @TextField({ max: 2_000, min: 0, optional: true, nullable: true })
  reason?: string | null;

  @DayField({ optional: true, nullable: true, about: 'The day before which it matters' })
  on?: string | null;
}

/** Everything may be absent in a draft; filing says what is missing. */
export class MotionContentInput {
  @TextsField({ ...CODES, optional: true, about: 'Codes of the catalogue of grounds' })
  legalBasis?: string[];

  @ChoiceField({ of: REQUESTED_FORMS, name: 'RequestedForm', optional: true, nullable: true })
  requestedForm?: RequestedForm | null;

  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  atTrialReason?: string | null;

  @IdsField({ maxItems: 50, optional: true, about: 'Offences of the case' })
  factsConcerned?: OpaqueId[];

  @ChoiceField({ of: NOT_VIEWED_REASONS, name: 'NotViewedReason', optional: true, nullable: true })
  notViewedReason?: NotViewedReason | null;

  @ObjectsField(() => FragmentInput, { maxItems: 100, optional: true })
  fragmentReferences?: FragmentInput[];

  @ObjectField(() => MotivationInput, { optional: true, nullable: true })
  addedValue?: MotivationInput | null;

  @ObjectField(() => MotivationInput, { optional: true, nullable: true })
  whyRecordingInsufficient?: MotivationInput | null;

  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  bestInterestStatement?: string | null;

  @ObjectsField(() => QuestionInput, { maxItems: 200, optional: true })
  questions?: QuestionInput[];

  @ObjectField(() => TopicsOnlyInput, { optional: true, nullable: true })
  topicsOnly?: TopicsOnlyInput | null;

  @TextsField({
    max: 1_000,
    maxItems: 100,
    optional: true,
    about: 'Questions only judges read, beside whoever writes the motion',
  })
  sealedQuestions?: string[];

  @ObjectsField(() => AlternativeInput, { maxItems: 10, optional: true })
  alternativesConsidered?: AlternativeInput[];

  @BooleanField({ optional: true, nullable: true })
  incriminating?: boolean | null;

  @BooleanField({
    optional: true,
    nullable: true,
    about: 'Whether the defence ever had an effective opportunity to question',
  })
  defenceHadOpportunity?: boolean | null;

  @ChoiceField({ of: STATEMENT_WEIGHTS, name: 'StatementWeight', optional: true, nullable: true })
  weightOfStatement?: StatementWeight | null;

  @ObjectField(() => UrgencyInput, { optional: true, nullable: true })
  urgency?: UrgencyInput | null;

  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  newCircumstances?: string | null;

  @IdsField({ maxItems: 50, optional: true, about: 'Documents of the case; none goes unscreened' })
  attachments?: DocumentId[];

  @IdsField({
    maxItems: 50,
    optional: true,
    about: 'Certificates of what the applicant watched of this child',
  })
  viewingCertificates?: OpaqueId[];

  @BooleanField({ optional: true, about: 'The text holds no identity data of the child' })
  declarationNoIdentityData?: boolean;
}

export class OpenDraftRequest extends MotionContentInput {
  @IdField()
  childRef!: ChildRef;
}

export class SaveDraftRequest extends MotionContentInput {
  @IntegerField(VERSION)
  version!: number;
}

export class FileMotionRequest {
  @IntegerField(VERSION)
  version!: number;
}

export class WithdrawRequest {
  @TextField({ max: 2_000, optional: true })
  reason?: string;
}

export class ReturnRequest {
  @TextField({ max: 4_000, about: 'What the applicant is asked to complete' })
  asked!: string;
}

export class RespondRequest {
  @BooleanField({ optional: true, about: 'Adds to the answer this party gave before' })
  supplement?: boolean;

  @ChoiceField({
    of: ['SUPPORT', 'NO_OBJECTION', 'OPPOSE', 'PARTLY'],
    name: 'ResponsePosition',
    optional: true,
  })
  position?: string;

  @TextsField({ ...CODES, optional: true })
  grounds?: string[];

  @TextField({ max: LONG })
  text!: string;

  @TextField({
    max: 4_000,
    optional: true,
    about: 'For the child’s side; the defence does not see it',
  })
  protectionWishes?: string;

  @ChoiceField({
    of: ['NO_CONFLICT', 'POSSIBLE_CONFLICT', 'CONFLICT'],
    name: 'ConflictCheck',
    optional: true,
    about: 'For the child’s side: whether the representative’s interest runs against the child’s',
  })
  conflictCheck?: string;

  @BooleanField({ optional: true })
  wantsToBeHeard?: boolean;
}

export class ConditionInput {
  @ChoiceField({ of: CONDITION_KINDS, name: 'ConditionKind' })
  kind!: ConditionKind;

  @TextField({ max: 1_000, min: 0, optional: true, nullable: true })
  text?: string | null;
}

export class RecordChildViewRequest {
  @ChoiceField({ of: ASKED_BY, name: 'AskedBy', optional: true })
  askedBy?: string;

  @DayField({ optional: true })
  askedOn?: string;

  @ChoiceField({ of: ASKING_METHODS, name: 'AskingMethod', optional: true })
  method?: string;

  @TextField({ max: LONG, optional: true, about: 'What the child said, in its own words' })
  ownWords?: string;

  @ChoiceField({ of: WISHES, name: 'ChildWish', optional: true })
  wantsToSpeak?: Wish;

  @ObjectsField(() => ConditionInput, { maxItems: 20, optional: true })
  conditions?: ConditionInput[];

  @BooleanField({ about: 'Whether the child lets the defence read this' })
  sharedWithDefence!: boolean;

  @TextField({
    max: 4_000,
    optional: true,
    about: 'Instead of all others: why the child was not asked',
  })
  reasonNotAsked?: string;
}

export class GroundsRequest {
  @DayField({ optional: true, about: 'Only grounds in force on this day' })
  on?: string;
}
