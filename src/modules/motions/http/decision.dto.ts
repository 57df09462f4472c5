import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  IdsField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import type { PersonId, StudioId } from '../../../kernel/ids.js';
import { ATTENDEES, SEATS } from '../../interviews/index.js';
import { ORDER_FORMS, type OrderForm } from '../application/order-paper.js';
import { ASKED_BY } from '../domain/child-view.js';
import { CRITERIA, type Criterion } from '../domain/law.js';
import {
  type AuthorisedType,
  COUNTERBALANCES,
  type Outcome,
  OUTCOMES,
  SESSION_TYPES,
} from '../domain/decision.js';
import { CODES } from './codes.js';

const LONG = 20_000;

export class SeatInput {
  @ChoiceField({ of: ATTENDEES, name: 'SessionAttendee' })
  attendee!: string;

  @ChoiceField({ of: SEATS, name: 'SessionSeat' })
  room!: string;
}

export class ModalitiesInput {
  @BooleanField()
  sameInterviewer!: boolean;

  @IntegerField({ min: 15, max: 240, optional: true, nullable: true })
  maxMinutes?: number | null;

  @IdField({ optional: true, nullable: true, about: 'The one studio it may be held in' })
  studioId?: StudioId | null;

  @ObjectsField(() => SeatInput, {
    maxItems: 11,
    optional: true,
    about: 'Who sits where; who is not named may sit anywhere',
  })
  seats?: SeatInput[];

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

export class ChildVersionInput {
  @TextField({
    max: 4_000,
    min: 0,
    optional: true,
    nullable: true,
    about: 'The decision in words the child understands',
  })
  text?: string | null;

  @ChoiceField({ of: ASKED_BY, name: 'AskedBy', optional: true, nullable: true })
  explainedBy?: string | null;
}

/** Only the outcome is asked by form; what else is missing is answered at once by the decision rules. */
export class DecideRequest {
  @ChoiceField({ of: OUTCOMES, name: 'Outcome' })
  outcome!: Outcome;

  @ChoiceField({ of: CRITERIA, name: 'Criterion', optional: true })
  criterionApplied?: Criterion;

  @TextField({ max: LONG, min: 0, optional: true })
  overrideReason?: string;

  @TextsField({ ...CODES, optional: true })
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

  @ObjectField(() => ChildVersionInput, { optional: true })
  childVersion?: ChildVersionInput;
}

export class OrderFileRequest {
  @ChoiceField({ of: ORDER_FORMS, name: 'OrderForm' })
  as!: OrderForm;
}

export class SaveDecisionDraftRequest {
  @IntegerField({ min: 0, max: 1_000_000, about: 'The version that was read; 0 for a first draft' })
  version!: number;

  @IdsField({ maxItems: 5, about: 'One, three or five judges of the case, all of whom sign' })
  panel!: PersonId[];

  @ObjectField(() => DecideRequest)
  decision!: DecideRequest;
}

export class SignDecisionRequest {
  @IntegerField({ min: 1, max: 1_000_000, about: 'The version that is signed' })
  version!: number;
}
