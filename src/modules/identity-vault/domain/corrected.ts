import { parseBsn } from './bsn.js';
import { type AbsorbedIdentity, bare, type ChildIdentity } from './identity.js';
import { IDENTITY_FIELDS, type IdentityField } from './purposes.js';
import { fieldLines } from './shown-fields.js';

/** The parts of an identity that a correction can set. */
export const CORRECTABLE = [
  'callName',
  'givenNames',
  'prefix',
  'surname',
  'dateOfBirth',
  'placeOfBirth',
  'bsn',
  'address',
  'school',
  'nicknames',
  'phones',
  'emails',
  'handles',
  'parents',
  'siblings',
] as const satisfies readonly (keyof ChildIdentity)[];
export type Correction = Partial<Pick<ChildIdentity, (typeof CORRECTABLE)[number]>>;

/** What is proposed, beside what it was proposed against. */
export interface ProposedCorrection {
  readonly before: Correction;
  readonly after: Correction;
}

/** Only what would really change; undefined when nothing would. */
export function proposedAgainst(
  identity: ChildIdentity,
  correction: Correction,
): ProposedCorrection | undefined {
  const names = CORRECTABLE.filter(
    (name) => correction[name] !== undefined && differs(identity[name], correction[name]),
  );
  if (names.length === 0) return undefined;
  return { before: picked(identity, names), after: picked(correction, names) };
}

/** The data moved since the proposal: it was made about something that is no longer there. */
export function isStale(identity: ChildIdentity, { before }: ProposedCorrection): boolean {
  return namesOf(before).some((name) => differs(identity[name], before[name]));
}

/** The identity as corrected, with what it was kept behind it. */
export function corrected(
  identity: ChildIdentity,
  { after }: ProposedCorrection,
  { changeId, until }: { readonly changeId: string; readonly until: string },
): ChildIdentity {
  const former = { identity: bare(identity), changeId, until };
  return { ...identity, ...after, formerly: [...(identity.formerly ?? []), former] };
}

/** Fields of the register of fields, for the audit row and the screen; a prefix belongs to the surname. */
export function fieldsOf({ after }: ProposedCorrection): readonly IdentityField[] {
  const names = namesOf(after).map((name) => (name === 'prefix' ? 'surname' : name));
  return IDENTITY_FIELDS.filter((field) => names.includes(field));
}

/** One record of two; what the second one was stays apart, with its numbers. */
export function joined(
  kept: ChildIdentity,
  other: ChildIdentity,
  childRefs: readonly string[],
): ChildIdentity {
  const taken = (other.absorbed ?? []).flatMap(({ childRefs: refs }) => refs);
  const own: AbsorbedIdentity = {
    childRefs: childRefs.filter((ref) => !taken.includes(ref)),
    identity: bare(other),
  };
  return {
    ...kept,
    formerly: [...(kept.formerly ?? []), ...(other.formerly ?? [])],
    absorbed: [...(kept.absorbed ?? []), own, ...(other.absorbed ?? [])],
  };
}

/**
 * Two records of one, when numbers turn out to be of somebody else.
 *
 * What a merge took in with such a number goes with it. A number that never had a record of its own starts with a copy,
 * without the service number that only one person can have; the correction comes after.
 */
export function separated(
  identity: ChildIdentity,
  childRefs: readonly string[],
): { readonly left: ChildIdentity; readonly apart: ChildIdentity } {
  const absorbed = identity.absorbed ?? [];
  const own = absorbed.find((entry) => entry.childRefs.some((ref) => childRefs.includes(ref)));
  const rest = absorbed
    .map((entry) => ({
      ...entry,
      childRefs: entry.childRefs.filter((ref) => !childRefs.includes(ref)),
    }))
    .filter(({ childRefs: refs }) => refs.length > 0);
  const apart = own?.identity ?? bare(identity);
  const shared = sameBsn(apart.bsn, identity.bsn);
  return {
    left: { ...identity, absorbed: rest },
    apart: shared ? { ...apart, bsn: '' } : apart,
  };
}

/** Two different service numbers are two people, until one of them is corrected. */
export function bsnDiffers(one: ChildIdentity, other: ChildIdentity): boolean {
  return one.bsn !== '' && other.bsn !== '' && !sameBsn(one.bsn, other.bsn);
}

export type Agreement = 'SAME' | 'DIFFERENT' | 'UNKNOWN';

/** Per field whether two records say the same; what they say stays here. */
export function agreement(
  one: ChildIdentity,
  other: ChildIdentity,
): readonly { readonly field: IdentityField; readonly agreement: Agreement }[] {
  const left = fieldLines(one, IDENTITY_FIELDS);
  const right = fieldLines(other, IDENTITY_FIELDS);
  return IDENTITY_FIELDS.map((field, index) => ({
    field,
    agreement: compared(left[index]?.lines ?? [], right[index]?.lines ?? []),
  }));
}

function compared(left: readonly string[], right: readonly string[]): Agreement {
  if (left.length === 0 || right.length === 0) return 'UNKNOWN';
  return plain(left) === plain(right) ? 'SAME' : 'DIFFERENT';
}

function plain(lines: readonly string[]): string {
  return lines
    .map((line) => line.toLowerCase().replaceAll(/[\s.-]/g, ''))
    .sort((one, two) => one.localeCompare(two))
    .join('|');
}

function sameBsn(one: string, other: string): boolean {
  return one !== '' && parseBsn(one) === parseBsn(other);
}

function differs(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) !== JSON.stringify(other);
}

function namesOf(correction: Correction): readonly (typeof CORRECTABLE)[number][] {
  return CORRECTABLE.filter((name) => correction[name] !== undefined);
}

function picked(from: Correction, names: readonly (typeof CORRECTABLE)[number][]): Correction {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
