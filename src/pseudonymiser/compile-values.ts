import { canonical } from './canonical.js';
import { isDutchWord, isGivenName, isParticle } from './vocabulary.js';
import { writeClub, writeGp } from './compile-practices.js';
import { writeSchool } from './compile-schools.js';
import { writeTown } from './compile-towns.js';
import type { KnownHouse } from './compiled.js';
import { foldedRuns } from './folding.js';
import { asOneWord } from './place-spellings.js';
import type { KnownIdentity, KnownRelative } from './types.js';
import type { ValueBook } from './value-book.js';

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
  const shorter = [...abbreviations(words), ...initialled(words), ...untitled(words)];
  for (const spelling of [words, ...shorter, ...asOneWord(words)])
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

/** `G. van Amstelstraat` for a street that bears the name of a person. */
function initialled(words: readonly string[]): readonly (readonly string[])[] {
  const [first = '', second = ''] = words;
  const person = words.length > 2 ? isParticle(second) : words.length > 1 && isGivenName(first);
  return person && first.length > 2 ? [[first.charAt(0), ...words.slice(1)]] : [];
}

const TITLE =
  /^(?:burgemeester|burg|prins|prinses|koning|koningin|keizer|graaf|gravin|dokter|doctor|dr|professor|prof|pater|pastoor|kapelaan|deken|bisschop|monseigneur|mgr|minister|generaal|admiraal|kapitein|ridder|sint|st|van|de|der)$/;

/** `Kolfschotenlaan` for `Burgemeester Kolfschotenlaan`: without the title or the given name. */
function untitled(words: readonly string[]): readonly (readonly string[])[] {
  const last = words.at(-1) ?? '';
  const lead = words.slice(0, -1);
  const named = lead.length > 0 && lead.every((word) => TITLE.test(word) || isGivenName(word));
  const telling =
    last.length > 7 && !isDutchWord(last) && STREET_ENDINGS.some(([end]) => end.test(last));
  return named && telling ? [[last]] : [];
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

/** The account number in a Dutch IBAN. */
const accountOf = (iban: string | null | undefined): string | undefined =>
  /^[A-Z]{2}\d{2}[A-Z]{4}(\d{10})$/i.exec((iban ?? '').replace(/\s/g, ''))?.[1];

/** `BUNQ1899690550` of an IBAN. */
const withoutCountry = (iban: string | null | undefined): string | undefined =>
  iban?.replace(/\s/g, '').slice(4);

function writeIban(book: ValueBook, iban: string | null | undefined): void {
  for (const form of [iban, accountOf(iban), withoutCountry(iban)])
    book.addValue(form, 'IBAN', '[rekeningnummer]');
}

/** `0098127` of `ETZ-0098127`: figures enough to be telling alone. */
const figuresOf = (value: string | null | undefined): string | undefined =>
  /^[A-Za-z]+[-. ]?(\d{6,})$/.exec((value ?? '').trim())?.[1];

/** `84 SNB` of `J-84-SNB`: two groups that say enough. */
function partsOfPlate(plate: string): readonly string[] {
  const groups = plate.split(/[-. ]/);
  const pairs = groups.length === 3 ? [groups.slice(0, 2), groups.slice(1)] : [];
  return [plate, ...pairs.map((pair) => pair.join('')).filter(({ length }) => length > 4)];
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
  writeIban(book, iban);
  for (const plate of (plates ?? []).flatMap(partsOfPlate))
    book.addValue(plate, 'PLATE', '[kenteken]');
  for (const { value } of otherIds ?? [])
    for (const form of [value, figuresOf(value)]) book.addValue(form, 'OTHER_ID', '[nummer]');
  for (const bearer of [identity, ...householdOf(identity)]) writeContacts(book, bearer);
  writeAddress(book, identity);
  writeTown(book, identity.placeOfBirth, 'birthplace');
  writeSchool(book, identity);
  writeClub(book, identity.sportsClub);
  writeGp(book, identity.gp);
}
