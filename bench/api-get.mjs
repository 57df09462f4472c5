// One case by id: sign-in checked, row security, audit row in the same statement; against bare node:http + pg.
import { compare, row, withServers } from './_api.mjs';

export async function run() {
  const rows = [];
  for (const cases of [10_000, 100_000]) {
    const rates = await withServers(cases, (both) =>
      compare(both, () =>
        Array.from({ length: 500 }, (_, index) => ({
          method: 'GET',
          path: `/api/v1/cases/${both.data.caseId(1 + ((index * 7919) % cases))}`,
        })),
      ),
    );
    rows.push(row(`api-get-${cases}`, rates, 0.6, cases));
  }
  return rows;
}
