import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  DayField,
  IdField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
} from '../../../kernel/http/fields.js';
import { SHOWN_AGE_BANDS } from '../../cases/index.js';
import { FAMILY_DAYS } from '../application/propose-together.js';
import { WAIT_SIGNALS } from '../domain/waiting.js';
import { SlotView } from './interview-views.dto.js';

const MOST_DAYS = 40_000;
/** The own children, and as many who are planned along. */
const MOST_PLANNED = 400;

export class WaitingChildView {
  @IdField()
  caseId!: string;

  @TextField({ max: 20 })
  parketnummer!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ChoiceField({ of: SHOWN_AGE_BANDS, name: 'AgeBand', about: 'Age band on the day of the report' })
  ageBand!: string;

  @DayField()
  reportedOn!: string;

  @IntegerField({ min: 0, max: MOST_DAYS, about: 'Calendar days since the report' })
  waitedDays!: number;

  @DayField({ about: 'Last day within the norm, whatever is known of the needs' })
  dueOn!: string;

  @ChoiceField({
    of: WAIT_SIGNALS,
    name: 'WaitSignal',
    about: 'Against the norm of 14 and the signal of 28 days; rules of the product, not of law',
  })
  signal!: string;

  @ChoicesField({ of: ['record-needs', 'find-slot'], name: 'WaitingAction' })
  actions!: string[];
}

export class WaitingChildrenView {
  @ObjectsField(() => WaitingChildView, { maxItems: 200 })
  items!: WaitingChildView[];
}

export class PlannedLineView extends WaitingChildView {
  @ObjectField(() => SlotView, {
    nullable: true,
    about: 'Null when there is no place, or needs or an interpreter must be seen to first',
  })
  slot!: SlotView | null;

  @TextField({
    max: 20,
    nullable: true,
    about: 'The sworn interpreter that is free then; null when none is needed',
  })
  interpreterNumber!: string | null;

  @IntegerField({ min: 0, max: MOST_DAYS, nullable: true, about: 'Days waited on that day' })
  waitThen!: number | null;

  @IntegerField({
    min: 0,
    max: MOST_DAYS,
    nullable: true,
    about: 'When each had been planned alone',
  })
  waitAlone!: number | null;

  @BooleanField({
    about: 'The studio is in another region, whose coordinator must accept once it is booked',
  })
  needsAcceptance!: boolean;

  @ChoiceField({
    of: FAMILY_DAYS,
    name: 'FamilyDay',
    nullable: true,
    about:
      'Whether the other children of the case who are planned or booked come on the same day, without meeting; null without any',
  })
  familyDay!: string | null;
}

export class PlanFiguresView {
  @IntegerField({ min: 0, max: MOST_PLANNED })
  placed!: number;

  @IntegerField({ min: 0, max: MOST_DAYS })
  worstWait!: number;

  @IntegerField({ min: 0, max: MOST_PLANNED * MOST_DAYS })
  totalWait!: number;

  @IntegerField({
    min: 0,
    max: MOST_PLANNED,
    about: 'How many of them in a studio of another region',
  })
  elsewhere!: number;
}

export class WaitingPlanView {
  @ObjectsField(() => PlannedLineView, { maxItems: 200 })
  lines!: PlannedLineView[];

  @IntegerField({
    min: 0,
    max: 200,
    about:
      'Children of the region who wait with other coordinators, or with none yet, and were planned along; nothing else is told of them',
  })
  along!: number;

  @ObjectField(() => PlanFiguresView)
  together!: PlanFiguresView;

  @ObjectField(() => PlanFiguresView, { about: 'What choosing one child after the other gives' })
  oneByOne!: PlanFiguresView;
}
