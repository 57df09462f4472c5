import { SqlMigration } from '../src/kernel/database/migration.js';

/** The word list of the passages engine as far as people wrote it. It belongs to no case and names none. INV-MOT-20. */
export class CreateWordings1790000000241 extends SqlMigration {
  readonly name = 'CreateWordings1790000000241';

  protected readonly upSql = `
    CREATE TABLE motions.wording (
      id           uuid PRIMARY KEY,
      general      text NOT NULL,
      specific     text NOT NULL,
      state        text NOT NULL DEFAULT 'SUGGESTED',
      times        integer NOT NULL DEFAULT 1,
      suggested_on date NOT NULL,
      decided_by   uuid REFERENCES people.person (id),
      decided_at   timestamptz,
      CONSTRAINT wording_pair_uniq UNIQUE (general, specific),
      CONSTRAINT wording_state_known_check CHECK (state IN ('SUGGESTED', 'ACCEPTED', 'DECLINED')),
      -- Words in small letters only: a name or a number is no entry of a list that everybody uses.
      CONSTRAINT wording_words_only_check CHECK (general ~ '^[a-z][a-z_*'' -]{1,199}$' AND specific ~ '^[a-z][a-z_*'' -]{1,199}$'),
      CONSTRAINT wording_decided_by_person_check CHECK ((state = 'SUGGESTED') = (decided_by IS NULL) AND num_nonnulls(decided_by, decided_at) <> 1),
      CONSTRAINT wording_times_positive_check CHECK (times > 0)
    );
    COMMENT ON TABLE motions.wording IS 'Pairs of lawyers'' words and children''s words; suggested from marked answers, accepted by a person. No case, no motion.';
    COMMENT ON COLUMN motions.wording.suggested_on IS 'A day only, so that no row leads back to a filing.';
    GRANT SELECT, INSERT ON motions.wording TO ontzien_app;
    GRANT UPDATE (state, times, decided_by, decided_at) ON motions.wording TO ontzien_app;`;

  protected readonly downSql = 'DROP TABLE motions.wording;';
}
