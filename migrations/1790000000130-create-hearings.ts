import { SqlMigration } from '../src/kernel/database/migration.js';

/** Court sessions and whether their doors close. A closure is proposed by the system and ordered by a judge. INV-HEA-01, INV-HEA-02. */
export class CreateHearings1790000000130 extends SqlMigration {
  readonly name = 'CreateHearings1790000000130';

  protected readonly upSql = `
    CREATE SCHEMA hearings;
    COMMENT ON SCHEMA hearings IS 'Court sessions and the protective measures ordered for them.';
    GRANT USAGE ON SCHEMA hearings TO ontzien_app;

    -- The grounds of art. 269 lid 1 Sv; the list is exhaustive.
    CREATE TABLE hearings.closure_ground (
      code      text PRIMARY KEY,
      label_nl  text NOT NULL,
      label_en  text NOT NULL,
      source    text NOT NULL
    );
    COMMENT ON TABLE hearings.closure_ground IS 'Exhaustive grounds for closed doors. Source: domain 1.7.';
    INSERT INTO hearings.closure_ground (code, label_nl, label_en, source) VALUES
      ('GOOD_MORALS', 'goede zeden', 'good morals', 'art. 269 lid 1 Sv'),
      ('PUBLIC_ORDER', 'openbare orde', 'public order', 'art. 269 lid 1 Sv'),
      ('STATE_SECURITY', 'veiligheid van de staat', 'state security', 'art. 269 lid 1 Sv'),
      ('INTERESTS_OF_MINORS', 'belangen van minderjarigen', 'interests of minors', 'art. 269 lid 1 Sv'),
      ('PRIVATE_LIFE', 'eerbiediging van de persoonlijke levenssfeer van de verdachte, andere procesdeelnemers of anderszins betrokkenen', 'private life of the suspect, other participants or others involved', 'art. 269 lid 1 Sv'),
      ('ADMINISTRATION_OF_JUSTICE', 'openbaarheid schaadt het belang van een goede rechtspleging ernstig', 'publicity would seriously harm the administration of justice', 'art. 269 lid 1 Sv');

    CREATE TABLE hearings.hearing (
      id               uuid PRIMARY KEY,
      case_id          uuid NOT NULL REFERENCES cases."case" (id),
      kind             text NOT NULL,
      period           tstzrange NOT NULL,
      child_presence   text NOT NULL,
      child_ref        uuid,
      suspects_adult   boolean NOT NULL,
      remarks          text,
      planned_by       uuid NOT NULL REFERENCES people.person (id),
      planned_at       timestamptz NOT NULL,
      CONSTRAINT hearing_case_uniq UNIQUE (id, case_id),
      CONSTRAINT hearing_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT hearing_kind_known_check CHECK (kind IN ('PRO_FORMA', 'CASE_MANAGEMENT', 'MERITS', 'PRONOUNCEMENT', 'APPEAL')),
      CONSTRAINT hearing_presence_known_check CHECK (child_presence IN ('NONE', 'IN_PERSON', 'VIDEO_LINK')),
      CONSTRAINT hearing_child_named_check CHECK (child_presence = 'NONE' OR child_ref IS NOT NULL),
      CONSTRAINT hearing_period_bounded_check CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)
        AND NOT lower_inf(period) AND NOT upper_inf(period)),
      CONSTRAINT hearing_one_day_check CHECK (upper(period) - lower(period) <= interval '14 hours')
    );
    COMMENT ON TABLE hearings.hearing IS 'A court session of a case; public unless a judge orders otherwise. Source: domain 1.7.';
    CREATE INDEX hearing_case_idx ON hearings.hearing (case_id, lower(period));
    CREATE TRIGGER hearing_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON hearings.hearing
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- One row per step: the proposal of the system first, then what judges order. The newest counts.
    CREATE TABLE hearings.closure (
      hearing_id        uuid NOT NULL,
      seq               integer NOT NULL,
      case_id           uuid NOT NULL,
      state             text NOT NULL,
      ground            text REFERENCES hearings.closure_ground (code),
      part              text,
      reasons           text,
      admitted          text,
      actor_id          uuid NOT NULL REFERENCES people.person (id),
      actor_function    text,
      at                timestamptz NOT NULL,
      PRIMARY KEY (hearing_id, seq),
      CONSTRAINT closure_hearing_fk FOREIGN KEY (hearing_id, case_id) REFERENCES hearings.hearing (id, case_id),
      CONSTRAINT closure_state_known_check CHECK (state IN ('PROPOSED', 'ORDERED_FULL', 'ORDERED_PARTIAL', 'NOT_ORDERED')),
      CONSTRAINT closure_proposed_first_check CHECK ((state = 'PROPOSED') = (seq = 1 AND actor_function IS NULL)),
      -- A clerk cannot close the doors, nor can the system. INV-HEA-01.
      CONSTRAINT closure_judge_check CHECK (state = 'PROPOSED'
        OR (actor_function IS NOT NULL AND actor_function IN ('JUDGE', 'INVESTIGATING_JUDGE'))),
      CONSTRAINT closure_ground_check CHECK ((ground IS NOT NULL) = (state <> 'NOT_ORDERED')),
      CONSTRAINT closure_reasoned_check CHECK (state = 'PROPOSED' OR COALESCE(btrim(reasons), '') <> ''),
      CONSTRAINT closure_part_check CHECK ((part IS NOT NULL AND btrim(part) <> '') = (state = 'ORDERED_PARTIAL'))
    );
    COMMENT ON TABLE hearings.closure IS 'Proposal and orders about closed doors; the pronouncement stays public. Insert only. Source: domain 1.7, A41.';
    CREATE TRIGGER closure_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON hearings.closure
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE hearings.hearing ENABLE ROW LEVEL SECURITY;
    ALTER TABLE hearings.hearing FORCE ROW LEVEL SECURITY;
    CREATE POLICY hearing_select ON hearings.hearing FOR SELECT TO ontzien_app USING (kernel.is_system() OR auth.may_see_case(case_id));
    CREATE POLICY hearing_insert ON hearings.hearing FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (planned_by = kernel.actor() AND auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}')));

    ALTER TABLE hearings.closure ENABLE ROW LEVEL SECURITY;
    ALTER TABLE hearings.closure FORCE ROW LEVEL SECURITY;
    CREATE POLICY closure_select ON hearings.closure FOR SELECT TO ontzien_app USING (kernel.is_system() OR auth.may_see_case(case_id));
    CREATE POLICY closure_insert ON hearings.closure FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (actor_id = kernel.actor()
      AND CASE state WHEN 'PROPOSED' THEN auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}') ELSE auth.acts_in_case(case_id, ARRAY[actor_function]) END));

    GRANT SELECT ON hearings.closure_ground TO ontzien_app;
    GRANT SELECT, INSERT ON hearings.hearing, hearings.closure TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE hearings.closure, hearings.hearing, hearings.closure_ground;
    DROP SCHEMA hearings;`;
}
