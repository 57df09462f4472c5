import { actorStatement, statement } from '../../../kernel/database/statement.js';

const AT = (day: string): string => `
  SELECT ${day}::date::text AS "on",
    COALESCE((SELECT json_agg(json_build_object('code', s.code, 'article', s.article, 'labelNl', s.label_nl, 'labelEn', s.label_en, 'unknownNl', s.unknown_nl,
      'unknownEn', s.unknown_en, 'toVerify', s.to_verify) ORDER BY s.code) FROM motions.criterion_step s WHERE s.in_force @> ${day}::date), '[]') AS steps,
    COALESCE((SELECT json_agg(json_build_object('stage', r.stage, 'side', r.side, 'position', r.position, 'holds', r.holds, 'shows', r.shows,
      'criterion', r.criterion, 'article', r.article, 'toVerify', r.to_verify) ORDER BY r.stage, r.side, r.position)
      FROM motions.criterion_rule r WHERE r.in_force @> ${day}::date), '[]') AS rules,
    COALESCE((SELECT json_agg(json_build_object('code', t.code, 'kind', t.kind, 'days', t.days, 'urgentDays', t.urgent_days, 'unit', t.unit,
      'article', t.article, 'toVerify', t.to_verify) ORDER BY t.kind, t.code) FROM motions.term t WHERE t.in_force @> ${day}::date), '[]') AS terms,
    COALESCE((SELECT json_agg(json_build_object('code', h.code, 'monthDay', h.month_day, 'easterOffset', h.easter_offset, 'sundayMoves', h.sunday_moves,
      'labelNl', h.label_nl, 'source', h.source, 'toVerify', h.to_verify) ORDER BY h.code) FROM motions.holiday h WHERE h.in_force @> ${day}::date), '[]') AS holidays,
    COALESCE((SELECT json_agg(json_build_object('side', c.side, 'stage', c.stage, 'article', c.article, 'basis', c.basis, 'routeNl', c.route_nl,
      'routeEn', c.route_en, 'limitNl', c.limit_nl, 'limitEn', c.limit_en, 'toVerify', c.to_verify) ORDER BY c.stage, c.side)
      FROM motions.channel c WHERE c.in_force @> ${day}::date), '[]') AS channels,
    COALESCE((SELECT json_agg(json_build_object('stage', r.stage, 'side', r.side, 'after', r.after, 'position', r.position, 'code', r.code,
      'article', r.article, 'term', r.term, 'textNl', r.text_nl, 'textEn', r.text_en, 'toVerify', r.to_verify) ORDER BY r.position, r.stage, r.side)
      FROM motions.remedy r WHERE r.in_force @> ${day}::date), '[]') AS remedies,
    COALESCE((SELECT json_object_agg(g.code, g.meaning) FROM motions.ground g WHERE g.meaning IS NOT NULL), '{}') AS meanings`;

export const LAW_SQL = {
  on: statement('motions.law-on', AT('$1')),
  read: actorStatement('motions.read-law', AT('$6')),
} as const;
