import type { BirthDate, KnownStreet, KnownValue, Phrase, PhraseRole } from './compiled.js';
import { fold, foldedRuns } from './folding.js';
import type { KnownHouse } from './houses.js';
import type { KnownIdentity, KnownRelative, SpanType } from './types.js';
import { writeClub, writeGp, writeSchool, writeTown } from './compile-places.js';
import { isDutchWord, isParticle } from './vocabulary.js';

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

/** Every way a telephone number may start. */
function phoneSpellings(phone: string): readonly string[] {
  const digits = phone.replace(/\(0\)/, '').replace(/\D/g, '');
  if (/^(?:\+|00)(?!31)/.test(phone.trim())) return foreignSpellings(digits);
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

/** `+48 601…` and `0048 601…`. */
function foreignSpellings(digits: string): readonly string[] {
  const bare = digits.replace(/^00/, '');
  return [bare, `00${bare}`];
}

/** Collects known numbers and phrases. */
export class ValueBook {
  readonly values = new Map<string, KnownValue>();
  readonly phrases = new Map<string, Phrase[]>();
  readonly contacts: string[] = [];
  readonly streets = new Map<string, KnownStreet[]>();
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
    more: { readonly replacement: string; readonly house?: KnownHouse },
  ): void {
    if (words.length === 0) return;
    const key = tellingWord(words);
    const keyword = words[key] ?? '';
    const list = this.phrases.get(keyword) ?? [];
    list.push({ role, type, words, key, house: NO_HOUSE, childNumber: this.#childNumber, ...more });
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

const NO_HOUSE: KnownHouse = { number: '', addition: '' };

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
  const house = houseOf(number, addition);
  const more = { replacement: '[adres]', house };
  if (house.number !== '' && words.length > 0) book.streets.set(house.number, [{ words, house }]);
  for (const spelling of [words, ...abbreviations(words)])
    book.addPhrase('street', 'ADDRESS', spelling, more);
  book.addValue(postcode, 'POSTCODE', '[postcode]');
  writeTown(book, town, 'town');
}

/** Number and addition apart, also where the number field holds both, as `12 bis`. */
function houseOf(
  number: string | null | undefined,
  addition: string | null | undefined,
): KnownHouse {
  const written = number ?? '';
  const digits = /\d+/.exec(written)?.[0] ?? '';
  const rest = written.slice(written.indexOf(digits) + digits.length);
  return { number: digits, addition: canonical(rest + (addition ?? '')) };
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
