-- Made by `node scripts/schema.mjs` from the migrations. For reading; do not run.

CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'Every act and every read of case data; insert only (INV-AUD-01).';
GRANT USAGE ON SCHEMA audit TO ontzien_app;
GRANT USAGE ON SCHEMA audit TO ontzien_vault;

CREATE SCHEMA auth;
COMMENT ON SCHEMA auth IS 'Who is calling, in which roles, for which cases.';
GRANT USAGE ON SCHEMA auth TO ontzien_app;
GRANT USAGE ON SCHEMA auth TO ontzien_counter;

CREATE SCHEMA cases;
COMMENT ON SCHEMA cases IS 'Proceedings. No name, no birth date, no contact of a child or suspect.';
GRANT USAGE ON SCHEMA cases TO ontzien_app;
GRANT USAGE ON SCHEMA cases TO ontzien_counter;

CREATE SCHEMA documents;
COMMENT ON SCHEMA documents IS 'Files in a case, their pseudonymised versions, and who may see which. Originals lie in the vault.';
GRANT USAGE ON SCHEMA documents TO ontzien_app;

CREATE SCHEMA evidence;
GRANT USAGE ON SCHEMA evidence TO ontzien_app;

CREATE SCHEMA hearings;
COMMENT ON SCHEMA hearings IS 'Court sessions and the protective measures ordered for them.';
GRANT USAGE ON SCHEMA hearings TO ontzien_app;

CREATE SCHEMA identity;
COMMENT ON SCHEMA identity IS 'Own role, own connection, own keys. ontzien_app has no rights here (INV-IDV-02).';
GRANT USAGE ON SCHEMA identity TO ontzien_vault;

CREATE SCHEMA identity_access;
COMMENT ON SCHEMA identity_access IS 'Who may learn who a child is, why, and who watches over it. No identity is kept here.';
GRANT USAGE ON SCHEMA identity_access TO ontzien_app;

CREATE SCHEMA indicators;
COMMENT ON SCHEMA indicators IS 'Aggregated views only; no row leads back to a child (INV-IND-01).';
GRANT CREATE, USAGE ON SCHEMA indicators TO ontzien_counter;
GRANT USAGE ON SCHEMA indicators TO ontzien_indicators;

CREATE SCHEMA interviews;
COMMENT ON SCHEMA interviews IS 'Needs, bookings, session logs and leave to hear a child again.';
GRANT USAGE ON SCHEMA interviews TO ontzien_app;
GRANT USAGE ON SCHEMA interviews TO ontzien_counter;

CREATE SCHEMA kernel;
COMMENT ON SCHEMA kernel IS 'Who is asking, and what has to be told to others.';
GRANT USAGE ON SCHEMA kernel TO ontzien_app;
GRANT USAGE ON SCHEMA kernel TO ontzien_counter;
GRANT USAGE ON SCHEMA kernel TO ontzien_vault;

CREATE SCHEMA motions;
COMMENT ON SCHEMA motions IS 'Requests to interview a child again, and their decision.';
GRANT USAGE ON SCHEMA motions TO ontzien_app;

CREATE SCHEMA notifications;
COMMENT ON SCHEMA notifications IS 'Messages that carry a link and no content.';
GRANT USAGE ON SCHEMA notifications TO ontzien_app;

CREATE SCHEMA people;
COMMENT ON SCHEMA people IS 'Professionals, their functions and their certificates.';
GRANT USAGE ON SCHEMA people TO ontzien_app;

CREATE SCHEMA recordings;
COMMENT ON SCHEMA recordings IS 'Recordings of sessions: custody, integrity, and proof of viewing. Never bytes.';
GRANT USAGE ON SCHEMA recordings TO ontzien_app;
GRANT USAGE ON SCHEMA recordings TO ontzien_counter;

CREATE SCHEMA studios;
COMMENT ON SCHEMA studios IS 'Child-friendly interview studios, their certificates and opening hours.';
GRANT USAGE ON SCHEMA studios TO ontzien_app;

CREATE OR REPLACE FUNCTION audit.field(value bytea)
 RETURNS bytea
 LANGUAGE sql
 IMMUTABLE
RETURN COALESCE((int4send(octet_length(value)) || value), int4send('-1'::integer));

CREATE OR REPLACE FUNCTION audit.forbid_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      RAISE EXCEPTION 'history is never changed'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'audit_history_unchanged', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
    END $function$;

CREATE OR REPLACE FUNCTION audit.leaf_hash(e audit.entry)
 RETURNS bytea
 LANGUAGE sql
 STABLE
RETURN sha256(((((((((((((((((((((((int2send((22)::smallint) || audit.field(int8send((e).arrival))) || audit.field(uuid_send((e).id))) || audit.field(timestamptz_send((e).occurred_at))) || audit.field(textsend((e).operation))) || audit.field(textsend((e).verb))) || audit.field(uuid_send((e).actor_id))) || audit.field(textsend((e).actor_role))) || audit.field(uuid_send((e).actor_organisation_id))) || audit.field(uuid_send((e).on_behalf_of))) || audit.field(uuid_send((e).case_id))) || audit.field(uuid_send((e).child_ref))) || audit.field(textsend((e).object_type))) || audit.field(uuid_send((e).object_id))) || audit.field(array_send((e).fields_touched))) || audit.field(textsend((e).purpose_code))) || audit.field(textsend((e).justification))) || audit.field(array_send((e).recipients))) || audit.field(textsend((e).outcome))) || audit.field(textsend((e).problem_code))) || audit.field(textsend((e).channel))) || audit.field(uuid_send((e).request_id))) || audit.field((e).address_hash)));

CREATE OR REPLACE FUNCTION auth.acts_in_case(asked_case_id uuid, functions text[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (kernel.is_system() OR (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = acts_in_case.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (acts_in_case.functions))))));

CREATE OR REPLACE FUNCTION auth.calling_studio()
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT c.studio_id FROM auth.studio_credential c WHERE (kernel.has_role('STUDIO_SYSTEM'::text) AND (c.id = kernel.actor()) AND (c.revoked_at IS NULL)));

CREATE OR REPLACE FUNCTION auth.case_is_unclaimed(asked_case_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (NOT (EXISTS (SELECT 1 FROM auth.case_access a WHERE (a.case_id = case_is_unclaimed.asked_case_id))));

CREATE OR REPLACE FUNCTION auth.check_of_age()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF cases.is_of_age(NEW.child_ref) IS DISTINCT FROM (NEW.function = 'VICTIM_COUNSEL' AND NEW.moment = 'OWN_CHOICE') THEN
        RAISE EXCEPTION 'a victim of age chooses its counsel, a minor does not' USING ERRCODE = 'check_violation', CONSTRAINT = 'case_access_of_age';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION auth.guard_studio_credential()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE free text[] := '{last_used_at,failures,locked_until}'::text[]
      || CASE WHEN OLD.revoked_at IS NULL THEN '{revoked_by,revoked_at,revoke_reason}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - free IS DISTINCT FROM to_jsonb(OLD) - free THEN
        RAISE EXCEPTION 'a credential only ends' USING ERRCODE = 'check_violation', CONSTRAINT = 'studio_credential_only_ends',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION auth.is_of_calling_studio(asked_credential_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (EXISTS (SELECT 1 FROM auth.studio_credential c WHERE ((c.id = is_of_calling_studio.asked_credential_id) AND (c.studio_id = auth.calling_studio()))));

CREATE OR REPLACE FUNCTION auth.may_see_case(asked_case_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (kernel.is_system() OR (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = may_see_case.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL)))));

CREATE OR REPLACE FUNCTION auth.studio_system_name(asked_id uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT ((s.name || ': '::text) || c.label) FROM (auth.studio_credential c JOIN studios.studio s ON ((s.id = c.studio_id))) WHERE (c.id = studio_system_name.asked_id));

CREATE OR REPLACE FUNCTION auth.tell_account_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      PERFORM pg_notify('account_changed', NEW.id::text);
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION auth.tell_session_ended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      PERFORM pg_notify('session_ended', encode(NEW.token_hash, 'hex'));
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION cases.check_offence_in_force()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.committed_from <= NEW.committed_until AND NOT EXISTS (SELECT 1 FROM cases.offence_article a
          WHERE a.statute_version = NEW.statute_version AND a.article = NEW.article
            AND a.in_force @> daterange(NEW.committed_from, NEW.committed_until, '[]')) THEN
        RAISE EXCEPTION 'article not in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'offence_article_in_force';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION cases.event_day(asked_case_id uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT min(o.committed_from) AS min FROM cases.offence o WHERE (o.case_id = event_day.asked_case_id));

CREATE OR REPLACE FUNCTION cases.is_of_age(asked_child_ref uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (EXISTS (SELECT 1 FROM cases.coming_of_age o WHERE (o.child_ref = is_of_age.asked_child_ref)));

CREATE OR REPLACE FUNCTION cases.number_ok(number text)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
RETURN (number ~ '^KN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$'::text);

CREATE OR REPLACE FUNCTION cases.own_voice(asked_child_ref uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT CASE WHEN (o.counsel_id IS NULL) THEN 'SELF'::text ELSE 'COUNSEL'::text END AS "case" FROM cases.own_choice o WHERE (o.child_ref = own_voice.asked_child_ref) ORDER BY o.recorded_at DESC, o.id DESC LIMIT 1);

CREATE OR REPLACE FUNCTION documents.carry_audience(from_document_id uuid, to_document_id uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 INSERT INTO documents.audience (document_id, seq, case_id, everyone, ground, authorisation, reason, decided_at, decided_by)  SELECT carry_audience.to_document_id AS to_document_id,
             x.seq,
             x.case_id,
             x.everyone,
             x.ground,
             x.authorisation,
             x.reason,
             x.decided_at,
             x.decided_by
            FROM documents.audience x
           WHERE ((x.document_id = carry_audience.from_document_id) AND auth.acts_in_case(x.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
 INSERT INTO documents.audience_seat (document_id, seq, number, case_id, function, suspect_id, child_ref)  SELECT carry_audience.to_document_id AS to_document_id,
             s.seq,
             s.number,
             s.case_id,
             s.function,
             s.suspect_id,
             s.child_ref
            FROM documents.audience_seat s
           WHERE ((s.document_id = carry_audience.from_document_id) AND auth.acts_in_case(s.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
END;

CREATE OR REPLACE FUNCTION documents.check_area_page()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM documents.document d WHERE d.id = NEW.document_id AND d.pages >= NEW.page) THEN
        RAISE EXCEPTION 'no such page' USING ERRCODE = 'check_violation', CONSTRAINT = 'area_on_page';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION documents.check_in_review()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM documents.document d WHERE d.id = NEW.document_id AND d.state = 'IN_REVIEW') THEN
        RAISE EXCEPTION 'not in review' USING ERRCODE = 'check_violation', CONSTRAINT = 'place_document_in_review';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION documents.check_release()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND NOT p.certain AND p.decision IS NULL) THEN
        RAISE EXCEPTION 'open places' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_places_decided';
      END IF;
      IF OLD.state <> 'RELEASED' AND NEW.second_look_version IS DISTINCT FROM OLD.version
          AND (EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND p.overruled) OR EXISTS (SELECT 1 FROM documents.area a WHERE a.document_id = NEW.id AND a.overruled)) THEN
        RAISE EXCEPTION 'second look missing' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_given';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION documents.check_second_look()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM documents.place p WHERE p.document_id = NEW.id AND p.overruled AND p.decided_by = NEW.second_look_by) OR EXISTS (SELECT 1 FROM documents.area a WHERE a.document_id = NEW.id AND a.overruled AND a.undone_by = NEW.second_look_by) THEN
        RAISE EXCEPTION 'own decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'document_second_look_not_own';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION documents.guard_served_file()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF TG_OP = 'UPDATE' AND current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{kid,wrapped_key}'::text[] THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'what was served is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'served_file_unchanged',
        SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
    END $function$;

CREATE OR REPLACE FUNCTION documents.is_open(asked_document_id uuid, asked_case_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (kernel.is_system() OR (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = is_open.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND documents.opens_to(is_open.asked_document_id, a.function, a.suspect_id, a.child_ref)))));

CREATE OR REPLACE FUNCTION documents.opens_to(asked_document_id uuid, asked_function text, asked_suspect_id uuid, asked_child_ref uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN ((asked_function = ANY ('{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE}'::text[])) OR COALESCE((SELECT (x.everyone OR (EXISTS (SELECT 1 FROM documents.audience_seat s WHERE ((s.document_id = x.document_id) AND (s.seq = x.seq) AND (s.function = opens_to.asked_function) AND ((s.suspect_id IS NULL) OR (s.suspect_id = opens_to.asked_suspect_id)) AND ((s.child_ref IS NULL) OR (s.child_ref = opens_to.asked_child_ref)))))) FROM documents.audience x WHERE (x.document_id = opens_to.asked_document_id) ORDER BY x.seq DESC LIMIT 1), true));

CREATE OR REPLACE FUNCTION identity_access.represents(asked_case_id uuid, asked_child_ref uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = represents.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.child_ref = represents.asked_child_ref) AND (a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])))));

CREATE OR REPLACE FUNCTION indicators.shown(n bigint)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE
RETURN CASE WHEN (n < 10) THEN NULL::bigint ELSE ((round(((n)::numeric / 5.0)) * (5)::numeric))::bigint END;

CREATE OR REPLACE FUNCTION interviews.acceptances_asked()
 RETURNS TABLE(booking_id uuid, session tstzrange, age_band text, interviewer_id uuid, studio_id uuid, from_region text, asked_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT b.id,
     b.session,
     b.age_band,
     b.interviewer_id,
     b.studio_id,
     o.region,
     b.booked_at
    FROM (((((interviews.booking b
      JOIN studios.studio s ON ((s.id = b.studio_id)))
      JOIN cases."case" c ON ((c.id = b.case_id)))
      JOIN people.organisation o ON ((o.id = c.office_id)))
      JOIN people.person me ON ((me.id = kernel.actor())))
      JOIN people.organisation mine ON ((mine.id = me.organisation_id)))
   WHERE ((b.acceptance = 'ASKED'::text) AND (b.state = ANY (ARRAY['BOOKED'::text, 'AT_RISK'::text])) AND (mine.region = s.region) AND kernel.has_role('INTERVIEW_COORDINATOR'::text));
END;

CREATE OR REPLACE FUNCTION interviews.answer_acceptance(asked uuid, accepts boolean, at timestamp with time zone, event_id uuid)
 RETURNS TABLE(case_id uuid, child_ref uuid, interviewer_id uuid, booked_by uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 WITH open AS (
          SELECT a.booking_id
            FROM interviews.acceptances_asked() a(booking_id, session, age_band, interviewer_id, studio_id, from_region, asked_at)
           WHERE (a.booking_id = answer_acceptance.asked)
         ), answered AS (
          UPDATE interviews.booking b SET version = (b.version + 1), acceptance =
                 CASE
                     WHEN answer_acceptance.accepts THEN 'ACCEPTED'::text
                     ELSE b.acceptance
                 END, accepted_by =
                 CASE
                     WHEN answer_acceptance.accepts THEN kernel.actor()
                     ELSE NULL::uuid
                 END, state =
                 CASE
                     WHEN answer_acceptance.accepts THEN b.state
                     ELSE 'CANCELLED'::text
                 END, cancel_reason =
                 CASE
                     WHEN answer_acceptance.accepts THEN b.cancel_reason
                     ELSE 'RECEIVING_REGION_DECLINED'::text
                 END
            FROM open
           WHERE ((b.id = open.booking_id) AND (b.acceptance = 'ASKED'::text) AND (b.state = ANY (ARRAY['BOOKED'::text, 'AT_RISK'::text])))
           RETURNING b.id,
             b.case_id,
             b.child_ref,
             b.interviewer_id,
             b.booked_by
         ), told AS (
          INSERT INTO interviews.session_event (id, booking_id, case_id, kind, happened_at, recorded_at, recorded_by)  SELECT answer_acceptance.event_id AS event_id,
                     n_1.id,
                     n_1.case_id,
                         CASE
                             WHEN answer_acceptance.accepts THEN 'ACCEPTED'::text
                             ELSE 'CANCELLED'::text
                         END AS "case",
                     answer_acceptance.at AS at,
                     answer_acceptance.at AS at,
                     kernel.actor() AS actor
                    FROM answered n_1
         )
  SELECT n.case_id,
     n.child_ref,
     n.interviewer_id,
     n.booked_by
    FROM answered n;
END;

CREATE OR REPLACE FUNCTION interviews.check_authorisation()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE leave interviews.authorisation%ROWTYPE; last_day date;
    BEGIN
      SELECT * INTO leave FROM interviews.authorisation a WHERE a.id = NEW.authorisation_id AND a.child_ref = NEW.child_ref;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'leave is for another child' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_fk';
      END IF;
      last_day := interviews.leave_until(leave.id);
      IF last_day IS NULL OR upper(NEW.session) > interviews.expires_at(last_day) THEN
        RAISE EXCEPTION 'leave has expired' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_unexpired';
      END IF;
      IF leave.same_interviewer AND leave.interviewer_id <> NEW.interviewer_id THEN
        RAISE EXCEPTION 'leave names another interviewer' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_same_interviewer';
      END IF;
      IF leave.studio_id <> NEW.studio_id THEN
        RAISE EXCEPTION 'leave names another studio' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_studio';
      END IF;
      IF upper(NEW.session) - lower(NEW.session) > make_interval(mins => leave.max_minutes) THEN
        RAISE EXCEPTION 'longer than leave allows' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_authorisation_minutes';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_booking_move()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (('ON_HOLD', 'BOOKED'), ('ON_HOLD', 'RELEASED'),
          ('BOOKED', 'AT_RISK'), ('BOOKED', 'CHECKED_IN'), ('BOOKED', 'STARTED'), ('BOOKED', 'RESCHEDULED'), ('BOOKED', 'CANCELLED'), ('BOOKED', 'NO_SHOW'),
          ('AT_RISK', 'BOOKED'), ('AT_RISK', 'CHECKED_IN'), ('AT_RISK', 'STARTED'), ('AT_RISK', 'RESCHEDULED'), ('AT_RISK', 'CANCELLED'), ('AT_RISK', 'NO_SHOW'),
          ('CHECKED_IN', 'STARTED'), ('CHECKED_IN', 'CANCELLED'), ('CHECKED_IN', 'CHILD_DECLINED'),
          ('STARTED', 'HELD'), ('STARTED', 'INTERRUPTED'), ('STARTED', 'CHILD_DECLINED')) THEN
        RAISE EXCEPTION 'no such step' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      IF (OLD.checked_in_at IS NOT NULL AND NEW.checked_in_at IS DISTINCT FROM OLD.checked_in_at)
          OR (OLD.started_at IS NOT NULL AND NEW.started_at IS DISTINCT FROM OLD.started_at)
          OR (OLD.ended_at IS NOT NULL AND NEW.ended_at IS DISTINCT FROM OLD.ended_at) THEN
        RAISE EXCEPTION 'a moment is stated once' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_moments_unchanged';
      END IF;
      IF OLD.state <> 'CHILD_DECLINED' AND NEW.state = 'CHILD_DECLINED' THEN
        NEW.blocked := tstzrange(lower(NEW.blocked), LEAST(upper(NEW.blocked), GREATEST(lower(NEW.session), NEW.ended_at + interval '30 minutes')));
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_booking_new()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.state NOT IN ('ON_HOLD', 'BOOKED') AND current_user = 'ontzien_app' THEN
        RAISE EXCEPTION 'a booking begins as hold or booked' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_move_legal';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_certificates()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.exception_id IS NOT NULL THEN
        IF NOT EXISTS (SELECT 1 FROM interviews.exception e WHERE e.id = NEW.exception_id AND e.decision = 'APPROVED') THEN
          RAISE EXCEPTION 'exception not approved' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_exception_approved';
        END IF;
        RETURN NULL;
      END IF;
      IF NOT interviews.interviewer_certified(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session) THEN
        RAISE EXCEPTION 'interviewer not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_certified';
      END IF;
      IF NOT interviews.studio_certified(NEW.studio_id, NEW.age_band, NEW.session) THEN
        RAISE EXCEPTION 'studio not certified' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_certified';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_family_suspect()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM cases.suspect s WHERE s.case_id = NEW.case_id
          AND ((s.relationship IN ('PARENT', 'STEP_PARENT', 'SIBLING') AND NOT NEW.privilege_notice_needed)
            OR (s.relationship IN ('PARENT', 'STEP_PARENT', 'CAREGIVER') AND NEW.representation_conflict = 'NOT_CHECKED'))) THEN
        RAISE EXCEPTION 'the suspect is family' USING ERRCODE = 'check_violation', CONSTRAINT = 'needs_assessment_family_suspect';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_follow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE earlier interviews.booking%ROWTYPE;
    BEGIN
      SELECT * INTO earlier FROM interviews.booking b WHERE b.id = NEW.continues_id AND b.child_ref = NEW.child_ref;
      IF NOT FOUND OR earlier.ended_at IS NULL OR lower(NEW.session) < earlier.ended_at THEN
        RAISE EXCEPTION 'nothing to go on with' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_follows_session';
      END IF;
      IF NEW.session_type = 'CONTINUATION' AND (earlier.interviewer_id <> NEW.interviewer_id
          OR (lower(NEW.session) AT TIME ZONE 'Europe/Amsterdam')::date - (earlier.ended_at AT TIME ZONE 'Europe/Amsterdam')::date > 7
          OR NOT EXISTS (SELECT 1 FROM interviews.session_event e WHERE e.booking_id = earlier.id AND e.kind = 'CONTINUATION_ANNOUNCED')) THEN
        RAISE EXCEPTION 'no continuation' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_continuation_fits';
      END IF;
      IF NEW.session_type = 'RESUMPTION' AND (earlier.state <> 'INTERRUPTED' OR EXISTS (SELECT 1 FROM interviews.session_event e
          WHERE e.booking_id = earlier.id AND e.kind = 'PHASE' AND e.phase <> 'INTRODUCTION')) THEN
        RAISE EXCEPTION 'no resumption' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_resumption_fits';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_interpreter()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE wanted text;
    BEGIN
      SELECT n.interpreter_language INTO wanted FROM interviews.needs_assessment n
        WHERE n.child_ref = NEW.child_ref AND n.version = NEW.needs_version;
      IF NOT EXISTS (SELECT 1 FROM people.attendant a WHERE a.kind = 'INTERPRETER' AND a.register_number = NEW.interpreter_number
          AND a.ended_at IS NULL AND (wanted IS NULL OR wanted = ANY (a.languages))
          AND (lower(NEW.session) AT TIME ZONE 'Europe/Amsterdam')::date BETWEEN a.valid_from AND a.valid_through) THEN
        RAISE EXCEPTION 'interpreter not sworn' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interpreter_sworn';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_leave_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM interviews.authorisation_change c WHERE c.authorisation_id = NEW.authorisation_id AND c.kind = 'REVOKED') THEN
        RAISE EXCEPTION 'leave was ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'authorisation_change_after_end';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_person_and_date()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF interviews.questioned_suspect(NEW.interviewer_id, NEW.case_id) THEN
        RAISE EXCEPTION 'interviewer questioned a suspect' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_impartial';
      END IF;
      IF NOT interviews.date_open(NEW.session) THEN
        RAISE EXCEPTION 'nobody is heard on that date' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_date_open';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_replacement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      -- A booking that is being written holds the leave it points to; this waits for it.
      PERFORM 1 FROM interviews.authorisation a WHERE a.id = NEW.replaces FOR UPDATE;
      IF EXISTS (SELECT 1 FROM interviews.booking b WHERE b.authorisation_id = NEW.replaces AND b.state NOT IN ('CANCELLED', 'NO_SHOW', 'RELEASED', 'RESCHEDULED'))
          OR (SELECT c.kind FROM interviews.authorisation_change c WHERE c.authorisation_id = NEW.replaces ORDER BY c.seq DESC LIMIT 1) IS DISTINCT FROM 'REVOKED' THEN
        RAISE EXCEPTION 'earlier leave still stands' USING ERRCODE = 'check_violation', CONSTRAINT = 'authorisation_replaced_ended';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_seat()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM interviews.booking b JOIN interviews.authorisation a ON a.id = b.authorisation_id
          WHERE b.id = NEW.booking_id AND a.seats ->> NEW.attendee <> NEW.room) THEN
        RAISE EXCEPTION 'seat is another' USING ERRCODE = 'check_violation', CONSTRAINT = 'session_event_seat_departs';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_specialism()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.exception_id IS NULL AND NOT interviews.interviewer_specialised(NEW.interviewer_id, NEW.age_band, NEW.language, NEW.session,
          interviews.required_specialism(NEW.child_ref)) THEN
        RAISE EXCEPTION 'interviewer not specialised' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_interviewer_specialised';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.check_studio_rule()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      -- What was booked before the rule changed stays: only a hold is judged again, when it becomes a booking.
      IF TG_OP = 'UPDATE' AND OLD.state <> 'ON_HOLD' THEN
        RETURN NULL;
      END IF;
      IF EXISTS (SELECT 1 FROM studios.studio s, cases."case" c JOIN people.organisation o ON o.id = c.office_id
          WHERE s.id = NEW.studio_id AND c.id = NEW.case_id AND s.foreign_bookings = 'NEVER' AND o.region <> s.region) THEN
        RAISE EXCEPTION 'studio of another region' USING ERRCODE = 'check_violation', CONSTRAINT = 'booking_studio_own_region';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.count_calendar_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF COALESCE(current_setting('app.calendar_counted', true), '') = '' THEN
        PERFORM set_config('app.calendar_counted', 'yes', true);
        UPDATE interviews.calendar_version SET version = version + 1;
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.date_open(during tstzrange)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (NOT (EXISTS (SELECT 1 FROM studios.closed_date d WHERE ((d.withdrawn_at IS NULL) AND ((d.closed_on >= ((lower(date_open.during) AT TIME ZONE 'Europe/Amsterdam'::text))::date) AND (d.closed_on <= (((upper(date_open.during) - '00:00:00.000001'::interval) AT TIME ZONE 'Europe/Amsterdam'::text))::date))))));

CREATE OR REPLACE FUNCTION interviews.expires_at(valid_until date)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN (((valid_until + 1))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text);

CREATE OR REPLACE FUNCTION interviews.hindrances(person uuid, room uuid, interpreter text, during tstzrange)
 RETURNS text[]
 LANGUAGE sql
 STABLE
RETURN array_remove(ARRAY[CASE WHEN (EXISTS (SELECT 1 FROM people.absence a WHERE ((a.person_id = hindrances.person) AND (a.withdrawn_at IS NULL) AND (a.period && hindrances.during)))) THEN 'interviewer-absent'::text ELSE NULL::text END, CASE WHEN (NOT COALESCE((SELECT (range_agg(interviews.week_hours((h.weekday)::integer, h.starts, h.ends, (lower(local.session))::date)) @> local.session) FROM (SELECT interviews.local_session(hindrances.during) AS session OFFSET 0) local, people.working_hours h WHERE (h.person_id = hindrances.person) GROUP BY local.session), false)) THEN 'interviewer-not-working'::text ELSE NULL::text END, CASE WHEN (NOT (EXISTS (SELECT 1 FROM auth.account a WHERE ((a.person_id = hindrances.person) AND (a.disabled_at IS NULL) AND ('CHILD_INTERVIEWER'::text = ANY (a.roles)))))) THEN 'interviewer-without-role'::text ELSE NULL::text END, CASE WHEN ((interpreter IS NOT NULL) AND (NOT (EXISTS (SELECT 1 FROM people.attendant t WHERE ((t.kind = 'INTERPRETER'::text) AND (t.register_number = hindrances.interpreter) AND (t.ended_at IS NULL) AND ((((lower(hindrances.during) AT TIME ZONE 'Europe/Amsterdam'::text))::date >= t.valid_from) AND (((lower(hindrances.during) AT TIME ZONE 'Europe/Amsterdam'::text))::date <= t.valid_through)) AND ((NOT (EXISTS (SELECT 1 FROM people.attendant_hours h WHERE (h.attendant_id = t.id)))) OR COALESCE((SELECT (range_agg(interviews.week_hours((h.weekday)::integer, h.starts, h.ends, (lower(local.session))::date)) @> local.session) FROM (SELECT interviews.local_session(hindrances.during) AS session OFFSET 0) local, people.attendant_hours h WHERE (h.attendant_id = t.id) GROUP BY local.session), false)) AND (NOT (EXISTS (SELECT 1 FROM people.attendant_absence b WHERE ((b.attendant_id = t.id) AND (b.withdrawn_at IS NULL) AND (b.period && hindrances.during)))))))))) THEN 'interpreter-unavailable'::text ELSE NULL::text END, CASE WHEN (EXISTS (SELECT 1 FROM studios.closing c WHERE ((c.studio_id = hindrances.room) AND (c.withdrawn_at IS NULL) AND (c.period && hindrances.during)))) THEN 'studio-closed'::text ELSE NULL::text END, CASE WHEN (NOT COALESCE((SELECT (range_agg(interviews.week_hours((h.weekday)::integer, h.starts, h.ends, (lower(local.session))::date)) @> local.session) FROM (SELECT interviews.local_session(hindrances.during) AS session OFFSET 0) local, studios.opening_hours h WHERE (h.studio_id = hindrances.room) GROUP BY local.session), false)) THEN 'studio-not-open'::text ELSE NULL::text END, CASE WHEN (EXISTS (SELECT 1 FROM studios.fault f WHERE ((f.studio_id = hindrances.room) AND (f.period @> lower(hindrances.during))))) THEN 'studio-faulty'::text ELSE NULL::text END], NULL::text);

CREATE OR REPLACE FUNCTION interviews.interviewer_certified(person uuid, band text, spoken text, during tstzrange)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN COALESCE((SELECT (range_agg(c.period) @> interviewer_certified.during) FROM people.valid_certificate c WHERE ((c.person_id = interviewer_certified.person) AND (interviewer_certified.band = ANY (c.age_bands)) AND (interviewer_certified.spoken = ANY (c.languages)))), false);

CREATE OR REPLACE FUNCTION interviews.interviewer_specialised(person uuid, band text, spoken text, during tstzrange, asked text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN ((asked IS NULL) OR COALESCE((SELECT (range_agg(c.period) @> interviewer_specialised.during) FROM people.valid_certificate c WHERE ((c.person_id = interviewer_specialised.person) AND (interviewer_specialised.band = ANY (c.age_bands)) AND (interviewer_specialised.spoken = ANY (c.languages)) AND (interviewer_specialised.asked = ANY (c.specialisms)))), false));

CREATE OR REPLACE FUNCTION interviews.keep_exception()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.decision IS NOT NULL THEN
        RAISE EXCEPTION 'decided already' USING ERRCODE = 'check_violation', CONSTRAINT = 'exception_decided_once';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION interviews.leave_until(asked uuid)
 RETURNS date
 LANGUAGE sql
 STABLE
RETURN (SELECT CASE WHEN (c.kind = 'REVOKED'::text) THEN NULL::date ELSE COALESCE(c.valid_until, a.valid_until) END AS "coalesce" FROM (interviews.authorisation a LEFT JOIN LATERAL (SELECT x.kind, x.valid_until FROM interviews.authorisation_change x WHERE (x.authorisation_id = a.id) ORDER BY x.seq DESC LIMIT 1) c ON (true)) WHERE (a.id = leave_until.asked));

CREATE OR REPLACE FUNCTION interviews.local_session(during tstzrange)
 RETURNS tsrange
 LANGUAGE sql
 IMMUTABLE
RETURN tsrange(LEAST((lower(during) AT TIME ZONE 'Europe/Amsterdam'::text), (upper(during) AT TIME ZONE 'Europe/Amsterdam'::text)), GREATEST((lower(during) AT TIME ZONE 'Europe/Amsterdam'::text), (upper(during) AT TIME ZONE 'Europe/Amsterdam'::text)));

CREATE OR REPLACE FUNCTION interviews.questioned_suspect(person uuid, proceeding uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT (EXISTS ( SELECT 1
            FROM interviews.suspect_questioning q
           WHERE ((q.case_id = questioned_suspect.proceeding) AND (q.person_id = questioned_suspect.person) AND (q.withdrawn_at IS NULL)))) AS "exists";
END;

CREATE OR REPLACE FUNCTION interviews.release_expired(at timestamp with time zone)
 RETURNS TABLE(booking_id uuid, case_id uuid, child_ref uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 WITH due AS (
          SELECT b.id
            FROM interviews.booking b
           WHERE ((b.state = 'ON_HOLD'::text) AND (b.held_until <= release_expired.at) AND (kernel.has_role('INTERVIEW_COORDINATOR'::text) OR kernel.is_system()))
           ORDER BY b.id
          FOR NO KEY UPDATE OF b SKIP LOCKED
         ), freed AS (
          UPDATE interviews.booking b SET state = 'RELEASED'::text, version = (b.version + 1)
            FROM due
           WHERE (b.id = due.id)
           RETURNING b.id,
             b.case_id,
             b.child_ref,
             b.held_until
         ), told AS (
          INSERT INTO interviews.session_event (id, booking_id, case_id, kind, happened_at, recorded_at)  SELECT gen_random_uuid() AS gen_random_uuid,
                     f_1.id,
                     f_1.case_id,
                     'RELEASED',
                     f_1.held_until,
                     release_expired.at AS at
                    FROM freed f_1
         )
  SELECT f.id,
     f.case_id,
     f.child_ref
    FROM freed f;
END;

CREATE OR REPLACE FUNCTION interviews.required_specialism(child uuid)
 RETURNS text
 LANGUAGE sql
 STABLE
RETURN (SELECT CASE WHEN ('INTELLECTUAL_DISABILITY'::text = ANY (n.access_needs)) THEN 'INTELLECTUAL_DISABILITY'::text ELSE NULL::text END AS "case" FROM interviews.needs_assessment n WHERE (n.child_ref = required_specialism.child) ORDER BY n.version DESC LIMIT 1);

CREATE OR REPLACE FUNCTION interviews.session_of_calling_studio(asked_booking_id uuid)
 RETURNS TABLE(case_id uuid, child_ref uuid, interviewer_id uuid, state text, starts_at timestamp with time zone, ends_at timestamp with time zone, started_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT b.case_id,
     b.child_ref,
     b.interviewer_id,
     b.state,
     lower(b.session) AS lower,
     upper(b.session) AS upper,
     b.started_at
    FROM interviews.booking b
   WHERE ((b.id = session_of_calling_studio.asked_booking_id) AND (b.studio_id = auth.calling_studio()));
END;

CREATE OR REPLACE FUNCTION interviews.studio_certified(room uuid, band text, during tstzrange)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN COALESCE((SELECT (range_agg(c.period) @> studio_certified.during) FROM studios.studio_certificate c WHERE ((c.studio_id = studio_certified.room) AND (c.revoked_at IS NULL) AND (CASE WHEN (studio_certified.band = ANY (ARRAY['AGE_0_3'::text, 'AGE_4_5'::text])) THEN 'SET_0_5'::text WHEN (studio_certified.band = ANY (ARRAY['AGE_6_8'::text, 'AGE_9_11'::text])) THEN 'SET_6_11'::text ELSE 'SET_12_17'::text END = ANY (c.age_sets)))), false);

CREATE OR REPLACE FUNCTION interviews.taken_between(begins timestamp with time zone, ends timestamp with time zone, at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone)
 RETURNS TABLE(booking_id uuid, interviewer_id uuid, studio_id uuid, interpreter_number text, blocked_from timestamp with time zone, blocked_to timestamp with time zone, held boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT b.id,
     b.interviewer_id,
     b.studio_id,
     b.interpreter_number,
     lower(b.blocked) AS lower,
     upper(b.blocked) AS upper,
     (b.state = 'ON_HOLD'::text)
    FROM interviews.booking b
   WHERE ((b.blocked && tstzrange(taken_between.begins, taken_between.ends)) AND (b.state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])) AND ((b.state <> 'ON_HOLD'::text) OR (b.held_until > taken_between.at)) AND (kernel.has_role('INTERVIEW_COORDINATOR'::text) OR kernel.is_system()));
END;

CREATE OR REPLACE FUNCTION interviews.week_hours(weekday integer, starts time without time zone, ends time without time zone, day date)
 RETURNS tsrange
 LANGUAGE sql
 IMMUTABLE
RETURN tsrange(((day + mod(((weekday - (EXTRACT(isodow FROM day))::integer) + 7), 7)) + starts), ((day + mod(((weekday - (EXTRACT(isodow FROM day))::integer) + 7), 7)) + ends));

CREATE OR REPLACE FUNCTION kernel.actor()
 RETURNS uuid
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (NULLIF(current_setting('app.actor'::text, true), ''::text))::uuid;

CREATE OR REPLACE FUNCTION kernel.has_role(role text)
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (role = ANY (string_to_array(COALESCE(current_setting('app.roles'::text, true), ''::text), ','::text)));

CREATE OR REPLACE FUNCTION kernel.is_system()
 RETURNS boolean
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN (COALESCE(current_setting('app.roles'::text, true), ''::text) = 'SYSTEM'::text);

CREATE OR REPLACE FUNCTION motions.asked_of_actor()
 RETURNS TABLE(kind text, case_id uuid, child_ref uuid, motion_id uuid, since timestamp with time zone, due_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT DISTINCT
         CASE t.office
             WHEN 'INTERVIEWER'::text THEN 'NOTE_TO_WRITE'::text
             WHEN 'CO_ACCUSED'::text THEN 'MOTION_TO_JOIN'::text
             ELSE 'ADVICE_TO_CHASE'::text
         END AS "case",
     m.case_id,
     m.child_ref,
     m.id,
     t.set_at,
     t.due_at
    FROM ((auth.case_access a
      JOIN motions.motion m ON (((m.case_id = a.case_id) AND (m.state = ANY (ARRAY['UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])))))
      CROSS JOIN LATERAL ( SELECT DISTINCT ON (o.office) o.office,
             o.due_at,
             o.set_at
            FROM motions.office_term o
           WHERE (o.motion_id = m.id)
           ORDER BY o.office, o.seq DESC) t)
   WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND
         CASE t.office
             WHEN 'INTERVIEWER'::text THEN (a.function = 'CHILD_INTERVIEWER'::text)
             WHEN 'EXPERT'::text THEN (a.function = 'COURT_CLERK'::text)
             WHEN 'CO_ACCUSED'::text THEN ((a.function = 'DEFENCE_COUNSEL'::text) AND (a.suspect_id IS DISTINCT FROM m.suspect_id))
             ELSE false
         END AND (NOT (EXISTS ( SELECT 1
            FROM motions.advice v
           WHERE ((v.motion_id = m.id) AND
                 CASE t.office
                     WHEN 'CO_ACCUSED'::text THEN ((v.kind = 'JOINDER'::text) AND (v.filed_by = kernel.actor()))
                     WHEN 'INTERVIEWER'::text THEN (v.kind = 'INTERVIEWER_NOTE'::text)
                     ELSE (v.kind = 'EXPERT_ADVICE'::text)
                 END)))));
END;

CREATE OR REPLACE FUNCTION motions.check_correction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.replaces_because = 'CORRECTION' AND NOT EXISTS (SELECT 1 FROM motions.decision d WHERE d.id = NEW.replaces
          AND (d.outcome, d.modalities, d.valid_until, d.max_sessions) IS NOT DISTINCT FROM (NEW.outcome, NEW.modalities, NEW.valid_until, NEW.max_sessions)) THEN
        RAISE EXCEPTION 'a correction decides nothing anew' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_correction_same_outcome';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_decider()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF (SELECT r.outcome FROM motions.recusal r WHERE r.motion_id = NEW.motion_id AND r.judge_id = NEW.decider_id
          ORDER BY r.entered_at DESC, r.id DESC LIMIT 1) IN ('PENDING', 'GRANTED') THEN
        RAISE EXCEPTION 'judge stepped aside' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_judge_recused';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_decision()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NOT motions.grounds_known(NEW.grounds, (NEW.decided_at AT TIME ZONE 'Europe/Amsterdam')::date) THEN
        RAISE EXCEPTION 'ground not in force' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_grounds_in_force';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_motion()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_motion_certificates()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF EXISTS (SELECT 1 FROM unnest(NEW.viewing_certificates) AS attached WHERE NOT EXISTS (SELECT 1 FROM recordings.viewing_certificate c
          WHERE c.id = attached AND c.case_id = NEW.case_id AND c.child_ref = NEW.child_ref AND c.person_id = NEW.applicant_id)) THEN
        RAISE EXCEPTION 'certificate of somebody else' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_certificates_own';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_motion_sources()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_signatures()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE draft motions.decision_draft%ROWTYPE;
    BEGIN
      IF NEW.replaces_because = 'CORRECTION' THEN RETURN NEW; END IF;
      SELECT * INTO draft FROM motions.decision_draft d WHERE d.motion_id = NEW.motion_id;
      IF FOUND AND cardinality(draft.panel) > 1 AND EXISTS (SELECT 1 FROM unnest(draft.panel) AS judge WHERE NOT EXISTS
          (SELECT 1 FROM motions.decision_signature s WHERE s.motion_id = NEW.motion_id AND s.version = draft.version AND s.judge_id = judge)) THEN
        RAISE EXCEPTION 'panel has not signed' USING ERRCODE = 'check_violation', CONSTRAINT = 'decision_panel_signed';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION motions.check_state_explained()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE explained text;
    BEGIN
      SELECT e.to_state INTO explained FROM motions.event e WHERE e.motion_id = NEW.id ORDER BY e.seq DESC LIMIT 1;
      IF COALESCE(explained, 'DRAFT') <> (SELECT m.state FROM motions.motion m WHERE m.id = NEW.id) THEN
        RAISE EXCEPTION 'state without its step' USING ERRCODE = 'check_violation', CONSTRAINT = 'motion_state_explained';
      END IF;
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION motions.comparable(asked_motion uuid)
 RETURNS TABLE(outcome text, stage text, age_band text, criterion text, keskin boolean, grounds text[], counterbalance text[], decisions bigint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT d.outcome,
     m.stage,
     k.age_band,
     d.criterion_applied,
     d.keskin_overlay,
     d.grounds,
     d.fair_trial_counterbalance,
     count(*) AS count
    FROM (((motions.motion asked
      JOIN motions.motion m ON (((m.case_id <> asked.case_id) AND (m.stage = asked.stage))))
      JOIN motions.decision d ON (((d.motion_id = m.id) AND (NOT d.interim))))
      JOIN cases.child k ON ((k.child_ref = m.child_ref)))
   WHERE ((asked.id = comparable.asked_motion) AND auth.acts_in_case(asked.case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) AND (NOT (EXISTS ( SELECT 1
            FROM motions.decision n
           WHERE (n.replaces = d.id)))))
   GROUP BY d.outcome, m.stage, k.age_band, d.criterion_applied, d.keskin_overlay, d.grounds, d.fair_trial_counterbalance
   ORDER BY (count(*)) DESC, d.outcome, k.age_band
  LIMIT 100;
END;

CREATE OR REPLACE FUNCTION motions.decided_before(asked_case_id uuid, child uuid, stated uuid[])
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (auth.may_see_case(asked_case_id) AND (EXISTS (SELECT 1 FROM motions.motion m WHERE ((m.case_id = decided_before.asked_case_id) AND (m.child_ref = decided_before.child) AND (m.facts && decided_before.stated) AND (m.state = ANY (ARRAY['DECIDED'::text, 'UNDER_OBJECTION'::text, 'BOOKED'::text, 'HELD'::text, 'REPORTED'::text, 'CLOSED'::text]))))));

CREATE OR REPLACE FUNCTION motions.for_advice(asked_motion_id uuid)
 RETURNS TABLE(case_id uuid, child_ref uuid, state text, filed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT m.case_id,
     m.child_ref,
     m.state,
     m.filed_at
    FROM motions.motion m
   WHERE ((m.id = for_advice.asked_motion_id) AND (m.filed_at IS NOT NULL) AND (auth.acts_in_case(m.case_id, '{PROSECUTOR,ADVOCATE_GENERAL,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR (EXISTS ( SELECT 1
            FROM auth.case_access a
           WHERE ((a.case_id = m.case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (((a.child_ref = m.child_ref) AND (a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text]))) OR ((a.function = 'DEFENCE_COUNSEL'::text) AND (m.applicant_function = 'DEFENCE_COUNSEL'::text))))))));
END;

CREATE OR REPLACE FUNCTION motions.for_child_view(asked_motion_id uuid)
 RETURNS TABLE(case_id uuid, child_ref uuid, state text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT m.case_id,
     m.child_ref,
     m.state
    FROM motions.motion m
   WHERE ((m.id = for_child_view.asked_motion_id) AND (m.filed_at IS NOT NULL) AND (auth.acts_in_case(m.case_id, '{VICTIM_COORDINATOR,CHILD_INTERVIEWER}'::text[]) OR (EXISTS ( SELECT 1
            FROM auth.case_access a
           WHERE ((a.case_id = m.case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.child_ref = m.child_ref) AND (a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])))))));
END;

CREATE OR REPLACE FUNCTION motions.grounds_known(codes text[], day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (NOT (EXISTS (SELECT 1 FROM unnest(grounds_known.codes) stated(stated) WHERE (NOT (EXISTS (SELECT 1 FROM motions.ground g WHERE ((g.code = stated.stated) AND (g.in_force @> grounds_known.day))))))));

CREATE OR REPLACE FUNCTION motions.joinable_in_case(asked_case_id uuid)
 RETURNS TABLE(motion_id uuid, child_ref uuid, filed_at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT m.id,
     m.child_ref,
     m.filed_at
    FROM motions.motion m
   WHERE ((m.case_id = joinable_in_case.asked_case_id) AND (m.applicant_function = 'DEFENCE_COUNSEL'::text) AND (m.state = ANY (ARRAY['UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])) AND (EXISTS ( SELECT 1
            FROM auth.case_access a
           WHERE ((a.case_id = joinable_in_case.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = 'DEFENCE_COUNSEL'::text) AND (a.suspect_id <> m.suspect_id)))))
   ORDER BY m.id;
END;

CREATE OR REPLACE FUNCTION motions.open_in_case(asked_case_id uuid)
 RETURNS TABLE(motion_id uuid, child_ref uuid, child_asked boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT m.id,
     m.child_ref,
     (EXISTS ( SELECT 1
            FROM motions.child_view v
           WHERE (v.motion_id = m.id))) AS "exists"
    FROM motions.motion m
   WHERE ((m.case_id = open_in_case.asked_case_id) AND (m.state = ANY (ARRAY['SUBMITTED'::text, 'INCOMPLETE'::text, 'UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text, 'SUSPENDED_RECUSAL'::text, 'REFERRED'::text])) AND auth.acts_in_case(open_in_case.asked_case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}'::text[]))
   ORDER BY m.id;
END;

CREATE OR REPLACE FUNCTION motions.sorted_once(ids uuid[])
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN (ids = ARRAY(SELECT DISTINCT id.id FROM unnest(sorted_once.ids) id(id) ORDER BY id.id));

CREATE OR REPLACE FUNCTION people.keep_certificate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.revoked_at IS NOT NULL THEN
        RAISE EXCEPTION 'revoked already' USING ERRCODE = 'check_violation', CONSTRAINT = 'interviewer_certificate_revoked_once';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION people.keep_suspension()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.lifted_at IS NOT NULL THEN
        RAISE EXCEPTION 'lifted already' USING ERRCODE = 'check_violation', CONSTRAINT = 'certificate_suspension_lifted_once';
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION people.sessions_held(begins timestamp with time zone, ends timestamp with time zone)
 RETURNS TABLE(person_id uuid, sessions integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
BEGIN ATOMIC
 SELECT b.interviewer_id,
     (count(*))::integer AS count
    FROM interviews.booking b
   WHERE ((b.state = 'HELD'::text) AND (b.ended_at >= sessions_held.begins) AND (b.ended_at < sessions_held.ends))
   GROUP BY b.interviewer_id;
END;

CREATE OR REPLACE FUNCTION recordings.asking_case(asked_request_id uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT a.case_id FROM recordings.use_asker a WHERE (a.request_id = asking_case.asked_request_id));

CREATE OR REPLACE FUNCTION recordings.check_copy_fetch()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      PERFORM 1 FROM recordings.recording r JOIN recordings.copy_order o ON o.recording_id = r.id
        WHERE o.id = NEW.order_id AND o.granted AND o.ended_at IS NULL AND o.fetch_by >= NEW.made_at AND r.state = 'VERIFIED' FOR SHARE OF r;
      IF NOT FOUND THEN 
        RAISE EXCEPTION 'no decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_decided', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.check_studio_announcement()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF NEW.credential_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM auth.studio_credential c JOIN interviews.booking b ON b.studio_id = c.studio_id
          WHERE c.id = NEW.credential_id AND c.revoked_at IS NULL AND NEW.announced_at < c.expires_at AND b.id = NEW.booking_id
            AND b.interviewer_id = NEW.interviewer_id AND NEW.announced_at <= upper(b.session) + interval '7 days') THEN
        RAISE EXCEPTION 'not of this studio' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_of_own_studio',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.child_entered(asked_booking uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE PARALLEL SAFE
RETURN COALESCE((SELECT min(e.happened_at) AS min FROM interviews.session_event e WHERE ((e.booking_id = child_entered.asked_booking) AND (e.kind = 'ENTERED'::text) AND (e.attendee = 'CHILD'::text) AND (e.room = 'INTERVIEW_ROOM'::text))), (SELECT b.started_at FROM interviews.booking b WHERE (b.id = child_entered.asked_booking)));

CREATE OR REPLACE FUNCTION recordings.defends(asked_case_id uuid, asked_person_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = defends.asked_case_id) AND (a.person_id = defends.asked_person_id) AND (a.closed_at IS NULL) AND (a.function = 'DEFENCE_COUNSEL'::text))));

CREATE OR REPLACE FUNCTION recordings.first_opened(asked_right_id uuid)
 RETURNS timestamp with time zone
 LANGUAGE sql
 STABLE
RETURN (SELECT min(g.granted_at) AS min FROM recordings.play_grant g WHERE (g.right_id = first_opened.asked_right_id));

CREATE OR REPLACE FUNCTION recordings.guard_copy_fetch()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE step text[] := CASE WHEN OLD.begun_at IS NULL THEN '{begun_at,mark}'::text[] WHEN OLD.sent_at IS NULL THEN '{sent_at,sha256}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'sent once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_copy_order()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE step text[] := CASE WHEN OLD.ended_at IS NOT NULL THEN '{}'::text[] WHEN OLD.decided_at IS NULL THEN '{granted,decision,decided_by,decided_at,fetch_by,ended_at,ended_because}'::text[] ELSE '{ended_at,ended_because}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_order_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_destruction()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE step text[] := CASE WHEN OLD.decided_at IS NULL THEN '{approved,decision_reason,decided_by,decided_at,content,sha256,object_key,originals}'::text[]
      WHEN OLD.approved AND OLD.erased_at IS NULL THEN '{object_key,erased_at,originals}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_decided_once', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.approved AND OLD.approved IS NULL
          AND EXISTS (SELECT 1 FROM recordings.recording_hold h WHERE h.case_id = NEW.case_id AND h.lifted_at IS NULL) THEN
        RAISE EXCEPTION 'held' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_held', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NEW.approved AND OLD.approved IS NULL AND EXISTS (SELECT 1 FROM recordings.use_request u WHERE u.case_id = NEW.case_id
          AND u.child_ref = NEW.child_ref AND (u.granted IS NULL OR (u.granted AND u.ended_at IS NULL AND u.ends_at > NEW.decided_at AND u.concluded_at IS NULL AND (u.recording_ids IS NULL OR NEW.recording_id = ANY (u.recording_ids))))) THEN
        RAISE EXCEPTION 'used' USING ERRCODE = 'check_violation', CONSTRAINT = 'destruction_not_used', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_edited_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
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
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_recording()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      -- Changing what wraps the key changes nothing of what was recorded; whoever does it says so in the same transaction.
      IF current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{key_kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{key_kid,wrapped_key}'::text[]
          AND num_nonnulls(NEW.key_kid, NEW.wrapped_key) = num_nonnulls(OLD.key_kid, OLD.wrapped_key) THEN
        RETURN NEW;
      END IF;
      IF (OLD.state, NEW.state) = ('VERIFIED', 'DESTROYED')
          AND to_jsonb(NEW) - '{state,object_key,key_kid,wrapped_key,nonce_runs,destroyed_at}'::text[]
            = to_jsonb(OLD) - '{state,object_key,key_kid,wrapped_key,nonce_runs,destroyed_at}'::text[]
          AND EXISTS (SELECT 1 FROM recordings.destruction d WHERE d.recording_id = NEW.id AND d.approved) THEN
        RETURN NEW;
      END IF;
      IF OLD.state IN ('VERIFIED', 'REJECTED', 'DESTROYED')
          OR (NEW.id, NEW.booking_id, NEW.case_id, NEW.child_ref, NEW.interviewer_id, NEW.track, NEW.size_bytes)
            IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.case_id, OLD.child_ref, OLD.interviewer_id, OLD.track, OLD.size_bytes)
          OR NEW.received_bytes < OLD.received_bytes
          OR (OLD.state, NEW.state) NOT IN (('ANNOUNCED', 'ANNOUNCED'), ('ANNOUNCED', 'RECEIVING'), ('RECEIVING', 'RECEIVING'),
            ('RECEIVING', 'STORED'), ('STORED', 'STORED'), ('STORED', 'VERIFIED'), ('STORED', 'REJECTED')) THEN
        RAISE EXCEPTION 'custody goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_custody_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_recording_hold()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.lifted_at IS NOT NULL
          OR to_jsonb(NEW) - '{lift_reason,lifted_by,lifted_at}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{lift_reason,lifted_by,lifted_at}'::text[] THEN
        RAISE EXCEPTION 'a hold is only lifted' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_hold_only_lifted',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_rendition()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{key_kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{key_kid,wrapped_key}'::text[]
          AND num_nonnulls(NEW.key_kid, NEW.wrapped_key) = num_nonnulls(OLD.key_kid, OLD.wrapped_key) THEN
        RETURN NEW;
      END IF;
      IF (NEW.id, NEW.recording_id, NEW.case_id, NEW.child_ref, NEW.kind, NEW.version_id, NEW.asked_at)
            IS DISTINCT FROM (OLD.id, OLD.recording_id, OLD.case_id, OLD.child_ref, OLD.kind, OLD.version_id, OLD.asked_at)
          OR (OLD.state = 'DESTROYED' AND to_jsonb(NEW) - '{object_key,scratch_key}'::text[] IS DISTINCT FROM to_jsonb(OLD) - '{object_key,scratch_key}'::text[])
          OR (OLD.state, NEW.state) NOT IN (('WAITING', 'RENDERING'), ('RENDERING', 'RENDERING'), ('RENDERING', 'WAITING'), ('RENDERING', 'READY'),
            ('RENDERING', 'FAILED'), ('READY', 'WAITING'), ('WAITING', 'DESTROYED'), ('RENDERING', 'DESTROYED'), ('READY', 'DESTROYED'),
            ('FAILED', 'DESTROYED'), ('DESTROYED', 'DESTROYED')) THEN
        RAISE EXCEPTION 'a film that was made stays' USING ERRCODE = 'check_violation', CONSTRAINT = 'rendition_stays',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_use_request()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    DECLARE answered text[] := '{granted,answer_reason,answered_by,answered_at,ends_at,recording_ids}';
      ended text[] := '{ended_at,ended_by,ended_because}';
      concluded text[] := '{suffices,concluded_by,concluded_at}';
      step text[];
    BEGIN
      step := CASE WHEN OLD.answered_at IS NULL THEN answered ELSE
        CASE WHEN OLD.ended_at IS NULL THEN ended ELSE '{}' END || CASE WHEN OLD.concluded_at IS NULL THEN concluded ELSE '{}' END END;
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'a use goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'use_request_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_viewed_range()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF TG_OP = 'UPDATE' AND NOT NEW.ranges @> OLD.ranges THEN
        RAISE EXCEPTION 'a viewing does not shrink' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewed_range_only_grows',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = NEW.recording_id AND r.duration_ms >= COALESCE(upper(NEW.ranges), 0)) THEN
        RAISE EXCEPTION 'beyond the end' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewed_range_within_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.guard_viewing_right()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF OLD.revoked_at IS NOT NULL OR (OLD.present_at IS NOT NULL AND NEW.present_at IS DISTINCT FROM OLD.present_at)
          OR to_jsonb(NEW) - '{present_at,presence_by,revoked_at,revoked_by,revoked_because}'::text[]
            IS DISTINCT FROM to_jsonb(OLD) - '{present_at,presence_by,revoked_at,revoked_by,revoked_because}'::text[] THEN
        RAISE EXCEPTION 'a right only ends' USING ERRCODE = 'check_violation', CONSTRAINT = 'viewing_right_only_ends',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.is_official(asked_case_id uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN auth.acts_in_case(asked_case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]);

CREATE OR REPLACE FUNCTION recordings.keep_edit_answer()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = (SELECT v.recording_id FROM recordings.edited_version v WHERE v.id = OLD.version_id) AND r.state = 'DESTROYED') THEN
        RAISE EXCEPTION 'history is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'edit_answer_goes_with_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN OLD;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.keep_edited_version()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = OLD.recording_id AND r.state = 'DESTROYED') THEN
        RAISE EXCEPTION 'history is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'edited_version_goes_with_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN OLD;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.keep_transcript()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = OLD.recording_id AND r.state = 'DESTROYED') THEN
        RAISE EXCEPTION 'history is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'transcript_goes_with_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN OLD;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.may_watch(asked recordings.recording)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (recordings.is_official((asked).case_id) OR recordings.represents((asked).case_id, (asked).child_ref) OR (((asked).interviewer_id = kernel.actor()) AND auth.acts_in_case((asked).case_id, '{CHILD_INTERVIEWER}'::text[])) OR (((asked).state = ANY (ARRAY['VERIFIED'::text, 'DESTROYED'::text])) AND auth.acts_in_case((asked).case_id, '{DEFENCE_COUNSEL}'::text[])) OR (((asked).state = ANY (ARRAY['VERIFIED'::text, 'DESTROYED'::text])) AND (recordings.use_at(asked, NULL::timestamp with time zone) IS NOT NULL)));

CREATE OR REPLACE FUNCTION recordings.parties_of(asked_case_id uuid, asked_child_ref uuid)
 RETURNS text[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT COALESCE(array_agg(DISTINCT CASE WHEN (a.function = 'DEFENCE_COUNSEL'::text) THEN ('DEFENCE:'::text || a.suspect_id) WHEN (a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) THEN 'PROSECUTION'::text ELSE 'CHILD_SIDE'::text END), '{}'::text[]) AS "coalesce" FROM auth.case_access a WHERE ((a.case_id = parties_of.asked_case_id) AND (a.closed_at IS NULL) AND ((a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text, 'DEFENCE_COUNSEL'::text])) OR ((a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (a.child_ref = parties_of.asked_child_ref)))));

CREATE OR REPLACE FUNCTION recordings.rendition_for(asked recordings.recording)
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (SELECT n.id FROM recordings.rendition n WHERE ((n.recording_id = (rendition_for.asked).id) AND (n.state = 'READY'::text) AND (NOT (n.version_id IS DISTINCT FROM recordings.shown_as(rendition_for.asked)))));

CREATE OR REPLACE FUNCTION recordings.represents(asked_case_id uuid, asked_child_ref uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (kernel.is_system() OR (EXISTS (SELECT 1 FROM auth.case_access a WHERE ((a.case_id = represents.asked_case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.child_ref = represents.asked_child_ref) AND (a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text]))))));

CREATE OR REPLACE FUNCTION recordings.require_kept_recording()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      PERFORM 1 FROM recordings.recording r WHERE r.id = NEW.recording_id AND r.state = 'VERIFIED' FOR SHARE;
      IF NOT FOUND THEN
        RAISE EXCEPTION 'no recording is kept' USING ERRCODE = 'check_violation', CONSTRAINT = 'made_of_kept_recording',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.right_at(asked recordings.recording, moment timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN (SELECT v.id FROM recordings.viewing_right v WHERE ((v.person_id = kernel.actor()) AND (v.case_id = (right_at.asked).case_id) AND (v.child_ref = (right_at.asked).child_ref) AND ((right_at.asked).track = ANY (v.tracks)) AND (v.revoked_at IS NULL) AND (v.starts_at <= right_at.moment) AND (v.ends_at > right_at.moment) AND ((v.place = 'REMOTE'::text) OR (v.present_at IS NOT NULL))) ORDER BY v.ends_at DESC, v.id LIMIT 1);

CREATE OR REPLACE FUNCTION recordings.shown_as(asked recordings.recording)
 RETURNS uuid
 LANGUAGE sql
 STABLE
RETURN CASE WHEN recordings.watches_by_function(asked) THEN NULL::uuid ELSE (SELECT v.id FROM recordings.edited_version v WHERE ((v.recording_id = (shown_as.asked).id) AND (v.in_force_at IS NOT NULL)) ORDER BY v.number DESC LIMIT 1) END;

CREATE OR REPLACE FUNCTION recordings.take_along()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      DELETE FROM recordings.edit_answer a WHERE EXISTS (SELECT 1 FROM recordings.edited_version v
        WHERE v.id = a.version_id AND v.recording_id = NEW.id);
      DELETE FROM recordings.edited_version v WHERE v.recording_id = NEW.id;
      DELETE FROM recordings.transcript t WHERE t.recording_id = NEW.id;
      DELETE FROM recordings.private_note n WHERE n.recording_id = NEW.id;
      UPDATE recordings.copy_order o SET ended_at = NEW.destroyed_at, ended_because = 'RECORDING_DESTROYED'
        WHERE o.recording_id = NEW.id AND o.ended_at IS NULL AND (o.decided_at IS NULL OR (o.granted AND o.fetch_by >= NEW.destroyed_at));
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.take_renditions_along()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
    BEGIN
      UPDATE recordings.rendition n SET state = 'DESTROYED', key_kid = NULL, wrapped_key = NULL, nonce_runs = ''
      WHERE n.recording_id = NEW.id AND n.state <> 'DESTROYED';
      RETURN NULL;
    END $function$;

CREATE OR REPLACE FUNCTION recordings.use_at(asked recordings.recording, moment timestamp with time zone)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog'
RETURN (SELECT u.id FROM ((recordings.use_request u JOIN recordings.use_asker a ON ((a.request_id = u.id))) JOIN auth.case_access c ON (((c.case_id = a.case_id) AND (c.person_id = kernel.actor()) AND (c.closed_at IS NULL) AND (c.function = ANY ('{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[]))))) WHERE ((u.case_id = (use_at.asked).case_id) AND (u.child_ref = (use_at.asked).child_ref) AND u.granted AND (u.ended_at IS NULL) AND (u.concluded_at IS NULL) AND ((use_at.moment IS NULL) OR (u.ends_at > use_at.moment)) AND ((u.recording_ids IS NULL) OR ((use_at.asked).id = ANY (u.recording_ids)))) ORDER BY u.ends_at DESC, u.id LIMIT 1);

CREATE OR REPLACE FUNCTION recordings.watches_by_function(asked recordings.recording)
 RETURNS boolean
 LANGUAGE sql
 STABLE
RETURN (recordings.is_official((asked).case_id) OR recordings.represents((asked).case_id, (asked).child_ref) OR (((asked).interviewer_id = kernel.actor()) AND auth.acts_in_case((asked).case_id, '{CHILD_INTERVIEWER}'::text[])));

CREATE OR REPLACE FUNCTION studios.check_certificate()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    BEGIN
      IF NEW.inspection_id IS NOT NULL AND NOT (SELECT i.passed FROM studios.inspection i WHERE i.id = NEW.inspection_id) THEN
        RAISE EXCEPTION 'inspection not passed' USING ERRCODE = 'check_violation', CONSTRAINT = 'studio_certificate_inspection_passed';
      END IF;
      RETURN NEW;
    END $function$;

CREATE TABLE audit.entry (
  id uuid NOT NULL,
  occurred_at timestamp(3) with time zone NOT NULL DEFAULT clock_timestamp(),
  operation text NOT NULL,
  verb text NOT NULL,
  actor_id uuid NOT NULL,
  actor_role text NOT NULL,
  actor_organisation_id uuid NOT NULL,
  on_behalf_of uuid,
  case_id uuid,
  child_ref uuid,
  object_type text NOT NULL,
  object_id uuid,
  fields_touched text[] NOT NULL DEFAULT '{}'::text[],
  purpose_code text,
  justification text,
  recipients uuid[] NOT NULL DEFAULT '{}'::uuid[],
  outcome text NOT NULL,
  problem_code text,
  channel text NOT NULL DEFAULT 'API'::text,
  request_id uuid NOT NULL,
  address_hash bytea,
  arrival bigint NOT NULL DEFAULT 
CASE
    WHEN (pg_current_xact_id() IS NOT NULL) THEN nextval('audit.entry_arrival'::regclass)
    ELSE NULL::bigint
END,
  CONSTRAINT entry_disclosure_justified_check CHECK (((operation <> ALL (ARRAY['DISCLOSURE'::text, 'IDENTITY_LOOKUP'::text])) OR (outcome = 'DENIED'::text) OR ((justification IS NOT NULL) AND (length(btrim(justification)) >= 20)))),
  CONSTRAINT entry_operation_known_check CHECK ((operation = ANY (ARRAY['COLLECTION'::text, 'ALTERATION'::text, 'CONSULTATION'::text, 'DISCLOSURE'::text, 'COMBINATION'::text, 'ERASURE'::text, 'SEARCH'::text, 'EXPORT'::text, 'PRINT'::text, 'VIEW_RECORDING'::text, 'IDENTITY_LOOKUP'::text, 'LOGIN'::text, 'LOGIN_FAIL'::text, 'LOGOUT'::text, 'ACCESS'::text]))),
  CONSTRAINT entry_outcome_known_check CHECK ((outcome = ANY (ARRAY['ALLOWED'::text, 'DENIED'::text]))),
  CONSTRAINT entry_pkey PRIMARY KEY (id),
  CONSTRAINT entry_arrival_uniq UNIQUE (arrival)
);
COMMENT ON TABLE audit.entry IS 'One row per act, read, refusal and grant of access. Source: domain 2.4, LED art. 25.';
ALTER TABLE audit.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.entry FORCE ROW LEVEL SECURITY;
CREATE INDEX entry_actor_idx ON audit.entry USING btree (actor_id, id DESC);
CREATE INDEX entry_case_idx ON audit.entry USING btree (case_id, id DESC) WHERE (case_id IS NOT NULL);
CREATE INDEX entry_uncommon_idx ON audit.entry USING btree (operation, id DESC) WHERE (operation <> ALL (ARRAY['CONSULTATION'::text, 'SEARCH'::text]));
CREATE TRIGGER entry_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY entry_insert ON audit.entry FOR INSERT TO ontzien_app WITH CHECK (((actor_id = kernel.actor()) OR kernel.is_system()));
CREATE POLICY entry_insert_vault ON audit.entry FOR INSERT TO ontzien_vault WITH CHECK (true);
CREATE POLICY entry_select ON audit.entry FOR SELECT TO ontzien_app USING (((actor_id = kernel.actor()) OR kernel.has_role('SECURITY_OFFICER'::text) OR kernel.is_system()));
CREATE POLICY entry_select_case ON audit.entry FOR SELECT TO ontzien_app USING (COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = entry.case_id) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'VICTIM_COORDINATOR'::text, 'JUDGE'::text, 'COURT_CLERK'::text])))
 LIMIT 1), false));
CREATE POLICY entry_select_identity ON audit.entry FOR SELECT TO ontzien_app USING ((((operation = ANY (ARRAY['IDENTITY_LOOKUP'::text, 'DISCLOSURE'::text])) OR (verb = 'identity.show'::text)) AND COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = entry.case_id) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text, 'INVESTIGATING_JUDGE'::text, 'JUDGE'::text])))
 LIMIT 1), false)));
GRANT INSERT, SELECT ON audit.entry TO ontzien_app;
GRANT INSERT ON audit.entry TO ontzien_vault;

CREATE TABLE audit.seal (
  number bigint NOT NULL,
  first_position bigint NOT NULL,
  tree_size bigint NOT NULL,
  last_arrival bigint NOT NULL,
  sealed_at timestamp(3) with time zone NOT NULL,
  previous_root bytea NOT NULL,
  root bytea NOT NULL,
  peaks bytea NOT NULL,
  leaves bytea NOT NULL,
  public_key bytea NOT NULL,
  signature bytea NOT NULL,
  CONSTRAINT seal_hash_length_check CHECK (((octet_length(previous_root) = 32) AND (octet_length(root) = 32) AND ((octet_length(peaks) % 32) = 0) AND (octet_length(public_key) = 32) AND (octet_length(signature) = 64))),
  CONSTRAINT seal_leaves_complete_check CHECK ((octet_length(leaves) = (32 * (tree_size - first_position)))),
  CONSTRAINT seal_not_empty_check CHECK (((first_position >= 0) AND (tree_size > first_position))),
  CONSTRAINT seal_number_positive_check CHECK ((number >= 1)),
  CONSTRAINT seal_pkey PRIMARY KEY (number),
  CONSTRAINT seal_last_arrival_uniq UNIQUE (last_arrival),
  CONSTRAINT seal_no_fork_uniq UNIQUE (first_position)
);
COMMENT ON TABLE audit.seal IS 'One signed Merkle root per batch of audit rows; insert only (INV-AUD-02). Hashes, no case data.';
CREATE TRIGGER seal_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON audit.seal FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON audit.seal TO ontzien_app;

CREATE TABLE auth.account (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  login text NOT NULL,
  password_hash text NOT NULL,
  roles text[] NOT NULL,
  demo boolean NOT NULL DEFAULT false,
  disabled_at timestamp with time zone,
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamp with time zone,
  failed_at timestamp with time zone,
  CONSTRAINT account_login_form_check CHECK (((login = lower(login)) AND (btrim(login) <> ''::text))),
  CONSTRAINT account_roles_known_check CHECK (((cardinality(roles) > 0) AND (roles <@ ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text, 'ADVOCATE_GENERAL'::text, 'INTERVIEW_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text, 'DEFENCE_COUNSEL'::text, 'VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'INVESTIGATING_JUDGE'::text, 'JUDGE'::text, 'COURT_CLERK'::text, 'ANALYST'::text, 'INSPECTORATE'::text, 'SECURITY_OFFICER'::text, 'ADMINISTRATOR'::text, 'DATA_STEWARD'::text]))),
  CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT account_login_uniq UNIQUE (login),
  CONSTRAINT account_person_id_key UNIQUE (person_id)
);
COMMENT ON TABLE auth.account IS 'A local account; the password only as Argon2id.';
CREATE TRIGGER account_changed AFTER UPDATE OF roles, disabled_at, password_hash ON auth.account FOR EACH ROW EXECUTE FUNCTION auth.tell_account_changed();
CREATE CONSTRAINT TRIGGER account_counted AFTER INSERT OR UPDATE OF roles, disabled_at ON auth.account DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON auth.account TO ontzien_app;
GRANT UPDATE (password_hash, roles, disabled_at, failures, locked_until, failed_at) ON auth.account TO ontzien_app;

CREATE TABLE auth.case_access (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  function text NOT NULL,
  moment text NOT NULL,
  suspect_id uuid,
  child_ref uuid,
  opened_at timestamp with time zone NOT NULL,
  opened_by uuid NOT NULL,
  closed_at timestamp with time zone,
  closed_by uuid,
  CONSTRAINT case_access_closing_complete_check CHECK (((closed_at IS NULL) = (closed_by IS NULL))),
  CONSTRAINT case_access_counsel_for_child_check CHECK (((function <> ALL (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) OR (child_ref IS NOT NULL))),
  CONSTRAINT case_access_counsel_for_suspect_check CHECK (((function <> 'DEFENCE_COUNSEL'::text) OR (suspect_id IS NOT NULL))),
  CONSTRAINT case_access_moment_known_check CHECK ((moment = ANY (ARRAY['REGISTRATION'::text, 'ASSIGNMENT'::text, 'COUNSEL_APPOINTED'::text, 'REPRESENTATION'::text, 'BOOKING'::text, 'MOTION'::text, 'SUMMONS'::text, 'APPEAL'::text, 'OWN_CHOICE'::text]))),
  CONSTRAINT case_access_case_fk FOREIGN KEY (case_id) REFERENCES cases."case"(id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT case_access_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT case_access_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT case_access_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect(id, case_id),
  CONSTRAINT case_access_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE auth.case_access IS 'Access per case and party; opens at a procedural moment, closes, is never deleted.';
ALTER TABLE auth.case_access ENABLE ROW LEVEL SECURITY;
CREATE INDEX case_access_case_idx ON auth.case_access USING btree (case_id);
CREATE UNIQUE INDEX case_access_once_uniq ON auth.case_access USING btree (person_id, case_id, function, COALESCE(suspect_id, child_ref, case_id)) WHERE (closed_at IS NULL);
CREATE INDEX case_access_worklist_idx ON auth.case_access USING btree (person_id, case_id DESC) WHERE (closed_at IS NULL);
CREATE TRIGGER case_access_of_age BEFORE INSERT ON auth.case_access FOR EACH ROW WHEN (((new.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (new.child_ref IS NOT NULL))) EXECUTE FUNCTION auth.check_of_age();
CREATE POLICY case_access_insert ON auth.case_access FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((opened_by = kernel.actor()) AND (auth.may_see_case(case_id) OR ((person_id = kernel.actor()) AND (moment = 'REGISTRATION'::text) AND auth.case_is_unclaimed(case_id))))));
CREATE POLICY case_access_select ON auth.case_access FOR SELECT TO ontzien_app USING (((person_id = kernel.actor()) OR auth.may_see_case(case_id)));
CREATE POLICY case_access_update ON auth.case_access FOR UPDATE TO ontzien_app USING (auth.may_see_case(case_id));
GRANT INSERT, SELECT ON auth.case_access TO ontzien_app;
GRANT UPDATE (closed_at, closed_by) ON auth.case_access TO ontzien_app;

CREATE TABLE auth.recovery_code (
  account_id uuid NOT NULL,
  person_id uuid NOT NULL,
  hash bytea NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT recovery_code_hashed_check CHECK ((octet_length(hash) = 32)),
  CONSTRAINT recovery_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth.second_factor(account_id) ON DELETE CASCADE,
  CONSTRAINT recovery_code_pkey PRIMARY KEY (account_id, hash)
);
COMMENT ON TABLE auth.recovery_code IS 'Codes for whoever lost the authenticator; each works once, kept as keyed hash only.';
ALTER TABLE auth.recovery_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.recovery_code FORCE ROW LEVEL SECURITY;
CREATE POLICY recovery_code_own ON auth.recovery_code FOR ALL TO ontzien_app USING (((person_id = kernel.actor()) OR kernel.is_system()));
GRANT DELETE, INSERT, SELECT ON auth.recovery_code TO ontzien_app;
GRANT UPDATE (used_at) ON auth.recovery_code TO ontzien_app;

CREATE TABLE auth.second_factor (
  account_id uuid NOT NULL,
  person_id uuid NOT NULL,
  kid text,
  wrapped_key bytea,
  confirmed_at timestamp with time zone,
  pending_kid text,
  pending_key bytea,
  pending_since timestamp with time zone,
  last_step bigint NOT NULL DEFAULT 0,
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamp with time zone,
  CONSTRAINT second_factor_confirmed_whole_check CHECK ((num_nonnulls(kid, wrapped_key, confirmed_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT second_factor_pending_whole_check CHECK ((num_nonnulls(pending_kid, pending_key, pending_since) = ANY (ARRAY[0, 3]))),
  CONSTRAINT second_factor_step_positive_check CHECK ((last_step >= 0)),
  CONSTRAINT second_factor_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth.account(id),
  CONSTRAINT second_factor_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT second_factor_pkey PRIMARY KEY (account_id)
);
COMMENT ON TABLE auth.second_factor IS 'The secret of an authenticator (RFC 6238), sealed; a new one waits beside it until its first code was given.';
ALTER TABLE auth.second_factor ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.second_factor FORCE ROW LEVEL SECURITY;
CREATE POLICY second_factor_own ON auth.second_factor FOR ALL TO ontzien_app USING (((person_id = kernel.actor()) OR kernel.is_system()));
GRANT DELETE, INSERT, SELECT, UPDATE ON auth.second_factor TO ontzien_app;

CREATE TABLE auth.session (
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  last_seen_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  stepped_up_at timestamp with time zone,
  CONSTRAINT session_token_hashed_check CHECK ((octet_length(token_hash) = 32)),
  CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES auth.account(id),
  CONSTRAINT session_pkey PRIMARY KEY (token_hash)
);
COMMENT ON TABLE auth.session IS 'A signed-in browser. The cookie itself is not kept, only its SHA-256.';
CREATE INDEX session_account_idx ON auth.session USING btree (account_id) WHERE (ended_at IS NULL);
CREATE TRIGGER session_ended AFTER UPDATE OF ended_at ON auth.session FOR EACH ROW WHEN ((new.ended_at IS NOT NULL)) EXECUTE FUNCTION auth.tell_session_ended();
GRANT INSERT, SELECT ON auth.session TO ontzien_app;
GRANT UPDATE (last_seen_at, ended_at, stepped_up_at) ON auth.session TO ontzien_app;

CREATE TABLE auth.studio_credential (
  id uuid NOT NULL,
  studio_id uuid NOT NULL,
  label text NOT NULL,
  secret_hash bytea NOT NULL,
  issued_by uuid NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone,
  failures integer NOT NULL DEFAULT 0,
  locked_until timestamp with time zone,
  revoked_by uuid,
  revoked_at timestamp with time zone,
  revoke_reason text,
  CONSTRAINT studio_credential_hash_length_check CHECK ((octet_length(secret_hash) = 32)),
  CONSTRAINT studio_credential_label_stated_check CHECK (((length(btrim(label)) >= 3) AND (length(btrim(label)) <= 100))),
  CONSTRAINT studio_credential_revocation_complete_check CHECK (((num_nonnulls(revoked_by, revoked_at, revoke_reason) = ANY (ARRAY[0, 3])) AND ((revoke_reason IS NULL) OR (length(btrim(revoke_reason)) >= 5)) AND ((revoked_at IS NULL) OR (revoked_at >= issued_at)))),
  CONSTRAINT studio_credential_term_bounded_check CHECK (((expires_at > issued_at) AND (expires_at <= (issued_at + '400 days'::interval)))),
  CONSTRAINT studio_credential_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES people.person(id),
  CONSTRAINT studio_credential_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people.person(id),
  CONSTRAINT studio_credential_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT studio_credential_pkey PRIMARY KEY (id),
  CONSTRAINT studio_credential_hash_uniq UNIQUE (secret_hash)
);
COMMENT ON TABLE auth.studio_credential IS 'With what the recording system of one studio hands in; the credential itself is not kept, only its SHA-256.';
ALTER TABLE auth.studio_credential ENABLE ROW LEVEL SECURITY;
ALTER TABLE auth.studio_credential FORCE ROW LEVEL SECURITY;
CREATE INDEX studio_credential_studio_idx ON auth.studio_credential USING btree (studio_id, issued_at DESC);
CREATE TRIGGER studio_credential_kept BEFORE DELETE OR TRUNCATE ON auth.studio_credential FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER studio_credential_only_ends BEFORE UPDATE ON auth.studio_credential FOR EACH ROW EXECUTE FUNCTION auth.guard_studio_credential();
CREATE POLICY studio_credential_insert ON auth.studio_credential FOR INSERT TO ontzien_app WITH CHECK (((issued_by = kernel.actor()) AND (revoked_at IS NULL) AND kernel.has_role('INTERVIEW_COORDINATOR'::text)));
CREATE POLICY studio_credential_owner ON auth.studio_credential FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY studio_credential_select ON auth.studio_credential FOR SELECT TO ontzien_app USING ((kernel.is_system() OR kernel.has_role('INTERVIEW_COORDINATOR'::text) OR kernel.has_role('ADMINISTRATOR'::text) OR kernel.has_role('INSPECTORATE'::text) OR (kernel.has_role('STUDIO_SYSTEM'::text) AND (id = kernel.actor()))));
CREATE POLICY studio_credential_update ON auth.studio_credential FOR UPDATE TO ontzien_app USING ((kernel.is_system() OR kernel.has_role('INTERVIEW_COORDINATOR'::text) OR (kernel.has_role('STUDIO_SYSTEM'::text) AND (id = kernel.actor()))));
GRANT INSERT, SELECT ON auth.studio_credential TO ontzien_app;
GRANT UPDATE (last_used_at, failures, locked_until, revoked_by, revoked_at, revoke_reason) ON auth.studio_credential TO ontzien_app;

CREATE TABLE auth.unknown_login (
  login_hash bytea NOT NULL,
  failures integer NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  locked_until timestamp with time zone,
  CONSTRAINT unknown_login_counted_check CHECK ((failures > 0)),
  CONSTRAINT unknown_login_hashed_check CHECK ((octet_length(login_hash) = 32)),
  CONSTRAINT unknown_login_pkey PRIMARY KEY (login_hash)
);
COMMENT ON TABLE auth.unknown_login IS 'Wrong passwords for logins nobody has, for a day; what was typed is not kept, only its keyed hash (INV-AUT-10).';
CREATE INDEX unknown_login_failed_idx ON auth.unknown_login USING btree (failed_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON auth.unknown_login TO ontzien_app;

CREATE TABLE cases."case" (
  id uuid NOT NULL,
  parketnummer text NOT NULL,
  court_id uuid NOT NULL,
  office_id uuid NOT NULL,
  stage text NOT NULL DEFAULT 'INVESTIGATION'::text,
  reported_on date NOT NULL,
  appeal_filed_on date,
  heard_in_first_instance boolean NOT NULL DEFAULT false,
  registered_at timestamp with time zone NOT NULL,
  registered_by uuid NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT case_appeal_dated_check CHECK (((stage <> 'APPEAL'::text) OR (appeal_filed_on IS NOT NULL))),
  CONSTRAINT case_parketnummer_form_check CHECK ((parketnummer ~ '^\d{2}/\d{6}-\d{2}$'::text)),
  CONSTRAINT case_stage_known_check CHECK ((stage = ANY (ARRAY['INVESTIGATION'::text, 'PRE_TRIAL'::text, 'TRIAL_FIRST_INSTANCE'::text, 'APPEAL'::text, 'AFTER_REMITTAL'::text, 'CLOSED'::text]))),
  CONSTRAINT case_court_id_fkey FOREIGN KEY (court_id) REFERENCES people.organisation(id),
  CONSTRAINT case_office_id_fkey FOREIGN KEY (office_id) REFERENCES people.organisation(id),
  CONSTRAINT case_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES people.person(id),
  CONSTRAINT case_pkey PRIMARY KEY (id),
  CONSTRAINT case_parketnummer_uniq UNIQUE (parketnummer)
);
COMMENT ON TABLE cases."case" IS 'A criminal proceeding in which a child is the victim.';
ALTER TABLE cases."case" ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases."case" FORCE ROW LEVEL SECURITY;
CREATE POLICY case_count ON cases."case" FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY case_insert ON cases."case" FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((registered_by = kernel.actor()) AND (kernel.has_role('PROSECUTOR'::text) OR kernel.has_role('PROSECUTION_STAFF'::text)))));
CREATE POLICY case_region ON cases."case" FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY case_select ON cases."case" FOR SELECT TO ontzien_app USING (COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = "case".id) AND (a.closed_at IS NULL))
 LIMIT 1), kernel.is_system()));
CREATE POLICY case_update ON cases."case" FOR UPDATE TO ontzien_app USING (auth.may_see_case(id));
GRANT INSERT, SELECT ON cases."case" TO ontzien_app;
GRANT UPDATE (stage, appeal_filed_on, heard_in_first_instance, version) ON cases."case" TO ontzien_app;
GRANT SELECT (id, reported_on) ON cases."case" TO ontzien_counter;

CREATE TABLE cases.child (
  child_ref uuid NOT NULL,
  case_id uuid NOT NULL,
  child_number text NOT NULL,
  age_band text NOT NULL,
  registered_at timestamp with time zone NOT NULL,
  CONSTRAINT child_age_band_known_check CHECK ((age_band = ANY (ARRAY['AGE_0_3'::text, 'AGE_4_5'::text, 'AGE_6_8'::text, 'AGE_9_11'::text, 'AGE_12_15'::text, 'AGE_16_17'::text, 'AGE_UNKNOWN'::text]))),
  CONSTRAINT child_number_form_check CHECK (cases.number_ok(child_number)),
  CONSTRAINT child_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT child_pkey PRIMARY KEY (child_ref),
  CONSTRAINT child_case_uniq UNIQUE (child_ref, case_id),
  CONSTRAINT child_number_uniq UNIQUE (child_number)
);
COMMENT ON TABLE cases.child IS 'A child by number; age_band is the band on the day of the report.';
ALTER TABLE cases.child ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.child FORCE ROW LEVEL SECURITY;
CREATE INDEX child_case_idx ON cases.child USING btree (case_id);
CREATE POLICY child_compared ON cases.child FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY child_count ON cases.child FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY child_insert ON cases.child FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY child_select ON cases.child FOR SELECT TO ontzien_app USING (COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = child.case_id) AND (a.closed_at IS NULL))
 LIMIT 1), kernel.is_system()));
CREATE POLICY child_update ON cases.child FOR UPDATE TO ontzien_app USING (kernel.is_system());
GRANT INSERT, SELECT ON cases.child TO ontzien_app;
GRANT UPDATE (age_band) ON cases.child TO ontzien_app;
GRANT SELECT (child_ref, case_id) ON cases.child TO ontzien_counter;

CREATE TABLE cases.coming_of_age (
  child_ref uuid NOT NULL,
  case_id uuid NOT NULL,
  noted_at timestamp with time zone NOT NULL,
  CONSTRAINT coming_of_age_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT coming_of_age_pkey PRIMARY KEY (child_ref),
  CONSTRAINT coming_of_age_case_uniq UNIQUE (child_ref, case_id)
);
COMMENT ON TABLE cases.coming_of_age IS 'Victims who are of age by now. The moment would give the birthday away: only who may look it up reads the row. Source: domain A05.';
ALTER TABLE cases.coming_of_age ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.coming_of_age FORCE ROW LEVEL SECURITY;
CREATE INDEX coming_of_age_in_case_idx ON cases.coming_of_age USING btree (case_id);
CREATE TRIGGER coming_of_age_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.coming_of_age FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY coming_of_age_insert ON cases.coming_of_age FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,COURT_CLERK}'::text[])));
CREATE POLICY coming_of_age_owner ON cases.coming_of_age FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY coming_of_age_select ON cases.coming_of_age FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
GRANT INSERT, SELECT ON cases.coming_of_age TO ontzien_app;

CREATE TABLE cases.offence (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  count_number integer NOT NULL,
  statute_version text NOT NULL,
  article text NOT NULL,
  committed_from date NOT NULL,
  committed_until date NOT NULL,
  CONSTRAINT offence_count_number_positive_check CHECK ((count_number >= 1)),
  CONSTRAINT offence_period_order_check CHECK ((committed_from <= committed_until)),
  CONSTRAINT offence_article_known_fk FOREIGN KEY (statute_version, article) REFERENCES cases.offence_article(statute_version, article),
  CONSTRAINT offence_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT offence_pkey PRIMARY KEY (id),
  CONSTRAINT offence_count_number_uniq UNIQUE (case_id, count_number)
);
COMMENT ON TABLE cases.offence IS 'A fact of the case with its statute version. Source: domain 1.8.';
ALTER TABLE cases.offence ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.offence FORCE ROW LEVEL SECURITY;
CREATE TRIGGER offence_article_in_force BEFORE INSERT OR UPDATE ON cases.offence FOR EACH ROW EXECUTE FUNCTION cases.check_offence_in_force();
CREATE POLICY offence_count ON cases.offence FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY offence_insert ON cases.offence FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR kernel.has_role('PROSECUTOR'::text) OR kernel.has_role('PROSECUTION_STAFF'::text)));
CREATE POLICY offence_select ON cases.offence FOR SELECT TO ontzien_app USING (COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = offence.case_id) AND (a.closed_at IS NULL))
 LIMIT 1), kernel.is_system()));
GRANT INSERT, SELECT ON cases.offence TO ontzien_app;
GRANT SELECT (case_id, statute_version, article) ON cases.offence TO ontzien_counter;

CREATE TABLE cases.offence_article (
  statute_version text NOT NULL,
  article text NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  in_force daterange NOT NULL,
  to_verify boolean NOT NULL,
  source text NOT NULL,
  CONSTRAINT offence_article_version_known_check CHECK ((statute_version = ANY (ARRAY['SR_OLD_ZEDEN'::text, 'SR_2024'::text, 'SR'::text]))),
  CONSTRAINT offence_article_pkey PRIMARY KEY (statute_version, article)
);
COMMENT ON TABLE cases.offence_article IS 'Offence codes by statute version; to_verify marks what a lawyer still has to check. Source: domain 1.8.';
GRANT SELECT ON cases.offence_article TO ontzien_app;

CREATE TABLE cases.own_choice (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  counsel_id uuid,
  asked_on date NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT own_choice_asked_before_check CHECK ((asked_on <= ((recorded_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CONSTRAINT own_choice_counsel_id_fkey FOREIGN KEY (counsel_id) REFERENCES people.person(id),
  CONSTRAINT own_choice_of_age_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.coming_of_age(child_ref, case_id),
  CONSTRAINT own_choice_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT own_choice_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE cases.own_choice IS 'Whom a victim of age chose to speak for it; without counsel it speaks for itself. The last row counts. Insert only. Source: domain A05.';
ALTER TABLE cases.own_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.own_choice FORCE ROW LEVEL SECURITY;
CREATE INDEX own_choice_case_idx ON cases.own_choice USING btree (case_id);
CREATE INDEX own_choice_child_idx ON cases.own_choice USING btree (child_ref, recorded_at DESC);
CREATE INDEX own_choice_counsel_idx ON cases.own_choice USING btree (counsel_id);
CREATE INDEX own_choice_recorded_by_idx ON cases.own_choice USING btree (recorded_by);
CREATE TRIGGER own_choice_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON cases.own_choice FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY own_choice_insert ON cases.own_choice FOR INSERT TO ontzien_app WITH CHECK (((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,COURT_CLERK}'::text[])));
CREATE POLICY own_choice_owner ON cases.own_choice FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY own_choice_select ON cases.own_choice FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.may_see_case(case_id)));
GRANT INSERT, SELECT ON cases.own_choice TO ontzien_app;

CREATE TABLE cases.suspect (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  label text NOT NULL,
  relationship text NOT NULL,
  adult boolean NOT NULL,
  CONSTRAINT suspect_label_form_check CHECK ((label ~ '^V[1-9][0-9]?$'::text)),
  CONSTRAINT suspect_relationship_known_check CHECK ((relationship = ANY (ARRAY['PARENT'::text, 'STEP_PARENT'::text, 'SIBLING'::text, 'CAREGIVER'::text, 'TEACHER'::text, 'COACH'::text, 'PEER'::text, 'STRANGER'::text, 'ONLINE'::text, 'OTHER'::text, 'UNKNOWN'::text]))),
  CONSTRAINT suspect_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT suspect_pkey PRIMARY KEY (id),
  CONSTRAINT suspect_case_uniq UNIQUE (id, case_id),
  CONSTRAINT suspect_label_uniq UNIQUE (case_id, label)
);
COMMENT ON TABLE cases.suspect IS 'A suspect by label; the name of a parent would name the child.';
ALTER TABLE cases.suspect ENABLE ROW LEVEL SECURITY;
ALTER TABLE cases.suspect FORCE ROW LEVEL SECURITY;
CREATE POLICY suspect_count ON cases.suspect FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY suspect_insert ON cases.suspect FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR kernel.has_role('PROSECUTOR'::text) OR kernel.has_role('PROSECUTION_STAFF'::text)));
CREATE POLICY suspect_select ON cases.suspect FOR SELECT TO ontzien_app USING (COALESCE(( SELECT true
   FROM auth.case_access a
  WHERE ((a.person_id = kernel.actor()) AND (a.case_id = suspect.case_id) AND (a.closed_at IS NULL))
 LIMIT 1), kernel.is_system()));
GRANT INSERT, SELECT ON cases.suspect TO ontzien_app;
GRANT SELECT (case_id) ON cases.suspect TO ontzien_counter;

CREATE TABLE documents.area (
  document_id uuid NOT NULL,
  number integer NOT NULL,
  case_id uuid NOT NULL,
  page integer NOT NULL,
  x integer NOT NULL,
  y integer NOT NULL,
  width integer NOT NULL,
  height integer NOT NULL,
  kind text NOT NULL,
  added_at timestamp with time zone NOT NULL,
  added_by uuid NOT NULL,
  undone_at timestamp with time zone,
  undone_by uuid,
  version integer NOT NULL DEFAULT 1,
  overruled boolean NOT NULL DEFAULT ((undone_by IS NOT NULL) AND (undone_by <> added_by)),
  CONSTRAINT area_kind_known_check CHECK ((kind = ANY (ARRAY['FACE'::text, 'HANDWRITING'::text, 'SIGNATURE'::text, 'PLATE'::text, 'OTHER'::text]))),
  CONSTRAINT area_number_check CHECK (((number >= 1) AND (number <= 500))),
  CONSTRAINT area_undone_whole_check CHECK ((num_nonnulls(undone_at, undone_by) = ANY (ARRAY[0, 2]))),
  CONSTRAINT area_within_page_check CHECK (((page >= 1) AND (x >= 0) AND (y >= 0) AND (width >= 1) AND (height >= 1) AND (x <= (10000 - width)) AND (y <= (10000 - height)))),
  CONSTRAINT area_added_by_fkey FOREIGN KEY (added_by) REFERENCES people.person(id),
  CONSTRAINT area_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT area_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES people.person(id),
  CONSTRAINT area_pkey PRIMARY KEY (document_id, number)
);
COMMENT ON TABLE documents.area IS 'A part of a page that is black in what is served, in ten-thousandths of the page as it is seen. INV-DOC-17.';
ALTER TABLE documents.area ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.area FORCE ROW LEVEL SECURITY;
CREATE TRIGGER area_document_in_review BEFORE INSERT OR UPDATE ON documents.area FOR EACH ROW EXECUTE FUNCTION documents.check_in_review();
CREATE TRIGGER area_on_page BEFORE INSERT ON documents.area FOR EACH ROW EXECUTE FUNCTION documents.check_area_page();
CREATE POLICY area_insert ON documents.area FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY area_select ON documents.area FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY area_update ON documents.area FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON documents.area TO ontzien_app;
GRANT UPDATE (undone_at, undone_by, version) ON documents.area TO ontzien_app;

CREATE TABLE documents.audience (
  document_id uuid NOT NULL,
  seq integer NOT NULL,
  case_id uuid NOT NULL,
  everyone boolean NOT NULL,
  ground text,
  authorisation text,
  reason text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  decided_by uuid NOT NULL,
  CONSTRAINT audience_authorised_check CHECK (((NOT (ground IS DISTINCT FROM 'AUTHORISED'::text)) = ((authorisation IS NOT NULL) AND (btrim(authorisation) <> ''::text)))),
  CONSTRAINT audience_everyone_without_ground_check CHECK (((NOT everyone) OR (ground IS NULL))),
  CONSTRAINT audience_ground_known_check CHECK ((ground = ANY (ARRAY['NOT_CONCERNED'::text, 'INVESTIGATION_INTEREST'::text, 'AUTHORISED'::text]))),
  CONSTRAINT audience_reasoned_check CHECK ((btrim(reason) <> ''::text)),
  CONSTRAINT audience_seq_positive_check CHECK ((seq >= 1)),
  CONSTRAINT audience_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT audience_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT audience_pkey PRIMARY KEY (document_id, seq),
  CONSTRAINT audience_case_uniq UNIQUE (document_id, seq, case_id)
);
COMMENT ON TABLE documents.audience IS 'For whom a document is: every decision about it, the last one counts; without any it is for everybody in the case. Insert only. INV-DOC-13.';
ALTER TABLE documents.audience ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.audience FORCE ROW LEVEL SECURITY;
CREATE TRIGGER audience_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON documents.audience FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY audience_insert ON documents.audience FOR INSERT TO ontzien_app WITH CHECK (((decided_by = kernel.actor()) AND auth.acts_in_case(case_id,
CASE
    WHEN (ground IS NULL) THEN '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]
    ELSE '{PROSECUTOR}'::text[]
END)));
CREATE POLICY audience_owner ON documents.audience FOR ALL TO ontzien_owner USING (true) WITH CHECK (true);
CREATE POLICY audience_select ON documents.audience FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON documents.audience TO ontzien_app;

CREATE TABLE documents.audience_seat (
  document_id uuid NOT NULL,
  seq integer NOT NULL,
  number integer NOT NULL,
  case_id uuid NOT NULL,
  function text NOT NULL,
  suspect_id uuid,
  child_ref uuid,
  CONSTRAINT audience_seat_function_known_check CHECK ((function = ANY (ARRAY['DEFENCE_COUNSEL'::text, 'VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'JUDGE'::text, 'COURT_CLERK'::text, 'INTERVIEW_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text]))),
  CONSTRAINT audience_seat_represents_check CHECK ((((function = 'DEFENCE_COUNSEL'::text) = (suspect_id IS NOT NULL)) AND ((function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) = (child_ref IS NOT NULL)))),
  CONSTRAINT audience_seat_audience_fk FOREIGN KEY (document_id, seq, case_id) REFERENCES documents.audience(document_id, seq, case_id),
  CONSTRAINT audience_seat_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT audience_seat_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect(id, case_id),
  CONSTRAINT audience_seat_pkey PRIMARY KEY (document_id, seq, number)
);
COMMENT ON TABLE documents.audience_seat IS 'Who gets a document that is not for everybody: a function, and for counsel whom they stand for. Insert only.';
ALTER TABLE documents.audience_seat ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.audience_seat FORCE ROW LEVEL SECURITY;
CREATE TRIGGER audience_seat_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON documents.audience_seat FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY audience_seat_insert ON documents.audience_seat FOR INSERT TO ontzien_app WITH CHECK ((EXISTS ( SELECT 1
   FROM documents.audience x
  WHERE ((x.document_id = audience_seat.document_id) AND (x.seq = audience_seat.seq) AND (x.decided_by = kernel.actor()) AND (NOT x.everyone)))));
CREATE POLICY audience_seat_owner ON documents.audience_seat FOR ALL TO ontzien_owner USING (true) WITH CHECK (true);
CREATE POLICY audience_seat_select ON documents.audience_seat FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON documents.audience_seat TO ontzien_app;

CREATE TABLE documents.document (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'IN_REVIEW'::text,
  length integer NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  entered_by uuid NOT NULL,
  released_at timestamp with time zone,
  released_by uuid,
  withdrawn_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawal_reason text,
  version integer NOT NULL DEFAULT 1,
  format text NOT NULL DEFAULT 'TEXT'::text,
  pages integer NOT NULL DEFAULT 0,
  virus_scan text NOT NULL DEFAULT 'NOT_APPLICABLE'::text,
  second_look_by uuid,
  second_look_at timestamp with time zone,
  second_look_version integer,
  without_pictures boolean NOT NULL DEFAULT false,
  CONSTRAINT document_format_known_check CHECK ((format = ANY (ARRAY['TEXT'::text, 'TXT'::text, 'DOCX'::text, 'PDF'::text, 'EML'::text, 'PNG'::text, 'JPEG'::text]))),
  CONSTRAINT document_kind_known_check CHECK ((kind = ANY (ARRAY['PV_AANGIFTE'::text, 'PV_VERHOOR'::text, 'PV_BEVINDINGEN'::text, 'LETSELRAPPORT'::text, 'DESKUNDIGENRAPPORT'::text, 'VORDERING'::text, 'BRIEF'::text, 'OVERIG'::text]))),
  CONSTRAINT document_length_check CHECK (((length >= 1) AND (length <= 5000000))),
  CONSTRAINT document_pages_check CHECK (
CASE
    WHEN (format = ANY (ARRAY['TEXT'::text, 'TXT'::text])) THEN (pages = 0)
    WHEN (format = ANY (ARRAY['DOCX'::text, 'EML'::text])) THEN (pages >= 0)
    ELSE (pages >= 1)
END),
  CONSTRAINT document_release_complete_check CHECK ((num_nonnulls(released_at, released_by) = ANY (
CASE state
    WHEN 'IN_REVIEW'::text THEN '{0}'::integer[]
    WHEN 'RELEASED'::text THEN '{2}'::integer[]
    ELSE '{0,2}'::integer[]
END))),
  CONSTRAINT document_second_look_other_check CHECK ((second_look_by <> released_by)),
  CONSTRAINT document_second_look_whole_check CHECK ((num_nonnulls(second_look_by, second_look_at, second_look_version) = ANY (ARRAY[0, 3]))),
  CONSTRAINT document_state_known_check CHECK ((state = ANY (ARRAY['IN_REVIEW'::text, 'RELEASED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT document_title_stated_check CHECK (((btrim(title) <> ''::text) AND (length(title) <= 200))),
  CONSTRAINT document_virus_scan_known_check CHECK ((virus_scan = ANY (ARRAY['NOT_APPLICABLE'::text, 'NOT_CONFIGURED'::text, 'WAITING'::text, 'CLEAN'::text]))),
  CONSTRAINT document_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_at, withdrawn_by, withdrawal_reason) =
CASE state
    WHEN 'WITHDRAWN'::text THEN 3
    ELSE 0
END)),
  CONSTRAINT document_withdrawal_reasoned_check CHECK (((withdrawal_reason IS NULL) OR (btrim(withdrawal_reason) <> ''::text))),
  CONSTRAINT document_without_pictures_check CHECK (((NOT without_pictures) OR (format = ANY (ARRAY['DOCX'::text, 'PDF'::text, 'EML'::text])))),
  CONSTRAINT document_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT document_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people.person(id),
  CONSTRAINT document_released_by_fkey FOREIGN KEY (released_by) REFERENCES people.person(id),
  CONSTRAINT document_second_look_by_fkey FOREIGN KEY (second_look_by) REFERENCES people.person(id),
  CONSTRAINT document_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT document_pkey PRIMARY KEY (id),
  CONSTRAINT document_case_uniq UNIQUE (id, case_id)
);
COMMENT ON TABLE documents.document IS 'A document of a case; its words are in the vault (original) and in served_version. Source: domain 5.4.';
ALTER TABLE documents.document ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.document FORCE ROW LEVEL SECURITY;
CREATE INDEX document_case_idx ON documents.document USING btree (case_id, entered_at DESC, id DESC);
CREATE TRIGGER document_places_decided BEFORE UPDATE OF state ON documents.document FOR EACH ROW WHEN ((new.state = 'RELEASED'::text)) EXECUTE FUNCTION documents.check_release();
CREATE TRIGGER document_second_look_not_own BEFORE UPDATE OF second_look_by ON documents.document FOR EACH ROW WHEN ((new.second_look_by IS NOT NULL)) EXECUTE FUNCTION documents.check_second_look();
CREATE POLICY document_insert ON documents.document FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY document_insert_own ON documents.document FOR INSERT TO ontzien_app WITH CHECK (((state = 'IN_REVIEW'::text) AND (entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[])));
CREATE POLICY document_insert_report ON documents.document FOR INSERT TO ontzien_app WITH CHECK (((kind = 'PV_VERHOOR'::text) AND (entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[])));
CREATE POLICY document_select ON documents.document FOR SELECT TO ontzien_app USING ((((state = 'RELEASED'::text) AND documents.is_open(id, case_id)) OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[])));
CREATE POLICY document_select_own ON documents.document FOR SELECT TO ontzien_app USING (((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[])));
CREATE POLICY document_select_report ON documents.document FOR SELECT TO ontzien_app USING (((kind = 'PV_VERHOOR'::text) AND (entered_by = kernel.actor()) AND (state = 'IN_REVIEW'::text) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[])));
CREATE POLICY document_update ON documents.document FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON documents.document TO ontzien_app;
GRANT UPDATE (state, released_at, released_by, withdrawn_at, withdrawn_by, withdrawal_reason, version, virus_scan, second_look_by, second_look_at, second_look_version, without_pictures) ON documents.document TO ontzien_app;

CREATE TABLE documents.finding (
  document_id uuid NOT NULL,
  case_id uuid NOT NULL,
  places integer NOT NULL,
  found_at timestamp with time zone NOT NULL,
  CONSTRAINT finding_places_check CHECK ((places >= 1)),
  CONSTRAINT finding_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT finding_pkey PRIMARY KEY (document_id)
);
COMMENT ON TABLE documents.finding IS 'A served document in which the vault later recognised a child: how many places, never which words.';
ALTER TABLE documents.finding ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.finding FORCE ROW LEVEL SECURITY;
CREATE POLICY finding_insert ON documents.finding FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY finding_select ON documents.finding FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON documents.finding TO ontzien_app;

CREATE TABLE documents.place (
  document_id uuid NOT NULL,
  number integer NOT NULL,
  case_id uuid NOT NULL,
  starts integer NOT NULL,
  ends integer NOT NULL,
  type text NOT NULL,
  certain boolean NOT NULL,
  found_by text NOT NULL,
  reason text NOT NULL,
  replacement text NOT NULL,
  decision text,
  decided_at timestamp with time zone,
  decided_by uuid,
  decision_reason text,
  version integer NOT NULL DEFAULT 1,
  sweep uuid,
  found_starts integer,
  found_ends integer,
  cuts_off boolean NOT NULL DEFAULT false,
  overruled boolean NOT NULL DEFAULT (cuts_off OR (NOT (decision IS DISTINCT FROM 'KEEP'::text))),
  decided_before text,
  CONSTRAINT place_bounds_check CHECK (((starts >= 0) AND (starts < ends) AND (ends <= 5000000))),
  CONSTRAINT place_by_hand_check CHECK (((type <> ALL (ARRAY['PERSON'::text, 'INSTITUTION'::text, 'WORK'::text, 'PLACE'::text, 'DATE'::text, 'TRAIT'::text, 'OTHER'::text])) OR (found_by = 'PERSON'::text))),
  CONSTRAINT place_cut_decided_check CHECK (((NOT cuts_off) OR ((found_starts IS NOT NULL) AND (decision IS NOT NULL)))),
  CONSTRAINT place_cut_touches_found_check CHECK (((found_starts IS NULL) OR ((starts < found_ends) AND (ends > found_starts)))),
  CONSTRAINT place_cut_whole_check CHECK ((num_nonnulls(found_starts, found_ends) = ANY (ARRAY[0, 2]))),
  CONSTRAINT place_cut_with_reason_check CHECK (((NOT (certain AND cuts_off)) OR ((decision_reason IS NOT NULL) AND (btrim(decision_reason) <> ''::text)))),
  CONSTRAINT place_decided_before_known_check CHECK ((decided_before = ANY (ARRAY['REPLACE'::text, 'KEEP'::text]))),
  CONSTRAINT place_decision_complete_check CHECK ((num_nonnulls(decision, decided_at, decided_by) = ANY (ARRAY[0, 3]))),
  CONSTRAINT place_decision_known_check CHECK ((decision = ANY (ARRAY['REPLACE'::text, 'KEEP'::text]))),
  CONSTRAINT place_found_by_known_check CHECK ((found_by = ANY (ARRAY['ENGINE'::text, 'PERSON'::text]))),
  CONSTRAINT place_kept_with_reason_check CHECK (((NOT (certain AND (NOT (decision IS DISTINCT FROM 'KEEP'::text)))) OR ((decision_reason IS NOT NULL) AND (btrim(decision_reason) <> ''::text)))),
  CONSTRAINT place_number_positive_check CHECK ((number >= 1)),
  CONSTRAINT place_replacement_stated_check CHECK (((btrim(replacement) <> ''::text) AND (length(replacement) <= 200))),
  CONSTRAINT place_sweep_decided_check CHECK (((sweep IS NULL) OR (decision IS NOT NULL))),
  CONSTRAINT place_type_known_check CHECK ((type = ANY (ARRAY['NAME'::text, 'DOB'::text, 'BSN'::text, 'ADDRESS'::text, 'POSTCODE'::text, 'PHONE'::text, 'EMAIL'::text, 'HANDLE'::text, 'URL'::text, 'IBAN'::text, 'PLATE'::text, 'OTHER_ID'::text, 'RELATIVE_NAME'::text, 'TOWN'::text, 'BIRTHPLACE'::text, 'SCHOOL'::text, 'CLASS'::text, 'CLUB'::text, 'GP'::text, 'PERSON'::text, 'INSTITUTION'::text, 'WORK'::text, 'PLACE'::text, 'DATE'::text, 'TRAIT'::text, 'OTHER'::text]))),
  CONSTRAINT place_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT place_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT place_pkey PRIMARY KEY (document_id, number),
  CONSTRAINT place_no_overlap_excl EXCLUDE USING gist (document_id WITH =, int4range(starts, ends) WITH &&)
);
COMMENT ON TABLE documents.place IS 'A place in an original that holds, or may hold, data of a child: position, type and decision, never the words.';
ALTER TABLE documents.place ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.place FORCE ROW LEVEL SECURITY;
CREATE INDEX place_open_idx ON documents.place USING btree (document_id) WHERE ((NOT certain) AND (decision IS NULL));
CREATE INDEX place_sweep_idx ON documents.place USING btree (sweep) WHERE (sweep IS NOT NULL);
CREATE TRIGGER place_document_in_review BEFORE INSERT OR UPDATE ON documents.place FOR EACH ROW EXECUTE FUNCTION documents.check_in_review();
CREATE POLICY place_delete ON documents.place FOR DELETE TO ontzien_app USING (((sweep IS NOT NULL) AND (reason = 'by-hand-everywhere'::text) AND (decided_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]) AND (EXISTS ( SELECT 1
   FROM documents.document d
  WHERE ((d.id = place.document_id) AND (d.state = 'IN_REVIEW'::text))))));
CREATE POLICY place_insert ON documents.place FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY place_insert_own ON documents.place FOR INSERT TO ontzien_app WITH CHECK (((found_by = 'ENGINE'::text) AND (decision IS NULL) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[]) AND (EXISTS ( SELECT 1
   FROM documents.document d
  WHERE ((d.id = place.document_id) AND (d.entered_by = kernel.actor()))))));
CREATE POLICY place_insert_report ON documents.place FOR INSERT TO ontzien_app WITH CHECK (((found_by = 'ENGINE'::text) AND (decision IS NULL) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[]) AND (EXISTS ( SELECT 1
   FROM documents.document d
  WHERE ((d.id = place.document_id) AND (d.kind = 'PV_VERHOOR'::text) AND (d.entered_by = kernel.actor()))))));
CREATE POLICY place_select ON documents.place FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY place_update ON documents.place FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
GRANT DELETE, INSERT, SELECT ON documents.place TO ontzien_app;
GRANT UPDATE (starts, ends, type, replacement, decision, decided_at, decided_by, decision_reason, version, sweep, found_starts, found_ends, cuts_off) ON documents.place TO ontzien_app;

CREATE TABLE documents.screening_done (
  event_id uuid NOT NULL,
  done_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  CONSTRAINT screening_done_pkey PRIMARY KEY (event_id)
);
COMMENT ON TABLE documents.screening_done IS 'Events after which the served documents of a case were screened again.';
GRANT INSERT, SELECT ON documents.screening_done TO ontzien_app;

CREATE TABLE documents.served_file (
  document_id uuid NOT NULL,
  case_id uuid NOT NULL,
  format text NOT NULL,
  object_key text NOT NULL,
  kid text NOT NULL,
  wrapped_key bytea NOT NULL,
  nonce_runs bytea NOT NULL,
  size_bytes bigint NOT NULL,
  sha256 bytea NOT NULL,
  removals jsonb NOT NULL,
  read_back integer NOT NULL,
  virus_scan text NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  CONSTRAINT served_file_format_known_check CHECK ((format = ANY (ARRAY['TXT'::text, 'DOCX'::text, 'PDF'::text, 'EML'::text, 'PNG'::text, 'JPEG'::text]))),
  CONSTRAINT served_file_hash_length_check CHECK ((octet_length(sha256) = 32)),
  CONSTRAINT served_file_size_check CHECK (((size_bytes > 0) AND (read_back >= 0))),
  CONSTRAINT served_file_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT served_file_pkey PRIMARY KEY (document_id)
);
COMMENT ON TABLE documents.served_file IS 'The file the parties get, with its scan report: what was taken out by kind, and what was read back of it. Insert only.';
ALTER TABLE documents.served_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.served_file FORCE ROW LEVEL SECURITY;
CREATE TRIGGER served_file_not_truncated BEFORE TRUNCATE ON documents.served_file FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER served_file_unchanged BEFORE DELETE OR UPDATE ON documents.served_file FOR EACH ROW EXECUTE FUNCTION documents.guard_served_file();
CREATE POLICY served_file_insert ON documents.served_file FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY served_file_select ON documents.served_file FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM documents.document d
  WHERE ((d.id = served_file.document_id) AND (d.state = 'RELEASED'::text)))));
GRANT INSERT, SELECT ON documents.served_file TO ontzien_app;

CREATE TABLE documents.served_version (
  document_id uuid NOT NULL,
  case_id uuid NOT NULL,
  text text NOT NULL,
  sha256 bytea NOT NULL,
  replaced integer NOT NULL,
  served_from timestamp with time zone NOT NULL,
  released_by uuid NOT NULL,
  CONSTRAINT served_version_hash_check CHECK ((sha256 = sha256(convert_to(text, 'UTF8'::name)))),
  CONSTRAINT served_version_replaced_check CHECK ((replaced >= 0)),
  CONSTRAINT served_version_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT served_version_released_by_fkey FOREIGN KEY (released_by) REFERENCES people.person(id),
  CONSTRAINT served_version_pkey PRIMARY KEY (document_id)
);
COMMENT ON TABLE documents.served_version IS 'The text the parties get, as it was released; insert only (INV-DOC-03).';
ALTER TABLE documents.served_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.served_version FORCE ROW LEVEL SECURITY;
CREATE TRIGGER served_version_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON documents.served_version FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY served_version_insert ON documents.served_version FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY served_version_select ON documents.served_version FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM documents.document d
  WHERE ((d.id = served_version.document_id) AND (d.state = 'RELEASED'::text)))));
GRANT INSERT, SELECT ON documents.served_version TO ontzien_app;

CREATE TABLE documents.upload (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  title text NOT NULL,
  state text NOT NULL DEFAULT 'ANNOUNCED'::text,
  size_bytes bigint NOT NULL,
  received_bytes bigint NOT NULL DEFAULT 0,
  run_unfinished boolean NOT NULL DEFAULT false,
  sitting uuid,
  sitting_until timestamp with time zone,
  refused_for text,
  announced_by uuid NOT NULL,
  announced_at timestamp with time zone NOT NULL,
  stored_at timestamp with time zone,
  ended_at timestamp with time zone,
  CONSTRAINT upload_ended_check CHECK (((state = ANY (ARRAY['ENTERED'::text, 'REFUSED'::text])) = (ended_at IS NOT NULL))),
  CONSTRAINT upload_refusal_stated_check CHECK (((state = 'REFUSED'::text) = (refused_for IS NOT NULL))),
  CONSTRAINT upload_size_check CHECK (((size_bytes > 0) AND ((received_bytes >= 0) AND (received_bytes <= size_bytes)))),
  CONSTRAINT upload_state_known_check CHECK ((state = ANY (ARRAY['ANNOUNCED'::text, 'RECEIVING'::text, 'STORED'::text, 'ENTERED'::text, 'REFUSED'::text]))),
  CONSTRAINT upload_title_stated_check CHECK (((btrim(title) <> ''::text) AND (length(title) <= 200))),
  CONSTRAINT upload_whole_check CHECK ((((state = ANY (ARRAY['STORED'::text, 'ENTERED'::text, 'REFUSED'::text])) = (stored_at IS NOT NULL)) AND ((stored_at IS NULL) OR (received_bytes = size_bytes)))),
  CONSTRAINT upload_announced_by_fkey FOREIGN KEY (announced_by) REFERENCES people.person(id),
  CONSTRAINT upload_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT upload_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE documents.upload IS 'A file on its way in. Its name is not kept; its bytes are the vault''s.';
ALTER TABLE documents.upload ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents.upload FORCE ROW LEVEL SECURITY;
CREATE INDEX upload_case_idx ON documents.upload USING btree (case_id);
CREATE INDEX upload_waiting_idx ON documents.upload USING btree (stored_at) WHERE (state = 'STORED'::text);
CREATE POLICY upload_insert ON documents.upload FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY upload_insert_own ON documents.upload FOR INSERT TO ontzien_app WITH CHECK (((announced_by = kernel.actor()) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[])));
CREATE POLICY upload_select ON documents.upload FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY upload_select_own ON documents.upload FOR SELECT TO ontzien_app USING (((announced_by = kernel.actor()) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[])));
CREATE POLICY upload_update ON documents.upload FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]));
CREATE POLICY upload_update_own ON documents.upload FOR UPDATE TO ontzien_app USING (((announced_by = kernel.actor()) AND auth.acts_in_case(case_id, '{ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,COURT_CLERK}'::text[])));
GRANT INSERT, SELECT ON documents.upload TO ontzien_app;
GRANT UPDATE (state, received_bytes, run_unfinished, sitting, sitting_until, refused_for, stored_at, ended_at) ON documents.upload TO ontzien_app;

CREATE TABLE evidence.file (
  id uuid NOT NULL,
  certificate_id uuid,
  inspection_id uuid,
  kind text NOT NULL,
  format text NOT NULL,
  size_bytes integer NOT NULL,
  sha256 bytea NOT NULL,
  object_key text NOT NULL,
  kid text NOT NULL,
  wrapped_key bytea NOT NULL,
  nonce_runs bytea NOT NULL,
  virus_scan text NOT NULL,
  added_by uuid NOT NULL,
  added_at timestamp with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  withdraw_reason text,
  CONSTRAINT file_format_known_check CHECK ((format = ANY (ARRAY['PDF'::text, 'PNG'::text, 'JPEG'::text]))),
  CONSTRAINT file_hash_length_check CHECK ((octet_length(sha256) = 32)),
  CONSTRAINT file_kind_known_check CHECK (
CASE
    WHEN (certificate_id IS NULL) THEN (kind = ANY (ARRAY['INTERVIEW_ROOM'::text, 'CONTROL_ROOM'::text, 'WAITING_ROOM'::text, 'ENTRANCE'::text, 'EQUIPMENT'::text, 'REPORT'::text, 'OTHER'::text]))
    ELSE (kind = ANY (ARRAY['DIPLOMA'::text, 'REGISTRATION'::text, 'ASSESSMENT'::text, 'OTHER'::text]))
END),
  CONSTRAINT file_of_one_thing_check CHECK ((num_nonnulls(certificate_id, inspection_id) = 1)),
  CONSTRAINT file_size_positive_check CHECK (((size_bytes >= 1) AND (size_bytes <= 10485760))),
  CONSTRAINT file_virus_scan_known_check CHECK ((virus_scan = ANY (ARRAY['CLEAN'::text, 'NOT_CONFIGURED'::text]))),
  CONSTRAINT file_withdrawal_complete_check CHECK (((num_nonnulls(withdrawn_by, withdrawn_at, withdraw_reason) = ANY (ARRAY[0, 3])) AND (btrim(withdraw_reason) <> ''::text))),
  CONSTRAINT file_added_by_fkey FOREIGN KEY (added_by) REFERENCES people.person(id),
  CONSTRAINT file_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES people.interviewer_certificate(id),
  CONSTRAINT file_inspection_id_fkey FOREIGN KEY (inspection_id) REFERENCES studios.inspection(id),
  CONSTRAINT file_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT file_pkey PRIMARY KEY (id),
  CONSTRAINT file_object_key_uniq UNIQUE (object_key)
);
COMMENT ON TABLE evidence.file IS 'Evidence files of certificates and photos of inspections, sealed; withdrawn ones stay. INV-EVI-01.';
CREATE UNIQUE INDEX file_once_per_certificate_uniq ON evidence.file USING btree (certificate_id, sha256) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX file_once_per_inspection_uniq ON evidence.file USING btree (inspection_id, sha256) WHERE (withdrawn_at IS NULL);
GRANT INSERT, SELECT ON evidence.file TO ontzien_app;
GRANT UPDATE (kid, wrapped_key, withdrawn_by, withdrawn_at, withdraw_reason) ON evidence.file TO ontzien_app;

CREATE TABLE hearings.closure (
  hearing_id uuid NOT NULL,
  seq integer NOT NULL,
  case_id uuid NOT NULL,
  state text NOT NULL,
  ground text,
  part text,
  reasons text,
  admitted text,
  actor_id uuid NOT NULL,
  actor_function text,
  at timestamp with time zone NOT NULL,
  CONSTRAINT closure_ground_check CHECK (((ground IS NOT NULL) = (state <> 'NOT_ORDERED'::text))),
  CONSTRAINT closure_judge_check CHECK (((state = 'PROPOSED'::text) OR ((actor_function IS NOT NULL) AND (actor_function = ANY (ARRAY['JUDGE'::text, 'INVESTIGATING_JUDGE'::text]))))),
  CONSTRAINT closure_part_check CHECK ((((part IS NOT NULL) AND (btrim(part) <> ''::text)) = (state = 'ORDERED_PARTIAL'::text))),
  CONSTRAINT closure_proposed_first_check CHECK (((state = 'PROPOSED'::text) = ((seq = 1) AND (actor_function IS NULL)))),
  CONSTRAINT closure_reasoned_check CHECK (((state = 'PROPOSED'::text) OR (COALESCE(btrim(reasons), ''::text) <> ''::text))),
  CONSTRAINT closure_state_known_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'ORDERED_FULL'::text, 'ORDERED_PARTIAL'::text, 'NOT_ORDERED'::text]))),
  CONSTRAINT closure_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES people.person(id),
  CONSTRAINT closure_ground_fkey FOREIGN KEY (ground) REFERENCES hearings.closure_ground(code),
  CONSTRAINT closure_hearing_fk FOREIGN KEY (hearing_id, case_id) REFERENCES hearings.hearing(id, case_id),
  CONSTRAINT closure_pkey PRIMARY KEY (hearing_id, seq)
);
COMMENT ON TABLE hearings.closure IS 'Proposal and orders about closed doors; the pronouncement stays public. Insert only. Source: domain 1.7, A41.';
ALTER TABLE hearings.closure ENABLE ROW LEVEL SECURITY;
ALTER TABLE hearings.closure FORCE ROW LEVEL SECURITY;
CREATE TRIGGER closure_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON hearings.closure FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY closure_insert ON hearings.closure FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((actor_id = kernel.actor()) AND
CASE state
    WHEN 'PROPOSED'::text THEN auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}'::text[])
    ELSE auth.acts_in_case(case_id, ARRAY[actor_function])
END)));
CREATE POLICY closure_select ON hearings.closure FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.may_see_case(case_id)));
GRANT INSERT, SELECT ON hearings.closure TO ontzien_app;

CREATE TABLE hearings.closure_ground (
  code text NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  source text NOT NULL,
  CONSTRAINT closure_ground_pkey PRIMARY KEY (code)
);
COMMENT ON TABLE hearings.closure_ground IS 'Exhaustive grounds for closed doors. Source: domain 1.7.';
GRANT SELECT ON hearings.closure_ground TO ontzien_app;

CREATE TABLE hearings.hearing (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  period tstzrange NOT NULL,
  child_presence text NOT NULL,
  child_ref uuid,
  suspects_adult boolean NOT NULL,
  remarks text,
  planned_by uuid NOT NULL,
  planned_at timestamp with time zone NOT NULL,
  CONSTRAINT hearing_child_named_check CHECK (((child_presence = 'NONE'::text) OR (child_ref IS NOT NULL))),
  CONSTRAINT hearing_kind_known_check CHECK ((kind = ANY (ARRAY['PRO_FORMA'::text, 'CASE_MANAGEMENT'::text, 'MERITS'::text, 'PRONOUNCEMENT'::text, 'APPEAL'::text]))),
  CONSTRAINT hearing_one_day_check CHECK (((upper(period) - lower(period)) <= '14:00:00'::interval)),
  CONSTRAINT hearing_period_bounded_check CHECK (((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)))),
  CONSTRAINT hearing_presence_known_check CHECK ((child_presence = ANY (ARRAY['NONE'::text, 'IN_PERSON'::text, 'VIDEO_LINK'::text]))),
  CONSTRAINT hearing_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT hearing_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT hearing_planned_by_fkey FOREIGN KEY (planned_by) REFERENCES people.person(id),
  CONSTRAINT hearing_pkey PRIMARY KEY (id),
  CONSTRAINT hearing_case_uniq UNIQUE (id, case_id)
);
COMMENT ON TABLE hearings.hearing IS 'A court session of a case; public unless a judge orders otherwise. Source: domain 1.7.';
ALTER TABLE hearings.hearing ENABLE ROW LEVEL SECURITY;
ALTER TABLE hearings.hearing FORCE ROW LEVEL SECURITY;
CREATE INDEX hearing_case_idx ON hearings.hearing USING btree (case_id, lower(period));
CREATE TRIGGER hearing_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON hearings.hearing FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY hearing_insert ON hearings.hearing FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((planned_by = kernel.actor()) AND auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}'::text[]))));
CREATE POLICY hearing_select ON hearings.hearing FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.may_see_case(case_id)));
GRANT INSERT, SELECT ON hearings.hearing TO ontzien_app;

CREATE TABLE identity.change (
  id uuid NOT NULL,
  kind text NOT NULL,
  child_ref uuid NOT NULL,
  other_ref uuid,
  reason text NOT NULL,
  fields text[] NOT NULL DEFAULT '{}'::text[],
  kid text,
  wrapped_key bytea,
  sealed bytea,
  state text NOT NULL DEFAULT 'PROPOSED'::text,
  proposed_by uuid NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  decision_reason text,
  touched uuid[] NOT NULL DEFAULT '{}'::uuid[],
  settled_at timestamp with time zone,
  CONSTRAINT change_data_while_proposed_check CHECK ((num_nonnulls(kid, wrapped_key, sealed) =
CASE
    WHEN ((kind = 'CORRECTION'::text) AND (state = 'PROPOSED'::text)) THEN 3
    ELSE 0
END)),
  CONSTRAINT change_decided_whole_check CHECK ((num_nonnulls(decided_by, decided_at) =
CASE
    WHEN (state = 'PROPOSED'::text) THEN 0
    ELSE 2
END)),
  CONSTRAINT change_kind_known_check CHECK ((kind = ANY (ARRAY['CORRECTION'::text, 'MERGE'::text, 'SPLIT'::text, 'ERASURE'::text]))),
  CONSTRAINT change_other_check CHECK ((((kind = 'MERGE'::text) = (other_ref IS NOT NULL)) AND (other_ref IS DISTINCT FROM child_ref))),
  CONSTRAINT change_reason_stated_check CHECK ((length(btrim(reason)) >= 20)),
  CONSTRAINT change_settled_check CHECK (((settled_at IS NULL) OR (state = 'APPROVED'::text))),
  CONSTRAINT change_state_known_check CHECK ((state = ANY (ARRAY['PROPOSED'::text, 'APPROVED'::text, 'REJECTED'::text, 'WITHDRAWN'::text, 'VOID'::text]))),
  CONSTRAINT change_two_persons_check CHECK (((state <> 'APPROVED'::text) OR (decided_by <> proposed_by))),
  CONSTRAINT change_child_ref_fkey FOREIGN KEY (child_ref) REFERENCES identity.child_number(child_ref),
  CONSTRAINT change_other_ref_fkey FOREIGN KEY (other_ref) REFERENCES identity.child_number(child_ref),
  CONSTRAINT change_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity.change IS 'What one person proposes about a registration and another decides; proposed data sealed, and gone once decided.';
CREATE UNIQUE INDEX change_one_open_uniq ON identity.change USING btree (child_ref, kind) WHERE (state = 'PROPOSED'::text);
CREATE INDEX change_to_settle_idx ON identity.change USING btree (decided_at) WHERE ((state = 'APPROVED'::text) AND (settled_at IS NULL));
GRANT INSERT, SELECT ON identity.change TO ontzien_vault;
GRANT UPDATE (kid, wrapped_key, sealed, state, decided_by, decided_at, decision_reason, touched, settled_at) ON identity.change TO ontzien_vault;

CREATE TABLE identity.child_number (
  child_ref uuid NOT NULL,
  number text NOT NULL,
  subject_id uuid NOT NULL,
  case_id uuid NOT NULL,
  registration_key uuid NOT NULL,
  issued_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  alias_of uuid,
  reserved_until timestamp with time zone NOT NULL DEFAULT (clock_timestamp() + '1 day'::interval),
  taken_at timestamp with time zone,
  CONSTRAINT child_number_alias_other_check CHECK ((alias_of <> child_ref)),
  CONSTRAINT child_number_form_check CHECK ((number ~ '^KN-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]$'::text)),
  CONSTRAINT child_number_alias_of_fkey FOREIGN KEY (alias_of) REFERENCES identity.child_number(child_ref),
  CONSTRAINT child_number_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES identity.subject(id),
  CONSTRAINT child_number_pkey PRIMARY KEY (child_ref),
  CONSTRAINT child_number_number_uniq UNIQUE (number),
  CONSTRAINT child_number_registration_uniq UNIQUE (registration_key)
);
COMMENT ON TABLE identity.child_number IS 'One number per child per case; two numbers of one child are linked only here. Source: domain 5.2.';
CREATE INDEX child_number_case_idx ON identity.child_number USING btree (case_id);
CREATE UNIQUE INDEX child_number_one_per_case_uniq ON identity.child_number USING btree (subject_id, case_id) WHERE (alias_of IS NULL);
CREATE INDEX child_number_reserved_idx ON identity.child_number USING btree (reserved_until) WHERE (taken_at IS NULL);
GRANT DELETE, INSERT, SELECT ON identity.child_number TO ontzien_vault;
GRANT UPDATE (subject_id, alias_of, reserved_until, taken_at) ON identity.child_number TO ontzien_vault;

CREATE TABLE identity.document_original (
  document_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kid text,
  wrapped_key bytea,
  sealed bytea,
  sha256 bytea NOT NULL,
  stored_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  erased_at timestamp with time zone,
  CONSTRAINT document_original_erased_whole_check CHECK ((num_nonnulls(kid, wrapped_key, sealed) =
CASE
    WHEN (erased_at IS NULL) THEN 3
    ELSE 0
END)),
  CONSTRAINT document_original_hash_length_check CHECK ((octet_length(sha256) = 32)),
  CONSTRAINT document_original_pkey PRIMARY KEY (document_id)
);
COMMENT ON TABLE identity.document_original IS 'What came in, sealed; the case tables only know the served version.';
CREATE INDEX document_original_case_idx ON identity.document_original USING btree (case_id);
GRANT INSERT, SELECT ON identity.document_original TO ontzien_vault;
GRANT UPDATE (kid, wrapped_key, sealed, erased_at) ON identity.document_original TO ontzien_vault;

CREATE TABLE identity.duplicate_hash (
  subject_id uuid NOT NULL,
  kind text NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT duplicate_hash_kind_known_check CHECK ((kind = ANY (ARRAY['BSN'::text, 'NAME_AND_BIRTH'::text]))),
  CONSTRAINT duplicate_hash_length_check CHECK ((octet_length(hash) = 32)),
  CONSTRAINT duplicate_hash_subject_id_fkey FOREIGN KEY (subject_id) REFERENCES identity.subject(id),
  CONSTRAINT duplicate_hash_pkey PRIMARY KEY (kind, hash, subject_id)
);
COMMENT ON TABLE identity.duplicate_hash IS 'HMAC-SHA256 of BSN and of normalised name with birth date.';
CREATE UNIQUE INDEX duplicate_hash_bsn_uniq ON identity.duplicate_hash USING btree (hash) WHERE (kind = 'BSN'::text);
GRANT DELETE, INSERT, SELECT ON identity.duplicate_hash TO ontzien_vault;

CREATE TABLE identity.erasure_certificate (
  id uuid NOT NULL,
  change_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  child_number text NOT NULL,
  reason text NOT NULL,
  requested_by uuid NOT NULL,
  requested_at timestamp with time zone NOT NULL,
  approved_by uuid NOT NULL,
  approved_at timestamp with time zone NOT NULL,
  key_id text NOT NULL,
  key_fingerprint bytea NOT NULL,
  originals integer NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT erasure_certificate_hashes_check CHECK (((octet_length(key_fingerprint) = 32) AND (octet_length(hash) = 32))),
  CONSTRAINT erasure_certificate_originals_check CHECK ((originals >= 0)),
  CONSTRAINT erasure_certificate_two_persons_check CHECK ((requested_by <> approved_by)),
  CONSTRAINT erasure_certificate_change_id_fkey FOREIGN KEY (change_id) REFERENCES identity.change(id),
  CONSTRAINT erasure_certificate_child_ref_fkey FOREIGN KEY (child_ref) REFERENCES identity.child_number(child_ref),
  CONSTRAINT erasure_certificate_pkey PRIMARY KEY (id),
  CONSTRAINT erasure_certificate_once_uniq UNIQUE (child_ref)
);
COMMENT ON TABLE identity.erasure_certificate IS 'What proves that the key of one child number was destroyed: who, when, which key. One per number, so that no certificate links two.';
CREATE TRIGGER erasure_certificate_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity.erasure_certificate FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON identity.erasure_certificate TO ontzien_vault;

CREATE TABLE identity.interview_held (
  booking_id uuid NOT NULL,
  held_at timestamp with time zone NOT NULL,
  child_ref uuid NOT NULL,
  CONSTRAINT interview_held_child_ref_fkey FOREIGN KEY (child_ref) REFERENCES identity.child_number(child_ref),
  CONSTRAINT interview_held_pkey PRIMARY KEY (booking_id)
);
COMMENT ON TABLE identity.interview_held IS 'Interviews per person across cases. Source: domain 4.2.';
CREATE INDEX interview_held_child_idx ON identity.interview_held USING btree (child_ref);
GRANT INSERT, SELECT ON identity.interview_held TO ontzien_vault;

CREATE TABLE identity.legal_hold (
  id uuid NOT NULL,
  child_ref uuid NOT NULL,
  case_id uuid NOT NULL,
  reason text NOT NULL,
  placed_by uuid NOT NULL,
  placed_at timestamp with time zone NOT NULL,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  CONSTRAINT legal_hold_lifted_whole_check CHECK ((num_nonnulls(lifted_by, lifted_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT legal_hold_reason_stated_check CHECK ((length(btrim(reason)) >= 20)),
  CONSTRAINT legal_hold_child_ref_fkey FOREIGN KEY (child_ref) REFERENCES identity.child_number(child_ref),
  CONSTRAINT legal_hold_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity.legal_hold IS 'An identity that must be kept, whatever term ran out. Source: domain 2.6.';
CREATE UNIQUE INDEX legal_hold_one_open_uniq ON identity.legal_hold USING btree (child_ref) WHERE (lifted_at IS NULL);
GRANT INSERT, SELECT ON identity.legal_hold TO ontzien_vault;
GRANT UPDATE (lifted_by, lifted_at) ON identity.legal_hold TO ontzien_vault;

CREATE TABLE identity.original_file (
  document_id uuid NOT NULL,
  case_id uuid NOT NULL,
  object_key text NOT NULL,
  kid text,
  wrapped_key bytea,
  nonce_runs bytea NOT NULL DEFAULT '\x'::bytea,
  size_bytes bigint NOT NULL,
  announced_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  erased_at timestamp with time zone,
  CONSTRAINT original_file_erased_whole_check CHECK ((num_nonnulls(kid, wrapped_key) =
CASE
    WHEN (erased_at IS NULL) THEN 2
    ELSE 0
END)),
  CONSTRAINT original_file_runs_form_check CHECK (((octet_length(nonce_runs) % 11) = 0)),
  CONSTRAINT original_file_size_check CHECK ((size_bytes > 0)),
  CONSTRAINT original_file_pkey PRIMARY KEY (document_id)
);
COMMENT ON TABLE identity.original_file IS 'Files as they came in: bytes in the object store under an opaque key, sealed under a key of the vault.';
CREATE INDEX original_file_case_idx ON identity.original_file USING btree (case_id);
GRANT DELETE, INSERT, SELECT ON identity.original_file TO ontzien_vault;
GRANT UPDATE (kid, wrapped_key, nonce_runs, erased_at) ON identity.original_file TO ontzien_vault;

CREATE TABLE identity.retired_number (
  number text NOT NULL,
  retired_at timestamp with time zone NOT NULL,
  CONSTRAINT retired_number_pkey PRIMARY KEY (number)
);
COMMENT ON TABLE identity.retired_number IS 'Numbers that were reserved and never used; they are not issued again. Source: domain 5.2.';
CREATE TRIGGER retired_number_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity.retired_number FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON identity.retired_number TO ontzien_vault;

CREATE TABLE identity.reveal (
  id uuid NOT NULL,
  child_ref uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  fields text[] NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  CONSTRAINT reveal_fields_stated_check CHECK ((cardinality(fields) > 0)),
  CONSTRAINT reveal_window_check CHECK (((expires_at > opened_at) AND (expires_at <= (opened_at + '00:15:00'::interval)))),
  CONSTRAINT reveal_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity.reveal IS 'A look-up and its quarter of an hour; what it held is kept nowhere.';
CREATE UNIQUE INDEX reveal_one_open_uniq ON identity.reveal USING btree (person_id) WHERE (ended_at IS NULL);
GRANT INSERT, SELECT ON identity.reveal TO ontzien_vault;
GRANT UPDATE (ended_at) ON identity.reveal TO ontzien_vault;

CREATE TABLE identity.subject (
  id uuid NOT NULL,
  kid text,
  wrapped_key bytea,
  sealed bytea,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  erased_at timestamp with time zone,
  CONSTRAINT subject_erased_whole_check CHECK ((num_nonnulls(kid, wrapped_key, sealed) =
CASE
    WHEN (erased_at IS NULL) THEN 3
    ELSE 0
END)),
  CONSTRAINT subject_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity.subject IS 'A person, sealed with AES-256-GCM under a data key of their own; erasing the key erases the person.';
GRANT DELETE, INSERT, SELECT ON identity.subject TO ontzien_vault;
GRANT UPDATE (kid, wrapped_key, sealed, version, erased_at) ON identity.subject TO ontzien_vault;

CREATE TABLE identity_access.alert (
  id uuid NOT NULL,
  kind text NOT NULL,
  person_id uuid NOT NULL,
  case_id uuid,
  child_ref uuid,
  raised_on date NOT NULL,
  raised_at timestamp with time zone NOT NULL,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  finding text,
  CONSTRAINT alert_finding_known_check CHECK ((finding = ANY (ARRAY['JUSTIFIED'::text, 'NOT_JUSTIFIED'::text]))),
  CONSTRAINT alert_kind_known_check CHECK ((kind = ANY (ARRAY['WITHOUT_ASSIGNMENT'::text, 'MANY_LOOKUPS'::text]))),
  CONSTRAINT alert_review_whole_check CHECK ((num_nonnulls(reviewed_at, reviewed_by, finding) = ANY (ARRAY[0, 3]))),
  CONSTRAINT alert_reviewer_differs_check CHECK ((reviewed_by <> person_id)),
  CONSTRAINT alert_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT alert_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES people.person(id),
  CONSTRAINT alert_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity_access.alert IS 'What the security officer has to look at: a look-up without assignment, or many on one day (A46).';
ALTER TABLE identity_access.alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.alert FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX alert_many_once_uniq ON identity_access.alert USING btree (person_id, raised_on) WHERE (kind = 'MANY_LOOKUPS'::text);
CREATE INDEX alert_open_idx ON identity_access.alert USING btree (raised_at DESC) WHERE (reviewed_at IS NULL);
CREATE POLICY alert_insert ON identity_access.alert FOR INSERT TO ontzien_app WITH CHECK ((person_id = kernel.actor()));
CREATE POLICY alert_review ON identity_access.alert FOR UPDATE TO ontzien_app USING (kernel.has_role('SECURITY_OFFICER'::text));
CREATE POLICY alert_select ON identity_access.alert FOR SELECT TO ontzien_app USING ((kernel.has_role('SECURITY_OFFICER'::text) OR kernel.is_system()));
GRANT INSERT, SELECT ON identity_access.alert TO ontzien_app;
GRANT UPDATE (reviewed_at, reviewed_by, finding) ON identity_access.alert TO ontzien_app;

CREATE TABLE identity_access.disclosure_decision (
  request_id uuid NOT NULL,
  judge_id uuid NOT NULL,
  reasons text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  open_until timestamp with time zone NOT NULL,
  CONSTRAINT disclosure_decision_period_check CHECK ((open_until > decided_at)),
  CONSTRAINT disclosure_decision_reasons_stated_check CHECK ((length(btrim(reasons)) >= 20)),
  CONSTRAINT disclosure_decision_judge_id_fkey FOREIGN KEY (judge_id) REFERENCES people.person(id),
  CONSTRAINT disclosure_decision_request_id_fkey FOREIGN KEY (request_id) REFERENCES identity_access.disclosure_request(id),
  CONSTRAINT disclosure_decision_pkey PRIMARY KEY (request_id)
);
COMMENT ON TABLE identity_access.disclosure_decision IS 'A judge’s decision with its reasons; never changed.';
ALTER TABLE identity_access.disclosure_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.disclosure_decision FORCE ROW LEVEL SECURITY;
CREATE TRIGGER disclosure_decision_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity_access.disclosure_decision FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY disclosure_decision_insert ON identity_access.disclosure_decision FOR INSERT TO ontzien_app WITH CHECK (((judge_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE ((r.id = disclosure_decision.request_id) AND auth.acts_in_case(r.case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[]))))));
CREATE POLICY disclosure_decision_select ON identity_access.disclosure_decision FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE (r.id = disclosure_decision.request_id))));
GRANT INSERT, SELECT ON identity_access.disclosure_decision TO ontzien_app;

CREATE TABLE identity_access.disclosure_event (
  request_id uuid NOT NULL,
  seq integer NOT NULL,
  action text NOT NULL,
  from_state text,
  to_state text NOT NULL,
  person_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT disclosure_event_action_known_check CHECK ((action = ANY (ARRAY['submit'::text, 'take-under-review'::text, 'decide'::text, 'withdraw'::text]))),
  CONSTRAINT disclosure_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT disclosure_event_request_id_fkey FOREIGN KEY (request_id) REFERENCES identity_access.disclosure_request(id),
  CONSTRAINT disclosure_event_pkey PRIMARY KEY (request_id, seq)
);
COMMENT ON TABLE identity_access.disclosure_event IS 'Every step of a request; never changed.';
ALTER TABLE identity_access.disclosure_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.disclosure_event FORCE ROW LEVEL SECURITY;
CREATE TRIGGER disclosure_event_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity_access.disclosure_event FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY disclosure_event_insert ON identity_access.disclosure_event FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE (r.id = disclosure_event.request_id)))));
CREATE POLICY disclosure_event_select ON identity_access.disclosure_event FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE (r.id = disclosure_event.request_id))));
GRANT INSERT, SELECT ON identity_access.disclosure_event TO ontzien_app;

CREATE TABLE identity_access.disclosure_grant (
  request_id uuid NOT NULL,
  field text NOT NULL,
  granted boolean NOT NULL,
  audience text,
  may_copy boolean NOT NULL DEFAULT false,
  CONSTRAINT disclosure_grant_audience_known_check CHECK ((audience = ANY (ARRAY['COUNSEL_ONLY'::text, 'COUNSEL_AND_CLIENT'::text]))),
  CONSTRAINT disclosure_grant_scope_check CHECK (((granted = (audience IS NOT NULL)) AND (granted OR (NOT may_copy)))),
  CONSTRAINT disclosure_grant_request_id_fkey FOREIGN KEY (request_id) REFERENCES identity_access.disclosure_decision(request_id),
  CONSTRAINT disclosure_grant_pkey PRIMARY KEY (request_id, field)
);
COMMENT ON TABLE identity_access.disclosure_grant IS 'The decision per field: whether, to whom, and whether it may be copied.';
ALTER TABLE identity_access.disclosure_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.disclosure_grant FORCE ROW LEVEL SECURITY;
CREATE TRIGGER disclosure_grant_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity_access.disclosure_grant FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY disclosure_grant_insert ON identity_access.disclosure_grant FOR INSERT TO ontzien_app WITH CHECK ((EXISTS ( SELECT 1
   FROM identity_access.disclosure_decision d
  WHERE ((d.request_id = disclosure_grant.request_id) AND (d.judge_id = kernel.actor())))));
CREATE POLICY disclosure_grant_select ON identity_access.disclosure_grant FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE (r.id = disclosure_grant.request_id))));
GRANT INSERT, SELECT ON identity_access.disclosure_grant TO ontzien_app;

CREATE TABLE identity_access.disclosure_request (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  applicant_id uuid NOT NULL,
  state text NOT NULL DEFAULT 'SUBMITTED'::text,
  fields text[] NOT NULL,
  reason text NOT NULL,
  legal_basis text NOT NULL,
  submitted_at timestamp with time zone NOT NULL,
  answers_due_at timestamp with time zone,
  CONSTRAINT disclosure_request_basis_stated_check CHECK ((btrim(legal_basis) <> ''::text)),
  CONSTRAINT disclosure_request_fields_stated_check CHECK ((cardinality(fields) > 0)),
  CONSTRAINT disclosure_request_reason_stated_check CHECK ((length(btrim(reason)) >= 20)),
  CONSTRAINT disclosure_request_state_known_check CHECK ((state = ANY (ARRAY['SUBMITTED'::text, 'UNDER_REVIEW'::text, 'DECIDED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT disclosure_request_term_check CHECK (((state = 'WITHDRAWN'::text) OR ((state = 'SUBMITTED'::text) = (answers_due_at IS NULL)))),
  CONSTRAINT disclosure_request_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES people.person(id),
  CONSTRAINT disclosure_request_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT disclosure_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT disclosure_request_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity_access.disclosure_request IS 'A request of the defence to learn data of a child. Source: domain 5.3.';
ALTER TABLE identity_access.disclosure_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.disclosure_request FORCE ROW LEVEL SECURITY;
CREATE INDEX disclosure_request_case_idx ON identity_access.disclosure_request USING btree (case_id, submitted_at);
CREATE UNIQUE INDEX disclosure_request_one_open_uniq ON identity_access.disclosure_request USING btree (applicant_id, child_ref) WHERE (state = ANY (ARRAY['SUBMITTED'::text, 'UNDER_REVIEW'::text]));
CREATE POLICY disclosure_request_insert ON identity_access.disclosure_request FOR INSERT TO ontzien_app WITH CHECK (((applicant_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])));
CREATE POLICY disclosure_request_select ON identity_access.disclosure_request FOR SELECT TO ontzien_app USING ((auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,VICTIM_COORDINATOR,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR ((applicant_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])) OR identity_access.represents(case_id, child_ref)));
CREATE POLICY disclosure_request_update ON identity_access.disclosure_request FOR UPDATE TO ontzien_app USING ((auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR ((applicant_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[]))));
GRANT INSERT, SELECT ON identity_access.disclosure_request TO ontzien_app;
GRANT UPDATE (state, answers_due_at) ON identity_access.disclosure_request TO ontzien_app;

CREATE TABLE identity_access.disclosure_response (
  request_id uuid NOT NULL,
  party text NOT NULL,
  person_id uuid NOT NULL,
  "position" text NOT NULL,
  text text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT disclosure_response_party_known_check CHECK ((party = ANY (ARRAY['PROSECUTION'::text, 'CHILD_SIDE'::text]))),
  CONSTRAINT disclosure_response_position_known_check CHECK (("position" = ANY (ARRAY['AGREES'::text, 'OPPOSES'::text, 'LEAVES_TO_COURT'::text]))),
  CONSTRAINT disclosure_response_text_stated_check CHECK ((btrim(text) <> ''::text)),
  CONSTRAINT disclosure_response_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT disclosure_response_request_id_fkey FOREIGN KEY (request_id) REFERENCES identity_access.disclosure_request(id),
  CONSTRAINT disclosure_response_pkey PRIMARY KEY (request_id, party)
);
COMMENT ON TABLE identity_access.disclosure_response IS 'What prosecution and child say to it; once each, never changed.';
ALTER TABLE identity_access.disclosure_response ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.disclosure_response FORCE ROW LEVEL SECURITY;
CREATE TRIGGER disclosure_response_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON identity_access.disclosure_response FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY disclosure_response_insert ON identity_access.disclosure_response FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE ((r.id = disclosure_response.request_id) AND (((disclosure_response.party = 'PROSECUTION'::text) AND auth.acts_in_case(r.case_id, '{PROSECUTOR,ADVOCATE_GENERAL}'::text[])) OR ((disclosure_response.party = 'CHILD_SIDE'::text) AND identity_access.represents(r.case_id, r.child_ref))))))));
CREATE POLICY disclosure_response_select ON identity_access.disclosure_response FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM identity_access.disclosure_request r
  WHERE (r.id = disclosure_response.request_id))));
GRANT INSERT, SELECT ON identity_access.disclosure_response TO ontzien_app;

CREATE TABLE identity_access.lookup (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  purpose text NOT NULL,
  reason text NOT NULL,
  fields text[] NOT NULL,
  asked_on date NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  review_due_at timestamp with time zone,
  reviewed_at timestamp with time zone,
  reviewed_by uuid,
  finding text,
  CONSTRAINT lookup_emergency_reviewed_check CHECK (((purpose = 'MEDICAL'::text) = (review_due_at IS NOT NULL))),
  CONSTRAINT lookup_fields_stated_check CHECK ((cardinality(fields) > 0)),
  CONSTRAINT lookup_finding_known_check CHECK ((finding = ANY (ARRAY['JUSTIFIED'::text, 'NOT_JUSTIFIED'::text]))),
  CONSTRAINT lookup_purpose_known_check CHECK ((purpose = ANY (ARRAY['SERVICE'::text, 'SAFETY'::text, 'JUDICIAL'::text, 'INTERVIEW_PREP'::text, 'REPRESENTATION'::text, 'CLAIM'::text, 'MEDICAL'::text, 'CORRECTION'::text]))),
  CONSTRAINT lookup_reason_stated_check CHECK ((length(btrim(reason)) >= 20)),
  CONSTRAINT lookup_review_whole_check CHECK (((num_nonnulls(reviewed_at, reviewed_by, finding) = ANY (ARRAY[0, 3])) AND ((reviewed_at IS NULL) OR (review_due_at IS NOT NULL)))),
  CONSTRAINT lookup_reviewer_differs_check CHECK ((reviewed_by <> person_id)),
  CONSTRAINT lookup_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT lookup_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT lookup_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT lookup_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES people.person(id),
  CONSTRAINT lookup_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE identity_access.lookup IS 'A look-up that was asked for, noted before the vault opens anything; in an emergency with the review it owes.';
ALTER TABLE identity_access.lookup ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_access.lookup FORCE ROW LEVEL SECURITY;
CREATE INDEX lookup_case_idx ON identity_access.lookup USING btree (case_id, child_ref);
CREATE INDEX lookup_person_day_idx ON identity_access.lookup USING btree (person_id, asked_on);
CREATE INDEX lookup_to_review_idx ON identity_access.lookup USING btree (review_due_at) WHERE ((reviewed_at IS NULL) AND (review_due_at IS NOT NULL));
CREATE POLICY lookup_insert ON identity_access.lookup FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND
CASE purpose
    WHEN 'CORRECTION'::text THEN kernel.has_role('DATA_STEWARD'::text)
    ELSE auth.may_see_case(case_id)
END));
CREATE POLICY lookup_review ON identity_access.lookup FOR UPDATE TO ontzien_app USING (kernel.has_role('SECURITY_OFFICER'::text));
CREATE POLICY lookup_select ON identity_access.lookup FOR SELECT TO ontzien_app USING (((person_id = kernel.actor()) OR kernel.has_role('SECURITY_OFFICER'::text) OR kernel.is_system()));
GRANT INSERT, SELECT ON identity_access.lookup TO ontzien_app;
GRANT UPDATE (reviewed_at, reviewed_by, finding) ON identity_access.lookup TO ontzien_app;

CREATE VIEW identity_access.work_item WITH {security_invoker=true} AS WITH mine AS (
         SELECT DISTINCT a.case_id,
            a.person_id,
            a.function,
            a.child_ref
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL))
        )
 SELECT 'DISCLOSURE_TO_ADMIT'::text AS kind,
    r.case_id,
    r.child_ref,
    r.id AS subject_id,
    m.person_id,
    r.submitted_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (identity_access.disclosure_request r
     JOIN mine m ON (((m.case_id = r.case_id) AND (m.function = 'COURT_CLERK'::text))))
  WHERE (r.state = 'SUBMITTED'::text)
UNION ALL
 SELECT 'DISCLOSURE_TO_ANSWER'::text AS kind,
    r.case_id,
    r.child_ref,
    r.id AS subject_id,
    m.person_id,
    r.submitted_at AS since,
    r.answers_due_at AS due_at,
    true AS mine
   FROM (identity_access.disclosure_request r
     JOIN mine m ON (((m.case_id = r.case_id) AND ((m.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) OR ((m.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (m.child_ref = r.child_ref))))))
  WHERE ((r.state = 'UNDER_REVIEW'::text) AND (NOT (EXISTS ( SELECT 1
           FROM identity_access.disclosure_response x
          WHERE ((x.request_id = r.id) AND (x.party =
                CASE
                    WHEN (m.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) THEN 'PROSECUTION'::text
                    ELSE 'CHILD_SIDE'::text
                END))))))
UNION ALL
 SELECT 'DISCLOSURE_TO_DECIDE'::text AS kind,
    r.case_id,
    r.child_ref,
    r.id AS subject_id,
    m.person_id,
    r.submitted_at AS since,
    r.answers_due_at AS due_at,
    true AS mine
   FROM (identity_access.disclosure_request r
     JOIN mine m ON (((m.case_id = r.case_id) AND (m.function = ANY (ARRAY['JUDGE'::text, 'INVESTIGATING_JUDGE'::text])))))
  WHERE (r.state = 'UNDER_REVIEW'::text);
-- owner ontzien_owner
COMMENT ON VIEW identity_access.work_item IS 'Requests for disclosure that wait for the actor.';
GRANT SELECT ON identity_access.work_item TO ontzien_app;

CREATE VIEW indicators.indicator_certified_sessions AS SELECT (EXTRACT(year FROM (lower(session) AT TIME ZONE 'Europe/Amsterdam'::text)))::integer AS year,
    indicators.shown(count(*)) AS sessions,
        CASE
            WHEN (count(*) >= 10) THEN indicators.shown(count(exception_id))
            ELSE NULL::bigint
        END AS deviations
   FROM interviews.booking b
  WHERE (state = 'HELD'::text)
  GROUP BY ((EXTRACT(year FROM (lower(session) AT TIME ZONE 'Europe/Amsterdam'::text)))::integer);
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_certified_sessions IS 'Sessions held by year, and how many of them by exception without certificate. Smallest group 10.';
GRANT SELECT ON indicators.indicator_certified_sessions TO ontzien_indicators;

CREATE VIEW indicators.indicator_children_by_offence AS SELECT (EXTRACT(year FROM c.reported_on))::integer AS year,
    o.statute_version,
    o.article,
    indicators.shown(count(DISTINCT k.child_ref)) AS children
   FROM ((cases.child k
     JOIN cases."case" c ON ((c.id = k.case_id)))
     JOIN cases.offence o ON ((o.case_id = c.id)))
  GROUP BY ((EXTRACT(year FROM c.reported_on))::integer), o.statute_version, o.article;
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_children_by_offence IS 'Children by year of the report and article; a child with two articles counts once in each. Smallest group 10.';
GRANT SELECT ON indicators.indicator_children_by_offence TO ontzien_indicators;

CREATE VIEW indicators.indicator_days_to_first_interview AS SELECT year,
    indicators.shown(count(*)) AS children,
        CASE
            WHEN (count(*) >= 10) THEN percentile_disc((0.5)::double precision) WITHIN GROUP (ORDER BY days)
            ELSE NULL::integer
        END AS median_days,
        CASE
            WHEN (count(*) >= 10) THEN percentile_disc((0.8)::double precision) WITHIN GROUP (ORDER BY days)
            ELSE NULL::integer
        END AS p80_days,
        CASE
            WHEN (count(*) >= 10) THEN percentile_disc((0.9)::double precision) WITHIN GROUP (ORDER BY days)
            ELSE NULL::integer
        END AS p90_days
   FROM ( SELECT (EXTRACT(year FROM c.reported_on))::integer AS year,
            (((min(lower(b.session)) AT TIME ZONE 'Europe/Amsterdam'::text))::date - c.reported_on) AS days
           FROM (interviews.booking b
             JOIN cases."case" c ON ((c.id = b.case_id)))
          WHERE (b.state = 'HELD'::text)
          GROUP BY b.child_ref, c.id, c.reported_on) waited
  GROUP BY year;
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_days_to_first_interview IS 'Days from report to first interview held, by year of the report. Smallest group 10.';
GRANT SELECT ON indicators.indicator_days_to_first_interview TO ontzien_indicators;

CREATE VIEW indicators.indicator_interviews_per_child AS SELECT year,
        CASE
            WHEN (interviews >= 3) THEN '3+'::text
            ELSE (interviews)::text
        END AS interviews,
    indicators.shown(count(*)) AS children
   FROM ( SELECT (EXTRACT(year FROM c.reported_on))::integer AS year,
            count(b.child_ref) AS interviews
           FROM ((cases.child k
             JOIN cases."case" c ON ((c.id = k.case_id)))
             LEFT JOIN interviews.booking b ON (((b.child_ref = k.child_ref) AND (b.state = 'HELD'::text))))
          GROUP BY k.child_ref, c.reported_on) counted
  GROUP BY year,
        CASE
            WHEN (interviews >= 3) THEN '3+'::text
            ELSE (interviews)::text
        END;
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_interviews_per_child IS 'Children by number of interviews held: 0, 1, 2, 3 or more. Smallest group 10.';
GRANT SELECT ON indicators.indicator_interviews_per_child TO ontzien_indicators;

CREATE VIEW indicators.indicator_question_rounds AS SELECT year,
    cases,
    offered,
    (round(((100.0 * (offered)::numeric) / (cases)::numeric)))::integer AS share
   FROM ( SELECT (EXTRACT(year FROM (of_case.first_heard AT TIME ZONE 'Europe/Amsterdam'::text)))::integer AS year,
            indicators.shown(count(*)) AS cases,
                CASE
                    WHEN (count(*) >= 10) THEN indicators.shown(count(*) FILTER (WHERE of_case.offered))
                    ELSE NULL::bigint
                END AS offered
           FROM ( SELECT h.case_id,
                    min(h.heard) AS first_heard,
                    bool_and((EXISTS ( SELECT 1
                           FROM (interviews.question_round o
                             JOIN interviews.round_party y ON ((y.round_id = o.id)))
                          WHERE ((o.child_ref = h.child_ref) AND (o.opened_at < (((((h.heard AT TIME ZONE 'Europe/Amsterdam'::text))::date + 15))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text)) AND (y.function = 'DEFENCE_COUNSEL'::text))))) AS offered
                   FROM ( SELECT b.case_id,
                            b.child_ref,
                            min(lower(b.session)) AS heard
                           FROM interviews.booking b
                          WHERE (b.state = 'HELD'::text)
                          GROUP BY b.case_id, b.child_ref) h
                  WHERE (EXISTS ( SELECT 1
                           FROM cases.suspect s
                          WHERE (s.case_id = h.case_id)))
                  GROUP BY h.case_id) of_case
          GROUP BY ((EXTRACT(year FROM (of_case.first_heard AT TIME ZONE 'Europe/Amsterdam'::text)))::integer)) counted;
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_question_rounds IS 'Cases with a known suspect by year of the first interview held, and in how many the defence was offered a question round before the first interview of every child or within fourteen days after it. Smallest group 10.';
GRANT SELECT ON indicators.indicator_question_rounds TO ontzien_indicators;

CREATE VIEW indicators.indicator_recording_uses AS SELECT (EXTRACT(year FROM (asked_at AT TIME ZONE 'Europe/Amsterdam'::text)))::integer AS year,
    indicators.shown(count(*)) AS asked,
        CASE
            WHEN (count(DISTINCT child_ref) >= 10) THEN indicators.shown(count(*) FILTER (WHERE granted))
            ELSE NULL::bigint
        END AS granted,
        CASE
            WHEN (count(DISTINCT child_ref) >= 10) THEN indicators.shown(count(*) FILTER (WHERE suffices))
            ELSE NULL::bigint
        END AS avoided
   FROM recordings.use_request u
  GROUP BY ((EXTRACT(year FROM (asked_at AT TIME ZONE 'Europe/Amsterdam'::text)))::integer);
-- owner ontzien_counter
COMMENT ON VIEW indicators.indicator_recording_uses IS 'Requests to use a recording in another proceeding, how many were granted, and how many made an interview unnecessary. Smallest group 10.';
GRANT SELECT ON indicators.indicator_recording_uses TO ontzien_indicators;

CREATE TABLE interviews.authorisation (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  session_type text NOT NULL,
  valid_until date NOT NULL,
  max_sessions integer NOT NULL,
  same_interviewer boolean NOT NULL,
  interviewer_id uuid,
  max_minutes integer,
  granted_by uuid NOT NULL,
  granted_at timestamp with time zone NOT NULL,
  studio_id uuid,
  barred_topics text[] NOT NULL DEFAULT '{}'::text[],
  seats jsonb NOT NULL DEFAULT '{}'::jsonb,
  replaces uuid,
  CONSTRAINT authorisation_interviewer_named_check CHECK (((NOT same_interviewer) OR (interviewer_id IS NOT NULL))),
  CONSTRAINT authorisation_max_minutes_check CHECK (((max_minutes >= 15) AND (max_minutes <= 240))),
  CONSTRAINT authorisation_one_session_check CHECK ((max_sessions = 1)),
  CONSTRAINT authorisation_seats_check CHECK ((jsonb_typeof(seats) = 'object'::text)),
  CONSTRAINT authorisation_session_type_known_check CHECK ((session_type = ANY (ARRAY['RE_INTERVIEW'::text, 'SUPPLEMENTARY'::text, 'TECHNICAL_REDO'::text]))),
  CONSTRAINT authorisation_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT authorisation_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES people.person(id),
  CONSTRAINT authorisation_interviewer_id_fkey FOREIGN KEY (interviewer_id) REFERENCES people.person(id),
  CONSTRAINT authorisation_replaces_fk FOREIGN KEY (replaces, motion_id) REFERENCES interviews.authorisation(id, motion_id),
  CONSTRAINT authorisation_studio_fk FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT authorisation_pkey PRIMARY KEY (id),
  CONSTRAINT authorisation_child_type_uniq UNIQUE (id, child_ref, session_type),
  CONSTRAINT authorisation_of_motion_uniq UNIQUE (id, motion_id),
  CONSTRAINT authorisation_replaced_once_uniq UNIQUE (replaces)
);
COMMENT ON TABLE interviews.authorisation IS 'Leave granted by a decision on a motion; valid through the end of valid_until in Amsterdam. Source: domain 4.6.';
ALTER TABLE interviews.authorisation ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.authorisation FORCE ROW LEVEL SECURITY;
CREATE INDEX authorisation_child_idx ON interviews.authorisation USING btree (child_ref);
CREATE UNIQUE INDEX authorisation_motion_uniq ON interviews.authorisation USING btree (motion_id) WHERE (replaces IS NULL);
CREATE TRIGGER authorisation_replaces BEFORE INSERT ON interviews.authorisation FOR EACH ROW WHEN ((new.replaces IS NOT NULL)) EXECUTE FUNCTION interviews.check_replacement();
CREATE TRIGGER authorisation_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.authorisation FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY authorisation_insert ON interviews.authorisation FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((granted_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[]))));
CREATE POLICY authorisation_owner ON interviews.authorisation FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY authorisation_owner_locks ON interviews.authorisation FOR UPDATE TO ontzien_owner USING (true);
CREATE POLICY authorisation_select ON interviews.authorisation FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
GRANT INSERT, SELECT ON interviews.authorisation TO ontzien_app;

CREATE TABLE interviews.authorisation_change (
  authorisation_id uuid NOT NULL,
  seq integer NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  valid_until date,
  changed_by uuid NOT NULL,
  changed_at timestamp with time zone NOT NULL,
  CONSTRAINT authorisation_change_kind_check CHECK (
CASE kind
    WHEN 'EXTENDED'::text THEN (valid_until IS NOT NULL)
    WHEN 'REVOKED'::text THEN (valid_until IS NULL)
    ELSE false
END),
  CONSTRAINT authorisation_change_authorisation_id_fkey FOREIGN KEY (authorisation_id) REFERENCES interviews.authorisation(id),
  CONSTRAINT authorisation_change_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES people.person(id),
  CONSTRAINT authorisation_change_pkey PRIMARY KEY (authorisation_id, seq)
);
COMMENT ON TABLE interviews.authorisation_change IS 'Extension or end of leave, by a judge alone; insert only. The newest counts. Source: domain 4.6, 4.9.';
ALTER TABLE interviews.authorisation_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.authorisation_change FORCE ROW LEVEL SECURITY;
CREATE TRIGGER authorisation_change_possible BEFORE INSERT ON interviews.authorisation_change FOR EACH ROW EXECUTE FUNCTION interviews.check_leave_change();
CREATE TRIGGER authorisation_change_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.authorisation_change FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY authorisation_change_insert ON interviews.authorisation_change FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((changed_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) AND ((kind = 'REVOKED'::text) OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[])))));
CREATE POLICY authorisation_change_owner ON interviews.authorisation_change FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY authorisation_change_select ON interviews.authorisation_change FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM interviews.authorisation a
  WHERE (a.id = authorisation_change.authorisation_id))));
GRANT INSERT, SELECT ON interviews.authorisation_change TO ontzien_app;

CREATE TABLE interviews.booking (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  session_type text NOT NULL,
  state text NOT NULL DEFAULT 'BOOKED'::text,
  session tstzrange NOT NULL,
  blocked tstzrange NOT NULL,
  age_band text NOT NULL,
  language text NOT NULL,
  interviewer_id uuid NOT NULL,
  studio_id uuid NOT NULL,
  interpreter_number text,
  authorisation_id uuid,
  needs_version integer NOT NULL,
  warnings text[] NOT NULL DEFAULT '{}'::text[],
  booked_by uuid NOT NULL,
  booked_at timestamp with time zone NOT NULL,
  started_at timestamp with time zone,
  ended_at timestamp with time zone,
  cancel_reason text,
  version integer NOT NULL DEFAULT 1,
  held_until timestamp with time zone,
  checked_in_at timestamp with time zone,
  replaces_id uuid,
  series_id uuid,
  sequence integer NOT NULL DEFAULT 0,
  continues_id uuid,
  acceptance text NOT NULL DEFAULT 'NOT_NEEDED'::text,
  accepted_by uuid,
  exception_id uuid,
  report_document_id uuid,
  closed_at timestamp with time zone,
  closed_by uuid,
  warning_reasons jsonb DEFAULT '{}'::jsonb,
  CONSTRAINT booking_acceptance_known_check CHECK ((acceptance = ANY (ARRAY['NOT_NEEDED'::text, 'ASKED'::text, 'ACCEPTED'::text]))),
  CONSTRAINT booking_accepted_before_start_check CHECK (((acceptance <> 'ASKED'::text) OR (state <> ALL (ARRAY['CHECKED_IN'::text, 'STARTED'::text, 'HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text])))),
  CONSTRAINT booking_accepted_by_check CHECK (((accepted_by IS NOT NULL) = (acceptance = 'ACCEPTED'::text))),
  CONSTRAINT booking_age_band_known_check CHECK ((age_band = ANY (ARRAY['AGE_4_5'::text, 'AGE_6_8'::text, 'AGE_9_11'::text, 'AGE_12_15'::text, 'AGE_16_17'::text]))),
  CONSTRAINT booking_authorised_check CHECK (((session_type = ANY (ARRAY['INITIAL'::text, 'CONTINUATION'::text, 'RESUMPTION'::text])) = (authorisation_id IS NULL))),
  CONSTRAINT booking_buffers_kept_check CHECK ((lower_inc(blocked) AND (NOT upper_inc(blocked)) AND (NOT upper_inf(blocked)) AND (lower(blocked) <= (lower(session) - '00:30:00'::interval)) AND ((state = 'CHILD_DECLINED'::text) OR (upper(blocked) >= (upper(session) + '00:30:00'::interval))))),
  CONSTRAINT booking_cancel_reason_check CHECK (((cancel_reason IS NOT NULL) = (state = 'CANCELLED'::text))),
  CONSTRAINT booking_checked_in_check CHECK (((state <> 'CHECKED_IN'::text) OR (checked_in_at IS NOT NULL))),
  CONSTRAINT booking_closed_after_end_check CHECK (((closed_at IS NULL) OR (state = ANY (ARRAY['HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text, 'NO_SHOW'::text])))),
  CONSTRAINT booking_closed_complete_check CHECK ((num_nonnulls(closed_at, closed_by) = ANY (ARRAY[0, 2]))),
  CONSTRAINT booking_closed_reported_check CHECK (((closed_at IS NULL) OR (state <> ALL (ARRAY['HELD'::text, 'INTERRUPTED'::text])) OR (report_document_id IS NOT NULL))),
  CONSTRAINT booking_end_after_start_check CHECK ((ended_at >= started_at)),
  CONSTRAINT booking_ended_check CHECK (((ended_at IS NOT NULL) = (state = ANY (ARRAY['HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text])))),
  CONSTRAINT booking_exception_age_check CHECK (((exception_id IS NULL) OR (age_band = ANY (ARRAY['AGE_12_15'::text, 'AGE_16_17'::text])))),
  CONSTRAINT booking_follows_check CHECK (((session_type = ANY (ARRAY['CONTINUATION'::text, 'RESUMPTION'::text])) = (continues_id IS NOT NULL))),
  CONSTRAINT booking_hold_ends_check CHECK (((state <> ALL (ARRAY['ON_HOLD'::text, 'RELEASED'::text])) OR (held_until IS NOT NULL))),
  CONSTRAINT booking_hold_short_check CHECK ((held_until <= (booked_at + '00:10:00'::interval))),
  CONSTRAINT booking_moments_ordered_check CHECK (((started_at >= checked_in_at) AND (ended_at >= checked_in_at))),
  CONSTRAINT booking_report_after_end_check CHECK (((report_document_id IS NULL) OR (state = ANY (ARRAY['HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text])))),
  CONSTRAINT booking_series_check CHECK ((((replaces_id IS NULL) = (series_id IS NULL)) AND ((replaces_id IS NULL) = (sequence = 0)))),
  CONSTRAINT booking_session_bounded_check CHECK (((NOT isempty(session)) AND lower_inc(session) AND (NOT upper_inc(session)) AND (NOT lower_inf(session)) AND (NOT upper_inf(session)) AND ((upper(session) - lower(session)) <= '04:00:00'::interval))),
  CONSTRAINT booking_session_type_known_check CHECK ((session_type = ANY (ARRAY['INITIAL'::text, 'CONTINUATION'::text, 'RESUMPTION'::text, 'RE_INTERVIEW'::text, 'SUPPLEMENTARY'::text, 'TECHNICAL_REDO'::text]))),
  CONSTRAINT booking_started_check CHECK (
CASE
    WHEN (state = 'CHILD_DECLINED'::text) THEN (num_nonnulls(started_at, checked_in_at) > 0)
    ELSE ((started_at IS NOT NULL) = (state = ANY (ARRAY['STARTED'::text, 'HELD'::text, 'INTERRUPTED'::text])))
END),
  CONSTRAINT booking_state_known_check CHECK ((state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text, 'AT_RISK'::text, 'CHECKED_IN'::text, 'STARTED'::text, 'HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text, 'CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text]))),
  CONSTRAINT booking_warning_reasons_words_check CHECK (((jsonb_typeof(warning_reasons) = 'object'::text) AND (NOT jsonb_path_exists(warning_reasons, '$.*?(@.type() != "string" || @ like_regex "^ *$")'::jsonpath)))),
  CONSTRAINT booking_warnings_reasoned_check CHECK (((warning_reasons IS NULL) OR (state = ANY (ARRAY['ON_HOLD'::text, 'RELEASED'::text])) OR (((NOT ('child-not-asked'::text = ANY (warnings))) OR (warning_reasons ? 'child-not-asked'::text)) AND ((NOT ('outside-child-hours'::text = ANY (warnings))) OR (warning_reasons ? 'outside-child-hours'::text)) AND ((NOT ('travel-over-norm'::text = ANY (warnings))) OR (warning_reasons ? 'travel-over-norm'::text)) AND ((NOT ('other-interviewer'::text = ANY (warnings))) OR (warning_reasons ? 'other-interviewer'::text)) AND ((NOT ('question-round-not-offered'::text = ANY (warnings))) OR (warning_reasons ? 'question-round-not-offered'::text))))),
  CONSTRAINT booking_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES people.person(id),
  CONSTRAINT booking_authorisation_fk FOREIGN KEY (authorisation_id, child_ref, session_type) REFERENCES interviews.authorisation(id, child_ref, session_type),
  CONSTRAINT booking_booked_by_fkey FOREIGN KEY (booked_by) REFERENCES people.person(id),
  CONSTRAINT booking_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT booking_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES people.person(id),
  CONSTRAINT booking_exception_fk FOREIGN KEY (exception_id, child_ref, interviewer_id, studio_id) REFERENCES interviews.exception(id, child_ref, interviewer_id, studio_id),
  CONSTRAINT booking_follows_fk FOREIGN KEY (continues_id, child_ref) REFERENCES interviews.booking(id, child_ref),
  CONSTRAINT booking_interviewer_id_fkey FOREIGN KEY (interviewer_id) REFERENCES people.person(id),
  CONSTRAINT booking_needs_fk FOREIGN KEY (child_ref, needs_version) REFERENCES interviews.needs_assessment(child_ref, version),
  CONSTRAINT booking_replaces_fk FOREIGN KEY (replaces_id, child_ref) REFERENCES interviews.booking(id, child_ref),
  CONSTRAINT booking_report_fk FOREIGN KEY (report_document_id, case_id) REFERENCES documents.document(id, case_id),
  CONSTRAINT booking_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT booking_pkey PRIMARY KEY (id),
  CONSTRAINT booking_authorisation_holds TRIGGER,
  CONSTRAINT booking_certified TRIGGER,
  CONSTRAINT booking_follows TRIGGER,
  CONSTRAINT booking_interpreter_sworn TRIGGER,
  CONSTRAINT booking_person_and_date TRIGGER,
  CONSTRAINT booking_specialised TRIGGER,
  CONSTRAINT booking_studio_rule TRIGGER,
  CONSTRAINT booking_case_uniq UNIQUE (id, case_id),
  CONSTRAINT booking_child_uniq UNIQUE (id, child_ref),
  CONSTRAINT booking_child_free_excl EXCLUDE USING gist (child_ref WITH =, blocked WITH &&) WHERE ((state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text]))),
  CONSTRAINT booking_interpreter_free_excl EXCLUDE USING gist (interpreter_number WITH =, blocked WITH &&) WHERE (((interpreter_number IS NOT NULL) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])))),
  CONSTRAINT booking_interviewer_free_excl EXCLUDE USING gist (interviewer_id WITH =, blocked WITH &&) WHERE ((state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text]))),
  CONSTRAINT booking_studio_free_excl EXCLUDE USING gist (studio_id WITH =, blocked WITH &&) WHERE ((state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])))
);
COMMENT ON TABLE interviews.booking IS 'A session of one child, from hold to end; another time, person or room is another row of the same series.';
ALTER TABLE interviews.booking ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.booking FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX booking_authorisation_once_uniq ON interviews.booking USING btree (authorisation_id) WHERE ((authorisation_id IS NOT NULL) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])));
CREATE INDEX booking_case_idx ON interviews.booking USING btree (case_id, lower(session));
CREATE UNIQUE INDEX booking_continued_once_uniq ON interviews.booking USING btree (child_ref) WHERE ((session_type = 'CONTINUATION'::text) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])));
CREATE UNIQUE INDEX booking_exception_once_uniq ON interviews.booking USING btree (exception_id) WHERE ((exception_id IS NOT NULL) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])));
CREATE INDEX booking_holds_idx ON interviews.booking USING btree (held_until) WHERE (state = 'ON_HOLD'::text);
CREATE INDEX booking_interviewer_idx ON interviews.booking USING btree (interviewer_id, lower(session));
CREATE UNIQUE INDEX booking_one_initial_uniq ON interviews.booking USING btree (child_ref) WHERE ((session_type = 'INITIAL'::text) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'CHILD_DECLINED'::text, 'RELEASED'::text, 'RESCHEDULED'::text])));
CREATE UNIQUE INDEX booking_replaced_once_uniq ON interviews.booking USING btree (replaces_id) WHERE (replaces_id IS NOT NULL);
CREATE UNIQUE INDEX booking_resumed_once_uniq ON interviews.booking USING btree (continues_id) WHERE ((session_type = 'RESUMPTION'::text) AND (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])));
CREATE INDEX booking_taken_idx ON interviews.booking USING gist (blocked) WHERE (state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text]));
CREATE CONSTRAINT TRIGGER booking_authorisation_holds AFTER INSERT OR UPDATE ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (((new.authorisation_id IS NOT NULL) AND (new.state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text, 'CHECKED_IN'::text, 'STARTED'::text])))) EXECUTE FUNCTION interviews.check_authorisation();
CREATE TRIGGER booking_begins_booked BEFORE INSERT ON interviews.booking FOR EACH ROW EXECUTE FUNCTION interviews.check_booking_new();
CREATE CONSTRAINT TRIGGER booking_certified AFTER INSERT OR UPDATE ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text, 'CHECKED_IN'::text, 'STARTED'::text]))) EXECUTE FUNCTION interviews.check_certificates();
CREATE CONSTRAINT TRIGGER booking_follows AFTER INSERT ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.continues_id IS NOT NULL)) EXECUTE FUNCTION interviews.check_follow();
CREATE CONSTRAINT TRIGGER booking_interpreter_sworn AFTER INSERT OR UPDATE OF interpreter_number ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.interpreter_number IS NOT NULL)) EXECUTE FUNCTION interviews.check_interpreter();
CREATE TRIGGER booking_move_legal BEFORE UPDATE ON interviews.booking FOR EACH ROW EXECUTE FUNCTION interviews.check_booking_move();
CREATE CONSTRAINT TRIGGER booking_person_and_date AFTER INSERT OR UPDATE ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text, 'CHECKED_IN'::text, 'STARTED'::text]))) EXECUTE FUNCTION interviews.check_person_and_date();
CREATE CONSTRAINT TRIGGER booking_specialised AFTER INSERT OR UPDATE ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text, 'CHECKED_IN'::text, 'STARTED'::text]))) EXECUTE FUNCTION interviews.check_specialism();
CREATE CONSTRAINT TRIGGER booking_studio_rule AFTER INSERT OR UPDATE ON interviews.booking NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN ((new.state = ANY (ARRAY['ON_HOLD'::text, 'BOOKED'::text]))) EXECUTE FUNCTION interviews.check_studio_rule();
CREATE POLICY booking_calendar ON interviews.booking FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY booking_count ON interviews.booking FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY booking_insert ON interviews.booking FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((booked_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'::text[]))));
CREATE POLICY booking_owner_moves ON interviews.booking FOR UPDATE TO ontzien_owner USING (((state = 'ON_HOLD'::text) OR (acceptance = 'ASKED'::text))) WITH CHECK (((state = 'RELEASED'::text) OR (acceptance = 'ACCEPTED'::text) OR (state = 'CANCELLED'::text)));
CREATE POLICY booking_select ON interviews.booking FOR SELECT TO ontzien_app USING ((auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR ((state = 'HELD'::text) AND auth.may_see_case(case_id))));
CREATE POLICY booking_update ON interviews.booking FOR UPDATE TO ontzien_app USING ((auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'::text[]) OR ((interviewer_id = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[]))));
GRANT INSERT, SELECT ON interviews.booking TO ontzien_app;
GRANT UPDATE (state, interpreter_number, needs_version, warnings, started_at, ended_at, cancel_reason, version, checked_in_at, report_document_id, closed_at, closed_by, warning_reasons) ON interviews.booking TO ontzien_app;
GRANT SELECT (case_id, child_ref, session_type, state, session, exception_id) ON interviews.booking TO ontzien_counter;

CREATE TABLE interviews.calendar_feed (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  token_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  CONSTRAINT calendar_feed_hash_length_check CHECK ((octet_length(token_hash) = 32)),
  CONSTRAINT calendar_feed_revoked_after_check CHECK ((revoked_at >= created_at)),
  CONSTRAINT calendar_feed_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT calendar_feed_pkey PRIMARY KEY (id),
  CONSTRAINT calendar_feed_token_uniq UNIQUE (token_hash)
);
COMMENT ON TABLE interviews.calendar_feed IS 'Who may fetch a calendar by a secret address; the address itself is not kept. INV-INT-15.';
ALTER TABLE interviews.calendar_feed ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.calendar_feed FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX calendar_feed_one_live_uniq ON interviews.calendar_feed USING btree (person_id) WHERE (revoked_at IS NULL);
CREATE POLICY calendar_feed_insert ON interviews.calendar_feed FOR INSERT TO ontzien_app WITH CHECK ((person_id = kernel.actor()));
CREATE POLICY calendar_feed_select ON interviews.calendar_feed FOR SELECT TO ontzien_app USING (((person_id = kernel.actor()) OR kernel.is_system()));
CREATE POLICY calendar_feed_update ON interviews.calendar_feed FOR UPDATE TO ontzien_app USING ((person_id = kernel.actor()));
GRANT INSERT, SELECT ON interviews.calendar_feed TO ontzien_app;
GRANT UPDATE (revoked_at) ON interviews.calendar_feed TO ontzien_app;

CREATE TABLE interviews.calendar_version (
  one boolean NOT NULL DEFAULT true,
  version bigint NOT NULL,
  CONSTRAINT calendar_version_single_check CHECK (one),
  CONSTRAINT calendar_version_pkey PRIMARY KEY (one)
);
COMMENT ON TABLE interviews.calendar_version IS 'One row: how often certificates, working hours or studios changed.';
GRANT SELECT ON interviews.calendar_version TO ontzien_app;

CREATE TABLE interviews.exception (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  interviewer_id uuid NOT NULL,
  studio_id uuid NOT NULL,
  reason text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  decision text,
  decision_reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  CONSTRAINT exception_decision_complete_check CHECK ((num_nonnulls(decision, NULLIF(btrim(decision_reason), ''::text), decided_by, decided_at) = ANY (ARRAY[0, 4]))),
  CONSTRAINT exception_decision_known_check CHECK ((decision = ANY (ARRAY['APPROVED'::text, 'DENIED'::text]))),
  CONSTRAINT exception_four_eyes_check CHECK ((decided_by <> asked_by)),
  CONSTRAINT exception_reasoned_check CHECK ((length(btrim(reason)) >= 20)),
  CONSTRAINT exception_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people.person(id),
  CONSTRAINT exception_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT exception_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT exception_interviewer_id_fkey FOREIGN KEY (interviewer_id) REFERENCES people.person(id),
  CONSTRAINT exception_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT exception_pkey PRIMARY KEY (id),
  CONSTRAINT exception_booked_uniq UNIQUE (id, child_ref, interviewer_id, studio_id)
);
COMMENT ON TABLE interviews.exception IS 'A session without certificate: who asked why, and what the prosecutor decided. INV-INT-13.';
ALTER TABLE interviews.exception ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.exception FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX exception_one_open_uniq ON interviews.exception USING btree (child_ref, interviewer_id, studio_id) WHERE (decision IS NULL);
CREATE TRIGGER exception_decided_once BEFORE UPDATE ON interviews.exception FOR EACH ROW EXECUTE FUNCTION interviews.keep_exception();
CREATE POLICY exception_insert ON interviews.exception FOR INSERT TO ontzien_app WITH CHECK (((asked_by = kernel.actor()) AND (decision IS NULL) AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'::text[])));
CREATE POLICY exception_select ON interviews.exception FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
CREATE POLICY exception_update ON interviews.exception FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR}'::text[])) WITH CHECK ((decided_by = kernel.actor()));
GRANT INSERT, SELECT ON interviews.exception TO ontzien_app;
GRANT UPDATE (decision, decision_reason, decided_by, decided_at) ON interviews.exception TO ontzien_app;

CREATE TABLE interviews.needs_assessment (
  child_ref uuid NOT NULL,
  version integer NOT NULL,
  case_id uuid NOT NULL,
  languages text[] NOT NULL,
  interpreter_language text,
  support_person_offered boolean NOT NULL,
  support_person_wished boolean,
  support_person_role text,
  interviewer_sex text,
  child_asked boolean NOT NULL,
  child_wishes text,
  representative_informed boolean NOT NULL,
  representative_reason text,
  guardian_requested boolean NOT NULL,
  privilege_notice_needed boolean NOT NULL,
  privilege_notice_planned boolean NOT NULL,
  travel_limit_minutes integer,
  travel_times jsonb NOT NULL DEFAULT '[]'::jsonb,
  estimated_age_band text,
  adult_procedure_chosen boolean NOT NULL DEFAULT false,
  complete boolean NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  access_needs text[] NOT NULL DEFAULT '{}'::text[],
  disability_note text,
  trauma_note text,
  busy_hours jsonb NOT NULL DEFAULT '[]'::jsonb,
  wished_daytime text,
  words_for_things text,
  representation_conflict text NOT NULL DEFAULT 'NOT_CHECKED'::text,
  CONSTRAINT needs_assessment_access_needs_known_check CHECK ((access_needs <@ ARRAY['WHEELCHAIR'::text, 'HEARING'::text, 'SIGHT'::text, 'SPEECH'::text, 'INTELLECTUAL_DISABILITY'::text, 'AUTISM'::text, 'ATTENTION'::text, 'OTHER'::text])),
  CONSTRAINT needs_assessment_busy_hours_list_check CHECK ((jsonb_typeof(busy_hours) = 'array'::text)),
  CONSTRAINT needs_assessment_complete_check CHECK (((NOT complete) OR ((cardinality(languages) > 0) AND support_person_offered AND (representative_informed OR ((representative_reason IS NOT NULL) AND (btrim(representative_reason) <> ''::text) AND guardian_requested)) AND ((NOT privilege_notice_needed) OR privilege_notice_planned)))),
  CONSTRAINT needs_assessment_conflict_guarded_check CHECK (((NOT complete) OR (representation_conflict <> 'CONFLICT'::text) OR guardian_requested)),
  CONSTRAINT needs_assessment_conflict_known_check CHECK ((representation_conflict = ANY (ARRAY['NOT_CHECKED'::text, 'NONE'::text, 'CONFLICT'::text]))),
  CONSTRAINT needs_assessment_estimated_band_known_check CHECK ((estimated_age_band = ANY (ARRAY['AGE_0_3'::text, 'AGE_4_5'::text, 'AGE_6_8'::text, 'AGE_9_11'::text, 'AGE_12_15'::text, 'AGE_16_17'::text]))),
  CONSTRAINT needs_assessment_interviewer_sex_known_check CHECK ((interviewer_sex = ANY (ARRAY['F'::text, 'M'::text]))),
  CONSTRAINT needs_assessment_support_role_known_check CHECK ((support_person_role = ANY (ARRAY['PARENT'::text, 'FOSTER_PARENT'::text, 'RELATIVE'::text, 'TEACHER'::text, 'CARE_WORKER'::text, 'VICTIM_SUPPORT'::text, 'COUNSEL'::text, 'OTHER'::text]))),
  CONSTRAINT needs_assessment_travel_limit_check CHECK (((travel_limit_minutes >= 1) AND (travel_limit_minutes <= 600))),
  CONSTRAINT needs_assessment_version_positive_check CHECK ((version >= 1)),
  CONSTRAINT needs_assessment_wished_daytime_known_check CHECK ((wished_daytime = ANY (ARRAY['MORNING'::text, 'AFTERNOON'::text]))),
  CONSTRAINT needs_assessment_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT needs_assessment_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT needs_assessment_pkey PRIMARY KEY (child_ref, version),
  CONSTRAINT needs_assessment_family_suspect TRIGGER
);
COMMENT ON TABLE interviews.needs_assessment IS 'What one child needs to be heard, by version; roles of people, never names. Source: Dir. 2012/29 art. 22, gates B6 to B9.';
ALTER TABLE interviews.needs_assessment ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.needs_assessment FORCE ROW LEVEL SECURITY;
CREATE CONSTRAINT TRIGGER needs_assessment_family_suspect AFTER INSERT ON interviews.needs_assessment NOT DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (new.complete) EXECUTE FUNCTION interviews.check_family_suspect();
CREATE TRIGGER needs_assessment_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.needs_assessment FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY needs_assessment_insert ON interviews.needs_assessment FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}'::text[]))));
CREATE POLICY needs_assessment_select ON interviews.needs_assessment FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
GRANT INSERT, SELECT ON interviews.needs_assessment TO ontzien_app;

CREATE TABLE interviews.party_question (
  id uuid NOT NULL,
  round_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  "position" integer NOT NULL,
  text text NOT NULL,
  handed_in_at timestamp with time zone NOT NULL,
  CONSTRAINT party_question_stated_check CHECK ((btrim(text) <> ''::text)),
  CONSTRAINT party_question_party_fk FOREIGN KEY (round_id, person_id) REFERENCES interviews.round_party(round_id, person_id),
  CONSTRAINT party_question_round_fk FOREIGN KEY (round_id, case_id) REFERENCES interviews.question_round(id, case_id),
  CONSTRAINT party_question_pkey PRIMARY KEY (id),
  CONSTRAINT party_question_case_uniq UNIQUE (id, case_id),
  CONSTRAINT party_question_position_uniq UNIQUE (round_id, person_id, "position")
);
COMMENT ON TABLE interviews.party_question IS 'A question of a party for one interview; screened, never changed. INV-INT-22.';
ALTER TABLE interviews.party_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.party_question FORCE ROW LEVEL SECURITY;
CREATE TRIGGER party_question_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.party_question FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY party_question_insert ON interviews.party_question FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[])));
CREATE POLICY party_question_select ON interviews.party_question FOR SELECT TO ontzien_app USING ((auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
GRANT INSERT, SELECT ON interviews.party_question TO ontzien_app;

CREATE TABLE interviews.question_mark (
  id uuid NOT NULL,
  question_id uuid NOT NULL,
  case_id uuid NOT NULL,
  mark text NOT NULL,
  reason text,
  marked_by uuid NOT NULL,
  marked_at timestamp with time zone NOT NULL,
  CONSTRAINT question_mark_known_check CHECK ((mark = ANY (ARRAY['ASKED'::text, 'ANSWERED'::text, 'NOT_ASKED'::text]))),
  CONSTRAINT question_mark_reasoned_check CHECK (((mark <> 'NOT_ASKED'::text) OR COALESCE((btrim(reason) <> ''::text), false))),
  CONSTRAINT question_mark_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES people.person(id),
  CONSTRAINT question_mark_question_fk FOREIGN KEY (question_id, case_id) REFERENCES interviews.party_question(id, case_id),
  CONSTRAINT question_mark_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE interviews.question_mark IS 'What became of a question; a later mark stands beside the earlier. INV-INT-23.';
ALTER TABLE interviews.question_mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.question_mark FORCE ROW LEVEL SECURITY;
CREATE INDEX question_mark_question_idx ON interviews.question_mark USING btree (question_id, marked_at DESC);
CREATE TRIGGER question_mark_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.question_mark FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY question_mark_insert ON interviews.question_mark FOR INSERT TO ontzien_app WITH CHECK (((marked_by = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[])));
CREATE POLICY question_mark_select ON interviews.question_mark FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM interviews.party_question q
  WHERE (q.id = question_mark.question_id))));
GRANT INSERT, SELECT ON interviews.question_mark TO ontzien_app;

CREATE TABLE interviews.question_round (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  answer_by date NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  closed_by uuid,
  closed_at timestamp with time zone,
  CONSTRAINT question_round_closed_after_opening_check CHECK ((closed_at >= opened_at)),
  CONSTRAINT question_round_closing_complete_check CHECK ((num_nonnulls(closed_by, closed_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT question_round_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT question_round_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES people.person(id),
  CONSTRAINT question_round_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES people.person(id),
  CONSTRAINT question_round_pkey PRIMARY KEY (id),
  CONSTRAINT question_round_case_uniq UNIQUE (id, case_id)
);
COMMENT ON TABLE interviews.question_round IS 'The parties are asked what they want the child to be asked, with a term. INV-INT-21.';
ALTER TABLE interviews.question_round ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.question_round FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX question_round_one_open_uniq ON interviews.question_round USING btree (child_ref) WHERE (closed_at IS NULL);
CREATE POLICY question_round_count ON interviews.question_round FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY question_round_insert ON interviews.question_round FOR INSERT TO ontzien_app WITH CHECK (((opened_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}'::text[])));
CREATE POLICY question_round_select ON interviews.question_round FOR SELECT TO ontzien_app USING (auth.may_see_case(case_id));
CREATE POLICY question_round_update ON interviews.question_round FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}'::text[]));
GRANT INSERT, SELECT ON interviews.question_round TO ontzien_app;
GRANT UPDATE (closed_by, closed_at) ON interviews.question_round TO ontzien_app;
GRANT SELECT (id, child_ref, opened_at) ON interviews.question_round TO ontzien_counter;

CREATE TABLE interviews.readiness (
  child_ref uuid NOT NULL,
  version integer NOT NULL,
  case_id uuid NOT NULL,
  answers jsonb NOT NULL,
  ready boolean NOT NULL,
  proceed_reason text,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT readiness_answers_list_check CHECK ((jsonb_typeof(answers) = 'array'::text)),
  CONSTRAINT readiness_proceed_reason_check CHECK (((proceed_reason IS NULL) OR ((NOT ready) AND (btrim(proceed_reason) <> ''::text)))),
  CONSTRAINT readiness_version_positive_check CHECK ((version >= 1)),
  CONSTRAINT readiness_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT readiness_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT readiness_pkey PRIMARY KEY (child_ref, version)
);
COMMENT ON TABLE interviews.readiness IS 'Whether everything is in that would otherwise force a second interview, by version. INV-INT-20.';
ALTER TABLE interviews.readiness ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.readiness FORCE ROW LEVEL SECURITY;
CREATE TRIGGER readiness_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.readiness FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY readiness_insert ON interviews.readiness FOR INSERT TO ontzien_app WITH CHECK (((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}'::text[])));
CREATE POLICY readiness_select ON interviews.readiness FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
GRANT INSERT, SELECT ON interviews.readiness TO ontzien_app;

CREATE TABLE interviews.round_party (
  round_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  function text NOT NULL,
  answered_at timestamp with time zone,
  CONSTRAINT round_party_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT round_party_round_fk FOREIGN KEY (round_id, case_id) REFERENCES interviews.question_round(id, case_id),
  CONSTRAINT round_party_pkey PRIMARY KEY (round_id, person_id)
);
COMMENT ON TABLE interviews.round_party IS 'Offer and answer per party; an answer without questions is an answer too.';
ALTER TABLE interviews.round_party ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.round_party FORCE ROW LEVEL SECURITY;
CREATE POLICY round_party_count ON interviews.round_party FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY round_party_insert ON interviews.round_party FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,INTERVIEW_COORDINATOR}'::text[]));
CREATE POLICY round_party_select ON interviews.round_party FOR SELECT TO ontzien_app USING ((auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
CREATE POLICY round_party_update ON interviews.round_party FOR UPDATE TO ontzien_app USING (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[])));
GRANT INSERT, SELECT ON interviews.round_party TO ontzien_app;
GRANT UPDATE (answered_at) ON interviews.round_party TO ontzien_app;
GRANT SELECT (round_id, function) ON interviews.round_party TO ontzien_counter;

CREATE TABLE interviews.session_event (
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  phase text,
  note text,
  happened_at timestamp with time zone NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  recorded_by uuid,
  room text,
  attendee text,
  protocol text,
  departs boolean NOT NULL DEFAULT false,
  CONSTRAINT session_event_attendee_known_check CHECK ((attendee = ANY (ARRAY['CHILD'::text, 'INTERVIEWER'::text, 'SECOND_INTERVIEWER'::text, 'TECHNICIAN'::text, 'INTERPRETER'::text, 'SUPPORT_PERSON'::text, 'PROSECUTOR'::text, 'JUDGE'::text, 'DEFENCE_COUNSEL'::text, 'VICTIM_COUNSEL'::text, 'EXAMINER'::text]))),
  CONSTRAINT session_event_by_whom_check CHECK (((recorded_by IS NOT NULL) OR (kind = ANY (ARRAY['RELEASED'::text, 'AT_RISK'::text, 'BOOKED'::text])))),
  CONSTRAINT session_event_departure_kind_check CHECK (
CASE kind
    WHEN 'BARRED_TOPIC'::text THEN departs
    WHEN 'ENTERED'::text THEN true
    ELSE (NOT departs)
END),
  CONSTRAINT session_event_departure_words_check CHECK (((NOT departs) OR (COALESCE(btrim(note), ''::text) <> ''::text))),
  CONSTRAINT session_event_incident_described_check CHECK (((kind <> 'INCIDENT'::text) OR ((note IS NOT NULL) AND (btrim(note) <> ''::text)))),
  CONSTRAINT session_event_kind_known_check CHECK ((kind = ANY (ARRAY['ON_HOLD'::text, 'RELEASED'::text, 'BOOKED'::text, 'ACCEPTED'::text, 'AT_RISK'::text, 'RESCHEDULED'::text, 'CHECKED_IN'::text, 'ARRIVAL'::text, 'STARTED'::text, 'ENTERED'::text, 'LEFT'::text, 'PROTOCOL'::text, 'PHASE'::text, 'BREAK'::text, 'RESUMED'::text, 'INCIDENT'::text, 'CONTINUATION_ANNOUNCED'::text, 'BARRED_TOPIC'::text, 'HELD'::text, 'INTERRUPTED'::text, 'CHILD_DECLINED'::text, 'CANCELLED'::text, 'NO_SHOW'::text, 'SUPPLEMENT'::text]))),
  CONSTRAINT session_event_not_ahead_check CHECK ((happened_at <= recorded_at)),
  CONSTRAINT session_event_phase_known_check CHECK ((phase = ANY (ARRAY['INTRODUCTION'::text, 'FREE_RECALL'::text, 'QUESTIONS'::text, 'CLOSURE'::text]))),
  CONSTRAINT session_event_phase_stated_check CHECK (((kind = 'PHASE'::text) = (phase IS NOT NULL))),
  CONSTRAINT session_event_place_stated_check CHECK ((num_nonnulls(room, attendee) =
CASE
    WHEN (kind = ANY (ARRAY['ENTERED'::text, 'LEFT'::text])) THEN 2
    ELSE 0
END)),
  CONSTRAINT session_event_protocol_known_check CHECK ((protocol = ANY (ARRAY['NICHD'::text, 'SCENARIO_MODEL'::text, 'OTHER'::text]))),
  CONSTRAINT session_event_protocol_stated_check CHECK (((kind = 'PROTOCOL'::text) = (protocol IS NOT NULL))),
  CONSTRAINT session_event_room_known_check CHECK ((room = ANY (ARRAY['INTERVIEW_ROOM'::text, 'CONTROL_ROOM'::text, 'WAITING_ROOM'::text]))),
  CONSTRAINT session_event_words_check CHECK (((kind <> ALL (ARRAY['SUPPLEMENT'::text, 'CONTINUATION_ANNOUNCED'::text])) OR ((note IS NOT NULL) AND (btrim(note) <> ''::text)))),
  CONSTRAINT session_event_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking(id, case_id),
  CONSTRAINT session_event_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT session_event_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE interviews.session_event IS 'What happened with a booking and in its session; insert only (INV-AUD-01).';
ALTER TABLE interviews.session_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.session_event FORCE ROW LEVEL SECURITY;
CREATE INDEX session_event_booking_idx ON interviews.session_event USING btree (booking_id, id);
CREATE INDEX session_event_departs_idx ON interviews.session_event USING btree (booking_id) WHERE departs;
CREATE TRIGGER session_event_seat BEFORE INSERT ON interviews.session_event FOR EACH ROW WHEN (((new.kind = 'ENTERED'::text) AND (NOT new.departs))) EXECUTE FUNCTION interviews.check_seat();
CREATE TRIGGER session_event_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON interviews.session_event FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY session_event_insert ON interviews.session_event FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}'::text[]))));
CREATE POLICY session_event_owner ON interviews.session_event FOR INSERT TO ontzien_owner WITH CHECK ((kind = ANY (ARRAY['RELEASED'::text, 'ACCEPTED'::text, 'CANCELLED'::text])));
CREATE POLICY session_event_select ON interviews.session_event FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,CHILD_INTERVIEWER,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
GRANT INSERT, SELECT ON interviews.session_event TO ontzien_app;

CREATE TABLE interviews.suspect_questioning (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  suspect_id uuid NOT NULL,
  person_id uuid NOT NULL,
  questioned_on date NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT suspect_questioning_not_ahead_check CHECK ((questioned_on <= ((recorded_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CONSTRAINT suspect_questioning_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT suspect_questioning_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT suspect_questioning_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT suspect_questioning_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect(id, case_id),
  CONSTRAINT suspect_questioning_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT suspect_questioning_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE interviews.suspect_questioning IS 'Who questioned a suspect of a case: they do not hear its children. Source: domain 3.1. INV-INT-18.';
ALTER TABLE interviews.suspect_questioning ENABLE ROW LEVEL SECURITY;
ALTER TABLE interviews.suspect_questioning FORCE ROW LEVEL SECURITY;
CREATE INDEX suspect_questioning_case_idx ON interviews.suspect_questioning USING btree (case_id);
CREATE UNIQUE INDEX suspect_questioning_once_uniq ON interviews.suspect_questioning USING btree (suspect_id, person_id) WHERE (withdrawn_at IS NULL);
CREATE POLICY suspect_questioning_insert ON interviews.suspect_questioning FOR INSERT TO ontzien_app WITH CHECK (((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,INTERVIEW_COORDINATOR}'::text[])));
CREATE POLICY suspect_questioning_owner ON interviews.suspect_questioning FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY suspect_questioning_select ON interviews.suspect_questioning FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL,INTERVIEW_COORDINATOR,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
CREATE POLICY suspect_questioning_update ON interviews.suspect_questioning FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,INTERVIEW_COORDINATOR}'::text[])) WITH CHECK ((withdrawn_by = kernel.actor()));
GRANT INSERT, SELECT ON interviews.suspect_questioning TO ontzien_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON interviews.suspect_questioning TO ontzien_app;

CREATE TABLE kernel.outbox_event (
  id uuid NOT NULL,
  type text NOT NULL,
  case_id uuid,
  subject_id uuid NOT NULL,
  recipients uuid[] NOT NULL DEFAULT '{}'::uuid[],
  happened_at timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
  delivered_at timestamp with time zone,
  attempts integer NOT NULL DEFAULT 0,
  CONSTRAINT outbox_event_type_form_check CHECK ((type ~ '^[a-z-]+\.[a-z-]+$'::text)),
  CONSTRAINT outbox_event_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE kernel.outbox_event IS 'Events to deliver after commit; at least once, in order of id per case.';
CREATE INDEX outbox_event_waiting_idx ON kernel.outbox_event USING btree (id) WHERE (delivered_at IS NULL);
GRANT INSERT, SELECT ON kernel.outbox_event TO ontzien_app;
GRANT UPDATE (delivered_at, attempts) ON kernel.outbox_event TO ontzien_app;

CREATE TABLE motions.advice (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  author text NOT NULL,
  register_number text,
  dated_on date NOT NULL,
  question text,
  text text NOT NULL,
  saw_recording boolean NOT NULL,
  spoke_to_child boolean NOT NULL DEFAULT false,
  burden text,
  feasibility text,
  reliability text,
  modalities text[] NOT NULL DEFAULT '{}'::text[],
  extra_questions jsonb NOT NULL DEFAULT '[]'::jsonb,
  late boolean NOT NULL,
  filed_by uuid NOT NULL,
  function text NOT NULL,
  filed_at timestamp with time zone NOT NULL,
  CONSTRAINT advice_dated_check CHECK ((dated_on <= ((filed_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CONSTRAINT advice_expert_complete_check CHECK (
CASE kind
    WHEN 'EXPERT_ADVICE'::text THEN (num_nonnulls(question, burden, feasibility) = 3)
    ELSE ((num_nonnulls(burden, feasibility, reliability) = 0) AND (cardinality(modalities) = 0))
END),
  CONSTRAINT advice_joinder_asks_check CHECK (((kind = 'JOINDER'::text) = (jsonb_array_length(extra_questions) > 0))),
  CONSTRAINT advice_joinder_by_counsel_check CHECK (((kind = 'JOINDER'::text) = (function = 'DEFENCE_COUNSEL'::text))),
  CONSTRAINT advice_kind_known_check CHECK ((kind = ANY (ARRAY['EXPERT_ADVICE'::text, 'INTERVIEWER_NOTE'::text, 'CHILD_RIGHTS_REPORT'::text, 'JOINDER'::text]))),
  CONSTRAINT advice_note_by_interviewer_check CHECK (((kind = 'INTERVIEWER_NOTE'::text) = (function = 'CHILD_INTERVIEWER'::text))),
  CONSTRAINT advice_text_not_blank_check CHECK (((btrim(text) <> ''::text) AND (btrim(author) <> ''::text))),
  CONSTRAINT advice_filed_by_fkey FOREIGN KEY (filed_by) REFERENCES people.person(id),
  CONSTRAINT advice_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT advice_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE motions.advice IS 'What others than the parties say to a motion, and co-accused who join it; insert only. Source: domain 4.5.';
ALTER TABLE motions.advice ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.advice FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX advice_joinder_once_uniq ON motions.advice USING btree (motion_id, filed_by) WHERE (kind = 'JOINDER'::text);
CREATE INDEX advice_motion_idx ON motions.advice USING btree (motion_id, filed_at);
CREATE TRIGGER advice_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.advice FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY advice_insert ON motions.advice FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((filed_by = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[function]))));
CREATE POLICY advice_owner ON motions.advice FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY advice_select ON motions.advice FOR SELECT TO ontzien_app USING (((filed_by = kernel.actor()) OR (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = advice.motion_id)))));
GRANT INSERT, SELECT ON motions.advice TO ontzien_app;

CREATE TABLE motions.channel (
  side text NOT NULL,
  stage text NOT NULL,
  article text NOT NULL,
  basis text[] NOT NULL,
  route_nl text NOT NULL,
  route_en text NOT NULL,
  limit_nl text,
  limit_en text,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT channel_side_known_check CHECK ((side = ANY (ARRAY['DEFENCE'::text, 'PROSECUTION'::text, 'CHILD_SIDE'::text, 'EX_OFFICIO'::text]))),
  CONSTRAINT channel_stage_known_check CHECK ((stage = ANY (ARRAY['INVESTIGATION'::text, 'PRE_TRIAL'::text, 'TRIAL_FIRST_INSTANCE'::text, 'APPEAL'::text, 'AFTER_REMITTAL'::text]))),
  CONSTRAINT channel_pkey PRIMARY KEY (id),
  CONSTRAINT channel_once_excl EXCLUDE USING gist (side WITH =, stage WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.channel IS 'Who asks whom in which stage, on which article and until when. Source: domain 4.3.';
GRANT SELECT ON motions.channel TO ontzien_app;

CREATE TABLE motions.child_told (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  text text NOT NULL,
  explained_by text NOT NULL,
  told_on date NOT NULL,
  reaction text,
  entered_by uuid NOT NULL,
  function text NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  CONSTRAINT child_told_explainer_known_check CHECK ((explained_by = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'VICTIM_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text, 'JUDGE'::text, 'OTHER'::text]))),
  CONSTRAINT child_told_not_ahead_check CHECK ((told_on <= ((entered_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CONSTRAINT child_told_text_not_blank_check CHECK ((btrim(text) <> ''::text)),
  CONSTRAINT child_told_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people.person(id),
  CONSTRAINT child_told_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT child_told_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE motions.child_told IS 'What the child was told, by whom and when, and what it said to that; insert only.';
ALTER TABLE motions.child_told ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.child_told FORCE ROW LEVEL SECURITY;
CREATE INDEX child_told_motion_idx ON motions.child_told USING btree (motion_id, entered_at);
CREATE TRIGGER child_told_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.child_told FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY child_told_insert ON motions.child_told FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[function]))));
CREATE POLICY child_told_select ON motions.child_told FOR SELECT TO ontzien_app USING ((kernel.is_system() OR (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = child_told.motion_id) AND auth.acts_in_case(m.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]))))));
GRANT INSERT, SELECT ON motions.child_told TO ontzien_app;

CREATE TABLE motions.child_view (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_function text NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  asked_by text,
  asked_on date,
  method text,
  own_words text,
  wants_to_speak text,
  conditions jsonb NOT NULL DEFAULT '[]'::jsonb,
  shared_with_defence boolean NOT NULL,
  reason_not_asked text,
  CONSTRAINT child_view_asked_by_known_check CHECK ((asked_by = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'VICTIM_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text, 'JUDGE'::text, 'OTHER'::text]))),
  CONSTRAINT child_view_asked_or_reason_check CHECK (
CASE
    WHEN (reason_not_asked IS NULL) THEN (num_nonnulls(asked_by, asked_on, method, own_words, wants_to_speak) = 5)
    ELSE ((btrim(reason_not_asked) <> ''::text) AND (num_nonnulls(asked_by, asked_on, method, own_words, wants_to_speak) = 0))
END),
  CONSTRAINT child_view_conditions_stated_check CHECK (((wants_to_speak IS DISTINCT FROM 'ONLY_IF'::text) OR (jsonb_array_length(conditions) > 0))),
  CONSTRAINT child_view_recorder_known_check CHECK ((recorded_function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'VICTIM_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text]))),
  CONSTRAINT child_view_wish_known_check CHECK ((wants_to_speak = ANY (ARRAY['YES'::text, 'NO'::text, 'DONT_KNOW'::text, 'ONLY_IF'::text]))),
  CONSTRAINT child_view_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT child_view_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT child_view_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE motions.child_view IS 'What the child says in its own words, or why it was not asked. Insert only. Source: domain 4.5, A35.';
ALTER TABLE motions.child_view ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.child_view FORCE ROW LEVEL SECURITY;
CREATE INDEX child_view_motion_idx ON motions.child_view USING btree (motion_id, recorded_at);
CREATE TRIGGER child_view_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.child_view FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY child_view_asked ON motions.child_view FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY child_view_insert ON motions.child_view FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[recorded_function]))));
CREATE POLICY child_view_select ON motions.child_view FOR SELECT TO ontzien_app USING ((kernel.is_system() OR (recorded_by = kernel.actor()) OR (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = child_view.motion_id) AND (child_view.shared_with_defence OR auth.acts_in_case(m.case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])))))));
GRANT INSERT, SELECT ON motions.child_view TO ontzien_app;

CREATE TABLE motions.criterion_rule (
  stage text,
  side text,
  "position" integer NOT NULL,
  holds text[] NOT NULL,
  shows text[] NOT NULL,
  criterion text NOT NULL,
  article text NOT NULL,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT criterion_rule_criterion_known_check CHECK ((criterion = ANY (ARRAY['RELEVANCE_RC'::text, 'DEFENCE_INTEREST'::text, 'NECESSITY'::text]))),
  CONSTRAINT criterion_rule_side_known_check CHECK ((side = ANY (ARRAY['DEFENCE'::text, 'PROSECUTION'::text, 'CHILD_SIDE'::text, 'EX_OFFICIO'::text]))),
  CONSTRAINT criterion_rule_stage_known_check CHECK ((stage = ANY (ARRAY['INVESTIGATION'::text, 'PRE_TRIAL'::text, 'TRIAL_FIRST_INSTANCE'::text, 'APPEAL'::text, 'AFTER_REMITTAL'::text]))),
  CONSTRAINT criterion_rule_pkey PRIMARY KEY (id),
  CONSTRAINT criterion_rule_once_excl EXCLUDE USING gist (COALESCE(stage, ''::text) WITH =, COALESCE(side, ''::text) WITH =, "position" WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.criterion_rule IS 'The first rule whose steps all hold gives the criterion; without a side it is for every party. Source: domain 1.5.';
GRANT SELECT ON motions.criterion_rule TO ontzien_app;

CREATE TABLE motions.criterion_step (
  code text NOT NULL,
  article text,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  unknown_nl text,
  unknown_en text,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT criterion_step_code_known_check CHECK ((code = ANY (ARRAY['BEFORE_INVESTIGATING_JUDGE'::text, 'TEN_DAYS_BEFORE_HEARING'::text, 'LISTED_IN_TIME'::text, 'NAMED_IN_BRIEF'::text, 'FOURTEEN_DAYS_AFTER_APPEAL'::text, 'TERM_ENDS_ON_WORKING_DAY'::text, 'HEARD_IN_FIRST_INSTANCE'::text, 'AFTER_REMITTAL'::text, 'EX_OFFICIO'::text, 'RUNNING_INQUIRY'::text, 'KESKIN_OVERLAY'::text]))),
  CONSTRAINT criterion_step_pkey PRIMARY KEY (id),
  CONSTRAINT criterion_step_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.criterion_step IS 'A question on the way to the criterion, in the words and with the article of the code in force; a null article is that of the rule. Source: domain 1.5.';
GRANT SELECT ON motions.criterion_step TO ontzien_app;

CREATE TABLE motions.decision (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  outcome text NOT NULL,
  decider_id uuid NOT NULL,
  decider_function text NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  criterion_computed text NOT NULL,
  keskin_overlay boolean NOT NULL,
  criterion_applied text NOT NULL,
  override_reason text,
  grounds text[] NOT NULL,
  reasoning text NOT NULL,
  best_interest_paragraph text NOT NULL,
  child_view_weight text NOT NULL,
  fair_trial_good_reason text,
  fair_trial_weight text,
  fair_trial_counterbalance text[] NOT NULL DEFAULT '{}'::text[],
  modalities jsonb,
  valid_until date,
  max_sessions integer,
  remedy_code text NOT NULL,
  interim boolean NOT NULL DEFAULT (outcome = ANY (ARRAY['VIEW_RECORDING_FIRST'::text, 'EXPERT_FIRST'::text, 'REFERRED'::text])),
  replaces uuid,
  replaces_because text,
  signed_by uuid[] NOT NULL DEFAULT '{}'::uuid[],
  child_text text,
  child_explainer text,
  CONSTRAINT decision_child_version_check CHECK (((outcome = ANY (ARRAY['VIEW_RECORDING_FIRST'::text, 'EXPERT_FIRST'::text, 'REFERRED'::text])) OR ((COALESCE(btrim(child_text), ''::text) <> ''::text) AND (child_explainer IS NOT NULL)))) NOT VALID,
  CONSTRAINT decision_counterbalance_known_check CHECK ((fair_trial_counterbalance <@ '{RECORDING_AVAILABLE,VERBATIM_TRANSCRIPT,EXPERT_RELIABILITY_REPORT,EXPERT_QUESTIONED,INTERVIEWER_QUESTIONED,WRITTEN_QUESTIONS_ANSWERED,SUPPORTING_EVIDENCE,CAUTIOUS_REASONING,DEFENCE_COULD_CONTEST}'::text[])),
  CONSTRAINT decision_criterion_known_check CHECK (((criterion_applied = ANY (ARRAY['RELEVANCE_RC'::text, 'DEFENCE_INTEREST'::text, 'NECESSITY'::text])) AND (criterion_computed = ANY (ARRAY['RELEVANCE_RC'::text, 'DEFENCE_INTEREST'::text, 'NECESSITY'::text])))),
  CONSTRAINT decision_decider_judge_check CHECK ((decider_function = ANY (ARRAY['INVESTIGATING_JUDGE'::text, 'JUDGE'::text]))),
  CONSTRAINT decision_explainer_known_check CHECK ((child_explainer = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'VICTIM_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text, 'JUDGE'::text, 'OTHER'::text]))),
  CONSTRAINT decision_fair_trial_check CHECK (((NOT keskin_overlay) OR (outcome <> ALL (ARRAY['DENIED'::text, 'PARTIALLY_GRANTED'::text, 'WRITTEN_QUESTIONS'::text])) OR ((COALESCE(btrim(fair_trial_good_reason), ''::text) <> ''::text) AND (COALESCE(btrim(fair_trial_weight), ''::text) <> ''::text) AND (cardinality(fair_trial_counterbalance) > 0)))),
  CONSTRAINT decision_grant_bounded_check CHECK ((num_nonnulls(modalities, valid_until, max_sessions) =
CASE
    WHEN ((outcome = ANY (ARRAY['GRANTED'::text, 'GRANTED_WITH_MODALITIES'::text, 'PARTIALLY_GRANTED'::text])) OR ((outcome = 'WRITTEN_QUESTIONS'::text) AND (valid_until IS NOT NULL))) THEN 3
    ELSE 0
END)),
  CONSTRAINT decision_ground_legal_check CHECK (((NOT (grounds && '{REF_RECORDING_SUFFICES,REF_BEST_INTEREST}'::text[])) OR (grounds && '{REF_288_1A,REF_288_1B,REF_288_1C,REF_NO_NECESSITY,REF_NO_RELEVANCE}'::text[]))),
  CONSTRAINT decision_grounds_stated_check CHECK ((cardinality(grounds) > 0)),
  CONSTRAINT decision_one_session_check CHECK ((max_sessions = 1)),
  CONSTRAINT decision_outcome_known_check CHECK ((outcome = ANY (ARRAY['GRANTED'::text, 'GRANTED_WITH_MODALITIES'::text, 'PARTIALLY_GRANTED'::text, 'DENIED'::text, 'WRITTEN_QUESTIONS'::text, 'VIEW_RECORDING_FIRST'::text, 'EXPERT_FIRST'::text, 'INADMISSIBLE'::text, 'REFERRED'::text]))),
  CONSTRAINT decision_override_reasoned_check CHECK (((criterion_applied = criterion_computed) OR (COALESCE(btrim(override_reason), ''::text) <> ''::text))),
  CONSTRAINT decision_reasoned_check CHECK (((btrim(reasoning) <> ''::text) AND (btrim(best_interest_paragraph) <> ''::text) AND (btrim(child_view_weight) <> ''::text))),
  CONSTRAINT decision_replaces_another_check CHECK ((replaces <> id)),
  CONSTRAINT decision_replaces_known_check CHECK (
CASE
    WHEN (replaces IS NULL) THEN (replaces_because IS NULL)
    ELSE (COALESCE(replaces_because, ''::text) = ANY (ARRAY['CORRECTION'::text, 'OBJECTION_UPHELD'::text]))
END),
  CONSTRAINT decision_valid_from_now_check CHECK ((valid_until >= ((decided_at AT TIME ZONE 'Europe/Amsterdam'::text))::date)),
  CONSTRAINT decision_decider_id_fkey FOREIGN KEY (decider_id) REFERENCES people.person(id),
  CONSTRAINT decision_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT decision_replaces_fk FOREIGN KEY (replaces, motion_id) REFERENCES motions.decision(id, motion_id),
  CONSTRAINT decision_pkey PRIMARY KEY (id),
  CONSTRAINT decision_of_motion_uniq UNIQUE (id, motion_id),
  CONSTRAINT decision_replaced_once_uniq UNIQUE (replaces)
);
COMMENT ON TABLE motions.decision IS 'A judge’s decision; never changed. Source: domain 4.6.';
ALTER TABLE motions.decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.decision FORCE ROW LEVEL SECURITY;
CREATE INDEX decision_motion_idx ON motions.decision USING btree (motion_id, decided_at);
CREATE UNIQUE INDEX decision_one_final_uniq ON motions.decision USING btree (motion_id) WHERE ((NOT interim) AND (replaces IS NULL));
CREATE TRIGGER decision_by_sitting_judge BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_decider();
CREATE TRIGGER decision_correction BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_correction();
CREATE TRIGGER decision_holds BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_decision();
CREATE TRIGGER decision_signed BEFORE INSERT ON motions.decision FOR EACH ROW EXECUTE FUNCTION motions.check_signatures();
CREATE TRIGGER decision_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.decision FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY decision_asked ON motions.decision FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY decision_insert ON motions.decision FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((decider_id = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[decider_function]))));
CREATE POLICY decision_select ON motions.decision FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = decision.motion_id))));
GRANT INSERT, SELECT ON motions.decision TO ontzien_app;

CREATE TABLE motions.decision_draft (
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  panel uuid[] NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT decision_draft_panel_check CHECK (((cardinality(panel) = ANY (ARRAY[1, 3, 5])) AND motions.sorted_once(panel))),
  CONSTRAINT decision_draft_version_positive_check CHECK ((version >= 1)),
  CONSTRAINT decision_draft_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT decision_draft_written_by_fkey FOREIGN KEY (written_by) REFERENCES people.person(id),
  CONSTRAINT decision_draft_pkey PRIMARY KEY (motion_id)
);
COMMENT ON TABLE motions.decision_draft IS 'The decision being written; for the chamber alone. Source: domain 4.6, A32.';
ALTER TABLE motions.decision_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.decision_draft FORCE ROW LEVEL SECURITY;
CREATE POLICY decision_draft_delete ON motions.decision_draft FOR DELETE TO ontzien_app USING (auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
CREATE POLICY decision_draft_insert ON motions.decision_draft FOR INSERT TO ontzien_app WITH CHECK (((written_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
CREATE POLICY decision_draft_select ON motions.decision_draft FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
CREATE POLICY decision_draft_update ON motions.decision_draft FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]));
GRANT DELETE, INSERT, SELECT ON motions.decision_draft TO ontzien_app;
GRANT UPDATE (version, content, panel, written_by, written_at) ON motions.decision_draft TO ontzien_app;

CREATE TABLE motions.decision_signature (
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  version integer NOT NULL,
  judge_id uuid NOT NULL,
  signed_at timestamp with time zone NOT NULL,
  CONSTRAINT decision_signature_judge_id_fkey FOREIGN KEY (judge_id) REFERENCES people.person(id),
  CONSTRAINT decision_signature_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT decision_signature_pkey PRIMARY KEY (motion_id, version, judge_id)
);
COMMENT ON TABLE motions.decision_signature IS 'Who signed which version of a draft; insert only.';
ALTER TABLE motions.decision_signature ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.decision_signature FORCE ROW LEVEL SECURITY;
CREATE TRIGGER decision_signature_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.decision_signature FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY decision_signature_insert ON motions.decision_signature FOR INSERT TO ontzien_app WITH CHECK (((judge_id = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[])));
CREATE POLICY decision_signature_select ON motions.decision_signature FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[])));
GRANT INSERT, SELECT ON motions.decision_signature TO ontzien_app;

CREATE TABLE motions.deviation (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  recording_id uuid,
  from_ms integer,
  to_ms integer,
  entered_by uuid NOT NULL,
  function text NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  source text,
  CONSTRAINT deviation_kind_known_check CHECK ((kind = ANY (ARRAY['OTHER_TOPIC'::text, 'BARRED_TOPIC'::text, 'OTHER_PERSON'::text, 'OTHER_PLACE'::text, 'TOO_LONG'::text, 'OTHER'::text]))),
  CONSTRAINT deviation_segment_check CHECK (((num_nonnulls(recording_id, from_ms, to_ms) = ANY (ARRAY[0, 3])) AND ((to_ms IS NULL) OR (to_ms > from_ms)))),
  CONSTRAINT deviation_text_not_blank_check CHECK ((btrim(text) <> ''::text)),
  CONSTRAINT deviation_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people.person(id),
  CONSTRAINT deviation_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT deviation_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT deviation_pkey PRIMARY KEY (id),
  CONSTRAINT deviation_noted_once_uniq UNIQUE (motion_id, source)
);
COMMENT ON TABLE motions.deviation IS 'How a session differed from the decision, with the passage of the recording; insert only.';
ALTER TABLE motions.deviation ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.deviation FORCE ROW LEVEL SECURITY;
CREATE INDEX deviation_motion_idx ON motions.deviation USING btree (motion_id, entered_at);
CREATE TRIGGER deviation_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.deviation FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY deviation_insert ON motions.deviation FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[function]))));
CREATE POLICY deviation_select ON motions.deviation FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = deviation.motion_id))));
GRANT INSERT, SELECT ON motions.deviation TO ontzien_app;

CREATE TABLE motions.draft_version (
  motion_id uuid NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  written_by uuid NOT NULL,
  written_at timestamp with time zone NOT NULL,
  CONSTRAINT draft_version_motion_id_fkey FOREIGN KEY (motion_id) REFERENCES motions.motion(id),
  CONSTRAINT draft_version_written_by_fkey FOREIGN KEY (written_by) REFERENCES people.person(id),
  CONSTRAINT draft_version_pkey PRIMARY KEY (motion_id, version)
);
COMMENT ON TABLE motions.draft_version IS 'What a draft said each time it was written; for its writers alone, to compare and to go back. Insert only.';
ALTER TABLE motions.draft_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.draft_version FORCE ROW LEVEL SECURITY;
CREATE TRIGGER draft_version_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.draft_version FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY draft_version_insert ON motions.draft_version FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((written_by = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = draft_version.motion_id) AND ((kernel.actor() = m.applicant_id) OR (kernel.actor() = m.entered_by))))))));
CREATE POLICY draft_version_select ON motions.draft_version FOR SELECT TO ontzien_app USING ((kernel.is_system() OR (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = draft_version.motion_id) AND ((kernel.actor() = m.applicant_id) OR (kernel.actor() = m.entered_by)))))));
GRANT INSERT, SELECT ON motions.draft_version TO ontzien_app;

CREATE TABLE motions.event (
  motion_id uuid NOT NULL,
  seq integer NOT NULL,
  action text NOT NULL,
  from_state text NOT NULL,
  to_state text NOT NULL,
  actor_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  reason text,
  CONSTRAINT event_action_known_check CHECK ((action = ANY (ARRAY['file'::text, 'return-for-completion'::text, 'take-under-review'::text, 'make-ready'::text, 'adjourn'::text, 'refer'::text, 'decide'::text, 'withdraw'::text, 'suspend'::text, 'resume'::text, 'object'::text, 'uphold-objection'::text, 'dismiss-objection'::text, 'declare-moot'::text, 'book'::text, 'unbook'::text, 'hold'::text, 'report'::text, 'close'::text]))),
  CONSTRAINT event_reason_stated_check CHECK (((action <> ALL (ARRAY['suspend'::text, 'object'::text, 'uphold-objection'::text, 'dismiss-objection'::text, 'declare-moot'::text])) OR (COALESCE(btrim(reason), ''::text) <> ''::text))),
  CONSTRAINT event_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES people.person(id),
  CONSTRAINT event_motion_id_fkey FOREIGN KEY (motion_id) REFERENCES motions.motion(id),
  CONSTRAINT event_pkey PRIMARY KEY (motion_id, seq)
);
COMMENT ON TABLE motions.event IS 'Every step of a motion; the last one explains its state. Insert only (INV-AUD-01).';
ALTER TABLE motions.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.event FORCE ROW LEVEL SECURITY;
CREATE TRIGGER event_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.event FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY event_insert ON motions.event FOR INSERT TO ontzien_app WITH CHECK ((((actor_id = kernel.actor()) OR kernel.is_system()) AND (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = event.motion_id)))));
CREATE POLICY event_select ON motions.event FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = event.motion_id))));
GRANT INSERT, SELECT ON motions.event TO ontzien_app;

CREATE TABLE motions.ground (
  code text NOT NULL,
  kind text NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  source text NOT NULL,
  in_force daterange NOT NULL,
  to_verify boolean NOT NULL,
  meaning text,
  CONSTRAINT ground_kind_known_check CHECK ((kind = ANY (ARRAY['BASIS'::text, 'REASON'::text, 'REFUSAL'::text]))),
  CONSTRAINT ground_meaning_known_check CHECK ((meaning = ANY (ARRAY['RUNNING_INQUIRY'::text, 'LISTED_WITNESS'::text, 'APPEAL_BRIEF'::text]))),
  CONSTRAINT ground_pkey PRIMARY KEY (code)
);
COMMENT ON TABLE motions.ground IS 'Grounds with validity; to_verify marks what a lawyer still has to check. Source: domain 4.7.';
GRANT SELECT ON motions.ground TO ontzien_app;

CREATE TABLE motions.holiday (
  code text NOT NULL,
  month_day text,
  easter_offset integer,
  sunday_moves integer NOT NULL DEFAULT 0,
  label_nl text NOT NULL,
  source text NOT NULL,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT holiday_rule_check CHECK (((num_nonnulls(month_day, easter_offset) = 1) AND (COALESCE(month_day, '01-01'::text) ~ '^(0[1-9]|1[0-2])-([0-2][0-9]|3[01])$'::text))),
  CONSTRAINT holiday_pkey PRIMARY KEY (id),
  CONSTRAINT holiday_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.holiday IS 'Days on which courts are closed: a day of the year or days from Easter; one that falls on a Sunday may move. Source: art. 3 Algemene termijnenwet, to verify.';
GRANT SELECT ON motions.holiday TO ontzien_app;

CREATE TABLE motions.motion (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  applicant_id uuid NOT NULL,
  applicant_function text NOT NULL,
  suspect_id uuid,
  on_behalf_of uuid NOT NULL,
  stage text NOT NULL,
  state text NOT NULL DEFAULT 'DRAFT'::text,
  version integer NOT NULL DEFAULT 1,
  created_at timestamp with time zone NOT NULL,
  filed_at timestamp with time zone,
  responses_due_at timestamp with time zone,
  completion_asked text,
  withdrawal_reason text,
  legal_basis text[] NOT NULL DEFAULT '{}'::text[],
  requested_form text,
  at_trial_reason text,
  facts uuid[] NOT NULL DEFAULT '{}'::uuid[],
  not_viewed_reason text,
  fragments jsonb NOT NULL DEFAULT '[]'::jsonb,
  added_value_ground text,
  added_value text,
  insufficient_ground text,
  insufficient text,
  best_interest text,
  questions jsonb NOT NULL DEFAULT '[]'::jsonb,
  topics_only jsonb,
  alternatives jsonb NOT NULL DEFAULT '[]'::jsonb,
  incriminating boolean,
  defence_had_opportunity boolean,
  weight_of_statement text,
  urgency jsonb,
  new_circumstances text,
  no_identity_data boolean NOT NULL DEFAULT false,
  earlier_interviews jsonb NOT NULL DEFAULT '[]'::jsonb,
  recordings_viewed jsonb NOT NULL DEFAULT '[]'::jsonb,
  attachments uuid[] NOT NULL DEFAULT '{}'::uuid[],
  entry_way text,
  entered_by uuid,
  received_at timestamp with time zone,
  source_document_id uuid,
  source_hearing_id uuid,
  viewing_offers jsonb NOT NULL DEFAULT '[]'::jsonb,
  viewing_certificates uuid[] NOT NULL DEFAULT '{}'::uuid[],
  interviews_elsewhere integer NOT NULL DEFAULT 0,
  CONSTRAINT motion_attachments_sorted_check CHECK (motions.sorted_once(attachments)),
  CONSTRAINT motion_certificates_sorted_check CHECK (motions.sorted_once(viewing_certificates)),
  CONSTRAINT motion_counsel_for_suspect_check CHECK (((applicant_function = 'DEFENCE_COUNSEL'::text) = (suspect_id IS NOT NULL))),
  CONSTRAINT motion_entry_complete_check CHECK (
CASE entry_way
    WHEN 'PAPER'::text THEN ((num_nonnulls(entered_by, received_at, source_document_id) = 3) AND (source_hearing_id IS NULL))
    WHEN 'ORAL'::text THEN (num_nonnulls(entered_by, received_at, source_hearing_id) = 3)
    ELSE (num_nonnulls(entered_by, received_at, source_document_id, source_hearing_id) = 0)
END),
  CONSTRAINT motion_entry_way_known_check CHECK ((entry_way = ANY (ARRAY['PAPER'::text, 'ORAL'::text]))),
  CONSTRAINT motion_facts_sorted_check CHECK (motions.sorted_once(facts)),
  CONSTRAINT motion_filed_asked_check CHECK (((state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text, 'WITHDRAWN'::text])) OR ((requested_form IS NOT NULL) AND (cardinality(facts) > 0) AND (cardinality(legal_basis) > 0) AND ((requested_form <> 'AT_TRIAL'::text) OR (at_trial_reason IS NOT NULL)) AND ((jsonb_array_length(questions) > 0) OR (topics_only IS NOT NULL))))),
  CONSTRAINT motion_filed_dated_check CHECK (
CASE state
    WHEN 'DRAFT'::text THEN (filed_at IS NULL)
    WHEN 'WITHDRAWN'::text THEN true
    ELSE (filed_at IS NOT NULL)
END),
  CONSTRAINT motion_filed_declared_check CHECK (((state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text, 'WITHDRAWN'::text])) OR no_identity_data)),
  CONSTRAINT motion_filed_motivated_check CHECK (((state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text, 'WITHDRAWN'::text])) OR ((COALESCE(added_value_ground, added_value) IS NOT NULL) AND (COALESCE(insufficient_ground, insufficient) IS NOT NULL) AND (best_interest IS NOT NULL) AND (incriminating IS NOT NULL) AND (defence_had_opportunity IS NOT NULL)))),
  CONSTRAINT motion_form_known_check CHECK ((requested_form = ANY (ARRAY['STUDIO_CERTIFIED_INTERVIEWER'::text, 'RC_PRESENT'::text, 'WRITTEN_QUESTIONS'::text, 'AT_TRIAL'::text]))),
  CONSTRAINT motion_function_known_check CHECK ((applicant_function = ANY (ARRAY['DEFENCE_COUNSEL'::text, 'PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text, 'VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'INVESTIGATING_JUDGE'::text, 'JUDGE'::text]))),
  CONSTRAINT motion_interviews_elsewhere_check CHECK ((interviews_elsewhere >= 0)),
  CONSTRAINT motion_not_viewed_known_check CHECK ((not_viewed_reason = ANY (ARRAY['NOT_OFFERED'::text, 'NO_SLOT'::text, 'NOT_YET'::text, 'REFUSES'::text]))),
  CONSTRAINT motion_on_behalf_check CHECK ((on_behalf_of =
CASE applicant_function
    WHEN 'DEFENCE_COUNSEL'::text THEN suspect_id
    WHEN 'VICTIM_COUNSEL'::text THEN child_ref
    WHEN 'GUARDIAN_AD_LITEM'::text THEN child_ref
    ELSE case_id
END)),
  CONSTRAINT motion_presumed_interest_check CHECK (((COALESCE(added_value_ground, insufficient_ground) IS NULL) OR ((applicant_function = 'DEFENCE_COUNSEL'::text) AND (COALESCE(added_value_ground, 'PRESUMED_INTEREST'::text) = 'PRESUMED_INTEREST'::text) AND (COALESCE(insufficient_ground, 'PRESUMED_INTEREST'::text) = 'PRESUMED_INTEREST'::text)))),
  CONSTRAINT motion_received_before_check CHECK ((received_at <= created_at)),
  CONSTRAINT motion_stage_known_check CHECK ((stage = ANY (ARRAY['INVESTIGATION'::text, 'PRE_TRIAL'::text, 'TRIAL_FIRST_INSTANCE'::text, 'APPEAL'::text, 'AFTER_REMITTAL'::text]))),
  CONSTRAINT motion_state_known_check CHECK ((state = ANY (ARRAY['DRAFT'::text, 'SUBMITTED'::text, 'INCOMPLETE'::text, 'UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text, 'SUSPENDED_RECUSAL'::text, 'REFERRED'::text, 'DECIDED'::text, 'UNDER_OBJECTION'::text, 'BOOKED'::text, 'HELD'::text, 'REPORTED'::text, 'WITHDRAWN'::text, 'MOOT'::text, 'CLOSED'::text]))),
  CONSTRAINT motion_weight_known_check CHECK ((weight_of_statement = ANY (ARRAY['SOLE'::text, 'DECISIVE'::text, 'SUPPORTING'::text]))),
  CONSTRAINT motion_applicant_id_fkey FOREIGN KEY (applicant_id) REFERENCES people.person(id),
  CONSTRAINT motion_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT motion_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people.person(id),
  CONSTRAINT motion_source_document_id_fkey FOREIGN KEY (source_document_id) REFERENCES documents.document(id),
  CONSTRAINT motion_source_hearing_id_fkey FOREIGN KEY (source_hearing_id) REFERENCES motions.trial_day(hearing_id),
  CONSTRAINT motion_suspect_id_fkey FOREIGN KEY (suspect_id) REFERENCES cases.suspect(id),
  CONSTRAINT motion_pkey PRIMARY KEY (id),
  CONSTRAINT motion_state_explained TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT motion_case_uniq UNIQUE (id, case_id)
);
COMMENT ON TABLE motions.motion IS 'A motion about one child; its text is settled when it is filed. Source: domain 4.4.';
ALTER TABLE motions.motion ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.motion FORCE ROW LEVEL SECURITY;
CREATE INDEX motion_case_idx ON motions.motion USING btree (case_id, id DESC);
CREATE UNIQUE INDEX motion_one_open_uniq ON motions.motion USING btree (on_behalf_of, child_ref, facts, ((applicant_function = ANY (ARRAY['INVESTIGATING_JUDGE'::text, 'JUDGE'::text])))) WHERE (state = ANY (ARRAY['SUBMITTED'::text, 'INCOMPLETE'::text, 'UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text, 'SUSPENDED_RECUSAL'::text, 'REFERRED'::text, 'UNDER_OBJECTION'::text]));
CREATE TRIGGER motion_certificates_hold BEFORE INSERT OR UPDATE OF viewing_certificates ON motions.motion FOR EACH ROW WHEN ((cardinality(new.viewing_certificates) > 0)) EXECUTE FUNCTION motions.check_motion_certificates();
CREATE TRIGGER motion_holds BEFORE INSERT OR UPDATE ON motions.motion FOR EACH ROW EXECUTE FUNCTION motions.check_motion();
CREATE TRIGGER motion_sources_hold BEFORE INSERT OR UPDATE OF attachments, source_document_id, source_hearing_id ON motions.motion FOR EACH ROW EXECUTE FUNCTION motions.check_motion_sources();
CREATE CONSTRAINT TRIGGER motion_state_explained AFTER INSERT OR UPDATE OF state ON motions.motion DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION motions.check_state_explained();
CREATE POLICY motion_asked ON motions.motion FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY motion_insert ON motions.motion FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((state = 'DRAFT'::text) AND
CASE
    WHEN (entered_by IS NULL) THEN ((applicant_id = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[applicant_function]))
    ELSE ((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{COURT_CLERK}'::text[]) AND (EXISTS ( SELECT 1
       FROM auth.case_access a
      WHERE ((a.case_id = motion.case_id) AND (a.person_id = motion.applicant_id) AND (a.function = motion.applicant_function) AND (a.closed_at IS NULL) AND (COALESCE(a.child_ref, motion.child_ref) = motion.child_ref) AND (NOT (a.suspect_id IS DISTINCT FROM motion.suspect_id))))))
END)));
CREATE POLICY motion_select ON motions.motion FOR SELECT TO ontzien_app USING ((kernel.is_system() OR ((applicant_id = kernel.actor()) AND auth.acts_in_case(case_id, ARRAY[applicant_function])) OR ((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{COURT_CLERK}'::text[])) OR ((filed_at IS NOT NULL) AND (auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]) OR (EXISTS ( SELECT 1
   FROM auth.case_access a
  WHERE ((a.case_id = motion.case_id) AND (a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (((a.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (a.child_ref = motion.child_ref)) OR ((a.function = 'DEFENCE_COUNSEL'::text) AND (a.suspect_id = motion.suspect_id))))))))));
CREATE POLICY motion_update ON motions.motion FOR UPDATE TO ontzien_app USING ((kernel.is_system() OR auth.may_see_case(case_id)));
GRANT INSERT, SELECT ON motions.motion TO ontzien_app;
GRANT UPDATE (stage, state, version, filed_at, responses_due_at, completion_asked, withdrawal_reason, legal_basis, requested_form, at_trial_reason, facts, not_viewed_reason, fragments, added_value_ground, added_value, insufficient_ground, insufficient, best_interest, questions, topics_only, alternatives, incriminating, defence_had_opportunity, weight_of_statement, urgency, new_circumstances, no_identity_data, earlier_interviews, recordings_viewed, attachments, viewing_offers, viewing_certificates, interviews_elsewhere) ON motions.motion TO ontzien_app;

CREATE TABLE motions.office_term (
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  office text NOT NULL,
  seq integer NOT NULL,
  due_at timestamp with time zone NOT NULL,
  reason text,
  set_by uuid NOT NULL,
  set_at timestamp with time zone NOT NULL,
  CONSTRAINT office_term_ahead_check CHECK ((due_at > set_at)),
  CONSTRAINT office_term_office_known_check CHECK ((office = ANY (ARRAY['PROSECUTION'::text, 'CHILD_SIDE'::text, 'CHILD_VIEW'::text, 'EXPERT'::text, 'INTERVIEWER'::text, 'CO_ACCUSED'::text]))),
  CONSTRAINT office_term_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT office_term_set_by_fkey FOREIGN KEY (set_by) REFERENCES people.person(id),
  CONSTRAINT office_term_pkey PRIMARY KEY (motion_id, office, seq)
);
COMMENT ON TABLE motions.office_term IS 'Terms of our own for answers and advice (systeemregel), with their extensions; insert only.';
ALTER TABLE motions.office_term ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.office_term FORCE ROW LEVEL SECURITY;
CREATE TRIGGER office_term_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.office_term FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY office_term_insert ON motions.office_term FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((set_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]))));
CREATE POLICY office_term_owner ON motions.office_term FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY office_term_select ON motions.office_term FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = office_term.motion_id))));
GRANT INSERT, SELECT ON motions.office_term TO ontzien_app;

CREATE TABLE motions.recusal (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  judge_id uuid NOT NULL,
  kind text NOT NULL,
  outcome text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  CONSTRAINT recusal_kind_known_check CHECK ((kind = ANY (ARRAY['RECUSAL'::text, 'SELF_RECUSAL'::text]))),
  CONSTRAINT recusal_outcome_known_check CHECK ((outcome = ANY (ARRAY['PENDING'::text, 'GRANTED'::text, 'DENIED'::text, 'DROPPED'::text]))),
  CONSTRAINT recusal_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people.person(id),
  CONSTRAINT recusal_judge_id_fkey FOREIGN KEY (judge_id) REFERENCES people.person(id),
  CONSTRAINT recusal_motion_fk FOREIGN KEY (motion_id, case_id) REFERENCES motions.motion(id, case_id),
  CONSTRAINT recusal_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE motions.recusal IS 'Recusal and self-recusal (art. 512-518 Sv, to verify); insert only. Source: domain 4.8, A32.';
ALTER TABLE motions.recusal ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.recusal FORCE ROW LEVEL SECURITY;
CREATE INDEX recusal_motion_idx ON motions.recusal USING btree (motion_id, entered_at);
CREATE TRIGGER recusal_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.recusal FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY recusal_insert ON motions.recusal FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((entered_by = kernel.actor()) AND auth.acts_in_case(case_id, '{INVESTIGATING_JUDGE,JUDGE,COURT_CLERK}'::text[]))));
CREATE POLICY recusal_select ON motions.recusal FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = recusal.motion_id))));
GRANT INSERT, SELECT ON motions.recusal TO ontzien_app;

CREATE TABLE motions.remedy (
  stage text,
  side text,
  after text NOT NULL,
  "position" integer NOT NULL,
  code text NOT NULL,
  article text NOT NULL,
  term text,
  text_nl text NOT NULL,
  text_en text NOT NULL,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT remedy_after_known_check CHECK ((after = ANY (ARRAY['INTERIM'::text, 'GRANT'::text, 'REFUSAL'::text, 'TRIAL_BEGUN'::text]))),
  CONSTRAINT remedy_pkey PRIMARY KEY (id),
  CONSTRAINT remedy_once_excl EXCLUDE USING gist (after WITH =, COALESCE(stage, ''::text) WITH =, COALESCE(side, ''::text) WITH =, "position" WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.remedy IS 'What can be done against a decision; the first row that fits. A term names a row of motions.term. Source: domain 4.8.';
GRANT SELECT ON motions.remedy TO ontzien_app;

CREATE TABLE motions.reminder (
  motion_id uuid NOT NULL,
  office text NOT NULL,
  due_at timestamp with time zone NOT NULL,
  kind text NOT NULL,
  sent_at timestamp with time zone NOT NULL,
  CONSTRAINT reminder_kind_known_check CHECK ((kind = ANY (ARRAY['SOON'::text, 'PASSED'::text]))),
  CONSTRAINT reminder_moment_check CHECK (((kind = 'PASSED'::text) = (sent_at > due_at))),
  CONSTRAINT reminder_office_known_check CHECK ((office = ANY (ARRAY['PROSECUTION'::text, 'CHILD_SIDE'::text, 'CHILD_VIEW'::text, 'EXPERT'::text, 'INTERVIEWER'::text, 'CO_ACCUSED'::text]))),
  CONSTRAINT reminder_motion_id_fkey FOREIGN KEY (motion_id) REFERENCES motions.motion(id),
  CONSTRAINT reminder_pkey PRIMARY KEY (motion_id, office, due_at, kind)
);
COMMENT ON TABLE motions.reminder IS 'Which office was reminded of which term, once before and once after its end; an extended term is another term. Insert only.';
ALTER TABLE motions.reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.reminder FORCE ROW LEVEL SECURITY;
CREATE TRIGGER reminder_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.reminder FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY reminder_insert ON motions.reminder FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY reminder_select ON motions.reminder FOR SELECT TO ontzien_app USING (kernel.is_system());
GRANT INSERT, SELECT ON motions.reminder TO ontzien_app;

CREATE TABLE motions.response (
  id uuid NOT NULL,
  motion_id uuid NOT NULL,
  party text NOT NULL,
  supplements uuid,
  person_id uuid NOT NULL,
  function text NOT NULL,
  "position" text,
  grounds text[] NOT NULL DEFAULT '{}'::text[],
  text text NOT NULL,
  protection_wishes text,
  conflict_check text,
  wants_to_be_heard boolean NOT NULL DEFAULT false,
  late boolean NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  CONSTRAINT response_conflict_known_check CHECK ((conflict_check = ANY (ARRAY['NO_CONFLICT'::text, 'POSSIBLE_CONFLICT'::text, 'CONFLICT'::text]))),
  CONSTRAINT response_first_complete_check CHECK (((supplements IS NOT NULL) OR (("position" IS NOT NULL) AND (((party = 'CHILD_SIDE'::text) AND (function <> 'VICTIM_COORDINATOR'::text)) = (conflict_check IS NOT NULL))))),
  CONSTRAINT response_party_known_check CHECK (
CASE party
    WHEN 'PROSECUTION'::text THEN (function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text]))
    WHEN 'CHILD_SIDE'::text THEN (function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text, 'VICTIM_COORDINATOR'::text]))
    ELSE false
END),
  CONSTRAINT response_position_known_check CHECK (("position" = ANY (ARRAY['SUPPORT'::text, 'NO_OBJECTION'::text, 'OPPOSE'::text, 'PARTLY'::text]))),
  CONSTRAINT response_supplements_another_check CHECK ((supplements <> id)),
  CONSTRAINT response_text_not_blank_check CHECK ((btrim(text) <> ''::text)),
  CONSTRAINT response_motion_id_fkey FOREIGN KEY (motion_id) REFERENCES motions.motion(id),
  CONSTRAINT response_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT response_supplements_fk FOREIGN KEY (supplements, motion_id, party) REFERENCES motions.response(id, motion_id, party),
  CONSTRAINT response_pkey PRIMARY KEY (id),
  CONSTRAINT response_same_party_uniq UNIQUE (id, motion_id, party)
);
COMMENT ON TABLE motions.response IS 'What a party says to a motion; supplemented by further rows, never changed. Source: domain 4.5.';
ALTER TABLE motions.response ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.response FORCE ROW LEVEL SECURITY;
CREATE INDEX response_motion_idx ON motions.response USING btree (motion_id, answered_at);
CREATE UNIQUE INDEX response_once_uniq ON motions.response USING btree (motion_id, party) WHERE (supplements IS NULL);
CREATE TRIGGER response_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.response FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY response_insert ON motions.response FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = response.motion_id) AND auth.acts_in_case(m.case_id, ARRAY[response.function]) AND ((response.function <> 'VICTIM_COORDINATOR'::text) OR (cases.own_voice(m.child_ref) = 'SELF'::text))))))));
CREATE POLICY response_select ON motions.response FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE (m.id = response.motion_id))));
GRANT INSERT, SELECT ON motions.response TO ontzien_app;

CREATE TABLE motions.sealed_questions (
  motion_id uuid NOT NULL,
  case_id uuid NOT NULL,
  questions text[] NOT NULL,
  CONSTRAINT sealed_questions_stated_check CHECK ((NOT (''::text = ANY (questions)))),
  CONSTRAINT sealed_questions_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT sealed_questions_motion_id_fkey FOREIGN KEY (motion_id) REFERENCES motions.motion(id),
  CONSTRAINT sealed_questions_pkey PRIMARY KEY (motion_id)
);
COMMENT ON TABLE motions.sealed_questions IS 'Questions of a motion that gives the other parties its topics only. Source: domain 4.4.';
ALTER TABLE motions.sealed_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.sealed_questions FORCE ROW LEVEL SECURITY;
CREATE INDEX sealed_questions_case_idx ON motions.sealed_questions USING btree (case_id);
CREATE POLICY sealed_questions_insert ON motions.sealed_questions FOR INSERT TO ontzien_app WITH CHECK ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = sealed_questions.motion_id) AND (m.case_id = sealed_questions.case_id) AND ((kernel.actor() = m.applicant_id) OR (kernel.actor() = m.entered_by)) AND (m.state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text]))))));
CREATE POLICY sealed_questions_select ON motions.sealed_questions FOR SELECT TO ontzien_app USING ((kernel.is_system() OR (EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = sealed_questions.motion_id) AND (((kernel.actor() = m.applicant_id) OR (kernel.actor() = m.entered_by)) OR auth.acts_in_case(m.case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[])))))));
CREATE POLICY sealed_questions_update ON motions.sealed_questions FOR UPDATE TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.motion m
  WHERE ((m.id = sealed_questions.motion_id) AND ((kernel.actor() = m.applicant_id) OR (kernel.actor() = m.entered_by)) AND (m.state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text]))))));
GRANT INSERT, SELECT ON motions.sealed_questions TO ontzien_app;
GRANT UPDATE (questions) ON motions.sealed_questions TO ontzien_app;

CREATE TABLE motions.service (
  decision_id uuid NOT NULL,
  person_id uuid NOT NULL,
  served_at timestamp with time zone NOT NULL,
  CONSTRAINT service_decision_id_fkey FOREIGN KEY (decision_id) REFERENCES motions.decision(id),
  CONSTRAINT service_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT service_pkey PRIMARY KEY (decision_id, person_id)
);
COMMENT ON TABLE motions.service IS 'Service of a decision, one row a recipient; insert only. Source: domain 4.6.';
ALTER TABLE motions.service ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.service FORCE ROW LEVEL SECURITY;
CREATE TRIGGER service_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON motions.service FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY service_insert ON motions.service FOR INSERT TO ontzien_app WITH CHECK ((EXISTS ( SELECT 1
   FROM motions.decision d
  WHERE ((d.id = service.decision_id) AND auth.acts_in_case(d.case_id, '{INVESTIGATING_JUDGE,JUDGE}'::text[])))));
CREATE POLICY service_select ON motions.service FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM motions.decision d
  WHERE (d.id = service.decision_id))));
GRANT INSERT, SELECT ON motions.service TO ontzien_app;

CREATE TABLE motions.term (
  code text NOT NULL,
  kind text NOT NULL,
  days integer NOT NULL,
  urgent_days integer NOT NULL,
  unit text NOT NULL,
  article text,
  to_verify boolean NOT NULL,
  in_force daterange NOT NULL,
  id integer NOT NULL,
  CONSTRAINT term_article_of_law_check CHECK (((kind = 'LEGAL'::text) = (article IS NOT NULL))),
  CONSTRAINT term_days_positive_check CHECK (((days > 0) AND (urgent_days > 0))),
  CONSTRAINT term_kind_known_check CHECK ((kind = ANY (ARRAY['LEGAL'::text, 'SYSTEM_RULE'::text]))),
  CONSTRAINT term_unit_known_check CHECK ((unit = ANY (ARRAY['CALENDAR_DAY'::text, 'COURT_DAY'::text]))),
  CONSTRAINT term_pkey PRIMARY KEY (id),
  CONSTRAINT term_once_excl EXCLUDE USING gist (code WITH =, in_force WITH &&)
);
COMMENT ON TABLE motions.term IS 'Terms of law and our own (systeemregel), by the days they are in force. Source: domain 1.4, 4.3.';
GRANT SELECT ON motions.term TO ontzien_app;

CREATE TABLE motions.trial_day (
  hearing_id uuid NOT NULL,
  case_id uuid NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  planned_at timestamp with time zone NOT NULL,
  CONSTRAINT trial_day_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT trial_day_pkey PRIMARY KEY (hearing_id)
);
COMMENT ON TABLE motions.trial_day IS 'Planned hearings of a case, for the ten days of art. 263 Sv. One planned after a motion does not make it late.';
ALTER TABLE motions.trial_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE motions.trial_day FORCE ROW LEVEL SECURITY;
CREATE INDEX trial_day_case_idx ON motions.trial_day USING btree (case_id, starts_at);
CREATE POLICY trial_day_insert ON motions.trial_day FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{COURT_CLERK,JUDGE}'::text[]));
CREATE POLICY trial_day_select ON motions.trial_day FOR SELECT TO ontzien_app USING ((kernel.is_system() OR auth.may_see_case(case_id)));
GRANT INSERT, SELECT ON motions.trial_day TO ontzien_app;

CREATE TABLE motions.wording (
  id uuid NOT NULL,
  general text NOT NULL,
  specific text NOT NULL,
  state text NOT NULL DEFAULT 'SUGGESTED'::text,
  times integer NOT NULL DEFAULT 1,
  suggested_on date NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  CONSTRAINT wording_decided_by_person_check CHECK ((((state = 'SUGGESTED'::text) = (decided_by IS NULL)) AND (num_nonnulls(decided_by, decided_at) <> 1))),
  CONSTRAINT wording_state_known_check CHECK ((state = ANY (ARRAY['SUGGESTED'::text, 'ACCEPTED'::text, 'DECLINED'::text]))),
  CONSTRAINT wording_times_positive_check CHECK ((times > 0)),
  CONSTRAINT wording_words_only_check CHECK (((general ~ '^[a-z][a-z_*'' -]{1,199}$'::text) AND (specific ~ '^[a-z][a-z_*'' -]{1,199}$'::text))),
  CONSTRAINT wording_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT wording_pkey PRIMARY KEY (id),
  CONSTRAINT wording_pair_uniq UNIQUE (general, specific)
);
COMMENT ON TABLE motions.wording IS 'Pairs of lawyers'' words and children''s words; suggested from marked answers, accepted by a person. No case, no motion.';
GRANT INSERT, SELECT ON motions.wording TO ontzien_app;
GRANT UPDATE (state, times, decided_by, decided_at) ON motions.wording TO ontzien_app;

CREATE TABLE notifications.notice (
  event_id uuid NOT NULL,
  person_id uuid NOT NULL,
  type text NOT NULL,
  case_id uuid,
  subject_id uuid NOT NULL,
  happened_at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  CONSTRAINT notice_event_id_fkey FOREIGN KEY (event_id) REFERENCES kernel.outbox_event(id),
  CONSTRAINT notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT notice_pkey PRIMARY KEY (event_id, person_id)
);
COMMENT ON TABLE notifications.notice IS 'One row per event and recipient; delivering twice changes nothing.';
ALTER TABLE notifications.notice ENABLE ROW LEVEL SECURITY;
ALTER TABLE notifications.notice FORCE ROW LEVEL SECURITY;
CREATE INDEX notice_person_idx ON notifications.notice USING btree (person_id, event_id DESC);
CREATE POLICY notice_deliver ON notifications.notice FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY notice_own ON notifications.notice FOR SELECT TO ontzien_app USING ((kernel.is_system() OR ((person_id = kernel.actor()) AND ((type <> ALL ('{document.released,document.opened,document.withdrawn}'::text[])) OR documents.is_open(subject_id, case_id)))));
CREATE POLICY notice_read ON notifications.notice FOR UPDATE TO ontzien_app USING ((person_id = kernel.actor()));
GRANT INSERT, SELECT ON notifications.notice TO ontzien_app;
GRANT UPDATE (read_at) ON notifications.notice TO ontzien_app;

CREATE VIEW notifications.work_item WITH {security_invoker=true} AS WITH mine AS (
         SELECT DISTINCT a.case_id,
            a.person_id,
            a.function,
            a.suspect_id,
            a.child_ref
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL))
        )
 SELECT 'DOCUMENT_TO_REVIEW'::text AS kind,
    d.case_id,
    NULL::uuid AS child_ref,
    d.id AS subject_id,
    m.person_id,
    d.entered_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (documents.document d
     JOIN mine m ON (((m.case_id = d.case_id) AND (m.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text])))))
  WHERE (d.state = 'IN_REVIEW'::text)
UNION ALL
 SELECT 'NEEDS_TO_RECORD'::text AS kind,
    k.case_id,
    k.child_ref,
    k.child_ref AS subject_id,
    m.person_id,
    k.registered_at AS since,
    ((((( SELECT c.reported_on
           FROM cases."case" c
          WHERE (c.id = k.case_id)) + 15))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) - '00:00:00.001'::interval) AS due_at,
    true AS mine
   FROM (cases.child k
     JOIN mine m ON (((m.case_id = k.case_id) AND (m.function = ANY (ARRAY['PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text, 'INTERVIEW_COORDINATOR'::text])))))
  WHERE ((NOT COALESCE(( SELECT n.complete
           FROM interviews.needs_assessment n
          WHERE (n.child_ref = k.child_ref)
          ORDER BY n.version DESC
         LIMIT 1), false)) AND (NOT (EXISTS ( SELECT 1
           FROM interviews.booking b
          WHERE ((b.child_ref = k.child_ref) AND (b.state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text])))))))
UNION ALL
 SELECT 'CHILD_TO_BOOK'::text AS kind,
    k.case_id,
    k.child_ref,
    k.child_ref AS subject_id,
    m.person_id,
    ((c.reported_on)::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) AS since,
    ((((c.reported_on + 15))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) - '00:00:00.001'::interval) AS due_at,
    true AS mine
   FROM ((cases.child k
     JOIN cases."case" c ON ((c.id = k.case_id)))
     JOIN mine m ON (((m.case_id = k.case_id) AND (m.function = 'INTERVIEW_COORDINATOR'::text))))
  WHERE (( SELECT n.complete
           FROM interviews.needs_assessment n
          WHERE (n.child_ref = k.child_ref)
          ORDER BY n.version DESC
         LIMIT 1) AND (NOT (EXISTS ( SELECT 1
           FROM interviews.booking b
          WHERE ((b.child_ref = k.child_ref) AND (b.state <> ALL (ARRAY['CANCELLED'::text, 'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text, 'CHILD_DECLINED'::text])))))))
UNION ALL
 SELECT 'SESSION_TO_HOLD'::text AS kind,
    b.case_id,
    b.child_ref,
    b.id AS subject_id,
    m.person_id,
    b.booked_at AS since,
    lower(b.session) AS due_at,
    true AS mine
   FROM (interviews.booking b
     JOIN mine m ON (((m.case_id = b.case_id) AND (m.function = 'CHILD_INTERVIEWER'::text))))
  WHERE ((b.interviewer_id = m.person_id) AND (b.state = ANY (ARRAY['BOOKED'::text, 'AT_RISK'::text, 'CHECKED_IN'::text, 'STARTED'::text])))
UNION ALL
 SELECT 'RECORDING_TO_HAND_IN'::text AS kind,
    b.case_id,
    b.child_ref,
    b.id AS subject_id,
    m.person_id,
    b.ended_at AS since,
    (b.ended_at + '1 day'::interval) AS due_at,
    true AS mine
   FROM (interviews.booking b
     JOIN mine m ON (((m.case_id = b.case_id) AND (m.function = 'CHILD_INTERVIEWER'::text))))
  WHERE ((b.interviewer_id = m.person_id) AND (b.state = 'HELD'::text) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.recording r
          WHERE ((r.booking_id = b.id) AND (r.track <> 'CONTROL_ROOM_AUDIO'::text) AND (r.state = ANY (ARRAY['VERIFIED'::text, 'DESTROYED'::text])))))))
UNION ALL
 SELECT 'RECORDING_TO_WATCH'::text AS kind,
    r.case_id,
    r.child_ref,
    r.id AS subject_id,
    m.person_id,
    r.verified_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (recordings.recording r
     JOIN mine m ON (((m.case_id = r.case_id) AND (m.function = ANY (ARRAY['DEFENCE_COUNSEL'::text, 'VICTIM_COUNSEL'::text])))))
  WHERE ((r.state = 'VERIFIED'::text) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.viewed_range v
          WHERE ((v.recording_id = r.id) AND (v.person_id = m.person_id))))))
UNION ALL
 SELECT 'MOTION_TO_FINISH'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.created_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT mine.case_id,
            mine.person_id
           FROM mine) m ON ((m.case_id = t.case_id)))
  WHERE ((t.applicant_id = m.person_id) AND (t.state = ANY (ARRAY['DRAFT'::text, 'INCOMPLETE'::text])))
UNION ALL
 SELECT 'MOTION_TO_ADMIT'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    (t.filed_at + '1 day'::interval) AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN mine m ON (((m.case_id = t.case_id) AND (m.function = 'COURT_CLERK'::text))))
  WHERE (t.state = 'SUBMITTED'::text)
UNION ALL
 SELECT 'MOTION_TO_ANSWER'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    t.responses_due_at AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN mine m ON (((m.case_id = t.case_id) AND ((m.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) OR ((m.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (m.child_ref = t.child_ref))))))
  WHERE ((t.state = ANY (ARRAY['UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])) AND (NOT (EXISTS ( SELECT 1
           FROM motions.response r
          WHERE ((r.motion_id = t.id) AND (r.party =
                CASE
                    WHEN (m.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) THEN 'PROSECUTION'::text
                    ELSE 'CHILD_SIDE'::text
                END))))))
UNION ALL
 SELECT 'CHILD_VIEW_TO_ASK'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    t.responses_due_at AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN mine m ON (((m.case_id = t.case_id) AND ((m.function = 'VICTIM_COORDINATOR'::text) OR ((m.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (m.child_ref = t.child_ref))))))
  WHERE ((t.state = ANY (ARRAY['UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])) AND (NOT (EXISTS ( SELECT 1
           FROM motions.child_view v
          WHERE (v.motion_id = t.id)))))
UNION ALL
 SELECT 'MOTION_TO_DECIDE'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN mine m ON (((m.case_id = t.case_id) AND (m.function = ANY (ARRAY['JUDGE'::text, 'INVESTIGATING_JUDGE'::text])))))
  WHERE (t.state = 'READY_FOR_DECISION'::text)
UNION ALL
 SELECT 'MOTION_WAITING'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    t.responses_due_at AS due_at,
    false AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT mine.case_id,
            mine.person_id
           FROM mine) m ON ((m.case_id = t.case_id)))
  WHERE ((t.applicant_id = m.person_id) AND (t.state = ANY (ARRAY['SUBMITTED'::text, 'UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])))
UNION ALL
 SELECT 'CLOSURE_TO_ORDER'::text AS kind,
    h.case_id,
    h.child_ref,
    h.id AS subject_id,
    m.person_id,
    h.planned_at AS since,
    lower(h.period) AS due_at,
    true AS mine
   FROM (hearings.hearing h
     JOIN mine m ON (((m.case_id = h.case_id) AND (m.function = ANY (ARRAY['JUDGE'::text, 'INVESTIGATING_JUDGE'::text])))))
  WHERE (( SELECT x.state
           FROM hearings.closure x
          WHERE (x.hearing_id = h.id)
          ORDER BY x.seq DESC
         LIMIT 1) = 'PROPOSED'::text)
UNION ALL
 SELECT 'DOCUMENT_TO_RENEW'::text AS kind,
    f.case_id,
    NULL::uuid AS child_ref,
    f.document_id AS subject_id,
    m.person_id,
    f.found_at AS since,
    f.found_at AS due_at,
    true AS mine
   FROM ((documents.finding f
     JOIN documents.document d ON (((d.id = f.document_id) AND (d.state = 'RELEASED'::text))))
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text])))) m ON ((m.case_id = f.case_id)))
UNION ALL
 SELECT 'BOOKING_AT_RISK'::text AS kind,
    b.case_id,
    b.child_ref,
    b.id AS subject_id,
    m.person_id,
    b.booked_at AS since,
    lower(b.session) AS due_at,
    true AS mine
   FROM (interviews.booking b
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = 'INTERVIEW_COORDINATOR'::text))) m ON ((m.case_id = b.case_id)))
  WHERE (b.state = 'AT_RISK'::text)
UNION ALL
 SELECT s.kind,
    s.case_id,
    s.child_ref,
    s.motion_id AS subject_id,
    kernel.actor() AS person_id,
    s.since,
    s.due_at,
    true AS mine
   FROM motions.asked_of_actor() s(kind, case_id, child_ref, motion_id, since, due_at)
UNION ALL
 SELECT 'OBJECTION_TO_SETTLE'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    ( SELECT max(e.at) AS max
           FROM motions.event e
          WHERE ((e.motion_id = t.id) AND (e.action = 'object'::text))) AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id,
            a.function,
            a.child_ref
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL))) m ON (((m.case_id = t.case_id) AND (m.function = 'JUDGE'::text))))
  WHERE ((t.state = 'UNDER_OBJECTION'::text) AND (NOT (EXISTS ( SELECT 1
           FROM motions.decision d
          WHERE ((d.motion_id = t.id) AND (NOT d.interim) AND (d.decider_id = m.person_id) AND (NOT (EXISTS ( SELECT 1
                   FROM motions.decision n
                  WHERE (n.replaces = d.id)))))))))
UNION ALL
 SELECT DISTINCT 'REPORT_TO_FILE'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    ( SELECT max(e.at) AS max
           FROM motions.event e
          WHERE ((e.motion_id = t.id) AND (e.action = 'hold'::text))) AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id,
            a.function,
            a.child_ref
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL))) m ON (((m.case_id = t.case_id) AND (m.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'COURT_CLERK'::text])))))
  WHERE (t.state = 'HELD'::text)
UNION ALL
 SELECT DISTINCT 'CHILD_TO_TELL'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    ( SELECT max(e.at) AS max
           FROM motions.event e
          WHERE ((e.motion_id = t.id) AND (e.action = ANY (ARRAY['decide'::text, 'withdraw'::text, 'declare-moot'::text])))) AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id,
            a.function,
            a.child_ref
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL))) m ON (((m.case_id = t.case_id) AND ((m.function = 'VICTIM_COORDINATOR'::text) OR ((m.function = ANY (ARRAY['VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])) AND (m.child_ref = t.child_ref))))))
  WHERE (((t.state = ANY (ARRAY['DECIDED'::text, 'BOOKED'::text, 'HELD'::text, 'REPORTED'::text])) OR ((t.state = ANY (ARRAY['WITHDRAWN'::text, 'MOOT'::text, 'CLOSED'::text])) AND (t.filed_at IS NOT NULL) AND (EXISTS ( SELECT 1
           FROM motions.child_view v
          WHERE ((v.motion_id = t.id) AND (v.own_words IS NOT NULL)))))) AND (NOT (EXISTS ( SELECT 1
           FROM motions.child_told k
          WHERE ((k.motion_id = t.id) AND (k.entered_at >= COALESCE(( SELECT max(e.at) AS max
                   FROM motions.event e
                  WHERE ((e.motion_id = t.id) AND (e.action = ANY (ARRAY['decide'::text, 'withdraw'::text, 'declare-moot'::text])))), k.entered_at)))))))
UNION ALL
 SELECT 'VIEWING_TO_OFFER'::text AS kind,
    q.case_id,
    q.child_ref,
    q.id AS subject_id,
    m.person_id,
    q.asked_at AS since,
    q.offer_by AS due_at,
    true AS mine
   FROM (recordings.viewing_request q
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[])))) m ON ((m.case_id = q.case_id)))
  WHERE ((q.settled_at IS NULL) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.viewing_slot s
          WHERE (s.request_id = q.id)))))
UNION ALL
 SELECT 'VIEWING_TO_CHOOSE'::text AS kind,
    q.case_id,
    q.child_ref,
    q.id AS subject_id,
    m.person_id,
    o.since,
    o.due_at,
    true AS mine
   FROM ((recordings.viewing_request q
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{DEFENCE_COUNSEL}'::text[])))) m ON (((m.case_id = q.case_id) AND (m.person_id = q.person_id))))
     JOIN LATERAL ( SELECT min(s.offered_at) AS since,
            max(lower(s.period)) AS due_at
           FROM recordings.viewing_slot s
          WHERE (s.request_id = q.id)) o ON ((o.since IS NOT NULL)))
  WHERE (q.settled_at IS NULL)
UNION ALL
 SELECT 'VIEWING_TO_OPEN'::text AS kind,
    v.case_id,
    v.child_ref,
    v.id AS subject_id,
    m.person_id,
    v.starts_at AS since,
    v.ends_at AS due_at,
    true AS mine
   FROM (recordings.viewing_right v
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{DEFENCE_COUNSEL}'::text[])))) m ON (((m.case_id = v.case_id) AND (m.person_id = v.person_id))))
  WHERE ((v.revoked_at IS NULL) AND (recordings.first_opened(v.id) IS NULL))
UNION ALL
 SELECT 'RECORDING_MISSING'::text AS kind,
    x.case_id,
    b.child_ref,
    b.id AS subject_id,
    m.person_id,
    x.raised_at AS since,
    x.raised_at AS due_at,
    true AS mine
   FROM ((recordings.missing_alarm x
     JOIN interviews.booking b ON ((b.id = x.booking_id)))
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id,
            a.function
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'INTERVIEW_COORDINATOR'::text, 'CHILD_INTERVIEWER'::text])))) m ON ((m.case_id = x.case_id)))
  WHERE (((m.function <> 'CHILD_INTERVIEWER'::text) OR (b.interviewer_id = m.person_id)) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.recording r
          WHERE ((r.booking_id = b.id) AND (r.track <> 'CONTROL_ROOM_AUDIO'::text) AND (r.state = ANY (ARRAY['VERIFIED'::text, 'DESTROYED'::text])))))) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.loss l
          WHERE (l.booking_id = b.id)))))
UNION ALL
 SELECT 'GUARDIAN_TO_ARRANGE'::text AS kind,
    n.case_id,
    n.child_ref,
    n.child_ref AS subject_id,
    m.person_id,
    n.recorded_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (interviews.needs_assessment n
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text])))) m ON ((m.case_id = n.case_id)))
  WHERE (n.guardian_requested AND (n.version = ( SELECT max(o.version) AS max
           FROM interviews.needs_assessment o
          WHERE (o.child_ref = n.child_ref))) AND (NOT (EXISTS ( SELECT 1
           FROM auth.case_access g
          WHERE ((g.case_id = n.case_id) AND (g.child_ref = n.child_ref) AND (g.function = 'GUARDIAN_AD_LITEM'::text) AND (g.closed_at IS NULL))))))
UNION ALL
 SELECT 'EXCEPTION_TO_DECIDE'::text AS kind,
    x.case_id,
    x.child_ref,
    x.id AS subject_id,
    m.person_id,
    x.asked_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (interviews.exception x
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = 'PROSECUTOR'::text))) m ON ((m.case_id = x.case_id)))
  WHERE (x.decision IS NULL)
UNION ALL
 SELECT 'OWN_CHOICE_TO_ASK'::text AS kind,
    o.case_id,
    o.child_ref,
    o.child_ref AS subject_id,
    m.person_id,
    o.noted_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM ((cases.coming_of_age o
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'PROSECUTION_STAFF'::text, 'VICTIM_COORDINATOR'::text])))) m ON ((m.case_id = o.case_id)))
     JOIN cases."case" c ON (((c.id = o.case_id) AND (c.stage <> 'CLOSED'::text))))
  WHERE (cases.own_voice(o.child_ref) IS NULL)
UNION ALL
 SELECT 'MOTION_TO_ANSWER'::text AS kind,
    t.case_id,
    t.child_ref,
    t.id AS subject_id,
    m.person_id,
    t.filed_at AS since,
    t.responses_due_at AS due_at,
    true AS mine
   FROM (motions.motion t
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = 'VICTIM_COORDINATOR'::text))) m ON ((m.case_id = t.case_id)))
  WHERE ((t.state = ANY (ARRAY['UNDER_REVIEW'::text, 'READY_FOR_DECISION'::text, 'ADJOURNED'::text])) AND (cases.own_voice(t.child_ref) = 'SELF'::text) AND (NOT (EXISTS ( SELECT 1
           FROM motions.response r
          WHERE ((r.motion_id = t.id) AND (r.party = 'CHILD_SIDE'::text))))))
UNION ALL
 SELECT 'USE_TO_ANSWER'::text AS kind,
    u.case_id,
    u.child_ref,
    u.id AS subject_id,
    m.person_id,
    u.asked_at AS since,
    u.answer_by AS due_at,
    true AS mine
   FROM (recordings.use_request u
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])))) m ON ((m.case_id = u.case_id)))
  WHERE ((u.answered_at IS NULL) AND (u.asked_by <> m.person_id))
UNION ALL
 SELECT 'DESTRUCTION_TO_DECIDE'::text AS kind,
    d.case_id,
    d.child_ref,
    d.id AS subject_id,
    m.person_id,
    d.asked_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (recordings.destruction d
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{PROSECUTOR,ADVOCATE_GENERAL}'::text[])))) m ON ((m.case_id = d.case_id)))
  WHERE ((d.decided_at IS NULL) AND (d.asked_by <> m.person_id))
UNION ALL
 SELECT 'RECORDING_TO_DESTROY'::text AS kind,
    s.case_id,
    NULL::uuid AS child_ref,
    s.id AS subject_id,
    m.person_id,
    s.due_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (recordings.retention_start s
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{PROSECUTION_STAFF}'::text[])))) m ON ((m.case_id = s.case_id)))
  WHERE ((s.due_at < statement_timestamp()) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.retention_start l
          WHERE ((l.case_id = s.case_id) AND (l.recorded_at > s.recorded_at))))) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.recording_hold h
          WHERE ((h.case_id = s.case_id) AND (h.lifted_at IS NULL))))) AND (EXISTS ( SELECT 1
           FROM recordings.recording r
          WHERE ((r.case_id = s.case_id) AND (r.state = 'VERIFIED'::text) AND (NOT (EXISTS ( SELECT 1
                   FROM recordings.destruction d
                  WHERE ((d.recording_id = r.id) AND (d.decided_at IS NULL)))))))))
UNION ALL
 SELECT 'COPY_TO_DECIDE'::text AS kind,
    o.case_id,
    o.child_ref,
    o.id AS subject_id,
    m.person_id,
    o.asked_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (recordings.copy_order o
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY ('{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[])))) m ON ((m.case_id = o.case_id)))
  WHERE ((o.decided_at IS NULL) AND (o.ended_at IS NULL) AND (o.asked_by <> m.person_id))
UNION ALL
 SELECT 'EDIT_TO_ANSWER'::text AS kind,
    v.case_id,
    v.child_ref,
    v.recording_id AS subject_id,
    m.person_id,
    v.made_at AS since,
    NULL::timestamp with time zone AS due_at,
    true AS mine
   FROM (recordings.edited_version v
     JOIN ( SELECT DISTINCT a.case_id,
            a.person_id,
                CASE
                    WHEN (a.function = 'DEFENCE_COUNSEL'::text) THEN ('DEFENCE:'::text || a.suspect_id)
                    WHEN (a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text])) THEN 'PROSECUTION'::text
                    ELSE 'CHILD_SIDE'::text
                END AS party
           FROM auth.case_access a
          WHERE ((a.person_id = kernel.actor()) AND (a.closed_at IS NULL) AND (a.function = ANY (ARRAY['PROSECUTOR'::text, 'ADVOCATE_GENERAL'::text, 'DEFENCE_COUNSEL'::text, 'VICTIM_COUNSEL'::text, 'GUARDIAN_AD_LITEM'::text])))) m ON ((m.case_id = v.case_id)))
  WHERE ((num_nonnulls(v.in_force_at, v.refused_at) = 0) AND (NOT (EXISTS ( SELECT 1
           FROM recordings.edit_answer a
          WHERE ((a.version_id = v.id) AND (a.party = m.party))))))
UNION ALL
 SELECT 'QUESTIONS_TO_HAND_IN'::text AS kind,
    r.case_id,
    r.child_ref,
    r.child_ref AS subject_id,
    p.person_id,
    r.opened_at AS since,
    ((((r.answer_by + 1))::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text) - '00:00:00.001'::interval) AS due_at,
    true AS mine
   FROM (interviews.question_round r
     JOIN interviews.round_party p ON ((p.round_id = r.id)))
  WHERE ((p.person_id = kernel.actor()) AND (p.answered_at IS NULL) AND (r.closed_at IS NULL));
-- owner ontzien_owner
COMMENT ON VIEW notifications.work_item IS 'Work of the actor, by kind; due_at where a term runs, mine is false for what waits on others.';
GRANT SELECT ON notifications.work_item TO ontzien_app;

CREATE TABLE people.absence (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  period tstzrange NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT absence_kind_known_check CHECK ((kind = ANY (ARRAY['LEAVE'::text, 'TRAINING'::text, 'UNAVAILABLE'::text]))),
  CONSTRAINT absence_period_bounded_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND lower_inc(period) AND (NOT upper_inc(period)))),
  CONSTRAINT absence_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT absence_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT absence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT absence_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT absence_pkey PRIMARY KEY (id),
  CONSTRAINT absence_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT absence_no_overlap_excl EXCLUDE USING gist (person_id WITH =, period WITH &&) WHERE ((withdrawn_at IS NULL))
);
COMMENT ON TABLE people.absence IS 'When an interviewer is away. Withdrawn ones stay.';
CREATE CONSTRAINT TRIGGER absence_counted AFTER INSERT OR DELETE OR UPDATE ON people.absence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON people.absence TO ontzien_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON people.absence TO ontzien_app;

CREATE TABLE people.attendant (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  register_number text,
  languages text[] NOT NULL DEFAULT '{}'::text[],
  organisation text,
  region text,
  briefed_on date,
  valid_from date NOT NULL,
  valid_through date NOT NULL,
  ended_at timestamp with time zone,
  ended_by uuid,
  end_reason text,
  recorded_by uuid,
  recorded_at timestamp with time zone NOT NULL,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT attendant_end_complete_check CHECK ((num_nonnulls(ended_at, ended_by, NULLIF(btrim(end_reason), ''::text)) = ANY (ARRAY[0, 3]))),
  CONSTRAINT attendant_interpreter_sworn_check CHECK (((kind <> 'INTERPRETER'::text) OR ((register_number IS NOT NULL) AND (cardinality(languages) > 0)))),
  CONSTRAINT attendant_kind_known_check CHECK ((kind = ANY (ARRAY['INTERPRETER'::text, 'SUPPORT_PERSON'::text, 'SECOND_INTERVIEWER'::text, 'TECHNICIAN'::text, 'EXAMINER'::text]))),
  CONSTRAINT attendant_name_stated_check CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT attendant_period_order_check CHECK ((valid_from <= valid_through)),
  CONSTRAINT attendant_register_number_form_check CHECK ((register_number ~ '^[0-9A-Z][0-9A-Z-]{2,19}$'::text)),
  CONSTRAINT attendant_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES people.person(id),
  CONSTRAINT attendant_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT attendant_pkey PRIMARY KEY (id),
  CONSTRAINT attendant_counted TRIGGER DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE people.attendant IS 'Others who may be at a session of a child; no family, no account. INV-PEO-07.';
CREATE UNIQUE INDEX attendant_register_number_uniq ON people.attendant USING btree (register_number) WHERE (ended_at IS NULL);
CREATE CONSTRAINT TRIGGER attendant_counted AFTER INSERT OR DELETE OR UPDATE ON people.attendant DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON people.attendant TO ontzien_app;
GRANT UPDATE (name, register_number, languages, organisation, region, briefed_on, valid_from, valid_through, ended_at, ended_by, end_reason, version) ON people.attendant TO ontzien_app;

CREATE TABLE people.attendant_absence (
  id uuid NOT NULL,
  attendant_id uuid NOT NULL,
  period tstzrange NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT attendant_absence_period_bounded_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND lower_inc(period) AND (NOT upper_inc(period)))),
  CONSTRAINT attendant_absence_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT attendant_absence_attendant_id_fkey FOREIGN KEY (attendant_id) REFERENCES people.attendant(id),
  CONSTRAINT attendant_absence_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT attendant_absence_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT attendant_absence_pkey PRIMARY KEY (id),
  CONSTRAINT attendant_absence_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT attendant_absence_no_overlap_excl EXCLUDE USING gist (attendant_id WITH =, period WITH &&) WHERE ((withdrawn_at IS NULL))
);
COMMENT ON TABLE people.attendant_absence IS 'When an interpreter is away. Withdrawn ones stay. INV-PEO-09.';
CREATE CONSTRAINT TRIGGER attendant_absence_counted AFTER INSERT OR DELETE OR UPDATE ON people.attendant_absence DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON people.attendant_absence TO ontzien_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON people.attendant_absence TO ontzien_app;

CREATE TABLE people.attendant_hours (
  attendant_id uuid NOT NULL,
  weekday smallint NOT NULL,
  starts time without time zone NOT NULL,
  ends time without time zone NOT NULL,
  CONSTRAINT attendant_hours_order_check CHECK ((starts < ends)),
  CONSTRAINT attendant_hours_weekday_known_check CHECK (((weekday >= 1) AND (weekday <= 7))),
  CONSTRAINT attendant_hours_attendant_id_fkey FOREIGN KEY (attendant_id) REFERENCES people.attendant(id),
  CONSTRAINT attendant_hours_pkey PRIMARY KEY (attendant_id, weekday, starts),
  CONSTRAINT attendant_hours_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT attendant_hours_no_overlap_excl EXCLUDE USING gist (attendant_id WITH =, weekday WITH =, tsrange(('2000-01-03'::date + starts), ('2000-01-03'::date + ends)) WITH &&)
);
COMMENT ON TABLE people.attendant_hours IS 'When an interpreter can come, in Amsterdam time; none means any hour. INV-PEO-09.';
CREATE CONSTRAINT TRIGGER attendant_hours_counted AFTER INSERT OR DELETE OR UPDATE ON people.attendant_hours DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT DELETE, INSERT, SELECT ON people.attendant_hours TO ontzien_app;

CREATE TABLE people.certificate_suspension (
  id uuid NOT NULL,
  certificate_id uuid NOT NULL,
  suspended_from timestamp with time zone NOT NULL,
  reason text NOT NULL,
  suspended_by uuid NOT NULL,
  lifted_at timestamp with time zone,
  lifted_by uuid,
  lift_reason text,
  CONSTRAINT certificate_suspension_lift_after_start_check CHECK ((lifted_at >= suspended_from)),
  CONSTRAINT certificate_suspension_lift_complete_check CHECK ((num_nonnulls(lifted_at, lifted_by, NULLIF(btrim(lift_reason), ''::text)) = ANY (ARRAY[0, 3]))),
  CONSTRAINT certificate_suspension_reasoned_check CHECK ((btrim(reason) <> ''::text)),
  CONSTRAINT certificate_suspension_certificate_id_fkey FOREIGN KEY (certificate_id) REFERENCES people.interviewer_certificate(id),
  CONSTRAINT certificate_suspension_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES people.person(id),
  CONSTRAINT certificate_suspension_suspended_by_fkey FOREIGN KEY (suspended_by) REFERENCES people.person(id),
  CONSTRAINT certificate_suspension_pkey PRIMARY KEY (id),
  CONSTRAINT certificate_suspension_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT certificate_suspension_no_overlap_excl EXCLUDE USING gist (certificate_id WITH =, tstzrange(suspended_from, lifted_at) WITH &&)
);
COMMENT ON TABLE people.certificate_suspension IS 'From when until when a certificate did not count, and why. INV-PEO-03.';
CREATE CONSTRAINT TRIGGER certificate_suspension_counted AFTER INSERT OR DELETE OR UPDATE ON people.certificate_suspension DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
CREATE TRIGGER certificate_suspension_lifted_once BEFORE UPDATE ON people.certificate_suspension FOR EACH ROW EXECUTE FUNCTION people.keep_suspension();
GRANT INSERT, SELECT ON people.certificate_suspension TO ontzien_app;
GRANT UPDATE (lifted_at, lifted_by, lift_reason) ON people.certificate_suspension TO ontzien_app;

CREATE TABLE people.interviewer_certificate (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  scheme text NOT NULL,
  age_bands text[] NOT NULL,
  languages text[] NOT NULL DEFAULT '{nl}'::text[],
  period tstzrange NOT NULL,
  revoked_at timestamp with time zone,
  specialisms text[] NOT NULL DEFAULT '{}'::text[],
  issuer text,
  evidence_reference text,
  recorded_by uuid,
  recorded_at timestamp with time zone,
  revoked_by uuid,
  revoke_reason text,
  CONSTRAINT interviewer_certificate_age_bands_known_check CHECK (((cardinality(age_bands) > 0) AND (age_bands <@ ARRAY['AGE_0_3'::text, 'AGE_4_5'::text, 'AGE_6_8'::text, 'AGE_9_11'::text, 'AGE_12_15'::text, 'AGE_16_17'::text]))),
  CONSTRAINT interviewer_certificate_evidence_check CHECK (((recorded_by IS NULL) OR COALESCE(((btrim(issuer) <> ''::text) AND (btrim(evidence_reference) <> ''::text) AND (recorded_at IS NOT NULL)), false))),
  CONSTRAINT interviewer_certificate_period_bounded_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND lower_inc(period) AND (NOT upper_inc(period)))),
  CONSTRAINT interviewer_certificate_revocation_reasoned_check CHECK (((revoked_by IS NULL) OR COALESCE(((revoked_at IS NOT NULL) AND (btrim(revoke_reason) <> ''::text)), false))),
  CONSTRAINT interviewer_certificate_specialisms_known_check CHECK ((specialisms <@ ARRAY['VERY_YOUNG'::text, 'INTELLECTUAL_DISABILITY'::text, 'AUTISM'::text, 'TRAUMA'::text, 'DEAF_OR_HARD_OF_HEARING'::text])),
  CONSTRAINT interviewer_certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT interviewer_certificate_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT interviewer_certificate_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people.person(id),
  CONSTRAINT interviewer_certificate_pkey PRIMARY KEY (id),
  CONSTRAINT interviewer_certificate_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT interviewer_certificate_no_overlap_excl EXCLUDE USING gist (person_id WITH =, scheme WITH =, period WITH &&) WHERE ((revoked_at IS NULL))
);
COMMENT ON TABLE people.interviewer_certificate IS 'What an interviewer is certified for, and until when. Source: domain 3.1.';
CREATE INDEX interviewer_certificate_person_idx ON people.interviewer_certificate USING btree (person_id);
CREATE CONSTRAINT TRIGGER interviewer_certificate_counted AFTER INSERT OR DELETE OR UPDATE ON people.interviewer_certificate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
CREATE TRIGGER interviewer_certificate_revoked_once BEFORE UPDATE ON people.interviewer_certificate FOR EACH ROW EXECUTE FUNCTION people.keep_certificate();
GRANT INSERT, SELECT ON people.interviewer_certificate TO ontzien_app;
GRANT UPDATE (revoked_at, revoked_by, revoke_reason) ON people.interviewer_certificate TO ontzien_app;

CREATE TABLE people.norm (
  code text NOT NULL,
  value integer NOT NULL,
  changed_by uuid,
  changed_at timestamp with time zone,
  CONSTRAINT norm_code_known_check CHECK ((code = ANY (ARRAY['INTERVIEWS_A_YEAR'::text, 'REFRESHER_MONTHS'::text, 'SUPERVISION_MONTHS'::text, 'PEER_REVIEW_MONTHS'::text]))),
  CONSTRAINT norm_value_sensible_check CHECK (((value >= 1) AND (value <= 60))),
  CONSTRAINT norm_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES people.person(id),
  CONSTRAINT norm_pkey PRIMARY KEY (code)
);
COMMENT ON TABLE people.norm IS 'Rules of the product about keeping up practice; none of them is law. Source: domain 3.1.';
GRANT SELECT, UPDATE ON people.norm TO ontzien_app;

CREATE TABLE people.organisation (
  id uuid NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  code text,
  region text,
  CONSTRAINT organisation_kind_known_check CHECK ((kind = ANY (ARRAY['COURT'::text, 'COURT_OF_APPEAL'::text, 'PROSECUTION_OFFICE'::text, 'POLICE_UNIT'::text, 'LAW_FIRM'::text, 'VICTIM_SUPPORT'::text, 'SUPERVISION'::text, 'OPERATIONS'::text]))),
  CONSTRAINT organisation_name_stated_check CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT organisation_pkey PRIMARY KEY (id),
  CONSTRAINT organisation_code_uniq UNIQUE (kind, code)
);
COMMENT ON TABLE people.organisation IS 'Courts, offices, units and firms. Source: domain 3.5.';
GRANT INSERT, SELECT, UPDATE ON people.organisation TO ontzien_app;

CREATE TABLE people.person (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  staff_number text,
  sex text,
  base_town text,
  CONSTRAINT person_base_town_stated_check CHECK ((btrim(base_town) <> ''::text)),
  CONSTRAINT person_name_stated_check CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT person_sex_known_check CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text, 'X'::text]))),
  CONSTRAINT person_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  CONSTRAINT person_pkey PRIMARY KEY (id),
  CONSTRAINT person_staff_number_uniq UNIQUE (staff_number)
);
COMMENT ON TABLE people.person IS 'A professional. Children and their families are never here.';
GRANT INSERT, SELECT, UPDATE ON people.person TO ontzien_app;

CREATE TABLE people.training (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  held_on date NOT NULL,
  given_by text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  voided_by uuid,
  voided_at timestamp with time zone,
  void_reason text,
  CONSTRAINT training_given_by_stated_check CHECK ((btrim(given_by) <> ''::text)),
  CONSTRAINT training_kind_known_check CHECK ((kind = ANY (ARRAY['REFRESHER'::text, 'SUPERVISION'::text, 'PEER_REVIEW'::text]))),
  CONSTRAINT training_void_complete_check CHECK ((num_nonnulls(voided_by, voided_at, NULLIF(btrim(void_reason), ''::text)) = ANY (ARRAY[0, 3]))),
  CONSTRAINT training_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT training_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT training_voided_by_fkey FOREIGN KEY (voided_by) REFERENCES people.person(id),
  CONSTRAINT training_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE people.training IS 'Refreshers, supervision and peer review of interviewers; a mistake is voided, never changed. INV-PEO-05.';
CREATE UNIQUE INDEX training_once_a_day_uniq ON people.training USING btree (person_id, kind, held_on) WHERE (voided_at IS NULL);
GRANT INSERT, SELECT ON people.training TO ontzien_app;
GRANT UPDATE (voided_by, voided_at, void_reason) ON people.training TO ontzien_app;

CREATE VIEW people.valid_certificate WITH {security_invoker=true} AS SELECT c.id,
    c.person_id,
    c.scheme,
    c.age_bands,
    c.languages,
    c.specialisms,
    part.part AS period
   FROM (people.interviewer_certificate c
     CROSS JOIN LATERAL unnest((tstzmultirange(c.period) - COALESCE(( SELECT range_agg(tstzrange(s.suspended_from, s.lifted_at)) AS range_agg
           FROM people.certificate_suspension s
          WHERE (s.certificate_id = c.id)), '{}'::tstzmultirange))) part(part))
  WHERE (c.revoked_at IS NULL);
-- owner ontzien_owner
COMMENT ON VIEW people.valid_certificate IS 'The stretches in which certificates hold. INV-INT-03.';
GRANT SELECT ON people.valid_certificate TO ontzien_app;

CREATE TABLE people.working_hours (
  person_id uuid NOT NULL,
  weekday smallint NOT NULL,
  starts time without time zone NOT NULL,
  ends time without time zone NOT NULL,
  CONSTRAINT working_hours_order_check CHECK ((starts < ends)),
  CONSTRAINT working_hours_weekday_known_check CHECK (((weekday >= 1) AND (weekday <= 7))),
  CONSTRAINT working_hours_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT working_hours_pkey PRIMARY KEY (person_id, weekday, starts),
  CONSTRAINT working_hours_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT working_hours_no_overlap_excl EXCLUDE USING gist (person_id WITH =, weekday WITH =, tsrange(('2000-01-03'::date + starts), ('2000-01-03'::date + ends)) WITH &&)
);
COMMENT ON TABLE people.working_hours IS 'When an interviewer works, in Amsterdam time.';
CREATE CONSTRAINT TRIGGER working_hours_counted AFTER INSERT OR DELETE OR UPDATE ON people.working_hours DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT DELETE, INSERT, SELECT ON people.working_hours TO ontzien_app;

CREATE TABLE recordings.content_check (
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  looks_silent boolean,
  looks_black boolean,
  made_with text NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  CONSTRAINT content_check_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT content_check_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT content_check_pkey PRIMARY KEY (recording_id)
);
COMMENT ON TABLE recordings.content_check IS 'What decoding all of a recording says of it, once; null where it could not be decoded. Insert only.';
ALTER TABLE recordings.content_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.content_check FORCE ROW LEVEL SECURITY;
CREATE TRIGGER content_check_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.content_check FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY content_check_insert ON recordings.content_check FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY content_check_select ON recordings.content_check FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE (r.id = content_check.recording_id))));
GRANT INSERT, SELECT ON recordings.content_check TO ontzien_app;

CREATE TABLE recordings.copy_fetch (
  id uuid NOT NULL,
  order_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  begun_at timestamp with time zone,
  sent_at timestamp with time zone,
  sha256 bytea,
  mark text,
  CONSTRAINT copy_fetch_mark_check CHECK (((mark IS NULL) OR ((mark = ANY (ARRAY['IN_PICTURE'::text, 'BESIDE'::text])) AND (begun_at IS NOT NULL)))),
  CONSTRAINT copy_fetch_sent_whole_check CHECK (((num_nonnulls(sent_at, sha256) = ANY (ARRAY[0, 2])) AND ((sent_at IS NULL) OR (begun_at IS NOT NULL)) AND ((sha256 IS NULL) OR (octet_length(sha256) = 32)))),
  CONSTRAINT copy_fetch_short_check CHECK (((expires_at > made_at) AND (expires_at <= (made_at + '00:15:00'::interval)))),
  CONSTRAINT copy_fetch_order_fk FOREIGN KEY (order_id, case_id) REFERENCES recordings.copy_order(id, case_id),
  CONSTRAINT copy_fetch_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT copy_fetch_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.copy_fetch IS 'The log of copies: who made one when, whether it was sent whole, and the hash of the file as it left.';
ALTER TABLE recordings.copy_fetch ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.copy_fetch FORCE ROW LEVEL SECURITY;
CREATE INDEX copy_fetch_order_idx ON recordings.copy_fetch USING btree (order_id);
CREATE TRIGGER copy_fetch_begins_decided BEFORE UPDATE OF begun_at ON recordings.copy_fetch FOR EACH ROW WHEN (((new.begun_at IS NOT NULL) AND (old.begun_at IS NULL))) EXECUTE FUNCTION recordings.check_copy_fetch();
CREATE TRIGGER copy_fetch_decided BEFORE INSERT ON recordings.copy_fetch FOR EACH ROW EXECUTE FUNCTION recordings.check_copy_fetch();
CREATE TRIGGER copy_fetch_forward_only BEFORE UPDATE ON recordings.copy_fetch FOR EACH ROW EXECUTE FUNCTION recordings.guard_copy_fetch();
CREATE TRIGGER copy_fetch_kept BEFORE DELETE OR TRUNCATE ON recordings.copy_fetch FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY copy_fetch_insert ON recordings.copy_fetch FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND (begun_at IS NULL) AND recordings.is_official(case_id)));
CREATE POLICY copy_fetch_select ON recordings.copy_fetch FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.copy_order o
  WHERE (o.id = copy_fetch.order_id))));
CREATE POLICY copy_fetch_update ON recordings.copy_fetch FOR UPDATE TO ontzien_app USING (((person_id = kernel.actor()) AND recordings.is_official(case_id)));
GRANT INSERT, SELECT ON recordings.copy_fetch TO ontzien_app;
GRANT UPDATE (begun_at, sent_at, sha256, mark) ON recordings.copy_fetch TO ontzien_app;

CREATE TABLE recordings.copy_order (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  recipient text NOT NULL,
  reason text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  granted boolean,
  decision text,
  decided_by uuid,
  decided_at timestamp with time zone,
  fetch_by timestamp with time zone,
  ended_at timestamp with time zone,
  ended_because text,
  CONSTRAINT copy_order_decision_complete_check CHECK ((num_nonnulls(granted, NULLIF(btrim(decision), ''::text), decided_by, decided_at) = ANY (ARRAY[0, 4]))),
  CONSTRAINT copy_order_end_complete_check CHECK ((num_nonnulls(ended_at, ended_because) = ANY (ARRAY[0, 2]))),
  CONSTRAINT copy_order_end_known_check CHECK ((ended_because = 'RECORDING_DESTROYED'::text)),
  CONSTRAINT copy_order_end_open_check CHECK (((ended_at IS NULL) OR (decided_at IS NULL) OR COALESCE((fetch_by >= ended_at), false))),
  CONSTRAINT copy_order_fetch_bounded_check CHECK ((((fetch_by IS NOT NULL) = (granted IS TRUE)) AND ((fetch_by IS NULL) OR ((fetch_by > decided_at) AND (fetch_by <= (decided_at + '30 days'::interval)))))),
  CONSTRAINT copy_order_four_eyes_check CHECK ((decided_by <> asked_by)),
  CONSTRAINT copy_order_stated_check CHECK (((length(btrim(reason)) >= 5) AND (btrim(recipient) <> ''::text))),
  CONSTRAINT copy_order_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people.person(id),
  CONSTRAINT copy_order_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT copy_order_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT copy_order_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT copy_order_pkey PRIMARY KEY (id),
  CONSTRAINT copy_order_case_uniq UNIQUE (id, case_id)
);
COMMENT ON TABLE recordings.copy_order IS 'Somebody asks for a copy for a recipient, somebody else decides; fetch_by is the last moment to make it.';
ALTER TABLE recordings.copy_order ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.copy_order FORCE ROW LEVEL SECURITY;
CREATE INDEX copy_order_case_idx ON recordings.copy_order USING btree (case_id);
CREATE UNIQUE INDEX copy_order_one_open_uniq ON recordings.copy_order USING btree (recording_id, recipient) WHERE (decided_at IS NULL);
CREATE TRIGGER copy_order_forward_only BEFORE UPDATE ON recordings.copy_order FOR EACH ROW EXECUTE FUNCTION recordings.guard_copy_order();
CREATE TRIGGER copy_order_kept BEFORE DELETE OR TRUNCATE ON recordings.copy_order FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER copy_order_of_kept_recording BEFORE INSERT ON recordings.copy_order FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
CREATE POLICY copy_order_insert ON recordings.copy_order FOR INSERT TO ontzien_app WITH CHECK (((asked_by = kernel.actor()) AND (decided_at IS NULL) AND recordings.is_official(case_id)));
CREATE POLICY copy_order_owner ON recordings.copy_order FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY copy_order_owner_ends ON recordings.copy_order FOR UPDATE TO ontzien_owner USING (true) WITH CHECK ((ended_at IS NOT NULL));
CREATE POLICY copy_order_select ON recordings.copy_order FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)));
CREATE POLICY copy_order_update ON recordings.copy_order FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[]));
GRANT INSERT, SELECT ON recordings.copy_order TO ontzien_app;
GRANT UPDATE (granted, decision, decided_by, decided_at, fetch_by) ON recordings.copy_order TO ontzien_app;

CREATE TABLE recordings.custody_event (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  copy text,
  segment integer,
  usability text,
  reason text,
  person_id uuid,
  happened_at timestamp with time zone NOT NULL,
  rendition_id uuid,
  CONSTRAINT custody_event_kind_complete_check CHECK ((
CASE kind
    WHEN 'COPIED'::text THEN (num_nonnulls(copy, segment, usability, reason, person_id) = 0)
    WHEN 'CHECKED'::text THEN ((copy = ANY (ARRAY['FIRST'::text, 'SECOND'::text])) AND (num_nonnulls(segment, usability, reason, person_id) = 0))
    WHEN 'DAMAGED'::text THEN ((copy = ANY (ARRAY['FIRST'::text, 'SECOND'::text])) AND (segment >= '-1'::integer) AND (num_nonnulls(usability, reason, person_id) = 0))
    WHEN 'HEALED'::text THEN ((copy = ANY (ARRAY['FIRST'::text, 'SECOND'::text])) AND (segment >= '-1'::integer) AND (num_nonnulls(usability, reason, person_id) = 0))
    WHEN 'ASSESSED'::text THEN ((usability = ANY (ARRAY['USABLE'::text, 'NO_SOUND'::text, 'NO_PICTURE'::text, 'UNUSABLE'::text])) AND (length(btrim(reason)) >= 5) AND (person_id IS NOT NULL) AND (num_nonnulls(copy, segment) = 0))
    WHEN 'RENDERED'::text THEN (num_nonnulls(copy, segment, usability, reason, person_id) = 0)
    WHEN 'RENDITION_LOST'::text THEN ((segment >= '-1'::integer) AND (num_nonnulls(copy, usability, reason, person_id) = 0))
    ELSE false
END IS TRUE)),
  CONSTRAINT custody_event_rendition_check CHECK (
CASE
    WHEN (kind = ANY (ARRAY['RENDERED'::text, 'RENDITION_LOST'::text])) THEN (rendition_id IS NOT NULL)
    WHEN (kind = 'ASSESSED'::text) THEN (rendition_id IS NULL)
    ELSE true
END),
  CONSTRAINT custody_event_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT custody_event_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT custody_event_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT custody_event_rendition_fk FOREIGN KEY (rendition_id, recording_id) REFERENCES recordings.rendition(id, recording_id),
  CONSTRAINT custody_event_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.custody_event IS 'Second copies, checks over time, damage, healing, and what people say of usability; insert only.';
ALTER TABLE recordings.custody_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.custody_event FORCE ROW LEVEL SECURITY;
CREATE INDEX custody_event_recording_idx ON recordings.custody_event USING btree (recording_id, happened_at DESC);
CREATE TRIGGER custody_event_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.custody_event FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY custody_event_insert ON recordings.custody_event FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((kind = 'ASSESSED'::text) AND (person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = custody_event.recording_id) AND (r.case_id = custody_event.case_id) AND (recordings.is_official(r.case_id) OR (r.interviewer_id = kernel.actor()))))))));
CREATE POLICY custody_event_select ON recordings.custody_event FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE (r.id = custody_event.recording_id))));
GRANT INSERT, SELECT ON recordings.custody_event TO ontzien_app;

CREATE TABLE recordings.destruction (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  reason text NOT NULL,
  due_at timestamp with time zone NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  approved boolean,
  decision_reason text,
  decided_by uuid,
  decided_at timestamp with time zone,
  content text,
  sha256 bytea,
  object_key text,
  erased_at timestamp with time zone,
  originals uuid[] NOT NULL DEFAULT '{}'::uuid[],
  CONSTRAINT destruction_after_term_check CHECK ((asked_at > due_at)),
  CONSTRAINT destruction_certificate_check CHECK (((num_nonnulls(content, sha256) =
CASE
    WHEN approved THEN 2
    ELSE 0
END) AND ((content IS NULL) OR (sha256 = sha256(convert_to(content, 'UTF8'::name)))))),
  CONSTRAINT destruction_decision_complete_check CHECK ((num_nonnulls(approved, NULLIF(btrim(decision_reason), ''::text), decided_by, decided_at) = ANY (ARRAY[0, 4]))),
  CONSTRAINT destruction_erasure_check CHECK ((num_nonnulls(object_key, erased_at) =
CASE
    WHEN approved THEN 1
    ELSE 0
END)),
  CONSTRAINT destruction_four_eyes_check CHECK ((decided_by <> asked_by)),
  CONSTRAINT destruction_originals_check CHECK (((originals = '{}'::uuid[]) OR ((approved IS TRUE) AND (erased_at IS NULL)))),
  CONSTRAINT destruction_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT destruction_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people.person(id),
  CONSTRAINT destruction_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT destruction_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person(id),
  CONSTRAINT destruction_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT destruction_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.destruction IS 'Asked by one, decided by another; content is the certificate, byte for byte. object_key stays until the bytes are erased.';
ALTER TABLE recordings.destruction ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.destruction FORCE ROW LEVEL SECURITY;
CREATE INDEX destruction_case_idx ON recordings.destruction USING btree (case_id);
CREATE UNIQUE INDEX destruction_one_uniq ON recordings.destruction USING btree (recording_id) WHERE (approved IS NOT FALSE);
CREATE TRIGGER destruction_decided_once BEFORE UPDATE ON recordings.destruction FOR EACH ROW EXECUTE FUNCTION recordings.guard_destruction();
CREATE TRIGGER destruction_kept BEFORE DELETE OR TRUNCATE ON recordings.destruction FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY destruction_insert ON recordings.destruction FOR INSERT TO ontzien_app WITH CHECK (((asked_by = kernel.actor()) AND (decided_at IS NULL) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL}'::text[])));
CREATE POLICY destruction_select ON recordings.destruction FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR auth.acts_in_case(case_id, '{VICTIM_COUNSEL,GUARDIAN_AD_LITEM}'::text[])));
CREATE POLICY destruction_update ON recordings.destruction FOR UPDATE TO ontzien_app USING ((kernel.is_system() OR auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL}'::text[])));
GRANT INSERT, SELECT ON recordings.destruction TO ontzien_app;
GRANT UPDATE (approved, decision_reason, decided_by, decided_at, content, sha256, object_key, erased_at, originals) ON recordings.destruction TO ontzien_app;

CREATE TABLE recordings.edit_answer (
  version_id uuid NOT NULL,
  case_id uuid NOT NULL,
  party text NOT NULL,
  person_id uuid NOT NULL,
  agreed boolean NOT NULL,
  reason text NOT NULL,
  answered_at timestamp with time zone NOT NULL,
  CONSTRAINT edit_answer_stated_check CHECK (((length(btrim(reason)) >= 5) AND (party ~ '^(PROSECUTION|CHILD_SIDE|DEFENCE:[0-9a-f-]{36})$'::text))),
  CONSTRAINT edit_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT edit_answer_version_fk FOREIGN KEY (version_id, case_id) REFERENCES recordings.edited_version(id, case_id),
  CONSTRAINT edit_answer_pkey PRIMARY KEY (version_id, party)
);
COMMENT ON TABLE recordings.edit_answer IS 'What each party says of an edited version; insert only.';
ALTER TABLE recordings.edit_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.edit_answer FORCE ROW LEVEL SECURITY;
CREATE TRIGGER edit_answer_goes_with_recording BEFORE DELETE ON recordings.edit_answer FOR EACH ROW EXECUTE FUNCTION recordings.keep_edit_answer();
CREATE TRIGGER edit_answer_kept BEFORE UPDATE OR TRUNCATE ON recordings.edit_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY edit_answer_insert ON recordings.edit_answer FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,DEFENCE_COUNSEL,VICTIM_COUNSEL,GUARDIAN_AD_LITEM}'::text[])));
CREATE POLICY edit_answer_owner ON recordings.edit_answer FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY edit_answer_owner_destroys ON recordings.edit_answer FOR DELETE TO ontzien_owner USING (true);
CREATE POLICY edit_answer_select ON recordings.edit_answer FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.edited_version v
  WHERE (v.id = edit_answer.version_id))));
GRANT INSERT, SELECT ON recordings.edit_answer TO ontzien_app;

CREATE TABLE recordings.edited_version (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  number integer NOT NULL,
  reason text NOT NULL,
  edits jsonb NOT NULL,
  blanks jsonb NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  in_force_at timestamp with time zone,
  refused_at timestamp with time zone,
  by_rendering boolean NOT NULL DEFAULT false,
  CONSTRAINT edited_version_number_check CHECK ((number >= 1)),
  CONSTRAINT edited_version_one_end_check CHECK ((num_nonnulls(in_force_at, refused_at) <= 1)),
  CONSTRAINT edited_version_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT edited_version_something_check CHECK (((jsonb_typeof(edits) = 'array'::text) AND (edits <> '[]'::jsonb) AND (jsonb_typeof(blanks) = 'array'::text) AND ((blanks = '[]'::jsonb) = by_rendering))),
  CONSTRAINT edited_version_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT edited_version_made_by_fkey FOREIGN KEY (made_by) REFERENCES people.person(id),
  CONSTRAINT edited_version_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT edited_version_pkey PRIMARY KEY (id),
  CONSTRAINT edited_version_case_uniq UNIQUE (id, case_id),
  CONSTRAINT edited_version_number_uniq UNIQUE (recording_id, number)
);
COMMENT ON TABLE recordings.edited_version IS 'What is silenced and cut, with reasons; blanks are the bytes of the plain file that do not leave.';
ALTER TABLE recordings.edited_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.edited_version FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX edited_version_one_open_uniq ON recordings.edited_version USING btree (recording_id) WHERE ((in_force_at IS NULL) AND (refused_at IS NULL));
CREATE TRIGGER edited_version_forward_only BEFORE UPDATE ON recordings.edited_version FOR EACH ROW EXECUTE FUNCTION recordings.guard_edited_version();
CREATE TRIGGER edited_version_goes_with_recording BEFORE DELETE ON recordings.edited_version FOR EACH ROW EXECUTE FUNCTION recordings.keep_edited_version();
CREATE TRIGGER edited_version_kept BEFORE TRUNCATE ON recordings.edited_version FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER edited_version_of_kept_recording BEFORE INSERT ON recordings.edited_version FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
CREATE POLICY edited_version_insert ON recordings.edited_version FOR INSERT TO ontzien_app WITH CHECK (((made_by = kernel.actor()) AND (num_nonnulls(in_force_at, refused_at) = 0) AND (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref))));
CREATE POLICY edited_version_owner ON recordings.edited_version FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY edited_version_owner_destroys ON recordings.edited_version FOR DELETE TO ontzien_owner USING (true);
CREATE POLICY edited_version_select ON recordings.edited_version FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = edited_version.recording_id) AND recordings.may_watch(r.*)))));
CREATE POLICY edited_version_update ON recordings.edited_version FOR UPDATE TO ontzien_app USING ((auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,DEFENCE_COUNSEL}'::text[]) OR recordings.represents(case_id, child_ref)));
GRANT INSERT, SELECT ON recordings.edited_version TO ontzien_app;
GRANT UPDATE (in_force_at, refused_at) ON recordings.edited_version TO ontzien_app;

CREATE TABLE recordings.loss (
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  reason text NOT NULL,
  partial jsonb NOT NULL,
  reported_by uuid NOT NULL,
  reported_at timestamp with time zone NOT NULL,
  CONSTRAINT loss_partial_list_check CHECK ((jsonb_typeof(partial) = 'array'::text)),
  CONSTRAINT loss_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT loss_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking(id, case_id),
  CONSTRAINT loss_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT loss_reported_by_fkey FOREIGN KEY (reported_by) REFERENCES people.person(id),
  CONSTRAINT loss_pkey PRIMARY KEY (id),
  CONSTRAINT loss_booking_uniq UNIQUE (booking_id)
);
COMMENT ON TABLE recordings.loss IS 'A session of which no usable recording exists; partial names what was kept with the hash of what is stored.';
ALTER TABLE recordings.loss ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.loss FORCE ROW LEVEL SECURITY;
CREATE TRIGGER loss_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.loss FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY loss_insert ON recordings.loss FOR INSERT TO ontzien_app WITH CHECK (((reported_by = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[])));
CREATE POLICY loss_select ON recordings.loss FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,DEFENCE_COUNSEL}'::text[]) OR (reported_by = kernel.actor())));
GRANT INSERT, SELECT ON recordings.loss TO ontzien_app;

CREATE TABLE recordings.missing_alarm (
  booking_id uuid NOT NULL,
  case_id uuid NOT NULL,
  raised_at timestamp with time zone NOT NULL,
  CONSTRAINT missing_alarm_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking(id, case_id),
  CONSTRAINT missing_alarm_pkey PRIMARY KEY (booking_id)
);
COMMENT ON TABLE recordings.missing_alarm IS 'A session that was held and of which there was no recording the next morning.';
ALTER TABLE recordings.missing_alarm ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.missing_alarm FORCE ROW LEVEL SECURITY;
CREATE POLICY missing_alarm_insert ON recordings.missing_alarm FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY missing_alarm_select ON recordings.missing_alarm FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}'::text[])));
GRANT INSERT, SELECT ON recordings.missing_alarm TO ontzien_app;

CREATE TABLE recordings.play_grant (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  reason text NOT NULL,
  agreed_at timestamp with time zone NOT NULL,
  granted_at timestamp with time zone NOT NULL,
  last_used_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ended_at timestamp with time zone,
  sent int8multirange NOT NULL DEFAULT '{}'::int8multirange,
  spent_ms bigint NOT NULL DEFAULT 0,
  right_id uuid,
  use_id uuid,
  shown_from timestamp with time zone,
  shown_until timestamp with time zone,
  rendition_id uuid,
  CONSTRAINT play_grant_expiry_bounded_check CHECK (((expires_at > granted_at) AND (expires_at <= (granted_at + '08:00:00'::interval)))),
  CONSTRAINT play_grant_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT play_grant_shown_run_check CHECK (((num_nonnulls(shown_from, shown_until) <> 1) AND (shown_from <= shown_until))),
  CONSTRAINT play_grant_spent_positive_check CHECK ((spent_ms >= 0)),
  CONSTRAINT play_grant_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT play_grant_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT play_grant_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT play_grant_rendition_fk FOREIGN KEY (rendition_id, recording_id) REFERENCES recordings.rendition(id, recording_id),
  CONSTRAINT play_grant_right_id_fkey FOREIGN KEY (right_id) REFERENCES recordings.viewing_right(id),
  CONSTRAINT play_grant_use_id_fkey FOREIGN KEY (use_id) REFERENCES recordings.use_request(id),
  CONSTRAINT play_grant_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.play_grant IS 'Leave to play one recording for a short time, with what was sent under it.';
ALTER TABLE recordings.play_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.play_grant FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX play_grant_one_open_uniq ON recordings.play_grant USING btree (recording_id, person_id) WHERE (ended_at IS NULL);
CREATE INDEX play_grant_open_idx ON recordings.play_grant USING btree (person_id) WHERE (ended_at IS NULL);
CREATE INDEX play_grant_recording_idx ON recordings.play_grant USING btree (recording_id, person_id);
CREATE INDEX play_grant_right_idx ON recordings.play_grant USING btree (right_id) WHERE (right_id IS NOT NULL);
CREATE POLICY play_grant_insert ON recordings.play_grant FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = play_grant.recording_id) AND (r.case_id = play_grant.case_id) AND (r.state = 'VERIFIED'::text) AND recordings.may_watch(r.*) AND (recordings.watches_by_function(r.*) OR (play_grant.right_id = recordings.right_at(r.*, play_grant.granted_at)) OR (play_grant.use_id = recordings.use_at(r.*, play_grant.granted_at))))))));
CREATE POLICY play_grant_select ON recordings.play_grant FOR SELECT TO ontzien_app USING ((kernel.is_system() OR (person_id = kernel.actor()) OR ((right_id IS NOT NULL) AND (EXISTS ( SELECT 1
   FROM recordings.viewing_right v
  WHERE (v.id = play_grant.right_id))))));
CREATE POLICY play_grant_update ON recordings.play_grant FOR UPDATE TO ontzien_app USING ((kernel.is_system() OR (person_id = kernel.actor())));
GRANT INSERT, SELECT ON recordings.play_grant TO ontzien_app;
GRANT UPDATE (last_used_at, ended_at, sent, spent_ms, shown_from, shown_until) ON recordings.play_grant TO ontzien_app;

CREATE TABLE recordings.private_note (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  person_id uuid NOT NULL,
  at_ms integer NOT NULL,
  text text NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT private_note_length_check CHECK ((length(text) <= 2000)),
  CONSTRAINT private_note_moment_check CHECK ((at_ms >= 0)),
  CONSTRAINT private_note_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT private_note_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT private_note_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT private_note_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.private_note IS 'A bookmark with what its maker wrote beside it; text is empty for a bookmark alone.';
ALTER TABLE recordings.private_note ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.private_note FORCE ROW LEVEL SECURITY;
CREATE INDEX private_note_person_idx ON recordings.private_note USING btree (recording_id, person_id, at_ms);
CREATE TRIGGER private_note_of_kept_recording BEFORE INSERT ON recordings.private_note FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
CREATE POLICY private_note_own ON recordings.private_note FOR ALL TO ontzien_app USING (((person_id = kernel.actor()) AND auth.may_see_case(case_id))) WITH CHECK (((person_id = kernel.actor()) AND (EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = private_note.recording_id) AND (r.case_id = private_note.case_id) AND (r.state = 'VERIFIED'::text) AND recordings.may_watch(r.*) AND (private_note.at_ms <= r.duration_ms))))));
CREATE POLICY private_note_owner ON recordings.private_note FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY private_note_owner_destroys ON recordings.private_note FOR DELETE TO ontzien_owner USING (true);
GRANT DELETE, INSERT, SELECT ON recordings.private_note TO ontzien_app;

CREATE TABLE recordings.recording (
  id uuid NOT NULL,
  booking_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  interviewer_id uuid NOT NULL,
  track text NOT NULL,
  state text NOT NULL DEFAULT 'ANNOUNCED'::text,
  size_bytes bigint NOT NULL,
  received_bytes bigint NOT NULL DEFAULT 0,
  object_key text,
  key_kid text,
  wrapped_key bytea,
  nonce_runs bytea NOT NULL DEFAULT '\x'::bytea,
  run_unfinished boolean NOT NULL DEFAULT false,
  sitting uuid,
  sitting_until timestamp with time zone,
  sha256 bytea,
  container text,
  duration_ms integer,
  width integer,
  height integer,
  video_codec text,
  has_audio boolean,
  rejected_for text,
  announced_at timestamp with time zone NOT NULL,
  stored_at timestamp with time zone,
  verified_at timestamp with time zone,
  rejected_at timestamp with time zone,
  destroyed_at timestamp with time zone,
  looks_silent boolean,
  looks_black boolean,
  camera_began_at timestamp with time zone,
  stated_began_at timestamp with time zone,
  credential_id uuid,
  CONSTRAINT recording_complete_when_stored_check CHECK (((state <> ALL (ARRAY['STORED'::text, 'VERIFIED'::text, 'DESTROYED'::text])) OR ((received_bytes = size_bytes) AND (stored_at IS NOT NULL)))),
  CONSTRAINT recording_destroyed_dated_check CHECK (((destroyed_at IS NOT NULL) = (state = 'DESTROYED'::text))),
  CONSTRAINT recording_duration_positive_check CHECK ((duration_ms > 0)),
  CONSTRAINT recording_key_while_kept_check CHECK ((num_nonnulls(object_key, key_kid, wrapped_key) =
CASE
    WHEN (state = ANY (ARRAY['REJECTED'::text, 'DESTROYED'::text])) THEN 0
    ELSE 3
END)),
  CONSTRAINT recording_nonce_runs_form_check CHECK (((octet_length(nonce_runs) % 11) = 0)),
  CONSTRAINT recording_object_key_opaque_check CHECK ((object_key ~ '^[0-9a-f]{32}$'::text)),
  CONSTRAINT recording_picture_of_track_check CHECK (
CASE
    WHEN (state <> ALL (ARRAY['VERIFIED'::text, 'DESTROYED'::text])) THEN (num_nonnulls(video_codec, width, height) = 0)
    WHEN (track = 'CONTROL_ROOM_AUDIO'::text) THEN ((num_nonnulls(video_codec, width, height) = 0) AND has_audio)
    ELSE (video_codec IS NOT NULL)
END),
  CONSTRAINT recording_received_whole_segments_check CHECK (((received_bytes = size_bytes) OR ((received_bytes >= 0) AND (received_bytes < size_bytes) AND ((received_bytes % (65536)::bigint) = 0)))),
  CONSTRAINT recording_rejected_complete_check CHECK ((num_nonnulls(rejected_for, rejected_at) =
CASE
    WHEN (state = 'REJECTED'::text) THEN 2
    ELSE 0
END)),
  CONSTRAINT recording_sha256_length_check CHECK ((octet_length(sha256) = 32)),
  CONSTRAINT recording_size_positive_check CHECK ((size_bytes > 0)),
  CONSTRAINT recording_state_known_check CHECK ((state = ANY (ARRAY['ANNOUNCED'::text, 'RECEIVING'::text, 'STORED'::text, 'REJECTED'::text, 'VERIFIED'::text, 'DESTROYED'::text]))),
  CONSTRAINT recording_track_known_check CHECK ((track = ANY (ARRAY['OVERVIEW'::text, 'CLOSE_UP'::text, 'DOCUMENT_CAMERA'::text, 'CONTROL_ROOM_AUDIO'::text]))),
  CONSTRAINT recording_verified_complete_check CHECK ((num_nonnulls(sha256, container, duration_ms, has_audio, verified_at) =
CASE
    WHEN (state = ANY (ARRAY['VERIFIED'::text, 'DESTROYED'::text])) THEN 5
    ELSE 0
END)),
  CONSTRAINT recording_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking(id, case_id),
  CONSTRAINT recording_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT recording_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT recording_credential_id_fkey FOREIGN KEY (credential_id) REFERENCES auth.studio_credential(id),
  CONSTRAINT recording_interviewer_id_fkey FOREIGN KEY (interviewer_id) REFERENCES people.person(id),
  CONSTRAINT recording_pkey PRIMARY KEY (id),
  CONSTRAINT recording_object_key_uniq UNIQUE (object_key)
);
COMMENT ON TABLE recordings.recording IS 'One track of a session; bytes are in the object store under an opaque key, sealed (docs/segment-format.md).';
ALTER TABLE recordings.recording ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.recording FORCE ROW LEVEL SECURITY;
CREATE INDEX recording_booking_idx ON recordings.recording USING btree (booking_id);
CREATE INDEX recording_case_idx ON recordings.recording USING btree (case_id, child_ref);
CREATE INDEX recording_to_verify_idx ON recordings.recording USING btree (stored_at) WHERE (state = 'STORED'::text);
CREATE TRIGGER recording_custody_forward_only BEFORE UPDATE ON recordings.recording FOR EACH ROW EXECUTE FUNCTION recordings.guard_recording();
CREATE TRIGGER recording_kept BEFORE DELETE OR TRUNCATE ON recordings.recording FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER recording_of_own_studio BEFORE INSERT ON recordings.recording FOR EACH ROW EXECUTE FUNCTION recordings.check_studio_announcement();
CREATE TRIGGER recording_takes_along AFTER UPDATE OF state ON recordings.recording FOR EACH ROW WHEN (((new.state = 'DESTROYED'::text) AND (old.state <> 'DESTROYED'::text))) EXECUTE FUNCTION recordings.take_along();
CREATE TRIGGER recording_takes_renditions_along AFTER UPDATE OF state ON recordings.recording FOR EACH ROW WHEN (((new.state = 'DESTROYED'::text) AND (old.state <> 'DESTROYED'::text))) EXECUTE FUNCTION recordings.take_renditions_along();
CREATE POLICY recording_destroy ON recordings.recording FOR UPDATE TO ontzien_app USING (((state = 'VERIFIED'::text) AND auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL}'::text[]))) WITH CHECK ((state = 'DESTROYED'::text));
CREATE POLICY recording_insert ON recordings.recording FOR INSERT TO ontzien_app WITH CHECK ((kernel.is_system() OR ((interviewer_id = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[]))));
CREATE POLICY recording_owner ON recordings.recording FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY recording_owner_locks ON recordings.recording FOR UPDATE TO ontzien_owner USING (true) WITH CHECK (false);
CREATE POLICY recording_select ON recordings.recording FOR SELECT TO ontzien_app USING ((recordings.may_watch(recording.*) OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR}'::text[])));
CREATE POLICY recording_studio_insert ON recordings.recording FOR INSERT TO ontzien_app WITH CHECK ((( SELECT kernel.has_role('STUDIO_SYSTEM'::text) AS has_role) AND (credential_id = kernel.actor()) AND auth.is_of_calling_studio(credential_id)));
CREATE POLICY recording_studio_named ON recordings.recording FOR INSERT TO ontzien_app WITH CHECK (((credential_id IS NULL) OR (credential_id = kernel.actor())));
CREATE POLICY recording_studio_select ON recordings.recording FOR SELECT TO ontzien_app USING (((credential_id IS NOT NULL) AND ( SELECT kernel.has_role('STUDIO_SYSTEM'::text) AS has_role) AND auth.is_of_calling_studio(credential_id)));
CREATE POLICY recording_studio_update ON recordings.recording FOR UPDATE TO ontzien_app USING (((credential_id IS NOT NULL) AND ( SELECT kernel.has_role('STUDIO_SYSTEM'::text) AS has_role) AND auth.is_of_calling_studio(credential_id) AND (state = ANY (ARRAY['ANNOUNCED'::text, 'RECEIVING'::text, 'STORED'::text, 'VERIFIED'::text, 'REJECTED'::text])))) WITH CHECK (((credential_id IS NOT NULL) AND ( SELECT kernel.has_role('STUDIO_SYSTEM'::text) AS has_role) AND auth.is_of_calling_studio(credential_id) AND (state = ANY (ARRAY['RECEIVING'::text, 'STORED'::text]))));
CREATE POLICY recording_update ON recordings.recording FOR UPDATE TO ontzien_app USING ((kernel.is_system() OR ((interviewer_id = kernel.actor()) AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'::text[]))));
GRANT INSERT, SELECT ON recordings.recording TO ontzien_app;
GRANT UPDATE (state, received_bytes, object_key, key_kid, wrapped_key, nonce_runs, run_unfinished, sitting, sitting_until, sha256, container, duration_ms, width, height, video_codec, has_audio, rejected_for, stored_at, verified_at, rejected_at, destroyed_at, looks_silent, looks_black, camera_began_at) ON recordings.recording TO ontzien_app;

CREATE TABLE recordings.recording_hold (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  reason text NOT NULL,
  placed_by uuid NOT NULL,
  placed_at timestamp with time zone NOT NULL,
  lift_reason text,
  lifted_by uuid,
  lifted_at timestamp with time zone,
  CONSTRAINT recording_hold_lifting_complete_check CHECK ((num_nonnulls(NULLIF(btrim(lift_reason), ''::text), lifted_by, lifted_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT recording_hold_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT recording_hold_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT recording_hold_lifted_by_fkey FOREIGN KEY (lifted_by) REFERENCES people.person(id),
  CONSTRAINT recording_hold_placed_by_fkey FOREIGN KEY (placed_by) REFERENCES people.person(id),
  CONSTRAINT recording_hold_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.recording_hold IS 'As long as one is open, no recording of the case is destroyed, whatever term ran out.';
ALTER TABLE recordings.recording_hold ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.recording_hold FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX recording_hold_one_open_uniq ON recordings.recording_hold USING btree (case_id) WHERE (lifted_at IS NULL);
CREATE TRIGGER recording_hold_kept BEFORE DELETE OR TRUNCATE ON recordings.recording_hold FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER recording_hold_only_lifted BEFORE UPDATE ON recordings.recording_hold FOR EACH ROW EXECUTE FUNCTION recordings.guard_recording_hold();
CREATE POLICY recording_hold_insert ON recordings.recording_hold FOR INSERT TO ontzien_app WITH CHECK (((placed_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[])));
CREATE POLICY recording_hold_select ON recordings.recording_hold FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR auth.acts_in_case(case_id, '{VICTIM_COUNSEL,GUARDIAN_AD_LITEM}'::text[])));
CREATE POLICY recording_hold_update ON recordings.recording_hold FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[]));
GRANT INSERT, SELECT ON recordings.recording_hold TO ontzien_app;
GRANT UPDATE (lift_reason, lifted_by, lifted_at) ON recordings.recording_hold TO ontzien_app;

CREATE TABLE recordings.rendition (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  kind text NOT NULL,
  version_id uuid,
  state text NOT NULL DEFAULT 'WAITING'::text,
  asked_at timestamp with time zone NOT NULL,
  attempts integer NOT NULL DEFAULT 0,
  lease_until timestamp with time zone,
  scratch_key text,
  object_key text,
  key_kid text,
  wrapped_key bytea,
  nonce_runs bytea NOT NULL DEFAULT '\x'::bytea,
  size_bytes bigint,
  sha256 bytea,
  source_sha256 bytea,
  made_with text,
  ready_at timestamp with time zone,
  failed_at timestamp with time zone,
  CONSTRAINT rendition_hash_length_check CHECK (((octet_length(sha256) = 32) AND (octet_length(source_sha256) = 32))),
  CONSTRAINT rendition_key_opaque_check CHECK (((object_key ~ '^[0-9a-f]{32}$'::text) AND (scratch_key ~ '^[0-9a-f]{32}$'::text))),
  CONSTRAINT rendition_kind_check CHECK (
CASE kind
    WHEN 'EDITED'::text THEN (version_id IS NOT NULL)
    WHEN 'PLAYABLE'::text THEN (version_id IS NULL)
    ELSE false
END),
  CONSTRAINT rendition_state_complete_check CHECK (
CASE state
    WHEN 'WAITING'::text THEN (num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, ready_at, failed_at) = 0)
    WHEN 'RENDERING'::text THEN ((lease_until IS NOT NULL) AND (num_nonnulls(size_bytes, sha256, source_sha256, ready_at, failed_at) = 0))
    WHEN 'READY'::text THEN ((num_nonnulls(object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, made_with, ready_at) = 8) AND (num_nonnulls(lease_until, failed_at, scratch_key) = 0))
    WHEN 'FAILED'::text THEN ((failed_at IS NOT NULL) AND (num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, ready_at) = 0))
    WHEN 'DESTROYED'::text THEN ((num_nonnulls(key_kid, wrapped_key) = 0) AND (nonce_runs = '\x'::bytea))
    ELSE false
END),
  CONSTRAINT rendition_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT rendition_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT rendition_pkey PRIMARY KEY (id),
  CONSTRAINT rendition_recording_uniq UNIQUE (id, recording_id),
  CONSTRAINT rendition_version_uniq UNIQUE NULLS NOT DISTINCT (recording_id, version_id)
);
COMMENT ON TABLE recordings.rendition IS 'A film made of a recording, sealed under a key of its own, with its hash and that of the original it was made of.';
ALTER TABLE recordings.rendition ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.rendition FORCE ROW LEVEL SECURITY;
CREATE INDEX rendition_to_make_idx ON recordings.rendition USING btree (asked_at) WHERE (state = ANY (ARRAY['WAITING'::text, 'RENDERING'::text]));
CREATE TRIGGER rendition_kept BEFORE DELETE OR TRUNCATE ON recordings.rendition FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER rendition_of_kept_recording BEFORE INSERT ON recordings.rendition FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
CREATE TRIGGER rendition_stays BEFORE UPDATE ON recordings.rendition FOR EACH ROW EXECUTE FUNCTION recordings.guard_rendition();
CREATE POLICY rendition_insert ON recordings.rendition FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY rendition_owner ON recordings.rendition FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY rendition_owner_destroys ON recordings.rendition FOR UPDATE TO ontzien_owner USING (true) WITH CHECK ((state = 'DESTROYED'::text));
CREATE POLICY rendition_select ON recordings.rendition FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE (r.id = rendition.recording_id))));
CREATE POLICY rendition_update ON recordings.rendition FOR UPDATE TO ontzien_app USING (kernel.is_system());
GRANT INSERT, SELECT ON recordings.rendition TO ontzien_app;
GRANT UPDATE (state, attempts, lease_until, scratch_key, object_key, key_kid, wrapped_key, nonce_runs, size_bytes, sha256, source_sha256, made_with, ready_at, failed_at) ON recordings.rendition TO ontzien_app;

CREATE TABLE recordings.retention_policy (
  id uuid NOT NULL,
  ground text NOT NULL,
  start_event text NOT NULL,
  months integer NOT NULL,
  in_force daterange NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  to_verify boolean NOT NULL,
  source text NOT NULL,
  CONSTRAINT retention_policy_ground_known_check CHECK ((ground = ANY (ARRAY['SEX_OFFENCE'::text, 'OTHER_OFFENCE'::text]))),
  CONSTRAINT retention_policy_months_positive_check CHECK ((months > 0)),
  CONSTRAINT retention_policy_start_known_check CHECK ((start_event = ANY (ARRAY['IRREVOCABLE'::text, 'DISMISSAL'::text]))),
  CONSTRAINT retention_policy_pkey PRIMARY KEY (id),
  CONSTRAINT retention_policy_one_a_day_excl EXCLUDE USING gist (ground WITH =, start_event WITH =, in_force WITH &&)
);
COMMENT ON TABLE recordings.retention_policy IS 'How long recordings are kept from which event, by day; to_verify marks what a lawyer still has to check. Source: domain 2.6.';
GRANT SELECT ON recordings.retention_policy TO ontzien_app;

CREATE TABLE recordings.retention_start (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  policy_id uuid NOT NULL,
  started_on date NOT NULL,
  due_at timestamp with time zone NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT retention_start_term_runs_check CHECK ((due_at > ((started_on)::timestamp without time zone AT TIME ZONE 'Europe/Amsterdam'::text))),
  CONSTRAINT retention_start_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT retention_start_policy_id_fkey FOREIGN KEY (policy_id) REFERENCES recordings.retention_policy(id),
  CONSTRAINT retention_start_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT retention_start_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.retention_start IS 'The event from which the recordings of a case are kept for a term; the last row counts, also for what is uploaded later.';
ALTER TABLE recordings.retention_start ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.retention_start FORCE ROW LEVEL SECURITY;
CREATE INDEX retention_start_case_idx ON recordings.retention_start USING btree (case_id, recorded_at DESC);
CREATE TRIGGER retention_start_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.retention_start FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY retention_start_insert ON recordings.retention_start FOR INSERT TO ontzien_app WITH CHECK (((recorded_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,ADVOCATE_GENERAL}'::text[])));
CREATE POLICY retention_start_select ON recordings.retention_start FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR auth.acts_in_case(case_id, '{VICTIM_COUNSEL,GUARDIAN_AD_LITEM}'::text[])));
GRANT INSERT, SELECT ON recordings.retention_start TO ontzien_app;

CREATE TABLE recordings.transcript (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  version integer NOT NULL,
  source text NOT NULL,
  reason text,
  segments jsonb NOT NULL,
  chapters jsonb NOT NULL DEFAULT '[]'::jsonb,
  replaced integer NOT NULL,
  doubted integer NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT transcript_correction_reasoned_check CHECK (((source = 'CORRECTION'::text) = (reason IS NOT NULL))),
  CONSTRAINT transcript_counted_check CHECK (((replaced >= 0) AND (doubted >= 0))),
  CONSTRAINT transcript_something_said_check CHECK (((jsonb_array_length(segments) >= 1) AND (jsonb_array_length(segments) <= 5000))),
  CONSTRAINT transcript_source_known_check CHECK ((source = ANY (ARRAY['WEBVTT'::text, 'SRT'::text, 'DOCX'::text, 'CORRECTION'::text]))),
  CONSTRAINT transcript_version_positive_check CHECK ((version > 0)),
  CONSTRAINT transcript_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT transcript_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT transcript_made_by_fkey FOREIGN KEY (made_by) REFERENCES people.person(id),
  CONSTRAINT transcript_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT transcript_pkey PRIMARY KEY (id),
  CONSTRAINT transcript_version_uniq UNIQUE (recording_id, version)
);
COMMENT ON TABLE recordings.transcript IS 'One version of the words of a recording, pseudonymised; the original lies sealed in the vault.';
ALTER TABLE recordings.transcript ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.transcript FORCE ROW LEVEL SECURITY;
CREATE TRIGGER transcript_goes_with_recording BEFORE DELETE ON recordings.transcript FOR EACH ROW EXECUTE FUNCTION recordings.keep_transcript();
CREATE TRIGGER transcript_kept BEFORE UPDATE OR TRUNCATE ON recordings.transcript FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER transcript_of_kept_recording BEFORE INSERT ON recordings.transcript FOR EACH ROW EXECUTE FUNCTION recordings.require_kept_recording();
CREATE POLICY transcript_insert ON recordings.transcript FOR INSERT TO ontzien_app WITH CHECK (((made_by = kernel.actor()) AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'::text[]) AND (EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = transcript.recording_id) AND (r.case_id = transcript.case_id) AND (r.child_ref = transcript.child_ref) AND (r.state = 'VERIFIED'::text))))));
CREATE POLICY transcript_owner ON recordings.transcript FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY transcript_owner_destroys ON recordings.transcript FOR DELETE TO ontzien_owner USING (true);
CREATE POLICY transcript_select ON recordings.transcript FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.recording r
  WHERE ((r.id = transcript.recording_id) AND recordings.may_watch(r.*)))));
GRANT INSERT, SELECT ON recordings.transcript TO ontzien_app;

CREATE TABLE recordings.use_asker (
  request_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  CONSTRAINT use_asker_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT use_asker_request_id_fkey FOREIGN KEY (request_id) REFERENCES recordings.use_request(id),
  CONSTRAINT use_asker_pkey PRIMARY KEY (request_id)
);
COMMENT ON TABLE recordings.use_asker IS 'The case and the number of the child under which a use was asked for.';
ALTER TABLE recordings.use_asker ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.use_asker FORCE ROW LEVEL SECURITY;
CREATE INDEX use_asker_case_idx ON recordings.use_asker USING btree (case_id);
CREATE TRIGGER use_asker_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.use_asker FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY use_asker_insert ON recordings.use_asker FOR INSERT TO ontzien_app WITH CHECK (auth.acts_in_case(case_id, '{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'::text[]));
CREATE POLICY use_asker_owner ON recordings.use_asker FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY use_asker_select ON recordings.use_asker FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)));
GRANT INSERT, SELECT ON recordings.use_asker TO ontzien_app;

CREATE TABLE recordings.use_request (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  elsewhere boolean NOT NULL,
  proceeding text NOT NULL,
  authority text NOT NULL,
  reason text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  answer_by timestamp with time zone NOT NULL,
  granted boolean,
  answer_reason text,
  answered_by uuid,
  answered_at timestamp with time zone,
  ends_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  ended_because text,
  suffices boolean,
  concluded_by uuid,
  concluded_at timestamp with time zone,
  recording_ids uuid[],
  CONSTRAINT use_request_answer_complete_check CHECK (((num_nonnulls(granted, NULLIF(btrim(answer_reason), ''::text), answered_by, answered_at) = ANY (ARRAY[0, 4])) AND ((granted IS TRUE) = (ends_at IS NOT NULL)))),
  CONSTRAINT use_request_answer_not_own_check CHECK ((answered_by <> asked_by)),
  CONSTRAINT use_request_conclusion_complete_check CHECK (((num_nonnulls(suffices, concluded_by, concluded_at) = 0) OR ((num_nonnulls(suffices, concluded_by, concluded_at) = 3) AND (granted IS TRUE)))),
  CONSTRAINT use_request_ending_complete_check CHECK (((num_nonnulls(ended_at, ended_by, ended_because) = 0) OR ((num_nonnulls(ended_at, ended_by, ended_because) = 3) AND (granted IS TRUE)))),
  CONSTRAINT use_request_part_check CHECK (((recording_ids IS NULL) OR ((granted IS TRUE) AND ((cardinality(recording_ids) >= 1) AND (cardinality(recording_ids) <= 100))))),
  CONSTRAINT use_request_period_bounded_check CHECK (((ends_at > answered_at) AND (ends_at <= (answered_at + '90 days'::interval)))),
  CONSTRAINT use_request_proceeding_known_check CHECK ((proceeding = ANY (ARRAY['OTHER_CRIMINAL_CASE'::text, 'APPEAL_COURT'::text, 'FAMILY_COURT'::text, 'CHILD_PROTECTION_BOARD'::text]))),
  CONSTRAINT use_request_stated_check CHECK (((length(btrim(reason)) >= 5) AND (btrim(authority) <> ''::text))),
  CONSTRAINT use_request_term_after_asking_check CHECK ((answer_by > asked_at)),
  CONSTRAINT use_request_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people.person(id),
  CONSTRAINT use_request_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES people.person(id),
  CONSTRAINT use_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT use_request_concluded_by_fkey FOREIGN KEY (concluded_by) REFERENCES people.person(id),
  CONSTRAINT use_request_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES people.person(id),
  CONSTRAINT use_request_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.use_request IS 'Another proceeding asks to use the recordings of a child instead of a new interview; case_id is the case that keeps them.';
ALTER TABLE recordings.use_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.use_request FORCE ROW LEVEL SECURITY;
CREATE INDEX use_request_child_idx ON recordings.use_request USING btree (case_id, child_ref);
CREATE UNIQUE INDEX use_request_one_open_uniq ON recordings.use_request USING btree (case_id, child_ref, proceeding, authority) WHERE (answered_at IS NULL);
CREATE TRIGGER use_request_forward_only BEFORE UPDATE ON recordings.use_request FOR EACH ROW EXECUTE FUNCTION recordings.guard_use_request();
CREATE TRIGGER use_request_kept BEFORE DELETE OR TRUNCATE ON recordings.use_request FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY use_request_count ON recordings.use_request FOR SELECT TO ontzien_counter USING (true);
CREATE POLICY use_request_insert ON recordings.use_request FOR INSERT TO ontzien_app WITH CHECK (((asked_by = kernel.actor()) AND (answered_at IS NULL) AND
CASE
    WHEN elsewhere THEN (kernel.has_role('PROSECUTOR'::text) OR kernel.has_role('ADVOCATE_GENERAL'::text) OR kernel.has_role('INVESTIGATING_JUDGE'::text) OR kernel.has_role('JUDGE'::text))
    ELSE recordings.is_official(case_id)
END));
CREATE POLICY use_request_owner ON recordings.use_request FOR SELECT TO ontzien_owner USING (true);
CREATE POLICY use_request_select ON recordings.use_request FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR (EXISTS ( SELECT 1
   FROM recordings.use_asker a
  WHERE (a.request_id = use_request.id)))));
CREATE POLICY use_request_update ON recordings.use_request FOR UPDATE TO ontzien_app USING ((recordings.is_official(case_id) OR (EXISTS ( SELECT 1
   FROM recordings.use_asker a
  WHERE (a.request_id = use_request.id)))));
GRANT INSERT, SELECT ON recordings.use_request TO ontzien_app;
GRANT UPDATE (granted, answer_reason, answered_by, answered_at, ends_at, ended_at, ended_by, ended_because, suffices, concluded_by, concluded_at, recording_ids) ON recordings.use_request TO ontzien_app;
GRANT SELECT (child_ref, asked_at, granted, suffices) ON recordings.use_request TO ontzien_counter;

CREATE TABLE recordings.viewed_range (
  grant_id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  ranges int4multirange NOT NULL,
  first_at timestamp with time zone NOT NULL,
  last_at timestamp with time zone NOT NULL,
  slowest numeric(4,2) NOT NULL DEFAULT 1,
  fastest numeric(4,2) NOT NULL DEFAULT 1,
  CONSTRAINT viewed_range_not_negative_check CHECK ((lower(ranges) >= 0)),
  CONSTRAINT viewed_range_something_check CHECK ((NOT isempty(ranges))),
  CONSTRAINT viewed_range_speed_sensible_check CHECK (((slowest >= 0.25) AND (slowest <= fastest) AND (fastest <= (4)::numeric))),
  CONSTRAINT viewed_range_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT viewed_range_grant_id_fkey FOREIGN KEY (grant_id) REFERENCES recordings.play_grant(id),
  CONSTRAINT viewed_range_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT viewed_range_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT viewed_range_pkey PRIMARY KEY (grant_id)
);
COMMENT ON TABLE recordings.viewed_range IS 'What was shown under one grant, in milliseconds of the recording: reported by the player and sent by us.';
ALTER TABLE recordings.viewed_range ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewed_range FORCE ROW LEVEL SECURITY;
CREATE INDEX viewed_range_recording_idx ON recordings.viewed_range USING btree (recording_id, person_id);
CREATE TRIGGER viewed_range_kept BEFORE DELETE OR TRUNCATE ON recordings.viewed_range FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER viewed_range_only_grows BEFORE INSERT OR UPDATE ON recordings.viewed_range FOR EACH ROW EXECUTE FUNCTION recordings.guard_viewed_range();
CREATE POLICY viewed_range_insert ON recordings.viewed_range FOR INSERT TO ontzien_app WITH CHECK ((person_id = kernel.actor()));
CREATE POLICY viewed_range_select ON recordings.viewed_range FOR SELECT TO ontzien_app USING (((person_id = kernel.actor()) OR recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)));
CREATE POLICY viewed_range_update ON recordings.viewed_range FOR UPDATE TO ontzien_app USING ((person_id = kernel.actor()));
GRANT INSERT, SELECT ON recordings.viewed_range TO ontzien_app;
GRANT UPDATE (ranges, last_at, slowest, fastest) ON recordings.viewed_range TO ontzien_app;

CREATE TABLE recordings.viewing_certificate (
  id uuid NOT NULL,
  recording_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  content text NOT NULL,
  sha256 bytea NOT NULL,
  audit_rows integer NOT NULL,
  audit_sha256 bytea NOT NULL,
  issued_by uuid NOT NULL,
  issued_at timestamp with time zone NOT NULL,
  CONSTRAINT viewing_certificate_hash_fits_check CHECK ((sha256 = sha256(convert_to(content, 'UTF8'::name)))),
  CONSTRAINT viewing_certificate_rests_on_rows_check CHECK (((audit_rows > 0) AND (octet_length(audit_sha256) = 32))),
  CONSTRAINT viewing_certificate_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT viewing_certificate_issued_by_fkey FOREIGN KEY (issued_by) REFERENCES people.person(id),
  CONSTRAINT viewing_certificate_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT viewing_certificate_recording_id_fkey FOREIGN KEY (recording_id) REFERENCES recordings.recording(id),
  CONSTRAINT viewing_certificate_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE recordings.viewing_certificate IS 'A certificate as it was issued, byte for byte; insert only.';
ALTER TABLE recordings.viewing_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewing_certificate FORCE ROW LEVEL SECURITY;
CREATE INDEX viewing_certificate_person_idx ON recordings.viewing_certificate USING btree (recording_id, person_id, issued_at DESC);
CREATE TRIGGER viewing_certificate_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.viewing_certificate FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY viewing_certificate_insert ON recordings.viewing_certificate FOR INSERT TO ontzien_app WITH CHECK (((issued_by = kernel.actor()) AND (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR ((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])))));
CREATE POLICY viewing_certificate_select ON recordings.viewing_certificate FOR SELECT TO ontzien_app USING ((kernel.is_system() OR recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
GRANT INSERT, SELECT ON recordings.viewing_certificate TO ontzien_app;

CREATE TABLE recordings.viewing_reminder (
  right_id uuid NOT NULL,
  case_id uuid NOT NULL,
  kind text NOT NULL,
  reminded_at timestamp with time zone NOT NULL,
  CONSTRAINT viewing_reminder_kind_check CHECK ((kind = ANY (ARRAY['STARTS'::text, 'ENDS'::text]))),
  CONSTRAINT viewing_reminder_case_id_fkey FOREIGN KEY (case_id) REFERENCES cases."case"(id),
  CONSTRAINT viewing_reminder_right_id_fkey FOREIGN KEY (right_id) REFERENCES recordings.viewing_right(id),
  CONSTRAINT viewing_reminder_pkey PRIMARY KEY (right_id, kind)
);
COMMENT ON TABLE recordings.viewing_reminder IS 'Of which right to view its holder was reminded, before it starts or before it ends; once each. Insert only.';
ALTER TABLE recordings.viewing_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewing_reminder FORCE ROW LEVEL SECURITY;
CREATE TRIGGER viewing_reminder_kept BEFORE DELETE OR UPDATE OR TRUNCATE ON recordings.viewing_reminder FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY viewing_reminder_insert ON recordings.viewing_reminder FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
CREATE POLICY viewing_reminder_select ON recordings.viewing_reminder FOR SELECT TO ontzien_app USING ((EXISTS ( SELECT 1
   FROM recordings.viewing_right v
  WHERE (v.id = viewing_reminder.right_id))));
GRANT INSERT, SELECT ON recordings.viewing_reminder TO ontzien_app;

CREATE TABLE recordings.viewing_request (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  reason text NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  offer_by timestamp with time zone NOT NULL,
  settled_at timestamp with time zone,
  CONSTRAINT viewing_request_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT viewing_request_term_after_asking_check CHECK ((offer_by > asked_at)),
  CONSTRAINT viewing_request_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT viewing_request_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT viewing_request_pkey PRIMARY KEY (id),
  CONSTRAINT viewing_request_case_uniq UNIQUE (id, case_id, child_ref, person_id)
);
COMMENT ON TABLE recordings.viewing_request IS 'Counsel asks for a time in a viewing room; offer_by is the last moment for the office to offer one.';
ALTER TABLE recordings.viewing_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewing_request FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX viewing_request_one_open_uniq ON recordings.viewing_request USING btree (case_id, child_ref, person_id) WHERE (settled_at IS NULL);
CREATE TRIGGER viewing_request_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_request FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY viewing_request_insert ON recordings.viewing_request FOR INSERT TO ontzien_app WITH CHECK (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])));
CREATE POLICY viewing_request_select ON recordings.viewing_request FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
CREATE POLICY viewing_request_update ON recordings.viewing_request FOR UPDATE TO ontzien_app USING (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])));
GRANT INSERT, SELECT ON recordings.viewing_request TO ontzien_app;
GRANT UPDATE (settled_at) ON recordings.viewing_request TO ontzien_app;

CREATE TABLE recordings.viewing_right (
  id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  tracks text[] NOT NULL,
  starts_at timestamp with time zone NOT NULL,
  ends_at timestamp with time zone NOT NULL,
  place text NOT NULL,
  organisation_id uuid,
  room text,
  decision text,
  reason text NOT NULL,
  slot_id uuid,
  given_by uuid NOT NULL,
  given_at timestamp with time zone NOT NULL,
  present_at timestamp with time zone,
  presence_by uuid,
  revoked_at timestamp with time zone,
  revoked_by uuid,
  revoked_because text,
  CONSTRAINT viewing_right_period_bounded_check CHECK (((ends_at > starts_at) AND (ends_at <= (starts_at + '1 year'::interval)))),
  CONSTRAINT viewing_right_place_complete_check CHECK ((
CASE place
    WHEN 'ROOM'::text THEN ((organisation_id IS NOT NULL) AND (btrim(room) <> ''::text) AND (decision IS NULL))
    WHEN 'REMOTE'::text THEN ((organisation_id IS NULL) AND (room IS NULL) AND (length(btrim(decision)) >= 5) AND (present_at IS NULL))
    ELSE false
END IS TRUE)),
  CONSTRAINT viewing_right_presence_complete_check CHECK (((present_at IS NULL) = (presence_by IS NULL))),
  CONSTRAINT viewing_right_reason_stated_check CHECK ((length(btrim(reason)) >= 5)),
  CONSTRAINT viewing_right_revocation_complete_check CHECK ((num_nonnulls(revoked_at, revoked_by, revoked_because) = ANY (ARRAY[0, 3]))),
  CONSTRAINT viewing_right_tracks_known_check CHECK (((cardinality(tracks) > 0) AND (tracks <@ ARRAY['OVERVIEW'::text, 'CLOSE_UP'::text, 'DOCUMENT_CAMERA'::text, 'CONTROL_ROOM_AUDIO'::text]))),
  CONSTRAINT viewing_right_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child(child_ref, case_id),
  CONSTRAINT viewing_right_given_by_fkey FOREIGN KEY (given_by) REFERENCES people.person(id),
  CONSTRAINT viewing_right_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  CONSTRAINT viewing_right_person_id_fkey FOREIGN KEY (person_id) REFERENCES people.person(id),
  CONSTRAINT viewing_right_presence_by_fkey FOREIGN KEY (presence_by) REFERENCES people.person(id),
  CONSTRAINT viewing_right_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people.person(id),
  CONSTRAINT viewing_right_slot_id_fkey FOREIGN KEY (slot_id) REFERENCES recordings.viewing_slot(id),
  CONSTRAINT viewing_right_pkey PRIMARY KEY (id),
  CONSTRAINT viewing_right_slot_uniq UNIQUE (slot_id)
);
COMMENT ON TABLE recordings.viewing_right IS 'Leave of one person to watch the recordings of one child, in a room or, by decision, elsewhere.';
ALTER TABLE recordings.viewing_right ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewing_right FORCE ROW LEVEL SECURITY;
CREATE INDEX viewing_right_person_idx ON recordings.viewing_right USING btree (person_id, case_id, child_ref);
CREATE INDEX viewing_right_room_idx ON recordings.viewing_right USING btree (organisation_id, starts_at) WHERE (place = 'ROOM'::text);
CREATE TRIGGER viewing_right_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_right FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE TRIGGER viewing_right_only_ends BEFORE UPDATE ON recordings.viewing_right FOR EACH ROW EXECUTE FUNCTION recordings.guard_viewing_right();
CREATE POLICY viewing_right_insert ON recordings.viewing_right FOR INSERT TO ontzien_app WITH CHECK ((recordings.defends(case_id, person_id) AND (((given_by = kernel.actor()) AND (slot_id IS NULL) AND recordings.is_official(case_id)) OR ((person_id = kernel.actor()) AND (place = 'ROOM'::text) AND (EXISTS ( SELECT 1
   FROM recordings.viewing_slot s
  WHERE ((s.id = viewing_right.slot_id) AND (s.chosen_at IS NOT NULL) AND (s.offered_by = viewing_right.given_by) AND (s.tracks = viewing_right.tracks) AND ((s.case_id = viewing_right.case_id) AND (s.child_ref = viewing_right.child_ref) AND (s.person_id = viewing_right.person_id) AND (s.organisation_id = viewing_right.organisation_id) AND (s.room = viewing_right.room) AND (lower(s.period) = viewing_right.starts_at) AND (upper(s.period) = viewing_right.ends_at)))))))));
CREATE POLICY viewing_right_select ON recordings.viewing_right FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
CREATE POLICY viewing_right_update ON recordings.viewing_right FOR UPDATE TO ontzien_app USING (recordings.is_official(case_id));
GRANT INSERT, SELECT ON recordings.viewing_right TO ontzien_app;
GRANT UPDATE (present_at, presence_by, revoked_at, revoked_by, revoked_because) ON recordings.viewing_right TO ontzien_app;

CREATE TABLE recordings.viewing_slot (
  id uuid NOT NULL,
  request_id uuid NOT NULL,
  case_id uuid NOT NULL,
  child_ref uuid NOT NULL,
  person_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  room text NOT NULL,
  period tstzrange NOT NULL,
  offered_by uuid NOT NULL,
  offered_at timestamp with time zone NOT NULL,
  chosen_at timestamp with time zone,
  tracks text[] NOT NULL,
  CONSTRAINT viewing_slot_period_bounded_check CHECK (((NOT isempty(period)) AND lower_inc(period) AND (NOT upper_inc(period)) AND ((upper(period) - lower(period)) <= '10:00:00'::interval))),
  CONSTRAINT viewing_slot_room_stated_check CHECK ((btrim(room) <> ''::text)),
  CONSTRAINT viewing_slot_tracks_known_check CHECK (((cardinality(tracks) > 0) AND (tracks <@ ARRAY['OVERVIEW'::text, 'CLOSE_UP'::text, 'DOCUMENT_CAMERA'::text, 'CONTROL_ROOM_AUDIO'::text]))),
  CONSTRAINT viewing_slot_offered_by_fkey FOREIGN KEY (offered_by) REFERENCES people.person(id),
  CONSTRAINT viewing_slot_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES people.organisation(id),
  CONSTRAINT viewing_slot_request_fk FOREIGN KEY (request_id, case_id, child_ref, person_id) REFERENCES recordings.viewing_request(id, case_id, child_ref, person_id),
  CONSTRAINT viewing_slot_pkey PRIMARY KEY (id),
  CONSTRAINT viewing_slot_room_free_excl EXCLUDE USING gist (organisation_id WITH =, room WITH =, period WITH &&) WHERE ((chosen_at IS NOT NULL))
);
COMMENT ON TABLE recordings.viewing_slot IS 'A time in a viewing room that the office offered; choosing one gives the right.';
ALTER TABLE recordings.viewing_slot ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings.viewing_slot FORCE ROW LEVEL SECURITY;
CREATE UNIQUE INDEX viewing_slot_one_chosen_uniq ON recordings.viewing_slot USING btree (request_id) WHERE (chosen_at IS NOT NULL);
CREATE INDEX viewing_slot_request_idx ON recordings.viewing_slot USING btree (request_id);
CREATE TRIGGER viewing_slot_kept BEFORE DELETE OR TRUNCATE ON recordings.viewing_slot FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
CREATE POLICY viewing_slot_insert ON recordings.viewing_slot FOR INSERT TO ontzien_app WITH CHECK (((offered_by = kernel.actor()) AND recordings.is_official(case_id)));
CREATE POLICY viewing_slot_select ON recordings.viewing_slot FOR SELECT TO ontzien_app USING ((recordings.is_official(case_id) OR recordings.represents(case_id, child_ref) OR ((person_id = kernel.actor()) AND auth.may_see_case(case_id))));
CREATE POLICY viewing_slot_update ON recordings.viewing_slot FOR UPDATE TO ontzien_app USING (((person_id = kernel.actor()) AND auth.acts_in_case(case_id, '{DEFENCE_COUNSEL}'::text[])));
GRANT INSERT, SELECT ON recordings.viewing_slot TO ontzien_app;
GRANT UPDATE (chosen_at) ON recordings.viewing_slot TO ontzien_app;

CREATE TABLE studios.checklist_item (
  version integer NOT NULL,
  code text NOT NULL,
  "position" integer NOT NULL,
  label_nl text NOT NULL,
  label_en text NOT NULL,
  required boolean NOT NULL,
  CONSTRAINT checklist_item_code_form_check CHECK ((code ~ '^[A-Z][A-Z0-9_]+$'::text)),
  CONSTRAINT checklist_item_pkey PRIMARY KEY (version, code),
  CONSTRAINT checklist_item_position_uniq UNIQUE (version, "position")
);
COMMENT ON TABLE studios.checklist_item IS 'What an inspection asks, by version of the form; a rule of the product. Source: domain 3.2.';
GRANT SELECT ON studios.checklist_item TO ontzien_app;

CREATE TABLE studios.closed_date (
  id uuid NOT NULL DEFAULT gen_random_uuid(),
  closed_on date NOT NULL,
  reason text NOT NULL,
  recorded_by uuid,
  recorded_at timestamp with time zone,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT closed_date_reason_known_check CHECK ((reason = ANY (ARRAY['NEW_YEAR'::text, 'GOOD_FRIDAY'::text, 'EASTER_SUNDAY'::text, 'EASTER_MONDAY'::text, 'KINGS_DAY'::text, 'LIBERATION_DAY'::text, 'ASCENSION_DAY'::text, 'WHIT_SUNDAY'::text, 'WHIT_MONDAY'::text, 'CHRISTMAS_DAY'::text, 'BOXING_DAY'::text, 'TRAINING'::text, 'MAINTENANCE'::text, 'MOURNING'::text, 'OTHER'::text]))),
  CONSTRAINT closed_date_recording_complete_check CHECK ((num_nonnulls(recorded_by, recorded_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT closed_date_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT closed_date_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT closed_date_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT closed_date_pkey PRIMARY KEY (id),
  CONSTRAINT closed_date_counted TRIGGER DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE studios.closed_date IS 'Dates on which no child is heard anywhere: public holidays and closures. Withdrawn ones stay. INV-INT-17.';
CREATE UNIQUE INDEX closed_date_once_uniq ON studios.closed_date USING btree (closed_on) WHERE (withdrawn_at IS NULL);
CREATE CONSTRAINT TRIGGER closed_date_counted AFTER INSERT OR DELETE OR UPDATE ON studios.closed_date DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON studios.closed_date TO ontzien_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON studios.closed_date TO ontzien_app;

CREATE TABLE studios.closing (
  id uuid NOT NULL,
  studio_id uuid NOT NULL,
  period tstzrange NOT NULL,
  reason text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT closing_period_bounded_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND lower_inc(period) AND (NOT upper_inc(period)))),
  CONSTRAINT closing_reasoned_check CHECK ((btrim(reason) <> ''::text)),
  CONSTRAINT closing_withdrawal_complete_check CHECK ((num_nonnulls(withdrawn_by, withdrawn_at) = ANY (ARRAY[0, 2]))),
  CONSTRAINT closing_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT closing_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT closing_withdrawn_by_fkey FOREIGN KEY (withdrawn_by) REFERENCES people.person(id),
  CONSTRAINT closing_pkey PRIMARY KEY (id),
  CONSTRAINT closing_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT closing_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, period WITH &&) WHERE ((withdrawn_at IS NULL))
);
COMMENT ON TABLE studios.closing IS 'When a studio is closed and why. Withdrawn ones stay.';
CREATE CONSTRAINT TRIGGER closing_counted AFTER INSERT OR DELETE OR UPDATE ON studios.closing DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT ON studios.closing TO ontzien_app;
GRANT UPDATE (withdrawn_by, withdrawn_at) ON studios.closing TO ontzien_app;

CREATE TABLE studios.daily_test (
  id uuid NOT NULL,
  studio_id uuid NOT NULL,
  tested_at timestamp with time zone NOT NULL,
  picture_ok boolean NOT NULL,
  sound_ok boolean NOT NULL,
  clock_ok boolean NOT NULL,
  upload_ok boolean NOT NULL,
  remark text,
  recorded_by uuid NOT NULL,
  CONSTRAINT daily_test_failure_explained_check CHECK (((picture_ok AND sound_ok AND clock_ok AND upload_ok) OR COALESCE((btrim(remark) <> ''::text), false))),
  CONSTRAINT daily_test_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT daily_test_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT daily_test_pkey PRIMARY KEY (id),
  CONSTRAINT daily_test_counted TRIGGER DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE studios.daily_test IS 'The daily test of the equipment; a second test of a day stands beside the first. INV-STU-07.';
CREATE INDEX daily_test_studio_idx ON studios.daily_test USING btree (studio_id, tested_at DESC);
CREATE CONSTRAINT TRIGGER daily_test_counted AFTER INSERT ON studios.daily_test DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
CREATE TRIGGER daily_test_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON studios.daily_test FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON studios.daily_test TO ontzien_app;

CREATE VIEW studios.fault WITH {security_invoker=true} AS SELECT studio_id,
    tstzrange(tested_at, (tested_at + '3 days'::interval)) AS period
   FROM ( SELECT DISTINCT ON (d.studio_id) d.studio_id,
            d.tested_at,
            (d.picture_ok AND d.sound_ok AND d.clock_ok) AS works
           FROM studios.daily_test d
          ORDER BY d.studio_id, d.tested_at DESC, d.id DESC) t
  WHERE (NOT works);
-- owner ontzien_owner
COMMENT ON VIEW studios.fault IS 'Studios whose last test failed for picture, sound or clock: for three days nothing is recorded there. INV-INT-27.';
GRANT SELECT ON studios.fault TO ontzien_app;

CREATE TABLE studios.inspection (
  id uuid NOT NULL,
  studio_id uuid NOT NULL,
  checklist_version integer NOT NULL,
  inspected_on date NOT NULL,
  inspector text NOT NULL,
  passed boolean NOT NULL,
  remarks text,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT inspection_inspector_stated_check CHECK ((btrim(inspector) <> ''::text)),
  CONSTRAINT inspection_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES people.person(id),
  CONSTRAINT inspection_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT inspection_pkey PRIMARY KEY (id),
  CONSTRAINT inspection_one_a_day_uniq UNIQUE (studio_id, inspected_on),
  CONSTRAINT inspection_studio_uniq UNIQUE (id, studio_id),
  CONSTRAINT inspection_version_uniq UNIQUE (id, checklist_version)
);
COMMENT ON TABLE studios.inspection IS 'Who inspected a studio when and with which result; never changed. INV-STU-05.';
CREATE TRIGGER inspection_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON studios.inspection FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON studios.inspection TO ontzien_app;

CREATE TABLE studios.inspection_answer (
  inspection_id uuid NOT NULL,
  checklist_version integer NOT NULL,
  code text NOT NULL,
  answer boolean NOT NULL,
  remark text,
  CONSTRAINT inspection_answer_no_explained_check CHECK ((answer OR COALESCE((btrim(remark) <> ''::text), false))),
  CONSTRAINT inspection_answer_inspection_fk FOREIGN KEY (inspection_id, checklist_version) REFERENCES studios.inspection(id, checklist_version),
  CONSTRAINT inspection_answer_item_fk FOREIGN KEY (checklist_version, code) REFERENCES studios.checklist_item(version, code),
  CONSTRAINT inspection_answer_pkey PRIMARY KEY (inspection_id, code)
);
COMMENT ON TABLE studios.inspection_answer IS 'Each item of the form, of the version that was used. INV-STU-05.';
CREATE TRIGGER inspection_answer_unchanged BEFORE DELETE OR UPDATE OR TRUNCATE ON studios.inspection_answer FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
GRANT INSERT, SELECT ON studios.inspection_answer TO ontzien_app;

CREATE TABLE studios.opening_hours (
  studio_id uuid NOT NULL,
  weekday smallint NOT NULL,
  starts time without time zone NOT NULL,
  ends time without time zone NOT NULL,
  CONSTRAINT opening_hours_order_check CHECK ((starts < ends)),
  CONSTRAINT opening_hours_weekday_known_check CHECK (((weekday >= 1) AND (weekday <= 7))),
  CONSTRAINT opening_hours_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT opening_hours_pkey PRIMARY KEY (studio_id, weekday, starts),
  CONSTRAINT opening_hours_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT opening_hours_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, weekday WITH =, tsrange(('2000-01-03'::date + starts), ('2000-01-03'::date + ends)) WITH &&)
);
COMMENT ON TABLE studios.opening_hours IS 'When a studio receives children, in Amsterdam time.';
CREATE CONSTRAINT TRIGGER opening_hours_counted AFTER INSERT OR DELETE OR UPDATE ON studios.opening_hours DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT DELETE, INSERT, SELECT ON studios.opening_hours TO ontzien_app;

CREATE TABLE studios.studio (
  id uuid NOT NULL,
  name text NOT NULL,
  town text NOT NULL,
  region text NOT NULL,
  equipment text[] NOT NULL DEFAULT '{}'::text[],
  address text,
  access_notes text,
  contact_point text,
  foreign_bookings text NOT NULL DEFAULT 'EACH'::text,
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT studio_equipment_known_check CHECK ((equipment <@ ARRAY['INDUCTION_LOOP'::text, 'TWO_CAMERAS'::text, 'WHEELCHAIR_ACCESS'::text, 'INTERPRETER_POSITION'::text, 'POWER_BACKUP'::text, 'REDUNDANT_AUDIO'::text, 'SEPARATE_ENTRANCE'::text])),
  CONSTRAINT studio_foreign_bookings_known_check CHECK ((foreign_bookings = ANY (ARRAY['EACH'::text, 'ALWAYS'::text, 'NEVER'::text]))),
  CONSTRAINT studio_name_stated_check CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT studio_region_stated_check CHECK ((btrim(region) <> ''::text)),
  CONSTRAINT studio_town_stated_check CHECK ((btrim(town) <> ''::text)),
  CONSTRAINT studio_pkey PRIMARY KEY (id),
  CONSTRAINT studio_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT studio_name_uniq UNIQUE (name)
);
COMMENT ON TABLE studios.studio IS 'An interview studio of a police unit. Source: domain 3.2.';
CREATE CONSTRAINT TRIGGER studio_counted AFTER INSERT OR DELETE OR UPDATE ON studios.studio DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
GRANT INSERT, SELECT, UPDATE ON studios.studio TO ontzien_app;

CREATE TABLE studios.studio_certificate (
  id uuid NOT NULL,
  studio_id uuid NOT NULL,
  age_sets text[] NOT NULL,
  period tstzrange NOT NULL,
  inspected_on date NOT NULL,
  revoked_at timestamp with time zone,
  inspection_id uuid,
  revoked_by uuid,
  revoke_reason text,
  CONSTRAINT studio_certificate_age_sets_known_check CHECK (((cardinality(age_sets) > 0) AND (age_sets <@ ARRAY['SET_0_5'::text, 'SET_6_11'::text, 'SET_12_17'::text]))),
  CONSTRAINT studio_certificate_period_bounded_check CHECK (((NOT isempty(period)) AND (NOT lower_inf(period)) AND (NOT upper_inf(period)) AND lower_inc(period) AND (NOT upper_inc(period)))),
  CONSTRAINT studio_certificate_revocation_reasoned_check CHECK (((revoked_by IS NULL) OR COALESCE(((revoked_at IS NOT NULL) AND (btrim(revoke_reason) <> ''::text)), false))),
  CONSTRAINT studio_certificate_inspection_fk FOREIGN KEY (inspection_id, studio_id) REFERENCES studios.inspection(id, studio_id),
  CONSTRAINT studio_certificate_revoked_by_fkey FOREIGN KEY (revoked_by) REFERENCES people.person(id),
  CONSTRAINT studio_certificate_studio_id_fkey FOREIGN KEY (studio_id) REFERENCES studios.studio(id),
  CONSTRAINT studio_certificate_pkey PRIMARY KEY (id),
  CONSTRAINT studio_certificate_counted TRIGGER DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT studio_certificate_inspection_uniq UNIQUE (inspection_id),
  CONSTRAINT studio_certificate_no_overlap_excl EXCLUDE USING gist (studio_id WITH =, period WITH &&) WHERE ((revoked_at IS NULL))
);
COMMENT ON TABLE studios.studio_certificate IS 'For which furniture sets a studio passed inspection, and until when. Source: domain 3.2.';
CREATE INDEX studio_certificate_studio_idx ON studios.studio_certificate USING btree (studio_id);
CREATE CONSTRAINT TRIGGER studio_certificate_counted AFTER INSERT OR DELETE OR UPDATE ON studios.studio_certificate DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION interviews.count_calendar_change();
CREATE TRIGGER studio_certificate_inspection_passed BEFORE INSERT ON studios.studio_certificate FOR EACH ROW EXECUTE FUNCTION studios.check_certificate();
GRANT INSERT, SELECT ON studios.studio_certificate TO ontzien_app;
GRANT UPDATE (revoked_at, revoked_by, revoke_reason) ON studios.studio_certificate TO ontzien_app;
