import { SqlMigration } from '../src/kernel/database/migration.js';

const sessionOfCallingStudio = (column: string, value: string) => `
    DROP FUNCTION interviews.session_of_calling_studio(uuid);
    CREATE FUNCTION interviews.session_of_calling_studio(asked_booking_id uuid)
    RETURNS TABLE(case_id uuid, child_ref uuid, interviewer_id uuid, state text, starts_at timestamptz, ends_at timestamptz${column})
    LANGUAGE sql STABLE SECURITY DEFINER SET search_path TO 'pg_catalog'
    BEGIN ATOMIC
      SELECT b.case_id, b.child_ref, b.interviewer_id, b.state, lower(b.session), upper(b.session)${value} FROM interviews.booking b
      WHERE b.id = asked_booking_id AND b.studio_id = auth.calling_studio();
    END;
    COMMENT ON FUNCTION interviews.session_of_calling_studio IS 'A session in the studio whose recording system calls; nothing of any other.';`;

/** A child that declined in the waiting room was not recorded: whether a session began says what a studio may hand in. INV-INT-29. */
export class TellStudiosOfBegin1790000000811 extends SqlMigration {
  readonly name = 'TellStudiosOfBegin1790000000811';

  protected readonly upSql = sessionOfCallingStudio(', started_at timestamptz', ', b.started_at');

  protected readonly downSql = sessionOfCallingStudio('', '');
}
