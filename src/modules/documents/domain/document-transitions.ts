import { REVIEWERS } from './document.js';

export const DOCUMENT_STATES = ['IN_REVIEW', 'RELEASED', 'WITHDRAWN'] as const;
export type DocumentState = (typeof DOCUMENT_STATES)[number];

export const DOCUMENT_STEPS = ['decide-places', 'add-place', 'release', 'withdraw'] as const;
export type DocumentStep = (typeof DOCUMENT_STEPS)[number];

/** The whole life of a document. A missing cell means: that step does not exist there. */
const TRANSITIONS = {
  IN_REVIEW: {
    'decide-places': 'IN_REVIEW',
    'add-place': 'IN_REVIEW',
    release: 'RELEASED',
    withdraw: 'WITHDRAWN',
  },
  RELEASED: { withdraw: 'WITHDRAWN' },
  WITHDRAWN: {},
} as const satisfies Record<DocumentState, Partial<Record<DocumentStep, DocumentState>>>;

export interface DocumentFacts {
  /** Doubtful places nobody decided about yet. */
  readonly openPlaces: number;
}

export type DocumentVerdict =
  | { readonly kind: 'moved'; readonly to: DocumentState }
  | { readonly kind: 'blocked'; readonly by: 'places-open' }
  | { readonly kind: 'unavailable' };

/** May this step be taken now? A release waits until every doubtful place was decided by a person. */
export function decideTransition(
  from: DocumentState,
  step: DocumentStep,
  facts: DocumentFacts,
): DocumentVerdict {
  const row: Partial<Record<DocumentStep, DocumentState>> = TRANSITIONS[from];
  const to = row[step];
  if (to === undefined) return { kind: 'unavailable' };
  if (step === 'release' && facts.openPlaces > 0) return { kind: 'blocked', by: 'places-open' };
  return { kind: 'moved', to };
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
    (step) => decideTransition(state, step, facts).kind === 'moved',
  );
  return ['review', ...steps, ...served];
}
