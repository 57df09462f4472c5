#!/usr/bin/env node
// Checks the audit log of Ontzien against its seals, without trusting the server: this program shares no code with it.
// What is checked, and how rows and seals are encoded: docs/audit-seals.md. Needs Node 20.19, `pg`, and read access.
import { createPublicKey, hash, verify } from 'node:crypto';
import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import pg from 'pg';

const USAGE = `Usage: verify-audit [--database URL] [--entry ID] [--after SEAL] [--export FILE] [--against FILE] [--key BASE64 ...]

  --database URL   PostgreSQL to read; default: the environment variable AUDIT_DATABASE_URL
  --entry ID       proves one entry instead of the whole log
  --after SEAL     checks only what was sealed after this seal, which itself is checked by its signature
  --export FILE    writes every seal that was checked, one JSON object a line; keep it where no administrator can reach it
  --against FILE   compares with seals exported before: shows a log that was cut off, rolled back or forked
  --key BASE64     public key whose signatures count; may be given more than once. Without it: keys named by --against,
                   or else the keys stored beside the seals, which an intruder could have put there
Exit: 0 the log holds, 1 it does not (the first fault is named), 2 wrong use.
`;

// Columns in the order of the encoding; a leaf is SHA-256 over the binary COPY tuple of exactly these.
const COLUMNS = `arrival, id, occurred_at, operation, verb, actor_id, actor_role, actor_organisation_id, on_behalf_of, case_id, child_ref,
  object_type, object_id, fields_touched, purpose_code, justification, recipients, outcome, problem_code, channel, request_id, address_hash`;
const COLUMN_COUNT = 22;
const SEALS_AT_ONCE = 64;
const COPY_SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const ED25519_DER = Buffer.from('302a300506032b6570032100', 'hex');
const NO_ROWS = hash('sha256', Buffer.alloc(0), 'hex');

/** The log does not hold; `position` is that of the first fault, or null where no position can be said. */
export class Fault extends Error {
  constructor(position, message) {
    super(message);
    this.position = position;
  }
}

// --- Merkle tree (RFC 6962), kept as the perfect subtrees met so far -------------------------------------------------

const nodeInput = Buffer.alloc(65, 1);
function node(left, right) {
  left.copy(nodeInput, 1);
  right.copy(nodeInput, 33);
  return hash('sha256', nodeInput, 'buffer');
}

export class Tree {
  size = 0;
  stack = [];

  append(leaf) {
    let top = leaf;
    for (let bits = this.size; bits % 2 === 1; bits = (bits - 1) / 2)
      top = node(this.stack.pop(), top);
    this.stack.push(top);
    this.size += 1;
  }

  root() {
    if (this.stack.length === 0) return hash('sha256', Buffer.alloc(0), 'buffer');
    return this.stack.reduceRight((right, left) => node(left, right));
  }

  /** The tree a seal leaves behind; undefined when its subtrees do not belong to its size and root. */
  static of(seal) {
    const tree = new Tree();
    tree.size = seal.size;
    for (let at = 0; at < seal.peaks.length; at += 32)
      tree.stack.push(seal.peaks.subarray(at, at + 32));
    const wanted = seal.size.toString(2).replaceAll('0', '').length;
    return tree.stack.length === wanted && tree.root().toString('hex') === seal.root
      ? tree
      : undefined;
  }
}

// --- Seals -----------------------------------------------------------------------------------------------------------

const SEAL_COLUMNS = `number::text, first_position::text AS first, tree_size::text AS size, last_arrival::text AS arrival,
  to_char(sealed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, encode(previous_root, 'hex') AS previous,
  encode(root, 'hex') AS root, encode(public_key, 'base64') AS key, encode(signature, 'base64') AS signature, peaks, leaves`;

const asSeal = (row) => ({
  ...row,
  number: Number(row.number),
  first: Number(row.first),
  size: Number(row.size),
  arrival: Number(row.arrival),
  signature: row.signature.replaceAll('\n', ''),
});

function isSigned(seal) {
  const text = `ontzien audit seal 1\nnumber ${seal.number}\nfirst ${seal.first}\nsize ${seal.size}\narrival ${seal.arrival}\nat ${seal.at}\nprevious ${seal.previous}\nroot ${seal.root}\n`;
  const key = createPublicKey({
    key: Buffer.concat([ED25519_DER, Buffer.from(seal.key, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(seal.signature, 'base64'));
}

/** The seals up to the first that does not follow; entries before it are still checked, so that the first fault is named. */
function linkedSeals(seals, before, trusted) {
  const linked = [];
  for (const seal of seals) {
    try {
      checkLink(seal, linked.at(-1) ?? before, trusted);
    } catch (fault) {
      return { linked, fault };
    }
    linked.push(seal);
  }
  return { linked };
}

/** What a seal says must follow from the one before; throws at the first word that does not. */
function checkLink(seal, before, trusted) {
  if (seal.number !== before.number + 1)
    throw new Fault(before.size, `seal ${before.number + 1} is missing`);
  if (
    seal.first !== before.size ||
    seal.previous !== before.root ||
    seal.arrival <= before.arrival
  ) {
    throw new Fault(before.size, `seal ${seal.number} does not follow seal ${before.number}`);
  }
  if (seal.size <= seal.first || seal.leaves.length !== 32 * (seal.size - seal.first))
    throw new Fault(seal.first, `seal ${seal.number} does not hold as many leaves as it says`);
  checkSignature(seal, trusted);
}

function checkSignature(seal, trusted) {
  if (trusted.size > 0 && !trusted.has(seal.key))
    throw new Fault(
      seal.first,
      `seal ${seal.number} is signed with a key that is not trusted: ${seal.key}`,
    );
  if (!isSigned(seal))
    throw new Fault(seal.first, `the signature of seal ${seal.number} does not hold`);
}

// --- Rows, streamed ----------------------------------------------------------------------------------------------------

/** Reads `COPY … (FORMAT binary)` from the wire and hands over each tuple as it lies there; keeps only what is incomplete. */
class TupleStream {
  constructor(sql, onTuple, settle) {
    Object.assign(this, {
      sql,
      onTuple,
      settle,
      rest: undefined,
      started: false,
      failure: undefined,
    });
  }

  submit(connection) {
    connection.query(this.sql);
  }

  handleCopyData({ chunk }) {
    if (this.failure !== undefined) return;
    try {
      this.read(this.rest === undefined ? chunk : Buffer.concat([this.rest, chunk]));
    } catch (error) {
      this.failure = error;
    }
  }

  read(bytes) {
    let at = 0;
    if (!this.started) {
      if (bytes.length < 19) return void (this.rest = Buffer.from(bytes));
      if (!bytes.subarray(0, 11).equals(COPY_SIGNATURE))
        throw new Error('the database does not speak binary COPY');
      at = 19 + bytes.readInt32BE(15);
      this.started = true;
    }
    for (let end; (end = tupleEnd(bytes, at)) > at; at = end) {
      if (end - at > 2) this.onTuple(bytes.subarray(at, end));
    }
    // A copy: the driver reuses its buffer.
    this.rest = at < bytes.length ? Buffer.from(bytes.subarray(at)) : undefined;
  }

  handleError(error) {
    this.settle(this.failure ?? error);
  }

  handleReadyForQuery() {
    this.settle(this.failure);
  }

  handleCommandComplete() {}
  handleRowDescription() {}
  handleCopyInResponse() {}
}

/** Where the tuple that starts at `at` ends; `at` itself when it is not complete. The end mark counts as a tuple of 2 bytes. */
function tupleEnd(bytes, at) {
  if (at + 2 > bytes.length) return at;
  const fields = bytes.readInt16BE(at);
  let end = at + 2;
  for (let field = 0; field < fields; field += 1) {
    if (end + 4 > bytes.length) return at;
    const length = bytes.readInt32BE(end);
    end += 4 + (length > 0 ? length : 0);
  }
  return end > bytes.length ? at : end;
}

function streamTuples(client, where, onTuple) {
  return new Promise((resolve, reject) => {
    client.query(
      new TupleStream(
        `COPY (SELECT ${COLUMNS} FROM audit.entry WHERE ${where} ORDER BY arrival) TO STDOUT (FORMAT binary)`,
        onTuple,
        (error) => (error === undefined ? resolve() : reject(error)),
      ),
    );
  });
}

const arrivalOf = (tuple) => Number(tuple.readBigInt64BE(6));
const idOf = (tuple) =>
  tuple.toString('hex', 18, 34).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Walks the rows of some seals, in order, and compares each with its leaf. */
function rowChecker(seals, tree) {
  let index = 0;
  const finish = (seal) => {
    if (tree.size !== seal.size)
      throw new Fault(
        tree.size,
        `the entry at position ${tree.size} of seal ${seal.number} is missing`,
      );
    if (tree.root().toString('hex') !== seal.root)
      throw new Fault(seal.first, `the root of seal ${seal.number} is not that of its entries`);
    if (!Tree.of(seal))
      throw new Fault(seal.first, `seal ${seal.number} leaves another tree behind than it signed`);
    index += 1;
  };
  return {
    tuple(tuple) {
      const arrival = arrivalOf(tuple);
      while (arrival > seals[index].arrival) finish(seals[index]);
      const seal = seals[index];
      const offset = (tree.size - seal.first) * 32;
      const leaf = hash('sha256', tuple, 'buffer');
      if (offset >= seal.leaves.length)
        throw new Fault(
          tree.size,
          `the entry ${idOf(tuple)} after position ${tree.size - 1} was not there when seal ${seal.number} was made`,
        );
      if (seal.leaves.compare(leaf, 0, 32, offset, offset + 32) !== 0) {
        throw new Fault(
          tree.size,
          `the entry at position ${tree.size} (${idOf(tuple)}) is not the one that was sealed: changed, dropped or exchanged`,
        );
      }
      tree.append(leaf);
    },
    end() {
      while (index < seals.length) finish(seals[index]);
    },
  };
}

// --- The checks --------------------------------------------------------------------------------------------------------

/** Checks every seal and every sealed entry. Throws a Fault at the first that does not hold. */
export async function verifyLog(
  client,
  { after = 0, trusted = new Set(), onSeal = async () => {} } = {},
) {
  let { before, tree } = await startingPoint(client, after, trusted);
  if (after > 0) await onSeal(before);
  for (;;) {
    const seals = (
      await client.query(
        `SELECT ${SEAL_COLUMNS} FROM audit.seal s WHERE s.number > $1 ORDER BY s.number LIMIT $2`,
        [before.number, SEALS_AT_ONCE],
      )
    ).rows.map(asSeal);
    if (seals.length === 0) break;
    const { linked, fault } = linkedSeals(seals, before, trusted);
    if (linked.length > 0) {
      const checker = rowChecker(linked, tree);
      await streamTuples(
        client,
        `arrival > ${before.arrival} AND arrival <= ${linked.at(-1).arrival}`,
        (tuple) => checker.tuple(tuple),
      );
      checker.end();
      for (const seal of linked) await onSeal(seal);
      before = linked.at(-1);
    }
    if (fault !== undefined) throw fault;
  }
  const {
    rows: [waiting],
  } = await client.query(
    `SELECT count(*)::int AS count, min(occurred_at) AS oldest FROM audit.entry WHERE arrival > $1`,
    [before.arrival],
  );
  return {
    entries: tree.size,
    seals: before.number,
    root: before.root,
    waiting: waiting.count,
    oldestWaiting: waiting.oldest,
  };
}

async function startingPoint(client, after, trusted) {
  if (after === 0) {
    const {
      rows: [early],
    } = await client.query('SELECT count(*)::int AS count FROM audit.entry WHERE arrival <= 0');
    if (early.count > 0)
      throw new Fault(0, 'there are entries before the first that could be sealed');
    return { before: { number: 0, size: 0, arrival: 0, root: NO_ROWS }, tree: new Tree() };
  }
  const {
    rows: [row],
  } = await client.query(`SELECT ${SEAL_COLUMNS} FROM audit.seal WHERE number = $1`, [after]);
  if (row === undefined) throw new Fault(null, `there is no seal ${after}`);
  const before = asSeal(row);
  checkSignature(before, trusted);
  const tree = Tree.of(before);
  if (tree === undefined)
    throw new Fault(before.first, `seal ${after} leaves another tree behind than it signed`);
  return { before, tree };
}

/** Proves one entry: its leaf is in its seal's batch, the batch makes the signed root. */
export async function verifyEntry(client, id, trusted = new Set()) {
  const {
    rows: [found],
  } = await client.query('SELECT arrival::text FROM audit.entry WHERE id = $1', [id]);
  if (found === undefined) throw new Fault(null, `there is no entry ${id}`);
  const {
    rows: [row],
  } = await client.query(
    `SELECT ${SEAL_COLUMNS} FROM audit.seal WHERE last_arrival >= $1 ORDER BY last_arrival LIMIT 1`,
    [found.arrival],
  );
  if (row === undefined) throw new Fault(null, `the entry ${id} is not sealed yet`);
  const seal = asSeal(row);
  const { before, tree } = await startingPoint(client, seal.number - 1, trusted);
  checkLink(seal, before, trusted);
  let position;
  const checker = rowChecker([seal], tree);
  await streamTuples(
    client,
    `arrival > ${before.arrival} AND arrival <= ${seal.arrival}`,
    (tuple) => {
      if (idOf(tuple) === id) position = tree.size;
      checker.tuple(tuple);
    },
  );
  checker.end();
  return { position, seal: seal.number, root: seal.root };
}

// --- Exported seals ----------------------------------------------------------------------------------------------------

async function* exportedSeals(file) {
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file),
    crlfDelay: Infinity,
  })) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      yield JSON.parse(text);
    } catch {
      throw new Fault(null, `line ${line} of the exported seals cannot be read`);
    }
  }
}

/** Compares seals in the order of their numbers with a file, one at a time. */
function comparison(file, after) {
  const lines = exportedSeals(file);
  let pending;
  const next = async () => (pending = (await lines.next()).value);
  return {
    async seal(seal) {
      if (pending === undefined) await next();
      while (pending !== undefined && pending.number < seal.number) await next();
      if (pending?.number !== seal.number) return;
      if (
        pending.root !== seal.root ||
        pending.size !== seal.size ||
        pending.arrival !== seal.arrival ||
        pending.signature !== seal.signature
      ) {
        throw new Fault(
          seal.first,
          `seal ${seal.number} is not the one that was exported: the log was rewritten or forked`,
        );
      }
      await next();
    },
    async end(seals) {
      if (pending === undefined) await next();
      while (pending !== undefined && pending.number <= Math.max(after, 0)) await next();
      if (pending !== undefined)
        throw new Fault(
          null,
          `the log ends at seal ${seals}, but seal ${pending.number} was exported: it was cut off or rolled back`,
        );
    },
  };
}

async function keysIn(file) {
  const keys = new Set();
  for await (const seal of exportedSeals(file)) {
    if (!isSigned(seal))
      throw new Fault(null, `the exported seal ${seal.number} is not signed with its own key`);
    keys.add(seal.key);
  }
  return keys;
}

function exporter(file) {
  const draft = `${file}.new`;
  const out = createWriteStream(draft, { mode: 0o600 });
  const failed = new Promise((_, reject) => out.once('error', reject));
  failed.catch(() => {});
  return {
    async seal({ number, first, size, arrival, at, previous, root, key, signature }) {
      const line = JSON.stringify({
        number,
        first,
        size,
        arrival,
        at,
        previous,
        root,
        key,
        signature,
      });
      if (!out.write(`${line}\n`)) await Promise.race([once(out, 'drain'), failed]);
    },
    async end() {
      out.end();
      await Promise.race([once(out, 'finish'), failed]);
      renameSync(draft, file);
    },
    abandon() {
      out.destroy();
      rmSync(draft, { force: true });
    },
  };
}

// --- The program -------------------------------------------------------------------------------------------------------

function readArguments(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      database: { type: 'string' },
      entry: { type: 'string' },
      after: { type: 'string' },
      export: { type: 'string' },
      against: { type: 'string' },
      key: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.entry !== undefined && !/^[0-9a-f-]{36}$/.test(values.entry))
    throw new TypeError('--entry takes the id of an entry');
  if (values.after !== undefined && !/^\d{1,15}$/.test(values.after))
    throw new TypeError('--after takes the number of a seal');
  for (const key of values.key ?? [])
    if (Buffer.from(key, 'base64').length !== 32)
      throw new TypeError('--key takes 32 bytes in base64');
  return { ...values, after: Number(values.after ?? 0) };
}

async function checkAll(client, options) {
  const trusted = new Set(options.key ?? []);
  if (trusted.size === 0 && options.against !== undefined)
    for (const key of await keysIn(options.against)) trusted.add(key);
  if (options.entry !== undefined) {
    const { position, seal, root } = await verifyEntry(client, options.entry, trusted);
    return `The entry holds: position ${position}, seal ${seal}, root ${root}`;
  }
  const against =
    options.against === undefined ? undefined : comparison(options.against, options.after);
  const out = options.export === undefined ? undefined : exporter(options.export);
  const keys = new Set();
  try {
    const result = await verifyLog(client, {
      after: options.after,
      trusted,
      onSeal: async (seal) => {
        keys.add(seal.key);
        await against?.seal(seal);
        await out?.seal(seal);
      },
    });
    await against?.end(result.seals);
    await out?.end();
    return summary(result, keys, trusted);
  } catch (error) {
    out?.abandon();
    throw error;
  }
}

function summary({ entries, seals, root, waiting, oldestWaiting }, keys, trusted) {
  const lines = [`The log holds: ${entries} entries under ${seals} seals, root ${root}`];
  if (waiting > 0)
    lines.push(
      `${waiting} entries are not sealed yet, the oldest from ${oldestWaiting.toISOString()}`,
    );
  if (keys.size > 0)
    lines.push(
      `Signed with ${[...keys].join(' and ')}${trusted.size > 0 ? '' : ', a key found beside the seals: compare it with one you trust, or give it with --key'}`,
    );
  return lines.join('\n');
}

async function main(argv) {
  let options;
  try {
    options = readArguments(argv);
    options.database ??= process.env.AUDIT_DATABASE_URL;
    if (options.help) return void process.stdout.write(USAGE);
    if (options.database === undefined) throw new TypeError('--database is missing');
  } catch (error) {
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  const client = new pg.Client({
    connectionString: options.database,
    application_name: 'ontzien-verify-audit',
  });
  client.on('error', () => {});
  try {
    await client.connect();
    // Row security shows the whole log only to the system and to superusers; a row that stays hidden counts as missing.
    await client.query(
      `SELECT set_config('app.roles', 'SYSTEM', false), set_config('client_encoding', 'UTF8', false)`,
    );
    process.stdout.write(`${await checkAll(client, options)}\n`);
  } catch (error) {
    const where =
      error instanceof Fault && error.position !== null ? `position ${error.position}: ` : '';
    process.stderr.write(
      error instanceof Fault
        ? `The log does not hold. ${where}${error.message}\n`
        : `The log could not be checked: ${error.message}\n`,
    );
    process.exitCode = 1;
  } finally {
    await client.end().catch(() => {});
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href)
  await main(process.argv.slice(2));
