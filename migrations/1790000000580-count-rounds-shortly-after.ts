import { SqlMigration } from '../src/kernel/database/migration.js';

const viewOf = (offeredWhen: string, comment: string) => `
    CREATE OR REPLACE VIEW indicators.indicator_question_rounds AS
      SELECT year, cases, offered, round(100.0 * offered / cases)::integer AS share
      FROM (SELECT extract(year FROM first_heard AT TIME ZONE 'Europe/Amsterdam')::integer AS year,
              indicators.shown(count(*)) AS cases,
              CASE WHEN count(*) >= 10 THEN indicators.shown(count(*) FILTER (WHERE offered)) END AS offered
            FROM (SELECT h.case_id, min(h.heard) AS first_heard,
                    bool_and(EXISTS (SELECT 1 FROM interviews.question_round o JOIN interviews.round_party y ON y.round_id = o.id
                      WHERE o.child_ref = h.child_ref AND ${offeredWhen} AND y.function = 'DEFENCE_COUNSEL')) AS offered
                  FROM (SELECT b.case_id, b.child_ref, min(lower(b.session)) AS heard
                        FROM interviews.booking b WHERE b.state = 'HELD' GROUP BY 1, 2) AS h
                  WHERE EXISTS (SELECT 1 FROM cases.suspect s WHERE s.case_id = h.case_id) GROUP BY 1) AS of_case
            GROUP BY 1) AS counted;
    COMMENT ON VIEW indicators.indicator_question_rounds IS '${comment}';`;

/**
 * A round is offered before the child is heard or shortly after: through the fourteenth day. Source: domain 1.6, standard 6.5 of 2.3.
 *
 * The fourteen days are a rule of the product, like the norm of the first interview; they end with a Dutch day, whatever the clock did.
 */
export class CountRoundsShortlyAfter1790000000580 extends SqlMigration {
  readonly name = 'CountRoundsShortlyAfter1790000000580';

  protected readonly upSql = viewOf(
    "o.opened_at < ((h.heard AT TIME ZONE 'Europe/Amsterdam')::date + 15)::timestamp AT TIME ZONE 'Europe/Amsterdam'",
    'Cases with a known suspect by year of the first interview held, and in how many the defence was offered a question round before the first interview of every child or within fourteen days after it. Smallest group 10.',
  );

  protected readonly downSql = viewOf(
    'o.opened_at < h.heard',
    'Cases with a known suspect by year of the first interview held, and in how many the defence was offered a question round before the first interview of every child. Smallest group 10.',
  );
}
