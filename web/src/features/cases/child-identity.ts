import type { Schemas } from '../../api/client.js';

export type RelativeRole = Schemas['RelativeRole'];

export interface RelativeDraft {
  readonly role: RelativeRole | '';
  readonly givenName: string;
  readonly prefix: string;
  readonly surname: string;
}

/** What is typed on the form, as it is typed. Lives in memory only, and is dropped when the screen is left. */
export interface IdentityDraft {
  readonly callName: string;
  readonly givenNames: string;
  readonly prefix: string;
  readonly surname: string;
  readonly dateOfBirth: string;
  readonly placeOfBirth: string;
  readonly bsn: string;
  readonly street: string;
  readonly number: string;
  readonly addition: string;
  readonly postcode: string;
  readonly town: string;
  readonly schoolName: string;
  readonly schoolClass: string;
  readonly nicknames: string;
  readonly handles: string;
  readonly phones: string;
  readonly emails: string;
  readonly parents: readonly RelativeDraft[];
  readonly siblings: readonly RelativeDraft[];
}

export const EMPTY_IDENTITY: IdentityDraft = {
  callName: '',
  givenNames: '',
  prefix: '',
  surname: '',
  dateOfBirth: '',
  placeOfBirth: '',
  bsn: '',
  street: '',
  number: '',
  addition: '',
  postcode: '',
  town: '',
  schoolName: '',
  schoolClass: '',
  nicknames: '',
  handles: '',
  phones: '',
  emails: '',
  parents: [],
  siblings: [],
};

export const EMPTY_RELATIVE: RelativeDraft = { role: '', givenName: '', prefix: '', surname: '' };

/** Of a person who is known already: only what is filled in. A list replaces the one before. */
export function correctionFrom(draft: IdentityDraft): Schemas['CorrectedIdentityInput'] {
  return {
    ...text('callName', draft.callName),
    ...list('givenNames', words(draft.givenNames, /\s+/)),
    ...text('prefix', draft.prefix),
    ...text('surname', draft.surname),
    ...text('dateOfBirth', draft.dateOfBirth),
    ...text('placeOfBirth', draft.placeOfBirth),
    ...text('bsn', draft.bsn),
    ...addressFrom(draft),
    ...schoolFrom(draft),
    ...list('nicknames', words(draft.nicknames, /,/)),
    ...list('handles', words(draft.handles, /,/)),
    ...list('phones', words(draft.phones, /,/)),
    ...list('emails', words(draft.emails, /,/)),
    ...list('parents', draft.parents.flatMap(relativeFrom)),
    ...list('siblings', draft.siblings.flatMap(relativeFrom)),
  };
}

function list<Key extends string, Item>(key: Key, items: Item[]): Partial<Record<Key, Item[]>> {
  if (items.length === 0) return {};
  const filled: Partial<Record<Key, Item[]>> = {};
  filled[key] = items;
  return filled;
}

/** The draft as the API takes it: what is empty stays away. */
export function identityFrom(draft: IdentityDraft): Schemas['ChildIdentityInput'] {
  const { callName, surname, dateOfBirth } = draft;
  return {
    callName,
    surname,
    givenNames: words(draft.givenNames, /\s+/),
    dateOfBirth: dateOfBirth === '' ? null : dateOfBirth,
    ...text('prefix', draft.prefix),
    ...text('placeOfBirth', draft.placeOfBirth),
    ...text('bsn', draft.bsn),
    ...addressFrom(draft),
    ...schoolFrom(draft),
    nicknames: words(draft.nicknames, /,/),
    handles: words(draft.handles, /,/),
    phones: words(draft.phones, /,/),
    emails: words(draft.emails, /,/),
    parents: draft.parents.flatMap(relativeFrom),
    siblings: draft.siblings.flatMap(relativeFrom),
  };
}

function words(value: string, between: RegExp): string[] {
  return value
    .split(between)
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function text<Key extends string>(key: Key, value: string): Partial<Record<Key, string>> {
  if (value.trim() === '') return {};
  const filled: Partial<Record<Key, string>> = {};
  filled[key] = value.trim();
  return filled;
}

function addressFrom({ street, number, addition, postcode, town }: IdentityDraft): {
  address?: Schemas['AddressInput'];
} {
  if ([street, number, addition, postcode, town].every((part) => part.trim() === '')) return {};
  return { address: { street, number, postcode, town, ...text('addition', addition) } };
}

function schoolFrom({ schoolName, schoolClass }: IdentityDraft): {
  school?: Schemas['SchoolInput'];
} {
  if (schoolName.trim() === '' && schoolClass.trim() === '') return {};
  return { school: { name: schoolName, ...text('class', schoolClass) } };
}

function relativeFrom({
  role,
  givenName,
  prefix,
  surname,
}: RelativeDraft): Schemas['RelativeInput'][] {
  if (role === '') return [];
  return [{ role, givenName, surname, ...text('prefix', prefix) }];
}
