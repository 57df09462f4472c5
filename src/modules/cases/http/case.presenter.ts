import type { CaseListRow, CaseOverviewRow, PartyRow } from '../application/case-overview.query.js';
import type { Page } from '../../../kernel/http/pagination.js';
import type { ChildIdentity } from '../../identity-vault/index.js';
import { caseActions } from '../domain/case-actions.js';
import { nextStages } from '../domain/stages.js';
import type { AddressInput, ChildIdentityInput, RelativeInput } from './case-requests.dto.js';
import type { CaseListView, CaseView, PartiesView } from './case-views.dto.js';

export function presentCase(row: CaseOverviewRow): CaseView {
  return {
    ...row,
    registeredAt: row.registeredAt.toISOString(),
    children: [...row.children],
    offences: [...row.offences],
    suspects: [...row.suspects],
    functions: [...row.functions],
    nextStages: [...nextStages(row.stage)],
    actions: [
      ...caseActions(row.functions, row.stage, {
        children: row.children.length,
        ofAge: row.children.filter(({ ofAge }) => ofAge).length,
      }),
    ],
  };
}

export function presentCases({ items, next }: Page<CaseListRow>): CaseListView {
  return {
    items: items.map((row) => ({
      ...row,
      registeredAt: row.registeredAt.toISOString(),
      children: [...row.children],
      offences: [...row.offences],
    })),
    next,
  };
}

export function presentParties(rows: readonly PartyRow[]): PartiesView {
  return {
    items: rows.map(
      ({
        id,
        personId,
        name,
        organisation,
        function: role,
        moment,
        openedAt,
        closedAt,
        suspectLabel,
        childNumber,
      }) => ({
        id,
        personId,
        name,
        organisation,
        function: role,
        moment,
        suspectLabel,
        childNumber,
        openedAt: openedAt.toISOString(),
        closedAt: closedAt?.toISOString() ?? null,
      }),
    ),
  };
}

/** The identity as the vault takes it: absent lists are empty, absent words are empty words. */
export function readIdentity(input: ChildIdentityInput): ChildIdentity {
  const { address, school } = input;
  return {
    callName: input.callName,
    givenNames: input.givenNames,
    prefix: input.prefix ?? '',
    surname: input.surname,
    dateOfBirth: input.dateOfBirth,
    placeOfBirth: input.placeOfBirth ?? '',
    bsn: input.bsn ?? '',
    address: address === undefined ? null : readAddress(address),
    school: school === undefined ? null : { name: school.name, class: school.class ?? '' },
    ...listsOf(input),
  };
}

function listsOf(input: ChildIdentityInput) {
  const {
    nicknames = [],
    phones = [],
    emails = [],
    handles = [],
    parents = [],
    siblings = [],
  } = input;
  return {
    nicknames,
    phones,
    emails,
    handles,
    parents: parents.map(readRelative),
    siblings: siblings.map(readRelative),
  };
}

export function readAddress({ street, number, addition = '', postcode, town }: AddressInput) {
  return { street, number, addition, postcode, town };
}

export function readRelative({
  role,
  givenName,
  prefix = '',
  surname,
  phones = [],
  emails = [],
}: RelativeInput) {
  return { role, givenName, prefix, surname, phones, emails };
}
