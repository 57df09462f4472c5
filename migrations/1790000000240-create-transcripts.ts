import { SqlMigration } from '../src/kernel/database/migration.js';

/** What was said in a recording, version after version, without a name of a child in it. INV-REC-10 and INV-REC-11. */
export class CreateTranscripts1790000000240 extends SqlMigration {
  readonly name = 'CreateTranscripts1790000000240';

  protected readonly upSql = `
    CREATE TABLE recordings.transcript (
      id            uuid PRIMARY KEY,
      recording_id  uuid NOT NULL REFERENCES recordings.recording (id),
      case_id       uuid NOT NULL REFERENCES cases."case" (id),
      child_ref     uuid NOT NULL,
      version       integer NOT NULL,
      source        text NOT NULL,
      reason        text,
      segments      jsonb NOT NULL,
      chapters      jsonb NOT NULL DEFAULT '[]',
      replaced      integer NOT NULL,
      doubted       integer NOT NULL,
      made_by       uuid NOT NULL REFERENCES people.person (id),
      made_at       timestamptz NOT NULL,
      CONSTRAINT transcript_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT transcript_version_uniq UNIQUE (recording_id, version),
      CONSTRAINT transcript_version_positive_check CHECK (version > 0),
      CONSTRAINT transcript_source_known_check CHECK (source IN ('WEBVTT', 'SRT', 'DOCX', 'CORRECTION')),
      CONSTRAINT transcript_correction_reasoned_check CHECK ((source = 'CORRECTION') = (reason IS NOT NULL)),
      CONSTRAINT transcript_something_said_check CHECK (jsonb_array_length(segments) BETWEEN 1 AND 5000),
      CONSTRAINT transcript_counted_check CHECK (replaced >= 0 AND doubted >= 0)
    );
    COMMENT ON TABLE recordings.transcript IS 'One version of the words of a recording, pseudonymised; the original lies sealed in the vault.';
    COMMENT ON COLUMN recordings.transcript.segments IS 'In order: fromMs, toMs, speaker (V interviewer, A child, T interpreter), text.';
    COMMENT ON COLUMN recordings.transcript.doubted IS 'Places that may name a child: replaced too, to be looked at by a person.';

    CREATE TRIGGER transcript_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON recordings.transcript
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    ALTER TABLE recordings.transcript ENABLE ROW LEVEL SECURITY;
    ALTER TABLE recordings.transcript FORCE ROW LEVEL SECURITY;
    -- Who may watch, may read. Source: domain 2.5.
    CREATE POLICY transcript_select ON recordings.transcript FOR SELECT TO ontzien_app
      USING (EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id AND recordings.may_watch(r)));
    CREATE POLICY transcript_insert ON recordings.transcript FOR INSERT TO ontzien_app
      WITH CHECK (made_by = kernel.actor() AND auth.acts_in_case(case_id, '{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}')
        AND EXISTS (SELECT 1 FROM recordings.recording r WHERE r.id = recording_id AND r.case_id = transcript.case_id
          AND r.child_ref = transcript.child_ref AND r.state = 'VERIFIED'));
    GRANT SELECT, INSERT ON recordings.transcript TO ontzien_app;`;

  protected readonly downSql = 'DROP TABLE recordings.transcript;';
}
