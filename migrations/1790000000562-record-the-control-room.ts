import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

const PICTURES = `'OVERVIEW', 'CLOSE_UP', 'DOCUMENT_CAMERA'`;
const checks = (tracks: string, verified: string) => `
    ALTER TABLE recordings.recording DROP CONSTRAINT recording_track_known_check, DROP CONSTRAINT recording_verified_complete_check;
    ALTER TABLE recordings.recording
      ADD CONSTRAINT recording_track_known_check CHECK (track IN (${tracks})),
      ADD CONSTRAINT recording_verified_complete_check CHECK (${verified});
    ALTER TABLE recordings.viewing_right DROP CONSTRAINT viewing_right_tracks_known_check;
    ALTER TABLE recordings.viewing_right ADD CONSTRAINT viewing_right_tracks_known_check
      CHECK (cardinality(tracks) > 0 AND tracks <@ ARRAY[${tracks}]);`;

/** Sound of the control room: a track without a picture, beside the pictures and never instead of them. INV-REC-81. */
export class RecordTheControlRoom1790000000562 extends SqlMigration {
  readonly name = 'RecordTheControlRoom1790000000562';

  protected readonly upSql = `
    ${checks(
      `${PICTURES}, 'CONTROL_ROOM_AUDIO'`,
      `num_nonnulls(sha256, container, duration_ms, has_audio, verified_at) = CASE WHEN state IN ('VERIFIED', 'DESTROYED') THEN 5 ELSE 0 END`,
    )}
    ALTER TABLE recordings.recording ADD CONSTRAINT recording_picture_of_track_check CHECK (CASE
      WHEN state NOT IN ('VERIFIED', 'DESTROYED') THEN num_nonnulls(video_codec, width, height) = 0
      WHEN track = 'CONTROL_ROOM_AUDIO' THEN num_nonnulls(video_codec, width, height) = 0 AND has_audio
      ELSE video_codec IS NOT NULL END);
    ${rewriteWorkItems(`
      body := replace(body, $q$(r.booking_id = b.id) AND (r.state = ANY$q$, $q$(r.booking_id = b.id) AND (r.track <> 'CONTROL_ROOM_AUDIO') AND (r.state = ANY$q$);`)}`;

  protected readonly downSql = `
    ${rewriteWorkItems(`
      body := replace(body, $q$(r.track <> 'CONTROL_ROOM_AUDIO'::text) AND $q$, '');`)}
    ALTER TABLE recordings.recording DROP CONSTRAINT recording_picture_of_track_check;
    ${checks(
      PICTURES,
      `num_nonnulls(sha256, container, duration_ms, video_codec, has_audio, verified_at) = CASE WHEN state IN ('VERIFIED', 'DESTROYED') THEN 6 ELSE 0 END`,
    )}`;
}
