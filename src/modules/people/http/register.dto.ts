import {
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  LanguagesField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import {
  CERTIFICATE_ACTIONS,
  CERTIFICATE_STATES,
  SCHEMES,
  SPECIALISMS,
} from '../domain/certificate.js';
import { type TrainingKind, TRAINING_KINDS } from '../domain/practice.js';

const BANDS = ['AGE_0_3', 'AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15', 'AGE_16_17'];
const SHORTFALLS = [
  'too-few-interviews',
  'refresher-due',
  'supervision-due',
  'peer-review-due',
] as const;
const SEXES = ['F', 'M', 'X'] as const;
const ABSENCES = ['LEAVE', 'TRAINING', 'UNAVAILABLE'] as const;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

export class RegisterSuspensionView {
  @InstantField()
  from!: string;

  @TextField({ max: 500 })
  reason!: string;

  @InstantField({ nullable: true })
  liftedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  liftReason!: string | null;
}

export class RegisterCertificateView {
  @IdField()
  id!: string;

  @TextField({ max: 60, about: 'Code of the scheme; those of an import may be others than ours' })
  scheme!: string;

  @ChoicesField({ of: BANDS, name: 'StudioAgeBand' })
  ageBands!: string[];

  @TextsField({ max: 12, maxItems: 20 })
  languages!: string[];

  @ChoicesField({ of: SPECIALISMS, name: 'Specialism' })
  specialisms!: string[];

  @TextField({ max: 200, nullable: true })
  issuer!: string | null;

  @TextField({ max: 200, nullable: true })
  evidenceReference!: string | null;

  @InstantField()
  from!: string;

  @InstantField({ about: 'First instant at which it no longer holds' })
  to!: string;

  @ChoiceField({ of: CERTIFICATE_STATES, name: 'CertificateState' })
  state!: string;

  @IntegerField({ min: -100_000, max: 100_000 })
  daysLeft!: number;

  @InstantField({ nullable: true })
  revokedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  revokeReason!: string | null;

  @ObjectsField(() => RegisterSuspensionView, { maxItems: 100 })
  suspensions!: RegisterSuspensionView[];

  @ChoicesField({ of: CERTIFICATE_ACTIONS, name: 'CertificateAction' })
  actions!: string[];
}

export class LatestTrainingView {
  @ChoiceField({ of: TRAINING_KINDS, name: 'TrainingKind' })
  kind!: string;

  @DayField()
  heldOn!: string;
}

export class RegisteredInterviewerView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 20, nullable: true })
  staffNumber!: string | null;

  @ChoiceField({ of: SEXES, name: 'Sex', nullable: true })
  sex!: string | null;

  @TextField({ max: 100, nullable: true })
  baseTown!: string | null;

  @TextField({ max: 100, nullable: true })
  region!: string | null;

  @TextField({ max: 200 })
  organisation!: string;

  @ChoiceField({ of: [...CERTIFICATE_STATES, 'NONE'], name: 'InterviewerStanding' })
  standing!: string;

  @ObjectsField(() => RegisterCertificateView, { maxItems: 100 })
  certificates!: RegisterCertificateView[];

  @IntegerField({ min: 0, max: 10_000 })
  heldLastYear!: number;

  @ObjectsField(() => LatestTrainingView, { maxItems: 3 })
  latest!: LatestTrainingView[];

  @ChoicesField({ of: SHORTFALLS, name: 'PracticeShortfall' })
  shortfalls!: string[];
}

export class NormsFields {
  @IntegerField({ min: 1, max: 60, about: 'Rule of the product: interviews a year' })
  interviewsAYear!: number;

  @IntegerField({ min: 1, max: 60, about: 'Rule of the product: months between refreshers' })
  refresherMonths!: number;

  @IntegerField({ min: 1, max: 60, about: 'Rule of the product: months between supervisions' })
  supervisionMonths!: number;

  @IntegerField({ min: 1, max: 60, about: 'Rule of the product: months between peer reviews' })
  peerReviewMonths!: number;
}

export class InterviewerRegisterView {
  @ObjectsField(() => RegisteredInterviewerView, { maxItems: 2000 })
  items!: RegisteredInterviewerView[];

  @ObjectField(() => NormsFields)
  norms!: NormsFields;

  @ChoicesField({ of: ['set-norms', 'import'], name: 'RegisterAction' })
  actions!: string[];
}

export class HoursFields {
  @IntegerField({ min: 1, max: 7, about: '1 is Monday' })
  weekday!: number;

  @TextField({ max: 5, pattern: CLOCK, example: '09:00' })
  from!: string;

  @TextField({ max: 5, pattern: CLOCK, example: '17:00' })
  to!: string;
}

export class AbsenceView {
  @IdField()
  id!: string;

  @ChoiceField({ of: ABSENCES, name: 'AbsenceKind' })
  kind!: string;

  @InstantField()
  from!: string;

  @InstantField()
  to!: string;

  @InstantField({ nullable: true })
  withdrawnAt!: string | null;
}

export class TrainingView {
  @IdField()
  id!: string;

  @ChoiceField({ of: TRAINING_KINDS, name: 'TrainingKind' })
  kind!: string;

  @DayField()
  heldOn!: string;

  @TextField({ max: 200 })
  givenBy!: string;

  @InstantField({ nullable: true })
  voidedAt!: string | null;

  @TextField({ max: 500, nullable: true })
  voidReason!: string | null;
}

export class InterviewerFileView extends RegisteredInterviewerView {
  @ObjectsField(() => HoursFields, { maxItems: 50 })
  working!: HoursFields[];

  @ObjectsField(() => AbsenceView, { maxItems: 1000 })
  absences!: AbsenceView[];

  @ObjectsField(() => TrainingView, { maxItems: 1000 })
  trainings!: TrainingView[];

  @ObjectField(() => NormsFields)
  norms!: NormsFields;

  @ChoicesField({
    of: ['record-certificate', 'set-hours', 'record-absence', 'record-training'],
    name: 'InterviewerAction',
  })
  actions!: string[];
}

export class RecordCertificateRequest {
  @ChoiceField({ of: SCHEMES, name: 'CertificateScheme' })
  scheme!: string;

  @ChoicesField({ of: BANDS, name: 'StudioAgeBand', min: 1 })
  ageBands!: string[];

  @LanguagesField({ maxItems: 10, about: 'BCP 47 codes' })
  languages!: string[];

  @ChoicesField({ of: SPECIALISMS, name: 'Specialism' })
  specialisms!: string[];

  @TextField({ max: 200 })
  issuer!: string;

  @TextField({ max: 200, about: 'Where the proof lies, such as the number of the document' })
  evidenceReference!: string;

  @DayField()
  validFrom!: string;

  @DayField({ about: 'The last day on which it holds' })
  validThrough!: string;
}

export class RegisterReasonRequest {
  @TextField({ max: 500, min: 5 })
  reason!: string;
}

export class SetHoursRequest {
  @TextField({ max: 100, nullable: true })
  baseTown!: string | null;

  @ChoiceField({ of: SEXES, name: 'Sex', nullable: true })
  sex!: 'F' | 'M' | 'X' | null;

  @ObjectsField(() => HoursFields, { maxItems: 28 })
  working!: HoursFields[];
}

export class RecordAbsenceRequest {
  @ChoiceField({ of: ABSENCES, name: 'AbsenceKind', about: 'Never why somebody is ill' })
  kind!: string;

  @InstantField()
  from!: string;

  @InstantField()
  to!: string;
}

export class RecordTrainingRequest {
  @ChoiceField({ of: TRAINING_KINDS, name: 'TrainingKind' })
  kind!: TrainingKind;

  @DayField()
  heldOn!: string;

  @TextField({ max: 200 })
  givenBy!: string;
}

export class RegisterRowView {
  @IdField()
  id!: string;
}
