import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { WISHES } from '../domain/wishes.js';
import { GATES } from '../domain/booking-gates.js';
import { ENGINE_AGE_BANDS, NeedsFields } from './interview-requests.dto.js';

const RESOURCES = ['interviewer', 'studio', 'interpreter'];
const MOST = 2_147_483_647;

export class NeedsView extends NeedsFields {
  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @IntegerField({ min: 0, max: MOST, about: '0 when nothing was recorded yet' })
  version!: number;

  @InstantField({ nullable: true })
  recordedAt!: string | null;

  @ChoicesField({ of: ['record-needs'], name: 'NeedsAction' })
  actions!: string[];
}

export class RecordedNeedsView {
  @IntegerField({ min: 1, max: MOST })
  version!: number;
}

export class ReasonParamView {
  @TextField({ max: 40 })
  name!: string;

  @TextField({ max: 200 })
  value!: string;
}

export class GateReasonView {
  @ChoiceField({ of: GATES, name: 'Gate' })
  gate!: string;

  @TextField({ max: 60, example: 'certificate-ends-before-session' })
  code!: string;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];
}

export class SlotReasonView {
  @TextField({ max: 60, example: 'soonest' })
  code!: string;

  @BooleanField({ about: 'The planner gives a reason for going on' })
  warning!: boolean;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];
}

export class InterviewerView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 20, nullable: true })
  staffNumber!: string | null;
}

export class BookedStudioView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;

  @TextField({ max: 100 })
  town!: string;

  @TextField({ max: 100 })
  region!: string;
}

export class SlotView {
  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ObjectField(() => InterviewerView)
  interviewer!: InterviewerView;

  @ObjectField(() => BookedStudioView)
  studio!: BookedStudioView;

  @DayField({
    nullable: true,
    about:
      'Last day of the certificates of the interviewer for such a session; null in a joint plan',
  })
  interviewerCertifiedThrough!: string | null;

  @DayField({ nullable: true, about: 'Last day of the certificates of the studio for this age' })
  studioCertifiedThrough!: string | null;

  @ChoiceField({
    of: ENGINE_AGE_BANDS,
    name: 'StudioAgeBand',
    about: 'The child’s band on that day',
  })
  ageBand!: string;

  @TextField({
    max: 20,
    nullable: true,
    about: 'Register number of an interpreter who can come then; null when none is needed',
  })
  interpreterNumber!: string | null;

  @ObjectsField(() => SlotReasonView, { maxItems: 20 })
  reasons!: SlotReasonView[];
}

export class NearMissView {
  @InstantField()
  startsAt!: string;

  @TextField({ max: 60 })
  code!: string;

  @ObjectsField(() => ReasonParamView, { maxItems: 10 })
  params!: ReasonParamView[];

  @ChoiceField({ of: RESOURCES, name: 'ResourceKind', nullable: true })
  resourceKind!: string | null;

  @IdField({ nullable: true })
  resourceId!: string | null;
}

export class SlotDayView {
  @DayField()
  date!: string;

  @IntegerField({ min: 0, max: MOST, about: 'Different starts, whoever and wherever' })
  count!: number;
}

export class WishView {
  @ChoiceField({ of: WISHES, name: 'Wish' })
  wish!: string;

  @BooleanField({ about: 'False for what the child cannot do without' })
  removable!: boolean;

  @BooleanField({ about: 'Not taken into account in this search' })
  leftOut!: boolean;

  @IntegerField({ min: 0, max: MOST, about: 'Starts that would come on top without it' })
  more!: number;
}

export class SlotsView {
  @ChoiceField({
    of: ENGINE_AGE_BANDS,
    name: 'StudioAgeBand',
    nullable: true,
    about: 'On the first day searched; null when unknown and not estimated',
  })
  ageBand!: string | null;

  @IntegerField({ min: 1, max: 240, nullable: true })
  sessionMinutes!: number | null;

  @TextField({ max: 12, nullable: true })
  interpreterLanguage!: string | null;

  @BooleanField({
    about: 'Nothing fitted in the region of the case, so the whole country was searched',
  })
  beyondRegion!: boolean;

  @BooleanField({ about: 'This child was interviewed in another case; ask the prosecution' })
  heardElsewhere!: boolean;

  @ObjectsField(() => SlotView, { maxItems: 100 })
  proposals!: SlotView[];

  @ObjectsField(() => SlotDayView, { maxItems: 62, about: 'How many starts each day offers' })
  days!: SlotDayView[];

  @IntegerField({ min: 0, max: MOST, about: 'Starts that meet every need and wish' })
  fitting!: number;

  @ObjectsField(() => WishView, { maxItems: WISHES.length })
  wishes!: WishView[];

  @ObjectsField(() => NearMissView, { maxItems: 100 })
  nearMisses!: NearMissView[];

  @ObjectsField(() => GateReasonView, {
    maxItems: 50,
    about: 'What stands in the way of any booking, whatever the slot',
  })
  obstacles!: GateReasonView[];

  @ObjectsField(() => GateReasonView, { maxItems: 50 })
  warnings!: GateReasonView[];
}

export class MadeBookingView {
  @IdField()
  id!: string;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @ChoiceField({ of: ENGINE_AGE_BANDS, name: 'StudioAgeBand' })
  ageBand!: string;

  @TextsField({ max: 60, maxItems: 20, about: 'Codes of what the planner should know' })
  warnings!: string[];

  @InstantField({ nullable: true, about: 'The end of a hold' })
  heldUntil!: string | null;
}
