import { SqlMigration } from '../src/kernel/database/migration.js';

/** How often the defence could hand in its questions before the child was heard. Source: domain 2.3, standard 6.5. */
export class CountQuestionRounds1790000000530 extends SqlMigration {
  readonly name = 'CountQuestionRounds1790000000530';

  protected readonly upSql = `
    GRANT SELECT (case_id) ON cases.suspect TO ontzien_counter;
    GRANT SELECT (id, child_ref, opened_at) ON interviews.question_round TO ontzien_counter;
    GRANT SELECT (round_id, function) ON interviews.round_party TO ontzien_counter;
    CREATE POLICY suspect_count ON cases.suspect FOR SELECT TO ontzien_counter USING (true);
    CREATE POLICY question_round_count ON interviews.question_round FOR SELECT TO ontzien_counter USING (true);
    CREATE POLICY round_party_count ON interviews.round_party FOR SELECT TO ontzien_counter USING (true);

    -- The share is of the rounded numbers: it tells nothing that they do not tell.
    CREATE VIEW indicators.indicator_question_rounds AS
      SELECT year, cases, offered, round(100.0 * offered / cases)::integer AS share
      FROM (SELECT extract(year FROM first_heard AT TIME ZONE 'Europe/Amsterdam')::integer AS year,
              indicators.shown(count(*)) AS cases,
              CASE WHEN count(*) >= 10 THEN indicators.shown(count(*) FILTER (WHERE offered)) END AS offered
            FROM (SELECT h.case_id, min(h.heard) AS first_heard,
                    bool_and(EXISTS (SELECT 1 FROM interviews.question_round o JOIN interviews.round_party y ON y.round_id = o.id
                      WHERE o.child_ref = h.child_ref AND o.opened_at < h.heard AND y.function = 'DEFENCE_COUNSEL')) AS offered
                  FROM (SELECT b.case_id, b.child_ref, min(lower(b.session)) AS heard
                        FROM interviews.booking b WHERE b.state = 'HELD' GROUP BY 1, 2) AS h
                  WHERE EXISTS (SELECT 1 FROM cases.suspect s WHERE s.case_id = h.case_id) GROUP BY 1) AS of_case
            GROUP BY 1) AS counted;
    COMMENT ON VIEW indicators.indicator_question_rounds IS 'Cases with a known suspect by year of the first interview held, and in how many the defence was offered a question round before the first interview of every child. Smallest group 10.';
    ALTER VIEW indicators.indicator_question_rounds OWNER TO ontzien_counter;
    GRANT SELECT ON indicators.indicator_question_rounds TO ontzien_indicators;`;

  protected readonly downSql = `
    DROP VIEW indicators.indicator_question_rounds;
    DROP POLICY round_party_count ON interviews.round_party;
    DROP POLICY question_round_count ON interviews.question_round;
    DROP POLICY suspect_count ON cases.suspect;
    REVOKE SELECT (round_id, function) ON interviews.round_party FROM ontzien_counter;
    REVOKE SELECT (id, child_ref, opened_at) ON interviews.question_round FROM ontzien_counter;
    REVOKE SELECT (case_id) ON cases.suspect FROM ontzien_counter;`;
}
