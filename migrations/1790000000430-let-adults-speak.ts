import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const MINE = `(SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL
        AND a.function`;

/** From the eighteenth birthday a victim speaks for itself: nobody represents it but whom it chose. INV-CAS-06, INV-CAS-07. */
export class LetAdultsSpeak1790000000430 extends SqlMigration {
  readonly name = 'LetAdultsSpeak1790000000430';

  protected readonly upSql = `
    CREATE TABLE cases.coming_of_age (
      child_ref  uuid PRIMARY KEY,
      case_id    uuid NOT NULL,
      noted_at   timestamptz NOT NULL,
      CONSTRAINT coming_of_age_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT coming_of_age_case_uniq UNIQUE (child_ref, case_id)
    );
    COMMENT ON TABLE cases.coming_of_age IS 'Victims who are of age by now. The moment would give the birthday away: only who may look it up reads the row. Source: domain A05.';
    CREATE INDEX coming_of_age_in_case_idx ON cases.coming_of_age (case_id);
    CREATE TABLE cases.own_choice (
      id           uuid PRIMARY KEY,
      case_id      uuid NOT NULL,
      child_ref    uuid NOT NULL,
      counsel_id   uuid REFERENCES people.person (id),
      asked_on     date NOT NULL,
      recorded_by  uuid NOT NULL REFERENCES people.person (id),
      recorded_at  timestamptz NOT NULL,
      CONSTRAINT own_choice_of_age_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.coming_of_age (child_ref, case_id),
      CONSTRAINT own_choice_asked_before_check CHECK (asked_on <= (recorded_at AT TIME ZONE 'Europe/Amsterdam')::date)
    );
    COMMENT ON TABLE cases.own_choice IS 'Whom a victim of age chose to speak for it; without counsel it speaks for itself. The last row counts. Insert only. Source: domain A05.';
    CREATE INDEX own_choice_child_idx ON cases.own_choice (child_ref, recorded_at DESC);
    CREATE INDEX own_choice_case_idx ON cases.own_choice (case_id);
    CREATE INDEX own_choice_counsel_idx ON cases.own_choice (counsel_id);
    CREATE INDEX own_choice_recorded_by_idx ON cases.own_choice (recorded_by);
    CREATE TRIGGER coming_of_age_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.coming_of_age FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER own_choice_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON cases.own_choice FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE cases.coming_of_age ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases.coming_of_age FORCE ROW LEVEL SECURITY;
    CREATE POLICY coming_of_age_owner ON cases.coming_of_age FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY coming_of_age_select ON cases.coming_of_age FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'));
    CREATE POLICY coming_of_age_insert ON cases.coming_of_age FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,COURT_CLERK}'));
    ALTER TABLE cases.own_choice ENABLE ROW LEVEL SECURITY;
    ALTER TABLE cases.own_choice FORCE ROW LEVEL SECURITY;
    CREATE POLICY own_choice_owner ON cases.own_choice FOR SELECT TO ontzien_owner USING (true);
    CREATE POLICY own_choice_select ON cases.own_choice FOR SELECT TO ontzien_app USING (kernel.is_system() OR auth.may_see_case(case_id));
    CREATE POLICY own_choice_insert ON cases.own_choice FOR INSERT TO ontzien_app WITH CHECK (recorded_by = kernel.actor()
      AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,COURT_CLERK}'));
    GRANT SELECT, INSERT ON cases.coming_of_age, cases.own_choice TO ontzien_app;

    CREATE FUNCTION cases.is_of_age(asked_child_ref uuid) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN EXISTS (SELECT 1 FROM cases.coming_of_age o WHERE o.child_ref = asked_child_ref);
    COMMENT ON FUNCTION cases.is_of_age IS 'Whether a victim is of age, without saying since when.';
    CREATE FUNCTION cases.own_voice(asked_child_ref uuid) RETURNS text LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT CASE WHEN o.counsel_id IS NULL THEN 'SELF' ELSE 'COUNSEL' END FROM cases.own_choice o
        WHERE o.child_ref = asked_child_ref ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1);
    COMMENT ON FUNCTION cases.own_voice IS 'Through whom a victim of age speaks: SELF or COUNSEL; null while it was not asked.';
    REVOKE EXECUTE ON FUNCTION cases.is_of_age(uuid), cases.own_voice(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION cases.is_of_age(uuid), cases.own_voice(uuid) TO ontzien_app;

    ALTER TABLE auth.case_access DROP CONSTRAINT case_access_moment_known_check;
    ALTER TABLE auth.case_access ADD CONSTRAINT case_access_moment_known_check CHECK (moment IN ('REGISTRATION', 'ASSIGNMENT', 'COUNSEL_APPOINTED',
      'REPRESENTATION', 'BOOKING', 'MOTION', 'SUMMONS', 'APPEAL', 'OWN_CHOICE'));
    CREATE FUNCTION auth.check_of_age() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF cases.is_of_age(NEW.child_ref) IS DISTINCT FROM (NEW.function = 'VICTIM_COUNSEL' AND NEW.moment = 'OWN_CHOICE') THEN
        RAISE EXCEPTION 'a victim of age chooses its counsel, a minor does not' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_access_of_age';
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER case_access_of_age BEFORE INSERT ON auth.case_access FOR EACH ROW
      WHEN (NEW.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND NEW.child_ref IS NOT NULL) EXECUTE FUNCTION auth.check_of_age();

    -- A victim of age without counsel answers itself; the victim coordinator writes it down.
    ALTER TABLE motions.response DROP CONSTRAINT response_party_known_check, DROP CONSTRAINT response_first_complete_check;
    ALTER TABLE motions.response ADD CONSTRAINT response_party_known_check CHECK (CASE party WHEN 'PROSECUTION' THEN function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        WHEN 'CHILD_SIDE' THEN function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'VICTIM_COORDINATOR') ELSE false END),
      ADD CONSTRAINT response_first_complete_check CHECK (supplements IS NOT NULL OR (position IS NOT NULL
        AND (party = 'CHILD_SIDE' AND function <> 'VICTIM_COORDINATOR') = (conflict_check IS NOT NULL)));
    DROP POLICY response_insert ON motions.response;
    CREATE POLICY response_insert ON motions.response FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (person_id = kernel.actor()
      AND EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = response.motion_id AND auth.acts_in_case(m.case_id, ARRAY[response.function])
        AND (response.function <> 'VICTIM_COORDINATOR' OR cases.own_voice(m.child_ref) = 'SELF'))));
    ${rewriteWorkItems(`
      body := body || $q$
      UNION ALL
      SELECT 'OWN_CHOICE_TO_ASK', o.case_id, o.child_ref, o.child_ref, m.person_id, o.noted_at, NULL::timestamptz, true
      FROM cases.coming_of_age o JOIN ${MINE} IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'VICTIM_COORDINATOR')) m ON m.case_id = o.case_id
        JOIN cases."case" c ON c.id = o.case_id AND c.stage <> 'CLOSED'
      WHERE cases.own_voice(o.child_ref) IS NULL
      UNION ALL
      SELECT 'MOTION_TO_ANSWER', t.case_id, t.child_ref, t.id, m.person_id, t.filed_at, t.responses_due_at, true
      FROM motions.motion t JOIN ${MINE} = 'VICTIM_COORDINATOR') m ON m.case_id = t.case_id
      WHERE t.state IN ('UNDER_REVIEW', 'READY_FOR_DECISION', 'ADJOURNED') AND cases.own_voice(t.child_ref) = 'SELF'
        AND NOT EXISTS (SELECT 1 FROM motions.response r WHERE r.motion_id = t.id AND r.party = 'CHILD_SIDE')$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'OWN_CHOICE_TO_ASK'.*$q$, '');`)}
    DROP POLICY response_insert ON motions.response;
    CREATE POLICY response_insert ON motions.response FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system() OR (person_id = kernel.actor()
      AND EXISTS (SELECT 1 FROM motions.motion m WHERE m.id = response.motion_id AND auth.acts_in_case(m.case_id, ARRAY[response.function]))));
    ALTER TABLE motions.response DROP CONSTRAINT response_party_known_check, DROP CONSTRAINT response_first_complete_check;
    ALTER TABLE motions.response ADD CONSTRAINT response_party_known_check CHECK (CASE party WHEN 'PROSECUTION' THEN function IN ('PROSECUTOR', 'ADVOCATE_GENERAL')
        WHEN 'CHILD_SIDE' THEN function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') ELSE false END),
      ADD CONSTRAINT response_first_complete_check CHECK (supplements IS NOT NULL OR (position IS NOT NULL
        AND (party = 'CHILD_SIDE') = (conflict_check IS NOT NULL)));
    DROP TRIGGER case_access_of_age ON auth.case_access;
    DROP FUNCTION auth.check_of_age();
    ALTER TABLE auth.case_access DROP CONSTRAINT case_access_moment_known_check;
    ALTER TABLE auth.case_access ADD CONSTRAINT case_access_moment_known_check CHECK (moment IN ('REGISTRATION', 'ASSIGNMENT', 'COUNSEL_APPOINTED',
      'REPRESENTATION', 'BOOKING', 'MOTION', 'SUMMONS', 'APPEAL'));
    DROP FUNCTION cases.is_of_age(uuid), cases.own_voice(uuid);
    DROP TABLE cases.own_choice, cases.coming_of_age;`;
}
