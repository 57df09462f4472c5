import type { DecisionDraft, Modalities } from '../domain/decision.js';
import type { ChildViewDraft } from '../domain/child-view.js';
import type { Motivation, MotionContent } from '../domain/motion.js';
import type { QuestionCheck } from '../domain/question-passages.js';
import type { RespondCommand } from '../application/answer-motion.js';
import type { MotionId } from '../../../kernel/ids.js';
import type {
  ChildVersionInput,
  DecideRequest,
  FairTrialInput,
  ModalitiesInput,
} from './decision.dto.js';
import type { QuestionCheckInput } from './question-passages.dto.js';
import type {
  MotionContentInput,
  MotivationInput,
  RecordChildViewRequest,
  RespondRequest,
} from './motion-requests.dto.js';

/** Blank is absent: an answer of spaces is no answer. */
function stated(text: string | null | undefined): string | null {
  return text === null || text === undefined || text.trim() === '' ? null : text.trim();
}

/** What an applicant wrote, with every absent field absent in one way. */
export function readContent(input: MotionContentInput): MotionContent {
  const { attachments = [], viewingCertificates = [], sealedQuestions = [] } = input;
  const files = { attachments, viewingCertificates, sealedQuestions };
  return { ...readChoices(input), ...readTexts(input), ...readLists(input), ...files };
}

function readChoices(input: MotionContentInput) {
  const {
    requestedForm = null,
    notViewedReason = null,
    incriminating = null,
    defenceHadOpportunity = null,
    weightOfStatement = null,
    declarationNoIdentityData = false,
  } = input;
  return {
    requestedForm,
    notViewedReason,
    incriminating,
    defenceHadOpportunity,
    weightOfStatement,
    declarationNoIdentityData,
  };
}

function readTexts(input: MotionContentInput) {
  const { urgency } = input;
  return {
    atTrialReason: stated(input.atTrialReason),
    addedValue: readMotivation(input.addedValue),
    whyRecordingInsufficient: readMotivation(input.whyRecordingInsufficient),
    bestInterestStatement: stated(input.bestInterestStatement),
    newCircumstances: stated(input.newCircumstances),
    urgency:
      urgency === null || urgency === undefined
        ? null
        : { reason: stated(urgency.reason), on: urgency.on ?? null },
  };
}

function readLists({
  legalBasis = [],
  factsConcerned = [],
  fragmentReferences = [],
  questions = [],
  alternativesConsidered = [],
  topicsOnly,
}: MotionContentInput) {
  return {
    legalBasis: [...new Set(legalBasis)],
    factsConcerned,
    fragmentReferences: fragmentReferences.map(({ recordingId, fromMs, toMs, note }) => ({
      recordingId,
      fromMs,
      toMs,
      note: stated(note),
    })),
    questions: questions.map(({ topic, question, check }) => ({
      topic,
      question,
      check: readCheck(check),
    })),
    alternativesConsidered: alternativesConsidered.map(({ kind, note }) => ({
      kind,
      note: stated(note),
    })),
    topicsOnly:
      topicsOnly === null || topicsOnly === undefined
        ? null
        : { topics: topicsOnly.topics, reason: stated(topicsOnly.reason) },
  };
}

function readCheck(input: QuestionCheckInput | null | undefined): QuestionCheck | null {
  if (input === null || input === undefined) return null;
  const { outcome, passage, because } = input;
  return { outcome, passage: passage ?? null, because: stated(because) };
}

function readMotivation(input: MotivationInput | null | undefined): Motivation | null {
  if (input === null || input === undefined) return null;
  const answer = { ground: input.ground ?? null, text: stated(input.text) };
  return answer.ground === null && answer.text === null ? null : answer;
}

export function readResponse(motionId: MotionId, input: RespondRequest): RespondCommand {
  const {
    supplement = false,
    position = null,
    grounds = [],
    text,
    wantsToBeHeard = false,
    conflictCheck = null,
  } = input;
  return {
    motionId,
    supplement,
    position,
    grounds,
    text,
    wantsToBeHeard,
    conflictCheck,
    protectionWishes: stated(input.protectionWishes),
  };
}

export function readChildView(input: RecordChildViewRequest): ChildViewDraft {
  const {
    askedBy = null,
    askedOn = null,
    method = null,
    wantsToSpeak = null,
    conditions = [],
    sharedWithDefence,
  } = input;
  return {
    askedBy,
    askedOn,
    method,
    wantsToSpeak,
    sharedWithDefence,
    ownWords: stated(input.ownWords),
    conditions: conditions.map(({ kind, text }) => ({ kind, text: stated(text) })),
    reasonNotAsked: stated(input.reasonNotAsked),
  };
}

export function readDecision(input: DecideRequest): DecisionDraft {
  const {
    outcome,
    criterionApplied = null,
    grounds = [],
    validUntil = null,
    sessionType = null,
  } = input;
  return {
    outcome,
    criterionApplied,
    validUntil,
    sessionType,
    grounds: [...new Set(grounds)],
    overrideReason: stated(input.overrideReason),
    reasoning: stated(input.reasoning),
    bestInterestParagraph: stated(input.bestInterestParagraph),
    childViewWeight: stated(input.childViewWeight),
    fairTrialAssessment:
      input.fairTrialAssessment === undefined ? null : readFairTrial(input.fairTrialAssessment),
    modalities: input.modalities === undefined ? null : readModalities(input.modalities),
    childVersion: readChildVersion(input.childVersion),
  };
}

function readChildVersion(input: ChildVersionInput | undefined) {
  if (input === undefined) return null;
  return { text: stated(input.text), explainedBy: input.explainedBy ?? null };
}

function readFairTrial({ goodReason, weight, counterbalance = [] }: FairTrialInput) {
  return { goodReason: stated(goodReason), weight: stated(weight), counterbalance };
}

/** A modality that is not named is not imposed. */
function readModalities(input: ModalitiesInput): Modalities {
  const {
    sameInterviewer,
    maxMinutes = null,
    questionsFiledDaysBefore = null,
    barredTopics = [],
    studioId = null,
    seats = [],
  } = input;
  return {
    sameInterviewer,
    maxMinutes,
    questionsFiledDaysBefore,
    barredTopics,
    studioId,
    seats: seats.map(({ attendee, room }) => ({ attendee, room })),
    other: stated(input.other),
    ...readPlaces(input),
    ...readCare(input),
  };
}

function readPlaces({
  counselInControlRoomOnly = false,
  suspectExcluded = false,
  judgePresent = false,
  questionsThroughEarpiece = false,
  jointForCoAccused = false,
}: ModalitiesInput) {
  return {
    counselInControlRoomOnly,
    suspectExcluded,
    judgePresent,
    questionsThroughEarpiece,
    jointForCoAccused,
  };
}

function readCare({
  supportPerson = false,
  interpreter = false,
  preMeeting = false,
  aftercareWithin48Hours = false,
  identityNotSpoken = false,
}: ModalitiesInput) {
  return { supportPerson, interpreter, preMeeting, aftercareWithin48Hours, identityNotSpoken };
}
