import type { Role } from '../../src/kernel/actor.js';
import type { World } from './world.js';

export const PROSECUTION = [
  'PROSECUTOR',
  'PROSECUTION_STAFF',
  'VICTIM_COORDINATOR',
  'ADVOCATE_GENERAL',
] as const;
export const COURT = ['INVESTIGATING_JUDGE', 'JUDGE', 'COURT_CLERK'] as const;
export const JUDGES = ['INVESTIGATING_JUDGE', 'JUDGE'] as const;
export const CHILD_SIDE = ['VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM'] as const;
export const REVIEWERS = ['PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR'] as const;
export const IN_CASE = [
  ...PROSECUTION,
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  'DEFENCE_COUNSEL',
  ...CHILD_SIDE,
  ...COURT,
] as const;
export const REVEALERS = [
  ...PROSECUTION,
  'INTERVIEW_COORDINATOR',
  'CHILD_INTERVIEWER',
  ...COURT,
] as const;
export const DISCLOSURE_READERS = [
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COORDINATOR',
  'DEFENCE_COUNSEL',
  ...CHILD_SIDE,
  ...COURT,
] as const;
export const NEEDS_READERS = IN_CASE.filter((role) => role !== 'DEFENCE_COUNSEL');
export const WATCHERS = IN_CASE.filter((role) => role !== 'INTERVIEW_COORDINATOR');

export const APPLICANTS = [
  'DEFENCE_COUNSEL',
  'PROSECUTOR',
  'ADVOCATE_GENERAL',
  'VICTIM_COUNSEL',
  'GUARDIAN_AD_LITEM',
  'INVESTIGATING_JUDGE',
  'JUDGE',
] as const;
/** A court does not object to what a court decided. */
export const othersThanJudges = APPLICANTS.filter(
  (role) => role !== 'INVESTIGATING_JUDGE' && role !== 'JUDGE',
);
export const MOTION_WRITERS = [...APPLICANTS, 'COURT_CLERK'] as const;
export const MOTION_READERS = IN_CASE.filter(
  (role) => role !== 'INTERVIEW_COORDINATOR' && role !== 'CHILD_INTERVIEWER',
);
export const othersThanApplicant = absentFor(
  APPLICANTS.filter((role) => role !== 'DEFENCE_COUNSEL'),
  'the motion of the world is the defence’s',
);
export const othersThanWriter = absentFor(
  MOTION_WRITERS.filter((role) => role !== 'DEFENCE_COUNSEL'),
  'the motion of the world is the defence’s',
);

export interface MatrixRow {
  readonly route: string;
  /** Who may use the route at all; `PUBLIC` for everybody, `STUDIO_SYSTEM` for the recorder of a studio and no person. */
  readonly roles: readonly Role[] | 'PUBLIC' | 'STUDIO_SYSTEM';
  /** `case`: only for those in the case; `own`: answers about the caller. */
  readonly scope: 'case' | 'own';
  readonly body?: (world: World) => unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly query?: string;
  /** Roles whose route it is, but to whom this resource of the world is absent, and why. */
  readonly absentFor?: Readonly<Partial<Record<Role, string>>>;
}

export const reason = 'Nodig voor de behandeling van deze zaak';

export function absentFor(
  roles: readonly Role[],
  why: string,
): Readonly<Partial<Record<Role, string>>> {
  return Object.fromEntries(roles.map((role) => [role, why]));
}
