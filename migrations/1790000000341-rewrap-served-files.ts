import { SqlMigration } from '../src/kernel/database/migration.js';

/** A served file is what it was; only the wrapping of its key may change, and only by the named path. */
export class RewrapServedFiles1790000000341 extends SqlMigration {
  readonly name = 'RewrapServedFiles1790000000341';

  protected readonly upSql = `
    CREATE FUNCTION documents.guard_served_file() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' AND current_setting('ontzien.rewrap', true) = 'on'
          AND to_jsonb(NEW) - '{kid,wrapped_key}'::text[] = to_jsonb(OLD) - '{kid,wrapped_key}'::text[] THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION 'what was served is never changed' USING ERRCODE = 'check_violation', CONSTRAINT = 'served_file_unchanged',
        SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME;
    END $$;
    DROP TRIGGER served_file_unchanged ON documents.served_file;
    CREATE TRIGGER served_file_unchanged BEFORE UPDATE OR DELETE ON documents.served_file
      FOR EACH ROW EXECUTE FUNCTION documents.guard_served_file();
    CREATE TRIGGER served_file_not_truncated BEFORE TRUNCATE ON documents.served_file
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();`;

  protected readonly downSql = `
    DROP TRIGGER served_file_not_truncated ON documents.served_file;
    DROP TRIGGER served_file_unchanged ON documents.served_file;
    CREATE TRIGGER served_file_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON documents.served_file
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    DROP FUNCTION documents.guard_served_file();`;
}
