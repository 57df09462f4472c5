import { SqlMigration } from '../src/kernel/database/migration.js';

/** Questions counsel keeps from the other parties: who writes the motion and the judges read them, nobody else. INV-MOT-16. */
export class SealQuestions1790000000433 extends SqlMigration {
  readonly name = 'SealQuestions1790000000433';

  protected readonly upSql = `
    CREATE TABLE motions.sealed_questions (
      motion_id  uuid PRIMARY KEY REFERENCES motions.motion (id),
      case_id    uuid NOT NULL REFERENCES cases."case" (id),
      questions  text[] NOT NULL,
      CONSTRAINT sealed_questions_stated_check CHECK (NOT ('' = ANY (questions)))
    );
    COMMENT ON TABLE motions.sealed_questions IS 'Questions of a motion that gives the other parties its topics only. Source: domain 4.4.';
    CREATE INDEX sealed_questions_case_idx ON motions.sealed_questions (case_id);
    ALTER TABLE motions.sealed_questions ENABLE ROW LEVEL SECURITY;
    ALTER TABLE motions.sealed_questions FORCE ROW LEVEL SECURITY;
    -- A motion that is not seen has no questions either; drafts are hidden from judges by the policy of the motion.
    CREATE POLICY sealed_questions_select ON motions.sealed_questions FOR SELECT TO ontzien_app USING (kernel.is_system()
      OR EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = sealed_questions.motion_id AND (kernel.actor() IN (m.applicant_id, m.entered_by)
        OR auth.acts_in_case(m.case_id, '{INVESTIGATING_JUDGE,JUDGE}'))));
    CREATE POLICY sealed_questions_insert ON motions.sealed_questions FOR INSERT TO ontzien_app WITH CHECK (EXISTS (SELECT 1 FROM motions.motion m
      WHERE m.id = sealed_questions.motion_id AND m.case_id = sealed_questions.case_id AND kernel.actor() IN (m.applicant_id, m.entered_by)
        AND m.state IN ('DRAFT', 'INCOMPLETE')));
    CREATE POLICY sealed_questions_update ON motions.sealed_questions FOR UPDATE TO ontzien_app USING (EXISTS (SELECT 1 FROM motions.motion m
      WHERE m.id = sealed_questions.motion_id AND kernel.actor() IN (m.applicant_id, m.entered_by) AND m.state IN ('DRAFT', 'INCOMPLETE')));
    GRANT SELECT, INSERT ON motions.sealed_questions TO ontzien_app;
    GRANT UPDATE (questions) ON motions.sealed_questions TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE motions.sealed_questions;`;
}
