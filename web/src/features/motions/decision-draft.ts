import type { Schemas } from '../../api/client.js';
import {
  type ModalitiesDraft,
  modalitiesDraft,
  modalitiesFrom,
  NO_MODALITIES,
} from './modalities.js';
import type { Motion } from './motion-queries.js';

export type Outcome = Schemas['Outcome'];

export interface DecisionDraft {
  readonly outcome: Outcome | '';
  readonly criterion: Schemas['Criterion'];
  readonly overrideReason: string;
  readonly grounds: readonly string[];
  readonly reasoning: string;
  readonly bestInterest: string;
  readonly childViewWeight: string;
  readonly goodReason: string;
  readonly weight: string;
  readonly counterbalance: readonly Schemas['Counterbalance'][];
  readonly byInterviewer: boolean;
  readonly modalities: ModalitiesDraft;
  readonly validUntil: string;
  readonly sessionType: Schemas['AuthorisedSessionType'] | '';
  readonly childText: string;
  readonly childExplainer: Schemas['AskedBy'] | '';
}

export function emptyDecision({ criterion }: Motion): DecisionDraft {
  return {
    outcome: '',
    criterion: criterion.criterion,
    overrideReason: '',
    grounds: [],
    reasoning: '',
    bestInterest: '',
    childViewWeight: '',
    goodReason: '',
    weight: '',
    counterbalance: [],
    byInterviewer: false,
    modalities: NO_MODALITIES,
    validUntil: '',
    sessionType: '',
    childText: '',
    childExplainer: '',
  };
}

const GRANTING: readonly string[] = ['GRANTED', 'GRANTED_WITH_MODALITIES', 'PARTIALLY_GRANTED'];
const LIMITING: readonly string[] = ['DENIED', 'PARTIALLY_GRANTED', 'WRITTEN_QUESTIONS'];
const INTERIM: readonly string[] = ['VIEW_RECORDING_FIRST', 'EXPERT_FIRST', 'REFERRED'];

/** Which parts of the form belong to an outcome. What a decision needs is for the server to say. */
export function opensSession({ outcome, byInterviewer }: DecisionDraft): boolean {
  return GRANTING.includes(outcome) || (outcome === 'WRITTEN_QUESTIONS' && byInterviewer);
}

export function weighsFairness({ outcome }: DecisionDraft, { criterion }: Motion): boolean {
  return criterion.keskinOverlay && LIMITING.includes(outcome);
}

export function staysOpen({ outcome }: DecisionDraft): boolean {
  return INTERIM.includes(outcome);
}

/** A final decision is put in words for the child. */
export function asksChildVersion(draft: DecisionDraft): boolean {
  return draft.outcome !== '' && !staysOpen(draft);
}

/** Grounds that carry the refusal of a presumed interest by themselves. Source: domain 1.5. */
const CARRYING: readonly string[] = ['REF_288_1A', 'REF_288_1B', 'REF_NO_RELEVANCE'];

/** A presumed interest is refused; without a ground that carries it, the judge says why it yields. */
export function deniesPresumed({ outcome }: DecisionDraft, { criterion }: Motion): boolean {
  return outcome === 'DENIED' && criterion.keskinOverlay;
}

/** Whether another criterion, or a refusal without a carrying ground, has to be explained. */
export function asksOverride(draft: DecisionDraft, motion: Motion): boolean {
  return (
    draft.criterion !== motion.criterion.criterion ||
    (deniesPresumed(draft, motion) && !draft.grounds.some((ground) => CARRYING.includes(ground)))
  );
}

/** The parts that are visibly empty, by JSON pointer, so that the list is there before anything is sent. */
export function emptyParts(draft: DecisionDraft, motion: Motion): readonly string[] {
  const blank = (text: string) => text.trim() === '';
  const fair = weighsFairness(draft, motion);
  const rows: readonly (readonly [string, boolean])[] = [
    ['/outcome', draft.outcome === ''],
    ['/overrideReason', asksOverride(draft, motion) && blank(draft.overrideReason)],
    ['/grounds', draft.grounds.length === 0],
    ['/reasoning', blank(draft.reasoning)],
    ['/bestInterestParagraph', blank(draft.bestInterest)],
    ['/childViewWeight', blank(draft.childViewWeight)],
    ['/childVersion/text', asksChildVersion(draft) && blank(draft.childText)],
    ['/childVersion/explainedBy', asksChildVersion(draft) && draft.childExplainer === ''],
    ['/fairTrialAssessment/goodReason', fair && blank(draft.goodReason)],
    ['/fairTrialAssessment/weight', fair && blank(draft.weight)],
    ['/fairTrialAssessment/counterbalance', fair && draft.counterbalance.length === 0],
    ['/validUntil', opensSession(draft) && draft.validUntil === ''],
  ];
  return rows.filter(([, empty]) => empty).map(([pointer]) => pointer);
}

export function decisionFrom(
  draft: DecisionDraft,
  outcome: Outcome,
  motion: Motion,
): Schemas['DecideRequest'] {
  const { goodReason, weight } = draft;
  return {
    outcome,
    criterionApplied: draft.criterion,
    overrideReason: draft.overrideReason,
    grounds: [...draft.grounds],
    reasoning: draft.reasoning,
    bestInterestParagraph: draft.bestInterest,
    childViewWeight: draft.childViewWeight,
    ...(weighsFairness(draft, motion)
      ? { fairTrialAssessment: { goodReason, weight, counterbalance: [...draft.counterbalance] } }
      : {}),
    ...(opensSession(draft) ? { modalities: modalitiesFrom(draft.modalities) } : {}),
    ...(opensSession(draft) && draft.validUntil !== '' ? { validUntil: draft.validUntil } : {}),
    ...(opensSession(draft) && draft.sessionType !== '' ? { sessionType: draft.sessionType } : {}),
    ...(asksChildVersion(draft)
      ? {
          childVersion: {
            text: draft.childText,
            explainedBy: draft.childExplainer === '' ? null : draft.childExplainer,
          },
        }
      : {}),
  };
}

/** The form as the chamber left it. */
export function draftFrom(kept: Schemas['DecideRequest'], motion: Motion): DecisionDraft {
  return {
    ...emptyDecision(motion),
    outcome: kept.outcome,
    criterion: kept.criterionApplied ?? motion.criterion.criterion,
    grounds: kept.grounds ?? [],
    byInterviewer: kept.outcome === 'WRITTEN_QUESTIONS' && kept.validUntil !== undefined,
    validUntil: kept.validUntil ?? '',
    sessionType: kept.sessionType ?? '',
    ...wordsFrom(kept),
    ...fairnessFrom(kept),
    ...(kept.modalities === undefined ? {} : { modalities: modalitiesDraft(kept.modalities) }),
  };
}

function wordsFrom(kept: Schemas['DecideRequest']): Partial<DecisionDraft> {
  return {
    overrideReason: kept.overrideReason ?? '',
    reasoning: kept.reasoning ?? '',
    bestInterest: kept.bestInterestParagraph ?? '',
    childViewWeight: kept.childViewWeight ?? '',
    childText: kept.childVersion?.text ?? '',
    childExplainer: kept.childVersion?.explainedBy ?? '',
  };
}

function fairnessFrom({ fairTrialAssessment: fair }: Schemas['DecideRequest']) {
  return {
    goodReason: fair?.goodReason ?? '',
    weight: fair?.weight ?? '',
    counterbalance: fair?.counterbalance ?? [],
  };
}
