import { SqlMigration } from '../src/kernel/database/migration.js';

const READERS =
  '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}';
const PARTIES =
  '{DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}';
const KEEPERS = '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}';

/** What is asked before one interview so that it need not be held twice: is everything in, and what do the parties want asked. INV-INT-20 to INV-INT-23. */
export class HoldQuestionRounds1790000000307 extends SqlMigration {
  readonly name = 'HoldQuestionRounds1790000000307';

  protected readonly upSql = `
    CREATE TABLE interviews.readiness (
      child_ref       uuid NOT NULL,
      version         integer NOT NULL,
      case_id         uuid NOT NULL,
      answers         jsonb NOT NULL,
      ready           boolean NOT NULL,
      proceed_reason  text,
      recorded_by     uuid NOT NULL REFERENCES people.person (id),
      recorded_at     timestamptz NOT NULL,
      PRIMARY KEY (child_ref, version),
      CONSTRAINT readiness_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT readiness_version_positive_check CHECK (version >= 1),
      CONSTRAINT readiness_answers_list_check CHECK (jsonb_typeof(answers) = 'array'),
      CONSTRAINT readiness_proceed_reason_check CHECK (proceed_reason IS NULL OR (NOT ready AND btrim(proceed_reason) <> ''))
    );
    COMMENT ON TABLE interviews.readiness IS 'Whether everything is in that would otherwise force a second interview, by version. INV-INT-20.';
    CREATE TRIGGER readiness_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.readiness
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE interviews.question_round (
      id         uuid PRIMARY KEY,
      case_id    uuid NOT NULL,
      child_ref  uuid NOT NULL,
      answer_by  date NOT NULL,
      opened_by  uuid NOT NULL REFERENCES people.person (id),
      opened_at  timestamptz NOT NULL,
      closed_by  uuid REFERENCES people.person (id),
      closed_at  timestamptz,
      CONSTRAINT question_round_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT question_round_case_uniq UNIQUE (id, case_id),
      CONSTRAINT question_round_closing_complete_check CHECK (num_nonnulls(closed_by, closed_at) IN (0, 2)),
      CONSTRAINT question_round_closed_after_opening_check CHECK (closed_at >= opened_at)
    );
    COMMENT ON TABLE interviews.question_round IS 'The parties are asked what they want the child to be asked, with a term. INV-INT-21.';
    CREATE UNIQUE INDEX question_round_one_open_uniq ON interviews.question_round (child_ref) WHERE closed_at IS NULL;

    -- Who was offered to hand in questions, in which function. INV-INT-21.
    CREATE TABLE interviews.round_party (
      round_id     uuid NOT NULL,
      case_id      uuid NOT NULL,
      person_id    uuid NOT NULL REFERENCES people.person (id),
      function     text NOT NULL,
      answered_at  timestamptz,
      PRIMARY KEY (round_id, person_id),
      CONSTRAINT round_party_round_fk FOREIGN KEY (round_id, case_id) REFERENCES interviews.question_round (id, case_id)
    );
    COMMENT ON TABLE interviews.round_party IS 'Offer and answer per party; an answer without questions is an answer too.';

    CREATE TABLE interviews.party_question (
      id             uuid PRIMARY KEY,
      round_id       uuid NOT NULL,
      case_id        uuid NOT NULL,
      person_id      uuid NOT NULL,
      position       integer NOT NULL,
      text           text NOT NULL,
      handed_in_at   timestamptz NOT NULL,
      CONSTRAINT party_question_party_fk FOREIGN KEY (round_id, person_id) REFERENCES interviews.round_party (round_id, person_id),
      CONSTRAINT party_question_round_fk FOREIGN KEY (round_id, case_id) REFERENCES interviews.question_round (id, case_id),
      CONSTRAINT party_question_case_uniq UNIQUE (id, case_id),
      CONSTRAINT party_question_position_uniq UNIQUE (round_id, person_id, position),
      CONSTRAINT party_question_stated_check CHECK (btrim(text) <> '')
    );
    COMMENT ON TABLE interviews.party_question IS 'A question of a party for one interview; screened, never changed. INV-INT-22.';
    CREATE TRIGGER party_question_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.party_question
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE interviews.question_mark (
      id           uuid PRIMARY KEY,
      question_id  uuid NOT NULL,
      case_id      uuid NOT NULL,
      mark         text NOT NULL,
      reason       text,
      marked_by    uuid NOT NULL REFERENCES people.person (id),
      marked_at    timestamptz NOT NULL,
      CONSTRAINT question_mark_question_fk FOREIGN KEY (question_id, case_id) REFERENCES interviews.party_question (id, case_id),
      CONSTRAINT question_mark_known_check CHECK (mark IN ('ASKED', 'ANSWERED', 'NOT_ASKED')),
      CONSTRAINT question_mark_reasoned_check CHECK (mark <> 'NOT_ASKED' OR COALESCE(btrim(reason) <> '', false))
    );
    COMMENT ON TABLE interviews.question_mark IS 'What became of a question; a later mark stands beside the earlier. INV-INT-23.';
    CREATE INDEX question_mark_question_idx ON interviews.question_mark (question_id, marked_at DESC);
    CREATE TRIGGER question_mark_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON interviews.question_mark
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE interviews.readiness ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.readiness FORCE ROW LEVEL SECURITY;
    CREATE POLICY readiness_select ON interviews.readiness FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '${READERS}'));
    CREATE POLICY readiness_insert ON interviews.readiness FOR INSERT TO ontzien_app
      WITH CHECK (recorded_by = kernel.actor() AND auth.acts_in_case(case_id, '${KEEPERS}'));

    ALTER TABLE interviews.question_round ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.question_round FORCE ROW LEVEL SECURITY;
    CREATE POLICY question_round_select ON interviews.question_round FOR SELECT TO ontzien_app USING (auth.may_see_case(case_id));
    CREATE POLICY question_round_insert ON interviews.question_round FOR INSERT TO ontzien_app
      WITH CHECK (opened_by = kernel.actor() AND auth.acts_in_case(case_id, '${KEEPERS}'));
    CREATE POLICY question_round_update ON interviews.question_round FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '${KEEPERS}'));

    -- A party sees its own offer and questions; who prepares, holds or judges the interview sees all.
    ALTER TABLE interviews.round_party ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.round_party FORCE ROW LEVEL SECURITY;
    CREATE POLICY round_party_select ON interviews.round_party FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '${READERS}') OR (person_id = kernel.actor() AND auth.may_see_case(case_id)));
    CREATE POLICY round_party_insert ON interviews.round_party FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '${KEEPERS}'));
    CREATE POLICY round_party_update ON interviews.round_party FOR UPDATE TO ontzien_app
      USING (person_id = kernel.actor() AND auth.acts_in_case(case_id, '${PARTIES}'));

    ALTER TABLE interviews.party_question ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.party_question FORCE ROW LEVEL SECURITY;
    CREATE POLICY party_question_select ON interviews.party_question FOR SELECT TO ontzien_app
      USING (auth.acts_in_case(case_id, '${READERS}') OR (person_id = kernel.actor() AND auth.may_see_case(case_id)));
    CREATE POLICY party_question_insert ON interviews.party_question FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND auth.acts_in_case(case_id, '${PARTIES}'));

    ALTER TABLE interviews.question_mark ENABLE ROW LEVEL SECURITY;
    ALTER TABLE interviews.question_mark FORCE ROW LEVEL SECURITY;
    CREATE POLICY question_mark_select ON interviews.question_mark FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM interviews.party_question q WHERE q.id = question_id));
    CREATE POLICY question_mark_insert ON interviews.question_mark FOR INSERT TO ontzien_app
      WITH CHECK (marked_by = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'));

    GRANT SELECT, INSERT ON interviews.readiness, interviews.question_round, interviews.round_party, interviews.party_question,
      interviews.question_mark TO ontzien_app;
    GRANT UPDATE (closed_by, closed_at) ON interviews.question_round TO ontzien_app;
    GRANT UPDATE (answered_at) ON interviews.round_party TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE interviews.question_mark, interviews.party_question, interviews.round_party, interviews.question_round, interviews.readiness;`;
}
