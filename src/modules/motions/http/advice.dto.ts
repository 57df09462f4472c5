import { ROLES } from '../../../kernel/actor.js';
import {
  BooleanField,
  ChoiceField,
  DayField,
  IdField,
  InstantField,
  IntegerField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { SHOWN_AGE_BANDS } from '../../cases/index.js';
import { ADVICE_KINDS, type AdviceKind } from '../domain/advice.js';
import { APPLICANT_FUNCTIONS } from '../domain/motion.js';
import { MOTION_STATES } from '../domain/motion-transitions.js';
import { type Office, OFFICES, WAITED_FOR } from '../domain/pending-offices.js';
import { CODES } from './codes.js';

const LONG = 10_000;
const EXPERT = { max: LONG, optional: true, about: 'For an expert' };

/** What a co-accused wants asked as well; nobody checked it against the recordings. */
export class ExtraQuestion {
  @TextField({ max: 200 })
  topic!: string;

  @TextField({ max: 1_000 })
  question!: string;
}

export class FileAdviceRequest {
  @ChoiceField({ of: ADVICE_KINDS, name: 'AdviceKind' })
  kind!: AdviceKind;

  @TextField({ max: 200, about: 'Who wrote it: an expert, an organisation, a staff number' })
  author!: string;

  @TextField({ max: 40, optional: true, about: 'Number in the register of experts, if any' })
  registerNumber?: string;

  @DayField()
  datedOn!: string;

  @TextField({ ...EXPERT, max: 4_000 })
  question?: string;

  @TextField({ max: LONG })
  text!: string;

  @BooleanField({ about: 'Saw the recording' })
  sawRecording!: boolean;

  @BooleanField({ optional: true, about: 'Spoke to the child; not, unless said' })
  spokeToChild?: boolean;

  @TextField(EXPERT)
  burden?: string;

  @TextField(EXPERT)
  feasibility?: string;

  @TextField(EXPERT)
  reliability?: string;

  @TextsField({
    ...CODES,
    maxItems: 20,
    optional: true,
    about: 'Modalities an expert recommends',
  })
  modalities?: string[];

  @ObjectsField(() => ExtraQuestion, {
    maxItems: 100,
    optional: true,
    about: 'With a joinder: what the co-accused wants asked as well',
  })
  extraQuestions?: ExtraQuestion[];
}

export class SetTermRequest {
  @ChoiceField({ of: OFFICES, name: 'Office' })
  office!: Office;

  @DayField({ about: 'The last day; a rule of this system, no right depends on it' })
  lastDay!: string;

  @TextField({ max: 2_000 })
  reason!: string;
}

export class AdviceView {
  @IdField()
  id!: string;

  @ChoiceField({ of: ADVICE_KINDS, name: 'AdviceKind' })
  kind!: string;

  @TextField({ max: 200 })
  author!: string;

  @TextField({ max: 40, nullable: true })
  registerNumber!: string | null;

  @DayField()
  datedOn!: string;

  @TextField({ max: 4_000, nullable: true })
  question!: string | null;

  @TextField({ max: LONG })
  text!: string;

  @BooleanField()
  sawRecording!: boolean;

  @BooleanField()
  spokeToChild!: boolean;

  @TextField({ max: LONG, nullable: true })
  burden!: string | null;

  @TextField({ max: LONG, nullable: true })
  feasibility!: string | null;

  @TextField({ max: LONG, nullable: true })
  reliability!: string | null;

  @TextsField({ max: 40, maxItems: 20 })
  modalities!: string[];

  @ObjectsField(() => ExtraQuestion, { maxItems: 100 })
  extraQuestions!: ExtraQuestion[];

  @BooleanField()
  late!: boolean;

  @TextField({ max: 200 })
  by!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @InstantField()
  filedAt!: string;
}

export class PendingOfficeView {
  @ChoiceField({ of: WAITED_FOR, name: 'WaitedFor' })
  office!: string;

  @InstantField()
  since!: string;

  @InstantField({ nullable: true })
  dueAt!: string | null;

  @IntegerField({ min: 0, max: 100_000 })
  days!: number;

  @BooleanField()
  overdue!: boolean;
}

export class BoardRowView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @TextField({ max: 12 })
  parketnummer!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ChoiceField({ of: SHOWN_AGE_BANDS, name: 'AgeBand' })
  ageBand!: string;

  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  state!: string;

  @ChoiceField({ of: APPLICANT_FUNCTIONS, name: 'ApplicantFunction' })
  applicantFunction!: string;

  @BooleanField()
  urgent!: boolean;

  @ObjectsField(() => PendingOfficeView, { maxItems: 20 })
  pending!: PendingOfficeView[];
}

export class BoardView {
  @ObjectsField(() => BoardRowView, { maxItems: 500 })
  items!: BoardRowView[];
}
