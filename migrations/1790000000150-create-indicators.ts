import { SqlMigration } from '../src/kernel/database/migration.js';

/**
 * Counted facts. The views belong to ontzien_counter, who may read only the columns that are counted; they are read by
 * ontzien_indicators, who may read nothing else. Smallest group shown: 10 children; smaller ones come out as null.
 */
export class CreateIndicators1790000000150 extends SqlMigration {
  readonly name = 'CreateIndicators1790000000150';

  protected readonly upSql = `
    CREATE SCHEMA indicators;
    COMMENT ON SCHEMA indicators IS 'Aggregated views only; no row leads back to a child (INV-IND-01).';
    GRANT USAGE ON SCHEMA indicators TO ontzien_indicators, ontzien_counter;
    GRANT CREATE ON SCHEMA indicators TO ontzien_counter;

    GRANT USAGE ON SCHEMA cases, interviews, kernel, auth TO ontzien_counter;
    GRANT SELECT (id, reported_on) ON cases."case" TO ontzien_counter;
    GRANT SELECT (child_ref, case_id) ON cases.child TO ontzien_counter;
    GRANT SELECT (case_id, statute_version, article) ON cases.offence TO ontzien_counter;
    GRANT SELECT (case_id, child_ref, session_type, state, session) ON interviews.booking TO ontzien_counter;
    CREATE POLICY case_count ON cases."case" FOR SELECT TO ontzien_counter USING (true);
    CREATE POLICY child_count ON cases.child FOR SELECT TO ontzien_counter USING (true);
    CREATE POLICY offence_count ON cases.offence FOR SELECT TO ontzien_counter USING (true);
    CREATE POLICY booking_count ON interviews.booking FOR SELECT TO ontzien_counter USING (true);

    CREATE FUNCTION indicators.shown(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
      RETURN CASE WHEN n < 10 THEN NULL ELSE (round(n / 5.0) * 5)::bigint END;
    COMMENT ON FUNCTION indicators.shown IS 'Groups below 10 are not shown, others are rounded to 5. Source: domain 3.7.';

    CREATE VIEW indicators.indicator_children_by_offence AS
      SELECT extract(year FROM c.reported_on)::integer AS year, o.statute_version, o.article,
        indicators.shown(count(DISTINCT k.child_ref)) AS children
      FROM cases.child k JOIN cases."case" c ON c.id = k.case_id JOIN cases.offence o ON o.case_id = c.id
      GROUP BY 1, 2, 3;
    COMMENT ON VIEW indicators.indicator_children_by_offence IS 'Children by year of the report and article; a child with two articles counts once in each. Smallest group 10.';

    CREATE VIEW indicators.indicator_days_to_first_interview AS
      SELECT year, indicators.shown(count(*)) AS children,
        CASE WHEN count(*) >= 10 THEN percentile_disc(0.5) WITHIN GROUP (ORDER BY days) END AS median_days,
        CASE WHEN count(*) >= 10 THEN percentile_disc(0.8) WITHIN GROUP (ORDER BY days) END AS p80_days,
        CASE WHEN count(*) >= 10 THEN percentile_disc(0.9) WITHIN GROUP (ORDER BY days) END AS p90_days
      FROM (SELECT extract(year FROM c.reported_on)::integer AS year,
              (min(lower(b.session)) AT TIME ZONE 'Europe/Amsterdam')::date - c.reported_on AS days
            FROM interviews.booking b JOIN cases."case" c ON c.id = b.case_id
            WHERE b.state = 'HELD' GROUP BY b.child_ref, c.id, c.reported_on) AS waited
      GROUP BY year;
    COMMENT ON VIEW indicators.indicator_days_to_first_interview IS 'Days from report to first interview held, by year of the report. Smallest group 10.';

    CREATE VIEW indicators.indicator_interviews_per_child AS
      SELECT year, CASE WHEN interviews >= 3 THEN '3+' ELSE interviews::text END AS interviews, indicators.shown(count(*)) AS children
      FROM (SELECT extract(year FROM c.reported_on)::integer AS year, count(b.child_ref) AS interviews
            FROM cases.child k JOIN cases."case" c ON c.id = k.case_id
              LEFT JOIN interviews.booking b ON b.child_ref = k.child_ref AND b.state = 'HELD'
            GROUP BY k.child_ref, c.reported_on) AS counted
      GROUP BY 1, 2;
    COMMENT ON VIEW indicators.indicator_interviews_per_child IS 'Children by number of interviews held: 0, 1, 2, 3 or more. Smallest group 10.';

    ALTER VIEW indicators.indicator_children_by_offence OWNER TO ontzien_counter;
    ALTER VIEW indicators.indicator_days_to_first_interview OWNER TO ontzien_counter;
    ALTER VIEW indicators.indicator_interviews_per_child OWNER TO ontzien_counter;
    GRANT SELECT ON indicators.indicator_children_by_offence, indicators.indicator_days_to_first_interview,
      indicators.indicator_interviews_per_child TO ontzien_indicators;`;

  protected readonly downSql = `
    DROP VIEW indicators.indicator_children_by_offence, indicators.indicator_days_to_first_interview,
      indicators.indicator_interviews_per_child;
    DROP FUNCTION indicators.shown(bigint);
    DROP POLICY case_count ON cases."case";
    DROP POLICY child_count ON cases.child;
    DROP POLICY offence_count ON cases.offence;
    DROP POLICY booking_count ON interviews.booking;
    REVOKE SELECT (id, reported_on) ON cases."case" FROM ontzien_counter;
    REVOKE SELECT (child_ref, case_id) ON cases.child FROM ontzien_counter;
    REVOKE SELECT (case_id, statute_version, article) ON cases.offence FROM ontzien_counter;
    REVOKE SELECT (case_id, child_ref, session_type, state, session) ON interviews.booking FROM ontzien_counter;
    REVOKE USAGE ON SCHEMA cases, interviews, kernel, auth FROM ontzien_counter;
    DROP SCHEMA indicators;`;
}
