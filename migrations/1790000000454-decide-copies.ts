import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const OFFICE = `'{PROSECUTOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE,JUDGE}'`;

/** A copy of a recording leaves on a recorded decision only, and every time it leaves is known. INV-REC-60, INV-REC-61. */
export class DecideCopies1790000000454 extends SqlMigration {
  readonly name = 'DecideCopies1790000000454';

  protected readonly upSql = `
    CREATE TABLE recordings.copy_order (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL,
      child_ref     uuid NOT NULL,
      recipient     text NOT NULL,
      reason        text NOT NULL,
      asked_by      uuid NOT NULL REFERENCES people.person (id),
      asked_at      timestamptz NOT NULL,
      granted       boolean,
      decision      text,
      decided_by    uuid REFERENCES people.person (id),
      decided_at    timestamptz,
      fetch_by      timestamptz,
      CONSTRAINT copy_order_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT copy_order_case_uniq UNIQUE (id, case_id),
      CONSTRAINT copy_order_stated_check CHECK (length(btrim(reason)) >= 5 AND btrim(recipient) <> ''),
      CONSTRAINT copy_order_decision_complete_check CHECK (num_nonnulls(granted, NULLIF(btrim(decision), ''), decided_by, decided_at) IN (0, 4)),
      CONSTRAINT copy_order_four_eyes_check CHECK (decided_by <> asked_by),
      CONSTRAINT copy_order_fetch_bounded_check CHECK ((fetch_by IS NOT NULL) = (granted IS TRUE)
        AND (fetch_by IS NULL OR (fetch_by > decided_at AND fetch_by <= decided_at + interval '30 days')))
    );
    COMMENT ON TABLE recordings.copy_order IS 'Somebody asks for a copy for a recipient, somebody else decides; fetch_by is the last moment to make it.';
    CREATE INDEX copy_order_case_idx ON recordings.copy_order (case_id);
    CREATE UNIQUE INDEX copy_order_one_open_uniq ON recordings.copy_order (recording_id, recipient) WHERE decided_at IS NULL;

    CREATE TABLE recordings.copy_fetch (
      id          uuid PRIMARY KEY,
      order_id    uuid NOT NULL,
      case_id     uuid NOT NULL,
      person_id   uuid NOT NULL REFERENCES people.person (id),
      made_at     timestamptz NOT NULL,
      expires_at  timestamptz NOT NULL,
      begun_at    timestamptz,
      sent_at     timestamptz,
      sha256      bytea,
      CONSTRAINT copy_fetch_order_fk FOREIGN KEY (order_id, case_id) REFERENCES recordings.copy_order (id, case_id),
      CONSTRAINT copy_fetch_short_check CHECK (expires_at > made_at AND expires_at <= made_at + interval '15 minutes'),
      CONSTRAINT copy_fetch_sent_whole_check CHECK (num_nonnulls(sent_at, sha256) IN (0, 2) AND (sent_at IS NULL OR begun_at IS NOT NULL)
        AND (sha256 IS NULL OR octet_length(sha256) = 32))
    );
    COMMENT ON TABLE recordings.copy_fetch IS 'The log of copies: who made one when, whether it was sent whole, and the hash of the file as it left.';
    CREATE INDEX copy_fetch_order_idx ON recordings.copy_fetch (order_id);

    CREATE FUNCTION recordings.guard_copy_order() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.decided_at IS NULL THEN '{granted,decision,decided_by,decided_at,fetch_by}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'decided once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_order_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE FUNCTION recordings.guard_copy_fetch() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE step text[] := CASE WHEN OLD.begun_at IS NULL THEN '{begun_at}'::text[] WHEN OLD.sent_at IS NULL THEN '{sent_at,sha256}'::text[] ELSE '{}' END;
    BEGIN
      IF to_jsonb(NEW) - step IS DISTINCT FROM to_jsonb(OLD) - step THEN
        RAISE EXCEPTION 'sent once' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER copy_order_forward_only BEFORE UPDATE ON recordings.copy_order FOR EACH ROW EXECUTE FUNCTION recordings.guard_copy_order();
    CREATE TRIGGER copy_fetch_forward_only BEFORE UPDATE ON recordings.copy_fetch FOR EACH ROW EXECUTE FUNCTION recordings.guard_copy_fetch();
    CREATE TRIGGER copy_order_kept BEFORE DELETE OR TRUNCATE ON recordings.copy_order FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER copy_fetch_kept BEFORE DELETE OR TRUNCATE ON recordings.copy_fetch FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- INV-REC-60: no copy without a decision that grants it, in time and of a recording that is kept.
    CREATE FUNCTION recordings.check_copy_fetch() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT 1 FROM recordings.copy_order o JOIN recordings.recording r ON r.id = o.recording_id
          WHERE o.id = NEW.order_id AND o.granted AND o.fetch_by >= NEW.made_at AND r.state = 'VERIFIED') THEN
        RAISE EXCEPTION 'no decision' USING ERRCODE = 'check_violation', CONSTRAINT = 'copy_fetch_decided', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;
    CREATE TRIGGER copy_fetch_decided BEFORE INSERT ON recordings.copy_fetch FOR EACH ROW EXECUTE FUNCTION recordings.check_copy_fetch();

    ALTER TABLE recordings.copy_order ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.copy_order FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.copy_fetch ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.copy_fetch FORCE ROW LEVEL SECURITY;
    CREATE POLICY copy_order_select ON recordings.copy_order FOR SELECT TO ontzien_app
      USING (recordings.is_official(case_id) OR recordings.represents(case_id, child_ref));
    CREATE POLICY copy_order_insert ON recordings.copy_order FOR INSERT TO ontzien_app
      WITH CHECK (asked_by = kernel.actor() AND decided_at IS NULL AND recordings.is_official(case_id));
    CREATE POLICY copy_order_update ON recordings.copy_order FOR UPDATE TO ontzien_app USING (auth.acts_in_case(case_id, ${OFFICE}));
    -- The log of an order is seen by whoever sees the order.
    CREATE POLICY copy_fetch_select ON recordings.copy_fetch FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.copy_order o WHERE o.id = order_id));
    CREATE POLICY copy_fetch_insert ON recordings.copy_fetch FOR INSERT TO ontzien_app
      WITH CHECK (person_id = kernel.actor() AND begun_at IS NULL AND recordings.is_official(case_id));
    CREATE POLICY copy_fetch_update ON recordings.copy_fetch FOR UPDATE TO ontzien_app
      USING (person_id = kernel.actor() AND recordings.is_official(case_id));
    GRANT SELECT, INSERT ON recordings.copy_order, recordings.copy_fetch TO ontzien_app;
    GRANT UPDATE (granted, decision, decided_by, decided_at, fetch_by) ON recordings.copy_order TO ontzien_app;
    GRANT UPDATE (begun_at, sent_at, sha256) ON recordings.copy_fetch TO ontzien_app;
    ${rewriteWorkItems(`body := body || $q$
      UNION ALL
      SELECT 'COPY_TO_DECIDE', o.case_id, o.child_ref, o.id, m.person_id, o.asked_at, NULL::timestamptz, true
      FROM recordings.copy_order o JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function = ANY (${OFFICE})) m ON m.case_id = o.case_id
      WHERE o.decided_at IS NULL AND o.asked_by <> m.person_id$q$;`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'COPY_TO_DECIDE'.*$q$, '');`)}
    DROP TABLE recordings.copy_fetch, recordings.copy_order;
    DROP FUNCTION recordings.guard_copy_order(), recordings.guard_copy_fetch(), recordings.check_copy_fetch();`;
}
