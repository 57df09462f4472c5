import { ROLES } from '../../../kernel/actor.js';
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
import type { PersonId, RecordingId } from '../../../kernel/ids.js';
import { AGE_BANDS } from '../../identity-vault/index.js';
import { ASKED_BY } from '../domain/child-view.js';
import { CRITERIA } from '../domain/law.js';
import { COUNTERBALANCES, OUTCOMES } from '../domain/decision.js';
import { MOTION_STAGES } from '../domain/motion.js';
import { DecideRequest } from './decision.dto.js';

const LONG = 10_000;
const MS = { min: 0, max: 86_400_000 };
export const DEVIATION_KINDS = [
  'OTHER_TOPIC',
  'BARRED_TOPIC',
  'OTHER_PERSON',
  'OTHER_PLACE',
  'TOO_LONG',
  'OTHER',
] as const;

export class SuspendRequest {
  @IdField({ about: 'The judge who is asked to step aside, or does' })
  judgeId!: PersonId;

  @ChoiceField({ of: ['RECUSAL', 'SELF_RECUSAL'], name: 'RecusalKind' })
  kind!: 'RECUSAL' | 'SELF_RECUSAL';

  @TextField({ max: 4_000 })
  reason!: string;
}

export class ResumeRequest {
  @ChoiceField({
    of: ['GRANTED', 'DENIED', 'DROPPED'],
    name: 'RecusalOutcome',
    about: 'Granted: this judge no longer decides',
  })
  outcome!: 'GRANTED' | 'DENIED' | 'DROPPED';
}

export class ReasonRequest {
  @TextField({ max: LONG })
  reason!: string;
}

export class SettleObjectionRequest extends ReasonRequest {
  @BooleanField({ about: 'The refusal falls and the motion is decided anew' })
  upheld!: boolean;
}

export class ExtendLeaveRequest {
  @DayField({ about: 'The new last day' })
  validUntil!: string;
}

export class CorrectDecisionRequest {
  @TextField({ max: 20_000 })
  reasoning!: string;

  @TextField({ max: 20_000 })
  bestInterestParagraph!: string;

  @TextField({ max: 20_000 })
  childViewWeight!: string;
}

export class PassageInput {
  @IdField()
  recordingId!: RecordingId;

  @IntegerField(MS)
  fromMs!: number;

  @IntegerField(MS)
  toMs!: number;
}

export class ReportDeviationRequest {
  @ChoiceField({ of: DEVIATION_KINDS, name: 'DeviationKind' })
  kind!: string;

  @TextField({ max: LONG })
  text!: string;

  @ObjectField(() => PassageInput, { optional: true })
  passage?: PassageInput;
}

export class TellChildRequest {
  @TextField({ max: 4_000, about: 'What was said, in words the child understands' })
  text!: string;

  @ChoiceField({ of: ASKED_BY, name: 'AskedBy' })
  explainedBy!: string;

  @DayField()
  toldOn!: string;

  @TextField({ max: 4_000, optional: true, about: 'What the child said to it' })
  reaction?: string;
}

export class RecordedView {
  @IdField()
  id!: string;
}

export class RecusalView {
  @IdField()
  judgeId!: string;

  @TextField({ max: 200 })
  judge!: string;

  @ChoiceField({ of: ['RECUSAL', 'SELF_RECUSAL'], name: 'RecusalKind' })
  kind!: string;

  @ChoiceField({ of: ['PENDING', 'GRANTED', 'DENIED', 'DROPPED'], name: 'RecusalStanding' })
  outcome!: string;

  @InstantField()
  at!: string;
}

export class DeviationView {
  @IdField()
  id!: string;

  @ChoiceField({ of: DEVIATION_KINDS, name: 'DeviationKind' })
  kind!: string;

  @TextField({ max: LONG })
  text!: string;

  @IdField({ nullable: true })
  recordingId!: string | null;

  @IntegerField({ ...MS, nullable: true })
  fromMs!: number | null;

  @IntegerField({ ...MS, nullable: true })
  toMs!: number | null;

  @TextField({ max: 200 })
  by!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @InstantField()
  at!: string;
}

export class ChildToldView {
  @IdField()
  id!: string;

  @TextField({ max: 4_000 })
  text!: string;

  @ChoiceField({ of: ASKED_BY, name: 'AskedBy' })
  explainedBy!: string;

  @DayField()
  toldOn!: string;

  @TextField({ max: 4_000, nullable: true })
  reaction!: string | null;

  @TextField({ max: 200 })
  by!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @InstantField()
  at!: string;
}

export class LeaveView {
  @DayField({ nullable: true, about: 'Last day; null when the leave was ended' })
  validUntil!: string | null;

  @TextField({ max: 40, nullable: true })
  sessionState!: string | null;

  @IdField({ nullable: true })
  bookingId!: string | null;
}

export class JudgeView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;
}

export class PanelJudgeView extends JudgeView {
  @BooleanField({ about: 'Signed this version' })
  signed!: boolean;
}

export class DecisionDraftView {
  @IntegerField({ min: 1, max: 1_000_000 })
  version!: number;

  @TextField({ max: 200 })
  writtenBy!: string;

  @InstantField()
  writtenAt!: string;

  @ObjectsField(() => PanelJudgeView, { maxItems: 5 })
  panel!: PanelJudgeView[];

  @ObjectField(() => DecideRequest)
  decision!: DecideRequest;
}

export class DraftedView {
  @IntegerField({ min: 1, max: 1_000_000 })
  version!: number;
}

/** Decisions elsewhere with these facts in common; nothing leads back to a case or a child. */
export class ComparableView {
  @ChoiceField({ of: OUTCOMES, name: 'Outcome' })
  outcome!: string;

  @ChoiceField({ of: MOTION_STAGES, name: 'MotionStage' })
  stage!: string;

  @ChoiceField({ of: AGE_BANDS, name: 'AgeBand' })
  ageBand!: string;

  @ChoiceField({ of: CRITERIA, name: 'Criterion' })
  criterion!: string;

  @BooleanField({ about: 'The interest of the defence was presumed' })
  keskin!: boolean;

  @TextsField({ max: 40, maxItems: 30 })
  grounds!: string[];

  @ChoicesField({ of: COUNTERBALANCES, name: 'Counterbalance' })
  counterbalance!: string[];

  @IntegerField({ min: 1, max: 1_000_000 })
  decisions!: number;
}

export class ComparablesView {
  @ObjectsField(() => ComparableView, { maxItems: 100 })
  items!: ComparableView[];
}
