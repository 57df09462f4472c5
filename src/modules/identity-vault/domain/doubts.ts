import type { Actor } from '../../../kernel/actor.js';
import type { Span, SpanType } from '../../../pseudonymiser/index.js';

/** What has a form of its own and so is found though the vault does not know it. Source: domain 5.4. */
const BY_FORM: ReadonlySet<SpanType> = new Set<SpanType>([
  'BSN',
  'POSTCODE',
  'PHONE',
  'EMAIL',
  'DOB',
]);

/** Finds that may be of a child or its family, for the writer to say. */
export function doubtsIn<Find extends Pick<Span, 'certain' | 'type'>>(
  finds: readonly Find[],
): readonly Find[] {
  return finds.filter(({ certain, type }) => !certain && BY_FORM.has(type));
}

/** The defence takes it out: it has no way past the guard. Source: domain A25. */
export function mayVouch({ roles }: Pick<Actor, 'roles'>): boolean {
  return !roles.includes('DEFENCE_COUNSEL');
}

/** A program that writes has nobody who could answer. */
export function isAsked({ system, studio }: Pick<Actor, 'system' | 'studio'>): boolean {
  return system !== true && studio === undefined;
}
