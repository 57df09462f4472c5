import { type LegalDate, legalDate } from '../../../kernel/time.js';
import type {
  CaseMotionsRow,
  DecisionRow,
  MotionOverviewRow,
  MotionRow,
} from '../application/motion-rows.js';
import { sideOf } from '../domain/sides.js';
import { suggestedModalities } from '../domain/child-view.js';
import { computeCriterion, type CriterionAnswer } from '../domain/criterion.js';
import { channelOf, type Law } from '../domain/law.js';
import { PRESUMED_INTEREST } from '../domain/motion.js';
import { isDecider, motionActions } from '../domain/motion-actions.js';
import { flagsOf } from '../domain/motion-flags.js';
import { termsOf } from '../domain/motion-terms.js';
import type { MotionFacts } from '../domain/motion-transitions.js';
import { type RemedyStanding, remedyStanding } from '../domain/remedies.js';
import { allViewed, notViewedMs } from '../domain/viewed-recordings.js';
import type { CaseMotionsView, MotionView } from './motion-view.dto.js';
import { instant } from './instant.js';
import { presentLater, presentModalities } from './motion-later.presenter.js';
import type { DecisionView } from './motion-views.dto.js';

/** A motion with what the rules make of it for this reader, now. */
export function presentMotion(
  { row, missing, now, law }: MotionOverviewRow,
  viewerId: string,
): MotionView {
  const criterion = criterionOf(row, now, law);
  const channel = channelOf(law, sideOf(row.applicantFunction), row.stage);
  return {
    ...identityOf(row),
    missing: [...missing],
    criterion: { ...criterion, steps: [...criterion.steps] },
    channel: channel === undefined ? null : { ...channel, basis: [...channel.basis] },
    terms: termsOfRow(row, now, law).map((term) => ({ ...term, dueAt: term.dueAt.toISOString() })),
    flags: [...flagsOf(flagFacts(row, criterion, now))],
    responses: row.responses.map((response) => ({
      ...response,
      grounds: [...response.grounds],
      answeredAt: instant(response.answeredAt),
    })),
    childViews: row.childViews.map((view) => ({
      ...view,
      conditions: [...view.conditions],
      recordedAt: instant(view.recordedAt),
    })),
    suggestedModalities: row.functions.some((held) => isDecider(held))
      ? [...suggestedModalities(row.childViews.at(-1)?.conditions.map(({ kind }) => kind) ?? [])]
      : [],
    decisions: row.decisions.map((decision) => presentDecision(row, decision, law)),
    events: row.events.map((event) => ({ ...event, at: instant(event.at) })),
    actions: [
      ...motionActions(
        viewerOf(row, viewerId, law),
        row.state,
        factsOf(row, missing.length, { now, law }),
      ),
    ],
    ...presentLater(row),
  };
}

function identityOf(row: MotionRow) {
  const {
    id,
    caseId,
    parketnummer,
    childRef,
    childNumber,
    applicantId,
    applicantName,
    applicantFunction,
    suspectLabel,
    stage,
    state,
    version,
    completionAsked,
    withdrawalReason,
  } = row;
  return {
    id,
    caseId,
    parketnummer,
    childRef,
    childNumber,
    applicantId,
    applicantName,
    applicantFunction,
    suspectLabel,
    stage,
    state,
    version,
    completionAsked,
    withdrawalReason,
    createdAt: row.createdAt.toISOString(),
    filedAt: row.filedAt?.toISOString() ?? null,
    responsesDueAt: row.responsesDueAt?.toISOString() ?? null,
    content: contentOf(row.content),
    entry:
      row.entry === null
        ? null
        : { ...row.entry, receivedAt: new Date(row.entry.receivedAt).toISOString() },
    ...filledIn(row),
  };
}

/** What the system states by itself. */
function filledIn(row: MotionRow) {
  return {
    earlierInterviews: [...row.earlierInterviews],
    interviewsElsewhere: row.interviewsElsewhere,
    recordingViewed: allViewed(row.recordings),
    viewingOffers: row.viewingOffers.map((offer) => ({ ...offer, slots: [...offer.slots] })),
    recordings: row.recordings.map((recording) => ({
      recordingId: recording.recordingId,
      durationMs: recording.durationMs,
      viewed: [...recording.viewed],
      notViewedMs: notViewedMs([recording]),
    })),
  };
}

/** The text of a motion as the API shows it. */
export function contentOf(content: MotionRow['content']) {
  return {
    ...content,
    legalBasis: [...content.legalBasis],
    factsConcerned: [...content.factsConcerned],
    attachments: [...content.attachments],
    viewingCertificates: [...content.viewingCertificates],
    sealedQuestions: [...content.sealedQuestions],
    fragmentReferences: [...content.fragmentReferences],
    questions: [...content.questions],
    alternativesConsidered: [...content.alternativesConsidered],
    topicsOnly:
      content.topicsOnly === null
        ? null
        : { ...content.topicsOnly, topics: [...content.topicsOnly.topics] },
  };
}

function criterionOf(row: MotionRow, now: Date, law: Law): CriterionAnswer {
  const { content } = row;
  const facts = {
    stage: row.stage,
    side: sideOf(row.applicantFunction),
    legalBasis: content.legalBasis,
    askedOn: legalDate(row.filedAt ?? now),
    hearingOn: row.hearingAt === null ? null : legalDate(row.hearingAt),
    appealFiledOn: row.appealFiledOn,
    heardInFirstInstance: row.heardInFirstInstance,
    incriminating: content.incriminating === true,
    defenceHadOpportunity: content.defenceHadOpportunity === true,
  };
  return computeCriterion(facts, law);
}

function termsOfRow(row: MotionRow, now: Date, law: Law) {
  const final = finalOf(row);
  const ready = row.events.findLast(({ to }) => to === 'READY_FOR_DECISION');
  const facts = {
    urgent: row.content.urgency !== null,
    filedAt: row.filedAt,
    responsesDueAt: row.responsesDueAt,
    readyAt: ready === undefined ? null : new Date(ready.at),
    decidedAt: final === undefined ? null : new Date(final.decidedAt),
    remedy: final === undefined ? null : standingOf(row, final, law).remedy,
    hearingOn:
      row.stage === 'PRE_TRIAL' && row.hearingAt !== null ? legalDate(row.hearingAt) : null,
    appealFiledOn: row.stage === 'APPEAL' ? row.appealFiledOn : null,
    now,
  };
  return termsOf(facts, law);
}

/** The final decision that stands: the last one, as each later one names what it replaces. */
function finalOf(row: MotionRow): DecisionRow | undefined {
  return row.decisions.findLast(({ interim }) => !interim);
}

function standingOf(row: MotionRow, { outcome, decidedAt }: DecisionRow, law: Law): RemedyStanding {
  const { stage, trialStarted } = row;
  const side = sideOf(row.applicantFunction);
  const decidedOn = legalDate(new Date(decidedAt));
  return remedyStanding({ stage, side, outcome, decidedOn, trialStarted }, law);
}

function objectionUntil(row: MotionRow, law: Law): LegalDate | null {
  const final = finalOf(row);
  if (final === undefined || row.events.some(({ action }) => action === 'object')) return null;
  return standingOf(row, final, law).objectionUntil;
}

function viewerOf(row: MotionRow, viewerId: string, law: Law) {
  const final = finalOf(row);
  const about = row.recusals.findLast(({ judgeId }) => judgeId === viewerId);
  return {
    functions: row.functions,
    applicant: row.applicant,
    writer: row.writer,
    answeredParties: row.responses.map(({ party }) => party),
    recused: about !== undefined && ['PENDING', 'GRANTED'].includes(about.outcome),
    decided: final?.byId === viewerId,
    resubmit: final !== undefined && standingOf(row, final, law).remedy.code === 'RESUBMIT',
    ownVoice: row.ownVoice === 'SELF',
  };
}

function flagFacts(row: MotionRow, criterion: CriterionAnswer, now: Date) {
  const { content } = row;
  return {
    filed: row.filedAt !== null,
    withdrawn: row.state === 'WITHDRAWN',
    recordings: row.recordings,
    notViewedReason: content.notViewedReason,
    requestedForm: content.requestedForm,
    urgent: content.urgency !== null,
    presumedInterest: [content.addedValue, content.whyRecordingInsufficient].some(
      (answer) => answer?.ground === PRESUMED_INTEREST,
    ),
    newCircumstances: content.newCircumstances !== null,
    criterion,
    responses: row.responses,
    responseTermPassed: row.responsesDueAt !== null && now > row.responsesDueAt,
    childViews: row.childViews,
    ofAge: row.ofAge,
  };
}

function factsOf(
  row: MotionRow,
  missingFields: number,
  { now, law }: { readonly now: Date; readonly law: Law },
): MotionFacts {
  const answered = (party: string) => row.responses.some((response) => response.party === party);
  return {
    missingFields,
    prosecutionAnswered: answered('PROSECUTION') || sideOf(row.applicantFunction) === 'PROSECUTION',
    childSideAnswered: answered('CHILD_SIDE') || sideOf(row.applicantFunction) === 'CHILD_SIDE',
    childViewKnown: row.childViews.length > 0,
    responseTermPassed: row.responsesDueAt !== null && now > row.responsesDueAt,
    adviceAwaited: row.adviceAwaited,
    grantedUntil: row.leave?.sessionState === null ? row.leave.validUntil : null,
    objectionUntil: objectionUntil(row, law),
    today: legalDate(now),
  };
}

function presentDecision(row: MotionRow, decision: DecisionRow, law: Law): DecisionView {
  const {
    fairTrialGoodReason: goodReason,
    fairTrialWeight: weight,
    fairTrialCounterbalance,
    modalities,
    ...rest
  } = decision;
  const { code, article, textNl, textEn, toVerify } = standingOf(row, decision, law).remedy;
  return {
    ...rest,
    decidedAt: instant(decision.decidedAt),
    signedBy: [...decision.signedBy],
    served: decision.served.map(({ name, at }) => ({ name, at: instant(at) })),
    grounds: [...decision.grounds],
    fairTrialAssessment:
      goodReason === null || weight === null
        ? null
        : { goodReason, weight, counterbalance: [...fairTrialCounterbalance] },
    modalities: modalities === null ? null : presentModalities(modalities),
    remedy: { code, article, textNl, textEn, toVerify },
  };
}

export function presentMotions({ items, open, joinable }: CaseMotionsRow): CaseMotionsView {
  return {
    items: items.map((item) => ({
      ...item,
      createdAt: instant(item.createdAt),
      filedAt: item.filedAt === null ? null : instant(item.filedAt),
      responsesDueAt: item.responsesDueAt === null ? null : instant(item.responsesDueAt),
    })),
    open: [...open],
    joinable: joinable.map((one) => ({ ...one, filedAt: instant(one.filedAt) })),
  };
}
