import { SqlMigration } from '../src/kernel/database/migration.js';

/** What a register of interviewers needs: papers with their history, training, hours and absences. INV-PEO-01 to INV-PEO-06. */
export class KeepInterviewerRegister1790000000300 extends SqlMigration {
  readonly name = 'KeepInterviewerRegister1790000000300';

  protected readonly upSql = `
    ALTER TABLE people.person ADD COLUMN base_town text,
      ADD CONSTRAINT person_base_town_stated_check CHECK (btrim(base_town) <> '');

    -- Whoever enters a certificate says who gave it and where the proof lies. INV-PEO-02.
    ALTER TABLE people.interviewer_certificate
      ADD COLUMN specialisms text[] NOT NULL DEFAULT '{}',
      ADD COLUMN issuer text,
      ADD COLUMN evidence_reference text,
      ADD COLUMN recorded_by uuid REFERENCES people.person (id),
      ADD COLUMN recorded_at timestamptz,
      ADD COLUMN revoked_by uuid REFERENCES people.person (id),
      ADD COLUMN revoke_reason text,
      ADD CONSTRAINT interviewer_certificate_specialisms_known_check CHECK (specialisms <@
        ARRAY['VERY_YOUNG', 'INTELLECTUAL_DISABILITY', 'AUTISM', 'TRAUMA', 'DEAF_OR_HARD_OF_HEARING']),
      ADD CONSTRAINT interviewer_certificate_evidence_check CHECK (recorded_by IS NULL
        OR COALESCE(btrim(issuer) <> '' AND btrim(evidence_reference) <> '' AND recorded_at IS NOT NULL, false)),
      ADD CONSTRAINT interviewer_certificate_revocation_reasoned_check CHECK (revoked_by IS NULL
        OR COALESCE(revoked_at IS NOT NULL AND btrim(revoke_reason) <> '', false)),
      -- One scheme, one certificate at a time: a renewal begins where the last one ends. INV-PEO-01.
      ADD CONSTRAINT interviewer_certificate_no_overlap_excl EXCLUDE USING gist
        (person_id WITH =, scheme WITH =, period WITH &&) WHERE (revoked_at IS NULL);
    -- History is never overwritten: a period that was granted stays as it was. INV-PEO-03.
    REVOKE UPDATE (period) ON people.interviewer_certificate FROM ontzien_app;
    GRANT UPDATE (revoked_by, revoke_reason) ON people.interviewer_certificate TO ontzien_app;
    CREATE FUNCTION people.keep_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.revoked_at IS NOT NULL THEN
        RAISE EXCEPTION 'revoked already' USING ERRCODE = 'check_violation', CONSTRAINT = 'interviewer_certificate_revoked_once';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER interviewer_certificate_revoked_once BEFORE UPDATE ON people.interviewer_certificate
      FOR EACH ROW EXECUTE FUNCTION people.keep_certificate();

    CREATE TABLE people.certificate_suspension (
      id              uuid PRIMARY KEY,
      certificate_id  uuid NOT NULL REFERENCES people.interviewer_certificate (id),
      suspended_from  timestamptz NOT NULL,
      reason          text NOT NULL,
      suspended_by    uuid NOT NULL REFERENCES people.person (id),
      lifted_at       timestamptz,
      lifted_by       uuid REFERENCES people.person (id),
      lift_reason     text,
      CONSTRAINT certificate_suspension_reasoned_check CHECK (btrim(reason) <> ''),
      CONSTRAINT certificate_suspension_lift_complete_check CHECK (num_nonnulls(lifted_at, lifted_by, NULLIF(btrim(lift_reason), '')) IN (0, 3)),
      CONSTRAINT certificate_suspension_lift_after_start_check CHECK (lifted_at >= suspended_from),
      CONSTRAINT certificate_suspension_no_overlap_excl EXCLUDE USING gist
        (certificate_id WITH =, tstzrange(suspended_from, lifted_at) WITH &&)
    );
    COMMENT ON TABLE people.certificate_suspension IS 'From when until when a certificate did not count, and why. INV-PEO-03.';
    CREATE FUNCTION people.keep_suspension() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.lifted_at IS NOT NULL THEN
        RAISE EXCEPTION 'lifted already' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_suspension_lifted_once';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER certificate_suspension_lifted_once BEFORE UPDATE ON people.certificate_suspension
      FOR EACH ROW EXECUTE FUNCTION people.keep_suspension();
    GRANT SELECT, INSERT ON people.certificate_suspension TO ontzien_app;
    GRANT UPDATE (lifted_at, lifted_by, lift_reason) ON people.certificate_suspension TO ontzien_app;

    -- What a certificate is worth: its period without the stretches in which it was suspended.
    CREATE VIEW people.valid_certificate WITH (security_invoker = true) AS
      SELECT c.id, c.person_id, c.scheme, c.age_bands, c.languages, c.specialisms, part AS period
      FROM people.interviewer_certificate c CROSS JOIN LATERAL unnest(tstzmultirange(c.period)
        - COALESCE((SELECT range_agg(tstzrange(s.suspended_from, s.lifted_at)) FROM people.certificate_suspension s
          WHERE s.certificate_id = c.id), '{}'::tstzmultirange)) AS part
      WHERE c.revoked_at IS NULL;
    COMMENT ON VIEW people.valid_certificate IS 'The stretches in which certificates hold. INV-INT-03.';
    GRANT SELECT ON people.valid_certificate TO ontzien_app;
    CREATE OR REPLACE FUNCTION interviews.interviewer_certified(person uuid, band text, spoken text, during tstzrange) RETURNS boolean LANGUAGE sql STABLE
      RETURN COALESCE((SELECT range_agg(c.period) @> during FROM people.valid_certificate c
        WHERE c.person_id = person AND band = ANY (c.age_bands) AND spoken = ANY (c.languages)), false);

    ALTER TABLE people.working_hours ADD CONSTRAINT working_hours_no_overlap_excl EXCLUDE USING gist (person_id WITH =, weekday WITH =,
      tsrange(DATE '2000-01-03' + starts, DATE '2000-01-03' + ends) WITH &&);

    -- Why somebody is away is between them and their employer: no illness is recorded here.
    CREATE TABLE people.absence (
      id            uuid PRIMARY KEY,
      person_id     uuid NOT NULL REFERENCES people.person (id),
      kind          text NOT NULL,
      period        tstzrange NOT NULL,
      recorded_by   uuid NOT NULL REFERENCES people.person (id),
      recorded_at   timestamptz NOT NULL,
      withdrawn_by  uuid REFERENCES people.person (id),
      withdrawn_at  timestamptz,
      CONSTRAINT absence_kind_known_check CHECK (kind IN ('LEAVE', 'TRAINING', 'UNAVAILABLE')),
      CONSTRAINT absence_period_bounded_check CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)
        AND lower_inc(period) AND NOT upper_inc(period)),
      CONSTRAINT absence_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2)),
      CONSTRAINT absence_no_overlap_excl EXCLUDE USING gist (person_id WITH =, period WITH &&) WHERE (withdrawn_at IS NULL)
    );
    COMMENT ON TABLE people.absence IS 'When an interviewer is away. Withdrawn ones stay.';
    GRANT SELECT, INSERT ON people.absence TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at) ON people.absence TO ontzien_app;

    CREATE TABLE people.training (
      id           uuid PRIMARY KEY,
      person_id    uuid NOT NULL REFERENCES people.person (id),
      kind         text NOT NULL,
      held_on      date NOT NULL,
      given_by     text NOT NULL,
      recorded_by  uuid NOT NULL REFERENCES people.person (id),
      recorded_at  timestamptz NOT NULL,
      voided_by    uuid REFERENCES people.person (id),
      voided_at    timestamptz,
      void_reason  text,
      CONSTRAINT training_kind_known_check CHECK (kind IN ('REFRESHER', 'SUPERVISION', 'PEER_REVIEW')),
      CONSTRAINT training_given_by_stated_check CHECK (btrim(given_by) <> ''),
      CONSTRAINT training_void_complete_check CHECK (num_nonnulls(voided_by, voided_at, NULLIF(btrim(void_reason), '')) IN (0, 3))
    );
    COMMENT ON TABLE people.training IS 'Refreshers, supervision and peer review of interviewers; a mistake is voided, never changed. INV-PEO-05.';
    CREATE UNIQUE INDEX training_once_a_day_uniq ON people.training (person_id, kind, held_on) WHERE voided_at IS NULL;
    GRANT SELECT, INSERT ON people.training TO ontzien_app;
    GRANT UPDATE (voided_by, voided_at, void_reason) ON people.training TO ontzien_app;

    CREATE TABLE people.norm (
      code        text PRIMARY KEY,
      value       integer NOT NULL,
      changed_by  uuid REFERENCES people.person (id),
      changed_at  timestamptz,
      CONSTRAINT norm_code_known_check CHECK (code IN ('INTERVIEWS_A_YEAR', 'REFRESHER_MONTHS', 'SUPERVISION_MONTHS', 'PEER_REVIEW_MONTHS')),
      CONSTRAINT norm_value_sensible_check CHECK (value BETWEEN 1 AND 60)
    );
    COMMENT ON TABLE people.norm IS 'Rules of the product about keeping up practice; none of them is law. Source: domain 3.1.';
    INSERT INTO people.norm (code, value) VALUES ('INTERVIEWS_A_YEAR', 8), ('REFRESHER_MONTHS', 12), ('SUPERVISION_MONTHS', 12), ('PEER_REVIEW_MONTHS', 6);
    GRANT SELECT, UPDATE ON people.norm TO ontzien_app;

    -- How many sessions somebody held, over all cases, without case or child.
    CREATE FUNCTION people.sessions_held(begins timestamptz, ends timestamptz) RETURNS TABLE (person_id uuid, sessions integer)
      LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      BEGIN ATOMIC
        SELECT b.interviewer_id, count(*)::integer FROM interviews.booking b
        WHERE b.state = 'HELD' AND b.ended_at >= begins AND b.ended_at < ends GROUP BY b.interviewer_id;
      END;
    COMMENT ON FUNCTION people.sessions_held IS 'Held sessions per interviewer. INV-PEO-06.';
    REVOKE ALL ON FUNCTION people.sessions_held FROM PUBLIC; GRANT EXECUTE ON FUNCTION people.sessions_held TO ontzien_app;

    CREATE TRIGGER certificate_suspension_counted AFTER INSERT OR UPDATE OR DELETE ON people.certificate_suspension
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();
    CREATE TRIGGER absence_counted AFTER INSERT OR UPDATE OR DELETE ON people.absence
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();`;

  protected readonly downSql = `
    DROP FUNCTION people.sessions_held(timestamptz, timestamptz);
    DROP TABLE people.norm, people.training, people.absence;
    ALTER TABLE people.working_hours DROP CONSTRAINT working_hours_no_overlap_excl;
    CREATE OR REPLACE FUNCTION interviews.interviewer_certified(person uuid, band text, spoken text, during tstzrange) RETURNS boolean LANGUAGE sql STABLE
      RETURN COALESCE((SELECT range_agg(c.period) @> during FROM people.interviewer_certificate c
        WHERE c.person_id = person AND c.revoked_at IS NULL AND band = ANY (c.age_bands) AND spoken = ANY (c.languages)), false);
    DROP VIEW people.valid_certificate;
    DROP TABLE people.certificate_suspension;
    DROP FUNCTION people.keep_suspension();
    DROP TRIGGER interviewer_certificate_revoked_once ON people.interviewer_certificate;
    DROP FUNCTION people.keep_certificate();
    GRANT UPDATE (period) ON people.interviewer_certificate TO ontzien_app;
    ALTER TABLE people.interviewer_certificate DROP CONSTRAINT interviewer_certificate_no_overlap_excl,
      DROP CONSTRAINT interviewer_certificate_specialisms_known_check, DROP CONSTRAINT interviewer_certificate_evidence_check,
      DROP CONSTRAINT interviewer_certificate_revocation_reasoned_check,
      DROP COLUMN specialisms, DROP COLUMN issuer, DROP COLUMN evidence_reference, DROP COLUMN recorded_by, DROP COLUMN recorded_at,
      DROP COLUMN revoked_by, DROP COLUMN revoke_reason;
    ALTER TABLE people.person DROP CONSTRAINT person_base_town_stated_check, DROP COLUMN base_town;`;
}
