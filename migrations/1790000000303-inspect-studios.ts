import { SqlMigration } from '../src/kernel/database/migration.js';

/** What a register of studios needs: inspections by a versioned checklist, closures and daily tests. INV-STU-04 to INV-STU-08. */
export class InspectStudios1790000000303 extends SqlMigration {
  readonly name = 'InspectStudios1790000000303';

  protected readonly upSql = `
    ALTER TABLE studios.studio
      ADD COLUMN address text, ADD COLUMN access_notes text, ADD COLUMN contact_point text,
      -- Whether sessions of another region are taken: each one asked, always, or never. Source: A10.
      ADD COLUMN foreign_bookings text NOT NULL DEFAULT 'EACH',
      ADD COLUMN version integer NOT NULL DEFAULT 1,
      ADD CONSTRAINT studio_foreign_bookings_known_check CHECK (foreign_bookings IN ('EACH', 'ALWAYS', 'NEVER')),
      ADD CONSTRAINT studio_equipment_known_check CHECK (equipment <@ ARRAY['INDUCTION_LOOP', 'TWO_CAMERAS', 'WHEELCHAIR_ACCESS',
        'INTERPRETER_POSITION', 'POWER_BACKUP', 'REDUNDANT_AUDIO', 'SEPARATE_ENTRANCE']);

    CREATE TABLE studios.checklist_item (
      version   integer NOT NULL,
      code      text NOT NULL,
      position  integer NOT NULL,
      label_nl  text NOT NULL,
      label_en  text NOT NULL,
      required  boolean NOT NULL,
      PRIMARY KEY (version, code),
      CONSTRAINT checklist_item_position_uniq UNIQUE (version, position),
      CONSTRAINT checklist_item_code_form_check CHECK (code ~ '^[A-Z][A-Z0-9_]+$')
    );
    COMMENT ON TABLE studios.checklist_item IS 'What an inspection asks, by version of the form; a rule of the product. Source: domain 3.2.';
    INSERT INTO studios.checklist_item (version, position, code, required, label_nl, label_en) VALUES
      (1, 1, 'SEPARATE_ENTRANCE', true, 'Aparte ingang', 'Separate entrance'),
      (1, 2, 'NO_CONTACT_WITH_SUSPECTS', true, 'Geen ontmoeting met verdachten mogelijk', 'No meeting with suspects possible'),
      (1, 3, 'WAITING_ROOM', true, 'Wachtruimte voor kind en begeleider', 'Waiting room for child and companion'),
      (1, 4, 'NEUTRAL_ROOM', true, 'Neutrale, prikkelarme verhoorkamer', 'Neutral, low-stimulus interview room'),
      (1, 5, 'FURNITURE_0_5', false, 'Inrichting voor 0 tot en met 5 jaar', 'Furniture for 0 to 5 years'),
      (1, 6, 'FURNITURE_6_11', false, 'Inrichting voor 6 tot en met 11 jaar', 'Furniture for 6 to 11 years'),
      (1, 7, 'FURNITURE_12_17', false, 'Inrichting voor 12 tot en met 17 jaar', 'Furniture for 12 to 17 years'),
      (1, 8, 'WHEELCHAIR_ACCESS', true, 'Toegankelijk met een rolstoel', 'Wheelchair access'),
      (1, 9, 'SOUND_INSULATION', true, 'Geluidsisolatie', 'Sound insulation'),
      (1, 10, 'TWO_CAMERA_ANGLES', true, 'Ten minste twee camerastandpunten, waarvan een overzicht', 'At least two camera angles, one of them an overview'),
      (1, 11, 'REDUNDANT_AUDIO', true, 'Dubbele geluidsopname', 'Redundant audio'),
      (1, 12, 'RECORDER_CLOCK', true, 'Recorder met klok in beeld en voorloop', 'Recorder with clock overlay and pre-roll'),
      (1, 13, 'POWER_BACKUP', true, 'Noodstroom', 'Power backup'),
      (1, 14, 'CONTROL_ROOM', true, 'Regiekamer met eigen zicht', 'Control room with its own line of sight'),
      (1, 15, 'AUDIO_LINK', true, 'Geluidslijn naar de verhoorder', 'One-way audio link to the interviewer'),
      (1, 16, 'ROOM_FOR_JUDGE_AND_COUNSEL', true, 'Ruimte voor rechter en raadsman buiten zicht van het kind', 'Room for judge and counsel out of the child’s sight'),
      (1, 17, 'TOILET_NEARBY', true, 'Toilet dichtbij', 'Toilet nearby'),
      (1, 18, 'DAILY_TEST_LOG', true, 'Dagelijkse test wordt bijgehouden', 'Daily test log is kept'),
      (1, 19, 'SECURE_UPLOAD', true, 'Beveiligd inleveren met controlegetal', 'Secure upload with hash'),
      (1, 20, 'INDUCTION_LOOP', false, 'Ringleiding', 'Induction loop'),
      (1, 21, 'INTERPRETER_IN_FRAME', true, 'Plaats voor een tolk in beeld', 'Interpreter position in frame');
    GRANT SELECT ON studios.checklist_item TO ontzien_app;

    CREATE TABLE studios.inspection (
      id                 uuid PRIMARY KEY,
      studio_id          uuid NOT NULL REFERENCES studios.studio (id),
      checklist_version  integer NOT NULL,
      inspected_on       date NOT NULL,
      inspector          text NOT NULL,
      passed             boolean NOT NULL,
      remarks            text,
      recorded_by        uuid NOT NULL REFERENCES people.person (id),
      recorded_at        timestamptz NOT NULL,
      CONSTRAINT inspection_one_a_day_uniq UNIQUE (studio_id, inspected_on),
      CONSTRAINT inspection_studio_uniq UNIQUE (id, studio_id),
      CONSTRAINT inspection_version_uniq UNIQUE (id, checklist_version),
      CONSTRAINT inspection_inspector_stated_check CHECK (btrim(inspector) <> '')
    );
    COMMENT ON TABLE studios.inspection IS 'Who inspected a studio when and with which result; never changed. INV-STU-05.';
    CREATE TRIGGER inspection_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON studios.inspection
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TABLE studios.inspection_answer (
      inspection_id      uuid NOT NULL,
      checklist_version  integer NOT NULL,
      code               text NOT NULL,
      answer             boolean NOT NULL,
      remark             text,
      PRIMARY KEY (inspection_id, code),
      CONSTRAINT inspection_answer_inspection_fk FOREIGN KEY (inspection_id, checklist_version)
        REFERENCES studios.inspection (id, checklist_version),
      CONSTRAINT inspection_answer_item_fk FOREIGN KEY (checklist_version, code) REFERENCES studios.checklist_item (version, code),
      CONSTRAINT inspection_answer_no_explained_check CHECK (answer OR COALESCE(btrim(remark) <> '', false))
    );
    COMMENT ON TABLE studios.inspection_answer IS 'Each item of the form, of the version that was used. INV-STU-05.';
    CREATE TRIGGER inspection_answer_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON studios.inspection_answer
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    GRANT SELECT, INSERT ON studios.inspection, studios.inspection_answer TO ontzien_app;

    -- A certificate rests on an inspection of that studio. INV-STU-06.
    ALTER TABLE studios.studio_certificate
      ADD COLUMN inspection_id uuid,
      ADD COLUMN revoked_by uuid REFERENCES people.person (id),
      ADD COLUMN revoke_reason text,
      ADD CONSTRAINT studio_certificate_inspection_fk FOREIGN KEY (inspection_id, studio_id) REFERENCES studios.inspection (id, studio_id),
      ADD CONSTRAINT studio_certificate_inspection_uniq UNIQUE (inspection_id),
      ADD CONSTRAINT studio_certificate_revocation_reasoned_check CHECK (revoked_by IS NULL
        OR COALESCE(revoked_at IS NOT NULL AND btrim(revoke_reason) <> '', false)),
      ADD CONSTRAINT studio_certificate_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, period WITH &&) WHERE (revoked_at IS NULL);
    REVOKE UPDATE (period) ON studios.studio_certificate FROM ontzien_app;
    GRANT UPDATE (revoked_by, revoke_reason) ON studios.studio_certificate TO ontzien_app;
    CREATE FUNCTION studios.check_certificate() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NEW.inspection_id IS NOT NULL AND NOT (SELECT i.passed FROM studios.inspection i WHERE i.id = NEW.inspection_id) THEN
        RAISE EXCEPTION 'inspection not passed' USING ERRCODE = 'check_violation', CONSTRAINT = 'studio_certificate_inspection_passed';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER studio_certificate_inspection_passed BEFORE INSERT ON studios.studio_certificate
      FOR EACH ROW EXECUTE FUNCTION studios.check_certificate();

    ALTER TABLE studios.opening_hours ADD CONSTRAINT opening_hours_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, weekday WITH =,
      tsrange(DATE '2000-01-03' + starts, DATE '2000-01-03' + ends) WITH &&);

    CREATE TABLE studios.closing (
      id            uuid PRIMARY KEY,
      studio_id     uuid NOT NULL REFERENCES studios.studio (id),
      period        tstzrange NOT NULL,
      reason        text NOT NULL,
      recorded_by   uuid NOT NULL REFERENCES people.person (id),
      recorded_at   timestamptz NOT NULL,
      withdrawn_by  uuid REFERENCES people.person (id),
      withdrawn_at  timestamptz,
      CONSTRAINT closing_reasoned_check CHECK (btrim(reason) <> ''),
      CONSTRAINT closing_period_bounded_check CHECK (NOT isempty(period) AND NOT lower_inf(period) AND NOT upper_inf(period)
        AND lower_inc(period) AND NOT upper_inc(period)),
      CONSTRAINT closing_withdrawal_complete_check CHECK (num_nonnulls(withdrawn_by, withdrawn_at) IN (0, 2)),
      CONSTRAINT closing_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, period WITH &&) WHERE (withdrawn_at IS NULL)
    );
    COMMENT ON TABLE studios.closing IS 'When a studio is closed and why. Withdrawn ones stay.';
    GRANT SELECT, INSERT ON studios.closing TO ontzien_app;
    GRANT UPDATE (withdrawn_by, withdrawn_at) ON studios.closing TO ontzien_app;

    CREATE TABLE studios.daily_test (
      id           uuid PRIMARY KEY,
      studio_id    uuid NOT NULL REFERENCES studios.studio (id),
      tested_at    timestamptz NOT NULL,
      picture_ok   boolean NOT NULL,
      sound_ok     boolean NOT NULL,
      clock_ok     boolean NOT NULL,
      upload_ok    boolean NOT NULL,
      remark       text,
      recorded_by  uuid NOT NULL REFERENCES people.person (id),
      CONSTRAINT daily_test_failure_explained_check CHECK ((picture_ok AND sound_ok AND clock_ok AND upload_ok)
        OR COALESCE(btrim(remark) <> '', false))
    );
    COMMENT ON TABLE studios.daily_test IS 'The daily test of the equipment; a second test of a day stands beside the first. INV-STU-07.';
    CREATE INDEX daily_test_studio_idx ON studios.daily_test (studio_id, tested_at DESC);
    CREATE TRIGGER daily_test_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON studios.daily_test
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    GRANT SELECT, INSERT ON studios.daily_test TO ontzien_app;

    CREATE TRIGGER closing_counted AFTER INSERT OR UPDATE OR DELETE ON studios.closing
      FOR EACH STATEMENT EXECUTE FUNCTION interviews.count_calendar_change();`;

  protected readonly downSql = `
    DROP TABLE studios.daily_test, studios.closing;
    ALTER TABLE studios.opening_hours DROP CONSTRAINT opening_hours_no_overlap_excl;
    DROP TRIGGER studio_certificate_inspection_passed ON studios.studio_certificate;
    DROP FUNCTION studios.check_certificate();
    GRANT UPDATE (period) ON studios.studio_certificate TO ontzien_app;
    ALTER TABLE studios.studio_certificate DROP CONSTRAINT studio_certificate_no_overlap_excl,
      DROP CONSTRAINT studio_certificate_revocation_reasoned_check, DROP CONSTRAINT studio_certificate_inspection_uniq,
      DROP CONSTRAINT studio_certificate_inspection_fk, DROP COLUMN inspection_id, DROP COLUMN revoked_by, DROP COLUMN revoke_reason;
    DROP TABLE studios.inspection_answer, studios.inspection, studios.checklist_item;
    ALTER TABLE studios.studio DROP CONSTRAINT studio_equipment_known_check, DROP CONSTRAINT studio_foreign_bookings_known_check,
      DROP COLUMN address, DROP COLUMN access_notes, DROP COLUMN contact_point, DROP COLUMN foreign_bookings, DROP COLUMN version;`;
}
