// A page of 25 of the caller's own cases, first and deep pages; against bare node:http + pg.
import { compare, row, withServers } from './_api.mjs';

export async function run() {
  const rows = [];
  for (const cases of [10_000, 100_000]) {
    await withServers(cases, async (both) => {
      const page = (after) => [
        {
          method: 'GET',
          path: `/api/v1/cases?after=${Buffer.from(both.data.caseId(after), 'latin1').toString('base64url')}`,
        },
      ];
      const first = await compare(both, () => page(cases + 1));
      const deep = await compare(both, () => page(100));
      rows.push(row(`api-list-${cases}`, first, 0.7, cases));
      rows.push({
        name: `api-list-${cases}-last-page`,
        ours: deep.ours,
        reference: first.ours,
        referenceName: 'our first page',
        ratio: first.ours / deep.ours,
        bar: 1.2,
        pass: first.ours / deep.ours <= 1.2,
        unit: 'req/s',
        n: cases,
      });
    });
  }
  return rows;
}
