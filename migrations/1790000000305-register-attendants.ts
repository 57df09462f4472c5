import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who else may be at a session: interpreters, support persons, staff of the control room, examiners. INV-PEO-07, INV-PEO-08. */
export class RegisterAttendants1790000000305 extends SqlMigration {
  readonly name = 'RegisterAttendants1790000000305';

  protected readonly upSql = `
    CREATE TABLE people.attendant (
      id               uuid PRIMARY KEY,
      kind             text NOT NULL,
      name             text NOT NULL,
      register_number  text,
      languages        text[] NOT NULL DEFAULT '{}',
      organisation     text,
      region           text,
      briefed_on       date,
      valid_from       date NOT NULL,
      valid_through    date NOT NULL,
      ended_at         timestamptz,
      ended_by         uuid REFERENCES people.person (id),
      end_reason       text,
      recorded_by      uuid REFERENCES people.person (id),
      recorded_at      timestamptz NOT NULL,
      version          integer NOT NULL DEFAULT 1,
      CONSTRAINT attendant_kind_known_check CHECK (kind IN ('INTERPRETER', 'SUPPORT_PERSON', 'SECOND_INTERVIEWER', 'TECHNICIAN', 'EXAMINER')),
      CONSTRAINT attendant_name_stated_check CHECK (btrim(name) <> ''),
      -- A sworn interpreter is one of the register, with languages. Source: A14.
      CONSTRAINT attendant_interpreter_sworn_check CHECK (kind <> 'INTERPRETER'
        OR (register_number IS NOT NULL AND cardinality(languages) > 0)),
      CONSTRAINT attendant_register_number_form_check CHECK (register_number ~ '^[0-9A-Z][0-9A-Z-]{2,19}$'),
      CONSTRAINT attendant_period_order_check CHECK (valid_from <= valid_through),
      CONSTRAINT attendant_end_complete_check CHECK (num_nonnulls(ended_at, ended_by, NULLIF(btrim(end_reason), '')) IN (0, 3))
    );
    COMMENT ON TABLE people.attendant IS 'Others who may be at a session of a child; no family, no account. INV-PEO-07.';
    CREATE UNIQUE INDEX attendant_register_number_uniq ON people.attendant (register_number) WHERE ended_at IS NULL;
    GRANT SELECT, INSERT ON people.attendant TO ontzien_app;
    GRANT UPDATE (name, register_number, languages, organisation, region, briefed_on, valid_from, valid_through,
      ended_at, ended_by, end_reason, version) ON people.attendant TO ontzien_app;`;

  protected readonly downSql = `DROP TABLE people.attendant;`;
}
