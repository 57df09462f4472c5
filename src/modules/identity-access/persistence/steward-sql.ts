import { statement } from '../../../kernel/database/statement.js';

export const STEWARD_SQL = {
  names: statement(
    'identity-access.names',
    `SELECT id, name FROM people.person WHERE id = ANY ($1::uuid[])`,
  ),
  otherStewards: statement(
    'identity-access.other-stewards',
    `SELECT person_id AS id FROM auth.account WHERE 'DATA_STEWARD' = ANY (roles) AND disabled_at IS NULL AND person_id <> $1`,
  ),
} as const;
