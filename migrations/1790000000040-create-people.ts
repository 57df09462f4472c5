import { SqlMigration } from '../src/kernel/database/migration.js';

/** Professionals, the organisations they work for and the certificates they hold. Never children or families. */
export class CreatePeople1790000000040 extends SqlMigration {
  readonly name = 'CreatePeople1790000000040';

  protected readonly upSql = `
    CREATE SCHEMA people;
    COMMENT ON SCHEMA people IS 'Professionals, their functions and their certificates.';
    GRANT USAGE ON SCHEMA people TO ontzien_app;

    CREATE TABLE people.organisation (
      id          uuid PRIMARY KEY,
      kind        text NOT NULL,
      name        text NOT NULL,
      code        text,
      region      text,
      CONSTRAINT organisation_kind_known_check CHECK (kind IN ('COURT', 'COURT_OF_APPEAL', 'PROSECUTION_OFFICE',
        'POLICE_UNIT', 'LAW_FIRM', 'VICTIM_SUPPORT', 'SUPERVISION', 'OPERATIONS')),
      CONSTRAINT organisation_name_stated_check CHECK (btrim(name) <> ''),
      CONSTRAINT organisation_code_uniq UNIQUE (kind, code)
    );
    COMMENT ON TABLE people.organisation IS 'Courts, offices, units and firms. Source: domain 3.5.';
    GRANT SELECT, INSERT, UPDATE ON people.organisation TO ontzien_app;

    CREATE TABLE people.person (
      id              uuid PRIMARY KEY,
      organisation_id uuid NOT NULL REFERENCES people.organisation (id),
      name            text NOT NULL,
      staff_number    text,
      sex             text,
      CONSTRAINT person_name_stated_check CHECK (btrim(name) <> ''),
      CONSTRAINT person_sex_known_check CHECK (sex IN ('F', 'M', 'X')),
      CONSTRAINT person_staff_number_uniq UNIQUE (staff_number)
    );
    COMMENT ON TABLE people.person IS 'A professional. Children and their families are never here.';
    GRANT SELECT, INSERT, UPDATE ON people.person TO ontzien_app;

    -- Valid on every minute of a session, not on the day of booking. INV-INT-03.
    CREATE TABLE people.interviewer_certificate (
      id          uuid PRIMARY KEY,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      scheme      text NOT NULL,
      age_bands   text[] NOT NULL,
      languages   text[] NOT NULL DEFAULT '{nl}',
      period      tstzrange NOT NULL,
      revoked_at  timestamptz,
      CONSTRAINT interviewer_certificate_age_bands_known_check CHECK (cardinality(age_bands) > 0 AND age_bands <@
        ARRAY['AGE_0_3', 'AGE_4_5', 'AGE_6_8', 'AGE_9_11', 'AGE_12_15', 'AGE_16_17']),
      CONSTRAINT interviewer_certificate_period_bounded_check CHECK (NOT isempty(period) AND NOT lower_inf(period)
        AND NOT upper_inf(period) AND lower_inc(period) AND NOT upper_inc(period))
    );
    COMMENT ON TABLE people.interviewer_certificate IS 'What an interviewer is certified for, and until when. Source: domain 3.1.';
    CREATE INDEX interviewer_certificate_person_idx ON people.interviewer_certificate (person_id);
    GRANT SELECT, INSERT ON people.interviewer_certificate TO ontzien_app;
    GRANT UPDATE (revoked_at, period) ON people.interviewer_certificate TO ontzien_app;

    -- Local hours in Amsterdam on which an interviewer works; weekday 1 is Monday.
    CREATE TABLE people.working_hours (
      person_id  uuid NOT NULL REFERENCES people.person (id),
      weekday    smallint NOT NULL,
      starts     time NOT NULL,
      ends       time NOT NULL,
      PRIMARY KEY (person_id, weekday, starts),
      CONSTRAINT working_hours_weekday_known_check CHECK (weekday BETWEEN 1 AND 7),
      CONSTRAINT working_hours_order_check CHECK (starts < ends)
    );
    COMMENT ON TABLE people.working_hours IS 'When an interviewer works, in Amsterdam time.';
    GRANT SELECT, INSERT, DELETE ON people.working_hours TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE people.working_hours, people.interviewer_certificate, people.person, people.organisation;
    DROP SCHEMA people;`;
}
