import { SqlMigration } from '../src/kernel/database/migration.js';

/** Requests to hear a child again, what parties and child say to them, and their decision. INV-MOT-01 to INV-MOT-08. */
export class CreateMotions1790000000120 extends SqlMigration {
  readonly name = 'CreateMotions1790000000120';

  protected readonly upSql = `
    CREATE SCHEMA motions;
    COMMENT ON SCHEMA motions IS 'Requests to interview a child again, and their decision.';
    GRANT USAGE ON SCHEMA motions TO ontzien_app;

    -- Which ground can be stated on which day. Another code of procedure is other rows, not other code.
    CREATE TABLE motions.ground (
      code       text PRIMARY KEY,
      kind       text NOT NULL,
      label_nl   text NOT NULL,
      label_en   text NOT NULL,
      source     text NOT NULL,
      in_force   daterange NOT NULL,
      to_verify  boolean NOT NULL,
      CONSTRAINT ground_kind_known_check CHECK (kind IN ('BASIS', 'REASON', 'REFUSAL'))
    );
    COMMENT ON TABLE motions.ground IS 'Grounds with validity; to_verify marks what a lawyer still has to check. Source: domain 4.7.';

    INSERT INTO motions.ground (code, kind, label_nl, label_en, source, in_force, to_verify) VALUES
      ('SV_181', 'BASIS', 'vordering officier van justitie aan rechter-commissaris', 'prosecutor’s application to the investigating judge', 'art. 181 Sv', '[2013-01-01,)', true),
      ('SV_182', 'BASIS', 'verzoek verdachte aan rechter-commissaris', 'suspect’s request to the investigating judge', 'art. 182 Sv', '[2013-01-01,)', false),
      ('SV_183', 'BASIS', 'onderzoekswens in lopend onderzoek van de rechter-commissaris', 'request in a running inquiry', 'art. 183 Sv', '[2013-01-01,)', false),
      ('SV_263', 'BASIS', 'opgave getuige', 'naming a witness before trial', 'art. 263 Sv', '[1926-01-01,)', false),
      ('SV_287_288', 'BASIS', 'niet verschenen of geweigerde getuige', 'absent or refused witness', 'art. 287, 288 Sv', '[1926-01-01,)', true),
      ('SV_315_328', 'BASIS', 'verzoek ter zitting', 'request at trial', 'art. 315, 328, 331 Sv', '[1926-01-01,)', false),
      ('SV_316', 'BASIS', 'verwijzing naar rechter-commissaris', 'referral to the investigating judge', 'art. 316 Sv', '[1926-01-01,)', false),
      ('SV_410_3', 'BASIS', 'opgave bij appelschriftuur', 'named in the appeal brief', 'art. 410 lid 3 Sv', '[2007-03-01,)', false),
      ('SV_414_418', 'BASIS', 'verzoek in hoger beroep', 'request in appeal', 'art. 414, 418 Sv', '[1926-01-01,)', false),
      ('EVRM_6_3D', 'BASIS', 'ondervragingsrecht', 'right to examine witnesses', 'art. 6 lid 3 onder d EVRM', '[1954-08-31,)', false),
      ('PRESUMED_INTEREST', 'REASON', 'voorondersteld belang (Keskin)', 'presumed interest', 'ECLI:NL:HR:2021:576', '[2021-04-20,)', false),
      ('NEW_FACTS', 'REASON', 'nieuwe feiten', 'new facts', 'systeemregel', '[1926-01-01,)', false),
      ('INCONSISTENCY', 'REASON', 'tegenstrijdigheid, met tijdcode', 'inconsistency with timecode', 'systeemregel', '[1926-01-01,)', false),
      ('NOT_ASKED', 'REASON', 'onderwerp niet bevraagd', 'topic not asked', 'systeemregel', '[1926-01-01,)', false),
      ('TECH_FAILURE', 'REASON', 'opname ontbreekt of is onbruikbaar', 'recording missing', 'systeemregel', '[1926-01-01,)', false),
      ('REF_288_1A', 'REFUSAL', 'niet binnen aanvaardbare termijn', 'not within acceptable time', 'art. 288 lid 1 onder a Sv', '[1926-01-01,)', true),
      ('REF_288_1B', 'REFUSAL', 'gezondheid of welzijn van de getuige', 'health or welfare of the witness', 'art. 288 lid 1 onder b Sv', '[1926-01-01,)', false),
      ('REF_288_1C', 'REFUSAL', 'redelijkerwijs niet geschaad', 'no reasonable prejudice', 'art. 288 lid 1 onder c Sv', '[1926-01-01,)', true),
      ('REF_NO_NECESSITY', 'REFUSAL', 'noodzaak niet gebleken', 'necessity not shown', 'art. 315, 418 Sv', '[1926-01-01,)', false),
      ('REF_NO_RELEVANCE', 'REFUSAL', 'kan niet bijdragen aan enige beslissing', 'cannot contribute to any decision', 'art. 182 Sv', '[2013-01-01,)', false),
      ('REF_RECORDING_SUFFICES', 'REFUSAL', 'bekijken van de opname volstaat', 'viewing suffices', 'Jaarbericht Kinderrechten 2018; alleen naast een wettelijke grond', '[1926-01-01,)', false),
      ('REF_BEST_INTEREST', 'REFUSAL', 'belang van het kind', 'best interest of the child', 'art. 3 IVRK; alleen naast een wettelijke grond', '[1995-03-08,)', true),
      ('REF_CHILD_REFUSES', 'REFUSAL', 'kind wil niet verklaren of verschoont zich', 'child declines or invokes privilege', 'art. 217 Sv', '[1926-01-01,)', true),
      ('REF_PRIVACY_QUESTION', 'REFUSAL', 'onnodige vragen over het privéleven', 'unnecessary private-life questions', 'art. 23 lid 3 Richtlijn 2012/29/EU', '[2015-11-16,)', true);

    CREATE FUNCTION motions.sorted_once(ids uuid[]) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE
      RETURN ids = ARRAY(SELECT DISTINCT id FROM unnest(ids) AS id ORDER BY id);
    CREATE FUNCTION motions.grounds_known(codes text[], day date) RETURNS boolean LANGUAGE sql STABLE
      RETURN NOT EXISTS (SELECT 1 FROM unnest(codes) AS stated
        WHERE NOT EXISTS (SELECT 1 FROM motions.ground g WHERE g.code = stated AND g.in_force @> day));

    CREATE TABLE motions.motion (
      id                        uuid PRIMARY KEY,
      case_id                   uuid NOT NULL,
      child_ref                 uuid NOT NULL,
      applicant_id              uuid NOT NULL REFERENCES people.person (id),
      applicant_function        text NOT NULL,
      suspect_id                uuid REFERENCES cases.suspect (id),
      -- The suspect, the child or, for the prosecution service as one, the case: whose motion it is.
      on_behalf_of              uuid NOT NULL,
      stage                     text NOT NULL,
      state                     text NOT NULL DEFAULT 'DRAFT',
      version                   integer NOT NULL DEFAULT 1,
      created_at                timestamptz NOT NULL,
      filed_at                  timestamptz,
      responses_due_at          timestamptz,
      completion_asked          text,
      withdrawal_reason         text,
      legal_basis               text[] NOT NULL DEFAULT '{}',
      requested_form            text,
      at_trial_reason           text,
      facts                     uuid[] NOT NULL DEFAULT '{}',
      not_viewed_reason         text,
      fragments                 jsonb NOT NULL DEFAULT '[]',
      added_value_ground        text,
      added_value               text,
      insufficient_ground       text,
      insufficient              text,
      best_interest             text,
      questions                 jsonb NOT NULL DEFAULT '[]',
      topics_only               jsonb,
      alternatives              jsonb NOT NULL DEFAULT '[]',
      incriminating             boolean,
      defence_had_opportunity   boolean,
      weight_of_statement       text,
      urgency                   jsonb,
      new_circumstances         text,
      no_identity_data          boolean NOT NULL DEFAULT false,
      -- Filled by the system at filing: the sessions there were, and what the applicant had seen of the recordings.
      earlier_interviews        jsonb NOT NULL DEFAULT '[]',
      recordings_viewed         jsonb NOT NULL DEFAULT '[]',
      CONSTRAINT motion_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT motion_case_uniq UNIQUE (id, case_id),
      CONSTRAINT motion_function_known_check CHECK (applicant_function IN ('DEFENCE_COUNSEL', 'PROSECUTOR', 'ADVOCATE_GENERAL', 'VICTIM_COUNSEL')),
      CONSTRAINT motion_counsel_for_suspect_check CHECK ((applicant_function = 'DEFENCE_COUNSEL') = (suspect_id IS NOT NULL)),
      CONSTRAINT motion_on_behalf_check CHECK (on_behalf_of = CASE applicant_function WHEN 'DEFENCE_COUNSEL' THEN suspect_id
        WHEN 'VICTIM_COUNSEL' THEN child_ref ELSE case_id END),
      CONSTRAINT motion_stage_known_check CHECK (stage IN ('INVESTIGATION', 'PRE_TRIAL', 'TRIAL_FIRST_INSTANCE', 'APPEAL', 'AFTER_REMITTAL')),
      CONSTRAINT motion_state_known_check CHECK (state IN ('DRAFT', 'SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION',
        'ADJOURNED', 'DECIDED', 'WITHDRAWN', 'CLOSED')),
      CONSTRAINT motion_filed_dated_check CHECK (CASE state WHEN 'DRAFT' THEN filed_at IS NULL WHEN 'WITHDRAWN' THEN true ELSE filed_at IS NOT NULL END),
      CONSTRAINT motion_form_known_check CHECK (requested_form IN ('STUDIO_CERTIFIED_INTERVIEWER', 'RC_PRESENT', 'WRITTEN_QUESTIONS', 'AT_TRIAL')),
      CONSTRAINT motion_not_viewed_known_check CHECK (not_viewed_reason IN ('NOT_OFFERED', 'NO_SLOT', 'NOT_YET', 'REFUSES')),
      CONSTRAINT motion_weight_known_check CHECK (weight_of_statement IN ('SOLE', 'DECISIVE', 'SUPPORTING')),
      CONSTRAINT motion_facts_sorted_check CHECK (motions.sorted_once(facts)),
      -- The presumed interest is the defence's. Source: domain T1.
      CONSTRAINT motion_presumed_interest_check CHECK (COALESCE(added_value_ground, insufficient_ground) IS NULL
        OR (applicant_function = 'DEFENCE_COUNSEL' AND COALESCE(added_value_ground, 'PRESUMED_INTEREST') = 'PRESUMED_INTEREST'
          AND COALESCE(insufficient_ground, 'PRESUMED_INTEREST') = 'PRESUMED_INTEREST')),
      -- A motion before the court says why, what and for which facts. INV-MOT-01.
      CONSTRAINT motion_filed_motivated_check CHECK (state IN ('DRAFT', 'INCOMPLETE', 'WITHDRAWN')
        OR (COALESCE(added_value_ground, added_value) IS NOT NULL AND COALESCE(insufficient_ground, insufficient) IS NOT NULL
          AND best_interest IS NOT NULL AND incriminating IS NOT NULL AND defence_had_opportunity IS NOT NULL)),
      CONSTRAINT motion_filed_asked_check CHECK (state IN ('DRAFT', 'INCOMPLETE', 'WITHDRAWN')
        OR (requested_form IS NOT NULL AND cardinality(facts) > 0 AND cardinality(legal_basis) > 0
          AND (requested_form <> 'AT_TRIAL' OR at_trial_reason IS NOT NULL)
          AND (jsonb_array_length(questions) > 0 OR topics_only IS NOT NULL))),
      CONSTRAINT motion_filed_declared_check CHECK (state IN ('DRAFT', 'INCOMPLETE', 'WITHDRAWN') OR no_identity_data)
    );
    COMMENT ON TABLE motions.motion IS 'A motion about one child; its text is settled when it is filed. Source: domain 4.4.';
    CREATE UNIQUE INDEX motion_one_open_uniq ON motions.motion (on_behalf_of, child_ref, facts)
      WHERE state IN ('SUBMITTED', 'INCOMPLETE', 'UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED');
    COMMENT ON INDEX motions.motion_one_open_uniq IS 'INV-MOT-02: one open motion per party, child and set of facts.';
    CREATE INDEX motion_case_idx ON motions.motion (case_id, id DESC);

    CREATE FUNCTION motions.check_motion() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF EXISTS (SELECT 1 FROM unnest(NEW.facts) AS fact WHERE NOT EXISTS
          (SELECT 1 FROM cases.offence o WHERE o.id = fact AND o.case_id = NEW.case_id)) THEN
        RAISE EXCEPTION 'fact of another case' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_facts_of_case';
      END IF;
      IF NEW.filed_at IS NOT NULL AND NOT motions.grounds_known(NEW.legal_basis, (NEW.filed_at AT TIME ZONE 'Europe/Amsterdam')::date) THEN
        RAISE EXCEPTION 'basis not in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_basis_in_force';
      END IF;
      IF TG_OP = 'UPDATE' AND OLD.state NOT IN ('DRAFT', 'INCOMPLETE')
          AND to_jsonb(NEW) - '{state,version,responses_due_at,completion_asked,withdrawal_reason}'::text[]
            <> to_jsonb(OLD) - '{state,version,responses_due_at,completion_asked,withdrawal_reason}'::text[] THEN
        RAISE EXCEPTION 'text is settled' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_text_settled';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER motion_holds BEFORE INSERT OR UPDATE ON motions.motion FOR EACH ROW EXECUTE FUNCTION motions.check_motion();

    CREATE TABLE motions.event (
      motion_id   uuid NOT NULL REFERENCES motions.motion (id),
      seq         integer NOT NULL,
      action      text NOT NULL,
      from_state  text NOT NULL,
      to_state    text NOT NULL,
      actor_id    uuid NOT NULL REFERENCES people.person (id),
      at          timestamptz NOT NULL,
      PRIMARY KEY (motion_id, seq),
      CONSTRAINT event_action_known_check CHECK (action IN ('file', 'return-for-completion', 'take-under-review', 'make-ready', 'adjourn',
        'decide', 'withdraw', 'close'))
    );
    COMMENT ON TABLE motions.event IS 'Every step of a motion; the last one explains its state. Insert only (INV-AUD-01).';
    CREATE TRIGGER event_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.event
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- No state without the step that led to it, and no step that leads elsewhere. INV-MOT-03.
    CREATE FUNCTION motions.check_state_explained() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE explained text;
    BEGIN
      SELECT e.to_state INTO explained FROM motions.event e WHERE e.motion_id = NEW.id ORDER BY e.seq DESC LIMIT 1;
      IF COALESCE(explained, 'DRAFT') <> (SELECT m.state FROM motions.motion m WHERE m.id = NEW.id) THEN
        RAISE EXCEPTION 'state without its step' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_state_explained';
      END IF;
      RETURN NULL;
    END $$;
    CREATE CONSTRAINT TRIGGER motion_state_explained AFTER INSERT OR UPDATE OF state ON motions.motion
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION motions.check_state_explained();

    CREATE TABLE motions.response (
      id                  uuid PRIMARY KEY,
      motion_id           uuid NOT NULL REFERENCES motions.motion (id),
      party               text NOT NULL,
      supplements         uuid,
      person_id           uuid NOT NULL REFERENCES people.person (id),
      function            text NOT NULL,
      position            text,
      grounds             text[] NOT NULL DEFAULT '{}',
      text                text NOT NULL,
      protection_wishes   text,
      conflict_check      text,
      wants_to_be_heard   boolean NOT NULL DEFAULT false,
      late                boolean NOT NULL,
      answered_at         timestamptz NOT NULL,
      CONSTRAINT response_party_known_check CHECK (CASE party WHEN 'PROSECUTION' THEN function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        WHEN 'CHILD_SIDE' THEN function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') ELSE false END),
      CONSTRAINT response_position_known_check CHECK (position IN ('SUPPORT', 'NO_OBJECTION', 'OPPOSE', 'PARTLY')),
      CONSTRAINT response_first_complete_check CHECK (supplements IS NOT NULL OR (position IS NOT NULL
        AND (party = 'CHILD_SIDE') = (conflict_check IS NOT NULL))),
      CONSTRAINT response_conflict_known_check CHECK (conflict_check IN ('NO_CONFLICT', 'POSSIBLE_CONFLICT', 'CONFLICT')),
      CONSTRAINT response_text_not_blank_check CHECK (btrim(text) <> ''),
      CONSTRAINT response_same_party_uniq UNIQUE (id, motion_id, party),
      CONSTRAINT response_supplements_another_check CHECK (supplements <> id),
      CONSTRAINT response_supplements_fk FOREIGN KEY (supplements, motion_id, party) REFERENCES motions.response (id, motion_id, party)
    );
    COMMENT ON TABLE motions.response IS 'What a party says to a motion; supplemented by further rows, never changed. Source: domain 4.5.';
    CREATE UNIQUE INDEX response_once_uniq ON motions.response (motion_id, party) WHERE supplements IS NULL;
    COMMENT ON INDEX motions.response_once_uniq IS 'INV-MOT-04: a party answers a motion once.';
    CREATE INDEX response_motion_idx ON motions.response (motion_id, answered_at);
    CREATE TRIGGER response_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.response
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE motions.child_view (
      id                   uuid PRIMARY KEY,
      motion_id            uuid NOT NULL,
      case_id              uuid NOT NULL,
      recorded_by          uuid NOT NULL REFERENCES people.person (id),
      recorded_function    text NOT NULL,
      recorded_at          timestamptz NOT NULL,
      asked_by             text,
      asked_on             date,
      method               text,
      own_words            text,
      wants_to_speak       text,
      conditions           jsonb NOT NULL DEFAULT '[]',
      shared_with_defence  boolean NOT NULL,
      reason_not_asked     text,
      CONSTRAINT child_view_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT child_view_recorder_known_check CHECK (recorded_function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER')),
      CONSTRAINT child_view_asked_by_known_check CHECK (asked_by IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'VICTIM_COORDINATOR', 'CHILD_INTERVIEWER', 'JUDGE', 'OTHER')),
      CONSTRAINT child_view_wish_known_check CHECK (wants_to_speak IN ('YES', 'NO', 'DONT_KNOW', 'ONLY_IF')),
      -- Asked, with the child's own words; or the reason why not. Never neither. INV-MOT-05.
      CONSTRAINT child_view_asked_or_reason_check CHECK (CASE WHEN reason_not_asked IS NULL
        THEN num_nonnulls(asked_by, asked_on, method, own_words, wants_to_speak) = 5
        ELSE btrim(reason_not_asked) <> '' AND num_nonnulls(asked_by, asked_on, method, own_words, wants_to_speak) = 0 END),
      CONSTRAINT child_view_conditions_stated_check CHECK (wants_to_speak IS DISTINCT FROM 'ONLY_IF' OR jsonb_array_length(conditions) > 0)
    );
    COMMENT ON TABLE motions.child_view IS 'What the child says in its own words, or why it was not asked. Insert only. Source: domain 4.5, A35.';
    CREATE INDEX child_view_motion_idx ON motions.child_view (motion_id, recorded_at);
    CREATE TRIGGER child_view_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.child_view
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    CREATE TABLE motions.decision (
      id                        uuid PRIMARY KEY,
      motion_id                 uuid NOT NULL,
      case_id                   uuid NOT NULL,
      outcome                   text NOT NULL,
      interim                   boolean NOT NULL GENERATED ALWAYS AS (outcome IN ('VIEW_RECORDING_FIRST', 'EXPERT_FIRST')) STORED,
      decider_id                uuid NOT NULL REFERENCES people.person (id),
      decider_function          text NOT NULL,
      decided_at                timestamptz NOT NULL,
      criterion_computed        text NOT NULL,
      keskin_overlay            boolean NOT NULL,
      criterion_applied         text NOT NULL,
      override_reason           text,
      grounds                   text[] NOT NULL,
      reasoning                 text NOT NULL,
      best_interest_paragraph   text NOT NULL,
      child_view_weight         text NOT NULL,
      fair_trial_good_reason    text,
      fair_trial_weight         text,
      fair_trial_counterbalance text[] NOT NULL DEFAULT '{}',
      modalities                jsonb,
      valid_until               date,
      max_sessions              integer,
      remedy_code               text NOT NULL,
      CONSTRAINT decision_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion (id, case_id),
      CONSTRAINT decision_outcome_known_check CHECK (outcome IN ('GRANTED', 'GRANTED_WITH_MODALITIES', 'PARTIALLY_GRANTED', 'DENIED',
        'WRITTEN_QUESTIONS', 'VIEW_RECORDING_FIRST', 'EXPERT_FIRST', 'INADMISSIBLE', 'REFERRED')),
      CONSTRAINT decision_decider_judge_check CHECK (decider_function IN ('INVESTIGATING_JUDGE', 'JUDGE')),
      CONSTRAINT decision_criterion_known_check CHECK (criterion_applied IN ('RELEVANCE_RC', 'DEFENCE_INTEREST', 'NECESSITY')
        AND criterion_computed IN ('RELEVANCE_RC', 'DEFENCE_INTEREST', 'NECESSITY')),
      CONSTRAINT decision_override_reasoned_check CHECK (criterion_applied = criterion_computed OR COALESCE(btrim(override_reason), '') <> ''),
      -- Decided with reasons, by a judge, with the child's interest and view in it, or not at all. INV-MOT-06.
      CONSTRAINT decision_reasoned_check CHECK (btrim(reasoning) <> '' AND btrim(best_interest_paragraph) <> '' AND btrim(child_view_weight) <> ''),
      CONSTRAINT decision_grounds_stated_check CHECK (cardinality(grounds) > 0),
      CONSTRAINT decision_ground_legal_check CHECK (NOT grounds && '{REF_RECORDING_SUFFICES,REF_BEST_INTEREST}'
        OR grounds && '{REF_288_1A,REF_288_1B,REF_288_1C,REF_NO_NECESSITY,REF_NO_RELEVANCE}'),
      CONSTRAINT decision_fair_trial_check CHECK (NOT keskin_overlay OR outcome NOT IN ('DENIED', 'PARTIALLY_GRANTED', 'WRITTEN_QUESTIONS')
        OR (COALESCE(btrim(fair_trial_good_reason), '') <> '' AND COALESCE(btrim(fair_trial_weight), '') <> '' AND cardinality(fair_trial_counterbalance) > 0)),
      CONSTRAINT decision_counterbalance_known_check CHECK (fair_trial_counterbalance <@ '{RECORDING_AVAILABLE,VERBATIM_TRANSCRIPT,EXPERT_RELIABILITY_REPORT,EXPERT_QUESTIONED,INTERVIEWER_QUESTIONED,WRITTEN_QUESTIONS_ANSWERED,SUPPORTING_EVIDENCE,CAUTIOUS_REASONING,DEFENCE_COULD_CONTEST}'),
      CONSTRAINT decision_grant_bounded_check CHECK (num_nonnulls(modalities, valid_until, max_sessions)
        = CASE WHEN outcome IN ('GRANTED', 'GRANTED_WITH_MODALITIES', 'PARTIALLY_GRANTED') OR (outcome = 'WRITTEN_QUESTIONS' AND valid_until IS NOT NULL) THEN 3 ELSE 0 END),
      CONSTRAINT decision_one_session_check CHECK (max_sessions = 1),
      CONSTRAINT decision_valid_from_now_check CHECK (valid_until >= (decided_at AT TIME ZONE 'Europe/Amsterdam')::date)
    );
    COMMENT ON TABLE motions.decision IS 'A judge’s decision; never changed. Source: domain 4.6.';
    CREATE UNIQUE INDEX decision_one_final_uniq ON motions.decision (motion_id) WHERE NOT interim;
    COMMENT ON INDEX motions.decision_one_final_uniq IS 'INV-MOT-07: a motion is finally decided once.';
    CREATE INDEX decision_motion_idx ON motions.decision (motion_id, decided_at);
    CREATE FUNCTION motions.check_decision() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT motions.grounds_known(NEW.grounds, (NEW.decided_at AT TIME ZONE 'Europe/Amsterdam')::date) THEN
        RAISE EXCEPTION 'ground not in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_grounds_in_force';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER decision_holds BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_decision();
    CREATE TRIGGER decision_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON motions.decision
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- The days of trial a motion is measured against; told by the hearings module, which knows of motions and not the reverse.
    CREATE TABLE motions.trial_day (
      hearing_id  uuid PRIMARY KEY,
      case_id     uuid NOT NULL REFERENCES cases."case" (id),
      starts_at   timestamptz NOT NULL,
      planned_at  timestamptz NOT NULL
    );
    COMMENT ON TABLE motions.trial_day IS 'Planned hearings of a case, for the ten days of art. 263 Sv. One planned after a motion does not make it late.';
    CREATE INDEX trial_day_case_idx ON motions.trial_day (case_id, starts_at);`;

  protected readonly downSql = `
    DROP TABLE motions.trial_day, motions.decision, motions.child_view, motions.response, motions.event, motions.motion, motions.ground CASCADE;
    DROP FUNCTION motions.check_decision(), motions.check_state_explained(), motions.check_motion(), motions.sorted_once(uuid[]);
    DROP SCHEMA motions;`;
}
