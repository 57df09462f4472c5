import { SqlMigration } from '../src/kernel/database/migration.js';

/** A verified recording is what it was; only the wrapping of its key may change, and only by the named path. INV-REC-01. */
export class RewrapVerifiedRecordings1790000000224 extends SqlMigration {
  readonly name = 'RewrapVerifiedRecordings1790000000224';

  protected readonly upSql = `
    CREATE OR REPLACE FUNCTION recordings.guard_recording() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      -- Changing what wraps the key changes nothing of what was recorded; whoever does it says so in the same transaction.
      IF current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{key_kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{key_kid,wrapped_key}'::text[]
          AND num_nonnulls(NEW.key_kid, NEW.wrapped_key) = num_nonnulls(OLD.key_kid, OLD.wrapped_key) THEN
        RETURN NEW;
      END IF;
      IF OLD.state IN ('VERIFIED', 'REJECTED')
          OR (NEW.id, NEW.booking_id, NEW.case_id, NEW.child_ref, NEW.interviewer_id, NEW.track, NEW.size_bytes)
            IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.case_id, OLD.child_ref, OLD.interviewer_id, OLD.track, OLD.size_bytes)
          OR NEW.received_bytes < OLD.received_bytes
          OR (OLD.state, NEW.state) NOT IN (('ANNOUNCED', 'ANNOUNCED'), ('ANNOUNCED', 'RECEIVING'), ('RECEIVING', 'RECEIVING'),
            ('RECEIVING', 'STORED'), ('STORED', 'STORED'), ('STORED', 'VERIFIED'), ('STORED', 'REJECTED')) THEN
        RAISE EXCEPTION 'custody goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_custody_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;

  protected readonly downSql = `
    CREATE OR REPLACE FUNCTION recordings.guard_recording() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF OLD.state IN ('VERIFIED', 'REJECTED')
          OR (NEW.id, NEW.booking_id, NEW.case_id, NEW.child_ref, NEW.interviewer_id, NEW.track, NEW.size_bytes)
            IS DISTINCT FROM (OLD.id, OLD.booking_id, OLD.case_id, OLD.child_ref, OLD.interviewer_id, OLD.track, OLD.size_bytes)
          OR NEW.received_bytes < OLD.received_bytes
          OR (OLD.state, NEW.state) NOT IN (('ANNOUNCED', 'ANNOUNCED'), ('ANNOUNCED', 'RECEIVING'), ('RECEIVING', 'RECEIVING'),
            ('RECEIVING', 'STORED'), ('STORED', 'STORED'), ('STORED', 'VERIFIED'), ('STORED', 'REJECTED')) THEN
        RAISE EXCEPTION 'custody goes forward only' USING ERRCODE = 'check_violation', CONSTRAINT = 'recording_custody_forward_only',
          SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
      END IF;
      RETURN NEW;
    END $$;`;
}
