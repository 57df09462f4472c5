import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const MINE = (functions: string) =>
  `(SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function = ANY ('{${functions}}'))`;

/** The defence watches under a right: who, what, from when until when, where and why. INV-REC-20 to INV-REC-24. */
export class LetRightsToView1790000000390 extends SqlMigration {
  readonly name = 'LetRightsToView1790000000390';

  protected readonly upSql = `
    CREATE TABLE recordings.viewing_request (
      id          uuid PRIMARY KEY,
      case_id     uuid NOT NULL,
      child_ref   uuid NOT NULL,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      reason      text NOT NULL,
      asked_at    timestamptz NOT NULL,
      offer_by    timestamptz NOT NULL,
      settled_at  timestamptz,
      CONSTRAINT viewing_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT viewing_request_case_uniq UNIQUE (id, case_id, child_ref, person_id),
      CONSTRAINT viewing_request_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT viewing_request_term_after_asking_check CHECK (offer_by > asked_at)
    );
    COMMENT ON TABLE recordings.viewing_request IS 'Counsel asks for a time in a viewing room; offer_by is the last moment for the office to offer one.';
    CREATE UNIQUE INDEX viewing_request_one_open_uniq ON recordings.viewing_request (case_id, child_ref, person_id) WHERE settled_at IS NULL;

    CREATE TABLE recordings.viewing_slot (
      id               uuid PRIMARY KEY,
      request_id       uuid NOT NULL,
      case_id          uuid NOT NULL,
      child_ref        uuid NOT NULL,
      person_id        uuid NOT NULL,
      organisation_id  uuid NOT NULL REFERENCES people.organisation (id),
      room             text NOT NULL,
      period           tstzrange NOT NULL,
      offered_by       uuid NOT NULL REFERENCES people.person (id),
      offered_at       timestamptz NOT NULL,
      chosen_at        timestamptz,
      CONSTRAINT viewing_slot_request_fk FOREIGN KEY (request_id, case_id, child_ref, person_id)
        REFERENCES recordings.viewing_request (id, case_id, child_ref, person_id),
      CONSTRAINT viewing_slot_room_stated_check CHECK (btrim(room) <> ''),
      CONSTRAINT viewing_slot_period_bounded_check CHECK (NOT isempty(period) AND lower_inc(period) AND NOT upper_inc(period)
        AND upper(period) - lower(period) <= interval '10 hours'),
      -- A room holds one party at a time.
      CONSTRAINT viewing_slot_room_free_excl EXCLUDE USING gist (organisation_id WITH =, room WITH =, period WITH &&)
        WHERE (chosen_at IS NOT NULL)
    );
    COMMENT ON TABLE recordings.viewing_slot IS 'A time in a viewing room that the office offered; choosing one gives the right.';
    CREATE UNIQUE INDEX viewing_slot_one_chosen_uniq ON recordings.viewing_slot (request_id) WHERE chosen_at IS NOT NULL;
    CREATE INDEX viewing_slot_request_idx ON recordings.viewing_slot (request_id);

    CREATE TABLE recordings.viewing_right (
      id               uuid PRIMARY KEY,
      case_id          uuid NOT NULL,
      child_ref        uuid NOT NULL,
      person_id        uuid NOT NULL REFERENCES people.person (id),
      tracks           text[] NOT NULL,
      starts_at        timestamptz NOT NULL,
      ends_at          timestamptz NOT NULL,
      place            text NOT NULL,
      organisation_id  uuid REFERENCES people.organisation (id),
      room             text,
      decision         text,
      reason           text NOT NULL,
      slot_id          uuid REFERENCES recordings.viewing_slot (id),
      given_by         uuid NOT NULL REFERENCES people.person (id),
      given_at         timestamptz NOT NULL,
      present_at       timestamptz,
      presence_by      uuid REFERENCES people.person (id),
      revoked_at       timestamptz,
      revoked_by       uuid REFERENCES people.person (id),
      revoked_because  text,
      CONSTRAINT viewing_right_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT viewing_right_tracks_known_check CHECK (cardinality(tracks) > 0 AND tracks <@ ARRAY['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA']),
      CONSTRAINT viewing_right_period_bounded_check CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '1 year'),
      CONSTRAINT viewing_right_place_complete_check CHECK (CASE place
        WHEN 'ROOM' THEN organisation_id IS NOT NULL AND btrim(room) <> '' AND decision IS NULL
        WHEN 'REMOTE' THEN organisation_id IS NULL AND room IS NULL AND length(btrim(decision)) >= 5 AND present_at IS NULL
        ELSE false END IS TRUE),
      CONSTRAINT viewing_right_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT viewing_right_presence_complete_check CHECK ((present_at IS NULL) = (presence_by IS NULL)),
      CONSTRAINT viewing_right_revocation_complete_check CHECK (num_nonnulls(revoked_at, revoked_by, revoked_because) IN (0, 3)),
      CONSTRAINT viewing_right_slot_uniq UNIQUE (slot_id)
    );
    COMMENT ON TABLE recordings.viewing_right IS 'Leave of one person to watch the recordings of one child, in a room or, by decision, elsewhere.';
    CREATE INDEX viewing_right_person_idx ON recordings.viewing_right (person_id, case_id, child_ref);
    CREATE INDEX viewing_right_room_idx ON recordings.viewing_right (organisation_id, starts_at) WHERE place = 'ROOM';

    -- INV-REC-21: what was given stays as it was given, and what was revoked does not come back.
    CREATE FUNCTION recordings.guard_viewing_right() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.revoked_at IS NOT NULL OR (OLD.present_at IS NOT NULL AND NEW.present_at IS DISTINCT FROM OLD.present_at)
          OR to_jsonb(NEW) - '{present_at,presence_by,revoked_at,revoked_by,revoked_because}'::text[]
            IS DISTINCT FROM to_jsonb(OLD) - '{present_at,presence_by,revoked_at,revoked_by,revoked_because}'::text[] THEN
        RAISE EXCEPTION 'a right only ends' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewing_right_only_ends',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER viewing_right_only_ends BEFORE UPDATE ON recordings.viewing_right
      FOR EACH ROW EXECUTE FUNCTION recordings.guard_viewing_right();
    CREATE TRIGGER viewing_right_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_right
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER viewing_slot_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_slot
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER viewing_request_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_request
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- Whether somebody acts for a suspect in the case, asked about another than the actor.
    CREATE FUNCTION recordings.defends(asked_case_id uuid, asked_person_id uuid) RETURNS boolean LANGUAGE sql STABLE
      SECURITY DEFINER SET search_path = pg_catalog
      RETURN EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = asked_case_id AND a.person_id = asked_person_id
        AND a.closed_at IS NULL AND a.function = 'DEFENCE_COUNSEL');

    DO $$
    DECLARE guarded text;
    BEGIN
      FOREACH guarded IN ARRAY ARRAY['viewing_request', 'viewing_slot', 'viewing_right'] LOOP
        EXECUTE format('ALTER TABLE recordings.%I ENABLE ROW LEVEL SECURITY', guarded);
        EXECUTE format('ALTER TABLE recordings.%I FORCE ROW LEVEL SECURITY', guarded);
        EXECUTE format('CREATE POLICY %I ON recordings.%I FOR SELECT TO ontzien_app USING (recordings.is_official(case_id)
          OR recordings.represents(case_id, child_ref) OR (person_id = kernel.actor() AND auth.may_see_case(case_id)))',
          guarded || '_select', guarded);
      END LOOP;
    END $$;
    CREATE POLICY viewing_request_insert ON recordings.viewing_request FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'));
    CREATE POLICY viewing_request_update ON recordings.viewing_request FOR UPDATE TO ontzien_app
      USING (person_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'));
    CREATE POLICY viewing_slot_insert ON recordings.viewing_slot FOR INSERT TO ontzien_app
      WITH CHECK (offered_by = kernel.actor() AND recordings.is_official(case_id));
    CREATE POLICY viewing_slot_update ON recordings.viewing_slot FOR UPDATE TO ontzien_app
      USING (person_id = kernel.actor() AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'));
    -- An official gives; counsel only takes what an official offered, as it was offered.
    CREATE POLICY viewing_right_insert ON recordings.viewing_right FOR INSERT TO ontzien_app
      WITH CHECK (recordings.defends(case_id, person_id) AND ((given_by = kernel.actor() AND slot_id IS NULL AND recordings.is_official(case_id))
        OR (person_id = kernel.actor() AND place = 'ROOM' AND EXISTS (SELECT 1 FROM recordings.viewing_slot s WHERE s.id = slot_id
          AND s.chosen_at IS NOT NULL AND s.offered_by = given_by
          AND (s.case_id, s.child_ref, s.person_id, s.organisation_id, s.room, lower(s.period), upper(s.period))
            = (viewing_right.case_id, viewing_right.child_ref, viewing_right.person_id, viewing_right.organisation_id, viewing_right.room,
              viewing_right.starts_at, viewing_right.ends_at)))));
    CREATE POLICY viewing_right_update ON recordings.viewing_right FOR UPDATE TO ontzien_app
      USING (recordings.is_official(case_id));
    GRANT SELECT, INSERT ON recordings.viewing_request, recordings.viewing_slot, recordings.viewing_right TO ontzien_app;
    GRANT UPDATE (settled_at) ON recordings.viewing_request TO ontzien_app;
    GRANT UPDATE (chosen_at) ON recordings.viewing_slot TO ontzien_app;
    GRANT UPDATE (present_at, presence_by, revoked_at, revoked_by, revoked_because) ON recordings.viewing_right TO ontzien_app;

    -- Officials, the side of the child and the interviewer watch by their function (domain 2.5); counsel for the defence by a right.
    CREATE FUNCTION recordings.watches_by_function(asked recordings.recording) RETURNS boolean LANGUAGE sql STABLE
      RETURN recordings.is_official(asked.case_id) OR recordings.represents(asked.case_id, asked.child_ref)
        OR (asked.interviewer_id = kernel.actor() AND auth.acts_in_case(asked.case_id, '{CHILD_INTERVIEWER}'));
    CREATE FUNCTION recordings.right_at(asked recordings.recording, moment timestamptz) RETURNS uuid LANGUAGE sql STABLE
      RETURN (SELECT v.id FROM recordings.viewing_right v
        WHERE v.person_id = kernel.actor() AND v.case_id = asked.case_id AND v.child_ref = asked.child_ref AND asked.track = ANY (v.tracks)
          AND v.revoked_at IS NULL AND v.starts_at <= moment AND v.ends_at > moment AND (v.place = 'REMOTE' OR v.present_at IS NOT NULL)
        ORDER BY v.ends_at DESC, v.id LIMIT 1);
    COMMENT ON FUNCTION recordings.right_at IS 'The right under which the actor may watch at that moment; in a room only once presence was confirmed.';

    ALTER TABLE recordings.play_grant ADD COLUMN right_id uuid REFERENCES recordings.viewing_right (id);
    COMMENT ON COLUMN recordings.play_grant.right_id IS 'Null for who watches by function.';
    CREATE INDEX play_grant_right_idx ON recordings.play_grant (right_id) WHERE right_id IS NOT NULL;
    DROP POLICY play_grant_insert ON recordings.play_grant;
    CREATE POLICY play_grant_insert ON recordings.play_grant FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM recordings.recording r
        WHERE r.id = recording_id AND r.case_id = play_grant.case_id AND r.state = 'VERIFIED' AND recordings.may_watch(r)
          AND (recordings.watches_by_function(r) OR play_grant.right_id = recordings.right_at(r, play_grant.granted_at))));
    -- Whether a right was used is known to whoever may see the right.
    DROP POLICY play_grant_select ON recordings.play_grant;
    CREATE POLICY play_grant_select ON recordings.play_grant FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR person_id = kernel.actor()
        OR (right_id IS NOT NULL AND EXISTS (SELECT 1 FROM recordings.viewing_right v WHERE v.id = right_id)));
    CREATE FUNCTION recordings.first_opened(asked_right_id uuid) RETURNS timestamptz LANGUAGE sql STABLE
      RETURN (SELECT min(g.granted_at) FROM recordings.play_grant g WHERE g.right_id = asked_right_id);

    -- Who could watch until now by being counsel in the case keeps that for a quarter.
    ALTER TABLE recordings.recording NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_right NO FORCE ROW LEVEL SECURITY;
    INSERT INTO recordings.viewing_right (id, case_id, child_ref, person_id, tracks, starts_at, ends_at, place, decision, reason, given_by, given_at)
    SELECT gen_random_uuid(), was.*, '{OVERVIEW,CLOSE_UP,DOCUMENT_CAMERA}', transaction_timestamp(), transaction_timestamp() + interval '3 months',
      'REMOTE', 'Toegang van voor de invoering van het kijkrecht', 'Voortzetting van bestaande toegang', was.person_id, transaction_timestamp()
    FROM (SELECT DISTINCT r.case_id, r.child_ref, a.person_id FROM recordings.recording r
      JOIN auth.case_access a ON a.case_id = r.case_id AND a.function = 'DEFENCE_COUNSEL' AND a.closed_at IS NULL
      WHERE r.state = 'VERIFIED') AS was;
    ALTER TABLE recordings.recording FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_right FORCE ROW LEVEL SECURITY;
    ${rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'VIEWING_TO_OFFER', q.case_id, q.child_ref, q.id, m.person_id, q.asked_at, q.offer_by, true
      FROM recordings.viewing_request q JOIN ${MINE('PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR')} m ON m.case_id = q.case_id
      WHERE q.settled_at IS NULL AND NOT EXISTS (SELECT 1 FROM recordings.viewing_slot s WHERE s.request_id = q.id)
      UNION ALL
      SELECT 'VIEWING_TO_CHOOSE', q.case_id, q.child_ref, q.id, m.person_id, o.since, o.due_at, true
      FROM recordings.viewing_request q JOIN ${MINE('DEFENCE_COUNSEL')} m ON m.case_id = q.case_id AND m.person_id = q.person_id
        JOIN LATERAL (SELECT min(s.offered_at) AS since, max(lower(s.period)) AS due_at FROM recordings.viewing_slot s WHERE s.request_id = q.id) o ON o.since IS NOT NULL
      WHERE q.settled_at IS NULL
      UNION ALL
      SELECT 'VIEWING_TO_OPEN', v.case_id, v.child_ref, v.id, m.person_id, v.starts_at, v.ends_at, true
      FROM recordings.viewing_right v JOIN ${MINE('DEFENCE_COUNSEL')} m ON m.case_id = v.case_id AND m.person_id = v.person_id
      WHERE v.revoked_at IS NULL AND recordings.first_opened(v.id) IS NULL$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'VIEWING_TO_OFFER'.*$q$, '');`)}
    DROP POLICY play_grant_insert ON recordings.play_grant;
    CREATE POLICY play_grant_insert ON recordings.play_grant FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM recordings.recording r
        WHERE r.id = recording_id AND r.case_id = play_grant.case_id AND r.state = 'VERIFIED' AND recordings.may_watch(r)));
    DROP POLICY play_grant_select ON recordings.play_grant;
    CREATE POLICY play_grant_select ON recordings.play_grant FOR SELECT TO ontzien_app
      USING (kernel.is_system() OR person_id = kernel.actor());
    DROP FUNCTION recordings.right_at(recordings.recording, timestamptz), recordings.watches_by_function(recordings.recording),
      recordings.first_opened(uuid);
    ALTER TABLE recordings.play_grant DROP COLUMN right_id;
    DROP TABLE recordings.viewing_right, recordings.viewing_slot, recordings.viewing_request;
    DROP FUNCTION recordings.guard_viewing_right(), recordings.defends(uuid, uuid);`;
}
