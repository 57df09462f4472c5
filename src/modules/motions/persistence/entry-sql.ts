import { statement } from '../../../kernel/database/statement.js';

export const ENTRY_SQL = {
  functionsOf: statement(
    'motions.functions-of',
    `SELECT function, suspect_id AS "suspectId", child_ref AS "childRef" FROM auth.case_access
     WHERE case_id = $1 AND person_id = $2 AND closed_at IS NULL AND function = ANY ($3::text[]) ORDER BY opened_at`,
  ),
} as const;
