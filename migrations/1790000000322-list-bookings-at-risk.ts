import { SqlMigration } from '../src/kernel/database/migration.js';
import { rewriteWorkItems } from './rewrite-work-items.js';

/** The work list knows holds that ended, moved bookings, children who arrived and bookings at risk. */
export class ListBookingsAtRisk1790000000322 extends SqlMigration {
  readonly name = 'ListBookingsAtRisk1790000000322';

  // Rewritten from what stands there: other migrations add kinds of work of their own.
  protected readonly upSql = rewriteWorkItems(`
      body := replace(body, $q$'NO_SHOW'::text$q$, $q$'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text$q$);
      body := replace(body, $q$ARRAY['BOOKED'::text, 'STARTED'::text]$q$, $q$ARRAY['BOOKED'::text, 'AT_RISK'::text, 'CHECKED_IN'::text, 'STARTED'::text]$q$);
      body := body || $q$
      UNION ALL
      SELECT 'BOOKING_AT_RISK', b.case_id, b.child_ref, b.id, m.person_id, b.booked_at, lower(b.session), true
      FROM interviews.booking b JOIN (SELECT DISTINCT a.case_id, a.person_id FROM auth.case_access a
        WHERE a.person_id = kernel.actor() AND a.closed_at IS NULL AND a.function = 'INTERVIEW_COORDINATOR') m ON m.case_id = b.case_id
      WHERE b.state = 'AT_RISK'$q$;`);

  protected readonly downSql = rewriteWorkItems(`
      body := regexp_replace(body, $q$\\s*UNION ALL\\s+SELECT 'BOOKING_AT_RISK'.*$q$, '');
      body := replace(body, $q$'NO_SHOW'::text, 'RELEASED'::text, 'RESCHEDULED'::text$q$, $q$'NO_SHOW'::text$q$);
      body := replace(body, $q$'AT_RISK'::text, 'CHECKED_IN'::text, $q$, '');`);
}
