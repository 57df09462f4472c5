import { SqlMigration } from '../src/kernel/database/migration.js';

/** Who asked who a child is, for which purpose and why, and what the security officer makes of it. INV-IDA-01 to -04. */
export class CreateIdentityAccess1790000000221 extends SqlMigration {
  readonly name = 'CreateIdentityAccess1790000000221';

  protected readonly upSql = `
    CREATE SCHEMA identity_access;
    COMMENT ON SCHEMA identity_access IS 'Who may learn who a child is, why, and who watches over it. No identity is kept here.';
    GRANT USAGE ON SCHEMA identity_access TO ontzien_app;

    CREATE TABLE identity_access.lookup (
      id             uuid PRIMARY KEY,
      case_id        uuid NOT NULL REFERENCES cases."case" (id),
      child_ref      uuid NOT NULL,
      person_id      uuid NOT NULL REFERENCES people.person (id),
      purpose        text NOT NULL,
      reason         text NOT NULL,
      fields         text[] NOT NULL,
      asked_on       date NOT NULL,
      asked_at       timestamptz NOT NULL,
      review_due_at  timestamptz,
      reviewed_at    timestamptz,
      reviewed_by    uuid REFERENCES people.person (id),
      finding        text,
      CONSTRAINT lookup_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT lookup_purpose_known_check CHECK (purpose IN ('SERVICE', 'SAFETY', 'JUDICIAL', 'INTERVIEW_PREP', 'REPRESENTATION',
        'CLAIM', 'MEDICAL')),
      CONSTRAINT lookup_reason_stated_check CHECK (length(btrim(reason)) >= 20),
      CONSTRAINT lookup_fields_stated_check CHECK (cardinality(fields) > 0),
      CONSTRAINT lookup_emergency_reviewed_check CHECK ((purpose = 'MEDICAL') = (review_due_at IS NOT NULL)),
      CONSTRAINT lookup_review_whole_check CHECK (num_nonnulls(reviewed_at, reviewed_by, finding) IN (0, 3)
        AND (reviewed_at IS NULL OR review_due_at IS NOT NULL)),
      CONSTRAINT lookup_reviewer_differs_check CHECK (reviewed_by <> person_id),
      CONSTRAINT lookup_finding_known_check CHECK (finding IN ('JUSTIFIED', 'NOT_JUSTIFIED'))
    );
    COMMENT ON TABLE identity_access.lookup IS 'A look-up that was asked for, noted before the vault opens anything; in an emergency with the review it owes.';
    CREATE INDEX lookup_person_day_idx ON identity_access.lookup (person_id, asked_on);
    CREATE INDEX lookup_case_idx ON identity_access.lookup (case_id, child_ref);
    CREATE INDEX lookup_to_review_idx ON identity_access.lookup (review_due_at) WHERE reviewed_at IS NULL AND review_due_at IS NOT NULL;

    ALTER TABLE identity_access.lookup ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.lookup FORCE ROW LEVEL SECURITY;
    CREATE POLICY lookup_select ON identity_access.lookup FOR SELECT TO ontzien_app
      USING (person_id = kernel.actor() OR kernel.has_role('SECURITY_OFFICER') OR kernel.is_system());
    CREATE POLICY lookup_insert ON identity_access.lookup FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND auth.may_see_case(case_id));
    CREATE POLICY lookup_review ON identity_access.lookup FOR UPDATE TO ontzien_app USING (kernel.has_role('SECURITY_OFFICER'));
    GRANT SELECT, INSERT ON identity_access.lookup TO ontzien_app;
    GRANT UPDATE (reviewed_at, reviewed_by, finding) ON identity_access.lookup TO ontzien_app;

    CREATE TABLE identity_access.alert (
      id           uuid PRIMARY KEY,
      kind         text NOT NULL,
      person_id    uuid NOT NULL REFERENCES people.person (id),
      case_id      uuid,
      child_ref    uuid,
      raised_on    date NOT NULL,
      raised_at    timestamptz NOT NULL,
      reviewed_at  timestamptz,
      reviewed_by  uuid REFERENCES people.person (id),
      finding      text,
      CONSTRAINT alert_kind_known_check CHECK (kind IN ('WITHOUT_ASSIGNMENT', 'MANY_LOOKUPS')),
      CONSTRAINT alert_review_whole_check CHECK (num_nonnulls(reviewed_at, reviewed_by, finding) IN (0, 3)),
      CONSTRAINT alert_reviewer_differs_check CHECK (reviewed_by <> person_id),
      CONSTRAINT alert_finding_known_check CHECK (finding IN ('JUSTIFIED', 'NOT_JUSTIFIED'))
    );
    COMMENT ON TABLE identity_access.alert IS 'What the security officer has to look at: a look-up without assignment, or many on one day (A46).';
    CREATE UNIQUE INDEX alert_many_once_uniq ON identity_access.alert (person_id, raised_on) WHERE kind = 'MANY_LOOKUPS';
    CREATE INDEX alert_open_idx ON identity_access.alert (raised_at DESC) WHERE reviewed_at IS NULL;

    ALTER TABLE identity_access.alert ENABLE ROW LEVEL SECURITY;
    ALTER TABLE identity_access.alert FORCE ROW LEVEL SECURITY;
    -- Whoever set it off does not see it.
    CREATE POLICY alert_select ON identity_access.alert FOR SELECT TO ontzien_app
      USING (kernel.has_role('SECURITY_OFFICER') OR kernel.is_system());
    CREATE POLICY alert_insert ON identity_access.alert FOR INSERT TO ontzien_app WITH CHECK (person_id = kernel.actor());
    CREATE POLICY alert_review ON identity_access.alert FOR UPDATE TO ontzien_app USING (kernel.has_role('SECURITY_OFFICER'));
    GRANT SELECT, INSERT ON identity_access.alert TO ontzien_app;
    GRANT UPDATE (reviewed_at, reviewed_by, finding) ON identity_access.alert TO ontzien_app;

    -- A48: who answers for the case may see who learned who the child is. Evaluated last, for few rows.
    CREATE POLICY entry_select_identity ON audit.entry FOR SELECT TO ontzien_app USING (
      (operation IN ('IDENTITY_LOOKUP', 'DISCLOSURE') OR verb = 'identity.show') AND COALESCE((
      SELECT true FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.case_id = entry.case_id AND a.closed_at IS NULL
        AND a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL', 'INVESTIGATING_JUDGE', 'JUDGE') LIMIT 1), false));`;

  protected readonly downSql = `
    DROP POLICY entry_select_identity ON audit.entry;
    DROP TABLE identity_access.alert, identity_access.lookup;
    DROP SCHEMA identity_access;`;
}
