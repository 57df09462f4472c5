import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

export const PROSE =
  'De rechtbank overweegt dat de stukken op tijd zijn ingediend en dat de officier van justitie daarop heeft kunnen reageren. ' +
  'Het verhoor is opgenomen en uitgewerkt en de verdediging heeft daarvan kennis genomen, zodat de vordering kan worden besproken. ' +
  'De raadsman heeft gevraagd om uitstel en de griffier heeft dat verzoek aangetekend in het dossier van de zaak. ';

export const compiled = (name) =>
  pathToFileURL(join(root, 'dist', 'src', 'redaction', `${name}.js`)).href;

/** Median milliseconds of every contender, in turns; the first round warms up and does not count. */
export async function interleaved(rounds, contenders) {
  const times = Object.fromEntries(Object.keys(contenders).map((key) => [key, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [key, work] of Object.entries(contenders)) {
      const from = performance.now();
      await work();
      if (round > 0) times[key].push(performance.now() - from);
    }
  }
  return Object.fromEntries(
    Object.entries(times).map(([key, all]) => [key, all.sort((a, b) => a - b)[all.length >> 1]]),
  );
}

/** Milliseconds a page; the ratio is ours to the reference and must not be above the bar. */
export const row = (name, ours, reference, referenceName, bar, pages) => ({
  name,
  ours: ours / pages,
  reference: reference / pages,
  referenceName,
  ratio: ours / reference,
  bar: `<= ${bar.toLocaleString('en', { maximumSignificantDigits: 2 })}`,
  pass: ours / reference <= bar,
  unit: 'ms/page',
  n: pages,
});
