import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** Edited versions: a list of what is silenced and cut, agreed on by the parties; the original stays. INV-REC-70 to INV-REC-72. */
export class AgreeOnEdits1790000000456 extends SqlMigration {
  readonly name = 'AgreeOnEdits1790000000456';

  protected readonly upSql = `
    -- Who has to agree: the prosecution, counsel of each suspect, the side of the child; those that there are.
    CREATE FUNCTION recordings.parties_of(asked_case_id uuid, asked_child_ref uuid) RETURNS text[] LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN (SELECT COALESCE(array_agg(DISTINCT CASE WHEN a.function = 'DEFENCE_COUNSEL' THEN 'DEFENCE:' || a.suspect_id
          WHEN a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' ELSE 'CHILD_SIDE' END), '{}')
        FROM auth.case_access a WHERE a.case_id = asked_case_id AND a.closed_at IS NULL
          AND (a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL', 'DEFENCE_COUNSEL')
            OR (a.function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM') AND a.child_ref = asked_child_ref)));
    COMMENT ON FUNCTION recordings.parties_of IS 'Whose agreement an edited version takes; no names.';

    CREATE TABLE recordings.edited_version (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL,
      child_ref     uuid NOT NULL,
      number        integer NOT NULL,
      reason        text NOT NULL,
      edits         jsonb NOT NULL,
      blanks        jsonb NOT NULL,
      made_by       uuid NOT NULL REFERENCES people.person (id),
      made_at       timestamptz NOT NULL,
      in_force_at   timestamptz,
      refused_at    timestamptz,
      CONSTRAINT edited_version_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT edited_version_case_uniq UNIQUE (id, case_id),
      CONSTRAINT edited_version_number_uniq UNIQUE (recording_id, number),
      CONSTRAINT edited_version_number_check CHECK (number >= 1),
      CONSTRAINT edited_version_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT edited_version_something_check CHECK (jsonb_typeof(edits) = 'array' AND edits <> '[]' AND jsonb_typeof(blanks) = 'array' AND blanks <> '[]'),
      CONSTRAINT edited_version_one_end_check CHECK (num_nonnulls(in_force_at, refused_at) <= 1)
    );
    COMMENT ON TABLE recordings.edited_version IS 'What is silenced and cut, with reasons; blanks are the bytes of the plain file that do not leave.';
    CREATE UNIQUE INDEX edited_version_one_open_uniq ON recordings.edited_version (recording_id) WHERE in_force_at IS NULL AND refused_at IS NULL;

    CREATE TABLE recordings.edit_answer (
      version_id  uuid NOT NULL,
      case_id     uuid NOT NULL,
      party       text NOT NULL,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      agreed      boolean NOT NULL,
      reason      text NOT NULL,
      answered_at timestamptz NOT NULL,
      PRIMARY KEY (version_id, party),
      CONSTRAINT edit_answer_version_fk FOREIGN KEY (version_id, case_id) REFERENCES recordings.edited_version (id, case_id),
      CONSTRAINT edit_answer_stated_check CHECK (length(btrim(reason)) >= 5 AND party ~ '^(PROSECUTION|CHILD_SIDE|DEFENCE:[0-9a-f-]{36})$')
    );
    COMMENT ON TABLE recordings.edit_answer IS 'What each party says of an edited version; insert only.';
    CREATE TRIGGER edit_answer_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.edit_answer
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER edited_version_kept BEFORE DELETE OR TRUNCATE ON recordings.edited_version
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- INV-REC-71: a version only comes into force, with the agreement of every party, or is refused.
    CREATE FUNCTION recordings.guard_edited_version() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.in_force_at IS NOT NULL OR OLD.refused_at IS NOT NULL
          OR to_jsonb(NEW) - '{in_force_at,refused_at}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{in_force_at,refused_at}'::text[] THEN
        RAISE EXCEPTION 'a version stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'edited_version_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.in_force_at IS NOT NULL AND (EXISTS (SELECT 1 FROM recordings.edit_answer a WHERE a.version_id = NEW.id AND NOT a.agreed)
          OR NOT EXISTS (SELECT 1 FROM recordings.edit_answer a WHERE a.version_id = NEW.id)
          OR EXISTS (SELECT 1 FROM unnest(recordings.parties_of(NEW.case_id, NEW.child_ref)) AS needed(party)
            WHERE NOT EXISTS (SELECT 1 FROM recordings.edit_answer a WHERE a.version_id = NEW.id AND a.party = needed.party))) THEN
        RAISE EXCEPTION 'not all agreed' USING ERRCODE = 'check_violation', CONSTRAINT = 'edited_version_agreed',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER edited_version_forward_only BEFORE UPDATE ON recordings.edited_version
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_edited_version();

    ALTER TABLE recordings.edited_version ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.edited_version FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.edit_answer ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.edit_answer FORCE ROW LEVEL SECURITY;
    CREATE POLICY edited_version_select ON recordings.edited_version FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id AND recordings.may_watch(r)));
    CREATE POLICY edited_version_insert ON recordings.edited_version FOR INSERT TO ontzien_app
      WITH CHECK (made_by = kernel.actor() AND num_nonnulls(in_force_at, refused_at) = 0
        AND (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)));
    CREATE POLICY edited_version_update ON recordings.edited_version FOR UPDATE TO ontzien_app
      USING (auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,DEFENCE_COUNSEL}') OR recordings.represents(case_id, child_ref));
    CREATE POLICY edit_answer_select ON recordings.edit_answer FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.edited_version v WHERE v.id = version_id));
    CREATE POLICY edit_answer_insert ON recordings.edit_answer FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor()
        AND auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM}'));
    GRANT SELECT, INSERT ON recordings.edited_version, recordings.edit_answer TO ontzien_app;
    GRANT UPDATE (in_force_at, refused_at) ON recordings.edited_version TO ontzien_app;

    -- INV-REC-72: who watches under a right or a use is shown the last version in force; officials, the side of the child and the interviewer the original.
    CREATE FUNCTION recordings.shown_as(asked recordings.recording) RETURNS uuid LANGUAGE sql STABLE
      RETURN CASE WHEN recordings.watches_by_function(asked) THEN NULL ELSE (SELECT v.id FROM recordings.edited_version v
        WHERE v.recording_id = asked.id AND v.in_force_at IS NOT NULL ORDER BY v.number DESC LIMIT 1) END;
    COMMENT ON FUNCTION recordings.shown_as IS 'The edited version that the actor is shown; none for the original.';
    ${rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'EDIT_TO_ANSWER', v.case_id, v.child_ref, v.recording_id, m.person_id, v.made_at, NULL::timestamptz, true
      FROM recordings.edited_version v JOIN (SELECT DISTINCT a.case_id, a.person_id, CASE WHEN a.function = 'DEFENCE_COUNSEL' THEN 'DEFENCE:' || a.suspect_id
          WHEN a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL') THEN 'PROSECUTION' ELSE 'CHILD_SIDE' END AS party
        FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.function IN ('PROSECUTOR', 'ADVOCATE_GENERAL', 'DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')) m ON m.case_id = v.case_id
      WHERE num_nonnulls(v.in_force_at, v.refused_at) = 0
        AND NOT EXISTS (SELECT 1 FROM recordings.edit_answer a WHERE a.version_id = v.id AND a.party = m.party)$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'EDIT_TO_ANSWER'.*$q$, '');`)}
    DROP FUNCTION recordings.shown_as(recordings.recording);
    DROP TABLE recordings.edit_answer, recordings.edited_version;
    DROP FUNCTION recordings.guard_edited_version(), recordings.parties_of(uuid, uuid);`;
}
