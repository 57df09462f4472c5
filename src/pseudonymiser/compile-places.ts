import type { ValueBook } from './value-book.js';
import { fold, foldedRuns } from './folding.js';
import { aliasesOfTown } from './town-aliases.js';
import { asOneWord, byKind, withoutLetters } from './place-spellings.js';
import type { KnownIdentity } from './types.js';
import { cuesOf, isDutchWord, isParticle, isTown, SCHOOL_WORD } from './vocabulary.js';

type Words = readonly string[];

const QUARTER = /[ -](?:noord|zuid|oost|west|zuidoost|zuidwest|noordoost|noordwest|centrum)$/;

/** A town as it is called, and each half of a double one. */
export function writeTown(
  book: ValueBook,
  town: string | null | undefined,
  role: 'town' | 'birthplace',
): void {
  const name = fold(town ?? '').trim();
  if (name === '') return;
  const type = role === 'town' ? 'TOWN' : 'BIRTHPLACE';
  const replacement = role === 'town' ? '[woonplaats]' : '[geboorteplaats]';
  for (const alias of new Set([...aliasesOf(name), ...halvesOf(name)]))
    book.addPhrase(role, type, foldedRuns(alias), { replacement });
}

/** `R'dam` for Rotterdam. */
function aliasesOf(name: string): Words {
  const known = aliasesOfTown(name);
  if (known) return known;
  return /^[a-z]\w+dam$/.test(name) ? [name, `${name.charAt(0)}'dam`] : [name];
}

function halvesOf(name: string): Words {
  if (QUARTER.test(name)) return [name.replace(QUARTER, '')];
  const [lead = ''] = name.split(/ (?:aan|a\/d|bij|op|onder|over) /);
  if (lead !== name && lead.length > 4 && /^[a-z]+$/.test(lead) && !isDutchWord(lead))
    return [lead];
  const halves = name.split(/-/);
  return halves.length === 2
    ? halves.filter((half) => half.length > 4 && /^[a-z]+$/.test(half) && !isDutchWord(half))
    : [];
}

/** Which words of a name are generic, and which alone betray the thing that bears it. */
function tellingWords(name: string, generic: (word: string) => boolean): Words {
  const words = foldedRuns(name);
  const acronyms = new Set((name.match(/\b[A-Z]{2,5}\b/g) ?? []).map((word) => word.toLowerCase()));
  const telling = words.filter((word) => !generic(word) && !isParticle(word) && !/^\d/.test(word));
  const proper = telling.filter((word) => !acronyms.has(word) && !isDutchWord(word));
  return proper.length > 0 ? telling.filter((word) => !acronyms.has(word)) : telling;
}

/** `st`, `sint` and `sinte` are one word. */
function saints(words: Words): readonly Words[] {
  const at = words.findIndex((word) => /^(?:st|sint|sinte)$/.test(word));
  if (at < 0) return [words];
  return ['sint', 'st'].map((saint) => [...words.slice(0, at), saint, ...words.slice(at + 1)]);
}

const MANY = 4;

/** The whole name, the telling stretch of it, and each word that is telling alone. */
function stretches(words: Words, telling: Words): readonly Words[] {
  const first = leadOf(
    words,
    words.findIndex((word) => telling.includes(word)),
  );
  const last = words.findLastIndex((word) => telling.includes(word));
  const found = [
    words,
    ...(first < 0 ? [] : tellingStretches(words, first, last)),
    ...telling
      .filter((word) => word.length >= MANY && !isDutchWord(word) && !isTown(word))
      .map((word) => [word]),
  ];
  const unique = new Map(found.flatMap(saints).map((list) => [list.join(' '), list]));
  return [...unique.values()].filter(
    (list) => list.length > 1 || (list.length === 1 && isOwnName(list[0] ?? '', words)),
  );
}

/** A town alone is no club, unless the club is called so and no more. */
const isOwnName = (word: string, words: Words): boolean => words.length === 1 || !isTown(word);

/** From the first telling word on: to the last, to a Roman number behind it, to the end, with its saint. */
function tellingStretches(words: Words, first: number, last: number): readonly Words[] {
  const roman = /^(?:i|v|x)+$/.test(words[last + 1] ?? '') ? [words.slice(first, last + 2)] : [];
  const saint = /^(?:st|sint)$/.test(words[first - 1] ?? '')
    ? [words.slice(first - 1, last + 1)]
    : [];
  return [words.slice(first, last + 1), words.slice(first), ...roman, ...saint];
}

/** Back over the particles in front: `da vinci`. */
function leadOf(words: Words, first: number): number {
  let lead = first;
  while (lead > 0 && isParticle(words[lead - 1] ?? '')) lead -= 1;
  return lead;
}

const SCHOOL_ENDING = /(?:college|school|lyceum|gymnasium|mavo|atheneum)$/;

const isSchoolWord = (word: string): boolean =>
  (cuesOf(word) & SCHOOL_WORD) !== 0 || SCHOOL_ENDING.test(word);

/** `joris` of `joriscollege`, and `maximaschool` for `Máxima`. */
function schoolNicknames(words: Words): readonly Words[] {
  return [
    ...byEnding(words),
    ...withoutTown(words),
    ...acronyms(words),
    ...behindSchoolWord(words),
    ...shortTelling(words),
    ...asOneWord(words),
    ...byKind(words),
    ...lastAlone(words),
  ];
}

/** `lingecollege` of `RSG Lingecollege`. */
function lastAlone(words: Words): readonly Words[] {
  const last = words.at(-1) ?? '';
  const telling = words.length > 1 && last.replace(SCHOOL_ENDING, '').length > MANY;
  return telling && SCHOOL_ENDING.test(last) ? [[last]] : [];
}

/** `Lely` of `Ir. Lely Lyceum`: four letters, and no word. */
function shortTelling(words: Words): readonly Words[] {
  const telling = words.filter(
    (word) => !isSchoolWord(word) && !isParticle(word) && word.length > 3,
  );
  return telling
    .filter((word) => word.length === MANY && !isDutchWord(word) && !isTown(word))
    .map((word) => [word]);
}

/** `Stedelijk Gymnasium` for `Stedelijk Gymnasium Arnhem`. */
function withoutTown(words: Words): readonly Words[] {
  return words.length > 2 && isTown(words.at(-1) ?? '') ? [words.slice(0, -1)] : [];
}

/** `OSB`, and `ISK` for `Internationale Schakelklas`, with the town where there is one. */
function acronyms(words: Words): readonly Words[] {
  const town = words.length > 2 && isTown(words.at(-1) ?? '') ? words.slice(-1) : [];
  const named = (town.length > 0 ? words.slice(0, -1) : words).filter(
    (word) => !isParticle(word) && /^\D/.test(word),
  );
  const letters = named
    .map((word) => word.charAt(0) + (/.+(?=klas$)/.test(word) ? 'k' : ''))
    .join('');
  const all = [
    letters,
    ...[named, words].map(initialsOf),
    initialsOf(words.filter((word) => !isArticle(word))),
  ];
  const usable = [...new Set(all)].filter((short) => short.length > 2 && !isDutchWord(short));
  return usable.flatMap((short) => (town.length > 0 ? [[short, ...town], [short]] : [[short]]));
}

const initialsOf = (words: Words): string => words.map((word) => word.charAt(0)).join('');

const isArticle = (word: string): boolean => /^(?:de|het|the|of|voor)$/.test(word);

/** `Oscar Romero` of `Tabor College Oscar Romero`: what stands behind a school word. */
function behindSchoolWord(words: Words): readonly Words[] {
  return words.flatMap((word, index) => {
    const rest = words.slice(index + 1);
    const named =
      isSchoolWord(word) && index > 0 && rest.length > 1 && !isSchoolWord(rest[0] ?? '');
    return named && rest.every((one) => !/^\d/.test(one)) ? [rest] : [];
  });
}

function byEnding(words: Words): readonly Words[] {
  const last = words.at(-1) ?? '';
  const stem = last.replace(SCHOOL_ENDING, '');
  if (SCHOOL_ENDING.test(last) && stem.length > MANY)
    return [[...words.slice(0, -1), stem], [stem]];
  if (stem === '' || last.length <= MANY) return [];
  if (isDutchWord(last)) return [[`${last}school`]];
  return [[`${last}school`], [`${last}college`], [`${last}lyceum`]];
}

const CLASS_SHORT: Readonly<Record<string, string>> = { groep: 'gr', klas: 'kl' };

function writeClass(book: ValueBook, words: Words): void {
  for (const spelling of [words, ...shorterClasses(words)])
    book.addPhrase('class', 'CLASS', spelling, { replacement: '[klas]' });
}

/** `gr 8` for `groep 8`, `1c` for `vmbo-t 1c`. */
function shorterClasses(words: Words): readonly Words[] {
  const [lead = '', ...rest] = words;
  const numbered = /^\D{2}/.test(lead) && rest.length > 1 && /\d/.test(rest.join(''));
  const tail = words.length > 2 && /^\d [a-z]$/.test(words.slice(-2).join(' '));
  return [
    ...shortClass(words),
    ...turnedClasses(words),
    ...withoutLetter(words),
    ...(numbered ? [rest] : []),
    ...(tail ? [words.slice(-2)] : []),
  ];
}

/** `havo 2B`, `2e havo B`, `2havoB` and `2HB` for `2 havo B`. */
function turnedClasses(words: Words): readonly Words[] {
  const [year = '', level = '', ...rest] = words;
  if (!/^[1-6]$/.test(year) || !/^[a-z]{3,}$/.test(level)) return [];
  const initials = [level, ...rest].map((word) => word.charAt(0)).join('');
  return [
    [level, year, ...rest],
    [level, ...rest, year],
    [year, 'e', level, ...rest],
    [year, [level, ...rest].join('')],
    ...(rest.length > 0
      ? [
          [year, initials],
          [year, ...Array.from(initials)],
        ]
      : []),
  ];
}

/** `groep 6` of `groep 6B`. */
function withoutLetter(words: Words): readonly Words[] {
  const [lead = '', number = '', letter = ''] = words;
  const lettered = words.length === 3 && /^\d$/.test(number) && /^[a-z]$/.test(letter);
  return lettered && /^(?:groep|klas)$/.test(lead) ? [[lead, number]] : [];
}

function shortClass([lead = '', ...rest]: Words): readonly Words[] {
  const short = CLASS_SHORT[lead];
  return short === undefined || rest.length === 0 ? [] : [[short, ...rest]];
}

/** A school may be called as the family is: then the name alone is the family's. */
function householdNames({
  callName,
  surname,
  parents,
  siblings,
}: KnownIdentity): ReadonlySet<string> {
  const relatives = [...(parents ?? []), ...(siblings ?? [])];
  const names = [
    callName,
    surname,
    ...relatives.flatMap((one) => [one.givenName, one.surname, one.marriedName]),
  ];
  return new Set(names.flatMap((name) => foldedRuns(name ?? '')));
}

export function writeSchool(book: ValueBook, identity: KnownIdentity): void {
  const name = identity.school?.name ?? '';
  const words = foldedRuns(name);
  const telling = tellingWords(name, isSchoolWord).filter((word) => word.length > 1);
  const list = telling.length === 0 ? [words] : stretches(words, telling);
  const own = householdNames(identity);
  const spellings = [...list, ...schoolNicknames(words)].filter(
    (spelling) => spelling.length > 1 || !own.has(spelling[0] ?? ''),
  );
  for (const spelling of spellings)
    book.addPhrase('school', 'SCHOOL', spelling, { replacement: '[school]' });
  writeClass(book, foldedRuns(identity.school?.class ?? ''));
}

const CLUB_WORDS =
  /^(?:vv|sv|fc|rkvv|vc|hc|mhc|tc|av|bv|sc|kv|gv|zv|zpc|csv|usv|(?:voetbal|hockey|tennis|tafeltennis|turn|gym|zwem|judo|atletiek|volleybal|handbal|korfbal|basketbal|dans|ruiter|honkbal|schaak|karate|boks|roei|schaats|ijs|rugby|paardrij|badminton|waterpolo|muziek|ballet|sport|cricket|zeil|wieler|skate|toneel|theater)(?:club|vereniging|school|ver|centrum)?|manege|scouting|drumband|\w*(?:club|vereniging|fanfare|harmonie|koor|orkest|school|team|groep)|jo|mo|meiden|jongens|jeugd|de|het|van|en)$/;

export function writeClub(book: ValueBook, name: string | null | undefined): void {
  const words = foldedRuns(name ?? '');
  const telling = tellingWords(name ?? '', (word) => CLUB_WORDS.test(word));
  const acronym = (name ?? '').match(/\b[A-Z]{3,5}\b/g)?.map((word) => [fold(word)]) ?? [];
  const named = withoutLetters(words);
  const bare = named === words ? [] : stretches(named, telling);
  const more = [...asOneWord(words), ...byKind(words), ...acronym];
  for (const spelling of [...stretches(words, telling), ...bare, ...more])
    book.addPhrase('club', 'CLUB', spelling, { replacement: '[vereniging]' });
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
  for (const spelling of [...whole, ...byKind(words), ...familiesOf(name ?? '', words, first)])
    book.addPhrase('gp', 'GP', spelling, { replacement: '[huisarts]' });
}

/** Without the `huisarts` behind a name. */
function trimmed(words: Words): Words {
  const last = words.findLastIndex(isNamed);
  return last < 0 ? words : words.slice(0, last + 1);
}

/** Half of a double name, the name in short particles or without them, and a short word for the practice. */
function familiesOf(name: string, words: Words, first: number): readonly Words[] {
  const family = first < 0 ? [] : words.slice(first);
  const double = /\p{L}-\p{L}/u.test(name) && family.length > 1;
  const centre = first >= 0 && words[0] === 'gezondheidscentrum';
  return [
    ...(double ? [family.slice(0, -1)] : []),
    ...withShortParticles(family),
    ...(centre ? [['gzc', ...words.slice(1)]] : []),
  ];
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
