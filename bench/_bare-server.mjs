// The limit: node:http and one named statement per request on a pool, the same columns; no sign-in, no row security, no audit of reads.
import { createServer } from 'node:http';
import pg from 'pg';

pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16, pipeline: true });

const CHILDREN = `COALESCE((SELECT json_agg(json_build_object('childRef', k.child_ref, 'childNumber', k.child_number, 'ageBand', k.age_band)
  ORDER BY k.registered_at, k.child_ref) FROM cases.child k WHERE k.case_id = c.id), '[]') AS children`;
const VIEW = {
  name: 'view',
  text: `SELECT c.id, c.parketnummer, c.stage, c.reported_on, c.registered_at, c.appeal_filed_on, c.heard_in_first_instance, c.version,
    json_build_object('id', court.id, 'code', court.code, 'name', court.name) AS court,
    json_build_object('id', office.id, 'code', office.code, 'name', office.name) AS office, ${CHILDREN},
    COALESCE((SELECT json_agg(json_build_object('id', o.id, 'countNumber', o.count_number, 'statuteVersion', o.statute_version,
      'article', o.article, 'labelNl', a.label_nl, 'labelEn', a.label_en, 'toVerify', a.to_verify, 'committedFrom', o.committed_from,
      'committedUntil', o.committed_until) ORDER BY o.count_number)
      FROM cases.offence o JOIN cases.offence_article a USING (statute_version, article) WHERE o.case_id = c.id), '[]') AS offences,
    COALESCE((SELECT json_agg(json_build_object('id', s.id, 'label', s.label) ORDER BY s.label) FROM cases.suspect s WHERE s.case_id = c.id), '[]') AS suspects
    FROM cases."case" c JOIN people.organisation court ON court.id = c.court_id JOIN people.organisation office ON office.id = c.office_id
    WHERE c.id = $1`,
};
const LIST = {
  name: 'list',
  text: `SELECT c.id, c.parketnummer, c.stage, c.reported_on, c.registered_at, court.code, ${CHILDREN},
    COALESCE((SELECT json_agg(json_build_object('article', o.article, 'statuteVersion', o.statute_version) ORDER BY o.count_number)
      FROM cases.offence o WHERE o.case_id = c.id), '[]') AS offences
    FROM cases."case" c JOIN people.organisation court ON court.id = c.court_id WHERE c.id < $1 ORDER BY c.id DESC LIMIT 26`,
};
const CREATE = {
  name: 'create',
  text: `WITH new_case AS (INSERT INTO cases."case" (id, parketnummer, court_id, office_id, reported_on, registered_at, registered_by)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, now(), $5) RETURNING id),
    new_offence AS (INSERT INTO cases.offence (id, case_id, count_number, statute_version, article, committed_from, committed_until)
      SELECT gen_random_uuid(), id, 1, 'SR', '300', $4, $4 FROM new_case),
    new_audit AS (INSERT INTO audit.entry (id, operation, verb, actor_id, actor_role, actor_organisation_id, request_id, case_id, object_type, outcome)
      SELECT gen_random_uuid(), 'COLLECTION', 'case.register', $5, 'PROSECUTOR', $5, gen_random_uuid(), id, 'case', 'ALLOWED' FROM new_case)
    SELECT id FROM new_case`,
};

createServer((request, response) => {
  const url = new URL(request.url, 'http://bare');
  const answer = (status, body) => {
    const text = JSON.stringify(body);
    response
      .writeHead(status, {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      })
      .end(text);
  };
  const failed = (error) => answer(500, { error: error.message });
  if (request.method === 'GET' && url.pathname === '/api/v1/cases') {
    const after =
      Buffer.from(url.searchParams.get('after') ?? '', 'base64url').toString('latin1') ||
      'ffffffff-ffff-ffff-ffff-ffffffffffff';
    pool
      .query({ ...LIST, values: [after] })
      .then(({ rows }) => answer(200, { items: rows.slice(0, 25) }), failed);
  } else if (request.method === 'GET') {
    pool
      .query({ ...VIEW, values: [url.pathname.split('/').at(-1)] })
      .then(({ rows }) => answer(rows[0] ? 200 : 404, rows[0] ?? {}), failed);
  } else {
    const chunks = [];
    request
      .on('data', (chunk) => chunks.push(chunk))
      .on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString());
        pool
          .query({
            ...CREATE,
            values: [
              body.parketnummer,
              body.courtId,
              body.officeId,
              body.reportedOn,
              process.env.BENCH_PERSON,
            ],
          })
          .then(({ rows }) => answer(201, rows[0]), failed);
      });
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
