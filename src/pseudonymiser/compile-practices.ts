import { foldedRuns } from './folding.js';
import { acronymsIn, asOneWord, byKind, unjoined, withoutArticle } from './place-spellings.js';
import { leadOf, stretches, tellingWords } from './place-words.js';
import type { ValueBook } from './value-book.js';
import { isDutchWord, isParticle, isTown } from './vocabulary.js';

type Words = readonly string[];

const CLUB_WORDS =
  /^(?:vv|sv|fc|rkvv|vc|hc|mhc|tc|av|bv|sc|kv|gv|zv|zpc|csv|usv|(?:voetbal|hockey|tennis|tafeltennis|turn|gym|zwem|judo|atletiek|volleybal|handbal|korfbal|basketbal|dans|ruiter|honkbal|schaak|karate|boks|roei|schaats|ijs|rugby|paardrij|badminton|waterpolo|muziek|ballet|sport|cricket|zeil|wieler|skate|toneel|theater)(?:club|vereniging|school|ver|centrum)?|manege|scouting|drumband|\w*(?:club|vereniging|fanfare|harmonie|koor|orkest|school|team|groep)|jo|mo|meiden|jongens|jeugd|de|het|van|en)$/;

/** Short for a club before its name: `sv`, also written `s.v.` */
const SHORT = /^[a-z]{2,4}$/;

export function writeClub(book: ValueBook, name: string | null | undefined): void {
  const words = foldedRuns(name ?? '');
  const telling = tellingWords(name ?? '', (word) => CLUB_WORDS.test(word));
  const spellings = [
    ...stretches(words, telling),
    ...acronymsIn(name ?? ''),
    ...withoutArticle(words),
    ...asOneWord(words.filter((word) => !CLUB_WORDS.test(word))),
    ...[words, ...byKind(words)].flatMap((form) => [form, ...dotted(form)]),
    ...initialsOfClub(words),
    ...withoutYear(words, telling),
    unjoined(name ?? ''),
  ];
  for (const spelling of spellings)
    book.addPhrase('club', 'CLUB', spelling, { replacement: '[vereniging]' });
}

/** `s.v. holten` for `SV Holten`, and `vv` for `v.v.` */
function dotted(words: Words): readonly Words[] {
  const [lead = '', ...rest] = words;
  const first = words.findIndex((word) => word.length > 1);
  if (first > 1) return [[words.slice(0, first).join(''), ...words.slice(first)]];
  const short = SHORT.test(lead) && CLUB_WORDS.test(lead) && rest.length > 0;
  return short ? [[...lead.split(''), ...rest]] : [];
}

/** `HCB` for `HC Bloemendaal`, `OZW` for `Oranje Zwart-Wit`. */
function initialsOfClub(words: Words): readonly Words[] {
  const letters = words.map((word) =>
    /^(?:[hvsrtk][cv]|fc|sc)$/.test(word) ? word : word.charAt(0),
  );
  const short = letters.join('');
  return words.length > 1 && /^[a-z]{3,5}$/.test(short) && !isDutchWord(short) ? [[short]] : [];
}

/** `Blauw Wit` of `Blauw Wit '34`. */
function withoutYear(words: Words, telling: Words): readonly Words[] {
  const named = words.filter((word) => !CLUB_WORDS.test(word) && /^\D{2}/.test(word));
  return /^\d+$/.test(words.at(-1) ?? '') && named.length > 1 && telling.length > 0 ? [named] : [];
}

const GP_WORDS =
  /^(?:dr|drs|dokter|huisarts\w*|hap|\w*praktijk|gezondheidscentrum|gzc|medisch|medische|groepspraktijk|eerstelijns|centrum|de|het|en|mw|mevrouw|heer|dhr)$/;

/** A practice or a doctor: by the whole name, by its initials and by the family name. */
export function writeGp(book: ValueBook, name: string | null | undefined): void {
  const words = trimmed(foldedRuns(name ?? ''));
  const first = leadOf(words, words.findIndex(isNamed));
  const initialled = words.findIndex((word) => word.length === 1);
  const starts = [first < 0 || words[0] === 'huisarts' ? -1 : 0, first, initialled];
  if (first < 0) starts.push(0);
  const whole = [...new Set(starts.filter((at) => at >= 0))].map((start) => words.slice(start));
  const spellings = [
    ...whole,
    ...byKind(words),
    ...familiesOf(name ?? '', words, first),
    ...tailWords(words),
    ...acronymsIn(name ?? ''),
    ...asOneWord(words.filter(isNamed)),
  ];
  for (const spelling of spellings)
    book.addPhrase('gp', 'GP', spelling, { replacement: '[huisarts]' });
}

/** `Venserpolder` of `GAZO Venserpolder`. */
const tailWords = (words: Words): readonly Words[] =>
  words
    .slice(1)
    .filter((word) => word.length > 4 && isNamed(word) && !isDutchWord(word) && !isTown(word))
    .map((word) => [word]);

/** Without the `huisarts` behind a name. */
function trimmed(words: Words): Words {
  const last = words.findLastIndex(isNamed);
  return last < 0 ? words : words.slice(0, last + 1);
}

/** Half of a double name, and the name in short particles or without them. */
function familiesOf(name: string, words: Words, first: number): readonly Words[] {
  const family = first < 0 ? [] : words.slice(first);
  const double = /\p{L}-\p{L}/u.test(name) && family.length > 1;
  return [...(double ? [family.slice(0, -1)] : []), ...withShortParticles(family)];
}

/** `vd Ven`, `v.d. Ven` and `van de Ven` for `van der Ven`; `Amrani` for `El Amrani`. */
function withShortParticles(family: Words): readonly Words[] {
  const bare = family.findIndex((word) => !isParticle(word));
  if (bare < 1) return [];
  const tail = family.slice(bare);
  const [word = ''] = tail;
  const telling = tail.length === 1 && word.length > 4 && !isDutchWord(word);
  const short = [
    ['vd', ...tail],
    ['v', 'd', ...tail],
    ['van', 'de', ...tail],
  ];
  return [...(bare > 1 ? short : []), ...(telling ? [tail] : [])];
}

const isNamed = (word: string): boolean =>
  !GP_WORDS.test(word) && word.length > 1 && !isParticle(word);
