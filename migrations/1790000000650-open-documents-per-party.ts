import { SqlMigration } from '../src/kernel/database/migration.js';

const REVIEWERS = `'{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR}'`;
const policy = (open: string) => `
    ALTER POLICY document_select ON documents.document
      USING ((state = 'RELEASED' AND ${open}) OR auth.acts_in_case(case_id, ${REVIEWERS}));`;

/** What was released is open to whom it was opened, party by party; row security repeats it. INV-DOC-13. */
export class OpenDocumentsPerParty1790000000650 extends SqlMigration {
  readonly name = 'OpenDocumentsPerParty1790000000650';

  protected readonly upSql = `
    CREATE TABLE documents.audience (
      document_id   uuid        NOT NULL,
      seq           integer     NOT NULL,
      case_id       uuid        NOT NULL,
      everyone      boolean     NOT NULL,
      ground        text,
      authorisation text,
      reason        text        NOT NULL,
      decided_at    timestamptz NOT NULL,
      decided_by    uuid        NOT NULL,
      CONSTRAINT audience_pkey PRIMARY KEY (document_id, seq),
      CONSTRAINT audience_case_uniq UNIQUE (document_id, seq, case_id),
      CONSTRAINT audience_document_fk FOREIGN KEY (document_id, case_id) REFERENCES documents.document (id, case_id),
      CONSTRAINT audience_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people.person (id),
      CONSTRAINT audience_seq_positive_check CHECK (seq >= 1),
      CONSTRAINT audience_ground_known_check CHECK (ground IN ('NOT_CONCERNED', 'INVESTIGATION_INTEREST', 'AUTHORISED')),
      CONSTRAINT audience_everyone_without_ground_check CHECK (NOT everyone OR ground IS NULL),
      CONSTRAINT audience_authorised_check CHECK ((ground IS NOT DISTINCT FROM 'AUTHORISED') = (authorisation IS NOT NULL AND btrim(authorisation) <> '')),
      CONSTRAINT audience_reasoned_check CHECK (btrim(reason) <> '')
    );
    COMMENT ON TABLE documents.audience IS 'For whom a document is: every decision about it, the last one counts; without any it is for everybody in the case. Insert only. INV-DOC-13.';
    CREATE TABLE documents.audience_seat (
      document_id uuid    NOT NULL,
      seq         integer NOT NULL,
      number      integer NOT NULL,
      case_id     uuid    NOT NULL,
      function    text    NOT NULL,
      suspect_id  uuid,
      child_ref   uuid,
      CONSTRAINT audience_seat_pkey PRIMARY KEY (document_id, seq, number),
      CONSTRAINT audience_seat_audience_fk FOREIGN KEY (document_id, seq, case_id) REFERENCES documents.audience (document_id, seq, case_id),
      CONSTRAINT audience_seat_suspect_fk FOREIGN KEY (suspect_id, case_id) REFERENCES cases.suspect (id, case_id),
      CONSTRAINT audience_seat_child_fk FOREIGN KEY (child_ref, case_id) REFERENCES cases.child (child_ref, case_id),
      CONSTRAINT audience_seat_function_known_check CHECK (function IN
        ('DEFENCE_COUNSEL', 'VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM', 'JUDGE', 'COURT_CLERK', 'INTERVIEW_COORDINATOR', 'CHILD_INTERVIEWER')),
      CONSTRAINT audience_seat_represents_check CHECK ((function = 'DEFENCE_COUNSEL') = (suspect_id IS NOT NULL)
        AND (function IN ('VICTIM_COUNSEL', 'GUARDIAN_AD_LITEM')) = (child_ref IS NOT NULL))
    );
    COMMENT ON TABLE documents.audience_seat IS 'Who gets a document that is not for everybody: a function, and for counsel whom they stand for. Insert only.';

    CREATE TRIGGER audience_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON documents.audience
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();
    CREATE TRIGGER audience_seat_unchanged BEFORE UPDATE OR DELETE OR TRUNCATE ON documents.audience_seat
      FOR EACH STATEMENT EXECUTE FUNCTION audit.forbid_change();

    -- The prosecution that keeps the file, and the judge who answers for what is withheld, always read it.
    CREATE FUNCTION documents.opens_to(asked_document_id uuid, asked_function text, asked_suspect_id uuid, asked_child_ref uuid)
      RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO pg_catalog
      RETURN asked_function = ANY ('{PROSECUTOR,PROSECUTION_STAFF,VICTIM_COORDINATOR,ADVOCATE_GENERAL,INVESTIGATING_JUDGE}'::text[])
        OR COALESCE((SELECT x.everyone OR EXISTS (SELECT 1 FROM documents.audience_seat s
            WHERE s.document_id = x.document_id AND s.seq = x.seq AND s.function = asked_function
              AND (s.suspect_id IS NULL OR s.suspect_id = asked_suspect_id) AND (s.child_ref IS NULL OR s.child_ref = asked_child_ref))
          FROM documents.audience x WHERE x.document_id = asked_document_id ORDER BY x.seq DESC LIMIT 1), true);
    CREATE FUNCTION documents.is_open(asked_document_id uuid, asked_case_id uuid)
      RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO pg_catalog
      RETURN kernel.is_system() OR EXISTS (SELECT 1 FROM auth.case_access a WHERE a.case_id = asked_case_id
        AND a.person_id = kernel.actor() AND a.closed_at IS NULL
        AND documents.opens_to(asked_document_id, a.function, a.suspect_id, a.child_ref));
    -- A document that is made anew of another takes the decisions along as they were taken, whoever makes it.
    CREATE FUNCTION documents.carry_audience(from_document_id uuid, to_document_id uuid)
      RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path TO pg_catalog
      BEGIN ATOMIC
        INSERT INTO documents.audience (document_id, seq, case_id, everyone, ground, authorisation, reason, decided_at, decided_by)
          SELECT to_document_id, x.seq, x.case_id, x.everyone, x.ground, x.authorisation, x.reason, x.decided_at, x.decided_by
          FROM documents.audience x WHERE x.document_id = from_document_id AND auth.acts_in_case(x.case_id, ${REVIEWERS});
        INSERT INTO documents.audience_seat (document_id, seq, number, case_id, function, suspect_id, child_ref)
          SELECT to_document_id, s.seq, s.number, s.case_id, s.function, s.suspect_id, s.child_ref
          FROM documents.audience_seat s WHERE s.document_id = from_document_id AND auth.acts_in_case(s.case_id, ${REVIEWERS});
      END;
    REVOKE ALL ON FUNCTION documents.opens_to(uuid, text, uuid, uuid), documents.is_open(uuid, uuid),
      documents.carry_audience(uuid, uuid) FROM PUBLIC;
    GRANT EXECUTE ON FUNCTION documents.opens_to(uuid, text, uuid, uuid), documents.is_open(uuid, uuid),
      documents.carry_audience(uuid, uuid) TO ontzien_app;

    ALTER TABLE documents.audience ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.audience FORCE ROW LEVEL SECURITY;
    ALTER TABLE documents.audience_seat ENABLE ROW LEVEL SECURITY;
    ALTER TABLE documents.audience_seat FORCE ROW LEVEL SECURITY;
    CREATE POLICY audience_owner ON documents.audience TO ontzien_owner USING (true) WITH CHECK (true);
    CREATE POLICY audience_seat_owner ON documents.audience_seat TO ontzien_owner USING (true) WITH CHECK (true);
    CREATE POLICY audience_select ON documents.audience FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, ${REVIEWERS}));
    CREATE POLICY audience_seat_select ON documents.audience_seat FOR SELECT TO ontzien_app USING (auth.acts_in_case(case_id, ${REVIEWERS}));
    -- A party is left out with a ground, and by the prosecutor alone.
    CREATE POLICY audience_insert ON documents.audience FOR INSERT TO ontzien_app
      WITH CHECK (decided_by = kernel.actor() AND auth.acts_in_case(case_id, CASE WHEN ground IS NULL THEN ${REVIEWERS}::text[] ELSE '{PROSECUTOR}'::text[] END));
    CREATE POLICY audience_seat_insert ON documents.audience_seat FOR INSERT TO ontzien_app WITH CHECK (EXISTS (SELECT 1 FROM documents.audience x
      WHERE x.document_id = audience_seat.document_id AND x.seq = audience_seat.seq AND x.decided_by = kernel.actor() AND NOT x.everyone));
    GRANT SELECT, INSERT ON documents.audience, documents.audience_seat TO ontzien_app;
    ${policy('documents.is_open(id, case_id)')}`;

  protected readonly downSql = `
    ${policy('auth.may_see_case(case_id)')}
    DROP FUNCTION documents.carry_audience(uuid, uuid);
    DROP FUNCTION documents.is_open(uuid, uuid);
    DROP FUNCTION documents.opens_to(uuid, text, uuid, uuid);
    DROP TABLE documents.audience_seat;
    DROP TABLE documents.audience;`;
}
