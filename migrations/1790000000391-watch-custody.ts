import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** What became of stored recordings over time, of what was lost, and of sessions without one. INV-REC-30 to INV-REC-32. */
export class WatchCustody1790000000391 extends SqlMigration {
  readonly name = 'WatchCustody1790000000391';

  protected readonly upSql = `
    CREATE TABLE recordings.custody_event (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      kind          text NOT NULL,
      copy          text,
      segment       integer,
      usability     text,
      reason        text,
      person_id     uuid REFERENCES people.person (id),
      happened_at   timestamptz NOT NULL,
      CONSTRAINT custody_event_kind_complete_check CHECK (CASE kind
        WHEN 'COPIED' THEN num_nonnulls(copy, segment, usability, reason, person_id) = 0
        WHEN 'CHECKED' THEN copy IN ('FIRST', 'SECOND') AND num_nonnulls(segment, usability, reason, person_id) = 0
        WHEN 'DAMAGED' THEN copy IN ('FIRST', 'SECOND') AND segment >= -1 AND num_nonnulls(usability, reason, person_id) = 0
        WHEN 'HEALED' THEN copy IN ('FIRST', 'SECOND') AND segment >= -1 AND num_nonnulls(usability, reason, person_id) = 0
        WHEN 'ASSESSED' THEN usability IN ('USABLE', 'NO_SOUND', 'NO_PICTURE', 'UNUSABLE') AND length(btrim(reason)) >= 5
          AND person_id IS NOT NULL AND num_nonnulls(copy, segment) = 0
        ELSE false END IS TRUE)
    );
    COMMENT ON TABLE recordings.custody_event IS 'Second copies, checks over time, damage, healing, and what people say of usability; insert only.';
    CREATE INDEX custody_event_recording_idx ON recordings.custody_event (recording_id, happened_at DESC);
    CREATE TRIGGER custody_event_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.custody_event
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE recordings.custody_event ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.custody_event FORCE ROW LEVEL SECURITY;
    -- Who may know of a recording may know how it fares.
    CREATE POLICY custody_event_select ON recordings.custody_event FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id));
    CREATE POLICY custody_event_insert ON recordings.custody_event FOR INSERT TO ontzien_app
      WITH CHECK (kernel.is_system() OR (kind = 'ASSESSED' AND person_id = kernel.actor() AND EXISTS (SELECT 1
        FROM recordings.recording r WHERE r.id = recording_id AND r.case_id = custody_event.case_id
          AND (recordings.is_official(r.case_id) OR r.interviewer_id = kernel.actor()))));
    GRANT SELECT, INSERT ON recordings.custody_event TO ontzien_app;

    CREATE TABLE recordings.loss (
      id           uuid PRIMARY KEY,
      booking_id   uuid NOT NULL,
      case_id      uuid NOT NULL,
      child_ref    uuid NOT NULL,
      reason       text NOT NULL,
      partial      jsonb NOT NULL,
      reported_by  uuid NOT NULL REFERENCES people.person (id),
      reported_at  timestamptz NOT NULL,
      CONSTRAINT loss_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking (id, case_id),
      CONSTRAINT loss_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT loss_booking_uniq UNIQUE (booking_id),
      CONSTRAINT loss_reason_stated_check CHECK (length(btrim(reason)) >= 5),
      CONSTRAINT loss_partial_list_check CHECK (jsonb_typeof(partial) = 'array')
    );
    COMMENT ON TABLE recordings.loss IS 'A session of which no usable recording exists; partial names what was kept with the hash of what is stored.';
    CREATE TRIGGER loss_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.loss
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    ALTER TABLE recordings.loss ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.loss FORCE ROW LEVEL SECURITY;
    CREATE POLICY loss_select ON recordings.loss FOR SELECT TO ontzien_app
      USING (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref)
        OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,DEFENCE_COUNSEL}') OR reported_by = kernel.actor());
    CREATE POLICY loss_insert ON recordings.loss FOR INSERT TO ontzien_app
      WITH CHECK (reported_by = kernel.actor() AND auth.acts_in_case(case_id, '{CHILD_INTERVIEWER}'));
    GRANT SELECT, INSERT ON recordings.loss TO ontzien_app;

    CREATE TABLE recordings.missing_alarm (
      booking_id  uuid PRIMARY KEY,
      case_id     uuid NOT NULL,
      raised_at   timestamptz NOT NULL,
      CONSTRAINT missing_alarm_booking_fk FOREIGN KEY (booking_id, case_id) REFERENCES interviews.booking (id, case_id)
    );
    COMMENT ON TABLE recordings.missing_alarm IS 'A session that was held and of which there was no recording the next morning.';
    ALTER TABLE recordings.missing_alarm ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.missing_alarm FORCE ROW LEVEL SECURITY;
    CREATE POLICY missing_alarm_select ON recordings.missing_alarm FOR SELECT TO ontzien_app
      USING (recordings.is_official(case_id) OR auth.acts_in_case(case_id, '{INTERVIEW_COORDINATOR,CHILD_INTERVIEWER}'));
    CREATE POLICY missing_alarm_insert ON recordings.missing_alarm FOR INSERT TO ontzien_app WITH CHECK (kernel.is_system());
    GRANT SELECT, INSERT ON recordings.missing_alarm TO ontzien_app;
    ${rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'RECORDING_MISSING', x.case_id, b.child_ref, b.id, m.person_id, x.raised_at, x.raised_at, true
      FROM recordings.missing_alarm x JOIN interviews.booking b ON b.id = x.booking_id
        JOIN (SELECT DISTINCT a.case_id, a.person_id, a.function FROM auth.case_access a WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL
          AND a.function IN ('PROSECUTOR', 'PROSECUTION_STAFF', 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER')) m ON m.case_id = x.case_id
      WHERE (m.function <> 'CHILD_INTERVIEWER' OR b.interviewer_id = m.person_id)
        AND NOT EXISTS (SELECT 1 FROM recordings.recording r WHERE r.booking_id = b.id AND r.state = 'VERIFIED')
        AND NOT EXISTS (SELECT 1 FROM recordings.loss l WHERE l.booking_id = b.id)$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'RECORDING_MISSING'.*$q$, '');`)}
    DROP TABLE recordings.missing_alarm, recordings.loss, recordings.custody_event;`;
}
