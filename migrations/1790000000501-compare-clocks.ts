import { SqlMigration } from '../src/kernel/database/migration.js';

/** When a recording began, by its camera and by who hands it in, to be held against the session log. INV-REC-34. */
export class CompareClocks1790000000501 extends SqlMigration {
  readonly name = 'CompareClocks1790000000501';

  protected readonly upSql = `
    ALTER TABLE recordings.recording ADD COLUMN camera_began_at timestamptz, ADD COLUMN stated_began_at timestamptz;
    COMMENT ON COLUMN recordings.recording.camera_began_at IS 'Beginning by the clock of the camera, as the file says; null when it says nothing.';
    COMMENT ON COLUMN recordings.recording.stated_began_at IS 'Beginning as stated by who handed it in; null when nothing was stated.';
    GRANT UPDATE (camera_began_at) ON recordings.recording TO ontzien_app;

    CREATE FUNCTION recordings.child_entered(asked_booking uuid) RETURNS timestamptz LANGUAGE sql STABLE PARALLEL SAFE
    RETURN COALESCE(
      (SELECT min(e.happened_at) FROM interviews.session_event e WHERE e.booking_id = asked_booking AND e.kind = 'ENTERED'
        AND e.attendee = 'CHILD' AND e.room = 'INTERVIEW_ROOM'),
      (SELECT b.started_at FROM interviews.booking b WHERE b.id = asked_booking));
    COMMENT ON FUNCTION recordings.child_entered(uuid) IS 'When the child came in by the session log, else when the session began; null for who may not read it.';
    REVOKE ALL ON FUNCTION recordings.child_entered(uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION recordings.child_entered(uuid) TO ontzien_app;`;

  protected readonly downSql = `
    DROP FUNCTION recordings.child_entered(uuid);
    ALTER TABLE recordings.recording DROP COLUMN camera_began_at, DROP COLUMN stated_began_at;`;
}
