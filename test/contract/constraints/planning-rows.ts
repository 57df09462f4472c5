type Row = Readonly<Record<string, unknown>>;

export const EXCEPTION = '0199d000-0000-7000-8000-0000000000e1';

/** What was asked for a session without certificate; nobody decided yet. */
export function exceptionRow(at: Row): Row {
  return {
    id: EXCEPTION,
    reason: 'Er is deze week nergens een studio vrij.',
    ...at,
  };
}
