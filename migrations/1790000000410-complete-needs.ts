import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** The assessment knows disability, trauma, hours, words and who can speak for the child. INV-INT-07, INV-INT-12. */
export class CompleteNeeds1790000000410 extends SqlMigration {
  readonly name = 'CompleteNeeds1790000000410';

  protected readonly upSql = `
    ALTER TABLE interviews.needs_assessment
      ADD COLUMN access_needs text[] NOT NULL DEFAULT '{}',
      ADD COLUMN disability_note text,
      ADD COLUMN trauma_note text,
      ADD COLUMN busy_hours jsonb NOT NULL DEFAULT '[]',
      ADD COLUMN wished_daytime text,
      ADD COLUMN words_for_things text,
      ADD COLUMN representation_conflict text NOT NULL DEFAULT 'NOT_CHECKED',
      ADD CONSTRAINT needs_assessment_access_needs_known_check CHECK (access_needs <@ ARRAY['WHEELCHAIR', 'HEARING', 'SIGHT', 'SPEECH',
        'INTELLECTUAL_DISABILITY', 'AUTISM', 'ATTENTION', 'OTHER']),
      ADD CONSTRAINT needs_assessment_wished_daytime_known_check CHECK (wished_daytime IN ('MORNING', 'AFTERNOON')),
      ADD CONSTRAINT needs_assessment_busy_hours_list_check CHECK (jsonb_typeof(busy_hours) = 'array'),
      ADD CONSTRAINT needs_assessment_conflict_known_check CHECK (representation_conflict IN ('NOT_CHECKED', 'NONE', 'CONFLICT')),
      -- Nobody speaks for a child against its own interest. Source: art. 1:250 BW, A15.
      ADD CONSTRAINT needs_assessment_conflict_guarded_check CHECK (NOT complete OR representation_conflict <> 'CONFLICT' OR guardian_requested);

    -- What a suspect is to the child decides whether it must be told of its privilege, and who may speak for it. INV-INT-12.
    CREATE FUNCTION interviews.check_family_suspect() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM cases.suspect s WHERE s.case_id = NEW.case_id
          AND ((s.relationship IN ('PARENT', 'STEP_PARENT', 'SIBLING') AND NOT NEW.privilege_notice_needed)
            OR (s.relationship IN ('PARENT', 'STEP_PARENT', 'CAREGIVER') AND NEW.representation_conflict = 'NOT_CHECKED'))) THEN
        RAISE EXCEPTION 'the suspect is family' USING ERRCODE = 'check_violation', CONSTRAINT = 'needs_assessment_family_suspect';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER needs_assessment_family_suspect AFTER INSERT ON interviews.needs_assessment
      FOR EACH ROW WHEN (NEW.complete) EXECUTE FUNCTION interviews.check_family_suspect();
    ${rewriteWorkItems(`
      body := body || $q$
      UNION ALL
      SELECT 'GUARDIAN_TO_ARRANGE', n.case_id, n.child_ref, n.child_ref, m.person_id, n.recorded_at, NULL::timestamptz, true
      FROM interviews.needs_assessment n JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR')) m
        ON m.case_id = n.case_id
      WHERE n.guardian_requested
        AND n.version = (SELECT max(o.version) FROM interviews.needs_assessment o WHERE o.child_ref = n.child_ref)
        AND NOT EXISTS (SELECT 1 FROM auth.case_access g WHERE g.case_id = n.case_id AND g.child_ref = n.child_ref
          AND g.function = 'GUARDIAN_AD_LITEM' AND g.closed_at IS NULL)$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'GUARDIAN_TO_ARRANGE'.*$q$, '');`)}
    DROP TRIGGER needs_assessment_family_suspect ON interviews.needs_assessment;
    DROP FUNCTION interviews.check_family_suspect();
    ALTER TABLE interviews.needs_assessment
      DROP CONSTRAINT needs_assessment_conflict_guarded_check,
      DROP COLUMN access_needs, DROP COLUMN disability_note, DROP COLUMN trauma_note, DROP COLUMN busy_hours,
      DROP COLUMN wished_daytime, DROP COLUMN words_for_things, DROP COLUMN representation_conflict;`;
}
