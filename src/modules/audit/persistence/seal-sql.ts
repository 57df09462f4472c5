import { statement } from '../../../kernel/database/statement.js';

// One number for the product: whoever holds it seals, everybody else has nothing to do.
const SEALING = 7_221_505;

export const SEAL_SQL = {
  takeTurn: statement(
    'audit.take-turn',
    `SELECT pg_try_advisory_xact_lock(${String(SEALING)}) AS mine`,
  ),
  lastDrawn: statement(
    'audit.last-drawn',
    `SELECT CASE WHEN is_called THEN last_value ELSE 0 END AS arrival FROM audit.entry_arrival`,
  ),
  running: statement(
    'audit.running',
    `SELECT pg_snapshot_xmin(s) = pg_snapshot_xmax(s) AS quiet, pg_snapshot_xmin(s) >= COALESCE($1::text, '0')::xid8 AS passed,
       pg_snapshot_xmax(s)::text AS "firstLater"
     FROM (SELECT pg_current_snapshot() AS s) AS now`,
  ),
  last: statement(
    'audit.last-seal',
    `SELECT number, first_position AS "firstPosition", tree_size AS "treeSize", last_arrival AS "lastArrival", sealed_at AS "sealedAt",
       encode(previous_root, 'hex') AS "previousRoot", encode(root, 'hex') AS root, peaks, public_key AS "publicKey", signature
     FROM audit.seal ORDER BY number DESC LIMIT 1`,
  ),
  leaves: statement(
    'audit.leaves',
    `SELECT e.arrival, audit.leaf_hash(e) AS leaf FROM audit.entry e WHERE e.arrival > $1 AND e.arrival <= $2 ORDER BY e.arrival LIMIT $3`,
  ),
  now: statement('audit.now', `SELECT clock_timestamp()::timestamptz(3) AS at`),
  insert: statement(
    'audit.insert-seal',
    `INSERT INTO audit.seal (number, first_position, tree_size, last_arrival, sealed_at, previous_root, root, peaks, leaves, public_key, signature)
     VALUES ($1, $2, $3, $4, $5, decode($6, 'hex'), decode($7, 'hex'), $8, $9, $10, $11)`,
  ),
} as const;
