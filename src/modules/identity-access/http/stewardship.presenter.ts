import type { Actor } from '../../../kernel/actor.js';
import { readAddress, readRelative } from '../../cases/index.js';
import {
  actionsOn,
  type BareIdentity,
  type Certificate,
  type Change,
  type ComparedField,
  type Correction,
  NOBODY,
} from '../../identity-vault/index.js';
import type { Names } from '../application/stewardship.js';
import type {
  CorrectedIdentityInput,
  ErasureCertificateView,
  IdentityChangesView,
  IdentityChangeView,
  SearchDoubleRequest,
  ShownChangeView,
} from './stewardship.dto.js';

export function presentChange(actor: Actor, change: Change, names: Names): IdentityChangeView {
  const { id, kind, state, childNumber, otherNumber, reason, decidedBy, decisionReason } = change;
  const steward = actor.roles.includes('DATA_STEWARD');
  return {
    id,
    kind,
    state,
    childNumber,
    otherNumber,
    reason,
    decisionReason,
    fields: [...change.fields],
    proposedBy: names.get(change.proposedBy) ?? '',
    proposedAt: change.proposedAt.toISOString(),
    decidedBy: decidedBy === null ? null : (names.get(decidedBy) ?? ''),
    decidedAt: change.decidedAt?.toISOString() ?? null,
    certificates: [...change.certificates],
    actions: steward ? [...actionsOn(change, actor.id)] : [],
  };
}

export function presentChanges(
  actor: Actor,
  { items, names }: { readonly items: readonly Change[]; readonly names: Names },
): IdentityChangesView {
  return {
    items: items.map((change) => presentChange(actor, change, names)),
    actions: actor.roles.includes('DATA_STEWARD') ? ['propose', 'compare', 'search-double'] : [],
  };
}

export function presentCompared(fields: readonly ComparedField[]): ShownChangeView {
  return {
    fields: fields.map(({ before, after, ...field }) => ({
      ...field,
      before: [...before],
      after: [...after],
    })),
  };
}

export function presentCertificate({
  item,
  names,
}: {
  readonly item: Certificate;
  readonly names: Names;
}): ErasureCertificateView {
  const { id, childNumber, reason, keyId, originals, requestedBy, approvedBy } = item;
  return {
    id,
    childNumber,
    reason,
    keyId,
    originals,
    requestedById: requestedBy,
    requestedBy: names.get(requestedBy) ?? '',
    requestedAt: item.requestedAt.toISOString(),
    approvedById: approvedBy,
    approvedBy: names.get(approvedBy) ?? '',
    approvedAt: item.approvedAt.toISOString(),
    keyFingerprint: item.keyFingerprint.toString('hex'),
    hash: item.hash.toString('hex'),
  };
}

/** Only what was sent; what is absent stays as it is. */
export function readCorrection(input: CorrectedIdentityInput): Correction {
  const { address, school, parents, siblings, ...rest } = input;
  return {
    ...rest,
    ...(address === undefined ? {} : { address: readAddress(address) }),
    ...(school === undefined ? {} : { school: { name: school.name, class: school.class ?? '' } }),
    ...(parents === undefined ? {} : { parents: parents.map(readRelative) }),
    ...(siblings === undefined ? {} : { siblings: siblings.map(readRelative) }),
  };
}

export function readSearched(input: SearchDoubleRequest): BareIdentity {
  const { givenName = '', prefix = '', surname = '', dateOfBirth, bsn = '' } = input;
  return {
    ...NOBODY,
    callName: givenName,
    givenNames: givenName === '' ? [] : [givenName],
    prefix,
    surname,
    dateOfBirth: dateOfBirth ?? null,
    bsn,
  };
}
