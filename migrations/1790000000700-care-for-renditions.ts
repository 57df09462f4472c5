import { SqlMigration } from '../src/kernel/database/migration.js';

const eventRule = (rule: string) => `
    ALTER TABLE recordings.custody_event DROP CONSTRAINT custody_event_rendition_check;
    ALTER TABLE recordings.custody_event ADD CONSTRAINT custody_event_rendition_check CHECK (${rule});`;

const stateRule = (destroyed: string) => `
    ALTER TABLE recordings.rendition DROP CONSTRAINT rendition_state_complete_check;
    ALTER TABLE recordings.rendition ADD CONSTRAINT rendition_state_complete_check CHECK (CASE state
        WHEN 'WAITING' THEN num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, ready_at, failed_at) = 0
        WHEN 'RENDERING' THEN lease_until IS NOT NULL AND num_nonnulls(size_bytes, sha256, source_sha256, ready_at, failed_at) = 0
        WHEN 'READY' THEN num_nonnulls(object_key, key_kid, wrapped_key, size_bytes, sha256, source_sha256, made_with, ready_at) = 8
          AND num_nonnulls(lease_until, failed_at, scratch_key) = 0
        WHEN 'FAILED' THEN failed_at IS NOT NULL AND num_nonnulls(lease_until, object_key, key_kid, wrapped_key, size_bytes, sha256, ready_at) = 0
        WHEN 'DESTROYED' THEN num_nonnulls(${destroyed}) = 0 AND nonce_runs = ''
        ELSE false END);`;

const takeAlong = (more: string) => `
    CREATE OR REPLACE FUNCTION recordings.take_renditions_along() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
    BEGIN
      UPDATE recordings.rendition n SET state = 'DESTROYED', ${more}key_kid = NULL, wrapped_key = NULL, nonce_runs = ''
      WHERE n.recording_id = NEW.id AND n.state <> 'DESTROYED';
      RETURN NULL;
    END $$;`;

/** A film that was made of a recording is copied, read again and healed as its original is; one that is destroyed while it is made leaves nothing. INV-REC-74, INV-REC-76. */
export class CareForRenditions1790000000700 extends SqlMigration {
  readonly name = 'CareForRenditions1790000000700';

  protected readonly upSql = `
    ${eventRule(`CASE WHEN kind IN ('RENDERED', 'RENDITION_LOST') THEN rendition_id IS NOT NULL WHEN kind = 'ASSESSED' THEN rendition_id IS NULL ELSE true END`)}
    COMMENT ON COLUMN recordings.custody_event.rendition_id IS 'Of which film that was made of the recording it speaks; none for the original.';
    ${stateRule('key_kid, wrapped_key')}
    COMMENT ON COLUMN recordings.rendition.lease_until IS 'Until when whoever makes it may still write; kept with one that is destroyed, so that its names stay known until then.';
    ${takeAlong('')}`;

  protected readonly downSql = `
    ${takeAlong('lease_until = NULL, ')}
    ALTER TABLE recordings.rendition DISABLE TRIGGER rendition_stays;
    UPDATE recordings.rendition SET lease_until = NULL WHERE state = 'DESTROYED';
    ALTER TABLE recordings.rendition ENABLE TRIGGER rendition_stays;
    ${stateRule('lease_until, key_kid, wrapped_key')}
    ALTER TABLE recordings.custody_event DISABLE TRIGGER custody_event_kept;
    DELETE FROM recordings.custody_event WHERE rendition_id IS NOT NULL AND kind NOT IN ('RENDERED', 'RENDITION_LOST');
    ALTER TABLE recordings.custody_event ENABLE TRIGGER custody_event_kept;
    ${eventRule(`(kind IN ('RENDERED', 'RENDITION_LOST')) = (rendition_id IS NOT NULL)`)}`;
}
