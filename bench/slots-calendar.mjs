/**
 * slots-calendar (performance.md b2): how many starts each of 60 days offers one child.
 *
 * Left out: HTTP, sign-in, audit and the database; zones other than Amsterdam. Worlds, toy and the
 * usual code are those of slots-first, in the same run, and all three must agree on every sampled
 * calendar before anything is timed. Ctrl-C stops it.
 */
import { pathToFileURL } from 'node:url';
import {
  checkAgreement,
  duel,
  makeQueries,
  prepare,
  quantile,
  row,
  SIZES,
  toyCounts,
} from './slots-first.mjs';

const engine = await import('../dist/src/scheduler/index.js');

/** Returns the rows; printing them is the caller's, and `json` only silences the progress. */
export async function run({ json = false, sizes = Object.keys(SIZES), n = 600 } = {}) {
  const rows = [];
  for (const name of sizes) {
    if (!json) console.error(`worlds of size ${name}`);
    const prepared = prepare(name);
    const { index, toy, usual, made, size } = prepared;
    const queries = makeQueries(size, made, n, 60);
    checkAgreement(prepared, queries.slice(0, 40));
    const ours = (query) => engine.countSlotsPerDay(index, query);
    const theirs = (query) => toyCounts(toy, index, query);
    duel(queries, ours, theirs);
    const times = duel(queries, ours, theirs);
    for (const [label, share] of [
      ['p50', 0.5],
      ['p99', 0.99],
    ]) {
      const toyRow = { referenceName: 'bitset toy', bar: 2, n };
      rows.push(
        row(
          `slots-calendar/${name}/${label}`,
          quantile(times.ours, share),
          quantile(times.theirs, share),
          toyRow,
        ),
      );
    }
    const few = queries.slice(0, 60);
    const slow = duel(few, ours, usual);
    const usualRow = {
      referenceName: 'expand and intersect per request',
      bar: 1 / 15,
      n: few.length,
    };
    rows.push(
      row(
        `slots-calendar/${name}/p50 against usual code`,
        quantile(slow.ours, 0.5),
        quantile(slow.theirs, 0.5),
        usualRow,
      ),
    );
  }
  return rows;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const json = process.argv.includes('--json');
  const sizes = process.argv.slice(2).filter((name) => name in SIZES);
  const rows = await run(sizes.length > 0 ? { json, sizes } : { json });
  if (json) for (const one of rows) console.log(JSON.stringify(one));
  else console.table(rows.map(({ n, unit, ...rest }) => rest));
}
