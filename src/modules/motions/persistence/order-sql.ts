import { statement } from '../../../kernel/database/statement.js';

export const ORDER_SQL = {
  motionOf: statement(
    'motions.motion-of-decision',
    `SELECT motion_id AS "motionId" FROM motions.decision WHERE id = $1`,
  ),
  /** What an order names beside the motion: court, articles, grounds of the day, studio, and for whom this copy is. */
  names: statement(
    'motions.order-names',
    `SELECT o.name AS court, me.name AS recipient,
       COALESCE((SELECT json_agg(f.article ORDER BY f.count_number) FROM cases.offence f WHERE f.id = ANY (m.facts)), '[]') AS articles,
       COALESCE((SELECT json_agg(json_build_object('code', g.code, 'label', g.label_nl, 'source', g.source) ORDER BY g.kind, g.code) FROM motions.ground g
         WHERE g.in_force @> $2::date), '[]') AS catalogue,
       (SELECT s.name || ', ' || s.town FROM studios.studio s WHERE s.id = $3) AS studio
     FROM motions.motion m JOIN cases."case" c ON c.id = m.case_id JOIN people.organisation o ON o.id = c.court_id
       JOIN people.person me ON me.id = kernel.actor() WHERE m.id = $1`,
  ),
} as const;
