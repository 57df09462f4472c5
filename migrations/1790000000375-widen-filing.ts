import { SqlMigration } from '../src/kernel/database/migration.js';

/** Judges of their own motion and the guardian file too; the clerk enters what came on paper or was asked aloud; drafts keep what they were. */
export class WidenFiling1790000000375 extends SqlMigration {
  readonly name = 'WidenFiling1790000000375';

  protected readonly upSql = `
    ALTER TABLE motions.motion DROP CONSTRAINT motion_function_known_check, DROP CONSTRAINT motion_on_behalf_check;
    ALTER TABLE motions.motion
      ADD CONSTRAINT motion_function_known_check CHECK (applicant_function IN ('DEFENCE_COUNSEL', 'PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL',
        'GUARDIAN_AD_LITEM', 'INVESTIGATING_JUDGE', 'JUDGE')),
      ADD CONSTRAINT motion_on_behalf_check CHECK (on_behalf_of = CASE applicant_function WHEN 'DEFENCE_COUNSEL' THEN suspect_id
        WHEN 'VICTIM_COUNSEL' THEN child_ref WHEN 'GUARDIAN_AD_LITEM' THEN child_ref ELSE case_id END),
      ADD COLUMN attachments uuid[] NOT NULL DEFAULT '{}',
      -- Only of a motion that did not come through a screen: how it came, when, who entered it and what shows it.
      ADD COLUMN entry_way text,
      ADD COLUMN entered_by uuid REFERENCES people.person (id),
      ADD COLUMN received_at timestamptz,
      ADD COLUMN source_document_id uuid REFERENCES documents.document (id),
      ADD COLUMN source_hearing_id uuid REFERENCES motions.trial_day (hearing_id),
      ADD CONSTRAINT motion_entry_way_known_check CHECK (entry_way IN ('PAPER', 'ORAL')),
      ADD CONSTRAINT motion_entry_complete_check CHECK (CASE entry_way
        WHEN 'PAPER' THEN num_nonnulls(entered_by, received_at, source_document_id) = 3 AND source_hearing_id IS NULL
        WHEN 'ORAL' THEN num_nonnulls(entered_by, received_at, source_hearing_id) = 3
        ELSE num_nonnulls(entered_by, received_at, source_document_id, source_hearing_id) = 0 END),
      ADD CONSTRAINT motion_received_before_check CHECK (received_at <= created_at),
      ADD CONSTRAINT motion_attachments_sorted_check CHECK (motions.sorted_once(attachments));
    COMMENT ON COLUMN motions.motion.attachments IS 'Documents of the case, which have their own screening; never files of their own.';
    GRANT UPDATE (attachments) ON motions.motion TO ontzien_app;

    DROP INDEX motions.motion_one_open_uniq;
    CREATE UNIQUE INDEX motion_one_open_uniq ON motions.motion (on_behalf_of, child_ref, facts, (applicant_function IN ('INVESTIGATING_JUDGE', 'JUDGE')))
      WHERE state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL', 'REFERRED', 'UNDER_OBJECTION');
    COMMENT ON INDEX motions.motion_one_open_uniq IS 'INV-MOT-02: one open motion per party, child and set of facts; a court that asks by itself is no party.';

    CREATE FUNCTION motions.check_motion_sources() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Row security shows an applicant what was served, so that nothing unscreened can be attached.
      IF EXISTS (SELECT 1 FROM unnest(NEW.attachments || NEW.source_document_id) AS attached WHERE attached IS NOT NULL AND NOT EXISTS
          (SELECT 1 FROM documents.document d WHERE d.id = attached AND d.case_id = NEW.case_id)) THEN
        RAISE EXCEPTION 'document of another case' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_documents_of_case';
      END IF;
      IF NEW.source_hearing_id IS NOT NULL AND NOT EXISTS
          (SELECT 1 FROM motions.trial_day t WHERE t.hearing_id = NEW.source_hearing_id AND t.case_id = NEW.case_id) THEN
        RAISE EXCEPTION 'hearing of another case' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_hearing_of_case';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER motion_sources_hold BEFORE INSERT OR UPDATE OF attachments, source_document_id, source_hearing_id ON motions.motion
      FOR EACH ROW EXECUTE FUNCTION motions.check_motion_sources();

    DROP POLICY motion_select ON motions.motion;
    CREATE POLICY motion_select ON motions.motion FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[applicant_function]))
      OR (entered_by = kernel.actor() AND auth.acts_in_case(case_id, '{COURT_CLERK}'))
      OR (filed_at IS NOT NULL AND (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
        OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = motion.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND ((a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = motion.child_ref)
            OR (a.function = 'DEFENCE_COUNSEL' AND a.suspect_id = motion.suspect_id))))));
    DROP POLICY motion_insert ON motions.motion;
    CREATE POLICY motion_insert ON motions.motion FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (state = 'DRAFT' AND CASE
      WHEN entered_by IS NULL THEN applicant_id = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[applicant_function])
      ELSE entered_by = kernel.actor() AND auth.acts_in_case(case_id, '{COURT_CLERK}') AND EXISTS (SELECT 1 FROM auth.case_access a
        WHERE a.case_id = motion.case_id AND a.person_id = motion.applicant_id AND a.function = motion.applicant_function AND a.closed_at IS NULL
          AND COALESCE(a.child_ref, motion.child_ref) = motion.child_ref AND a.suspect_id IS NOT DISTINCT FROM motion.suspect_id) END));

    CREATE TABLE motions.draft_version (
      motion_id   uuid NOT NULL REFERENCES motions.motion (id),
      version     integer NOT NULL,
      content     jsonb NOT NULL,
      written_by  uuid NOT NULL REFERENCES people.person (id),
      written_at  timestamptz NOT NULL,
      PRIMARY KEY (motion_id, version)
    );
    COMMENT ON TABLE motions.draft_version IS 'What a draft said each time it was written; for its writers alone, to compare and to go back. Insert only.';
    CREATE TRIGGER draft_version_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.draft_version
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE motions.draft_version ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.draft_version FORCE ROW LEVEL SECURITY;
    CREATE POLICY draft_version_select ON motions.draft_version FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = draft_version.motion_id AND kernel.actor() IN (m.applicant_id, m.entered_by)));
    CREATE POLICY draft_version_insert ON motions.draft_version FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (written_by = kernel.actor()
      AND EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = draft_version.motion_id AND kernel.actor() IN (m.applicant_id, m.entered_by))));
    GRANT SELECT, INSERT ON motions.draft_version TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE motions.draft_version;
    DROP POLICY motion_insert ON motions.motion;
    CREATE POLICY motion_insert ON motions.motion FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system()
      OR (applicant_id = kernel.actor() AND state = 'DRAFT' AND auth.acts_in_case(case_id, ARRAY[applicant_function])));
    DROP POLICY motion_select ON motions.motion;
    CREATE POLICY motion_select ON motions.motion FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR (applicant_id = kernel.actor() AND auth.acts_in_case(case_id, ARRAY[applicant_function]))
      OR (filed_at IS NOT NULL AND (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}')
        OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = motion.case_id AND a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND ((a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = motion.child_ref)
            OR (a.function = 'DEFENCE_COUNSEL' AND a.suspect_id = motion.suspect_id))))));
    DROP TRIGGER motion_sources_hold ON motions.motion;
    DROP FUNCTION motions.check_motion_sources();
    DROP INDEX motions.motion_one_open_uniq;
    CREATE UNIQUE INDEX motion_one_open_uniq ON motions.motion (on_behalf_of, child_ref, facts)
      WHERE state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED', 'SUSPENDED_RECUSAL', 'REFERRED', 'UNDER_OBJECTION');
    COMMENT ON INDEX motions.motion_one_open_uniq IS 'INV-MOT-02: one open motion per party, child and set of facts.';
    ALTER TABLE motions.motion DROP CONSTRAINT motion_attachments_sorted_check, DROP CONSTRAINT motion_received_before_check,
      DROP CONSTRAINT motion_entry_complete_check, DROP CONSTRAINT motion_entry_way_known_check, DROP COLUMN source_hearing_id,
      DROP COLUMN source_document_id, DROP COLUMN received_at, DROP COLUMN entered_by, DROP COLUMN entry_way, DROP COLUMN attachments,
      DROP CONSTRAINT motion_on_behalf_check, DROP CONSTRAINT motion_function_known_check;
    ALTER TABLE motions.motion
      ADD CONSTRAINT motion_function_known_check CHECK (applicant_function IN ('DEFENCE_COUNSEL', 'PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL')),
      ADD CONSTRAINT motion_on_behalf_check CHECK (on_behalf_of = CASE applicant_function WHEN 'DEFENCE_COUNSEL' THEN suspect_id
        WHEN 'VICTIM_COUNSEL' THEN child_ref ELSE case_id END);`;
}
