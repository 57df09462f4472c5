import { SqlMigration } from '../src/kernel/database/migration.js';

const TAKEN = (columns: string) => `
    DROP POLICY viewing_right_insert ON recordings.viewing_right;
    CREATE POLICY viewing_right_insert ON recordings.viewing_right FOR INSERT TO ontzien_app
      WITH CHECK (recordings.defends(case_id, person_id) AND ((given_by = kernel.actor() AND slot_id IS NULL AND recordings.is_official(case_id))
        OR (person_id = kernel.actor() AND place = 'ROOM' AND EXISTS (SELECT 1 FROM recordings.viewing_slot s WHERE s.id = slot_id
          AND s.chosen_at IS NOT NULL AND s.offered_by = given_by ${columns}
          AND (s.case_id, s.child_ref, s.person_id, s.organisation_id, s.room, lower(s.period), upper(s.period))
            = (viewing_right.case_id, viewing_right.child_ref, viewing_right.person_id, viewing_right.organisation_id, viewing_right.room,
              viewing_right.starts_at, viewing_right.ends_at)))));`;

/** Who offers a time in a viewing room says which tracks are shown there, and counsel takes those and no others. INV-REC-23. */
export class ChooseWhatARoomShows1790000000770 extends SqlMigration {
  readonly name = 'ChooseWhatARoomShows1790000000770';

  // What was offered before is of the interview itself: nobody chose the sound of the control room.
  protected readonly upSql = `
    ALTER TABLE recordings.viewing_slot ADD COLUMN tracks text[] NOT NULL DEFAULT '{OVERVIEW,CLOSE_UP}';
    ALTER TABLE recordings.viewing_slot ALTER COLUMN tracks DROP DEFAULT;
    ALTER TABLE recordings.viewing_slot NO FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_right NO FORCE ROW LEVEL SECURITY;
    UPDATE recordings.viewing_slot s SET tracks = v.tracks FROM recordings.viewing_right v WHERE v.slot_id = s.id;
    ALTER TABLE recordings.viewing_slot FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_right FORCE ROW LEVEL SECURITY;
    ALTER TABLE recordings.viewing_slot ADD CONSTRAINT viewing_slot_tracks_known_check
      CHECK (cardinality(tracks) > 0 AND tracks <@ ARRAY['OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA', 'CONTROL_ROOM_AUDIO']);
    ${TAKEN('AND s.tracks = viewing_right.tracks')}`;

  protected readonly downSql = `
    ${TAKEN('')}
    ALTER TABLE recordings.viewing_slot DROP COLUMN tracks;`;
}
