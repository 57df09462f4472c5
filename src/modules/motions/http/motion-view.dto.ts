import {
  BooleanField,
  ChoiceField,
  ChoicesField,
  IdField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectsField,
  TextField,
  TextsField,
} from '../../../kernel/http/fields.js';
import { OUTCOMES } from '../domain/decision.js';
import { APPLICANT_FUNCTIONS, MOTION_STAGES, REQUESTED_FORMS } from '../domain/motion.js';
import { OFFICES } from '../domain/pending-offices.js';
import { SHOWN_ACTIONS } from '../domain/motion-actions.js';
import { MOTION_STATES } from '../domain/motion-transitions.js';
import { AdviceView } from './advice.dto.js';
import { ChannelView } from './law.dto.js';
import {
  ChildToldView,
  DecisionDraftView,
  DeviationView,
  JudgeView,
  LeaveView,
  RecusalView,
} from './later.dto.js';
import { MotionEntryView } from './entries.dto.js';
import { MotionContentInput } from './motion-requests.dto.js';
import {
  CriterionView,
  DecisionView,
  EarlierInterviewView,
  FlagView,
  MissingView,
  MotionChildViewView,
  MotionEventView,
  RecordingViewedView,
  ResponseView,
  TermView,
} from './motion-views.dto.js';
import { MotionViewingOfferView } from './viewing-facts.dto.js';

export class OfficeTermView {
  @ChoiceField({ of: OFFICES, name: 'Office' })
  office!: string;

  @InstantField()
  dueAt!: string;

  @TextField({ max: 2_000, nullable: true })
  reason!: string | null;
}

export class MotionView {
  @IdField()
  id!: string;

  @IdField()
  caseId!: string;

  @TextField({ max: 12 })
  parketnummer!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @IdField()
  applicantId!: string;

  @TextField({ max: 200 })
  applicantName!: string;

  @ChoiceField({ of: APPLICANT_FUNCTIONS, name: 'ApplicantFunction' })
  applicantFunction!: string;

  @TextField({ max: 3, nullable: true })
  suspectLabel!: string | null;

  @ChoiceField({ of: MOTION_STAGES, name: 'MotionStage' })
  stage!: string;

  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  state!: string;

  @IntegerField({ min: 1, max: 2_147_483_647 })
  version!: number;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  filedAt!: string | null;

  @InstantField({ nullable: true })
  responsesDueAt!: string | null;

  @TextField({ max: 4_000, nullable: true })
  completionAsked!: string | null;

  @TextField({ max: 2_000, nullable: true })
  withdrawalReason!: string | null;

  @ObjectField(() => MotionEntryView, {
    nullable: true,
    about: 'How it came when not through a screen',
  })
  entry!: MotionEntryView | null;

  @ObjectField(() => MotionContentInput)
  content!: MotionContentInput;

  @ObjectsField(() => EarlierInterviewView, {
    maxItems: 100,
    about: 'Filled in by the system; as it was at filing',
  })
  earlierInterviews!: EarlierInterviewView[];

  @IntegerField({
    min: 0,
    max: 1_000,
    about:
      'Interviews of this child in other proceedings, as counted at filing; which ones is not said',
  })
  interviewsElsewhere!: number;

  @BooleanField({ about: 'Whether the applicant had seen all recordings; never a bar' })
  recordingViewed!: boolean;

  @ObjectsField(() => RecordingViewedView, { maxItems: 100 })
  recordings!: RecordingViewedView[];

  @ObjectsField(() => MotionViewingOfferView, {
    maxItems: 100,
    about: 'Times in the viewing room the applicant asked for, offered or not; as it was at filing',
  })
  viewingOffers!: MotionViewingOfferView[];

  @ObjectsField(() => MissingView, {
    maxItems: 50,
    about: 'What filing still lacks; for the applicant',
  })
  missing!: MissingView[];

  @ObjectField(() => CriterionView)
  criterion!: CriterionView;

  @ObjectField(() => ChannelView, {
    nullable: true,
    about: 'How this side asks in this stage; null where the law of that day knows no way',
  })
  channel!: ChannelView | null;

  @ObjectsField(() => TermView, { maxItems: 20 })
  terms!: TermView[];

  @ObjectsField(() => FlagView, { maxItems: 30 })
  flags!: FlagView[];

  @ObjectsField(() => ResponseView, { maxItems: 200 })
  responses!: ResponseView[];

  @ObjectsField(() => MotionChildViewView, {
    maxItems: 200,
    about: 'For the defence only what the child lets them read',
  })
  childViews!: MotionChildViewView[];

  @TextsField({
    max: 40,
    maxItems: 20,
    about: 'Modalities the child’s own conditions suggest; for judges',
  })
  suggestedModalities!: string[];

  @ObjectsField(() => DecisionView, { maxItems: 50 })
  decisions!: DecisionView[];

  @ObjectsField(() => MotionEventView, { maxItems: 1_000 })
  events!: MotionEventView[];

  @ObjectsField(() => RecusalView, { maxItems: 100 })
  recusals!: RecusalView[];

  @ObjectsField(() => DeviationView, { maxItems: 200 })
  deviations!: DeviationView[];

  @ObjectsField(() => ChildToldView, { maxItems: 200, about: 'Not for the defence' })
  childTold!: ChildToldView[];

  @ObjectField(() => LeaveView, { nullable: true, about: 'Not for the defence' })
  leave!: LeaveView | null;

  @ObjectsField(() => JudgeView, { maxItems: 100, about: 'The judges in the case' })
  judges!: JudgeView[];

  @BooleanField({ about: 'A day of trial has begun' })
  trialStarted!: boolean;

  @BooleanField({ about: 'The caller, a judge, decided another motion in this case' })
  actedEarlier!: boolean;

  @ObjectsField(() => AdviceView, { maxItems: 200 })
  advice!: AdviceView[];

  @ObjectsField(() => OfficeTermView, { maxItems: 20, about: 'Terms the court set or extended' })
  officeTerms!: OfficeTermView[];

  @ObjectField(() => DecisionDraftView, { nullable: true, about: 'For the chamber alone' })
  decisionDraft!: DecisionDraftView | null;

  @ChoicesField({ of: SHOWN_ACTIONS, name: 'MotionAction' })
  actions!: string[];
}

export class MotionListItemView {
  @IdField()
  id!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @ChoiceField({ of: APPLICANT_FUNCTIONS, name: 'ApplicantFunction' })
  applicantFunction!: string;

  @TextField({ max: 200 })
  applicantName!: string;

  @TextField({ max: 3, nullable: true })
  suspectLabel!: string | null;

  @ChoiceField({ of: MOTION_STAGES, name: 'MotionStage' })
  stage!: string;

  @ChoiceField({ of: MOTION_STATES, name: 'MotionState' })
  state!: string;

  @ChoiceField({ of: REQUESTED_FORMS, name: 'RequestedForm', nullable: true })
  requestedForm!: string | null;

  @BooleanField()
  urgent!: boolean;

  @InstantField()
  createdAt!: string;

  @InstantField({ nullable: true })
  filedAt!: string | null;

  @InstantField({ nullable: true })
  responsesDueAt!: string | null;

  @BooleanField({ about: 'The caller is the applicant' })
  mine!: boolean;

  @ChoiceField({ of: OUTCOMES, name: 'Outcome', nullable: true })
  outcome!: string | null;
}

export class OpenMotionView {
  @IdField()
  motionId!: string;

  @IdField()
  childRef!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @BooleanField({ about: 'The child’s view, or the reason why it was not asked, is on file' })
  childAsked!: boolean;
}

/** A motion of another suspect’s counsel that can be joined; nothing of its content. */
export class JoinableMotionView {
  @IdField()
  motionId!: string;

  @TextField({ max: 14 })
  childNumber!: string;

  @InstantField()
  filedAt!: string;
}

export class CaseMotionsView {
  @ObjectsField(() => MotionListItemView, { maxItems: 200 })
  items!: MotionListItemView[];

  @ObjectsField(() => OpenMotionView, {
    maxItems: 200,
    about: 'For who plans sessions or asks the child: that something is asked, without its content',
  })
  open!: OpenMotionView[];

  @ObjectsField(() => JoinableMotionView, {
    maxItems: 200,
    about: 'For counsel of a co-accused: motions that can be joined',
  })
  joinable!: JoinableMotionView[];
}
