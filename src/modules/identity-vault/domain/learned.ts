import type { ChildAddress, ChildIdentity, ChildSchool } from './identity.js';

/** Something about a child that the vault hears later: what people call it, how it is reached, where it lives or learns. */
export type Learned =
  | { readonly kind: 'NICKNAME' | 'PHONE' | 'EMAIL' | 'HANDLE'; readonly value: string }
  | { readonly kind: 'SCHOOL'; readonly school: ChildSchool }
  | { readonly kind: 'ADDRESS'; readonly address: ChildAddress };

export const LEARNED_KINDS = ['NICKNAME', 'PHONE', 'EMAIL', 'HANDLE', 'SCHOOL', 'ADDRESS'] as const;

const LISTS = {
  NICKNAME: 'nicknames',
  PHONE: 'phones',
  EMAIL: 'emails',
  HANDLE: 'handles',
} as const;

/**
 * The identity with what was learned added; undefined when the vault knew it already.
 *
 * Nothing is lost: a new address or school takes the place of the old one, which is kept, because texts of before
 * still name it.
 */
export function withLearned(identity: ChildIdentity, learned: Learned): ChildIdentity | undefined {
  if (learned.kind === 'SCHOOL') return withSchool(identity, learned.school);
  if (learned.kind === 'ADDRESS') return withAddress(identity, learned.address);
  const list = LISTS[learned.kind];
  const value = learned.value.trim();
  if (identity[list].some((known) => sameWords(known, value))) return undefined;
  return { ...identity, [list]: [...identity[list], value] };
}

/** The identity as it is now and as it ever was, corrected or merged or moved; texts are screened for all of them. */
export function everyVersion(identity: ChildIdentity): readonly ChildIdentity[] {
  const { formerly = [], absorbed = [] } = identity;
  return [
    ...everyPlace(identity),
    ...[...formerly, ...absorbed].flatMap((earlier) => everyPlace(earlier.identity)),
  ];
}

function everyPlace(identity: ChildIdentity): readonly ChildIdentity[] {
  return [
    identity,
    ...(identity.formerAddresses ?? []).map((address) => ({ ...identity, address })),
    ...(identity.formerSchools ?? []).map((school) => ({ ...identity, school })),
  ];
}

/** Which field of the record a kind belongs to. */
export function fieldOf(kind: Learned['kind']): string {
  if (kind === 'SCHOOL') return 'school';
  return kind === 'ADDRESS' ? 'address' : LISTS[kind];
}

function withSchool(identity: ChildIdentity, school: ChildSchool): ChildIdentity | undefined {
  if (identity.school !== null && sameWords(identity.school.name, school.name)) return undefined;
  const former = identity.formerSchools ?? [];
  return {
    ...identity,
    school,
    formerSchools: identity.school === null ? former : [...former, identity.school],
  };
}

function withAddress(identity: ChildIdentity, address: ChildAddress): ChildIdentity | undefined {
  if (identity.address !== null && sameWords(line(identity.address), line(address)))
    return undefined;
  const former = identity.formerAddresses ?? [];
  return {
    ...identity,
    address,
    formerAddresses: identity.address === null ? former : [...former, identity.address],
  };
}

function line({ street, number, addition, postcode, town }: ChildAddress): string {
  return [street, number, addition, postcode, town].join('|');
}

function sameWords(left: string, right: string): boolean {
  const plain = (text: string) => text.toLowerCase().replaceAll(/\s+/g, '');
  return plain(left) === plain(right);
}
