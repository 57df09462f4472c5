// Logging a case with offence, access, audit row and event in one statement; against bare node:http + pg (case, offence, audit).
import { compare, row, withServers } from './_api.mjs';

export async function run() {
  const rows = [];
  for (const cases of [10_000, 100_000]) {
    let serial = 0;
    const rates = await withServers(cases, (both) =>
      compare(both, () => [
        {
          method: 'POST',
          path: '/api/v1/cases',
          setupRequest: (request) => {
            serial += 1;
            // Years of the last century are free in the filled database.
            const parketnummer = `16/${String(1 + (serial % 999_999)).padStart(6, '0')}-${String(60 + Math.floor(serial / 999_999)).padStart(2, '0')}`;
            const body = {
              parketnummer,
              courtId: both.data.court,
              officeId: both.data.office,
              reportedOn: '2026-01-05',
              offences: [
                { article: '300', committedFrom: '2026-01-03', committedUntil: '2026-01-03' },
              ],
              suspects: [],
            };
            return { ...request, body: JSON.stringify(body) };
          },
        },
      ]),
    );
    rows.push(row(`api-create-${cases}`, rates, 0.6, cases));
  }
  return rows;
}
