/** What has a form of its own and so is found though the vault does not know it. Source: domain 5.4. */
const BY_FORM: ReadonlySet<string> = new Set(['BSN', 'POSTCODE', 'PHONE', 'EMAIL', 'DOB']);

interface Find {
  readonly certain: boolean;
  readonly type: string;
}

interface Writer {
  readonly roles: readonly string[];
  readonly system?: boolean | undefined;
  readonly studio?: string | undefined;
}

/**
 * Finds that may be of a child or its family, for the writer to say: what has the form of personal data, and what may be
 * something the vault knows, such as a name that is a word as well. In doubt it does not leave. Source: domain 5.4.
 */
export function doubtsIn<Found extends Find>(finds: readonly Found[]): readonly Found[] {
  return finds.filter(({ certain }) => !certain);
}

/**
 * Whether this writer may say whose these doubts are. The defence takes out what has the form of personal data, as it does
 * what the vault knows (domain A25); about a word that may be a name its own word is taken, or it could not write freely.
 */
export function mayVouch(
  { roles }: Pick<Writer, 'roles'>,
  doubts: readonly Pick<Find, 'type'>[],
): boolean {
  return !roles.includes('DEFENCE_COUNSEL') || !doubts.some(({ type }) => BY_FORM.has(type));
}

/** A program that writes has nobody who could answer. */
export function isAsked({ system, studio }: Pick<Writer, 'system' | 'studio'>): boolean {
  return system !== true && studio === undefined;
}
