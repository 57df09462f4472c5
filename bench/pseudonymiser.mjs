/**
 * Speed of the pseudonymiser on 8 MB of prose, a mention every 420 characters, with 30, 1 000 and
 * 20 000 known entries, against a bare loop over the characters and an Aho-Corasick scan, interleaved.
 * `whole` reads the first megabyte: its time is proportional to the text, as `hostile.spec` proves.
 *
 * `scan` reads words and tests each against the known names and one slip of them: the stage every
 * text passes in full. `whole` adds all context, patterns, dates and replacement. The Aho-Corasick
 * reference finds exact spellings in any case only, and knows nothing of slips: it does far less.
 * Building of identities is left out of these rows; `pseudonymiser-quality` times it.
 */
import { compiled } from './_labelled.mjs';

const SIZE = 8_000_000;
const WHOLE = 1_000_000;
const ROUNDS = 5;
const SYLLABLES =
  'ba do fe gi hu jo ka le mi no pu ra se ti vu wo za bre dri fla gro kli mar nes pol ster'.split(
    ' ',
  );
const PROSE =
  'De rechtbank overweegt dat de stukken op tijd zijn ingediend en dat de officier van justitie daarop heeft kunnen reageren. ' +
  'Het verhoor is opgenomen en uitgewerkt en de verdediging heeft daarvan kennis genomen, zodat de vordering kan worden besproken. ' +
  'De raadsman heeft gevraagd om uitstel en de griffier heeft dat verzoek aangetekend in het dossier van de zaak. ';

let seed = 7;
const below = (limit) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return (seed >>> 8) % limit;
};
const name = () => {
  const word = Array.from({ length: 3 + below(3) }, () => SYLLABLES[below(SYLLABLES.length)]).join(
    '',
  );
  return word[0].toUpperCase() + word.slice(1);
};

function entriesOf(count) {
  const names = new Set();
  while (names.size < count) names.add(name());
  return [...names];
}

function textWith(entries) {
  const parts = [];
  for (let length = 0; length < SIZE;) {
    const part = `${PROSE}Toen zag ${entries[below(entries.length)]} het. `;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

function charLoop(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** A goto automaton over letters without diacritics, any case, in typed arrays. */
function ahoCorasick(entries) {
  const nodes = entries.reduce((sum, entry) => sum + entry.length, 1);
  const next = new Int32Array(nodes * 27).fill(-1);
  const out = new Uint8Array(nodes);
  let used = 1;
  for (const entry of entries) {
    let node = 0;
    for (const letter of entry.toLowerCase()) {
      const slot = node * 27 + letter.charCodeAt(0) - 96;
      if (next[slot] < 0) next[slot] = used++;
      node = next[slot];
    }
    out[node] = 1;
  }
  const fail = new Int32Array(nodes);
  const queue = [];
  for (let c = 0; c < 27; c += 1) {
    if (next[c] > 0) queue.push(next[c]);
    else next[c] = 0;
  }
  for (const node of queue) {
    for (let c = 0; c < 27; c += 1) {
      const child = next[node * 27 + c];
      const other = next[fail[node] * 27 + c];
      if (child < 0) next[node * 27 + c] = other;
      else {
        fail[child] = other;
        out[child] |= out[other];
        queue.push(child);
      }
    }
  }
  const code = new Uint8Array(65_536);
  for (let c = 1; c < 27; c += 1) code[96 + c] = code[64 + c] = c;
  return (text) => {
    let node = 0;
    let hits = 0;
    for (let at = 0; at < text.length; at += 1) {
      node = next[node * 27 + code[text.charCodeAt(at)]];
      hits += out[node];
    }
    return hits;
  };
}

const speed = ({ text, work }) => {
  const from = performance.now();
  work(text);
  return text.length / 1e6 / ((performance.now() - from) / 1000);
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

/** Interleaved medians of every contender, in MB a second. */
function race(contenders) {
  const speeds = Object.fromEntries(Object.keys(contenders).map((key) => [key, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [key, contender] of Object.entries(contenders)) speeds[key].push(speed(contender));
  }
  return Object.fromEntries(Object.entries(speeds).map(([key, values]) => [key, median(values)]));
}

const row = (label, ours, reference, referenceName, bar, n) => ({
  name: `pseudonymiser ${label}`,
  ours,
  reference,
  referenceName,
  ratio: ours / reference,
  bar,
  pass: ours / reference >= bar,
  unit: 'MB/s',
  n,
});

export async function run() {
  const { compileIdentity, findIdentifiers } = await compiled('index');
  const { scanWords } = await compiled('marks');
  const rows = [];
  for (const count of [30, 1_000, 20_000]) {
    const entries = entriesOf(count);
    const text = textWith(entries);
    const identity = compileIdentity({ childNumber: 'KN-1', nicknames: entries });
    const aho = ahoCorasick(entries);
    const found = race({
      scan: { text, work: (read) => scanWords(read, identity) },
      whole: { text: text.slice(0, WHOLE), work: (read) => findIdentifiers(read, [identity]) },
      loop: { text, work: charLoop },
      aho: { text, work: aho },
    });
    rows.push(row(`scan, ${count} entries`, found.scan, found.loop, 'character loop', 0.5, count));
    rows.push(
      row(
        `scan, ${count} entries`,
        found.scan,
        found.aho,
        'Aho-Corasick',
        count === 20_000 ? 2 : 1.5,
        count,
      ),
    );
    rows.push(row(`whole, ${count} entries`, found.whole, 0.5, 'required 0.5 MB/s', 1, count));
  }
  return rows;
}
