interface Find {
  readonly certain: boolean;
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

/** The defence takes it out: it has no way past the guard. Source: domain A25. */
export function mayVouch({ roles }: Pick<Writer, 'roles'>): boolean {
  return !roles.includes('DEFENCE_COUNSEL');
}

/** A program that writes has nobody who could answer. */
export function isAsked({ system, studio }: Pick<Writer, 'system' | 'studio'>): boolean {
  return system !== true && studio === undefined;
}
