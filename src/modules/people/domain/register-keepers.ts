/** Who sees the register of interviewers whole. Source: domain 2.5; docs/chain.md. */
export const REGISTER_READERS = ['ADMINISTRATOR', 'INTERVIEW_COORDINATOR', 'INSPECTORATE'] as const;

/** Where somebody works and in which functions. */
export interface Keeper {
  readonly roles: readonly string[];
  readonly region: string | null;
}

/** Papers are the administrator's: who plans sessions does not certify who leads them. */
export function maySetPapers({ roles }: Keeper): boolean {
  return roles.includes('ADMINISTRATOR');
}

/** Hours, absences and training are kept by a coordinator of the interviewer's own region. */
export function mayKeepPractice(
  { roles, region }: Keeper,
  regionOfInterviewer: string | null,
): boolean {
  return (
    roles.includes('INTERVIEW_COORDINATOR') && region !== null && region === regionOfInterviewer
  );
}
