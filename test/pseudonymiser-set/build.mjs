/**
 * Turns the marked documents beside this file into labelled lines: `<<N.gen|Tess'>>` is a mention
 * of type NAME in variant gen, `<<-sus|Kor>>` must stay readable, `<<?|…>>` may do either. Run it after changing a document.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readShortVault } from './short-vault.mjs';
import { fromTemplates } from './templates.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const TYPES = {
  N: 'NAME',
  R: 'RELATIVE_NAME',
  D: 'DOB',
  B: 'BSN',
  A: 'ADDRESS',
  P: 'POSTCODE',
  T: 'TOWN',
  BP: 'BIRTHPLACE',
  PH: 'PHONE',
  E: 'EMAIL',
  H: 'HANDLE',
  U: 'URL',
  I: 'IBAN',
  PL: 'PLATE',
  O: 'OTHER_ID',
  S: 'SCHOOL',
  C: 'CLASS',
  CL: 'CLUB',
  G: 'GP',
};
const KINDS = {
  sus: 'suspect_data',
  off: 'same_name_official',
  pro: 'professional',
  com: 'common_word',
  dat: 'other_date',
  cas: 'case_number',
  sta: 'statute',
  tow: 'town_other_reason',
  ins: 'institution',
  oth: 'other',
};

export function readDocument(id, kind, vault, marked) {
  const spans = [];
  const negatives = [];
  const neutral = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/<<([-?]?)([A-Za-z]*)(?:\.(\w+))?\|([^>]*)>>/g)) {
    text += marked.slice(from, match.index);
    const [whole, sign, code, variant, value] = match;
    const place = { start: text.length, end: text.length + value.length, text: value };
    text += value;
    from = match.index + whole.length;
    if (sign === '?') neutral.push(place);
    else if (sign === '-') negatives.push({ ...place, kind: KINDS[code] });
    else spans.push({ ...place, type: TYPES[code], variant });
  }
  text += marked.slice(from);
  return { id, kind, origin: 'own', vault, text, spans, negatives, neutral };
}

const readVault = (id, line) =>
  line.startsWith('{') ? JSON.parse(line) : readShortVault(`KN-${id.toUpperCase()}`, line);

function readFile(name) {
  return readFileSync(join(folder, name), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((block) => {
      const [head, vault, , ...lines] = block.split('\n');
      const [id, kind] = head.split(' ');
      return readDocument(id, kind, readVault(id, vault), lines.join('\n').trim());
    });
}

function write(name, documents) {
  writeFileSync(
    join(folder, name),
    `${documents.map((document) => JSON.stringify(document)).join('\n')}\n`,
  );
}

write('tuned.jsonl', [
  ...['a', 'b', 'c', 'd'].flatMap((part) => readFile(`documents-${part}.txt`)),
  ...fromTemplates(readDocument).slice(0, 20),
]);
write('held-out.jsonl', [...readFile('documents-e.txt'), ...fromTemplates(readDocument).slice(20)]);
write('tuned-2.jsonl', readFile('documents-f.txt'));
write('held-out-2.jsonl', readFile('documents-g.txt'));
write('tuned-3.jsonl', readFile('documents-h.txt'));
write('held-out-3.jsonl', readFile('documents-i.txt'));
write('tuned-4.jsonl', readFile('documents-j.txt'));
write('held-out-4.jsonl', readFile('documents-k.txt'));
write('tuned-5.jsonl', readFile('documents-l.txt'));
write('held-out-5.jsonl', readFile('documents-m.txt'));
write('tuned-6.jsonl', readFile('documents-n.txt'));
write('tuned-7.jsonl', readFile('documents-p.txt'));
write('held-out-6.jsonl', readFile('documents-q.txt'));
write('held-out-10.jsonl', readFile('documents-r.txt'));
write('held-out-11.jsonl', readFile('documents-s.txt'));
// A sixth hand, in the sample's style, which knew neither the rules nor the other sets.
write('held-out-12.jsonl', readFile('documents-t.txt'));
// A school's internal mail and a youth-care log, by the hand that mended the rules; met once before its failures were read.
write('held-out-13.jsonl', readFile('documents-u.txt'));
