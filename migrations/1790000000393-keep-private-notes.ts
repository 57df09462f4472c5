import { SqlMigration } from '../src/kernel/database/migration.js';

/** Bookmarks and notes of one person at moments of a recording; nobody else ever sees them. INV-REC-26. */
export class KeepPrivateNotes1790000000393 extends SqlMigration {
  readonly name = 'KeepPrivateNotes1790000000393';

  protected readonly upSql = `
    CREATE TABLE recordings.private_note (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      person_id     uuid NOT NULL REFERENCES people.person (id),
      at_ms         integer NOT NULL,
      text          text NOT NULL,
      made_at       timestamptz NOT NULL,
      CONSTRAINT private_note_moment_check CHECK (at_ms >= 0),
      CONSTRAINT private_note_length_check CHECK (length(text) <= 2000)
    );
    COMMENT ON TABLE recordings.private_note IS 'A bookmark with what its maker wrote beside it; text is empty for a bookmark alone.';
    CREATE INDEX private_note_person_idx ON recordings.private_note (recording_id, person_id, at_ms);
    ALTER TABLE recordings.private_note ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.private_note FORCE ROW LEVEL SECURITY;
    -- Not even the system reads them: what a party thinks of a recording is nobody else's.
    CREATE POLICY private_note_own ON recordings.private_note TO ontzien_app
      USING (person_id = kernel.actor() AND auth.may_see_case(case_id))
      WITH CHECK (person_id = kernel.actor() AND EXISTS (SELECT 1 FROM recordings.recording r
        WHERE r.id = recording_id AND r.case_id = private_note.case_id AND r.state = 'VERIFIED' AND recordings.may_watch(r)
          AND private_note.at_ms <= r.duration_ms));
    GRANT SELECT, INSERT, DELETE ON recordings.private_note TO ontzien_app;`;

  protected readonly downSql = `
    DROP TABLE recordings.private_note;`;
}
