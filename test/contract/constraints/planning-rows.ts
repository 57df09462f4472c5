type Row = Readonly<Record<string, unknown>>;

export const EXCEPTION = '0199d000-0000-7000-8000-0000000000e1';

/** Who questioned the suspect of the world. */
export function questioningRow(at: Row): Row {
  return { id: '0199d000-0000-7000-8000-0000000000e2', questioned_on: '2026-03-01', ...at };
}

/** What was asked for a session without certificate; nobody decided yet. */
export function exceptionRow(at: Row): Row {
  return {
    id: EXCEPTION,
    reason: 'Er is deze week nergens een studio vrij.',
    ...at,
  };
}
