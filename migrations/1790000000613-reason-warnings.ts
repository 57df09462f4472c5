import { SqlMigration } from '../src/kernel/database/migration.js';

const REASONED = [
  'child-not-asked',
  'outside-child-hours',
  'travel-over-norm',
  'other-interviewer',
  'question-round-not-offered',
] as const;

/** Who books against a warning of domain 4.1 says why, and the words stay with the booking. INV-INT-26. */
export class ReasonWarnings1790000000613 extends SqlMigration {
  readonly name = 'ReasonWarnings1790000000613';

  protected readonly upSql = `
    -- Without a value: booked before anybody was asked for words. A hold may still wait for them.
    ALTER TABLE interviews.booking ADD COLUMN warning_reasons jsonb;
    ALTER TABLE interviews.booking ALTER COLUMN warning_reasons SET DEFAULT '{}',
      ADD CONSTRAINT booking_warning_reasons_words_check CHECK (jsonb_typeof(warning_reasons) = 'object'
        AND NOT jsonb_path_exists(warning_reasons, '$.* ? (@.type() != "string" || @ like_regex "^ *$")')),
      ADD CONSTRAINT booking_warnings_reasoned_check CHECK (warning_reasons IS NULL OR state IN ('ON_HOLD', 'RELEASED')
        OR (${REASONED.map((code) => `(NOT '${code}' = ANY (warnings) OR warning_reasons ? '${code}')`).join(' AND ')}));
    COMMENT ON COLUMN interviews.booking.warning_reasons IS 'Why it was booked although warnings stood: words by warning, screened. INV-INT-26.';
    GRANT UPDATE (warning_reasons) ON interviews.booking TO ontzien_app;`;

  protected readonly downSql = `
    ALTER TABLE interviews.booking DROP CONSTRAINT booking_warnings_reasoned_check,
      DROP CONSTRAINT booking_warning_reasons_words_check, DROP COLUMN warning_reasons;`;
}
