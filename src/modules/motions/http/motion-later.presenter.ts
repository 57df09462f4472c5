import type { DecisionDraft, Modalities } from '../domain/decision.js';
import type { MotionRow } from '../application/motion-rows.js';
import { instant } from './instant.js';

/** What came after filing and deciding: recusal, session, deviation, and what the child was told. */
export function presentLater(row: MotionRow) {
  return {
    recusals: row.recusals.map((recusal) => ({ ...recusal, at: instant(recusal.at) })),
    deviations: row.deviations.map((deviation) => ({ ...deviation, at: instant(deviation.at) })),
    childTold: row.childTold.map((told) => ({ ...told, at: instant(told.at) })),
    leave: row.leave,
    judges: [...row.judges],
    trialStarted: row.trialStarted,
    actedEarlier: row.actedEarlier,
    advice: row.advice.map((advice) => ({
      ...advice,
      modalities: [...advice.modalities],
      extraQuestions: [...advice.extraQuestions],
      filedAt: instant(advice.filedAt),
    })),
    officeTerms: row.officeTerms.map((term) => ({ ...term, dueAt: instant(term.dueAt) })),
    decisionDraft: presentDraft(row.decisionDraft),
  };
}

function presentDraft(draft: MotionRow['decisionDraft']) {
  if (draft === null) return null;
  const { version, decision, writtenBy, writtenAt, panel } = draft;
  return {
    version,
    writtenBy,
    writtenAt: instant(writtenAt),
    panel: [...panel],
    decision: presentDecisionDraft(decision),
  };
}

/** Conditions as they were set; decisions of before name neither studio nor seats. */
export function presentModalities(modalities: Modalities) {
  const { studioId = null, seats = [], barredTopics } = modalities;
  return { ...modalities, studioId, seats: [...seats], barredTopics: [...barredTopics] };
}

/** What was written, with absent fields left out as they came in. */
function presentDecisionDraft({
  outcome,
  fairTrialAssessment: fair,
  modalities,
  childVersion,
  grounds,
  ...rest
}: DecisionDraft) {
  const stated = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
  return {
    ...stated,
    outcome,
    grounds: [...grounds],
    ...(fair === null
      ? {}
      : { fairTrialAssessment: { ...fair, counterbalance: [...fair.counterbalance] } }),
    ...(modalities === null ? {} : { modalities: presentModalities(modalities) }),
    ...(childVersion === null ? {} : { childVersion: { ...childVersion } }),
  };
}
