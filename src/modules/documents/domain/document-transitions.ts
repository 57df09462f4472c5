import { REVIEWERS } from './document.js';

export const DOCUMENT_STATES = ['IN_REVIEW', 'RELEASED', 'WITHDRAWN'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_STEPS = [
  'decide-places',
  'add-place',
  'second-look',
  'open-to',
  'release',
  'withdraw',
] as const;
export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

/** The whole life of a document. A missing cell means: that step does not exist there. */
const TRANSITIONS = {
  IN_REVIEW: {
    'decide-places': 'IN_REVIEW',
    'add-place': 'IN_REVIEW',
    'second-look': 'IN_REVIEW',
    'open-to': 'IN_REVIEW',
    release: 'RELEASED',
    withdraw: 'WITHDRAWN',
  },
  RELEASED: { 'open-to': 'RELEASED', withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies Record<DocumentState, Partial<Record<DocumentStep, DocumentState>>>;

export interface DocumentFacts {
  /** Doubtful places nobody decided about yet. */
  readonly openPlaces: number;
  /** Places whose words a person keeps against the doubt. */
  readonly overruled: number;
  /** Somebody looked a second time at the present version. */
  readonly secondLookStands: boolean;
  /** The caller overruled one of the doubts, so another must look. */
  readonly overruledByMe: boolean;
  /** The caller gave the second look, so another must release. */
  readonly lookedByMe: boolean;
}

export type DocumentObstacle = 'places-open' | 'second-look-missing' | 'second-look-own';

export type DocumentVerdict =
  | { readonly kind: 'moved'; readonly to: DocumentState }
  | { readonly kind: 'blocked'; readonly by: DocumentObstacle }
  | { readonly kind: 'unavailable' };

/**
 * May this step be taken now?
 *
 * A release waits until every doubtful place was decided by a person, and, where doubts were overruled, until a second
 * person looked who is neither the one that overruled nor the one that releases. INV-DOC-02, INV-DOC-06.
 */
export function decideTransition(
  from: DocumentState,
  step: DocumentStep,
  facts: DocumentFacts,
): DocumentVerdict {
  const row: Partial<Record<DocumentStep, DocumentState>> = TRANSITIONS[from];
  const to = row[step];
  if (to === undefined) return { kind: 'unavailable' };
  const by = obstacleOf(step, facts);
  return by === undefined ? { kind: 'moved', to } : { kind: 'blocked', by };
}

function obstacleOf(step: DocumentStep, facts: DocumentFacts): DocumentObstacle | undefined {
  if (step !== 'release' && step !== 'second-look') return undefined;
  if (facts.openPlaces > 0) return 'places-open';
  if (step === 'second-look') return facts.overruledByMe ? 'second-look-own' : undefined;
  return facts.overruled === 0 ? undefined : secondLookObstacle(facts);
}

function secondLookObstacle(facts: DocumentFacts): DocumentObstacle | undefined {
  if (!facts.secondLookStands) return 'second-look-missing';
  return facts.lookedByMe ? 'second-look-own' : undefined;
}

export const DOCUMENT_ACTIONS = ['review', ...DOCUMENT_STEPS, 'read-served'] as const;
export type DocumentAction = (typeof DOCUMENT_ACTIONS)[number];

/** What somebody with these functions in the case may do next; the web draws its buttons from this. */
export function documentActions(
  functions: readonly string[],
  state: DocumentState,
  facts: DocumentFacts,
): readonly DocumentAction[] {
  const served: readonly DocumentAction[] = state === 'RELEASED' ? ['read-served'] : [];
  if (!REVIEWERS.some((role) => functions.includes(role))) return served;
  const steps = DOCUMENT_STEPS.filter(
    (step) =>
      decideTransition(state, step, facts).kind === 'moved' &&
      (step !== 'second-look' || (facts.overruled > 0 && !facts.secondLookStands)),
  );
  return ['review', ...steps, ...served];
}
