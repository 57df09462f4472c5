/** What one person proposes about a registration and another decides. */
export const CHANGE_KINDS = ['CORRECTION', 'MERGE', 'SPLIT', 'ERASURE'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const CHANGE_STATES = ['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN', 'VOID'] as const;
export type ChangeState = (typeof CHANGE_STATES)[number];

export const CHANGE_ACTIONS = ['show', 'approve', 'reject', 'withdraw'] as const;
export type ChangeAction = (typeof CHANGE_ACTIONS)[number];

export interface ChangeFacts {
  readonly kind: ChangeKind;
  readonly state: ChangeState;
  readonly proposedBy: string;
}

export type ChangeRefusal = 'change-decided' | 'own-change' | 'not-own-change';

export type ChangeAssessment =
  | { readonly allowed: true }
  | { readonly allowed: false; readonly because: readonly ChangeRefusal[] };

/** May this person take this step? Who proposes never decides; only who proposed withdraws. Source: domain 5.3. */
export function assessStep(
  step: 'approve' | 'reject' | 'withdraw',
  { state, proposedBy }: ChangeFacts,
  personId: string,
): ChangeAssessment {
  const own = proposedBy === personId;
  const because: ChangeRefusal[] = [];
  if (state !== 'PROPOSED') because.push('change-decided');
  if (step === 'withdraw' && !own) because.push('not-own-change');
  if (step !== 'withdraw' && own) because.push('own-change');
  return because.length === 0 ? { allowed: true } : { allowed: false, because };
}

/** What this person may do next; there is something to show only of what compares data. */
export function actionsOn(change: ChangeFacts, personId: string): readonly ChangeAction[] {
  if (change.state !== 'PROPOSED') return [];
  const shows = change.kind === 'CORRECTION' || change.kind === 'MERGE';
  const steps = (['approve', 'reject', 'withdraw'] as const).filter(
    (step) => assessStep(step, change, personId).allowed,
  );
  return [...(shows ? (['show'] as const) : []), ...steps];
}
