import type { ChildAddress, ChildIdentity, Relative } from './identity.js';
import type { IdentityField } from './purposes.js';

/** One field with its lines, ready to be read; an empty list says that the vault knows nothing here. */
export interface ShownField {
  readonly field: IdentityField;
  readonly lines: readonly string[];
}

/** The fields that were asked for, and none besides. */
export function fieldLines(
  identity: ChildIdentity,
  fields: readonly IdentityField[],
): readonly ShownField[] {
  return fields.map((field) => ({ field, lines: LINES[field](identity).filter(stated) }));
}

function stated(line: string): boolean {
  return line.trim() !== '';
}

const LINES: Readonly<Record<IdentityField, (identity: ChildIdentity) => readonly string[]>> = {
  callName: ({ callName }) => [callName],
  givenNames: ({ givenNames }) => [words(...givenNames)],
  surname: ({ prefix, surname }) => [words(prefix, surname)],
  dateOfBirth: ({ dateOfBirth }) => [dateOfBirth ?? ''],
  placeOfBirth: ({ placeOfBirth }) => [placeOfBirth],
  bsn: ({ bsn }) => [bsn],
  address: ({ address }) => (address === null ? [] : addressLines(address)),
  phones: ({ phones }) => phones,
  emails: ({ emails }) => emails,
  handles: ({ handles }) => handles,
  nicknames: ({ nicknames }) => nicknames,
  school: ({ school }) => (school === null ? [] : [words(school.name, school.class)]),
  parents: ({ parents }) => parents.map(relativeLine),
  siblings: ({ siblings }) => siblings.map(relativeLine),
};

function addressLines({
  street,
  number,
  addition,
  postcode,
  town,
}: ChildAddress): readonly string[] {
  return [words(street, `${number}${addition}`), words(postcode, town)];
}

function relativeLine(relative: Relative): string {
  const { role, givenName, prefix, surname, phones, emails } = relative;
  const reach = [...phones, ...emails].join(', ');
  const name = words(givenName, prefix, surname);
  return [role === '' ? name : `${role}: ${name}`, reach].filter(stated).join(' · ');
}

function words(...parts: readonly string[]): string {
  return parts.filter(stated).join(' ');
}
