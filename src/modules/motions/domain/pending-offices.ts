import { daysBetween, legalDate } from '../../../kernel/time.js';
import type { MotionState } from './motion-transitions.js';

export const OFFICES = [
  'PROSECUTION',
  'CHILD_SIDE',
  'CHILD_VIEW',
  'EXPERT',
  'INTERVIEWER',
  'CO_ACCUSED',
] as const;
export type Office = (typeof OFFICES)[number];
/** With the court and the applicant, who are waited for without a term of answers. */
export const WAITED_FOR = [...OFFICES, 'REGISTRY', 'JUDGE', 'APPLICANT', 'REPORT'] as const;
export type WaitedFor = (typeof WAITED_FOR)[number];

export interface OfficeTerm {
  readonly office: Office;
  readonly dueAt: Date;
  readonly setAt: Date;
}

export interface PendingFacts {
  readonly state: MotionState;
  readonly filedAt: Date;
  /** When the present state began. */
  readonly stateSince: Date;
  readonly responsesDueAt: Date | null;
  /** Offices that have answered. */
  readonly answered: readonly Office[];
  readonly terms: readonly OfficeTerm[];
  readonly now: Date;
}

/** One office that is waited for: since when, until when, and how many days already. */
export interface PendingOffice {
  readonly office: WaitedFor;
  readonly since: Date;
  readonly dueAt: Date | null;
  readonly days: number;
  readonly overdue: boolean;
}

/** Whom a state waits for when it does not wait for answers. */
const BY_STATE: Readonly<Partial<Record<MotionState, WaitedFor>>> = {
  SUBMITTED: 'REGISTRY',
  INCOMPLETE: 'APPLICANT',
  READY_FOR_DECISION: 'JUDGE',
  SUSPENDED_RECUSAL: 'JUDGE',
  REFERRED: 'JUDGE',
  UNDER_OBJECTION: 'JUDGE',
  HELD: 'REPORT',
};
/** Asked of everybody when a motion is taken up. */
const ASKED: readonly Office[] = ['PROSECUTION', 'CHILD_SIDE', 'CHILD_VIEW'];

/** Everybody a motion waits for now, the longest first. Source: issue 6, board with days pending for each office. */
export function pendingOffices(facts: PendingFacts): readonly PendingOffice[] {
  return [...byState(facts), ...byTerm(facts)]
    .map(({ office, since, dueAt }) => ({
      office,
      since,
      dueAt,
      days: daysBetween(legalDate(since), legalDate(facts.now)),
      overdue: dueAt !== null && facts.now > dueAt,
    }))
    .toSorted((one, other) => other.days - one.days);
}

type Waiting = Pick<PendingOffice, 'office' | 'since' | 'dueAt'>;

function byState({ state, stateSince, terms, answered }: PendingFacts): readonly Waiting[] {
  const expert = terms.some(({ office }) => office === 'EXPERT' && !answered.includes('EXPERT'));
  if (state === 'ADJOURNED')
    return expert ? [] : [{ office: 'APPLICANT', since: stateSince, dueAt: null }];
  const office = BY_STATE[state];
  return office === undefined ? [] : [{ office, since: stateSince, dueAt: null }];
}

function byTerm({ state, stateSince, responsesDueAt, answered, terms }: PendingFacts) {
  if (state !== 'UNDER_REVIEW' && state !== 'ADJOURNED') return [];
  const asked = state === 'UNDER_REVIEW' ? ASKED : [];
  const offices = [...new Set([...asked, ...terms.map(({ office }) => office)])];
  return offices
    .filter((office) => !answered.includes(office))
    .map((office): Waiting => {
      const term = terms.find((row) => row.office === office);
      return {
        office,
        since: term?.setAt ?? stateSince,
        dueAt: term?.dueAt ?? responsesDueAt,
      };
    });
}
