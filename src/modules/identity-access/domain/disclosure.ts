export const DISCLOSURE_STATES = ['SUBMITTED', 'UNDER_REVIEW', 'DECIDED', 'WITHDRAWN'] as const;
export type DisclosureState = (typeof DISCLOSURE_STATES)[number];

export const DISCLOSURE_ACTIONS = ['take-under-review', 'decide', 'withdraw'] as const;
export type DisclosureAction = (typeof DISCLOSURE_ACTIONS)[number];

/** The whole life of a request to disclose. A missing cell means: that action does not exist there. */
const TRANSITIONS = {
  SUBMITTED: { 'take-under-review': 'UNDER_REVIEW', withdraw: 'WITHDRAWN' },
  UNDER_REVIEW: { decide: 'DECIDED', withdraw: 'WITHDRAWN' },
  DECIDED: {},
  WITHDRAWN: {},
} as const satisfies Record<DisclosureState, Partial<Record<DisclosureAction, DisclosureState>>>;

/** Everything a guard may look at. */
export interface DisclosureFacts {
  readonly prosecutionAnswered: boolean;
  readonly childSideAnswered: boolean;
  readonly answersDueAt: Date | null;
  readonly now: Date;
}

export type DisclosureObstacle = 'answers-pending';

type Guard = (facts: DisclosureFacts) => DisclosureObstacle | null;

const free: Guard = () => null;

/** One guard per action. Prosecution and child are heard before a judge decides, or had their time. Source: A45. */
const GUARDS: Record<DisclosureAction, Guard> = {
  'take-under-review': free,
  decide: ({ prosecutionAnswered, childSideAnswered, answersDueAt, now }) =>
    (prosecutionAnswered && childSideAnswered) || (answersDueAt !== null && now > answersDueAt)
      ? null
      : 'answers-pending',
  withdraw: free,
};

export type DisclosureVerdict =
  | { readonly kind: 'moved'; readonly to: DisclosureState }
  | { readonly kind: 'blocked'; readonly by: DisclosureObstacle }
  | { readonly kind: 'unavailable' };

/** Whether an action takes a request from one state to another, and what stands in the way. */
export function decideDisclosure(
  from: DisclosureState,
  action: DisclosureAction,
  facts: DisclosureFacts,
): DisclosureVerdict {
  const row: Partial<Record<DisclosureAction, DisclosureState>> = TRANSITIONS[from];
  const to = row[action];
  if (to === undefined) return { kind: 'unavailable' };

  const by = GUARDS[action](facts);
  return by === null ? { kind: 'moved', to } : { kind: 'blocked', by };
}

/** Days in which prosecution and child may answer, and days a granted disclosure lies open; rules of the product. */
export const ANSWER_DAYS = 7;
export const OPEN_DAYS = 14;

export const AUDIENCES = ['COUNSEL_ONLY', 'COUNSEL_AND_CLIENT'] as const;
export type Audience = (typeof AUDIENCES)[number];

/** What a judge decides about one field. */
export interface FieldDecision {
  readonly field: string;
  readonly granted: boolean;
  /** Null exactly when it is refused. */
  readonly audience: Audience | null;
  readonly mayCopy: boolean;
}

export type DecisionFlaw = 'fields-not-those-asked' | 'scope-missing' | 'scope-of-refusal';

/** What is wrong with a decision: each field that was asked for is decided once, and only a granted one has a scope. */
export function assessFieldDecisions(
  asked: readonly string[],
  decided: readonly FieldDecision[],
): readonly DecisionFlaw[] {
  const flaws: DecisionFlaw[] = [];
  const fields = decided.map(({ field }) => field);
  if ([...fields].sort().join() !== [...asked].sort().join()) flaws.push('fields-not-those-asked');
  if (decided.some(({ granted, audience }) => granted && audience === null))
    flaws.push('scope-missing');
  if (decided.some(({ granted, audience, mayCopy }) => !granted && (audience !== null || mayCopy)))
    flaws.push('scope-of-refusal');
  return flaws;
}
