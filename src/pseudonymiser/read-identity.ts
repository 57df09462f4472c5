import type {
  KnownAddress,
  KnownIdentity,
  KnownNumber,
  KnownRelative,
  KnownSchool,
} from './types.js';

type Fields = Readonly<Record<string, unknown>>;

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.normalize('NFC') : undefined;
}

function list<T>(value: unknown, read: (item: unknown) => T | undefined): readonly T[] {
  if (!Array.isArray(value))
    return value === undefined || value === null ? [] : list([value], read);
  return value.flatMap((item: unknown) => read(item) ?? []);
}

function readAddress(value: unknown): KnownAddress {
  const { street, number, addition, postcode, town } = fields(value);
  return {
    street: text(street),
    number: text(number),
    addition: text(addition),
    postcode: text(postcode),
    town: text(town),
  };
}

function readRelative(value: unknown): KnownRelative {
  const given = fields(value);
  return {
    role: text(given['role']),
    givenName: text(given['givenName']),
    initials: text(given['initials']),
    prefix: text(given['prefix']),
    surname: text(given['surname']),
    marriedName: text(given['marriedName']),
    nicknames: list(given['nicknames'], text),
    phones: list(given['phones'], text),
    emails: list(given['emails'], text),
    handles: list(given['handles'], text),
  };
}

function readNumber(value: unknown): KnownNumber {
  if (typeof value === 'string') return { value };
  const given = fields(value);
  return { kind: text(given['kind']), value: text(given['value']) };
}

function readSchool(value: unknown): KnownSchool {
  if (typeof value === 'string') return { name: value };
  const given = fields(value);
  return { name: text(given['name']), class: text(given['class']) };
}

/** An identity from a parsed JSON value; what has another shape than expected is left out. */
export function readIdentity(value: unknown): KnownIdentity {
  const given = fields(value);
  return {
    childNumber: text(given['childNumber']),
    callName: text(given['callName']),
    givenNames: list(given['givenNames'], text),
    initials: text(given['initials']),
    prefix: text(given['prefix']),
    surname: text(given['surname']),
    dateOfBirth: text(given['dateOfBirth']),
    eventDate: text(given['eventDate']),
    placeOfBirth: text(given['placeOfBirth']),
    bsn: text(given['bsn']),
    address: readAddress(given['address']),
    nicknames: list(given['nicknames'], text),
    phones: list(given['phones'], text),
    emails: list(given['emails'], text),
    handles: list(given['handles'], text),
    school: readSchool(given['school']),
    sportsClub: text(given['sportsClub']),
    gp: text(given['gp']),
    iban: text(given['iban']),
    parents: list(given['parents'], readRelative),
    siblings: list(given['siblings'], readRelative),
    otherIds: list(given['otherIds'], readNumber),
    plates: list(given['plates'], text),
  };
}
