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
import { ASKED_BY } from '../domain/child-view.js';
import { CRITERIA } from '../domain/law.js';
import { COUNTERBALANCES, OUTCOMES } from '../domain/decision.js';
import { FLAGS } from '../domain/motion-flags.js';
import { MOTION_ACTIONS, MOTION_STATES } from '../domain/motion-transitions.js';
import { ModalitiesInput } from './decision.dto.js';
import { ServiceView } from './service.dto.js';
import { ConditionInput } from './motion-requests.dto.js';

export class SavedMotionView {
  @IdField()
  id!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;
}

export class MovedMotionView extends SavedMotionView {
  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  state!: string;
}

export class RecordedChildViewView {
  @IdField()
  id!: string;
}

export class GroundView {
  @TextField({ max: 40 })
  code!: string;

  @ChoiceField({ of: ['BASIS', 'REASON', 'REFUSAL'], name: 'GroundKind' })
  kind!: string;

  @TextField({ max: 200 })
  labelNl!: string;

  @TextField({ max: 200 })
  labelEn!: string;

  @TextField({ max: 200 })
  source!: string;

  @DayField()
  inForceFrom!: string;

  @DayField({ nullable: true })
  inForceUntil!: string | null;

  @BooleanField({ about: 'A lawyer still has to check this row' })
  toVerify!: boolean;
}

export class GroundsView {
  @ObjectsField(() => GroundView, { maxItems: 200 })
  items!: GroundView[];
}

export class MissingView {
  @TextField({ max: 200, example: '/addedValue' })
  pointer!: string;

  @TextField({ max: 60 })
  code!: string;
}

export class EarlierInterviewView {
  @IdField()
  bookingId!: string;

  @TextField({ max: 40 })
  sessionType!: string;

  @TextField({ max: 40 })
  state!: string;

  @InstantField()
  startsAt!: string;
}

export class MotionStretchView {
  @IntegerField({ min: 0, max: 86_400_000 })
  fromMs!: number;

  @IntegerField({ min: 0, max: 86_400_000 })
  toMs!: number;
}

export class RecordingViewedView {
  @IdField()
  recordingId!: string;

  @IntegerField({ min: 0, max: 86_400_000 })
  durationMs!: number;

  @ObjectsField(() => MotionStretchView, { maxItems: 10_000 })
  viewed!: MotionStretchView[];

  @IntegerField({ min: 0, max: 86_400_000 })
  notViewedMs!: number;
}

export class CriterionStepView {
  @TextField({ max: 60 })
  code!: string;

  @BooleanField()
  holds!: boolean;

  @TextField({ max: 200 })
  article!: string;

  @TextField({ max: 300 })
  labelNl!: string;

  @TextField({ max: 300 })
  labelEn!: string;

  @DayField({ nullable: true })
  on!: string | null;

  @BooleanField()
  toVerify!: boolean;
}

export class CriterionView {
  @ChoiceField({ of: CRITERIA, name: 'Criterion' })
  criterion!: string;

  @TextField({ max: 200 })
  article!: string;

  @BooleanField()
  keskinOverlay!: boolean;

  @ObjectsField(() => CriterionStepView, { maxItems: 20 })
  steps!: CriterionStepView[];
}

export class TermView {
  @TextField({ max: 40 })
  code!: string;

  @ChoiceField({
    of: ['LEGAL', 'SYSTEM_RULE'],
    name: 'TermKind',
    about: 'A term of law, or a rule of this system that changes no rights',
  })
  kind!: string;

  @TextField({ max: 200, nullable: true })
  article!: string | null;

  @DayField()
  lastDay!: string;

  @InstantField()
  dueAt!: string;

  @BooleanField()
  passed!: boolean;
}

export class FlagView {
  @ChoiceField({ of: FLAGS, name: 'MotionFlag' })
  code!: string;

  @IntegerField({ min: 0, max: 2_147_483_647, nullable: true })
  value!: number | null;
}

export class ResponseView {
  @IdField()
  id!: string;

  @ChoiceField({ of: ['PROSECUTION', 'CHILD_SIDE'], name: 'AnsweringParty' })
  party!: string;

  @IdField({ nullable: true })
  supplements!: string | null;

  @TextField({ max: 200 })
  by!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @ChoiceField({
    of: ['SUPPORT', 'NO_OBJECTION', 'OPPOSE', 'PARTLY'],
    name: 'ResponsePosition',
    nullable: true,
  })
  position!: string | null;

  @TextsField({ max: 40, maxItems: 30 })
  grounds!: string[];

  @TextField({ max: 10_000 })
  text!: string;

  @TextField({ max: 4_000, nullable: true })
  protectionWishes!: string | null;

  @ChoiceField({
    of: ['NO_CONFLICT', 'POSSIBLE_CONFLICT', 'CONFLICT'],
    name: 'ConflictCheck',
    nullable: true,
  })
  conflictCheck!: string | null;

  @BooleanField()
  wantsToBeHeard!: boolean;

  @BooleanField()
  late!: boolean;

  @InstantField()
  answeredAt!: string;
}

export class MotionChildViewView {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  recordedBy!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  recordedFunction!: string;

  @InstantField()
  recordedAt!: string;

  @TextField({ max: 40, nullable: true })
  askedBy!: string | null;

  @DayField({ nullable: true })
  askedOn!: string | null;

  @TextField({ max: 40, nullable: true })
  method!: string | null;

  @TextField({ max: 10_000, nullable: true })
  ownWords!: string | null;

  @TextField({ max: 20, nullable: true })
  wantsToSpeak!: string | null;

  @ObjectsField(() => ConditionInput, { maxItems: 20 })
  conditions!: { kind: string; text: string | null }[];

  @BooleanField()
  sharedWithDefence!: boolean;

  @TextField({ max: 4_000, nullable: true })
  reasonNotAsked!: string | null;
}

export class RemedyView {
  @TextField({ max: 40 })
  code!: string;

  @TextField({ max: 200 })
  article!: string;

  @TextField({ max: 500 })
  textNl!: string;

  @TextField({ max: 500 })
  textEn!: string;

  @BooleanField()
  toVerify!: boolean;
}

export class FairTrialView {
  @TextField({ max: 20_000 })
  goodReason!: string;

  @TextField({ max: 20_000 })
  weight!: string;

  @ChoicesField({ of: COUNTERBALANCES, name: 'Counterbalance' })
  counterbalance!: string[];
}

export class DecisionView {
  @IdField()
  id!: string;

  @ChoiceField({ of: OUTCOMES, name: 'Outcome' })
  outcome!: string;

  @BooleanField({ about: 'The motion stays open' })
  interim!: boolean;

  @TextField({ max: 200 })
  by!: string;

  @IdField()
  byId!: string;

  @ChoiceField({ of: ROLES, name: 'Role' })
  function!: string;

  @InstantField()
  decidedAt!: string;

  @ChoiceField({ of: CRITERIA, name: 'Criterion' })
  criterionComputed!: string;

  @BooleanField()
  keskinOverlay!: boolean;

  @ChoiceField({ of: CRITERIA, name: 'Criterion' })
  criterionApplied!: string;

  @TextField({ max: 20_000, nullable: true })
  overrideReason!: string | null;

  @TextsField({ max: 40, maxItems: 30 })
  grounds!: string[];

  @TextField({ max: 20_000 })
  reasoning!: string;

  @TextField({ max: 20_000 })
  bestInterestParagraph!: string;

  @TextField({ max: 20_000 })
  childViewWeight!: string;

  @ObjectField(() => FairTrialView, { nullable: true })
  fairTrialAssessment!: FairTrialView | null;

  @ObjectField(() => ModalitiesInput, { nullable: true })
  modalities!: ModalitiesInput | null;

  @DayField({ nullable: true })
  validUntil!: string | null;

  @IntegerField({ min: 1, max: 1, nullable: true })
  maxSessions!: number | null;

  @IdField({ nullable: true, about: 'The decision this one replaces' })
  replaces!: string | null;

  @ChoiceField({
    of: ['CORRECTION', 'OBJECTION_UPHELD'],
    name: 'ReplacedBecause',
    nullable: true,
  })
  replacesBecause!: string | null;

  @TextField({ max: 4_000, nullable: true, about: 'In words the child understands' })
  childText!: string | null;

  @ChoiceField({ of: ASKED_BY, name: 'AskedBy', nullable: true })
  childExplainer!: string | null;

  @TextsField({ max: 200, maxItems: 5, about: 'The judges who signed' })
  signedBy!: string[];

  @ObjectsField(() => ServiceView, { maxItems: 200 })
  served!: ServiceView[];

  @ObjectField(() => RemedyView)
  remedy!: RemedyView;
}

export class MotionEventView {
  @IntegerField({ min: 1, max: 10_000 })
  seq!: number;

  @ChoiceField({ of: MOTION_ACTIONS, name: 'MotionStep' })
  action!: string;

  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  from!: string;

  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  to!: string;

  @TextField({ max: 200 })
  by!: string;

  @InstantField()
  at!: string;

  @TextField({ max: 10_000, nullable: true })
  reason!: string | null;
}
