import {
  BooleanField,
  ChoiceField,
  DayField,
  IntegerField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { CRITERIA } from '../domain/law.js';
import { MOTION_STAGES } from '../domain/motion.js';

const SIDES = ['DEFENCE', 'PROSECUTION', 'CHILD_SIDE', 'EX_OFFICIO'];
const TO_VERIFY = { about: 'A lawyer still has to check this row' };

/** Who asks whom in this stage, on which article and until when. */
export class ChannelView {
  @ChoiceField({ of: SIDES, name: 'AskingSide' })
  side!: string;

  @ChoiceField({ of: MOTION_STAGES, name: 'MotionStage' })
  stage!: string;

  @TextField({ max: 200 })
  article!: string;

  @TextsField({ max: 40, maxItems: 20, about: 'Codes of the catalogue that fit' })
  basis!: string[];

  @TextField({ max: 400 })
  routeNl!: string;

  @TextField({ max: 400 })
  routeEn!: string;

  @TextField({ max: 400, nullable: true })
  limitNl!: string | null;

  @TextField({ max: 400, nullable: true })
  limitEn!: string | null;

  @BooleanField(TO_VERIFY)
  toVerify!: boolean;
}

export class TermRuleView {
  @TextField({ max: 40 })
  code!: string;

  @ChoiceField({ of: ['LEGAL', 'SYSTEM_RULE'], name: 'TermKind' })
  kind!: string;

  @IntegerField({ min: 1, max: 1_000 })
  days!: number;

  @IntegerField({ min: 1, max: 1_000, about: 'On the urgent track' })
  urgentDays!: number;

  @ChoiceField({ of: ['CALENDAR_DAY', 'COURT_DAY'], name: 'TermUnit' })
  unit!: string;

  @TextField({ max: 200, nullable: true })
  article!: string | null;

  @BooleanField(TO_VERIFY)
  toVerify!: boolean;
}

export class CriterionRuleView {
  @ChoiceField({ of: MOTION_STAGES, name: 'MotionStage', nullable: true })
  stage!: string | null;

  @ChoiceField({ of: SIDES, name: 'AskingSide', nullable: true })
  side!: string | null;

  @IntegerField({ min: 1, max: 100 })
  position!: number;

  @TextsField({ max: 60, maxItems: 20, about: 'Steps that have to hold' })
  holds!: string[];

  @ChoiceField({ of: CRITERIA, name: 'Criterion' })
  criterion!: string;

  @TextField({ max: 200 })
  article!: string;

  @BooleanField(TO_VERIFY)
  toVerify!: boolean;
}

export class MotionLawView {
  @DayField({ about: 'The day whose law this is' })
  on!: string;

  @ObjectsField(() => ChannelView, { maxItems: 100 })
  channels!: ChannelView[];

  @ObjectsField(() => TermRuleView, { maxItems: 100 })
  terms!: TermRuleView[];

  @ObjectsField(() => CriterionRuleView, { maxItems: 200 })
  rules!: CriterionRuleView[];
}
