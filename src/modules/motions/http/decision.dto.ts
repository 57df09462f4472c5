import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IntegerField,
  ObjectField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { CRITERIA, type Criterion } from '../domain/criterion.js';
import {
  type AuthorisedType,
  COUNTERBALANCES,
  type Outcome,
  OUTCOMES,
  SESSION_TYPES,
} from '../domain/decision.js';

const LONG = 20_000;

export class ModalitiesInput {
  @BooleanField()
  sameInterviewer!: boolean;

  @IntegerField({ min: 15, max: 240, optional: true, nullable: true })
  maxMinutes?: number | null;

  @BooleanField({ optional: true })
  counselInControlRoomOnly?: boolean;

  @BooleanField({ optional: true })
  suspectExcluded?: boolean;

  @BooleanField({ optional: true })
  judgePresent?: boolean;

  @TextsField({ max: 200, maxItems: 50, optional: true })
  barredTopics?: string[];

  @IntegerField({ min: 0, max: 60, optional: true, nullable: true })
  questionsFiledDaysBefore?: number | null;

  @BooleanField({ optional: true })
  questionsThroughEarpiece?: boolean;

  @BooleanField({ optional: true })
  supportPerson?: boolean;

  @BooleanField({ optional: true })
  interpreter?: boolean;

  @BooleanField({ optional: true })
  preMeeting?: boolean;

  @BooleanField({ optional: true })
  jointForCoAccused?: boolean;

  @BooleanField({ optional: true })
  aftercareWithin48Hours?: boolean;

  @BooleanField({ optional: true, about: 'Identity data are not spoken on the recording' })
  identityNotSpoken?: boolean;

  @TextField({ max: 2_000, min: 0, optional: true, nullable: true })
  other?: string | null;
}

export class FairTrialInput {
  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  goodReason?: string | null;

  @TextField({ max: LONG, min: 0, optional: true, nullable: true })
  weight?: string | null;

  @ChoicesField({ of: COUNTERBALANCES, name: 'Counterbalance', optional: true })
  counterbalance?: string[];
}

/** Only the outcome is asked by form; what else is missing is answered at once by the decision rules. */
export class DecideRequest {
  @ChoiceField({ of: OUTCOMES, name: 'Outcome' })
  outcome!: Outcome;

  @ChoiceField({ of: CRITERIA, name: 'Criterion', optional: true })
  criterionApplied?: Criterion;

  @TextField({ max: LONG, min: 0, optional: true })
  overrideReason?: string;

  @TextsField({ max: 40, maxItems: 30, optional: true })
  grounds?: string[];

  @TextField({ max: LONG, min: 0, optional: true })
  reasoning?: string;

  @TextField({ max: LONG, min: 0, optional: true })
  bestInterestParagraph?: string;

  @TextField({ max: LONG, min: 0, optional: true })
  childViewWeight?: string;

  @ObjectField(() => FairTrialInput, { optional: true })
  fairTrialAssessment?: FairTrialInput;

  @ObjectField(() => ModalitiesInput, { optional: true })
  modalities?: ModalitiesInput;

  @DayField({ optional: true, about: 'Last day on which the session may be held' })
  validUntil?: string;

  @ChoiceField({
    of: SESSION_TYPES,
    name: 'AuthorisedSessionType',
    optional: true,
    about: 'Follows from the motion unless the judge says otherwise',
  })
  sessionType?: AuthorisedType;
}
