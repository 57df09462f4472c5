import type { BirthDate, KnownValue, Phrase, PhraseRole } from './compiled.js';
import { fold, foldedRuns } from './folding.js';
import type { KnownIdentity, KnownRelative, SpanType } from './types.js';
import { isDutchWord, isParticle, SCHOOL_WORD, cuesOf } from './vocabulary.js';

const LOOKS_LIKE: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  s: '5',
  b: '8',
  z: '2',
};

/** Letters and digits alone, with letters that a scanner takes for digits read as digits. */
export function canonical(value: string): string {
  const folded = fold(value);
  return /^\d*$/.test(folded)
    ? folded
    : folded
        .replace(/[^a-z0-9]/g, '')
        .replace(/[oqilsbz]/g, (letter) => LOOKS_LIKE[letter] ?? letter);
}

/** Every way a Dutch telephone number may start. */
function phoneSpellings(phone: string): readonly string[] {
  const digits = phone.replace(/\D/g, '');
  const national = digits.replace(/^(?:0031|31(?=\d{9,10}$))0?/, '0');
  if (!national.startsWith('0') || national.length < 9) return digits.length > 5 ? [digits] : [];
  const rest = national.slice(1);
  return [
    national,
    `31${rest}`,
    `0031${rest}`,
    `310${rest}`,
    `00310${rest}`,
    ...(rest.length === 9 ? [rest] : []),
  ];
}

/** Collects known numbers and phrases. */
export class ValueBook {
  readonly values = new Map<string, KnownValue>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly contacts: string[] = [];
  readonly #childNumber: string;

  constructor(childNumber: string) {
    this.#childNumber = childNumber;
  }

  addValue(value: string | null | undefined, type: SpanType, replacement: string): void {
    const key = canonical(value ?? '');
    if (key.length >= 4 && /\d/.test(key)) this.values.set(key, { type, replacement });
  }

  addPhones(phones: readonly string[] | null | undefined): void {
    for (const phone of phones ?? []) {
      for (const spelling of phoneSpellings(phone))
        this.addValue(spelling, 'PHONE', '[telefoonnummer]');
    }
  }

  addPhrase(
    role: PhraseRole,
    type: SpanType,
    words: readonly string[],
    more: { readonly replacement: string; readonly number?: string },
  ): void {
    if (words.length === 0) return;
    const key = tellingWord(words);
    const keyword = words[key] ?? '';
    const list = this.phrases.get(keyword) ?? [];
    list.push({ role, type, words, key, number: '', childNumber: this.#childNumber, ...more });
    this.phrases.set(keyword, list);
  }

  addContacts(
    values: readonly string[] | null | undefined,
    type: SpanType,
    replacement: string,
  ): void {
    for (const value of values ?? []) {
      const words = foldedRuns(value);
      if (words.join('').length < 3) continue;
      this.contacts.push(fold(value).replace(/^@/, ''));
      this.addPhrase('contact', type, words, { replacement });
    }
  }
}

/** The word that betrays a phrase best: not a particle, not ordinary, and long. */
function tellingWord(words: readonly string[]): number {
  let best = 0;
  let bestScore = -1;
  words.forEach((word, index) => {
    const ordinary = isDutchWord(word) ? 0 : 20;
    const score = word.length + (isParticle(word) || /^\d/.test(word) ? 0 : 20) + ordinary;
    if (score > bestScore) [best, bestScore] = [index, score];
  });
  return best;
}

const STREET_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/straat$/, 'str'],
  [/straat$/, 'strt'],
  [/straatweg$/, 'strwg'],
  [/straatweg$/, 'stwg'],
  [/laan$/, 'ln'],
  [/weg$/, 'wg'],
  [/plein$/, 'pln'],
  [/gracht$/, 'gr'],
  [/kade$/, 'kd'],
];

function writeAddress(book: ValueBook, identity: KnownIdentity): void {
  const { street, number, addition, postcode, town } = identity.address ?? {};
  const words = foldedRuns(street ?? '');
  const house = fold([number, addition].join('')).replace(/[^a-z0-9]/g, '');
  const more = { replacement: '[adres]', number: house };
  for (const spelling of [words, ...abbreviations(words)])
    book.addPhrase('street', 'ADDRESS', spelling, more);
  book.addValue(postcode, 'POSTCODE', '[postcode]');
  writeTown(book, town, 'town');
}

/** `vermeerstr` and `vermeer straat`. */
function abbreviations(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  const lead = words.slice(0, -1);
  return STREET_ENDINGS.filter(([ending]) => ending.test(last)).flatMap(([ending, short]) => {
    const stem = last.replace(ending, '');
    const apart = stem.length > 3 ? [[...lead, stem, last.slice(stem.length)]] : [];
    return [[...lead, stem + short], ...apart];
  });
}

const TOWN_ALIASES: readonly (readonly string[])[] = [
  ['den haag', "'s-gravenhage", 'sgravenhage', 'the hague'],
  ['den bosch', "'s-hertogenbosch", 'shertogenbosch'],
];

function writeTown(
  book: ValueBook,
  town: string | null | undefined,
  role: 'town' | 'birthplace',
): void {
  const name = fold(town ?? '').trim();
  if (name === '') return;
  const type = role === 'town' ? 'TOWN' : 'BIRTHPLACE';
  const replacement = role === 'town' ? '[woonplaats]' : '[geboorteplaats]';
  const aliases = TOWN_ALIASES.find((list) => list.includes(name)) ?? [name];
  for (const alias of aliases) book.addPhrase(role, type, foldedRuns(alias), { replacement });
}

const isSchoolWord = (word: string): boolean => (cuesOf(word) & SCHOOL_WORD) !== 0;

const CLASS_SHORT: Readonly<Record<string, string>> = { groep: 'gr', klas: 'kl' };

function writeClass(book: ValueBook, words: readonly string[]): void {
  const [lead = '', ...rest] = words;
  const spellings = [words];
  const short = CLASS_SHORT[lead];
  if (short !== undefined && rest.length > 0) spellings.push([short, ...rest]);
  if (/^\D/.test(lead) && rest.length > 1 && /\d/.test(rest.join(''))) spellings.push(rest);
  for (const spelling of spellings)
    book.addPhrase('class', 'CLASS', spelling, { replacement: '[klas]' });
}

const CLUB_WORDS =
  /^(?:vv|sv|fc|rkvv|vc|hc|mhc|tc|av|bv|sc|kv|gv|zv|zpc|csv|usv|voetbal\w*|hockey\w*|tennis\w*|tafeltennis\w*|turn\w*|gym\w*|zwem\w*|judo\w*|atletiek\w*|volleybal\w*|handbal\w*|korfbal\w*|basketbal\w*|dans\w*|ruiter\w*|manege|scouting|sport\w*|club|vereniging|honkbal\w*|schaak\w*|karate\w*|boks\w*|roei\w*|schaats\w*|rugby\w*|paardrij\w*|badminton\w*|waterpolo\w*|muziek\w*|balletschool|ballet\w*|drumband|harmonie|de|het|van|en)$/;

function writeSchool(book: ValueBook, identity: KnownIdentity): void {
  const words = foldedRuns(identity.school?.name ?? '');
  const telling = words.filter(
    (word) => !isSchoolWord(word) && !isParticle(word) && word.length > 1,
  );
  const more = { replacement: '[school]' };
  book.addPhrase('school', 'SCHOOL', words, more);
  const first = words.findIndex((word) => telling.includes(word));
  const last = words.findLastIndex((word) => telling.includes(word));
  if (first >= 0) book.addPhrase('school', 'SCHOOL', words.slice(first, last + 1), more);
  if (telling.length > 1) {
    const alone = telling.filter((word) => word.length > 4 && !isDutchWord(word));
    for (const word of alone) book.addPhrase('school', 'SCHOOL', [word], more);
  }
  writeClass(book, foldedRuns(identity.school?.class ?? ''));
}

function writeClub(book: ValueBook, name: string | null | undefined): void {
  const words = foldedRuns(name ?? '');
  const telling = words.filter((word) => !CLUB_WORDS.test(word));
  const more = { replacement: '[vereniging]' };
  book.addPhrase('club', 'CLUB', words, more);
  const from = words.findIndex((word) => telling.includes(word));
  const to = words.findLastIndex((word) => telling.includes(word)) + 1;
  if (from >= 0 && to - from < words.length)
    book.addPhrase('club', 'CLUB', words.slice(from, to), more);
}

const GP_WORDS =
  /^(?:dr|drs|dokter|huisarts|huisartsenpraktijk|huisartspraktijk|praktijk|gezondheidscentrum|medisch|centrum|de|het|mw|mevrouw|heer|dhr)$/;

function writeGp(book: ValueBook, name: string | null | undefined): void {
  const words = foldedRuns(name ?? '');
  const telling = words.filter((word) => !GP_WORDS.test(word) && word.length > 1);
  const named = telling.filter((word) => !isParticle(word));
  const more = { replacement: '[huisarts]' };
  book.addPhrase('gp', 'GP', words, more);
  if (named.length > 0 && named.length < words.length) book.addPhrase('gp', 'GP', named, more);
}

function writeContacts(book: ValueBook, bearer: KnownIdentity | KnownRelative): void {
  book.addPhones(bearer.phones);
  book.addContacts(bearer.emails, 'EMAIL', '[e-mailadres]');
  book.addContacts(bearer.handles, 'HANDLE', '[gebruikersnaam]');
}

function householdOf({ parents, siblings }: KnownIdentity): readonly KnownRelative[] {
  return [...(parents ?? []), ...(siblings ?? [])];
}

/** Fills the book with every number, address and institution of one child. */
export function writeValues(book: ValueBook, identity: KnownIdentity): void {
  const { bsn, iban, plates, otherIds } = identity;
  book.addValue(bsn, 'BSN', '[BSN]');
  book.addValue(bsn?.replace(/^0+/, ''), 'BSN', '[BSN]');
  book.addValue(iban, 'IBAN', '[rekeningnummer]');
  for (const plate of plates ?? []) book.addValue(plate, 'PLATE', '[kenteken]');
  for (const { value } of otherIds ?? []) book.addValue(value, 'OTHER_ID', '[nummer]');
  for (const bearer of [identity, ...householdOf(identity)]) writeContacts(book, bearer);
  writeAddress(book, identity);
  writeTown(book, identity.placeOfBirth, 'birthplace');
  writeSchool(book, identity);
  writeClub(book, identity.sportsClub);
  writeGp(book, identity.gp);
}

/** The parts of an ISO birth date, or nothing when it is not one. */
export function birthOf(iso: string | null | undefined): BirthDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '');
  if (!match) return undefined;
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}
