import type { LegalDate } from '../../../kernel/time.js';

/** What the vault knows of a child. Exists in plain form only inside the vault module. */
export interface ChildIdentity {
  readonly callName: string;
  readonly givenNames: readonly string[];
  readonly prefix: string;
  readonly surname: string;
  /** Null when unknown: the child counts as a minor. */
  readonly dateOfBirth: LegalDate | null;
  readonly placeOfBirth: string;
  readonly bsn: string;
  readonly address: ChildAddress | null;
  readonly nicknames: readonly string[];
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly handles: readonly string[];
  readonly school: ChildSchool | null;
  readonly parents: readonly Relative[];
  readonly siblings: readonly Relative[];
  /** Where the child lived and learned before; texts of then still name them. */
  readonly formerAddresses?: readonly ChildAddress[];
  readonly formerSchools?: readonly ChildSchool[];
  /** What stood here before each correction; sealed with the rest, shown to nobody, still screened for. */
  readonly formerly?: readonly FormerIdentity[];
  /** What a merge took in; kept apart, so that it can be split off again as it was. */
  readonly absorbed?: readonly AbsorbedIdentity[];
}

/** An identity without its history. */
export type BareIdentity = Omit<ChildIdentity, 'formerly' | 'absorbed'>;

/** An identity of which nothing is known. */
export const NOBODY: BareIdentity = {
  callName: '',
  givenNames: [],
  prefix: '',
  surname: '',
  dateOfBirth: null,
  placeOfBirth: '',
  bsn: '',
  address: null,
  nicknames: [],
  phones: [],
  emails: [],
  handles: [],
  school: null,
  parents: [],
  siblings: [],
};

export interface FormerIdentity {
  readonly identity: BareIdentity;
  readonly until: string;
  readonly changeId: string;
}

export interface AbsorbedIdentity {
  readonly childRefs: readonly string[];
  readonly identity: BareIdentity;
}

export function bare(identity: ChildIdentity): BareIdentity {
  const rest: BareIdentity & Partial<Record<'formerly' | 'absorbed', unknown>> = { ...identity };
  delete rest.formerly;
  delete rest.absorbed;
  return rest;
}

export interface ChildAddress {
  readonly street: string;
  readonly number: string;
  readonly addition: string;
  readonly postcode: string;
  readonly town: string;
}

export interface ChildSchool {
  readonly name: string;
  readonly class: string;
}

export interface Relative {
  readonly role: string;
  readonly givenName: string;
  readonly prefix: string;
  readonly surname: string;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
}

/** Name and birth date in the form that is compared: without case, diacritics, spaces and hyphens. */
export function normalisedNameAndBirth(identity: ChildIdentity): string | undefined {
  if (identity.dateOfBirth === null) return undefined;
  const name = `${identity.givenNames[0] ?? identity.callName}|${identity.prefix}${identity.surname}`;
  const plain = name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z|]/g, '');
  return `${plain}|${identity.dateOfBirth}`;
}
